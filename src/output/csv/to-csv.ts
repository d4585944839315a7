import { PlanError } from "../../kernel/index.js";
import type { Plan } from "../../model/index.js";
import { type CsvOptions, csvRow, csvStart } from "./csv-text.js";
import { INDICATORS, PLACES, PROJECTS, PUBLICATIONS, TARGETS } from "./plan-tables.js";
import type { TableKind } from "./table.js";
import { PLAN_TABLES, type PlanTable } from "./table-names.js";

/** The kinds of tables by name; each makes its own rows and reads only those. */
export const PLAN_TABLE_KINDS = {
  indicators: INDICATORS,
  targets: TARGETS,
  projects: PROJECTS,
  places: PLACES,
  publications: PUBLICATIONS,
} as { readonly [K in PlanTable]: TableKind<Plan, unknown> };

/**
 * One table of a plan as CSV (RFC 4180, UTF-8). Values are the decimal text that was printed; where there is none, a column that ends in
 * `missing` says why.
 *
 * @param plan - the plan
 * @param table - which of {@link PLAN_TABLES}
 * @param options - another delimiter, a byte-order mark for Excel, formulas made harmless
 * @returns the text, a heading and a line for each row
 * @throws PlanError `invalid-options` for a table that is not one of {@link PLAN_TABLES}
 * @category CSV
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { toCsv } from "five-year-plan/output";
 * const [heading, first] = toCsv(huzhu15, "targets").split("\n");
 * heading.split(",").slice(0, 3); // => ["indicator", "position", "printed"]
 * first.split(",").slice(0, 3); // => ["forest-coverage", "1", "20.06"]
 * ```
 */
export function toCsv(plan: Plan, table: PlanTable, options: CsvOptions = {}): string {
  if (!PLAN_TABLES.includes(table)) {
    throw new PlanError("invalid-options", { table: String(table), expected: [...PLAN_TABLES] });
  }
  return tableText(PLAN_TABLE_KINDS[table], plan, options);
}

/** A table's heading and rows as text. */
export function tableText<Source, Row>(kind: TableKind<Source, Row>, source: Source, options: CsvOptions): string {
  const { columns, rows } = kind;
  const lines = rows(source).map((row) =>
    csvRow(
      columns.map(({ cell }) => cell(row) ?? null),
      options,
    ),
  );
  return [
    csvStart(options),
    csvRow(
      columns.map(({ name }) => name),
      options,
    ),
    ...lines,
  ].join("");
}
