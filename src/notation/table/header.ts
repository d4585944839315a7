import { type Cell, plain, type Row, showsFigure, tidy } from "./grid.js";
import { FIGURES, type Heading, readHeading } from "./heading.js";
import { NAME_HEADINGS } from "./lexicon.js";

/** Where a table's heading is: its first row, and the first row behind it. */
export type Header = { readonly from: number; readonly to: number };

/** A heading has at most this many rows. */
const MOST_ROWS_OF_HEADING = 3;

/** Finds the rows of a table's heading by their words; undefined where no row is one. */
export function findHeader(rows: readonly Row[], known: number | undefined): Header | undefined {
  if (known !== undefined) {
    // A heading that says nothing is one in form only: the words may be below it, and so they may below a title.
    const from = rows.findIndex((row) => !isTitle(row));
    const says = rows.slice(0, known).some((row, r) => r >= from && row.some(({ text }) => readHeading(text).role !== "unknown"));
    if (says) return { from, to: Math.max(known, extended(rows, from)) };
  }
  let from = rows.findIndex((row) => isHeader(row, true));
  if (from < 0) from = rows.findIndex((row) => isHeader(row, false));
  if (from < 0) return undefined;
  // A heading of the names that is merged down into this row begins above it.
  const reaches = (row: Row) => row.some((cell) => cell.covered === "above" && isNaming(cell));
  const begins = (at: number) => reaches(rows[at] ?? []) || isAbove(rows[at - 1] ?? [], rows[at] ?? []);
  const to = extended(rows, from);
  for (let rest = MOST_ROWS_OF_HEADING - 1; rest > 0 && from > 0 && begins(from); rest--) from--;
  return { from, to: Math.max(to, extended(rows, from)) };
}

/** Nothing, or one text alone in the first cell or in all that it is merged with. */
const isTitle = (row: Row): boolean => row.every(({ text }) => text.trim() === "" || text === row[0]?.text);

/** A row with a heading for the names and one more, or, where the names have no heading, with figures under years. */
function isHeader(row: Row, named: boolean): boolean {
  const roles = row.filter(({ covered }) => covered !== "left").map(({ text }) => readHeading(text).role);
  if (named) return roles.some((role) => role === "name" || role === "category" || role === "place") && roles.some(isColumn);
  return row[0]?.text.trim() === "" && roles.filter((role) => role === "value").length >= 2;
}

const isColumn = (role: Heading["role"]): boolean => FIGURES.includes(role) || role === "attribute" || role === "unit";

/** The first row behind the heading that begins there. */
function extended(rows: readonly Row[], from: number): number {
  const [first = [], ...more] = rows.slice(from, from + MOST_ROWS_OF_HEADING);
  const end = more.findIndex((row) => !goesOn(row, first));
  return from + 1 + (end < 0 ? more.length : end);
}

/** A row goes on with the heading when the heading of the names is merged down into it, or when it holds headings and no name. */
function goesOn(row: Row, first: Row): boolean {
  if (first.some((cell, c) => isNaming(cell) && row[c]?.covered === "above") || namesIndex(row)) return true;
  if (partsHeadings(row, first)) return true;
  return (
    first.some(isNaming) &&
    first.every((cell, c) => !isNaming(cell) || isContinued(row[c], cell)) &&
    row.every(({ text, covered }) => covered !== undefined || text.trim() === "" || readHeading(text).role !== "unknown")
  );
}

const isNaming = ({ text }: Cell): boolean => ["name", "place"].includes(readHeading(text).role);

/** Words of figures above years, neither with a word for the names: 目标 over 2025年 and 2030年. */
const isAbove = (above: Row, row: Row): boolean =>
  [above, row].every((one) => one[0]?.text.trim() === "") &&
  above.some(({ text }) => text.trim() !== "") &&
  above.every(({ text }) => text.trim() === "" || FIGURES.includes(readHeading(text).role));

/** Words without a figure under headings that were merged: 2025年 over 全市 and 市区. */
const partsHeadings = (row: Row, first: Row): boolean =>
  first.some(isNaming) &&
  first.every((cell, c) => !isNaming(cell) || (row[c]?.text ?? "").trim() === "") &&
  row.some(({ text }, c) => text.trim() !== "" && first[c]?.text.trim() === "" && c > 0) &&
  !row.some(({ text }) => showsFigure(text));

/** A data frame prints the name of its first column in a row of its own below the headings. */
const namesIndex = ([name, ...more]: Row): boolean =>
  NAME_HEADINGS.includes(plain(name?.text ?? "")) && more.length > 0 && more.every(({ text }) => text.trim() === "");

const isContinued = (cell: Cell | undefined, above: Cell): boolean =>
  cell === undefined || cell.text.trim() === "" || cell.text.trim() === above.text.trim();

/** The heading of every column, its rows one after the other. */
export function headingsOf(rows: readonly Row[], { from, to }: Header): string[] {
  const lines = rows.slice(from, to);
  const width = Math.max(...lines.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => {
    const told = lines.map((row, r) => headingIn(row, lines[r + 1], c)).filter((text) => text !== "");
    return [...new Set(told)].join(" ");
  });
}

/** An empty cell above a heading belongs to the heading at its left, where that has a heading below it too. */
function headingIn(row: Row, below: Row | undefined, c: number): string {
  const own = textAt(row, c);
  if (own !== "" || textAt(below, c) === "") return own;
  const left = row.slice(0, c).findLastIndex(({ text }) => text.trim() !== "");
  return textAt(below, left) !== "" && below?.[left]?.covered === undefined ? textAt(row, left) : "";
}

const textAt = (row: Row | undefined, c: number): string => tidy(row?.[c]?.text ?? "");
