import type { Assessment, Verdict } from "../../assessment/index.js";
import { Decimal } from "../../calculators/index.js";
import { refuseUnless } from "../../kernel/index.js";
import { type Plan, refuseUnlessPlan } from "../../model/index.js";
import type { Locale } from "../../text/index.js";
import type { Chart, Json } from "../charts/index.js";
import { escapeHtml, htmlTable } from "../table/html-table.js";
import { markdownTable } from "../table/markdown-table.js";
import type { Table } from "../table/table.js";
import { assessmentTable, planTable, verdictsTable } from "./tables.js";

/** A cell of a table of one's own. @category Notebooks */
export type Cell = string | number | boolean | Decimal | null | undefined;

/** Rows of a table of one's own, each by the names of its columns. @category Notebooks */
export type Rows = readonly { readonly [column: string]: Cell }[];

/** Options of {@link show}. @category Notebooks */
export type ShowOptions = {
  /** Language of the table, `"zh"` by default. */
  readonly locale?: Locale;
  /** The plan of an assessment: with it a verdict tells its indicator's name, without it the id. */
  readonly plan?: Plan;
};

/** One value in several forms, by MIME type; the notebook shows the richest that it can. @category Notebooks */
export type Shown = { readonly [mime: string]: Json };

/** Under this symbol notebooks of Deno and others look for what a value shows itself as. */
const DISPLAY = /* @__PURE__ */ Symbol.for("Jupyter.display");

/**
 * A plan, an assessment or one verdict of it, a chart, a number or rows of one's own as a notebook shows them by itself: a chart as a picture where the
 * notebook draws Vega-Lite, everything else as a table, and as text on a terminal.
 *
 * @param value - a plan, an assessment, a verdict, a chart of this library, a Decimal, or rows
 * @param options - `locale`, and for an assessment its `plan`
 * @returns the forms by MIME type; under `Symbol.for("Jupyter.display")` it has the method that notebooks call
 * @throws PlanError `invalid-argument` for a value of another kind
 * @category Notebooks
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { layoutChart, show } from "five-year-plan/output";
 * Object.keys(show(layoutChart(huzhu15))); // => ["application/vnd.vegalite.v5+json", "text/html", "text/plain"]
 * show([{ year: 2026, value: "5.0" }])["text/plain"]; // => "| year | value |\n| --- | --- |\n| 2026 | 5.0 |"
 * ```
 */
export function show(value: Plan | Assessment | Verdict | Chart | Rows | Decimal, options: ShowOptions = {}): Shown {
  refuseUnless("options", options, "object", "invalid-options");
  const shown = formsOf(value, options.locale ?? "zh", options.plan);
  // Not enumerable, so that what is shown stays plain data.
  return Object.defineProperty(shown, DISPLAY, { value: () => shown, enumerable: false });
}

function formsOf(
  value: Plan | Assessment | Verdict | Chart | Rows | Decimal,
  locale: Locale,
  plan: Plan | undefined,
): { [mime: string]: Json } {
  if (value instanceof Decimal) return { "text/plain": value.toFixed() };
  if (isRows(value)) return told("", rowsTable(value));
  refuseUnless("value", value, "object");
  if ("$schema" in value && "description" in value)
    return { "application/vnd.vegalite.v5+json": value, ...told(value.description, rowsTable(largest(value))) };
  if ("verdicts" in value) return told(...assessmentTable(value, locale, plan));
  if ("status" in value) return told("", verdictsTable([value], locale, plan));
  refuseUnlessPlan(value, "value");
  return told(...planTable(value, locale));
}

/** A table under its title, as HTML and as text. */
function told(title: string, table: Table): { [mime: string]: Json } {
  const lines = title === "" ? [] : title.split("\n");
  return {
    "text/html": `${lines.map((line, i) => (i === 0 ? `<p><strong>${escapeHtml(line)}</strong></p>` : `<p>${escapeHtml(line)}</p>`)).join("")}${htmlTable(table)}`,
    "text/plain": [...lines, markdownTable(table)].join("\n"),
  };
}

const isRows = (value: object): value is Rows => Array.isArray(value);

/** Rows as a table; a column is where it first occurs. */
function rowsTable(rows: Rows): Table {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { heads, rows: rows.map((row) => heads.map((head) => cell(row[head]))) };
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return "";
  return value instanceof Decimal ? value.toFixed() : String(value);
}

/** The largest set of rows in a chart: what its picture is mostly made of. */
function largest(chart: Chart): Rows {
  return setsIn(chart).reduce<Rows>((best, rows) => (rows.length > best.length ? rows : best), []);
}

function setsIn(value: unknown): readonly Rows[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "values" && isTable(inner) ? [inner] : setsIn(inner)));
}

const isTable = (value: unknown): value is Rows =>
  Array.isArray(value) && value.every((row) => typeof row === "object" && row !== null);
