import { type Decimal, type DecimalInput, decimal, PlanError, precise, rounded } from "../../kernel/index.js";

/**
 * How many percent one thing grows while another grows by one percent.
 *
 * Formula: a ÷ b.
 *
 * @param a - growth of the first, percent
 * @param b - growth of the second over the same time, percent, not 0
 * @returns a pure number, unrounded (40 digits)
 * @throws PlanError `zero-base`, `invalid-decimal`, `too-many-digits`
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
  if (second.isZero()) throw new PlanError("zero-base", { b: "0" });
  return rounded(precise(first).div(second));
}
