import type { Requirement } from "./requirement.js";

/**
 * What the reader knows about a cell besides its text.
 *
 * @category Reading
 */
export type ReadingContext = {
  /** The indicator's name as printed, with or without its unit in brackets. */
  readonly indicator?: string;
  /** The unit as printed: `%`, `万人`. */
  readonly unit?: string;
  /** The column's heading: `2030年`, `年均/累计`. */
  readonly column?: string;
};

export const MARKS = [
  "asterisk",
  "estimate",
  "maintain",
  "controlled",
  "aspirational",
  "cumulative-bracket",
  "per-year",
  "cumulative",
  "milestone",
  "revised",
  "attribute",
  "year",
  "embedded-baseline",
  "note",
  "several-clauses",
  "chinese-number",
  "multiple",
  "bracket-mismatch",
  "set-annually",
  "approximate",
  "doubtful-unit",
  "floor",
  "ceiling",
] as const;

/**
 * What the reader saw in a cell besides its requirement.
 *
 * @category Reading
 * @useDeclaredType
 */
export type Mark = (typeof MARKS)[number];

export const READING_NOTES = [
  "growth-by-name",
  "growth-by-column",
  "change-by-column",
  "growth-by-unit",
  "growth-by-base",
  "reduction-by-name",
  "points-by-unit",
  "flow-by-name",
  "increase-by-sum",
] as const;

/**
 * Which part of the context decided something that the text alone left open.
 *
 * @category Reading
 * @useDeclaredType
 */
export type ReadingNote = (typeof READING_NOTES)[number];

export const CLEANUPS = ["white-space", "invisible", "full-width", "look-alike", "thousands"] as const;

/**
 * What was put in order in a cell before it was read, without a change of meaning: blanks and characters that nobody sees left out, full-width
 * signs in half width, signs that look like others (。 for a point) taken for them, commas taken out of thousands.
 *
 * @category Reading
 * @useDeclaredType
 */
export type Cleanup = (typeof CLEANUPS)[number];

export const PART_KINDS = ["value", "unit", "bound", "wording", "subject", "text", "time", "mark", "note", "sign"] as const;

/**
 * What a stretch of a cell is to its reading: the digits of a `value`, its `unit`, a word or sign of its `bound`; `wording` that decides what
 * the number is (增长, 达到, 累计); the `subject` it is of; `text` that a requirement holds as printed; `time`; a `mark`; a `note` in brackets; or
 * a `sign` that only parts or encloses the others.
 *
 * @category Reading
 * @useDeclaredType
 */
export type PartKind = (typeof PART_KINDS)[number];

/** A stretch of a cell, in characters of the original text, and what it was read as. @category Reading */
export type ReadingPart = { readonly start: number; readonly end: number; readonly as: PartKind };

/**
 * Where a clause is, and what it says of itself.
 *
 * @category Reading
 */
export type ClausePlace = {
  /** Its first character in the original text. */
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
  /** What it is of, where it says so: 城镇化率 in 城镇化率达到70%. */
  readonly subject?: string;
  /** Its own calendar year. */
  readonly year?: number;
  /** The year that it compares with: 2020 in 比2020年增长50%. */
  readonly since?: number;
};

/**
 * A requirement as a cell prints it. Its place is in properties that are not enumerable: a clause is equal to the plain requirement, and
 * goes into a plan and into JSON as one.
 *
 * @category Reading
 */
export type TargetClause = Requirement & ClausePlace;

export const EXPECTATIONS = ["number", "unit", "text", "closing-bracket", "grade", "at-most-2000-characters"] as const;

/** What the reader expected at the place where it stopped. @category Reading @useDeclaredType */
export type Expectation = (typeof EXPECTATIONS)[number];

/**
 * What a cell says, or where the reader stopped.
 *
 * @category Reading
 */
export type TargetReading =
  | {
      readonly ok: true;
      /** The text as given. */
      readonly text: string;
      /** What it requires; the main clause comes first. */
      readonly clauses: readonly [TargetClause, ...TargetClause[]];
      /** Every character of the text but white space, as what it was read. */
      readonly parts: readonly ReadingPart[];
      /** What was put in order before it was read. */
      readonly cleaned: readonly Cleanup[];
      readonly marks: readonly Mark[];
      readonly notes: readonly ReadingNote[];
      /** A base printed in the same cell: 34.4→31.3. */
      readonly baseline?: Requirement;
      /** The year of that base, where it is printed with it. */
      readonly baselineYear?: number;
      /** 约束性 or 预期性 printed in the same cell. */
      readonly attribute?: "binding" | "anticipatory";
      /** The calendar year that the main clause speaks of. */
      readonly year?: number;
      /** The years that the main clause speaks of: 2026—2028年累计. */
      readonly period?: { readonly from: number; readonly to: number };
      /** The main clause asks it of `each` year (每年), or of their `mean` (年均); growth and comparisons are of the mean unless they say each. */
      readonly yearly?: "each" | "mean";
    }
  | {
      readonly ok: false;
      readonly text: string;
      /** The characters of the original text that could not be read. */
      readonly at: { readonly start: number; readonly end: number };
      readonly expected: readonly Expectation[];
    };
