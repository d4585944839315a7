import { plain } from "../table/grid.js";
import { AMOUNTS, BARE_BEGINNINGS, MEASURES, RANKS, RANKS_OR_ABOVE, WHOLE_AMOUNTS } from "./lexicon.js";

/**
 * Whether a name says how something is counted and not what: 产值, 总收入, 规模. Two such names need not be of one thing.
 *
 * @param name - the subject of a clause, the name of an indicator
 * @returns true where nothing in the name says what it is of
 * @category Tables
 */
export function isBareName(name: string): boolean {
  const whole = plain(name);
  const text = whole.endsWith(RANKS_OR_ABOVE) ? whole.slice(0, -RANKS_OR_ABOVE.length) : whole;
  if (WHOLE_AMOUNTS.some((word) => text.endsWith(word))) return false;
  const known = (rest: string): boolean =>
    rest === "" || RANKS.includes(rest) || MEASURES.includes(rest) || AMOUNTS.includes(rest);
  return known(text) || BARE_BEGINNINGS.some((word) => text.startsWith(word) && known(text.slice(word.length)));
}
