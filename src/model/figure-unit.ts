import { saysNoUnit, unitIn } from "../notation/index.js";
import type { Indicator } from "./indicator.js";

/**
 * The unit that an indicator's figures are in: its own, or where it prints none (or a dash) the first that a target or the
 * baseline prints with a level or an amount.
 *
 * @param indicator - an indicator of a plan
 * @returns the unit as printed, or null where none is printed
 * @category Model
 */
export function figureUnit({ unit, targets, baseline }: Pick<Indicator, "unit" | "targets" | "baseline">): string | null {
  if (unit !== null && !saysNoUnit(unit)) return unit;
  const printed = [...targets.map(({ requirement }) => requirement), ...(baseline === undefined ? [] : [baseline.reading])];
  return printed.map(unitIn).find((one) => one !== undefined) ?? null;
}
