import { type Decimal, type DecimalInput, decimal, precise, rounded } from "../../kernel/index.js";
import { indexBase, readIndex } from "./index-number.js";

/**
 * A value at the prices of the index's base, or of any other year of a fixed-base index.
 *
 * Formula: value × base ÷ priceIndex.
 *
 * A price **index** is required, not a change of prices: 102, not 2 and not 1.02. An index below 10 is refused as one of
 * these, unless the base is given: then it is taken as it is, as 8 with 2020 = 100 may be for a year long ago.
 *
 * @param value - a value at current prices (当年价格)
 * @param priceIndex - price index of its year, above 0
 * @param base - index of the year whose prices are wanted; 100, the index's own base, where it is not given
 * @returns the value at the base's prices (可比价格), unrounded (40 digits)
 * @throws PlanError `looks-like-a-fraction`, `looks-like-a-rate`, `zero-base`, `rate-out-of-range` below 0, `invalid-decimal`,
 * `too-many-digits`
 * @category Indices
 * @example
 * ```ts
 * import { deflate } from "five-year-plan/calculators";
 * deflate("107.1", "102").toString(); // => "105"
 * deflate("107.1", "636", "600").toFixed(2); // => "101.04"
 * ```
 */
export function deflate(value: DecimalInput, priceIndex: DecimalInput, base?: DecimalInput): Decimal {
  const [nominal, index] = [decimal(value), readIndex(decimal(priceIndex), base)];
  return rounded(precise(nominal).times(indexBase(base)).div(index));
}
