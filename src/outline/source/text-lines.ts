import type { Line } from "../line.js";
import { type Passage, passageOf } from "../passage.js";
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
    const line = framed(whole, opens, start, end);
    if (line !== undefined) lines.push(line);
    // A form feed turns the page and closes nothing.
    opens = line === undefined && text.charAt(end) !== "\f";
  }
  return lines;
}

/** Signs that lines are drawn with. */
const DRAWN = /^[\s\u2500-\u257F+|\-=_]*[\u2500-\u257F+=_|-]{3}[\s\u2500-\u257F+|\-=_]*$/;
const BAR = /[\u2502\u2503\u2551]/;

/** A line without the bars of the frame that a text draws around its paragraphs; one with bars inside is a row of a table, and stays. */
function framed(whole: Passage, opens: boolean, start: number, end: number): Line | undefined {
  const line = trimmed(whole, {}, opens, undefined, 0, start, end);
  if (line === undefined) return undefined;
  const { text } = line;
  if (text.length > 3 && DRAWN.test(text)) return { ...line, markup: { rule: true } };
  if (!BAR.test(text.charAt(0)) || text.length < 2) return line;
  const last = BAR.test(text.charAt(text.length - 1)) ? text.length - 1 : text.length;
  if (BAR.test(text.slice(1, last))) return line;
  const outer = { start: line.starts[0] ?? 0, end: line.ends.at(-1) ?? 0 };
  return trimmed(line, {}, opens, outer, 0, 1, last) ?? { ...line, markup: { rule: true } };
}
