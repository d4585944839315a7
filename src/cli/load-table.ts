import { type IndicatorTable, type Plan, readIndicatorTable, type TableFormat, type TableSource } from "../index.js";
import { fill, wording } from "../text/index.js";
import { sheetsToHtml } from "./documents/sheet.js";
import type { FileFlags } from "./encoding/choose.js";
import { type Io, UsageError } from "./io.js";
import { parseJson } from "./json-file.js";
import { readSource } from "./source.js";

/** How a table is written, and the year of its baseline. */
export type TableFlags = FileFlags & {
  readonly format?: TableFormat | "json";
  readonly base?: string;
  /** The plan's first and last year, where they are known. */
  readonly years?: Plan["period"];
};

/** A table of indicators from a file: JSON rows where the name or the caller says so, otherwise a text. */
export async function loadTable(file: string, flags: TableFlags, io: Io): Promise<IndicatorTable> {
  const { format, base, years, locale } = flags;
  const { cli } = wording(locale);
  if (base !== undefined && !/^[0-9]{4}$/.test(base)) throw new UsageError(fill(cli.badYear, { given: base }));
  const options = { ...(base !== undefined && { base: Number(base) }), ...(years !== undefined && { period: years }) };
  const source = await readSource(file, io, flags);
  if (!("text" in source)) {
    const html = "html" in source ? source.html : sheetsToHtml(source.sheets);
    return readIndicatorTable(html, { ...options, format: "html" });
  }
  const { text } = source;
  if (format !== "json" && (format !== undefined || !file.endsWith(".json")))
    return readIndicatorTable(text, format === undefined ? options : { ...options, format });
  const rows = parseJson(text, file, locale);
  const isRows = Array.isArray(rows) || Array.isArray((rows as { body?: unknown } | null)?.body);
  if (!isRows) throw new UsageError(fill(cli.badRows, { file }));
  // Cells that are no text come back as issues.
  return readIndicatorTable(rows as TableSource, options);
}
