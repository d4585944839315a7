import { type Decimal, type DecimalInput, decimals, root } from "../../kernel/index.js";
import { refuseIndices } from "../input/rates.js";
import { chain, inPercent } from "./growth-factor.js";

/**
 * Average annual growth from yearly rates: chained, never their arithmetic mean.
 *
 * Formula: (Π(1 + gᵢ)^(1/n) − 1) × 100.
 *
 * Two or more texts that are all from 90 to 115 (and not all 100) are refused as indices (上年=100): 104 and 103 for 4 and 3.
 * Decimals are taken at their word. Fractions are not refused, for a population grows by 0.05 %: ask {@link plausibility}.
 *
 * @param rates - growth of each year in percent, in any order, each at least −100
 * @returns percent a year, unrounded (40 digits)
 * @throws PlanError `looks-like-an-index`, `empty-list`, `list-too-long`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
 * @see https://tjj.sc.gov.cn/scstjj/tjnjnew/2008/chinese/note/02.htm
 * @category Growth
 * @example
 * ```ts
 * import { meanOfAnnualRates } from "five-year-plan/calculators";
 * meanOfAnnualRates(["8.6", "3.1", "5.4", "5.0", "5.0"]).toFixed(3); // => "5.405"
 * ```
 */
export function meanOfAnnualRates(rates: readonly DecimalInput[]): Decimal {
  const each = decimals(rates);
  refuseIndices(rates, each);
  return inPercent(root(chain(each), each.length));
}
