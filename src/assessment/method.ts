import type { Direction } from "../calculators/index.js";
import type { Decimal, DecimalInput } from "../kernel/index.js";
import type { MethodDescription, Status } from "../model/index.js";
import type { D } from "../notation/index.js";

/** A value and its year. @category Methods */
export type YearValue = { readonly year: number; readonly value: DecimalInput };

/** What a method is applied to: plain numbers, without a plan. @category Methods */
export type MethodInput = {
  /** Where it began. */
  readonly base: YearValue;
  /** The newest value. */
  readonly latest: YearValue;
  /** All values that are known, in any order, for methods that look at more than two. */
  readonly points?: readonly YearValue[] | undefined;
  /** Which way is better. */
  readonly direction: Direction;
  /** What is to be reached, and when. */
  readonly target?: YearValue | undefined;
  /** The natural limit of the indicator, such as 100 for a share. */
  readonly limit?: DecimalInput | undefined;
};

/** Options of a method. @category Methods */
export type MethodOptions = {
  /** Ways of the original that the library does not follow by itself: all of them, or those named. */
  readonly quirks?: boolean | readonly string[];
};

/** A value and its year, read. @category Methods */
export type Dated = { readonly year: number; readonly value: Decimal };

/** What the function of a method gets: the input, read, and what was asked for. @category Methods */
export type MethodCase = {
  readonly base: Dated;
  readonly latest: Dated;
  /** In the order of their years. */
  readonly points: readonly Dated[];
  readonly direction: Direction;
  readonly target?: Dated;
  readonly limit?: Decimal;
  /** Whether a way of the original is to be followed. */
  readonly quirk: (name: string) => boolean;
};

/**
 * What the function of a method gives: a value, which the method's thresholds put into a class, or the class itself.
 *
 * @category Methods
 */
export type Measured = {
  readonly value?: DecimalInput;
  readonly score?: DecimalInput;
  /** The key of a class, where it does not follow from the value. */
  readonly status?: string;
  /** The set of thresholds to use; the first by default. */
  readonly when?: string;
  /** What the thresholds above 0 are multiplied by. */
  readonly scale?: Decimal;
  /** Compares the value with a threshold as it is listed, where the value's 40 digits may not tell them apart: below 0 when it is less. */
  readonly order?: (threshold: Decimal) => number;
};

/**
 * A way of judging: its description, and the function that computes its value. What it has no answer for it refuses by
 * throwing a PlanError, whose code the result then carries.
 *
 * @category Methods
 */
export type Method = MethodDescription & {
  /** Computes the value, or the class itself. */
  readonly measure: (given: MethodCase) => Measured;
};

/** What a method says. @category Methods */
export type MethodResult = {
  /** The method's id. */
  readonly method: string;
  readonly version: string;
  /** The number it judges by, unrounded decimal text (34 digits). */
  readonly value?: D;
  /** Its score, where it has one. */
  readonly score?: D;
  /** The method's own key of the class. */
  readonly status: string;
  /** The method's own words for the class. */
  readonly label: string;
  /** The status of a verdict that comes nearest. */
  readonly means: Status;
  /** Why it has no answer: a code. */
  readonly refused?: string;
};
