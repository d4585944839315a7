import { type Decimal, PlanError, precise, shownValue, yearCount } from "../../kernel/index.js";

const DATE = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;

type CalendarDate = { readonly year: number; readonly month?: number; readonly day?: number };

/**
 * Years from one date to a later one: a whole number of years, of months ÷ 12, or the days left ÷ the days of their year.
 *
 * @throws PlanError `invalid-date`, `no-years`, `too-many-years`
 */
export function yearsBetween(firstDate: string, lastDate: string): Decimal {
  const [from, to] = [readDate(firstDate), readDate(lastDate)];
  if ((from.month === undefined) !== (to.month === undefined) || (from.day === undefined) !== (to.day === undefined)) {
    throw new PlanError("invalid-date", { date: lastDate, expected: `a date as precise as ${firstDate}` });
  }
  const months = (to.year - from.year) * 12 + (to.month ?? 1) - (from.month ?? 1);
  const whole = Math.floor(months / 12) - (months % 12 === 0 && anniversary(from, to.year) > dayNumber(to) ? 1 : 0);
  const left =
    from.day === undefined
      ? precise(months - whole * 12).div(12)
      : precise(dayNumber(to) - anniversary(from, from.year + whole)).div(
          anniversary(from, from.year + whole + 1) - anniversary(from, from.year + whole),
        );
  const years = left.plus(whole);
  if (!years.greaterThan(0)) throw new PlanError("no-years", { firstDate, lastDate });
  yearCount(Math.ceil(years.toNumber()));
  return years;
}

function readDate(text: unknown): CalendarDate {
  const parts = typeof text === "string" && text.length <= 10 ? DATE.exec(text) : null;
  const [year, month, day] = (parts ?? []).slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const real =
    year !== undefined &&
    year > 0 &&
    (month === undefined || (month >= 1 && month <= 12)) &&
    (day === undefined || (day >= 1 && day <= daysIn(year, month as number)));
  if (!real) {
    throw new PlanError("invalid-date", { date: shownValue(text), expected: '"2020", "2020-11" or "2020-11-01"' });
  }
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The number of the day on which a date comes round in a year; the 29th of February comes on the 28th. */
const anniversary = ({ month = 1, day = 1 }: CalendarDate, year: number): number =>
  dayNumber({ year, month, day: Math.min(day, daysIn(year, month)) });

/** Days since the year 1 began. */
function dayNumber({ year, month = 1, day = 1 }: CalendarDate): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day;
  for (let passed = 1; passed < month; passed++) days += daysIn(year, passed);
  return days;
}
