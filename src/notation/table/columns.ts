import { type Cell, type Issues, plain, type Row } from "./grid.js";
import { type Heading, readHeading } from "./heading.js";
import { AREAS, ATTRIBUTE_WORDS } from "./lexicon.js";

/** The columns of a table by what they hold. */
export type Columns = {
  readonly headings: readonly string[];
  readonly number?: number;
  /** From the widest category to the narrowest. */
  readonly categories: readonly number[];
  /** From the name of the whole to the name of the part. */
  readonly names: readonly number[];
  readonly unit?: number;
  readonly attribute?: number;
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
  const levels = of("name");
  // 一级指标, 二级指标: the last names the indicator, the ones before its categories; an empty heading goes on with the name,
  // and so does one that stands twice.
  const named = levels.filter((at) => columns[at]?.text !== "");
  const last = named.find((at) => columns[at]?.text === columns[named.at(-1) ?? -1]?.text) ?? -1;
  const figures = figureColumns(columns, base);
  for (const { at, text, heading: said } of columns) {
    const place = heading[at] ?? { row: heading[0]?.row ?? 0, column: at };
    const isLeft = of("value").includes(at) || ((said.role === "baseline" || said.role === "target") && !figures.used.has(at));
    if (said.role === "unknown" && hasText(body, at)) issues.at(place, "unknown-column", { printed: text }, 0, text.length);
    else if (isLeft && hasText(body, at)) issues.at(place, "column-left-out", { printed: text }, 0, text.length);
  }
  const [number, unit, attribute] = [of("number")[0], of("unit")[0], of("attribute")[0]];
  return {
    headings,
    ...(number !== undefined && { number }),
    categories: [...of("category"), ...named.filter((at) => at < last)],
    names: levels.filter((at) => at >= last),
    ...(unit !== undefined && { unit }),
    ...(attribute !== undefined && { attribute }),
    ...(figures.baseline !== undefined && { baseline: figures.baseline }),
    targets: figures.targets,
  };
}

const textsIn = (body: readonly Row[], at: number): string[] =>
  body
    .map((row) => row[at])
    .flatMap((cell: Cell | undefined) => (cell === undefined || cell.text.trim() === "" ? [] : [plain(cell.text)]));

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
  if (column.text !== "" || column.heading.role !== "unknown" || texts.length === 0) return;
  const before = columns[column.at - 1]?.heading.role;
  const beside = textsIn(
    body.filter((row) => row.filter(({ text, covered }) => text.trim() !== "" && covered !== "left").length > 1),
    column.at,
  );
  if (beside.length > 0 && beside.every((text) => /^[0-9]{1,3}$/.test(text)) && column.at === 0)
    column.heading = { role: "number" };
  else if (before === "name") column.heading = { role: "name" };
  else if (before === undefined && columns.some(({ heading }) => heading.role === "name")) column.heading = { role: "category" };
}

/** Where no heading names the indicators, the first column without a heading does, or else the last of the categories. */
function nameColumn(columns: readonly Column[], body: readonly Row[]): void {
  if (columns.some(({ heading }) => heading.role === "name")) return;
  const empty = columns.find(({ text, at, heading }) => heading.role === "unknown" && text === "" && hasText(body, at));
  const found = empty ?? columns.findLast(({ heading }) => heading.role === "category");
  if (found !== undefined) found.heading = { role: "name" };
}

type Figures = { readonly baseline?: number; readonly targets: readonly number[]; readonly used: ReadonlySet<number> };

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
  const newestStated = stated.length > 1 && asked.length === 0 && values.length === 0 ? lastOf(stated) : undefined;
  if (newestStated !== undefined) newestStated.heading = { ...newestStated.heading, role: "target" };
  const baselines = columns.filter(({ heading }) => heading.role === "baseline");
  const newest = Math.max(...baselines.map(({ heading }) => heading.year ?? 0));
  const level = (column: Column) => column.heading.over === undefined;
  const baseline =
    baselines.find((column) => (column.heading.year ?? 0) === newest && level(column)) ?? baselines.find(level) ?? baselines[0];
  const targets = withoutPast(
    columns.filter(({ heading }) => heading.role === "target"),
    baseline,
  );
  const used = [...targets, ...(baseline === undefined ? [] : [baseline])].map(({ at }) => at);
  return { ...(baseline && { baseline: baseline.at }), targets: targets.map(({ at }) => at), used: new Set(used) };
}

/** Columns of figures that speak of the narrowest area named: 全国 beside 全省, or beside a heading that names none, is not the plan's own. */
function ownColumns(columns: readonly Column[]): readonly Column[] {
  const figures = columns.filter(({ heading }) => FIGURES.includes(heading.role));
  const area = ({ text }: Column) => AREAS.findLastIndex((word) => text.includes(word));
  const own = figures.some((column) => area(column) < 0) ? -1 : Math.max(...figures.map(area));
  return figures.filter((column) => area(column) === own);
}

const FIGURES: readonly Heading["role"][] = ["value", "baseline", "target"];

/** What an earlier plan asked for is no target beside a later one: 十三五年均 beside 十四五年均, 2020年目标 beside 2020年完成 and 2025年目标. */
function withoutPast(targets: readonly Column[], baseline: Column | undefined): readonly Column[] {
  const latest = Math.max(...targets.map(({ heading }) => heading.year ?? 0));
  const known = baseline?.heading.year ?? 0;
  return targets.filter(({ heading: { over, year } }) => {
    if (year === undefined || year === latest) return true;
    return over === undefined && year > known;
  });
}

/** 2025年预计 and 2030年预计: where every column is stated as known, the last year is what is asked. */
const lastOf = (columns: readonly Column[]): Column | undefined =>
  columns.reduce<Column | undefined>(
    (last, one) => ((one.heading.year ?? 0) > (last?.heading.year ?? 0) ? one : last),
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
  const later = [...years, ...asked.flatMap(({ heading }) => (heading.over === undefined ? (heading.year ?? []) : []))];
  const before = years.filter((year) => later.some((other) => other > year));
  const [first] = before;
  if (first !== undefined) {
    const isWholePlan = first % 5 === 1 && [1, 2, 3, 4].every((n) => years.includes(first + n));
    return isWholePlan ? undefined : (first + 1) % 5 === 0 && before.includes(first + 1) ? first + 1 : first;
  }
  return years.length > 0 && asked.length > 0 ? years.at(-1) : undefined;
}
