import { readIndicatorTable, type TableSource } from "../../../src/notation/index.js";
import { factsOf } from "./facts.js";

/** An indicator on one line: number and part, name, unit, category, attribute, baseline, targets. */
export const indicatorLines = (table: TableSource): string[] =>
  readIndicatorTable(table).indicators.map((one) => [...factsOf(one), ...one.targets.map(({ printed }) => printed)].join("|"));

/** What could not be read, on one line each: row, column, the characters, the code. */
export const issueLines = (table: TableSource): string[] =>
  readIndicatorTable(table).issues.map(({ row, column, start, end, code }) => `${row},${column} ${start}-${end} ${code}`);
