import type { Line, Markup } from "../line.js";
import { cut, type Passage, type TextSpan } from "../passage.js";
import { isBlank, widthOf } from "./blanks.js";

/** A passage as a line, without the blanks around it; undefined where nothing is printed. `outer` holds signs of markup around it. */
export function trimmed(passage: Passage, markup: Markup, opens: boolean, outer?: TextSpan, indent = 0): Line | undefined {
  const { text } = passage;
  let [from, to, width] = [0, text.length, indent];
  while (from < to && isBlank(text.charAt(from))) width += widthOf(text.charAt(from++));
  if (from === to) return undefined;
  while (isBlank(text.charAt(to - 1))) to--;
  const line = { ...cut(passage, from, to), markup, opens, indent: width };
  return outer === undefined ? line : { ...line, outer };
}
