import { type Decimal, precise, rounded, wholeNumber, yearCount } from "../../kernel/index.js";

/**
 * The share of the time that has passed (时序进度).
 *
 * Formula: (now − start) ÷ (end − start).
 *
 * @param start - the base year
 * @param now - the year judged; it may lie outside the span, and the share outside 0 … 1
 * @param end - the target year, after the start
 * @returns a share, 1 = all, unrounded (40 digits)
 * @throws PlanError `no-years`, `too-many-years`, `invalid-count`
 * @category Progress
 * @example
 * ```ts
 * import { shareOfTime } from "five-year-plan/calculators";
 * shareOfTime(2025, 2028, 2030).toString(); // => "0.6"
 * ```
 */
export function shareOfTime(start: number, now: number, end: number): Decimal {
  const [from, at, to] = [wholeNumber(start, "start"), wholeNumber(now, "now"), wholeNumber(end, "end")];
  return rounded(precise(at - from).div(yearCount(to - from)));
}
