import { type Decimal, type DecimalInput, decimal, decimals, precise, rounded } from "../../kernel/index.js";
import { growthFactor } from "../growth/growth-factor.js";
import { refuseIndices } from "../input/rates.js";

/**
 * Yearly levels from a base and yearly growth.
 *
 * Formula: base × Π(1 + gⱼ), j = 1 … i.
 *
 * Two or more texts that are all from 90 to 115 (and not all 100) are refused as indices (上年=100): 104 and 103 for 4 and 3.
 * Decimals are taken at their word. Fractions are not refused, for a population grows by 0.05 %: ask {@link plausibility}.
 *
 * @param base - the level of the base year
 * @param rates - growth of each year, percent, in order, each at least −100
 * @returns one level per year after the base, unrounded (40 digits)
 * @throws PlanError `looks-like-an-index`, `empty-list`, `list-too-long`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
 * @category Path
 * @example
 * ```ts
 * import { pathFromRates } from "five-year-plan/calculators";
 * pathFromRates("2000", ["5", "5"]).join(" "); // => "2100 2205"
 * ```
 */
export function pathFromRates(base: DecimalInput, rates: readonly DecimalInput[]): Decimal[] {
  let level = precise(decimal(base));
  const each = decimals(rates);
  refuseIndices(rates, each);
  return each.map((rate) => {
    level = level.times(growthFactor(rate));
    return rounded(level);
  });
}
