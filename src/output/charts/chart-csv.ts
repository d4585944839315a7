import { PlanError, refuseUnless } from "../../kernel/index.js";
import { type Cell, type CsvOptions, csvRow, csvStart } from "../csv/csv-text.js";
import type { Chart } from "./chart.js";

/**
 * The data that a chart shows, as CSV (RFC 4180): ids and names, years, and figures as decimal text with all their digits, not the rounded
 * labels and not the places of marks. Every chart of this library has its table in it, under `usermeta.table`, which Vega-Lite passes over.
 *
 * @param chart - a chart that this library made
 * @param options - delimiter, formulas, byte-order mark
 * @returns the text, a heading first
 * @throws PlanError `invalid-argument` for a chart without a table
 * @category Charts
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { chartCsv, targetPathChart } from "five-year-plan/output";
 * const csv = chartCsv(targetPathChart(huzhu15, "urbanisation-rate", []));
 * csv.split("\n")[0]; // => "indicator,series,from,year,value,low,high,status"
 * csv.includes("urbanisation-rate,required,,2027,45.7,,,"); // => true
 * ```
 */
export function chartCsv(chart: Chart, options: CsvOptions = {}): string {
  refuseUnless("chart", chart, "object");
  refuseUnless("options", options, "object", "invalid-options");
  const { table } = (chart["usermeta"] ?? {}) as { readonly table?: { readonly columns: string[]; readonly rows: Cell[][] } };
  if (table === undefined)
    throw new PlanError("invalid-argument", { argument: "chart", expected: "usermeta.table", given: "none" });
  return csvStart(options) + [table.columns, ...table.rows].map((row) => csvRow(row, options)).join("");
}
