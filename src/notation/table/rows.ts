import { type Cell, type Grid, MOST_COLUMNS, MOST_ROWS } from "./grid.js";
import type { TableRows } from "./indicator-table.js";

/** Rows of cells as a grid. What is no text becomes an empty cell; {@link firstNonText} finds it. */
export function gridOf({ header, body, notes = [] }: TableRows): Grid {
  const headings = headerRows(header);
  const rows = [...headings, ...body].slice(0, MOST_ROWS);
  return {
    rows: rows.map((row, r) =>
      asArray(row)
        .slice(0, MOST_COLUMNS)
        .map((text, c): Cell => ({ text: typeof text === "string" ? text : "", row: r, column: c })),
    ),
    notes: asArray(notes).filter((note): note is string => typeof note === "string"),
    ...(headings.length > 0 && { header: headings.length }),
  };
}

/** One row of headings, or several. */
function headerRows(header: TableRows["header"]): readonly (readonly string[])[] {
  const given: readonly unknown[] = Array.isArray(header) ? header : [];
  if (given.length === 0) return [];
  return given.every((row) => Array.isArray(row)) ? (given as readonly (readonly string[])[]) : [given as readonly string[]];
}

const asArray = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);
