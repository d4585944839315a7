import { type Decimal, type DecimalInput, decimals, precise, rounded } from "../../kernel/index.js";
import { reduction, refuseIndices } from "../input/rates.js";
import { chain } from "./growth-factor.js";

/**
 * Reduction over several years from yearly reductions, as energy and carbon targets 〔〕 count it.
 *
 * Formula: (1 − Π(1 − rᵢ)) × 100. Adding the yearly rates instead overstates the result.
 *
 * Two or more texts from 90 to 100 are refused as indices (上年=100): 98 and 97 for reductions of 2 and 3. Decimals are taken at
 * their word.
 *
 * @param reductions - reduction of each year in percent, each at most 100; a rise is negative
 * @returns percent over all the years, unrounded (40 digits)
 * @throws PlanError `looks-like-an-index`, `empty-list`, `list-too-long`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
 * @see http://125.72.25.21/qhStats_19/method/200910/t20091013_237651.html (Qinghai statistics bureau)
 * @category Growth
 * @example
 * ```ts
 * import { cumulativeReduction } from "five-year-plan/calculators";
 * cumulativeReduction(["2.01", "3.6", "3.7", "4.8", "5.6"]).toFixed(2); // => "18.25"
 * ```
 */
export function cumulativeReduction(reductions: readonly DecimalInput[]): Decimal {
  const each = decimals(reductions);
  refuseIndices(reductions, each, reduction);
  const left = chain(each.map((one) => one.negated()));
  return rounded(precise(1).minus(left).times(100));
}
