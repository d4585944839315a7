import { baseOfYears, baseWithin, beforePlan } from "./base-year.js";
import { lastYearOfPlan, readHeading } from "./heading.js";
import type { TableOptions } from "./indicator-table.js";
import { REACHED_WORDS, SCHEDULE_WORDS } from "./lexicon.js";
import type { Column } from "./scopes.js";

/** What the columns of figures are measured against. */
export type Frame = {
  readonly baseline?: Column;
  /** The year that parts what was known before the plan from what is of it. */
  readonly base?: number;
  /** The first year that is asked for in so many words. */
  readonly due?: number;
  /** The last year that is known in so many words. */
  readonly newest?: number;
  /** Nothing is asked: a table of what was reached. */
  readonly looksBack?: true;
  /** The columns that the order alone makes results. */
  readonly behind?: readonly Column[];
  /** The base was chosen among several. */
  readonly assumed?: true;
};

const years = (columns: readonly Column[]): number[] => columns.flatMap(({ heading }) => heading.year ?? []);
const most = (numbers: readonly number[]): number | undefined => (numbers.length === 0 ? undefined : Math.max(...numbers));
const least = (numbers: readonly number[]): number | undefined => (numbers.length === 0 ? undefined : Math.min(...numbers));

/** What is asked is far off where the years before it leave room for another plan. */
const FAR = 10;

/**
 * Finds the base among the plan's own columns of figures. It lies before the plan that the targets are of: a target of 2025 begins
 * in 2020, though 2023 may be known too.
 */
export function frameOf(own: readonly Column[], { base, period }: TableOptions, caption: string): Frame {
  const levels = own.filter(({ heading }) => heading.over === undefined);
  saidAbove(levels, caption, period);
  const known = levels.filter(({ heading }) => heading.role === "baseline");
  const bare = levels.filter(({ heading }) => heading.role === "value");
  const asked = levels.filter(({ heading }) => heading.role === "target");
  const over = own.filter(({ heading }) => heading.over !== undefined && heading.role === "target");
  const newest = most(years(known));
  const told = newest === undefined ? {} : { newest };
  if (base !== undefined) return { ...dated([...known, ...bare], base), base, ...told };
  const last = newest ?? most(years(bare)) ?? 0;
  const due = least(years(asked).filter((year) => year > last)) ?? most(years(asked));
  const before = (year: number) => (period !== undefined && year >= period.from ? period.from - 1 : beforePlan(year));
  if (due !== undefined) {
    const candidates = [...known, ...bare].filter(({ heading }) => heading.year !== undefined && heading.year < due);
    const spoken = { due, ...told };
    const gap = due - (most(years(candidates)) ?? due);
    if (known.length === 0 && gap >= FAR && candidates.length > 1)
      return { ...dated(bare, baseOfYears(years(bare), [due])), ...told };
    const early = candidates.filter(({ heading }) => (heading.year ?? 0) <= before(due));
    const undated = known.find(({ heading }) => heading.year === undefined && heading.status === undefined);
    if (early.length === 0 && undated !== undefined) return { baseline: undated, base: before(due), ...spoken };
    // Where all is of the plan's own years, what was reached follows what was asked.
    const ofDue = asked.filter(({ heading }) => heading.year === due);
    const behind = early.length > 0 ? [] : behindOf(candidates, ofDue);
    const open = candidates.filter((column) => !behind.includes(column));
    const chosen = early.length > 0 ? most(years(early)) : baseWithin(due, years(open));
    const several = open.length > 1 && chosen !== due - 1;
    const assumed = several && (early.length === 0 || due % 5 !== 0) && { assumed: true as const };
    return { ...(dated(open, chosen) ?? undatedOf(known)), ...spoken, ...assumed, behind };
  }
  if (asked.length > 0) return besideTargets(known, bare, asked);
  if (known.length > 0) return amongKnown(known, bare, over, before);
  return amongBare(bare, over, period, lastYearOfPlan(caption));
}

/** 时间表 sets a target for every year, 完成情况 tells them, whatever their headings leave open. */
function saidAbove(levels: readonly Column[], caption: string, period: TableOptions["period"]): void {
  const says = (words: readonly string[]) => words.some((word) => caption.includes(word));
  const bare = levels.filter(({ heading }) => heading.role === "value");
  const asked = levels.some(({ heading }) => heading.role === "target");
  // 发展目标 over 2020年 and 2025年, above which is 十四五: its base is 2020. A year before the plan's first is no target of it.
  const plans = [caption, ...levels.map(({ text }) => text)].flatMap((text) => lastYearOfPlan(text) ?? []);
  const base = (most(plans) ?? 0) - 5;
  const isEarlier = ({ text, heading: { year } }: Column) =>
    year !== undefined && (year === base || year < (period?.from ?? 0)) && lastYearOfPlan(text) !== year;
  for (const column of levels)
    if (column.heading.role === "target" && isEarlier(column) && isBareYear(column.text))
      column.heading = { ...column.heading, role: "value" };
  if (says(SCHEDULE_WORDS)) for (const column of bare) column.heading = { ...column.heading, role: "target" };
  else if (says(REACHED_WORDS) && !asked)
    for (const column of bare) column.heading = { ...column.heading, role: "baseline", status: "actual" };
}

