import type { Line } from "../line.js";
import { passageOf } from "../passage.js";
import { trimmed } from "./trimmed.js";

/** Where the lines of a text begin and end, without their breaks. */
export function* printedLines(
  text: string,
  start = 0,
  end = text.length,
): Generator<{ readonly start: number; readonly end: number }> {
  const breaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
  breaks.lastIndex = start;
  let from = start;
  for (let found = breaks.exec(text); found !== null && found.index < end; found = breaks.exec(text)) {
    yield { start: from, end: found.index };
    from = found.index + found[0].length;
  }
  yield { start: from, end };
}

/** The lines of plain text. */
export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  const whole = passageOf(text);
  let opens = true;
  for (const { start, end } of printedLines(text)) {
    const line = trimmed(whole, {}, opens, undefined, 0, start, end);
    if (line !== undefined) lines.push(line);
    // A form feed turns the page and closes nothing.
    opens = line === undefined && text.charAt(end) !== "\f";
  }
  return lines;
}
