import { type Issues, plain, type Row } from "./grid.js";
import { FIGURES, type Heading, readHeading } from "./heading.js";
import { AREAS, ATTRIBUTE_WORDS, INNER_AREAS } from "./lexicon.js";

/** The columns of a table by what they hold. */
export type Columns = {
  readonly headings: readonly string[];
  readonly number: number | undefined;
  /** From the widest category to the narrowest. */
  readonly categories: readonly number[];
  /** From the name of the whole to the name of the part. */
  readonly names: readonly number[];
  readonly unit: number | undefined;
  readonly attribute: number | undefined;
  readonly baseline?: number;
  readonly targets: readonly number[];
};

type Column = { readonly at: number; readonly text: string; heading: Heading };

/** Decides what each column holds: its heading's words first, then what stands in it and beside it. */
export function columnsOf(
  headings: readonly string[],
  body: readonly Row[],
  base: number | undefined,
  issues: Issues,
  heading: Row,
): Columns {
  const columns = headings.map((text, at): Column => ({ at, text, heading: readHeading(text) }));
  for (const column of columns) byContent(column, columns, body);
  nameColumn(columns, body);
  const of = (role: Heading["role"]) => columns.filter(({ heading }) => heading.role === role).map(({ at }) => at);
  // 一级指标, 二级指标: the last names the indicator, the ones before its categories; an empty heading goes on with the name,
  // and so does one that stands twice.
  const levels = of("name");
  const word = levels.map((at) => headings[at]).findLast((text) => text !== "");
  const first = levels.find((at) => headings[at] === word) ?? 0;
  const { used, ...figures } = figureColumns(columns, base);
  for (const column of columns) {
    const { at, text } = column;
    const { role } = column.heading;
    const place = heading[at] ?? { row: heading[0]?.row ?? 0, column: at };
    const isLeft = FIGURES.includes(role) && !used.has(column);
    if (role === "unknown" && hasText(body, at)) issues.at(place, "unknown-column", { printed: text }, 0, text.length);
    else if (isLeft && hasText(body, at)) issues.at(place, "column-left-out", { printed: text }, 0, text.length);
  }
  return {
    headings,
    number: of("number")[0],
    categories: [...of("category"), ...levels.filter((at) => at < first)],
    names: levels.filter((at) => at >= first),
    unit: of("unit")[0],
    attribute: of("attribute")[0],
    ...figures,
  };
}

const textsIn = (body: readonly Row[], at: number): string[] =>
  body.map((row) => plain(row[at]?.text ?? "")).filter((text) => text !== "");

const hasText = (body: readonly Row[], at: number): boolean => textsIn(body, at).length > 0;

/** A column of 约束性 and 预期性 holds attributes, whatever its heading says. An empty heading goes on with the name before it. */
function byContent(column: Column, columns: readonly Column[], body: readonly Row[]): void {
  const texts = textsIn(body, column.at);
  const { role } = column.heading;
  const attributes = texts.filter((text) => ATTRIBUTE_WORDS.includes(text)).length;
  if ((role === "category" || role === "unknown") && attributes > 0 && attributes * 2 >= texts.length)
    column.heading = { role: "attribute" };
  // Goals in words, not in figures: 目标 beside 指标.
  const isGoal = role === "target" && column.heading.year === undefined && column.heading.over === undefined;
  if (isGoal && texts.length > 0 && !texts.some((text) => /[0-9]/.test(text)) && columns[column.at + 1]?.heading.role === "name")
    column.heading = { role: "category" };
  if (column.text !== "" || column.heading.role !== "unknown") return;
  const [before, behind] = [columns[column.at - 1]?.heading.role, columns[column.at + 1]?.heading.role];
  const beside = textsIn(
    body.filter((row) => row.filter(({ text, covered }) => text.trim() !== "" && covered !== "left").length > 1),
    column.at,
  );
  if ((column.at === 0 || behind === "name") && beside.every((text) => /^[0-9]{1,3}$/.test(text)))
    column.heading = { role: "number" };
  else if (before === "name" && !texts.every((text) => /^[0-9.]+$/.test(text))) column.heading = { role: "name" };
  else if (column.at === 0 && columns.some(({ heading }) => heading.role === "name")) column.heading = { role: "category" };
}

/** Where no heading names the indicators, the first column without a heading does, or else the last of the categories. */
function nameColumn(columns: readonly Column[], body: readonly Row[]): void {
  if (columns.some(({ heading }) => heading.role === "name")) return;
  const empty = columns.find(({ text, at, heading }) => heading.role === "unknown" && text === "" && hasText(body, at));
  const found = empty ?? columns.findLast(({ heading }) => heading.role === "category");
  if (found !== undefined) found.heading = { role: "name" };
}

