import { type Decimal, type DecimalInput, decimals, root } from "../../kernel/index.js";
import { chain, inPercent } from "./growth-factor.js";

/**
 * Mean of yearly growth rates: a chain, never their arithmetic mean.
 *
 * Formula: (Π(1 + gᵢ)^(1/n) − 1) × 100.
 *
 * @param rates - growth of each year in percent, in any order, each at least −100
 * @returns percent a year, unrounded (40 digits)
 * @throws PlanError `empty-list`, `list-too-long`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
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
  return inPercent(root(chain(each), each.length));
}
