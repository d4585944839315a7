import { type Cell, isDash, plain } from "./grid.js";
import { FIGURES, type Heading } from "./heading.js";
import { ATTRIBUTE_WORDS } from "./lexicon.js";
import { isUnit } from "./unit.js";

/**
 * Whether a cell can be under a heading of that role: no number is a unit, no unit a figure, no attribute a name. Nothing and dashes
 * can be anywhere.
 *
 * @param text - the cell as printed
 * @param role - what its column holds, as {@link readHeading} says
 * @category Tables
 */
export function fits(text: string, role: Heading["role"]): boolean {
  const said = plain(text);
  if (isDash(said)) return true;
  if (role === "number") return /^[0-9]{1,4}$/.test(said);
  if (role === "attribute") return ATTRIBUTE_WORDS.includes(said);
  const isAttribute = ATTRIBUTE_WORDS.includes(said);
  if (role === "unit") return !isAttribute && isMeasure(said);
  if (FIGURES.includes(role)) return !isAttribute && !isMeasure(said);
  return !(role === "name" || role === "category") || (!isAttribute && /\p{Script=Han}|[A-Za-z]{2}/u.test(said));
}

/** A unit that is not only a number: 10万 may be either. */
const isMeasure = (said: string): boolean => isUnit(said) && !/^[0-9]/.test(said);

/** The cells that are where they cannot. */
export const misplaced = (row: readonly Cell[], roles: readonly Heading["role"][]): readonly Cell[] =>
  row.filter(({ text, covered }, at) => covered !== "left" && !fits(text, roles[at] ?? "unknown"));
