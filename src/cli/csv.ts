import { CsvError, parse } from "csv-parse/sync";
import { fill, type Locale, wording } from "../text/index.js";
import { UsageError } from "./io.js";

/** The columns of an observations file: a year, or from and to; a value, a grade, parts (20.5:31.5:48) or what the source asserts. */
const COLUMNS = [
  "indicator",
  "year",
  "from",
  "to",
  "value",
  "grade",
  "parts",
  "asserted",
  "status",
  "source",
  "vintage",
  "basis",
  "printed",
];

/** One line of the file as an observation still to be checked. */
export type CsvRow = { readonly line: number; readonly observation: { readonly [key: string]: unknown } };

/** Reads observations from CSV; every row keeps its line. */
export function csvRows(text: string, file: string, locale: Locale): CsvRow[] {
  const { cli } = wording(locale);
  const records = parseCsv(text, file, locale);
  const header = records[0]?.record ?? [];
  const unknown = header.find((column) => !COLUMNS.includes(column));
  if (unknown !== undefined) throw new UsageError(fill(cli.unknownColumn, { file, column: unknown, known: COLUMNS.join(", ") }));
  if (!header.includes("indicator")) throw new UsageError(fill(cli.missingColumn, { file, column: "indicator" }));
  return records.slice(1).map(({ record, info }) => ({
    line: info.lines,
    observation: observation(Object.fromEntries(header.map((column, i) => [column, record[i]?.trim() ?? ""]))),
  }));
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

function parseCsv(text: string, file: string, locale: Locale): Parsed[] {
  try {
    return parse(text, { info: true, skip_empty_lines: true, trim: true }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(fill(wording(locale).cli.notCsv, { file, line: String(error["lines"] ?? 1), why: error.message }));
  }
}

/** Years become numbers; everything else stays text, so that decimals keep their digits. Empty cells are left out. */
function observation(cells: { readonly [column: string]: string }): { readonly [key: string]: unknown } {
  const year = (text: string | undefined): number | string | undefined =>
    text !== undefined && /^[0-9]{4}$/.test(text) ? Number(text) : text;
  const { from, to, year: when, parts, status, ...rest } = cells;
  const filled = Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== ""));
  return {
    ...filled,
    ...(when && { year: year(when) }),
    ...((from || to) && { span: { from: year(from), to: year(to) } }),
    ...(parts && { parts: parts.split(":").map((part) => part.trim()) }),
    status: status || "actual",
  };
}
