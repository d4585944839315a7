import { type Grid, MOST_CHARACTERS } from "./grid.js";
import { htmlTables } from "./html.js";
import type { TableFormat, TableRows } from "./indicator-table.js";
import { looksLikeMarkdown, markdownTables } from "./markdown.js";
import { cleared } from "./missing.js";
import { gridOf } from "./rows.js";
import { separatedTable, separatorIn, tsvTable } from "./tsv.js";

/** What a table is given as: a text, rows of cells, or rows of cells with their heading apart. @category Tables */
export type TableSource = string | readonly (readonly string[])[] | TableRows;

/** The tables in what was given; none where it is neither text nor rows. */
export function tablesIn(source: TableSource, format: TableFormat | undefined): readonly Grid[] {
  return printedIn(source, format).map(cleared);
}

function printedIn(source: TableSource, format: TableFormat | undefined): readonly Grid[] {
  const given: unknown = source;
  if (typeof given === "string")
    return READERS[format ?? formatOf(given)](given.slice(0, MOST_CHARACTERS).replaceAll(/^\uFEFF|\r(?=\n)/g, ""));
  if (Array.isArray(given)) return [gridOf({ body: given })];
  return isRows(given) ? [gridOf(given)] : [];
}

const isRows = (given: unknown): given is TableRows => Array.isArray((given as Partial<TableRows> | null | undefined)?.body);

const READERS: { readonly [F in TableFormat]: (text: string) => readonly Grid[] } = {
  html: htmlTables,
  markdown: markdownTables,
  tsv: (text) => [tsvTable(text)],
  csv: (text) => [separatedTable(text.replace(/^sep=.\n/i, ""), separatorIn(text) ?? ",")],
};

/**
 * A text with a table's tag is HTML, one with a line of dashes between pipes Markdown; one without tabs whose headings stand between
 * commas or semicolons is CSV, any other has tabs.
 */
function formatOf(text: string): TableFormat {
  if (/<t(?:able|r)[\s>]/i.test(text)) return "html";
  if (looksLikeMarkdown(text)) return "markdown";
  return !text.includes("\t") && separatorIn(text) !== undefined ? "csv" : "tsv";
}
