import type { D } from "../../notation/index.js";
import type { Reason, Status } from "../verdict.js";

export const THRESHOLD_FIGURES = ["value", "mean", "total", "change", "difference", "grade"] as const;
/**
 * What figure the cuts of a target are of: the year's `value` (a level, a rate); the `mean` over the years so far; the `total` or the
 * `change` since the base; the `difference` to what a relative target compares with, or of the part that is farthest from its target; a `grade`.
 *
 * @category Thresholds
 * @useDeclaredType
 */
export type ThresholdFigure = (typeof THRESHOLD_FIGURES)[number];

/** An end of a range of figures. @category Thresholds */
export type Cut = {
  /** A number, or of grades a grade. Exact where it is a decimal; otherwise 34 digits, rounded so that no figure of up to 20 digits is misjudged. */
  readonly at: D;
  /** The figure at the cut itself belongs to the range. */
  readonly inclusive: boolean;
  /** Where the cut may lie, the base being what was rounded to its printed digits. */
  readonly between?: { readonly low: D; readonly high: D };
};

/** The figures for which a status holds; without an end it goes on for ever. @category Thresholds */
export type StatusRange = { readonly status: Status; readonly low?: Cut; readonly high?: Cut };

/** A target in a year: the ranges of its figure for each status, from the lowest figure to the highest, without gap or overlap. @category Thresholds */
export type TargetThresholds = {
  readonly indicator: string;
  /** Its place among the indicator's targets, from 0. */
  readonly target: number;
  readonly year: number;
  readonly of: ThresholdFigure;
  readonly cuts: readonly StatusRange[];
  /** Why there are no cuts. */
  readonly reason?: Reason;
};
