import { type Grid, plain } from "./grid.js";
import { MISSING_VALUES, UNNAMED } from "./lexicon.js";

/** A table without what a data frame writes where it has nothing: NaN, None, Unnamed: 0. */
export function cleared(grid: Grid): Grid {
  const rows = grid.rows.map((row) => row.map((cell) => (isMissing(cell.text) ? { ...cell, text: "" } : cell)));
  return { ...grid, rows };
}

const LONGEST = 24;

function isMissing(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST) return false;
  const said = plain(text);
  return MISSING_VALUES.includes(said) || UNNAMED.test(said);
}
