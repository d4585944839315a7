import { type Decimal, type DecimalInput, decimal, PlanError, rounded, yearCount } from "../../kernel/index.js";
import { growthFactor } from "./growth-factor.js";

/**
 * The base that a stated last value and a stated mean growth imply.
 *
 * Formula: last ÷ (1 + rate)^years.
 *
 * @param last - the level of the last year
 * @param rate - stated mean growth, percent a year, above −100
 * @param years - steps back, 1 to 1,000
 * @returns the level of the base year, unrounded (40 digits), in the unit of `last`
 * @throws PlanError `zero-base` at −100 %, `rate-out-of-range`, `no-years`, `too-many-years`, `invalid-count`,
 * `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { impliedBase } from "five-year-plan/calculators";
 * impliedBase("146.84", "3.3", 5).toFixed(2); // => "124.84"
 * ```
 */
export function impliedBase(last: DecimalInput, rate: DecimalInput, years: number): Decimal {
  const [to, factor, steps] = [decimal(last), growthFactor(decimal(rate)), yearCount(years)];
  if (factor.isZero()) throw new PlanError("zero-base", { rate: "-100" });
  return rounded(factor.pow(-steps).times(to));
}
