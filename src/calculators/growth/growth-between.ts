import { type Decimal, type DecimalInput, decimal, precise } from "../../kernel/index.js";
import { named } from "../input/named.js";
import { refuseUnlessComparable } from "./comparable.js";
import { yearsBetween } from "./dates.js";
import { inPercent } from "./growth-factor.js";

/** What {@link growthBetween} takes by name. @category Growth */
export type DatedLevels = {
  readonly first: DecimalInput;
  readonly firstDate: string;
  readonly last: DecimalInput;
  readonly lastDate: string;
};

/**
 * Average annual growth between two dates that are not whole years apart: two censuses, two surveys, June and December.
 *
 * Formula: ((last ÷ first)^(1/t) − 1) × 100, t in years: months ÷ 12, or whole years from date to date and then the days left ÷
 * the days of the year they are in. A whole number of years gives {@link averageAnnualGrowth} exactly. Dates are read as
 * text; 29 February comes round on the 28th.
 *
 * Both levels must be stocks (people at the end of June), or flows over spans of one length (the first halves of two years).
 * Over much less than a year a small change is raised to a high power and says little.
 *
 * @param first - the level at the first date, not 0
 * @param firstDate - `"2020"`, `"2020-11"` or `"2020-11-01"`
 * @param last - the level at the last date, in the same unit and of the same sign (or 0)
 * @param lastDate - a later date, written as precisely as the first
 * @returns percent a year, unrounded (40 digits)
 * @throws PlanError `invalid-date`, `no-years` where the last date is not later, `too-many-years` over 1,000, `zero-base`,
 * `sign-change`, `invalid-fields`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { growthBetween } from "five-year-plan/calculators";
 * growthBetween({ first: "100", firstDate: "2024-06", last: "121", lastDate: "2026-06" }).toString(); // => "10"
 * growthBetween("1339.72", "2010-11-01", "1411.78", "2020-11-01").toFixed(2); // => "0.53"
 * ```
 */
export function growthBetween(first: DecimalInput, firstDate: string, last: DecimalInput, lastDate: string): Decimal;
export function growthBetween(levels: DatedLevels): Decimal;
export function growthBetween(...given: readonly unknown[]): Decimal {
  const { first, firstDate, last, lastDate } = named<DatedLevels>(given, ["first", "firstDate", "last", "lastDate"]);
  const [from, to, years] = [decimal(first), decimal(last), yearsBetween(firstDate, lastDate)];
  refuseUnlessComparable(from, to);
  if (to.isZero()) return inPercent(precise(0));
  return inPercent(precise(to).div(from).pow(precise(1).div(years)));
}
