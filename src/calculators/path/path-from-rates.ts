import { type Decimal, type DecimalInput, decimal, decimals, precise, rounded } from "../../kernel/index.js";
import { growthFactor } from "../growth/growth-factor.js";

/**
 * Yearly levels from a base and yearly growth.
 *
 * Formula: base × Π(1 + gⱼ), j = 1 … i.
 *
 * @param base - the level of the base year
 * @param rates - growth of each year, percent, in order, each at least −100
 * @returns one level per year after the base, unrounded (40 digits)
 * @throws PlanError `empty-list`, `list-too-long`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
 * @category Path
 * @example
 * ```ts
 * import { pathFromRates } from "five-year-plan/calculators";
 * pathFromRates("146.84", ["5", "5"]).join(" "); // => "154.182 161.8911"
 * ```
 */
export function pathFromRates(base: DecimalInput, rates: readonly DecimalInput[]): Decimal[] {
  let level = precise(decimal(base));
  return decimals(rates).map((rate) => {
    level = level.times(growthFactor(rate));
    return rounded(level);
  });
}
