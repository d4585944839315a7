import { type Grid, isDash, type Row } from "./grid.js";
import { findHeader, headingsOf } from "./header.js";
import { readHeading } from "./heading.js";

/** A table is printed in at most this many columns of the page. */
const MOST_BLOCKS = 4;

/** Puts the blocks of a table that repeats its headings side by side (指标, 目标, 指标, 目标) below each other. */
export function belowEachOther({ rows, ...rest }: Grid): Grid {
  const header = findHeader(rows, rest.header);
  if (header === undefined) return { rows, ...rest };
  const headings = headingsOf(rows, header);
  const width = widthOfBlock(headings);
  if (width === undefined) return { rows, ...rest };
  const last = rows.findLastIndex((row) => row.filter(({ text, covered }) => covered === undefined && !isDash(text)).length > 1);
  const [above, body, below] = [rows.slice(0, header.to), rows.slice(header.to, last + 1), rows.slice(last + 1)];
  const blocks = Array.from({ length: headings.length / width }, (_, block) =>
    body.map((row): Row => row.slice(block * width, (block + 1) * width)),
  );
  return { ...rest, rows: [...above.map((row) => row.slice(0, width)), ...blocks.flat(), ...below] };
}

/** How many columns a block has, where the headings are one block of a name and figures several times. */
function widthOfBlock(headings: readonly string[]): number | undefined {
  for (let count = 2; count <= MOST_BLOCKS; count++) {
    const width = headings.length / count;
    const block = headings.slice(0, width).map((text) => readHeading(text).role);
    const names = block.filter((role) => role === "name").length;
    const figures = block.some((role) => role === "target" || role === "value" || role === "baseline");
    if (Number.isInteger(width) && names === 1 && figures && headings.every((text, i) => text === headings[i % width]))
      return width;
  }
  return undefined;
}
