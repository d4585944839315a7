import { cellFits, type Heading, numberBefore } from "../../notation/index.js";
import { spanOf } from "../passage.js";
import { rawOf } from "./cells.js";
import { endsTable, isTurned } from "./ends.js";
import { type Head, isOtherHead } from "./head.js";
import type { Lines, Piece } from "./piece.js";

/** A piece of a line with its place in columns of the page: a Chinese sign takes two. */
type Bit = { readonly text: string; readonly from: number; readonly to: number };
type Column = { from: number; to: number };
type Row = { readonly cells: string[]; readonly from: number; to: number; slipped: boolean };

const LONGEST_LINE = 400;

/** A table whose cells are below their headings, as many blanks between them as that takes. */
export function alignedPiece(lines: Lines, from: number, head: Head, source: string): Piece | undefined {
  const bits = (at: number) => bitsOf(rawOf(lines[at] as Lines[number], source));
  const { roles } = head;
  if (head.rows.length > 1) return undefined;
  const body = bodyOf(lines, head);
  const columns = columnsOf([bits(from), ...body.map(bits)], roles.length);
  if (columns === undefined) return undefined;
  const rows: Row[] = [];
  for (const at of body) {
    const given = bits(at);
    const cells = roles.map(() => "");
    let slipped = false;
    for (const bit of given) {
      const c = columnOf(bit, columns);
      if (c === undefined) slipped = true;
      else cells[c] = `${cells[c]}${bit.text}`;
    }
    const last = rows.at(-1);
    if (last === undefined || begins(cells, last, roles)) rows.push({ cells, from: at, to: at + 1, slipped });
    else {
      cells.forEach((cell, c) => {
        if (cell !== "") last.cells[c] = last.cells[c] === "" ? cell : `${last.cells[c]}\n${cell}`;
      });
      [last.to, last.slipped] = [at + 1, last.slipped || slipped];
    }
  }
  const isRead = ({ cells, slipped }: Row) => !slipped && cells.every((cell, c) => cellFits(cell, roles[c] ?? "unknown"));
  const read = rows.filter(isRead);
  const last = read.at(-1);
  if (last === undefined) return undefined;
  const unread = rows
    .filter((row) => row.from < last.to && !isRead(row))
    .map((row) => ({ span: spanOver(lines, row), printed: row.cells.filter((cell) => cell !== "").join(" ") }));
  return { from, to: last.to, body: [...head.rows, ...read.map(({ cells }) => cells)], unread };
}

/** The lines below the heading that have places in it, down to the first that has none. */
function bodyOf(lines: Lines, head: Head): number[] {
  const body: number[] = [];
  for (let at = head.to; at < lines.length; at++) {
    const line = lines[at] as Lines[number];
    const { text, markup, opens } = line;
    if (markup.cell !== undefined || text.length > LONGEST_LINE || endsTable(text)) break;
    if (isOtherHead(line, "run")) break;
    if (isTurned(text)) continue;
    // A sentence is no row, nor is what stands alone below an empty line.
    if (bitsOf(text).length < 2 && (opens || /[。；]$/u.test(text))) break;
    body.push(at);
  }
  return body;
}

function bitsOf(raw: string): Bit[] {
  const bits: Bit[] = [];
  let [at, column] = [0, 0];
  for (const { index, 0: text } of raw.matchAll(/\S+(?: \S+)*/gu)) {
    const from = column + widthOf(raw.slice(at, index));
    const to = from + widthOf(text);
    bits.push({ text, from, to });
    [at, column] = [index + text.length, to];
  }
  return bits;
}

const widthOf = (text: string): number => {
  let width = 0;
  for (const sign of text) width += sign > "\u2E7F" || "“”‘’—…".includes(sign) ? 2 : 1;
  return width;
};

/** Where the columns are: at their headings, and at the cells of rows that are whole. Undefined where two of them meet. */
function columnsOf([head = [], ...rows]: readonly (readonly Bit[])[], count: number): readonly Column[] | undefined {
  if (head.length !== count) return undefined;
  const columns: Column[] = head.map(({ from, to }) => ({ from, to }));
  for (const row of rows.filter(({ length }) => length === count))
    row.forEach(({ from, to }, c) => {
      const column = columns[c] as Column;
      [column.from, column.to] = [Math.min(column.from, from), Math.max(column.to, to)];
    });
  return columns.every(({ from }, c) => c === 0 || from >= (columns[c - 1] as Column).to) ? columns : undefined;
}

/** The one column that a piece is in. */
function columnOf({ from, to }: Bit, columns: readonly Column[]): number | undefined {
  const found = columns.flatMap((column, c) => (from < column.to && to > column.from ? [c] : []));
  return found.length === 1 ? found[0] : undefined;
}

const FIGURES: readonly Heading["role"][] = ["value", "baseline", "target"];

/** A line begins a row with its number, or with a name and figures where the row above has its own. */
function begins(cells: readonly string[], last: Row, roles: readonly Heading["role"][]): boolean {
  const [no, name] = [roles.indexOf("number"), Math.max(roles.indexOf("name"), 0)];
  if (no >= 0 ? cells[no] !== "" : numberBefore(cells[name] ?? "")?.certain === true) return true;
  const hasFigures = (some: readonly string[]) => some.some((cell, c) => cell !== "" && FIGURES.includes(roles[c] ?? "unknown"));
  return hasFigures(cells) && hasFigures(last.cells);
}

function spanOver(lines: Lines, { from, to }: Row): { start: number; end: number } {
  return { start: spanOf(lines[from] as Lines[number]).start, end: spanOf(lines[to - 1] as Lines[number]).end };
}
