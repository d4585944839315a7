import { type Heading, readHeading } from "../../notation/index.js";
import { blanksBetween, cellsOf, isRule, PIPE, rawOf, type Separator } from "./cells.js";
import { endsTable, isTurned } from "./ends.js";
import { BODY, NUMBER_SIGN, SAID_ABOVE } from "./lexicon.js";
import type { Lines } from "./piece.js";

/** The heading of a table that is printed as text: its lines, its rows of cells, and what each column holds. */
export type Head = {
  readonly to: number;
  /** One cell is in a line of its own. */
  readonly separator: Separator | "line";
  readonly rows: readonly (readonly string[])[];
  readonly roles: readonly Heading["role"][];
};

const FIGURES: readonly Heading["role"][] = ["value", "baseline", "target"];
const NAMES: readonly Heading["role"][] = ["name", "category", "number"];

const LONGEST_LINE = 160;
const LONGEST_HEADING = 24;
/** A heading takes at most so many lines. */
const MOST_LINES = 10;
/** So many lines show how the cells are parted. */
const LINES_LOOKED_AT = 30;

/** The heading of a table that begins with a line. */
export function headAt(lines: Lines, at: number, source: string): Head | undefined {
  const line = lines[at];
  if (line === undefined || line.markup.cell !== undefined || line.text.length > LONGEST_LINE || !SAID_ABOVE.test(line.text))
    return undefined;
  const raw = (i: number) => rawOf(lines[i] as Lines[number], source);
  const first = raw(at);
  if (PIPE.test(first)) return exactHead(lines, at, "pipe", raw);
  if (first.includes("\t")) return exactHead(lines, at, "tab", raw);
  if (/\S(?:[ \u3000]{2,}|\u3000)\S/u.test(first)) {
    const blanks = blanksBetween(near(lines, at).map(raw));
    return exactHead(lines, at, blanks === undefined ? "run" : { blanks }, raw);
  }
  return blankHead(lines, at) ?? lineHead(lines, at);
}

/** Another heading below one, as on the next page: nothing but headings, so many that they are no cell that is broken. */
export function isOtherHead({ text }: Lines[number], separator: Separator): boolean {
  if (text.length > LONGEST_LINE || !SAID_ABOVE.test(text)) return false;
  const said = cellsOf(text, separator).cells.filter((cell) => cell !== "");
  return said.length > 2 && said.every(known);
}

/** The lines from a heading on that may be of its table. */
function near(lines: Lines, at: number): number[] {
  const found: number[] = [];
  for (let i = at; i < Math.min(lines.length, at + LINES_LOOKED_AT); i++) {
    const { text, markup } = lines[i] as Lines[number];
    if (markup.cell !== undefined || text.length > LONGEST_LINE || endsTable(text)) break;
    found.push(i);
  }
  return found;
}

/** Cells between separators: a line that begins with one is another row of the heading, any other goes on with the last cell. */
function exactHead(lines: Lines, at: number, separator: Separator, raw: (i: number) => string): Head | undefined {
  const rows: string[][] = [[...cellsOf(raw(at), separator).cells]];
  if (!isHeading(rolesOf(rows))) return undefined;
  let to = at + 1;
  for (; to < at + MOST_LINES; to++) {
    const line = lines[to];
    if (line === undefined || line.markup.cell !== undefined || line.opens) break;
    if (isRule(line.text)) continue;
    if (isTurned(line.text)) break;
    const { cells, indented } = cellsOf(raw(to), separator);
    if (cells.some((cell) => cell.length > LONGEST_HEADING)) break;
    const row = rows.at(-1) as string[];
    const goesOn = [...row.slice(0, -1), `${row.at(-1)}\n${cells[0]}`, ...cells.slice(1)];
    const said = cells.filter((cell) => cell !== "");
    if (indented && said.every((cell) => known(cell) || OPENS.test(cell))) rows.push([...cells]);
    else if (!indented && said.every((cell) => !BODY.test(cell)) && known(goesOn[row.length - 1] ?? ""))
      rows.splice(-1, 1, goesOn);
    else break;
  }
  return { to, separator, rows, roles: rolesOf(rows) };
}

/** A bracket of which the rest is in the next line. */
const OPENS = /^[（(〔[][^）)〕\]]*$/u;

const known = (cell: string): boolean => cell.length <= LONGEST_HEADING && readHeading(cell).role !== "unknown";

/** Headings between single blanks; 指 标 and 2025 年 are one each. */
function blankHead(lines: Lines, at: number): Head | undefined {
  const pieces = (lines[at]?.text ?? "").split(/\s+/u);
  if (pieces.length < 3) return undefined;
  const cells: string[] = [];
  for (const piece of pieces) {
    const last = cells.at(-1);
    const isSign = [...piece].length === 1 && piece !== NUMBER_SIGN;
    const joins = last !== undefined && ((isSign && ([...last].length === 1 || /[0-9]$/.test(last))) || /^[（(〔]/u.test(piece));
    if (joins) cells.splice(-1, 1, `${last}${piece}`);
    else cells.push(piece);
  }
  const roles = rolesOf([cells]);
  return isHeading(roles) && !roles.includes("unknown") ? { to: at + 1, separator: "blank", rows: [cells], roles } : undefined;
}

/** Headings one below the other. */
function lineHead(lines: Lines, at: number): Head | undefined {
  let to = at;
  const cells: string[] = [];
  for (; to < at + 2 * MOST_LINES; to++) {
    const line = lines[to];
    if (line === undefined || line.markup.cell !== undefined || line.text === cells.at(-1) || !known(line.text)) break;
    cells.push(line.text);
  }
  const roles = rolesOf([cells]);
  return cells.length > 2 && isHeading(roles) ? { to, separator: "line", rows: [cells], roles } : undefined;
}

/** What the columns hold, the rows of the heading taken together. */
function rolesOf(rows: readonly (readonly string[])[]): Heading["role"][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => readHeading(rows.map((row) => row[c] ?? "").join("")).role);
}

/** Names and figures, and hardly anything else. */
function isHeading(roles: readonly Heading["role"][]): boolean {
  const has = (some: readonly Heading["role"][]) => roles.some((role) => some.includes(role));
  const unknown = roles.filter((role) => role === "unknown").length;
  return roles.length > 1 && has(NAMES) && has([...FIGURES, "attribute", "unit"]) && unknown * 2 < roles.length;
}
