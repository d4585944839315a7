import { type Issues, isDash, plain, type Row } from "./grid.js";
import { FIGURES, type Heading, readHeading } from "./heading.js";
import type { TableOptions } from "./indicator-table.js";
import { ATTRIBUTE_WORDS } from "./lexicon.js";
import { type FigureColumn, figureRoles, type ResultColumn } from "./roles.js";
import type { Column } from "./scopes.js";

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
  readonly responsible: readonly number[];
  /** Columns that say nothing about an indicator: weights, remarks. */
  readonly asides: readonly number[];
  readonly baseline?: FigureColumn;
  readonly targets: readonly FigureColumn[];
  readonly results: readonly ResultColumn[];
};

/** Decides what each column holds: its heading's words first, then what is in it and beside it. */
export function columnsOf(
  headings: readonly string[],
  body: readonly Row[],
  options: TableOptions,
  caption: string,
  issues: Issues,
  heading: Row,
): Columns {
  const columns = headings.map((text, at): Column => ({ at, text, heading: readHeading(text) }));
  for (const column of columns) byContent(column, columns, body);
  nameColumn(columns, body);
  const place = ({ at }: Column) => heading[at] ?? { row: heading[0]?.row ?? 0, column: at };
  for (const column of columns.filter((one) => isUnsaidBase(one, columns, body))) {
    column.heading = { role: "baseline" };
    issues.at(place(column), "role-assumed", { printed: column.text, role: "base" }, 0, column.text.length);
  }
  const of = (role: Heading["role"]) => columns.filter(({ heading }) => heading.role === role).map(({ at }) => at);
  // 一级指标, 二级指标: the last names the indicator, the ones before its categories; an empty heading goes on with the name,
  // and so does one that occurs twice.
  const levels = of("name");
  const word = levels.map((at) => headings[at]).findLast((text) => text !== "");
  const first = levels.find((at) => headings[at] === word) ?? 0;
  const { assumed, ...figures } = figureRoles(columns, options, caption);
  const used = new Set([...figures.targets, ...figures.results, figures.baseline].map((one) => one?.at));
  for (const { column, role } of assumed)
    if (hasText(body, column.at)) issues.at(place(column), "role-assumed", { printed: column.text, role }, 0, column.text.length);
  for (const column of columns) {
    const { at, text } = column;
    const { role } = column.heading;
    const isLeft = role === "share" || (FIGURES.includes(role) && !used.has(at));
    if (!hasText(body, at)) continue;
    if (role === "unknown") issues.at(place(column), "unknown-column", { printed: text }, 0, text.length);
    else if (isLeft) issues.at(place(column), "column-left-out", { printed: text }, 0, text.length);
  }
  return {
    headings,
    number: of("number")[0],
    categories: [...of("category"), ...of("place"), ...levels.filter((at) => at < first)],
    names: levels.filter((at) => at >= first),
    unit: of("unit")[0],
    attribute: of("attribute")[0],
    responsible: of("responsible"),
    asides: [...of("aside"), ...of("responsible"), ...of("share")],
    ...figures,
  };
}

const textsIn = (body: readonly Row[], at: number): string[] =>
  body.map((row) => plain(row[at]?.text ?? "")).filter((text) => text !== "");

const hasText = (body: readonly Row[], at: number): boolean => textsIn(body, at).length > 0;

/** What is in a column beside other cells of the row. */
const besides = (body: readonly Row[], at: number): string[] =>
  textsIn(
    body.filter((row) => row.filter(({ text, covered }) => text.trim() !== "" && covered !== "left").length > 1),
    at,
  );

/** 指标 over number and name: where both have something, the first has numbers and the second has none. */
function isNumbered(body: readonly Row[], at: number): boolean {
  const pairs = body.map((row) =>
    [row[at], row[at + 1]].map((cell) => (cell?.covered === "left" ? "" : plain(cell?.text ?? ""))),
  );
  const both = pairs.filter((pair) => pair.every((text) => text !== ""));
  const isNumber = (text = "") => /^[0-9]{1,3}$/.test(text);
  return both.length > 0 && both.every(([first, second]) => isNumber(first) && !isNumber(second));
}

/** The one column of figures between the names and the first target is the base, whatever it is called. */
function isUnsaidBase(column: Column, columns: readonly Column[], body: readonly Row[]): boolean {
  const texts = textsIn(body, column.at);
  const asks = ({ heading }: Column) => heading.role === "target" || heading.role === "value";
  const target = columns.findIndex(asks);
  const named = columns.findIndex(({ heading }) => heading.role === "name");
  const taken =
    columns.some(({ heading }) => heading.role === "baseline") ||
    columns.filter(({ heading }) => heading.role === "value").length > 1;
  if (column.heading.role !== "unknown" || column.text === "" || taken || column.at < named || column.at > target) return false;
  return texts.length > 0 && texts.filter((text) => /^[^\p{Script=Han}]*[0-9]/u.test(text)).length * 2 > texts.length;
}

/** A column of 约束性 and 预期性 holds attributes, whatever its heading says. An empty heading goes on with the name before it. */
function byContent(column: Column, columns: readonly Column[], body: readonly Row[]): void {
  const texts = textsIn(body, column.at);
  const { role } = column.heading;
  const attributes = texts.filter((text) => ATTRIBUTE_WORDS.includes(text)).length;
  if ((role === "category" || role === "unknown" || role === "aside") && attributes > 0 && attributes * 2 >= texts.length)
    column.heading = { role: "attribute" };
  // Goals in words, not in figures: 目标 beside 指标.
  const isGoal = role === "target" && column.heading.year === undefined && column.heading.over === undefined;
  if (isGoal && texts.length > 0 && !texts.some((text) => /[0-9]/.test(text)) && columns[column.at + 1]?.heading.role === "name")
    column.heading = { role: "category" };
  // 完成情况 in words: 提前完成, 滞后.
  if (role === "baseline" && column.heading.status !== undefined && texts.length > 0 && !texts.some((text) => /[0-9]/.test(text)))
    column.heading = texts.every((text) => isDash(text)) ? column.heading : { role: "share" };
  const [before, behind] = [columns[column.at - 1]?.heading.role, columns[column.at + 1]];
  const goesOn = behind?.heading.role === "name" || behind?.text === "";
  if (role === "name" && goesOn && isNumbered(body, column.at)) column.heading = { role: "number" };
  if (column.text !== "" || column.heading.role !== "unknown") return;
  const beside = besides(body, column.at);
  if ((column.at === 0 || behind?.heading.role === "name") && beside.every((text) => /^[0-9]{1,3}$/.test(text)))
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
