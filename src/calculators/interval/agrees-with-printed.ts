import { type DecimalInput, decimal, type Interval, printedInterval } from "../../kernel/index.js";

/**
 * Whether a printed figure can be the rounding of something in an interval.
 *
 * Formula: the stated figure's own rounding interval and the given one have a value in common.
 *
 * @param stated - the figure as printed
 * @param interval - what it should agree with
 * @returns true when rounding can explain the figure
 * @throws PlanError `invalid-decimal`, `too-many-digits`
 * @category Intervals
 * @example
 * ```ts
 * import { agreesWithPrinted, averageAnnualGrowthInterval } from "five-year-plan/calculators";
 * agreesWithPrinted("3.3", averageAnnualGrowthInterval("125.73", "146.84", 4)); // => false
 * agreesWithPrinted("2.7", averageAnnualGrowthInterval("23.34", "25.93", 4)); // => true
 * ```
 */
export function agreesWithPrinted(
  stated: string,
  interval: { readonly low: DecimalInput; readonly high: DecimalInput },
): boolean {
  const own: Interval = printedInterval(stated);
  return own.low.lessThanOrEqualTo(decimal(interval?.high)) && own.high.greaterThanOrEqualTo(decimal(interval?.low));
}
