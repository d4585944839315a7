import { type Decimal, type DecimalInput, decimal, exact, precise, rounded, yearCount } from "../../kernel/index.js";
import { named } from "../input/named.js";

/** What {@link meanIncrement} takes by name. @category Growth */
export type FirstAndLast = { readonly first: DecimalInput; readonly last: DecimalInput; readonly years: number };

/**
 * Average increase per year in the unit of the levels (平均增长量): what shares and other percentages grow by.
 *
 * Formula: (last − first) ÷ years.
 *
 * @param first - the level of the base year
 * @param last - the level of the last year, in the same unit
 * @param years - steps between the two, 1 to 1,000: the base year is not one of them
 * @returns the unit of the levels a year (percentage points for percentages), unrounded (40 digits)
 * @throws PlanError `no-years`, `too-many-years`, `invalid-count`, `invalid-fields`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { meanIncrement } from "five-year-plan/calculators";
 * meanIncrement({ first: "42.1", last: "51.1", years: 5 }).toString(); // => "1.8"
 * ```
 */
export function meanIncrement(first: DecimalInput, last: DecimalInput, years: number): Decimal;
export function meanIncrement(levels: FirstAndLast): Decimal;
export function meanIncrement(...given: readonly unknown[]): Decimal {
  const { first, last, years } = named<FirstAndLast>(given, ["first", "last", "years"]);
  const [from, to, steps] = [decimal(first), decimal(last), yearCount(years)];
  return rounded(precise(exact(to).minus(from)).div(steps));
}
