import { EMPTY } from "./empty.js";
import { type Cell, type Grid, type Row, tidy } from "./grid.js";
import { FIGURES, type Heading, readHeading } from "./heading.js";
import { isNote } from "./notes.js";

/** Of a heading's cells at least this share are words of headings. */
const SHARE = 0.5;

/** Rows without figures under these headings say nothing of an indicator. */
const SILENT: readonly Heading["role"][] = ["unknown", "aside", "responsible", "share"];

/** What may be above the names; any other row there is a title. */
const ABOVE: readonly Heading["role"][] = ["number", "category"];

/**
 * Turns a table whose headings stand in its first column, in one block or in several below each other, so that they are in
 * its first row. Undefined for a table that is upright. Cells keep the places that they came from.
 */
export function upright({ rows: given, notes, ...rest }: Grid): Grid | undefined {
  const rows = given.filter((row) => row.length > 0);
  const roles = rolesOf(rows);
  const [first, ...more] = roles.flatMap((role, r) => (role === "name" ? [r] : []));
  if (first === undefined || !roles.some((role) => FIGURES.includes(role)) || toldShare(rows.map(headOf)) < SHARE)
    return undefined;
  if (rows.some((row) => isUprightHeading(row.filter(({ covered }) => covered !== "left").map(({ text }) => text))))
    return undefined;
  const isLeft = (row: Row, r: number) => {
    const role = roles[r] ?? "unknown";
    return r < first ? !ABOVE.includes(role) : SILENT.includes(role) && isBare(row);
  };
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

/** It has nothing beside its first cell. */
const isBare = (row: Row): boolean => row.slice(1).every(({ text }) => text.trim() === "");

/** What rows hold by their first cells. The corner may be empty; a note is no column, though it may speak of targets. */
function rolesOf(rows: readonly Row[]): Heading["role"][] {
  let isBelow = false;
  return rows.map((row, r) => {
    const head = headOf(row);
    if (r === 0 && head === "") return "name";
    isBelow = isBare(row) && isNote(head, isBelow);
    return isBelow ? "unknown" : readHeading(head).role;
  });
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
