import { type Decimal, type DecimalInput, decimal, precise, root, yearCount } from "../../kernel/index.js";
import { refuseUnlessComparable } from "./comparable.js";
import { inPercent } from "./growth-factor.js";

/**
 * Average annual growth by the level method (水平法): the even rate that leads from the first level to the last.
 *
 * Formula: ((last ÷ first)^(1/years) − 1) × 100.
 *
 * The base year is not one of the years: "2021–2025" as a plan has base 2020 and 5 years, while
 * "from 2021 to 2025 it rose from a to b" is 4.
 *
 * @param first - the level of the base year, not 0
 * @param last - the level of the last year, in the same unit and of the same sign (or 0)
 * @param years - steps between the two, 1 to 1,000
 * @returns percent a year, unrounded (40 digits)
 * @throws PlanError `zero-base`, `sign-change`, `no-years`, `too-many-years`, `invalid-count`, `invalid-decimal`, `too-many-digits`
 * @see https://tjj.sc.gov.cn/scstjj/tjnjnew/2008/chinese/note/02.htm (平均增长速度)
 * @category Growth
 * @example
 * ```ts
 * import { averageAnnualGrowth } from "five-year-plan/calculators";
 * averageAnnualGrowth("100", "161.051", 5).toString(); // => "10"
 * ```
 */
export function averageAnnualGrowth(first: DecimalInput, last: DecimalInput, years: number): Decimal {
  const [from, to, steps] = [decimal(first), decimal(last), yearCount(years)];
  refuseUnlessComparable(from, to);
  return inPercent(root(precise(to).div(from), steps));
}
