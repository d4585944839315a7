import { type Decimal, type DecimalInput, decimal, PlanError, precise, rounded } from "../../kernel/index.js";

/**
 * The share of the way from base to target that is done, for rising and falling targets alike.
 *
 * Formula: (current − base) ÷ (target − base). Not clipped: above 1 is past the target, below 0 is behind the base.
 *
 * @param base - the level of the base year
 * @param current - the level now
 * @param target - the level to reach, not equal to the base
 * @returns a share, 1 = all, unrounded (40 digits)
 * @throws PlanError `target-equals-base`, `invalid-decimal`, `too-many-digits`
 * @category Progress
 * @example
 * ```ts
 * import { shareOfDistance } from "five-year-plan/calculators";
 * shareOfDistance("28", "27.5", "27").toString(); // => "0.5"
 * ```
 */
export function shareOfDistance(base: DecimalInput, current: DecimalInput, target: DecimalInput): Decimal {
  const [from, at, to] = [decimal(base), decimal(current), decimal(target)];
  if (to.equals(from)) throw new PlanError("target-equals-base", { base: from.toString() });
  return rounded(precise(at).minus(from).div(precise(to).minus(from)));
}
