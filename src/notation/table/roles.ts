import { type Frame, frameOf } from "./frame.js";
import { FIGURES, type Heading, isYearlyGrowth, readHeading } from "./heading.js";
import type { TableOptions } from "./indicator-table.js";
import { PART_OF_LEFT, TARGET_WORDS } from "./lexicon.js";
import { type Column, scopesOf } from "./scopes.js";

/** A column of figures in its role. */
export type FigureColumn = {
  readonly at: number;
  readonly year?: number;
  readonly years?: { readonly from: number; readonly to: number };
  readonly scope?: string;
};
export type ResultColumn = FigureColumn & { readonly status: "actual" | "provisional" | "estimate" };

/** Which column of figures is the base, which ask, which tell what was reached; what is left has no place in a plan. */
export type Roles = {
  readonly baseline?: FigureColumn;
  readonly targets: readonly FigureColumn[];
  readonly results: readonly ResultColumn[];
  /** Columns whose role follows from their neighbours, not from their own words. */
  readonly assumed: readonly { readonly column: Column; readonly role: Role }[];
};

type Role = "base" | "target" | "result";

/** Decides what each column of figures is: by its words and its year, the base's year and the year that is asked. */
export function figureRoles(columns: readonly Column[], options: TableOptions, caption: string): Roles {
  datedByNeighbour(columns);
  asTheLeft(columns);
  const scopes = scopesOf(columns);
  const frame = frameOf(scopes.own, options, caption);
  reachedWith(scopes.own, frame);
  const areas = [
    ...scopes.own.map((column) => ({ column, scope: scopes.name })),
    ...scopes.others.map(({ column, scope }) => ({ column, scope })),
  ];
  const sorted = areas
    .toSorted((a, b) => a.column.at - b.column.at)
    .map(({ column, scope }) => ({ column, scope, role: roleOf(column, frame, scopes.own) }));
  const of = (role: Role): readonly ResultColumn[] =>
    sorted
      .filter((one) => one.role === role)
      .map(({ column: { at, text, heading }, scope }) => ({
        at,
        ...whenOf(text, heading, role, frame),
        ...(scope !== undefined && { scope }),
        status: heading.status ?? "actual",
      }));
  const plain = ({ status, ...column }: ResultColumn): FigureColumn => column;
  const base = frame.baseline ?? bestMean(scopes.own, frame);
  const baseline = base && {
    at: base.at,
    ...(base.heading.year !== undefined && { year: base.heading.year }),
    ...(scopes.name !== undefined && { scope: scopes.name }),
  };
  return {
    ...(baseline && { baseline }),
    targets: withoutEarlier(of("target").map(plain), columns),
    results: of("result").filter(({ at }) => at !== base?.at),
    assumed: sorted.flatMap(({ column, role }) =>
      role !== undefined && isAssumed(column, role, frame) ? [{ column, role }] : [],
    ),
  };
}

/** The years of a column: a mean or a sum that was reached is of those from the base to the last that is known. */
function whenOf(
  text: string,
  { year, over }: Heading,
  role: Role,
  { base, newest }: Frame,
): Pick<FigureColumn, "year" | "years"> {
  // A rate beside 2025年计划 is that of the years from the base to it: of 2025 alone where 2024 is known.
  const lent = role === "target" && over !== undefined && year !== undefined && readHeading(text).year === undefined;
  if (lent && base !== undefined) return { year, years: { from: base + 1, to: year } };
  if (role !== "result" || over === undefined || isYearlyGrowth(text)) return year === undefined ? {} : { year };
  const to = year ?? newest;
  return to === undefined ? {} : { year: to, ...(base !== undefined && base < to && { years: { from: base + 1, to } }) };
}

/** A growth column without a year is of the figures at its left: 2025年预计, 增长%, 2026年计划, 增长%. */
function datedByNeighbour(columns: readonly Column[]): void {
  const growth = columns.filter(
    ({ text, heading }) => heading.over === "mean" && heading.year === undefined && isYearlyGrowth(text),
  );
  for (const column of growth) {
    const left = columns.findLast(
      ({ at, heading }) => at < column.at && FIGURES.includes(heading.role) && heading.over === undefined,
    )?.heading;
    if (left?.year === undefined || (left.role !== "baseline" && growth.length < 2)) continue;
    const known = left.role === "baseline" && { role: left.role, ...(left.status && { status: left.status }) };
    column.heading = { ...column.heading, year: left.year, ...known };
  }
}

