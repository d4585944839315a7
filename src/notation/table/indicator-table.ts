import type { TargetReading } from "../reading.js";

/** The languages that a table can be written in. @category Tables */
export const TABLE_FORMATS = ["markdown", "tsv", "csv", "html"] as const;

/** A format of {@link TABLE_FORMATS}. @category Tables */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A cell that may be merged over rows and columns; none of the places that it covers has a cell of its own. @category Tables */
export type TableCell = {
  readonly text: string;
  /** Over how many rows and columns it is merged; 1 without it. */
  readonly rows?: number;
  readonly columns?: number;
};

/**
 * A table as rows of cells. An empty cell below or beside a merged one stays empty, unless the merged cell says how far it reaches.
 *
 * @category Tables
 */
export type TableRows = {
  /** The heading's row, or its rows. */
  readonly header?: readonly string[] | readonly (readonly string[])[];
  readonly body: readonly (readonly (string | TableCell)[])[];
  /** What is printed below the table. */
  readonly notes?: readonly string[];
  /** What is printed directly above it: its title, the unit of its figures. */
  readonly caption?: readonly string[];
};

/** @category Tables */
export type TableOptions = {
  /** How a text is written; without it the text's own signs decide. */
  readonly format?: TableFormat;
  /** The year whose column is the baseline, where the headings leave it open. */
  readonly base?: number;
  /** The plan's first and last year: what is known of them is a result, what was known before is the base. */
  readonly period?: { readonly from: number; readonly to: number };
};

export const TABLE_ISSUE_CODES = [
  "no-table",
  "no-header",
  "no-target-column",
  "unknown-column",
  "column-left-out",
  "role-assumed",
  "rows-of-places",
  "no-places",
  "note-taken-off",
  "unread-cell",
  "unknown-attribute",
  "no-name",
  "extra-cell",
  "displaced-cells",
  "unmatched-lines",
  "not-text",
  "other-tables",
  "too-large",
] as const;

/**
 * What can be wrong with a table.
 *
 * @category Tables
 * @useDeclaredType
 */
export type TableIssueCode = (typeof TABLE_ISSUE_CODES)[number];

/**
 * One thing that could not be read, with its place: row and column count the table's cells from 0, start and end the
 * characters of the cell's text.
 *
 * @category Tables
 */
export type TableIssue = {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly code: TableIssueCode;
  /** `printed` (the whole cell), `expected`, `given`, `most` … as far as they apply. */
  readonly facts: { readonly [name: string]: string | number | readonly string[] };
};

/** A cell as printed, with what it says. @category Tables */
export type TableValue = { readonly printed: string; readonly reading: TargetReading };

/** A cell of figures under its column's heading. @category Tables */
export type TableFigure = TableValue & {
  readonly column: string;
  /** The year of the column's heading; 十四五 is its last. */
  readonly year?: number;
  /** The area that the column speaks of, where columns of several stand side by side: 全省, 苏南. */
  readonly scope?: string;
  /** The years that it speaks of together: a merged cell's, or those of a mean or a sum that was reached. */
  readonly years?: { readonly from: number; readonly to: number };
};

/** A target's cell. @category Tables */
export type TableTarget = TableFigure;

/** A figure known for a year of the plan. @category Tables */
export type TableResult = TableFigure & { readonly status: "actual" | "provisional" | "estimate" };

/** One indicator of a table. @category Tables */
export type TableIndicator = {
  /** The printed number. */
  readonly no?: number;
  /** Which of the measures that share a number or a row, counted from 1. */
  readonly part?: string;
  /** Without its number, its unit and its attribute. */
  readonly name: { readonly zh: string };
  readonly unit: string | null;
  readonly category: { readonly zh: string } | null;
  readonly attribute: "binding" | "anticipatory" | null;
  /** Who answers for it: 责任单位, 牵头部门. */
  readonly responsible?: readonly { readonly zh: string }[];
  /** Absent where the table has no column for it. */
  readonly baseline?: TableFigure;
  /** One for each column of targets; an empty cell requires nothing. */
  readonly targets: readonly TableTarget[];
  /** What is known for years of the plan; a cell that tells nothing is none. */
  readonly results: readonly TableResult[];
  /** The table's row, counted from 0. */
  readonly row: number;
};

/** A table of indicators, read: what could be read, and what could not. @category Tables */
export type IndicatorTable = {
  readonly indicators: readonly TableIndicator[];
  /** What is printed below the table. */
  readonly notes: readonly string[];
  readonly issues: readonly TableIssue[];
};
