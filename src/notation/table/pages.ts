import { type Grid, plain, type Row } from "./grid.js";
import { findHeader, type Header, headingsOf } from "./header.js";
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
  const alike =
    own === undefined
      ? isAsWide(next, before)
      : headingsOf(next.rows, own).join("\n") === headingsOf(grid.rows, header).join("\n");
  const last = grid.rows.slice(header.to).findLast((row) => numberOf(row) !== undefined);
  const first = next.rows[own?.to ?? 0];
  return alike && last !== undefined && first !== undefined && numberOf(first) === (numberOf(last) ?? 0) + 1;
}

/** The number of a row, in a cell of its own or before a name. */
function numberOf(row: Row): number | undefined {
  for (const { text } of row.slice(0, 3)) {
    if (/^[0-9]{1,4}$/.test(plain(text))) return Number(plain(text));
    const numbering = numberBefore(text.trim());
    if (numbering?.style === "dot") return numbering.no;
  }
  return undefined;
}

/** Two tables as one; the rows of the second are counted on. */
function joined(grid: Grid, next: Grid): Grid {
  const from = grid.rows.length;
  const moved = next.rows.map((row) => row.map((cell) => ({ ...cell, row: cell.row + from })));
  const cut = grid.cut ?? next.cut;
  const strange = [...(grid.strange ?? []), ...(next.strange ?? []).map(({ row, column }) => ({ row: row + from, column }))];
  return { ...grid, rows: [...grid.rows, ...moved], notes: [...grid.notes, ...next.notes], ...(cut && { cut }), strange };
}
