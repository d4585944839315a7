import { type Cell, type Grid, tidy } from "./grid.js";
import { readHeading } from "./heading.js";

/** Of a heading's cells at least this share are words of headings. */
const SHARE = 0.5;

/**
 * Turns a table whose headings stand in its first column, in one block or in several below each other, so that they stand in
 * its first row. Undefined for a table that stands upright. Cells keep the places that they came from.
 */
export function upright({ rows: given, notes, ...rest }: Grid): Grid | undefined {
  const rows = given.filter((row) => row.length > 0);
  const heads = rows.map((row) => tidy(row[0]?.text ?? ""));
  const roles = heads.map((head, r) => (r === 0 && head === "" ? "name" : readHeading(head).role));
  const starts = roles.flatMap((role, r) => (role === "name" ? [r] : []));
  const figures = roles.filter((role) => role === "target" || role === "value" || role === "baseline").length;
  if (starts.length === 0 || figures === 0 || toldShare(heads) < SHARE) return undefined;
  if (rows.some((row) => isUprightHeading(row.filter(({ covered }) => covered !== "left").map(({ text }) => text))))
    return undefined;
  const first = starts[0] ?? 0;
  const isSilent = (r: number) => roles[r] === "unknown" || roles[r] === "aside";
  const below = rows.filter((row, r) => r > first && isSilent(r) && row.slice(1).every(({ text }) => text.trim() === ""));
  const blocks = starts.map((start, i) => rows.slice(start, starts[i + 1] ?? rows.length).filter((row) => !below.includes(row)));
  const headings = [...new Set(blocks.flatMap((block) => block.map((row) => tidy(row[0]?.text ?? ""))))];
  const body = blocks.flatMap((block) => {
    const width = Math.max(...block.map((row) => row.length));
    const lines = headings.map((heading) => block.find((line) => tidy(line[0]?.text ?? "") === heading));
    return Array.from({ length: Math.max(0, width - 1) }, (_, c) =>
      lines.map((line): Cell => line?.[c + 1] ?? { text: "", row: line?.[0]?.row ?? block[0]?.[0]?.row ?? 0, column: c + 1 }),
    );
  });
  const header = headings.map((text) => ({ ...(rows.find((row) => tidy(row[0]?.text ?? "") === text)?.[0] as Cell), text }));
  const said = below.map((row) => row[0]?.text.trim() ?? "").filter((text) => text !== "");
  return { ...rest, rows: [header, ...body], notes: [...said, ...notes], header: 1 };
}

/** A row of headings: a name and more, and no less than half of its cells. */
function isUprightHeading(texts: readonly string[]): boolean {
  const roles = texts.map((text) => readHeading(text).role);
  return (
    (roles.includes("name") || texts[0] === "") &&
    roles.filter((role) => role !== "unknown").length > 1 &&
    toldShare(texts) >= SHARE
  );
}

/** The share of words of headings among texts. */
function toldShare(texts: readonly string[]): number {
  const filled = texts.filter((text) => text.trim() !== "");
  return filled.filter((text) => readHeading(text).role !== "unknown").length / filled.length;
}
