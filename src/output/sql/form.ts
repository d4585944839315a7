import type { Piece } from "./pieces.js";

/** What no figure decides: the code by how many years are given from the first, or by the gap that there is. */
export type Settled = readonly { readonly k: number; readonly code: number }[];
/** Classes of what the first k years come to, and the code by those that rounding reaches. */
export type Classes<Bound extends bigint | string = bigint> = {
  readonly classes: readonly { readonly k: number; readonly no: number; readonly low: Bound; readonly high: Bound }[];
  readonly combinations: readonly {
    readonly k: number;
    readonly low: number;
    readonly own: number;
    readonly high: number;
    readonly code: number;
  }[];
  readonly settled: Settled;
};

/** What the newest figure decides: the code of each piece, by the year of that figure. */
export type Newest = {
  readonly form: "newest";
  readonly pieces: readonly (Piece & { readonly year: number })[];
  /** A figure of any year that can be no part of a whole is a slip. */
  readonly share: boolean;
};
/** Grades have no digits: the code of each, by the year of the newest. */
export type Graded = { readonly form: "grade"; readonly grades: readonly { year: number; grade: string; code: number }[] };
/** What every year decides: the class of each piece, and the code by the worst class and the newest one, with all years given or not. */
export type Every = {
  readonly form: "every";
  readonly pieces: readonly Piece[];
  readonly combinations: readonly {
    readonly complete: 0 | 1;
    readonly worst: number;
    readonly newest: number;
    readonly code: number;
  }[];
};
/** Every year or their mean: the code by what each reading says. */
export type Either = {
  readonly form: "either";
  readonly pieces: Every["pieces"];
  readonly combinations: Every["combinations"];
  readonly means: Sum;
  readonly pairs: readonly { readonly each: number; readonly mean: number; readonly code: number }[];
};
/** What the sum of all years decides, as a mean or a total. Rounding leads a share of a whole no further than to nothing and to all, and changes no count. */
export type Sum = Classes & {
  readonly form: "sum";
  readonly share: boolean;
  readonly counts: boolean;
  /** Amounts are reductions. */
  readonly falling: boolean;
};
/** What the product of all years' rates decides. */
export type Chain = Classes & {
  readonly form: "chain";
  /** Rates are reductions. */
  readonly falling: boolean;
};
/** What the difference of two means of growth decides. Negative k: years of the other series are missing. */
export type Difference = Classes<string> & { readonly form: "difference"; readonly other: string };
/** What figures, whatever they are, leave undetermined. */
export type Constant = { readonly form: "constant"; readonly settled: Settled };
/** What the engine cannot say. */
export type Unsaid = { readonly form: "doubt" };

export type Form = Newest | Graded | Every | Either | Sum | Chain | Difference | Constant | Unsaid;
