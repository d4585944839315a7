/** From here on characters are as wide as they are high: Chinese text and its punctuation. */
const WIDE = 0x2e80;

/** How wide a character is, in ems; Latin letters by the average of a wide typeface. */
const em = (character: string): number => ((character.codePointAt(0) ?? 0) >= WIDE ? 1 : 0.6);

/** The width of a text in ems. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + em(character), 0);
}

/** The pieces between which a line may break: words with their space, and single Chinese characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let word = "";
  for (const character of text) {
    const wide = em(character) === 1;
    if (wide && word !== "") found.push(word);
    word = wide ? "" : word + character;
    if (wide) found.push(character);
    else if (character === " " || character === "–" || character === "/") {
      found.push(word);
      word = "";
    }
  }
  return word === "" ? found : [...found, word];
}

/** Punctuation that does not open a line. */
const CLOSING = /^[\u3001\u3002\uff0c\uff1a\uff1b\uff1f\uff01\uff09\u201d\u300b,.;:)]/u;

/** Breaks a text into lines of at most so many ems; a longer word is on a line of its own. */
export function wrap(text: string, limit: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && widthOf(line + piece.trimEnd()) > limit && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
