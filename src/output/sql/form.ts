import type { Piece } from "./pieces.js";

/** What the newest figure decides: the code of each piece, by the year of that figure. */
export type Newest = { readonly form: "newest"; readonly pieces: readonly (Piece & { readonly year: number })[] };
/** Grades have no digits: the code of each, by the year of the newest. */
export type Graded = { readonly form: "grade"; readonly grades: readonly { year: number; grade: string; code: number }[] };
/** What every year decides: the class of each piece, and the code by the worst class and the newest one. */
export type Every = {
  readonly form: "every";
  readonly pieces: readonly Piece[];
  readonly combinations: readonly {
    readonly worst: number;
    readonly newest: number;
    readonly best?: number;
    readonly code: number;
  }[];
};
/** What the product of all years' rates decides: the class between two products, and the code by the classes that rounding reaches. */
export type Chain = {
  readonly form: "chain";
  /** Rates are reductions. */
  readonly falling: boolean;
  readonly classes: readonly { readonly no: number; readonly low: bigint; readonly high: bigint }[];
  readonly combinations: readonly { readonly low: number; readonly own: number; readonly high: number; readonly code: number }[];
};
/** What the difference of two means of growth decides: the class between two differences, and the code as of a chain. */
export type Difference = {
  readonly form: "difference";
  readonly other: string;
  readonly classes: readonly { readonly no: number; readonly low: string; readonly high: string }[];
  readonly combinations: Chain["combinations"];
};
/** What figures of all years, whatever they are, leave undetermined. */
export type Constant = { readonly form: "constant"; readonly code: number };
/** What the engine cannot say. */
export type Unsaid = { readonly form: "doubt" };

export type Form = Newest | Graded | Every | Chain | Difference | Constant | Unsaid;
