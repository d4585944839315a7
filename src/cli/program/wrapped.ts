import stringWidth from "string-width";

/** Between words, and between Chinese characters; never before a closing mark or behind an opening one. */
const BREAKS =
  /(?<=\s)|(?<![\p{Ps}\p{Pi}\s])(?=\p{Script=Han})|(?<=\p{Script=Han}[\p{Pe}\p{Pf}\p{Po}]*)(?![\p{Pe}\p{Pf}\p{Po}\s])/u;

/** A text in lines of at most so many columns. A word that is longer stays whole. */
export function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => {
      const lines = [""];
      let columns = 0;
      for (const piece of line.split(BREAKS)) {
        const wide = stringWidth(piece.trimEnd());
        if (columns > 0 && columns + wide > width) {
          lines.push("");
          columns = 0;
        }
        lines[lines.length - 1] += piece;
        columns += stringWidth(piece);
      }
      return lines.map((one) => one.trimEnd()).join("\n");
    })
    .join("\n");
}
