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
  const found: Headed[] = [];
  let strays = 0;
  for (const [i, grid] of grids.entries()) {
    const page = headed(grid, [i]);
    const before = found.at(-1);
    const whole = before && goesOn(before, grid, page) ? headed(joined(before, page, grid), [...before.pages, i]) : undefined;
    if (whole !== undefined) found[found.length - 1] = whole;
    else if (page !== undefined) found.push(page);
    else if (before !== undefined && isAsWide(grid, before)) strays++;
  }
  return { found, strays };
}

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

/** A table without the headings that stand again in it, where they take several rows. */
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
function goesOn(before: Headed, next: Grid, page: Headed | undefined): boolean {
  const { grid, numberOf, last } = before;
  const { rows } = page?.grid ?? next;
  const first = rows[page?.header.to ?? 0];
  if (last === undefined || first === undefined || grid.rows.length + rows.length > MOST_ROWS) return false;
  if ((page?.numberOf ?? numberOf)(first) !== last + 1) return false;
  return page === undefined ? isAsWide(next, before) : saidIn(page) === saidIn(before);
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

/** Two tables as one; the rows of the second are counted on, and its headings say nothing new. */
function joined({ printed }: Headed, page: Headed | undefined, next: Grid): Grid {
  const from = (printed.rows.at(-1)?.at(-1)?.row ?? printed.rows.length - 1) + 1;
  const body = page === undefined ? next.rows : page.printed.rows.slice(page.header.to);
  const rows = body.map((row) => row.map((cell) => ({ ...cell, row: cell.row + from })));
  return { ...printed, rows: [...printed.rows, ...rows], notes: [...printed.notes, ...next.notes] };
}
