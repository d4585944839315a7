import { type Cell, type Grid, tidy } from "./grid.js";
import { readHeading } from "./heading.js";

/** Of a heading's cells at least this share are words of headings. */
const SHARE = 0.5;

/**
 * Turns a table whose headings stand in its first column, in one block or in several below each other, so that they stand in
 * its first row. Undefined for a table that stands upright. Cells keep the places that they came from.
 */
export function upright({ rows, ...rest }: Grid): Grid | undefined {
  const heads = rows.map((row) => tidy(row[0]?.text ?? ""));
  const roles = heads.map((head) => readHeading(head).role);
  const starts = roles.flatMap((role, r) => (role === "name" ? [r] : []));
  const figures = roles.filter((role) => role === "target" || role === "value" || role === "baseline").length;
  if (starts.length === 0 || figures === 0 || toldShare(heads) < SHARE) return undefined;
  if (rows.some((row) => isUprightHeading(row.filter(({ covered }) => covered !== "left").map(({ text }) => text))))
    return undefined;
  const first = starts[0] ?? 0;
  const headings = [...new Set(heads.slice(first).filter((_, i) => roles[first + i] !== "unknown"))];
  const body: Cell[][] = [];
  starts.forEach((start, i) => {
    const block = rows.slice(start, starts[i + 1] ?? rows.length);
    const width = Math.max(...block.map((row) => row.length));
    for (let column = 1; column < width; column++) {
      const cells = headings.map((heading) => {
        const row = block.findIndex((line) => tidy(line[0]?.text ?? "") === heading);
        return block[row]?.[column] ?? { text: "", row: start + Math.max(row, 0), column };
      });
      body.push(cells);
    }
  });
  const header = headings.map((text, column): Cell => ({ text, row: first, column }));
  return { ...rest, rows: [header, ...body], header: 1 };
}

/** A row of headings: a name and more, and no less than half of its cells. */
function isUprightHeading(texts: readonly string[]): boolean {
  const roles = texts.map((text) => readHeading(text).role);
  return roles.includes("name") && roles.filter((role) => role !== "unknown").length > 1 && toldShare(texts) >= SHARE;
}

/** The share of words of headings among texts. */
function toldShare(texts: readonly string[]): number {
  const filled = texts.filter((text) => text.trim() !== "");
  return filled.filter((text) => readHeading(text).role !== "unknown").length / filled.length;
}
