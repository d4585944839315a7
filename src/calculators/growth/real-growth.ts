import { type Decimal, type DecimalInput, decimal, PlanError } from "../../kernel/index.js";
import { refuseUnlikePrices } from "../input/rates.js";
import { growthFactor, inPercent } from "./growth-factor.js";

/**
 * Growth without the change of prices (实际增长).
 *
 * Formula: ((1 + nominal) ÷ (1 + priceChange) − 1) × 100.
 *
 * Both are **percent**. Refused are texts that cannot both be meant so: fractions (0.071 and 0.02 for 7.1 and 2), that is neither
 * 0, both under 0.2, and each with two decimals or one with three, as no office publishes prices; and indices (107.1 and 102), that is
 * both from 90 to 115, or such a price change beside growth under 30. A Decimal is taken at its word:
 * `realGrowth(decimal("0.07"), decimal("0.02"))`.
 *
 * @param nominal - growth at current prices, percent, at least −100
 * @param priceChange - change of prices over the same time, percent, above −100 (index 上年=100 minus 100)
 * @returns percent, unrounded (40 digits)
 * @throws PlanError `looks-like-a-fraction`, `looks-like-an-index`, `rate-out-of-range`, `zero-base`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { realGrowth } from "five-year-plan/calculators";
 * realGrowth("7.1", "2").toString(); // => "5"
 * realGrowth("0.5", "0.2").toFixed(2); // => "0.30"
 * ```
 */
export function realGrowth(nominal: DecimalInput, priceChange: DecimalInput): Decimal {
  const [growth, change] = [decimal(nominal), decimal(priceChange)];
  refuseUnlikePrices([nominal, priceChange], growth, change);
  const [grown, prices] = [growthFactor(growth), growthFactor(change)];
  if (prices.isZero()) throw new PlanError("zero-base", { priceChange: "-100" });
  return inPercent(grown.div(prices));
}
