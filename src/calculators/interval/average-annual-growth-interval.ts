import { decimal, type Interval, PlanError, printedInterval, yearCount } from "../../kernel/index.js";
import { averageAnnualGrowth } from "../growth/average-annual-growth.js";

/**
 * Every average annual growth (level method) that two printed levels allow.
 *
 * Formula: from (last.low ÷ first.high)^(1/years) − 1 to (last.high ÷ first.low)^(1/years) − 1, in percent.
 *
 * @param first - the level of the base year as printed, above its own rounding
 * @param last - the level of the last year as printed, not below its own rounding
 * @param years - steps between the two, 1 to 1,000
 * @returns percent a year, unrounded (40 digits)
 * @throws PlanError `zero-base` when the printed base may be 0, `sign-change` when a level may be negative, `no-years`,
 * `too-many-years`, `invalid-count`, `invalid-decimal`, `too-many-digits`
 * @category Intervals
 * @example
 * ```ts
 * import { averageAnnualGrowthInterval } from "five-year-plan/calculators";
 * const { low, high } = averageAnnualGrowthInterval("3.8", "4.8", 4);
 * `${low.toFixed(2)} to ${high.toFixed(2)}`; // => "5.39 to 6.64"
 * ```
 */
export function averageAnnualGrowthInterval(first: string, last: string, years: number): Interval {
  const [from, to, steps] = [printedInterval(first), printedInterval(last), yearCount(years)];
  if (decimal(first).isNegative() || to.low.isNegative()) throw new PlanError("sign-change", { first, last });
  if (!from.low.isPositive() || from.low.isZero()) throw new PlanError("zero-base", { first });
  return { low: averageAnnualGrowth(from.high, to.low, steps), high: averageAnnualGrowth(from.low, to.high, steps) };
}
