import { readIndicatorTable, type TableOptions, type TableSource } from "../../../src/notation/index.js";

/**
 * Everything that a table says, on lines: `row|number|name|unit|category|attribute|baseline|column=target…` of each indicator, then
 * `! row:column start-end code facts` of each issue, then `# note`.
 */
export function toldOf(table: unknown, options?: TableOptions): string[] {
  const { indicators, issues, notes } = readIndicatorTable(table as TableSource, options);
  return [
    ...indicators.map(({ row, no, part, name, unit, category, attribute, baseline, targets }) =>
      [
        row,
        `${no ?? ""}${part === undefined ? "" : `-${part}`}`,
        name.zh,
        unit ?? "",
        category?.zh ?? "",
        attribute ?? "",
        baseline?.printed ?? "none",
        ...targets.map(({ column, printed }) => `${column}=${printed}`),
      ].join("|"),
    ),
    ...issues.map(({ row, column, start, end, code, facts }) =>
      `! ${row}:${column} ${start}-${end} ${code} ${Object.values(facts).flat().join(" ")}`.trimEnd(),
    ),
    ...notes.map((note) => `# ${note}`),
  ];
}
