import type { Cell } from "./grid.js";

/** What is where a table has no cell. It says nothing, so nothing is ever said of its place. */
export const EMPTY: Cell = { text: "", row: 0, column: 0 };
