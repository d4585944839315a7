import { refuseUnless } from "../kernel/index.js";
import { fold } from "./fold.js";
import { PART_NAMES, QUOTIENT_NAMES, UNITLESS_NAMES } from "./lexicon.js";

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
 */
export function isShareName(name: string): boolean {
  refuseUnless("name", name, "text");
  const text = plain(name);
  return PART_NAMES.some((word) => text.includes(word)) && !QUOTIENT_NAMES.some((word) => text.includes(word));
}

/**
 * Whether a name says that its figures have no unit: ratios of two things, coefficients, indices.
 *
 * @param name - an indicator's name as printed
 * @returns true where the name ends in such a word
 * @category Tables
 */
export function isUnitlessName(name: string): boolean {
  refuseUnless("name", name, "text");
  const text = plain(name);
  return UNITLESS_NAMES.some((word) => text.endsWith(word));
}

const plain = (name: string): string => fold(name.slice(0, LONGEST)).text.replaceAll(/\s/g, "");
