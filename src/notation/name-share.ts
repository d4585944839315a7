import { fold } from "./fold.js";
import { PART_NAMES, QUOTIENT_NAMES } from "./lexicon.js";

/** No indicator's name is longer; more is not read. */
const LONGEST = 300;

/**
 * Whether a name says that it is a part of a whole, so that it lies between 0 and 100 %.
 *
 * Gross rates, ratios of two things and growth may pass 100 %, and so may whatever the name does not tell.
 *
 * @param name - an indicator's name as printed
 * @returns true where the name is known to be a part of a whole
 * @category Tables
 * @example
 * ```ts
 * import { isShareName } from "five-year-plan/notation";
 * isShareName("常住人口城镇化率"); // => true
 * isShareName("高中阶段毛入学率"); // => false
 * ```
 */
export function isShareName(name: string): boolean {
  const text = fold(name.slice(0, LONGEST)).text.replaceAll(/\s/g, "");
  return PART_NAMES.some((word) => text.includes(word)) && !QUOTIENT_NAMES.some((word) => text.includes(word));
}
