import type { ErrorCode } from "../../kernel/index.js";
import type { Indicator } from "../../model/index.js";
import type { D } from "../../notation/index.js";
import type { Shape } from "./shapes.js";

export const ASKS = [
  "path",
  "hold",
  "every-year",
  "mean-rate",
  "rate",
  "yearly-change",
  "relative",
  "delegated",
  "grade",
  "structure",
  "nothing",
] as const;

/**
 * What a target requires of its years: a `path` of levels, a floor or ceiling to `hold`, a level in `every-year`, a `mean-rate`, one year's `rate`,
 * a `yearly-change` that adds up, a comparison (`relative`), a number `delegated` to another authority, a `grade`, a `structure`, or
 * `nothing` that can be put in numbers.
 *
 * @category Yearly targets
 * @useDeclaredType
 */
export type Asks = (typeof ASKS)[number];

/** A year's share of a target: unrounded decimal text (34 digits), a rounded one, or a grade. @category Yearly targets */
export type Asked = { readonly year: number; readonly value: string };

/** What a target requires, year by year. @category Yearly targets */
export type YearlyTargets = {
  readonly asks: Asks;
  readonly years: readonly Asked[];
  /** What a relative target compares with, or who sets a delegated one. */
  readonly to?: string;
  /** Where `decimals` was asked for: what the rounded numbers amount to, and by how much they go beyond the target. */
  readonly rounding?: Rounding;
  /** Where the printed bound itself does not do (小于3.5, 大于7). */
  readonly beyondBound?: BeyondBound;
  /** Why a target that has a number asks `nothing`: its unit is another than the figures', or the code of what {@link yearlyTargets} refuses. */
  readonly reason?: ErrorCode | "unit-differs";
};

/** What rounded yearly numbers amount to, in the target's own unit. @category Yearly targets */
export type Rounding = { readonly decimals: number; readonly reaches: D; readonly beyond: D };

/**
 * A bound that must be passed: the number that does not do itself, and the step beyond it that the last year goes (what is to be held:
 * each year), one unit of its last digit. @category Yearly targets
 */
export type BeyondBound = { readonly bound: D; readonly by: D };

/** Options of {@link yearlyTargets}. @category Yearly targets */
export type YearlyTargetsOptions = {
  /** Where things stood before the first year: decimal text, or of a grade the grade; of a change the year alone is enough. */
  readonly base?: { readonly year: number; readonly value?: string };
  /** Which way is better. Where neither this nor the target's own bound tells, a path leads from the base to the number. */
  readonly direction?: Indicator["direction"];
  /** What the indicator measures; `level` by default. */
  readonly measure?: Indicator["measure"];
  /** How the way is spread over the years; `linear` by default. What compounds has even rates where this is even. */
  readonly shape?: Shape;
  /** The unit of the base and of the yearly values: the indicator's. Defaults to the target's own. */
  readonly unit?: string;
  /**
   * Decimals to print: 0 to 20; rounding goes beyond the target and never short of it. Or `printed`: no finer than both base and target
   * are printed; a year waits until its part of the way is a whole unit, and the last requires the target as it is printed.
   */
  readonly decimals?: number | "printed";
};
