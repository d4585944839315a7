import { refuseUnless } from "../kernel/index.js";
import { COUNT_UNITS } from "./unit-lexicon.js";

/**
 * Whether a unit counts things one by one: 起, 所, 人, but not 万人, in which a number is rounded.
 *
 * @param unit - a unit as printed
 * @returns true where whole numbers of it are counts
 */
export function isCountUnit(unit: string): boolean {
  refuseUnless("unit", unit, "text");
  return COUNT_UNITS.includes(unit.trim());
}
