import { type Decimal, type DecimalInput, decimal, PlanError, precise, rounded } from "../../kernel/index.js";

/**
 * One value as a multiple of another: a completion rate, a density, a part of a whole.
 *
 * Formula: a ÷ b.
 *
 * @param a - the part
 * @param b - the whole, not 0
 * @returns a pure number or a in units of b, unrounded (40 digits); times 100 it is percent
 * @throws PlanError `zero-base`, `invalid-decimal`, `too-many-digits`
 * @category Share
 * @example
 * ```ts
 * import { ratio } from "five-year-plan/calculators";
 * ratio("14.96", "14").toFixed(4); // => "1.0686"
 * ```
 */
export function ratio(a: DecimalInput, b: DecimalInput): Decimal {
  const [part, whole] = [decimal(a), decimal(b)];
  if (whole.isZero()) throw new PlanError("zero-base", { b: "0" });
  return rounded(precise(part).div(whole));
}
