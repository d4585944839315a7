import { type Grid, plain, type Row } from "./grid.js";
import { findHeader, type Header, headingsOf } from "./header.js";
import { readHeading } from "./heading.js";
import { numberBefore } from "./numbering.js";

/** A table with its heading found. */
export type Headed = { readonly grid: Grid; readonly header: Header };

/**
 * The tables that have headings. One that goes on on the next page is one table: its count goes on, under the same headings or
 * none. `strays` counts tables as wide as one with headings that have none and do not go on with it.
 */
export function pagesJoined(grids: readonly Grid[]): { readonly found: readonly Headed[]; readonly strays: number } {
  const found: Headed[] = [];
  let strays = 0;
  for (const grid of grids) {
    const header = findHeader(grid.rows, grid.header);
    const before = found.at(-1);
    if (before !== undefined && goesOn(before, grid, header))
      found[found.length - 1] = { ...before, grid: joined(before.grid, grid) };
    else if (header !== undefined) found.push({ grid, header });
    else if (before !== undefined && isAsWide(grid, before)) strays++;
  }
  return { found, strays };
}

function isAsWide({ rows }: Grid, { grid, header }: Headed): boolean {
  const { length } = headingsOf(grid.rows, header);
  return rows.length > 0 && rows.every((row) => row.length === length);
}

function goesOn(before: Headed, next: Grid, own: Header | undefined): boolean {
  const { grid, header } = before;
  const headings = headingsOf(grid.rows, header);
  const alike = own === undefined ? isAsWide(next, before) : headingsOf(next.rows, own).join("\n") === headings.join("\n");
  const number = numberIn(headings);
  const last = grid.rows
    .slice(header.to)
    .flatMap((row) => number(row) ?? [])
    .at(-1);
  const first = next.rows[own?.to ?? 0];
  return alike && last !== undefined && first !== undefined && number(first) === last + 1;
}

/** How a table numbers its rows: in a column of numbers, or before the names. */
function numberIn(headings: readonly string[]): (row: Row) => number | undefined {
  const roles = headings.map((text) => readHeading(text).role);
  const [own, name] = [roles.indexOf("number"), Math.max(roles.indexOf("name"), 0)];
  if (own < 0) return (row) => numberBefore(row[name]?.text.trim() ?? "")?.no;
  return (row) => {
    const said = plain(row[own]?.text ?? "");
    return /^[0-9]{1,4}$/.test(said) ? Number(said) : undefined;
  };
}

/** Two tables as one; the rows of the second are counted on. */
function joined(grid: Grid, next: Grid): Grid {
  const from = grid.rows.length;
  const moved = next.rows.map((row) => row.map((cell) => ({ ...cell, row: cell.row + from })));
  const cut = grid.cut ?? next.cut;
  const strange = [...(grid.strange ?? []), ...(next.strange ?? []).map(({ row, column }) => ({ row: row + from, column }))];
  return { ...grid, rows: [...grid.rows, ...moved], notes: [...grid.notes, ...next.notes], ...(cut && { cut }), strange };
}
