import { type Decimal, type DecimalInput, decimal, PlanError, rounded, yearCount } from "../../kernel/index.js";
import { named } from "../input/named.js";
import { growthFactor } from "./growth-factor.js";

/** What {@link impliedBase} takes by name. @category Growth */
export type StatedGrowth = { readonly last: DecimalInput; readonly rate: DecimalInput; readonly years: number };

/**
 * The base that a stated last value and a stated mean growth imply.
 *
 * Formula: last ÷ (1 + rate)^years.
 *
 * The rate must be the growth of the level itself: growth at constant prices implies nothing of a level at current prices.
 * It is in percent, and an index (101.4 for 1.4) would be taken at its word, for a thing may double each year: where a rate's
 * origin is not known, ask {@link plausibility}.
 *
 * @param last - the level of the last year: people, tonnes, kilometres, or money at the prices that the rate is stated in
 * @param rate - stated mean growth, percent a year, above −100
 * @param years - steps back, 1 to 1,000
 * @returns the level of the base year, unrounded (40 digits), in the unit of `last`
 * @throws PlanError `zero-base` at −100 %, `rate-out-of-range`, `no-years`, `too-many-years`, `invalid-count`,
 * `invalid-fields`, `invalid-decimal`, `too-many-digits` also where the base is beyond 10^±1000
 * @category Growth
 * @example
 * ```ts
 * import { impliedBase } from "five-year-plan/calculators";
 * impliedBase({ last: "70650", rate: "1.4", years: 4 }).toFixed(0); // => "66828"
 * impliedBase("70650", "1.4", 4).toFixed(0); // => "66828"
 * ```
 */
export function impliedBase(last: DecimalInput, rate: DecimalInput, years: number): Decimal;
export function impliedBase(stated: StatedGrowth): Decimal;
export function impliedBase(...given: readonly unknown[]): Decimal {
  const { last, rate, years } = named<StatedGrowth>(given, ["last", "rate", "years"]);
  const [to, factor, steps] = [decimal(last), growthFactor(decimal(rate)), yearCount(years)];
  if (factor.isZero()) throw new PlanError("zero-base", { rate: "-100" });
  return rounded(factor.pow(-steps).times(to));
}
