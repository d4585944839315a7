import { type Cell, type Row, tidy } from "./grid.js";
import { type Heading, readHeading } from "./heading.js";

/** Where a table's heading stands: its first row, and the first row behind it. */
export type Header = { readonly from: number; readonly to: number };

/** A heading has at most this many rows. */
const MOST_ROWS_OF_HEADING = 3;

const FIGURES: readonly Heading["role"][] = ["value", "baseline", "target"];

/** Finds the rows of a table's heading by their words; undefined where no row is one. */
export function findHeader(rows: readonly Row[], known: number | undefined): Header | undefined {
  // A heading that says nothing is one in form only: the words may stand below it.
  const says = rows.slice(0, known ?? 0).some((row) => row.some(({ text }) => readHeading(text).role !== "unknown"));
  if (known !== undefined && says) return { from: 0, to: Math.max(known, extended(rows, 0)) };
  let from = rows.findIndex((row) => isHeader(row, true));
  if (from < 0) from = rows.findIndex((row) => isHeader(row, false));
  return from < 0 ? undefined : { from, to: extended(rows, from) };
}

/** A row with a heading for the names and one more, or, where the names have no heading, with figures under years. */
function isHeader(row: Row, named: boolean): boolean {
  const roles = row.filter(({ covered }) => covered === undefined).map(({ text }) => readHeading(text).role);
  const told = roles.filter((role) => role !== "unknown");
  if (named) return told.length >= 2 && roles.some((role) => role === "name" || role === "category") && roles.some(isColumn);
  return roles[0] === "unknown" && row[0]?.text.trim() === "" && roles.filter((role) => role === "value").length >= 2;
}

const isColumn = (role: Heading["role"]): boolean => FIGURES.includes(role) || role === "attribute" || role === "unit";

/** The first row behind the heading that begins there: rows go on with it that hold headings and no name. */
function extended(rows: readonly Row[], from: number): number {
  const first = rows[from] ?? [];
  const names = first.flatMap(({ text }, c) => (readHeading(text).role === "name" ? [c] : []));
  let to = from + 1;
  for (; to < Math.min(rows.length, from + MOST_ROWS_OF_HEADING); to++) {
    const row = rows[to] ?? [];
    const own = row.filter(({ text, covered }) => covered !== "above" && text.trim() !== "");
    const nameless = names.every((c) => isContinued(row[c], first[c]));
    if (names.length === 0 || own.length === 0 || !nameless) break;
    // What a heading of names reaches down to is heading, whatever its words are.
    if (names.some((c) => row[c]?.covered === "above")) continue;
    if (!own.every(({ text }) => readHeading(text).role !== "unknown") || own.every(({ covered }) => covered === "left")) break;
  }
  return to;
}

const isContinued = (cell: Cell | undefined, above: Cell | undefined): boolean =>
  cell === undefined || cell.text.trim() === "" || cell.covered === "above" || cell.text.trim() === above?.text.trim();

/** The heading of every column, its rows one after the other. */
export function headingsOf(rows: readonly Row[], { from, to }: Header): string[] {
  const lines = rows.slice(from, to);
  const width = Math.max(...lines.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => {
    const told: string[] = [];
    lines.forEach((row, r) => {
      const text = tidy(row[c]?.text ?? "") || (beneathMerged(lines, r, c) ? leftOf(row, c) : "");
      if (text !== "" && !told.includes(text)) told.push(text);
    });
    return told.join(" ");
  });
}

/** An empty cell above a heading belongs to the heading at its left, where that has a heading below it too. */
function beneathMerged(lines: readonly Row[], r: number, c: number): boolean {
  const below = lines[r + 1];
  if (below === undefined || (below[c]?.text.trim() ?? "") === "") return false;
  const left = (lines[r] ?? []).findLastIndex(({ text }, x) => x < c && text.trim() !== "");
  return left >= 0 && (below[left]?.text.trim() ?? "") !== "" && below[left]?.covered === undefined;
}

const leftOf = (row: Row, c: number): string => tidy(row.findLast(({ text }, x) => x < c && text.trim() !== "")?.text ?? "");
