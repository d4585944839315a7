import stringWidth from "string-width";

/** The line of a text in which some characters stand, with carets under them. Chinese characters take two columns. */
export function caret(text: string, start: number, end: number): string {
  // A line break stands at the end of its own line, also where the text begins with one.
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", from);
  const line = text.slice(from, next < 0 ? undefined : next).replaceAll("\t", " ");
  const [before, marked] = [line.slice(0, start - from), line.slice(start - from, Math.max(start + 1, end) - from)];
  return `  ${line}\n  ${" ".repeat(stringWidth(before))}${"^".repeat(Math.max(1, stringWidth(marked)))}\n`;
}
