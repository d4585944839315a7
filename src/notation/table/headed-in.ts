import { type Cell, type Grid, type Issues, LONGEST_CELL, MOST_CHARACTERS, type Row } from "./grid.js";
import type { TableOptions } from "./indicator-table.js";
import { type Headed, pagesJoined } from "./pages.js";
import { type TableSource, tablesIn } from "./source.js";
import { upright } from "./transpose.js";

/** Where an issue of the whole table is. */
export const WHOLE = { row: 0, column: 0 };

/** The first table with headings; without one, what is below. What is wrong with the whole is reported. */
export function headedIn(
  table: TableSource,
  { format }: TableOptions,
  issues: Issues,
): { readonly headed?: Headed; readonly notes: readonly string[] } {
  if (typeof table === "string" && table.length > MOST_CHARACTERS)
    issues.at(WHOLE, "too-large", { given: table.length, most: MOST_CHARACTERS });
  const grids = tablesIn(table, format).map((grid) => upright(grid) ?? grid);
  const { found, strays } = pagesJoined(grids);
  const [first] = found;
  const notes = grids[0]?.notes ?? [];
  if (first === undefined) {
    issues.at(WHOLE, grids.some(({ rows }) => rows.length > 0) ? "no-header" : "no-table", {});
    return { notes };
  }
  const count = found.length + strays;
  if (count > 1) issues.at(WHOLE, "other-tables", { given: count });
  tellGrid(first.grid, issues);
  return { headed: first, notes };
}

/** Tells what of a table was cut off, and which of its cells are no text. */
export function tellGrid({ cut, strange = [] }: Grid, issues: Issues): void {
  if (cut !== undefined) issues.at(WHOLE, "too-large", cut);
  for (const place of strange) issues.at(place, "not-text", {});
}

/** The rows below the headings. */
export const bodyOf = ({ grid, header }: Headed, issues: Issues): Row[] =>
  grid.rows.slice(header.to).map((row) => row.map((cell) => bounded(cell, issues)));

/** A cell too long to be one is reported and left empty: half a text may be a wrong number. */
function bounded(cell: Cell, issues: Issues): Cell {
  const { length } = cell.text;
  if (length <= LONGEST_CELL) return cell;
  issues.at(cell, "too-large", { given: length, most: LONGEST_CELL }, 0, length);
  return { ...cell, text: "" };
}
