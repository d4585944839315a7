import type { Cell } from "./grid.js";

/** What stands where a table has no cell. It says nothing, so nothing is ever told of its place. */
export const EMPTY: Cell = { text: "", row: 0, column: 0 };
