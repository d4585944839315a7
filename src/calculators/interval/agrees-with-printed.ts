import { type DecimalInput, decimal, type Interval, printedInterval } from "../../kernel/index.js";

/**
 * Whether a printed figure can be the rounding of something in an interval.
 *
 * Formula: the stated figure's own rounding interval and the given one have a value in common.
 *
 * Where it cannot, look at what the figures are before calling it a contradiction: growth at constant prices does not follow
 * from levels at current prices, the base year is not one of the years, and a survey's frame may have changed.
 *
 * @param stated - the figure as printed
 * @param interval - what it should agree with
 * @returns true when rounding can explain the figure
 * @throws PlanError `invalid-decimal`, `too-many-digits`
 * @category Intervals
 * @example
 * ```ts
 * import { agreesWithPrinted, averageAnnualGrowthInterval } from "five-year-plan/calculators";
 * agreesWithPrinted("1.4", averageAnnualGrowthInterval("66949", "70650", 4)); // => true
 * agreesWithPrinted("1.4", averageAnnualGrowthInterval("66949", "70650", 5)); // => false
 * ```
 */
export function agreesWithPrinted(
  stated: string,
  interval: { readonly low: DecimalInput; readonly high: DecimalInput },
): boolean {
  const own: Interval = printedInterval(stated);
  return own.low.lessThanOrEqualTo(decimal(interval?.high)) && own.high.greaterThanOrEqualTo(decimal(interval?.low));
}
