import { type Decimal, type DecimalInput, decimal, PlanError } from "../../kernel/index.js";
import { growthFactor, inPercent } from "./growth-factor.js";

/**
 * Growth without the change of prices (实际增长).
 *
 * Formula: ((1 + nominal) ÷ (1 + priceChange) − 1) × 100.
 *
 * @param nominal - growth at current prices, percent, at least −100
 * @param priceChange - change of prices over the same time, percent, above −100 (index 上年=100 minus 100)
 * @returns percent, unrounded (40 digits)
 * @throws PlanError `rate-out-of-range`, `zero-base`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { realGrowth } from "five-year-plan/calculators";
 * realGrowth("7.1", "2").toString(); // => "5"
 * ```
 */
export function realGrowth(nominal: DecimalInput, priceChange: DecimalInput): Decimal {
  const [grown, prices] = [growthFactor(decimal(nominal)), growthFactor(decimal(priceChange))];
  if (prices.isZero()) throw new PlanError("zero-base", { priceChange: "-100" });
  return inPercent(grown.div(prices));
}
