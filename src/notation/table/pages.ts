import { belowEachOther } from "./beside.js";
import { type Grid, MOST_ROWS, plain, type Row } from "./grid.js";
import { findHeader, type Header, headingsOf } from "./header.js";
import { readHeading } from "./heading.js";
import { numberBefore } from "./numbering.js";
import { widened } from "./parted.js";

/** A table with its heading found. */
export type Headed = {
  readonly grid: Grid;
  /** The same before its rows were given the places of all columns. */
  readonly printed: Grid;
  readonly header: Header;
  readonly headings: readonly string[];
  /** The number of a row, in a column of its own or before the name. */
  readonly numberOf: (row: Row) => number | undefined;
  /** The number of its last numbered row; 0 for headings alone at the foot of a page. */
  readonly last: number | undefined;
  /** Which of the tables given it is made of. */
  readonly pages: readonly number[];
};

/**
 * The tables that have headings. One that goes on on the next page is one table: its count goes on, under the same headings or
 * none. `strays` counts tables as wide as one with headings that have none and do not go on with it.
 */
export function pagesJoined(grids: readonly Grid[]): { readonly found: readonly Headed[]; readonly strays: number } {
  const chains: Chain[] = [];
  let strays = 0;
  for (const [i, grid] of grids.entries()) {
    const page = headed(grid, [i]);
    const before = chains.at(-1);
    if (before !== undefined && goesOn(before, grid, page)) {
      const body = page === undefined ? grid : { ...page.printed, rows: page.printed.rows.slice(page.header.to) };
      before.more.push({ grid: body, at: i });
      before.rows += body.rows.length;
      before.last = (page === undefined ? lastNumber(grid.rows, before.first.numberOf) : page.last) ?? before.last;
    } else if (page !== undefined) chains.push({ first: page, more: [], last: page.last, rows: page.grid.rows.length });
    else if (before !== undefined && isAsWide(grid, before.first)) strays++;
  }
  return { found: chains.map(({ first, more }) => (more.length === 0 ? first : joined(first, more))), strays };
}

/** A table and the pages on which it goes on; the number of the last row so far. */
type Chain = {
  readonly first: Headed;
  readonly more: { readonly grid: Grid; readonly at: number }[];
  last: number | undefined;
  rows: number;
};

/** A table with its headings, every row as wide as they are, its blocks below each other; undefined where it has none. */
function headed(given: Grid, pages: readonly number[]): Headed | undefined {
  const header = findHeader(given.rows, given.header);
  if (header === undefined) return undefined;
  const printed = withoutRepeats(given, header);
  const whole = widened(printed, header);
  const { grid, headings } = belowEachOther(whole, header, headingsOf(whole.rows, header));
  const numberOf = numberIn(headings);
  const body = grid.rows.slice(header.to);
  const last = body.length === 0 ? 0 : lastNumber(body, numberOf);
  return { grid, printed, header, headings, numberOf, last, pages };
}

/** A table without the headings that are repeated in it, where they take several rows. */
function withoutRepeats(grid: Grid, { from, to }: Header): Grid {
  const { rows } = grid;
  const height = to - from;
  if (height < 2) return grid;
  const told = (row: Row) =>
    row
      .map(({ text }) => plain(text))
      .join("\n")
      .trimEnd();
  const [first = "", ...more] = rows.slice(from, to).map(told);
  const starts = (at: number) => told(rows[at] ?? []) === first && more.every((line, i) => told(rows[at + 1 + i] ?? []) === line);
  const repeated = new Set<number>();
  for (let at = to; at < rows.length; at++) if (starts(at)) for (let i = 0; i < height; i++) repeated.add(at + i);
  return repeated.size === 0 ? grid : { ...grid, rows: rows.filter((_, at) => !repeated.has(at)) };
}

const isAsWide = ({ rows }: Grid, { printed, header }: Headed): boolean => {
  const width = headingsOf(printed.rows, header).length;
  return rows.length > 0 && rows.every((row) => row.length === width);
};

/** Whether a table goes on with the one before; `page` is that table with its headings, where it has some. */
function goesOn({ first, last, rows: count }: Chain, next: Grid, page: Headed | undefined): boolean {
  const { rows } = page?.grid ?? next;
  const row = rows[page?.header.to ?? 0];
  if (last === undefined || row === undefined || count + rows.length > MOST_ROWS) return false;
  if ((page ?? first).numberOf(row) !== last + 1) return false;
  return page === undefined ? isAsWide(next, first) : saidIn(page) === saidIn(first);
}

/** What the headings say, whatever columns have none or share one. */
const saidIn = ({ headings }: Headed): string =>
  plain(headings.filter((text, at) => text !== "" && text !== headings[at - 1]).join("|"));

const lastNumber = (rows: readonly Row[], numberOf: Headed["numberOf"]): number | undefined =>
  rows.flatMap((row) => numberOf(row) ?? []).at(-1);

/** How a table numbers its rows: in a column of numbers, or before the names. */
function numberIn(headings: readonly string[]): Headed["numberOf"] {
  const roles = headings.map((text) => readHeading(text).role);
  const [own, name] = [roles.indexOf("number"), Math.max(roles.indexOf("name"), 0)];
  if (own < 0) return (row) => numberBefore(row[name]?.text.trim() ?? "")?.no;
  return (row) => {
    const said = plain(row[own]?.text ?? "");
    return /^[0-9]{1,4}$/.test(said) ? Number(said) : undefined;
  };
}

/** A table with the pages on which it goes on; their rows are counted on. */
function joined(first: Headed, more: Chain["more"]): Headed {
  const rows = [...first.printed.rows];
  const notes = [...first.printed.notes];
  for (const { grid } of more) {
    const from = (rows.at(-1)?.at(-1)?.row ?? rows.length - 1) + 1;
    rows.push(...grid.rows.map((row) => row.map((cell) => ({ ...cell, row: cell.row + from }))));
    notes.push(...grid.notes);
  }
  const pages = [...first.pages, ...more.map(({ at }) => at)];
  return headed({ ...first.printed, rows, notes }, pages) ?? first;
}
