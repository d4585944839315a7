import type { Cell } from "../csv/csv-text.js";

/** What a chart shows, as a table: columns by their names, and rows. Numbers are decimal text, unrounded. */
export type ChartTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
