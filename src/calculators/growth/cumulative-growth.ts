import { type Decimal, type DecimalInput, decimals } from "../../kernel/index.js";
import { chain, inPercent } from "./growth-factor.js";

/**
 * Growth over several years from their yearly rates: a chain, never a sum.
 *
 * Formula: (Π(1 + gᵢ) − 1) × 100.
 *
 * @param rates - growth of each year in percent, each at least −100
 * @returns percent over all the years, unrounded (40 digits)
 * @throws PlanError `empty-list`, `list-too-long`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { cumulativeGrowth } from "five-year-plan/calculators";
 * cumulativeGrowth(["5", "5", "5", "5", "5"]).toString(); // => "27.62815625"
 * ```
 */
export function cumulativeGrowth(rates: readonly DecimalInput[]): Decimal {
  return inPercent(chain(decimals(rates)));
}
