import { type Cell, MOST_COLUMNS } from "./grid.js";

/** A cell that may be merged over rows and columns. */
export type Span = { readonly text: string; readonly rows: number; readonly columns: number };

/** How many columns a row takes up to its last cell; that one may cover more than there are. */
export const reach = (cells: readonly Span[]): number => cells.slice(0, -1).reduce((sum, { columns }) => sum + columns, 1);

/** Puts the cells on a grid. A row without cells of its own is none, but a merged cell above reaches over it. */
export function laidOut(rows: readonly (readonly Span[])[]): Cell[][] {
  const lines = rows.map((cells, row) => ({ cells, row, places: [] as Cell[] }));
  for (const { cells, row, places } of lines) {
    let c = 0;
    for (const { text, rows: down, columns } of cells) {
      while (places[c] !== undefined) c++;
      for (const line of lines.slice(row, row + down)) {
        for (let x = c; x < Math.min(c + columns, MOST_COLUMNS); x++) {
          const covered = x > c ? "left" : line.row > row ? "above" : undefined;
          line.places[x] ??= { text, row: line.row, column: x, ...(covered && { covered }) };
        }
      }
    }
  }
  // A row that reaches further than its neighbours leaves holes behind.
  return lines
    .filter(({ cells }) => cells.length > 0)
    .map(({ row, places }) => Array.from(places, (cell, column) => cell ?? { text: "", row, column }));
}
