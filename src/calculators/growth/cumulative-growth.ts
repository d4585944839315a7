import { type Decimal, type DecimalInput, decimals } from "../../kernel/index.js";
import { refuseIndices } from "../input/rates.js";
import { chain, inPercent } from "./growth-factor.js";

/**
 * Growth over several years from their yearly rates: a chain, never a sum.
 *
 * Formula: (Π(1 + gᵢ) − 1) × 100.
 *
 * Two or more texts that are all from 90 to 115 (and not all 100) are refused as indices (上年=100): 104 and 103 for 4 and 3.
 * Decimals are taken at their word. Fractions are not refused, for a population grows by 0.05 %: ask {@link plausibility}.
 *
 * @param rates - growth of each year in percent, each at least −100
 * @returns percent over all the years, unrounded (40 digits)
 * @throws PlanError `looks-like-an-index`, `empty-list`, `list-too-long`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { cumulativeGrowth } from "five-year-plan/calculators";
 * cumulativeGrowth(["5", "5", "5", "5", "5"]).toString(); // => "27.62815625"
 * ```
 */
export function cumulativeGrowth(rates: readonly DecimalInput[]): Decimal {
  const each = decimals(rates);
  refuseIndices(rates, each);
  return inPercent(chain(each));
}
