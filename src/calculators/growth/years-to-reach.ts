import { Decimal, type DecimalInput, decimal, logarithm, PlanError, precise, rounded } from "../../kernel/index.js";
import { refuseUnlessComparable } from "./comparable.js";
import { lnFactor } from "./growth-factor.js";

/**
 * Years until the target is reached at an even rate.
 *
 * Formula: ln(target ÷ current) ÷ ln(1 + rate).
 *
 * @param current - the level now, not 0
 * @param target - the level to reach, of the same sign, not 0
 * @param rate - growth, percent a year, above −100
 * @returns years, not rounded (40 digits); 0 when the two are equal
 * @throws PlanError `never-reached` when the rate is 0 or leads away, `zero-base`, `zero-target`, `sign-change`,
 * `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { yearsToReach } from "five-year-plan/calculators";
 * yearsToReach("100", "200", "7").toFixed(2); // => "10.24"
 * ```
 */
export function yearsToReach(current: DecimalInput, target: DecimalInput, rate: DecimalInput): Decimal {
  const [from, to, growth] = [decimal(current), decimal(target), decimal(rate)];
  refuseUnlessComparable(from, to);
  if (to.isZero()) throw new PlanError("zero-target", { current: from.toString() });
  const yearly = lnFactor(growth);
  if (from.equals(to)) return new Decimal(0);
  const distance = logarithm(precise(to).div(from));
  if (!yearly.isFinite() || growth.isZero() || distance.isNegative() !== growth.isNegative()) {
    throw new PlanError("never-reached", { current: from.toString(), target: to.toString(), rate: growth.toString() });
  }
  return rounded(distance.div(yearly));
}