type Figures = Pick<Columns, "baseline" | "targets"> & { readonly used: ReadonlySet<Column | undefined> };

/** Which column of figures is the baseline and which are targets. */
function figureColumns(all: readonly Column[], base: number | undefined): Figures {
  const columns = ownColumns(all);
  const values = columns.filter(({ heading }) => heading.role === "value");
  const stated = columns.filter(({ heading }) => heading.role === "baseline");
  const asked = columns.filter(({ heading }) => heading.role === "target");
  const year = base ?? baseYear(values, stated, asked);
  for (const column of values) {
    if (year === undefined || (column.heading.year ?? 0) > year) column.heading = { ...column.heading, role: "target" };
    else if (column.heading.year === year) column.heading = { ...column.heading, role: "baseline" };
  }
  // 2025年预计 and 2030年预计: where every column is stated as known, the last year is what is asked.
  const last = stated.length > 1 && asked.length === 0 && values.length === 0 ? lastOf(stated) : undefined;
  if (last?.heading.year !== undefined) last.heading = { ...last.heading, role: "target" };
  const baselines = columns.filter(({ heading }) => heading.role === "baseline");
  const baseline = lastOf(baselines.filter(({ heading }) => heading.over === undefined)) ?? lastOf(baselines);
  const targets = withoutPast(
    columns.filter(({ heading }) => heading.role === "target"),
    baseline,
  );
  const used = new Set([...targets, baseline]);
  return { ...(baseline && { baseline: baseline.at }), targets: targets.map(({ at }) => at), used };
}

/**
 * Columns of figures that speak of the plan's own area: those that name none, or else the narrowest. 全国 and 全省 are wider than
 * 全市, and 市区 is only a part of it.
 */
function ownColumns(columns: readonly Column[]): readonly Column[] {
  const figures = columns.filter(({ heading }) => FIGURES.includes(heading.role));
  const whole = figures.filter(({ text }) => !INNER_AREAS.some((word) => text.includes(word)));
  const area = ({ text }: Column) => AREAS.findLastIndex((word) => text.includes(word));
  const own = whole.some((column) => area(column) < 0) ? -1 : Math.max(...whole.map(area));
  return whole.length === 0 ? figures : whole.filter((column) => area(column) === own);
}

/** What an earlier plan asked for is no target beside a later one: 十三五年均 beside 十四五年均, 2020年目标 beside 2020年完成 and 2025年目标. */
function withoutPast(targets: readonly Column[], baseline: Column | undefined): readonly Column[] {
  const latest = Math.max(...targets.map(({ heading }) => heading.year ?? 0));
  const known = baseline?.heading.year ?? 0;
  return targets.filter(({ heading: { over, year } }) => {
    if (year === undefined || year === latest) return true;
    return over === undefined && year > known;
  });
}

/** The column of the last year, or the first where none names one. */
const lastOf = (columns: readonly Column[]): Column | undefined =>
  columns.reduce<Column | undefined>(
    (last, one) => (last === undefined || (one.heading.year ?? 0) > (last.heading.year ?? 0) ? one : last),
    undefined,
  );

/**
 * The year of the baseline among columns that only name a year: the first with a later one, or the next where that ends in 0
 * or 5, for there plans begin: 2019, 2020, 2025. The five years of a plan have none before them: 2021, 2022, … 2025. A single
 * year is the baseline where other columns are targets.
 */
function baseYear(values: readonly Column[], stated: readonly Column[], asked: readonly Column[]): number | undefined {
  const known = stated.flatMap(({ heading }) => heading.year ?? []);
  if (known.length > 0) return Math.max(...known);
  if (stated.length > 0) return undefined;
  const years = values.flatMap(({ heading }) => heading.year ?? []).sort((a, b) => a - b);
  const later = [...years, ...asked.flatMap(({ heading }) => heading.year ?? [])];
  const before = years.filter((year) => later.some((other) => other > year));
  // The mean of a plan's five years begins where the plan does.
  const begun = asked.find(({ heading: { over, year } }) => over !== undefined && years.includes((year ?? 0) - 5));
  if (begun !== undefined) return (begun.heading.year ?? 0) - 5;
  const [first] = before;
  if (first !== undefined) {
    const isWholePlan = first % 5 === 1 && [1, 2, 3, 4].every((n) => years.includes(first + n));
    return isWholePlan ? undefined : (first + 1) % 5 === 0 && before.includes(first + 1) ? first + 1 : first;
  }
  return asked.length > 0 ? years.at(-1) : undefined;
}
