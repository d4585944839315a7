import type { Decimal, DecimalInput } from "../../kernel/index.js";
import { averageAnnualGrowth } from "./average-annual-growth.js";

/**
 * Annual growth needed to get from the current value to the target.
 *
 * Formula: ((target ÷ current)^(1/years) − 1) × 100.
 *
 * For amounts: grain, kilometres, people, money. A share moves by points a year: {@link meanIncrement}.
 *
 * @param current - the level now, not 0
 * @param target - the level to reach, in the same unit and of the same sign (or 0)
 * @param years - years left, 1 to 1,000
 * @returns percent a year, unrounded (40 digits)
 * @throws PlanError `zero-base`, `sign-change`, `no-years`, `too-many-years`, `invalid-count`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { requiredGrowth } from "five-year-plan/calculators";
 * requiredGrowth("70650", "72500", 6).toFixed(2); // => "0.43"
 * ```
 */
export function requiredGrowth(current: DecimalInput, target: DecimalInput, years: number): Decimal {
  return averageAnnualGrowth(current, target, years);
}
