import { type Grid, MOST_CHARACTERS } from "./grid.js";
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

const isRows = (given: unknown): given is TableRows => Array.isArray((given as Partial<TableRows> | null | undefined)?.body);

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
