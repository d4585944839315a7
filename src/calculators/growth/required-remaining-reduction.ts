import { type Decimal, type DecimalInput, decimal, PlanError, precise, root, rounded, yearCount } from "../../kernel/index.js";
import { growthFactor } from "./growth-factor.js";

/**
 * Annual reduction needed in the remaining years to reach the cumulative target.
 *
 * Formula: (1 − ((1 − target) ÷ (1 − soFar))^(1/years)) × 100.
 *
 * @param target - cumulative reduction required, percent, at most 100
 * @param soFar - cumulative reduction reached, percent, below 100; negative after a rise
 * @param years - years left, 1 to 1,000
 * @returns percent a year, unrounded (40 digits); negative when the target is passed
 * @throws PlanError `rate-out-of-range`, `zero-base` when nothing is left to reduce, `no-years`, `too-many-years`,
 * `invalid-count`, `invalid-decimal`, `too-many-digits`
 * @see http://125.72.25.21/qhStats_19/method/200910/t20091013_237651.html (17 %, −4.87 % after three years: 6.59 % a year)
 * @category Growth
 * @example
 * ```ts
 * import { cumulativeReduction, requiredRemainingReduction } from "five-year-plan/calculators";
 * requiredRemainingReduction("17", cumulativeReduction(["-1.51", "2.20", "4.18"]), 2).toFixed(5); // => "6.59134"
 * ```
 */
export function requiredRemainingReduction(target: DecimalInput, soFar: DecimalInput, years: number): Decimal {
  const due = growthFactor(decimal(target).negated());
  const left = growthFactor(decimal(soFar).negated());
  const steps = yearCount(years);
  if (left.isZero()) throw new PlanError("zero-base", { soFar: "100" });
  return rounded(
    precise(1)
      .minus(root(due.div(left), steps))
      .times(100),
  );
}