/** Its last line is a year and no more. */
const isBareYear = (text: string): boolean => readHeading(text.split(" ").at(-1) ?? "").role === "value";

const SETTLED = ["actual", "provisional", "estimate"];

/** The column of a year: one that says it is known before one that only names the year, and what is final before what is expected. */
function dated(columns: readonly Column[], year: number | undefined): Pick<Frame, "baseline" | "base"> | undefined {
  if (year === undefined) return undefined;
  const rank = ({ heading: { role, status } }: Column) =>
    role === "value" ? 9 : status === undefined ? -1 : SETTLED.indexOf(status);
  const [baseline] = columns.filter(({ heading }) => heading.year === year).sort((a, b) => rank(a) - rank(b));
  return baseline && { baseline, base: year };
}

/** The first column of the base that names no year. */
function undatedOf(known: readonly Column[]): Pick<Frame, "baseline"> {
  const baseline = known.find(({ heading }) => heading.year === undefined);
  return baseline === undefined ? {} : { baseline };
}

/** What says that it was reached, behind the first column that asks. */
function behindOf(known: readonly Column[], asked: readonly Column[]): readonly Column[] {
  const first = Math.min(...asked.map(({ at }) => at));
  return known.filter(({ at, heading }) => heading.role === "baseline" && heading.status !== undefined && at > first);
}

/** Beside targets without a year what precedes them is the base, and what was reached follows. */
function besideTargets(known: readonly Column[], bare: readonly Column[], asked: readonly Column[]): Frame {
  const behind = behindOf(known, asked);
  const before = known.filter((column) => !behind.includes(column));
  const year = most(years(before)) ?? most(years(bare));
  return { ...(dated([...before, ...bare], year) ?? undatedOf(before)), behind };
}

/** Columns that all say what is known, and perhaps rates beside them. */
function amongKnown(
  known: readonly Column[],
  bare: readonly Column[],
  over: readonly Column[],
  before: (year: number) => number,
): Frame {
  const newest = most(years(known));
  if (newest === undefined) return undatedOf(known);
  const later = [...years(bare), ...years(over)].filter((year) => year > newest);
  const due = least(later) ?? newest;
  const expected = known.every(({ heading }) => heading.status === "estimate");
  const last = known.find(({ heading }) => heading.year === newest);
  // 2025年预计 and 2030年预计: where every column is an expected one, the last year is what is asked.
  if (later.length === 0 && expected && last && new Set(years(known)).size > 1 && over.length === 0)
    last.heading = { role: "target", year: newest };
  const candidates = [...known, ...bare].filter(({ heading: { year = 0 } }) => year < due);
  const early = years(candidates).filter((year) => year <= before(due));
  const chosen = most(early) ?? baseWithin(due, years(candidates));
  const several = new Set(years(known)).size > 1;
  if (later.length > 0) return { ...dated(candidates, chosen), newest };
  if (!several) return { ...(dated(known, newest) ?? {}), newest };
  return { ...dated(candidates, chosen), newest, ...(last?.heading.role !== "target" && { looksBack: true }) };
}

/** Columns that only name years, and perhaps rates beside them. */
function amongBare(bare: readonly Column[], over: readonly Column[], period: TableOptions["period"], last?: number): Frame {
  const known = years(bare);
  // The last year of the plan that is above is what is asked.
  if (over.length > 0 && last !== undefined && known.every((year) => year === last)) return {};
  // The mean of a plan's five years begins where the plan does.
  const begun = years(over).find((year) => known.includes(year - 5));
  if (begun !== undefined) return { ...dated(bare, begun - 5) };
  if (period !== undefined) {
    const early = known.filter((year) => year < period.from);
    if (early.length > 0) return { ...dated(bare, most(early)) };
    if (period.to - period.from <= 5) return {};
  }
  const year = baseOfYears(known, years(over)) ?? (over.length > 0 && known.length === 1 ? known[0] : undefined);
  // Plans begin in years of 0 and 5, and some print the year before: any other may be the first that is asked.
  const odd = year !== undefined && over.length === 0 && (year + 1) % 5 > 1;
  return { ...dated(bare, year), ...(odd && { assumed: true as const }) };
}
