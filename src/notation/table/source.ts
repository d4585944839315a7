import { type Grid, MOST_CHARACTERS, MOST_COLUMNS, MOST_ROWS } from "./grid.js";
import { htmlTables } from "./html.js";
import type { TableFormat, TableRows } from "./indicator-table.js";
import { looksLikeMarkdown, markdownTables } from "./markdown.js";
import { gridOf } from "./rows.js";
import { tsvTable } from "./tsv.js";

/** What a table is given as: a text, rows of cells, or rows of cells with their heading apart. @category Tables */
export type TableSource = string | readonly (readonly string[])[] | TableRows;

/** The tables in what was given; none where it is neither text nor rows. */
export function tablesIn(source: TableSource, format: TableFormat | undefined): readonly Grid[] {
  const given: unknown = source;
  if (typeof given === "string")
    return READERS[format ?? formatOf(given)](given.slice(0, MOST_CHARACTERS).replaceAll("\r\n", "\n"));
  if (Array.isArray(given)) return [gridOf({ body: given })];
  return isRows(given) ? [gridOf(given)] : [];
}

const isRows = (given: unknown): given is TableRows =>
  typeof given === "object" && given !== null && Array.isArray((given as { body?: unknown }).body);

const READERS: { readonly [F in TableFormat]: (text: string) => readonly Grid[] } = {
  html: htmlTables,
  markdown: markdownTables,
  tsv: (text) => [tsvTable(text)],
};

/** A text with a table's tag is HTML, one with a line of dashes between pipes Markdown, any other tabs. */
function formatOf(text: string): TableFormat {
  if (/<t(?:able|r)[\s>]/i.test(text)) return "html";
  return looksLikeMarkdown(text) ? "markdown" : "tsv";
}

/** What was cut off, as facts: of a text its characters, of rows their number or their width. */
export function cutFrom(source: TableSource): { readonly [name: string]: number } | undefined {
  if (typeof source === "string")
    return source.length > MOST_CHARACTERS ? { given: source.length, most: MOST_CHARACTERS } : undefined;
  const rows: unknown = Array.isArray(source) ? source : isRows(source) ? source.body : [];
  if (!Array.isArray(rows)) return undefined;
  if (rows.length > MOST_ROWS) return { given: rows.length, most: MOST_ROWS };
  const widest = rows.reduce((most: number, row: unknown) => (Array.isArray(row) ? Math.max(most, row.length) : most), 0);
  return widest > MOST_COLUMNS ? { given: widest, most: MOST_COLUMNS } : undefined;
}
