import { type Cell, cutOf, type Grid, MOST_COLUMNS, MOST_ROWS } from "./grid.js";
import type { TableRows } from "./indicator-table.js";

/** Rows of cells as a grid. What is no text becomes an empty cell, and its place is kept. */
export function gridOf({ header, body, notes }: TableRows): Grid {
  const headings = headerRows(header);
  const given = [...headings, ...body].map(asArray);
  const cut = cutOf(given);
  const strange: Pick<Cell, "row" | "column">[] = [];
  const rows = given.slice(0, MOST_ROWS).map((row, r) =>
    row.slice(0, MOST_COLUMNS).map((text, column): Cell => {
      if (typeof text !== "string" && text !== null && text !== undefined) strange.push({ row: r, column });
      return { text: typeof text === "string" ? text : "", row: r, column };
    }),
  );
  return {
    rows,
    notes: asArray(notes).filter((note) => typeof note === "string"),
    ...(headings.length > 0 && { header: headings.length }),
    ...(cut && { cut }),
    ...(strange.length > 0 && { strange }),
  };
}

/** One row of headings, or several. */
function headerRows(header: unknown): readonly unknown[] {
  const given = asArray(header);
  return given.every((row) => Array.isArray(row)) ? given : [given];
}

const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
