import { type Grid, MOST_ROWS, plain, type Row } from "./grid.js";
import { findHeader, type Header, headingsOf } from "./header.js";
import { readHeading } from "./heading.js";
import { numberBefore } from "./numbering.js";

/** A table with its heading found. */
export type Headed = {
  readonly grid: Grid;
  readonly header: Header;
  readonly headings: readonly string[];
  /** The number of its last numbered row; 0 for headings alone at the foot of a page. */
  readonly last?: number;
};

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
    if (before !== undefined && goesOn(before, grid, header)) found[found.length - 1] = joined(before, grid);
    else if (header !== undefined) found.push(headed(grid, header, headingsOf(grid.rows, header)));
    else if (before !== undefined && isAsWide(grid, before)) strays++;
  }
  return { found, strays };
}

const isAsWide = ({ rows }: Grid, { headings }: Headed): boolean =>
  rows.length > 0 && rows.every((row) => row.length === headings.length);

function goesOn(before: Headed, { rows }: Grid, header: Header | undefined): boolean {
  const { grid, headings, last } = before;
  const first = rows[header?.to ?? 0];
  if (last === undefined || first === undefined || grid.rows.length + rows.length > MOST_ROWS) return false;
  if (numberIn(headings)(first) !== last + 1) return false;
  return header === undefined
    ? isAsWide({ rows, notes: [] }, before)
    : headingsOf(rows, header).join("\n") === headings.join("\n");
}

function headed(grid: Grid, header: Header, headings: readonly string[]): Headed {
  const body = grid.rows.slice(header.to);
  const last = body.length === 0 ? 0 : lastNumber(body, headings);
  return { grid, header, headings, ...(last !== undefined && { last }) };
}

const lastNumber = (rows: readonly Row[], headings: readonly string[]): number | undefined => {
  const number = numberIn(headings);
  return rows.flatMap((row) => number(row) ?? []).at(-1);
};

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
function joined(before: Headed, next: Grid): Headed {
  const { grid, headings, last } = before;
  const from = grid.rows.length;
  const rows = next.rows.map((row) => row.map((cell) => ({ ...cell, row: cell.row + from })));
  return {
    ...before,
    grid: { ...grid, rows: [...grid.rows, ...rows], notes: [...grid.notes, ...next.notes] },
    last: lastNumber(rows, headings) ?? last ?? 0,
  };
}
