/** A line of a cell with its place in the cell's text. */
export type Line = { readonly text: string; readonly start: number };

/** The lines of a cell that hold something. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed !== "") lines.push({ text: trimmed, start: at + line.indexOf(trimmed) });
    at += line.length + 1;
  }
  return lines;
}

/** A whole cell as one line; its line breaks stay. */
export function wholeOf(text: string): Line {
  const trimmed = text.trim();
  return { text: trimmed, start: text.indexOf(trimmed) };
}
