import { readIndicatorTable, type TableOptions, type TableSource } from "../../../../src/notation/index.js";
import { factsOf, targetsOf } from "../facts.js";

/**
 * Everything that a table says, on lines: `row|number|name|unit|category|attribute|baseline|column=target…` of each indicator, then
 * `! row:column start-end code facts` of each issue, then `# note`.
 */
export function toldOf(table: unknown, options?: TableOptions): string[] {
  const { indicators, issues, notes } = readIndicatorTable(table as TableSource, options);
  return [
    ...indicators.map((one) => [one.row, ...factsOf(one), ...targetsOf(one)].join("|")),
    ...issues.map(({ row, column, start, end, code, facts }) =>
      `! ${row}:${column} ${start}-${end} ${code} ${Object.values(facts).flat().join(" ")}`.trimEnd(),
    ),
    ...notes.map((note) => `# ${note}`),
  ];
}
