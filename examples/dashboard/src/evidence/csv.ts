import { CsvError, parse } from "csv-parse/browser/esm/sync";
import type { Problem } from "./problem";

/** Columns of an observations table: a year, or from and to; a value, a grade, parts (20.5:31.5:48) or what the source asserts. */
export const COLUMNS = [
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
  "printed",
];

/** A row as an observation still to be checked, with its line. */
export type Row = { readonly line: number; readonly observation: { readonly [key: string]: unknown } };

/** Rows of a table divided by commas, or by tabs as a spreadsheet copies them. */
export function readCsv(text: string): { readonly rows: readonly Row[] } | { readonly problem: Problem } {
  const records = split(text);
  if ("problem" in records) return records;
  const [head, ...body] = records.records;
  const columns = head?.record ?? [];
  const unknown = columns.find((column) => !COLUMNS.includes(column));
  if (unknown !== undefined) return { problem: { kind: "unknown-column", column: unknown, known: COLUMNS.join(", ") } };
  if (!columns.includes("indicator")) return { problem: { kind: "missing-column", column: "indicator" } };
  return {
    rows: body.map(({ record, info }) => ({
      line: info.lines,
      observation: observation(Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ""]))),
    })),
  };
}

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

function split(text: string): { readonly records: readonly Parsed[] } | { readonly problem: Problem } {
  const firstLine = text.slice(0, text.indexOf("\n") + 1 || undefined);
  const delimiter = firstLine.includes("\t") ? "\t" : ",";
  try {
    const options = { info: true, bom: true, skip_empty_lines: true, trim: true, delimiter } as const;
    return { records: parse(text, options) as unknown as Parsed[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problem: { kind: "not-csv", line: Number(error["lines"] ?? 1), why: error.message } };
  }
}

/** Years become numbers; everything else stays text, so that decimals keep their digits. Empty cells are left out. */
function observation({ year, from, to, parts, status, ...rest }: { readonly [column: string]: string }): Row["observation"] {
  const count = (text: string | undefined) => (text !== undefined && /^[0-9]{4}$/.test(text) ? Number(text) : text);
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== "")),
    ...(year && { year: count(year) }),
    ...((from || to) && { span: { from: count(from), to: count(to) } }),
    ...(parts && { parts: parts.split(":").map((part) => part.trim()) }),
    status: status || "actual",
  };
}
