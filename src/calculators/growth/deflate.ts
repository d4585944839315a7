import { type Decimal, type DecimalInput, decimal, PlanError, precise, rounded } from "../../kernel/index.js";

/**
 * A value at the prices of the index base.
 *
 * Formula: value ÷ (priceIndex ÷ 100).
 *
 * @param value - a value at current prices (当年价格)
 * @param priceIndex - price index, base = 100, above 0
 * @returns the value at the base's prices (可比价格), unrounded (40 digits)
 * @throws PlanError `zero-base`, `rate-out-of-range` below 0, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { deflate } from "five-year-plan/calculators";
 * deflate("107.1", "102").toString(); // => "105"
 * ```
 */
export function deflate(value: DecimalInput, priceIndex: DecimalInput): Decimal {
  const [nominal, index] = [decimal(value), positiveIndex(decimal(priceIndex))];
  return rounded(precise(nominal).times(100).div(index));
}

/** A price index is above 0. */
export function positiveIndex(index: Decimal): Decimal {
  if (index.isZero()) throw new PlanError("zero-base", { index: "0" });
  if (index.isNegative()) throw new PlanError("rate-out-of-range", { index: index.toString(), least: "0" });
  return index;
}
