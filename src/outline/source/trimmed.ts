import type { Line, Markup } from "../line.js";
import { cut, type Passage, type TextSpan } from "../passage.js";
import { isBlank, widthOf } from "./blanks.js";

/**
 * A stretch of a passage as a line, without the blanks around it; undefined where nothing is printed. `outer` holds signs of markup
 * around it, `indent` what precedes it by its markup.
 */
export function trimmed(
  passage: Passage,
  markup: Markup,
  opens: boolean,
  outer?: TextSpan,
  indent = 0,
  start = 0,
  end = passage.text.length,
): Line | undefined {
  const { text } = passage;
  let [from, to, width] = [start, end, indent];
  while (from < to && isBlank(text.charAt(from))) width += widthOf(text.charAt(from++));
  if (from === to) return undefined;
  while (isBlank(text.charAt(to - 1))) to--;
  const { text: said, starts, ends } = cut(passage, from, to);
  return outer === undefined
    ? { text: said, starts, ends, markup, opens, indent: width }
    : { text: said, starts, ends, markup, opens, indent: width, outer };
}
