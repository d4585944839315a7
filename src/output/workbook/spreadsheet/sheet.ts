import type { StyleName } from "./styles.js";

/** A cell: a text, a number, or a formula (without its `=`), in a style. */
export type Cell = { readonly is?: string | number; readonly formula?: string; readonly style?: StyleName };

/** What may be in cells: one of a list, or what a formula allows; with the message for anything else. */
export type Validation = {
  readonly cells: string;
  readonly list?: string;
  readonly custom?: string;
  readonly message: string;
};

/** Cells that show their word in the colours of its style. */
export type Coloured = { readonly cells: string; readonly words: readonly { readonly word: string; readonly dxf: number }[] };

/** A sheet as this library needs them. */
export type Sheet = {
  readonly name: string;
  /** Widths of the columns, in digits. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly validations?: readonly Validation[];
  readonly coloured?: readonly Coloured[];
  /** Cells that are shown as one. */
  readonly merged?: readonly string[];
  /** Heights of rows, in points, where the text needs more than one line. */
  readonly heights?: { readonly [row: number]: number };
  /** How many columns are printed, where not all are. */
  readonly printed?: number;
};

/** The letters of a column, from 0: A, B … Z, AA. */
export function column(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : column(Math.floor(index / 26) - 1) + letter;
}

/** The address of a cell, both counted from 0. */
export const cell = (row: number, at: number): string => `${column(at)}${row + 1}`;

/** The address that stays where a formula is copied. */
export const fixedCell = (row: number, at: number): string => `$${column(at)}$${row + 1}`;

/** A range of fixed cells. */
export const fixedRange = (row: number, at: number, toRow: number, to: number): string =>
  `${fixedCell(row, at)}:${fixedCell(toRow, to)}`;

/** An address on a sheet by its name. */
export const on = (sheet: string, address: string): string => `'${sheet.replaceAll("'", "''")}'!${address}`;

/** Text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
