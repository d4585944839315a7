import { figureUnit, type Indicator } from "../model/index.js";
import { type D, isCountUnit, isPerName } from "../notation/index.js";
import { printedBase } from "./base.js";

/**
 * Whether a printed figure is a count, and so exact: a whole number of things counted one by one (11起, 8所). Means and quotients of counts are
 * rounded (每千人口床位数), and so are numbers in a multiple of the unit (1.2万人).
 *
 * @param name - the name of the indicator
 * @param unit - the unit that the figure is printed in
 * @param printed - its decimal text
 */
export const isExactCount = (name: Indicator["name"] | undefined, unit: string | null | undefined, printed: D): boolean =>
  !printed.includes(".") && isCounting(name, unit);

/** Whether figures of such a name in such a unit count things one by one. */
export const isCounting = (name: Indicator["name"] | undefined, unit: string | null | undefined): boolean =>
  name !== undefined && typeof unit === "string" && isCountUnit(unit) && !isPerName(name.zh);

/** Whether the plan states a base that is a count; one that it prints as about is none. */
export function isBaseCounted(indicator: Indicator): boolean {
  const { value, unit } = printedBase(indicator) ?? {};
  const reading = indicator.baseline?.reading;
  if (value === undefined || reading?.kind !== "level" || reading.bound === "about") return false;
  return isExactCount(indicator.name, unit ?? figureUnit(indicator), value);
}
