import { type Decimal, type DecimalInput, decimal, PlanError, precise, rounded } from "../../kernel/index.js";
import { refuseIndices } from "../input/rates.js";

/**
 * How many percent one thing grows while another grows by one percent.
 *
 * Formula: a ÷ b.
 *
 * Two texts that are both from 90 to 115 are refused as indices (107 and 107.7 for 7 and 7.7); Decimals are taken at their word.
 *
 * @param a - growth of the first, percent
 * @param b - growth of the second over the same time, percent, not 0
 * @returns a pure number, unrounded (40 digits)
 * @throws PlanError `looks-like-an-index`, `zero-base`, `invalid-decimal`, `too-many-digits`
 * @see http://henan.kjzch.com/pingdingshan/2014-01-23/599293.html (income 7.0 % against GDP 7.7 %)
 * @category Growth
 * @example
 * ```ts
 * import { elasticity } from "five-year-plan/calculators";
 * elasticity("7.0", "7.7").toFixed(2); // => "0.91"
 * ```
 */
export function elasticity(a: DecimalInput, b: DecimalInput): Decimal {
  const [first, second] = [decimal(a), decimal(b)];
  refuseIndices([a, b], [first, second]);
  if (second.isZero()) throw new PlanError("zero-base", { b: "0" });
  return rounded(precise(first).div(second));
}
