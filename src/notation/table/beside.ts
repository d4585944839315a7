import { type Grid, isDash, type Row } from "./grid.js";
import type { Header } from "./header.js";
import { FIGURES, readHeading } from "./heading.js";

/** A table is printed in at most this many columns of the page. */
const MOST_BLOCKS = 4;

/** A table with the heading of each of its columns. */
type Headings = { readonly grid: Grid; readonly headings: readonly string[] };

/** Puts the blocks of a table that repeats its headings side by side (指标, 目标, 指标, 目标) below each other. */
export function belowEachOther(grid: Grid, { to }: Header, headings: readonly string[]): Headings {
  const { rows } = grid;
  const width = widthOfBlock(headings);
  if (width === undefined) return { grid, headings };
  const last = rows.findLastIndex((row) => row.filter(({ text, covered }) => covered === undefined && !isDash(text)).length > 1);
  const [above, body, below] = [rows.slice(0, to), rows.slice(to, last + 1), rows.slice(last + 1)];
  const blocks = Array.from({ length: headings.length / width }, (_, block) =>
    body.map((row): Row => row.slice(block * width, (block + 1) * width)),
  );
  const stacked = [...above.map((row) => row.slice(0, width)), ...blocks.flat(), ...below];
  return { grid: { ...grid, rows: stacked }, headings: headings.slice(0, width) };
}

/** How many columns a block has, where the headings are one block of a name and figures several times. */
function widthOfBlock(headings: readonly string[]): number | undefined {
  for (let count = 2; count <= MOST_BLOCKS; count++) {
    const width = headings.length / count;
    if (!Number.isInteger(width) || !headings.every((text, i) => text === headings[i % width])) continue;
    const block = headings.slice(0, width).map((text) => readHeading(text).role);
    if (block.filter((role) => role === "name").length === 1 && block.some((role) => FIGURES.includes(role))) return width;
  }
  return undefined;
}
