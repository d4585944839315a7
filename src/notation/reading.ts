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

/**
 * What the reader saw in a cell besides its requirement.
 *
 * @category Reading
 */
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
] as const;

/** A mark of {@link MARKS}. @category Reading */
export type Mark = (typeof MARKS)[number];

/**
 * Which part of the context decided something that the text alone left open.
 *
 * @category Reading
 */
export const READING_NOTES = [
  "growth-by-name",
  "growth-by-column",
  "change-by-column",
  "growth-by-unit",
  "reduction-by-name",
  "points-by-unit",
  "flow-by-name",
] as const;

/** A note of {@link READING_NOTES}. @category Reading */
export type ReadingNote = (typeof READING_NOTES)[number];

/** What the reader expected at the place where it stopped. @category Reading */
export const EXPECTATIONS = ["number", "unit", "text", "closing-bracket", "grade", "at-most-2000-characters"] as const;

/** An expectation of {@link EXPECTATIONS}. @category Reading */
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
      /** What it asks for; the main clause comes first. */
      readonly clauses: readonly [Requirement, ...Requirement[]];
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
