/**
 * A column: its head, whether it holds numbers, which stand with their decimal points one above the other, and in what order it
 * goes below its row where the columns need more room than there is; without one it stays.
 */
export type Column = { readonly head: string; readonly number?: true; readonly below?: number };

/** A cell: its text, and the colour that it is painted in. */
export type Cell = string | { readonly text: string; readonly paint: (text: string) => string };

/** A cell before it is broken into lines. */
export type Painted = Exclude<Cell, string>;
