import type { TableIssue, TableIssueCode } from "./indicator-table.js";

/** A cell with its place in the table as it was given. */
export type Cell = {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Set in the places that a merged cell covers beside its first one. */
  readonly covered?: "above" | "left";
};

export type Row = readonly Cell[];

/** A table as rows of cells, with the lines below it. */
export type Grid = {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  /** The lines directly above it. */
  readonly caption?: readonly string[];
  /** How many rows the heading takes, where that is known. */
  readonly header?: number;
  /** What was more than a table may have. */
  readonly cut?: { readonly given: number; readonly most: number };
  /** Cells that were given and are no text. */
  readonly strange?: readonly Pick<Cell, "row" | "column">[];
};

/** How much of a table there is, where that is more than is looked at. */
export function cutOf<R extends readonly unknown[]>(rows: readonly R[], width = (row: R): number => row.length): Grid["cut"] {
  if (rows.length > MOST_ROWS) return { given: rows.length, most: MOST_ROWS };
  const widest = rows.reduce((most, row) => Math.max(most, width(row)), 0);
  return widest > MOST_COLUMNS ? { given: widest, most: MOST_COLUMNS } : undefined;
}

/** Longer or wider tables are cut, and the cut is reported. */
export const MOST_CHARACTERS = 1_000_000;
export const MOST_ROWS = 2000;
export const MOST_COLUMNS = 100;
export const LONGEST_CELL = 2000;

/** Collects issues; the first thousand say enough. */
export class Issues {
  readonly all: TableIssue[] = [];

  at({ row, column }: Pick<Cell, "row" | "column">, code: TableIssueCode, facts: TableIssue["facts"], start = 0, end = start) {
    if (this.all.length < 1000) this.all.push({ row, column, start, end, code, facts });
  }

  whole(cell: Cell, code: TableIssueCode, facts: TableIssue["facts"] = {}) {
    this.at(cell, code, { printed: cell.text, ...facts }, 0, cell.text.length);
  }
}

/** A text as words are looked for in it: one width, no white space. */
export function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/gu, "");
}

/** Nothing, or dashes: the cell says nothing. */
export const isDash = (text: string): boolean => /^[-—–/]*$/u.test(plain(text));

/** A digit, or dashes in the place of a figure. */
export const showsFigure = (text: string): boolean => /[0-9]/.test(plain(text)) || (isDash(text) && plain(text) !== "");

const BETWEEN_HAN = /(?<=[\p{Script=Han}\p{P}]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[\p{Script=Han}（）])/gu;
const WRAPPED = /(?<=[\p{Script=Han}\p{P}])\n|\n(?=[\p{Script=Han}\p{P}])/gu;

/** A name or a heading on one line: a line break beside a Chinese character only wraps, a space between two of them only spaces. */
export function tidy(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replaceAll(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
  return lines.join("\n").replaceAll(WRAPPED, "").replaceAll("\n", " ").replaceAll(BETWEEN_HAN, "");
}
