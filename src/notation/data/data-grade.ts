import { GRADE_NUMERALS, GRADE_SIGNS, INFERIOR } from "../lexicon.js";
import { folded } from "./data-heading.js";

/**
 * Reads a grade as data files print it: Ⅲ类, III类, 三类 and III are III, 劣Ⅴ类 is worse than V. A digit or a Chinese numeral is a grade only
 * with the sign behind it.
 *
 * @param text - the cell
 * @returns the grade as its scale has it, or undefined where it is none
 */
export function dataGrade(text: string): string | undefined {
  if (text.length > 20) return undefined;
  const plain = folded(text);
  const sign = Object.keys(GRADE_SIGNS).find((one) => plain.endsWith(one)) ?? "";
  const body = plain.slice(0, plain.length - sign.length);
  const worse = body.startsWith(INFERIOR);
  const numeral = worse ? body.slice(INFERIOR.length) : body;
  const place = GRADE_NUMERALS.find(([printed]) => printed === numeral)?.[1];
  if (place === undefined || (sign === "" && numeral !== place)) return undefined;
  return worse ? `inferior-${place}` : place;
}
