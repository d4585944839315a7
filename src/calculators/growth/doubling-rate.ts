import { type Decimal, precise, root, yearCount } from "../../kernel/index.js";
import { inPercent } from "./growth-factor.js";

/**
 * The even rate at which a thing doubles (翻一番) in a number of years.
 *
 * Formula: (2^(1/years) − 1) × 100. To quadruple (翻两番) in n years is to double in n ÷ 2.
 *
 * @param years - years in which it doubles, 1 to 1,000
 * @returns percent a year, unrounded (40 digits)
 * @throws PlanError `no-years`, `too-many-years`, `invalid-count`
 * @category Growth
 * @example
 * ```ts
 * import { doublingRate } from "five-year-plan/calculators";
 * doublingRate(10).toFixed(2); // => "7.18"
 * doublingRate(15).toFixed(2); // => "4.73"
 * ```
 */
export function doublingRate(years: number): Decimal {
  return inPercent(root(precise(2), yearCount(years)));
}