/** A mean or a sum beside what was reached, in a table that says apart what was asked, was reached with it: 目标, 2025年, 年均增速[累计]. */
function reachedWith(own: readonly Column[], frame: Frame): void {
  const levels = own.filter(({ heading }) => FIGURES.includes(heading.role) && heading.over === undefined);
  if (!levels.some(({ heading }) => heading.role === "target")) return;
  for (const column of own) {
    if (column.heading.over === undefined || column.heading.year !== undefined || saysAsked(column)) continue;
    const left = levels.findLast(({ at }) => at < column.at);
    if (left === undefined || roleOf(left, frame, own) !== "result") continue;
    const { status, year } = left.heading;
    column.heading = { ...column.heading, role: "baseline", status: status ?? "actual", ...(year !== undefined && { year }) };
  }
}

/** 其中：2026年 behind a target is asked too, and behind what was reached it is known. */
function asTheLeft(columns: readonly Column[]): void {
  for (const column of columns) {
    const { role, year } = column.heading;
    if (role !== "value" || year === undefined || !column.text.includes(PART_OF_LEFT)) continue;
    const left = columns.findLast(({ at, heading }) => at < column.at && FIGURES.includes(heading.role))?.heading;
    if (left?.role !== "target" && left?.role !== "baseline") continue;
    column.heading = { role: left.role, year, ...(left.status && { status: left.status }) };
  }
}

const saysAsked = ({ text }: Column): boolean => TARGET_WORDS.some((word) => text.includes(word));

/** The role of one column in the frame of the others. */
function roleOf(column: Column, frame: Frame, own: readonly Column[]): Role | undefined {
  if (column === frame.baseline) return "base";
  const { role, year, over, status } = column.heading;
  const { base = Number.NEGATIVE_INFINITY, newest = Number.NEGATIVE_INFINITY, due } = frame;
  const early = year !== undefined && year <= base;
  if (over !== undefined) {
    // The growth of the base's own year is known, and it is not the base.
    if (early) return isYearlyGrowth(column.text) && year === base ? "result" : undefined;
    if (role === "baseline")
      return (frame.baseline === undefined && !isBehind(column, frame)) || status === undefined ? undefined : "result";
    const reached = !saysAsked(column) && (frame.looksBack === true || (year !== undefined && year <= newest));
    return reached ? "result" : "target";
  }
  if (early) return undefined;
  if (role === "target") return "target";
  if (role === "baseline") {
    const isSpare = year === undefined && frame.behind?.includes(column) !== true && frame.baseline === undefined;
    return isSpare || (year === undefined && column.heading.status === undefined) ? undefined : "result";
  }
  if (year === undefined) return "target";
  // Only years say nothing: beside others that say 目标 they are known, up to the one that is asked.
  const said = own.some((one) => one.heading.role === "target" && one.heading.over === undefined);
  return (said && due !== undefined && year <= due) || year <= newest ? "result" : "target";
}

/** A rate beside a level that follows what was asked was reached with it: 2025年完成情况 over 总量 and 年均. */
const isBehind = ({ at, heading }: Column, { behind = [] }: Frame): boolean =>
  behind.some((level) => level.at < at && level.heading.year === heading.year);

/** Rates alone: the last that is known is the base of what is asked. */
function bestMean(own: readonly Column[], frame: Frame): Column | undefined {
  if (frame.baseline !== undefined) return undefined;
  return own
    .filter((column) => column.heading.role === "baseline" && column.heading.over !== undefined && !isBehind(column, frame))
    .reduce<Column | undefined>((last, one) => ((one.heading.year ?? 0) > (last?.heading.year ?? -1) ? one : last), undefined);
}

/** The mean of an earlier plan is no target beside that of a later one. */
function withoutEarlier(targets: readonly FigureColumn[], columns: readonly Column[]): readonly FigureColumn[] {
  const latest = Math.max(...targets.map(({ year }) => year ?? 0));
  const isMean = ({ at }: FigureColumn) => columns.find((column) => column.at === at)?.heading.over !== undefined;
  return targets.filter((target) => target.year === undefined || target.year === latest || !isMean(target));
}

/** Its own words do not say so: a bare year taken for a result, a result by the order alone, a base among several. */
function isAssumed({ heading, ...column }: Column, role: Role, frame: Frame): boolean {
  if (role === "base") return frame.assumed === true;
  if (role !== "result" || heading.over !== undefined) return false;
  const byOrder = frame.baseline === undefined && (frame.behind ?? []).some(({ at }) => at === column.at);
  return heading.role === "value" || byOrder;
}
