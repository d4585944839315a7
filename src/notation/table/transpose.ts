import { EMPTY } from "./empty.js";
import { type Cell, type Grid, type Row, tidy } from "./grid.js";
import { type Heading, readHeading } from "./heading.js";
import { isNote } from "./notes.js";

/** Of a heading's cells at least this share are words of headings. */
const SHARE = 0.5;

const FIGURES: readonly Heading["role"][] = ["target", "value", "baseline"];

/**
 * Turns a table whose headings stand in its first column, in one block or in several below each other, so that they stand in
 * its first row. Undefined for a table that stands upright. Cells keep the places that they came from.
 */
export function upright({ rows, notes, ...rest }: Grid): Grid | undefined {
  const roles = rows.map(roleOf);
  const [first, ...more] = roles.flatMap((role, r) => (role === "name" ? [r] : []));
  if (first === undefined || !roles.some((role) => FIGURES.includes(role)) || toldShare(rows.map(headOf)) < SHARE)
    return undefined;
  if (rows.some((row) => isUprightHeading(row.filter(({ covered }) => covered !== "left").map(({ text }) => text))))
    return undefined;
  // What stands above the names belongs to them where it is a heading: 序号, 类别. A title does not.
  const isLeft = (row: Row, r: number) =>
    (roles[r] === "unknown" || roles[r] === "aside") && (r < first || row.slice(1).every(({ text }) => text.trim() === ""));
  const left = rows.filter(isLeft);
  const blocks = [0, ...more].map((start, i) => rows.slice(start, more[i]).filter((row) => !left.includes(row)));
  const headings = [...new Set(blocks.flatMap((block) => block.map(headOf)))];
  const body = blocks.flatMap((block) => {
    const width = Math.max(...block.map((row) => row.length));
    const lines = headings.map((heading) => block.find((line) => headOf(line) === heading));
    return Array.from({ length: width - 1 }, (_, c) => lines.map((line) => line?.[c + 1] ?? EMPTY));
  });
  const header = headings.map((text) => ({ ...(rows.find((row) => headOf(row) === text)?.[0] as Cell), text }));
  const said = rows.slice(first).flatMap((row) => (left.includes(row) && row[0]?.text.trim()) || []);
  return { ...rest, rows: [header, ...body], notes: [...said, ...notes], header: 1 };
}

const headOf = (row: Row): string => tidy(row[0]?.text ?? "");

/** What a row holds by its first cell. The corner may be empty; a note may speak of targets. */
function roleOf(row: Row, r: number): Heading["role"] {
  const head = headOf(row);
  if (head === "") return r === 0 ? "name" : "unknown";
  return isNote(head, false) && row.slice(1).every(({ text }) => text.trim() === "") ? "unknown" : readHeading(head).role;
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
