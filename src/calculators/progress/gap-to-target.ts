import { type Decimal, type DecimalInput, decimal, exact, finite, PlanError, shownValue } from "../../kernel/index.js";

/**
 * Which way is better: a higher value, a lower one, or staying at the target.
 *
 * @category Progress
 */
export type Direction = "higher" | "lower" | "hold";

/**
 * How far a value is short of its target.
 *
 * Formula: target − current when higher is better, current − target when lower is, |target − current| when it is to be held.
 *
 * @param current - the level now
 * @param target - the level to reach
 * @param direction - which way is better
 * @returns positive when short of the target, negative when past it; in the unit of the values, exact
 * @throws PlanError `invalid-direction`, `invalid-decimal`, `too-many-digits`
 * @category Progress
 * @example
 * ```ts
 * import { gapToTarget } from "five-year-plan/calculators";
 * gapToTarget("42.1", "51.1", "higher").toString(); // => "9"
 * gapToTarget("2.24", "3.5", "lower").toString(); // => "-1.26"
 * ```
 */
export function gapToTarget(current: DecimalInput, target: DecimalInput, direction: Direction): Decimal {
  const short = finite(exact(decimal(target)).minus(decimal(current)));
  switch (direction) {
    case "higher":
      return short;
    case "lower":
      return decimal(short.negated());
    case "hold":
      return short.abs();
    default:
      throw new PlanError("invalid-direction", { direction: shownValue(direction), expected: ["higher", "lower", "hold"] });
  }
}
