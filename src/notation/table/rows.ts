import { type Cell, cutOf, type Grid, MOST_COLUMNS, MOST_ROWS } from "./grid.js";
import type { TableCell, TableRows } from "./indicator-table.js";
import { laidOut, type Span } from "./laid-out.js";

/** Rows of cells as a grid. What is no text becomes an empty cell, and its place is kept. */
export function gridOf({ header, body, notes, caption }: TableRows): Grid {
  const headings = headerRows(header);
  const given = [...headings, ...body].map(asArray);
  const cut = cutOf(given);
  const strange: Pick<Cell, "row" | "column">[] = [];
  const textOf = (cell: unknown, row: number, column: number): string => {
    const text = isCell(cell) ? cell.text : cell;
    if (typeof text !== "string" && text !== null && text !== undefined) strange.push({ row, column });
    return typeof text === "string" ? text : "";
  };
  const kept = given.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS));
  const rows = kept.some((row) => row.some(isCell))
    ? laidOut(kept.map((row, r) => row.map((cell, c): Span => ({ text: textOf(cell, r, c), ...reachOf(cell) }))))
    : kept.map((row, r) => row.map((cell, column): Cell => ({ text: textOf(cell, r, column), row: r, column })));
  const texts = (lines: unknown) => asArray(lines).filter((line) => typeof line === "string");
  const above = texts(caption);
  return {
    rows,
    notes: texts(notes),
    ...(above.length > 0 && { caption: above }),
    ...(headings.length > 0 && { header: headings.length }),
    ...(cut && { cut }),
    ...(strange.length > 0 && { strange }),
  };
}

const isCell = (cell: unknown): cell is TableCell => typeof cell === "object" && cell !== null && "text" in cell;

/** How many places a cell covers: whole numbers from one to as many as a table may have columns. */
function reachOf(cell: unknown): Omit<Span, "text"> {
  const { rows, columns } = isCell(cell) ? cell : {};
  return { rows: bounded(rows), columns: bounded(columns) };
}

const bounded = (given: unknown): number =>
  typeof given === "number" && Number.isInteger(given) ? Math.min(Math.max(1, given), MOST_COLUMNS) : 1;

/** One row of headings, or several. */
function headerRows(header: unknown): readonly unknown[] {
  const given = asArray(header);
  return given.every((row) => Array.isArray(row)) ? given : [given];
}

const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
