import { type Heading, isTableNote, numberBefore } from "../../notation/index.js";
import { spanOf } from "../passage.js";
import type { Head } from "./head.js";
import { CONTINUED, HAN, HEADING } from "./lexicon.js";
import type { Lines, Piece } from "./piece.js";
import { placed } from "./place.js";

/** A piece of a row and the line that it is in. */
type Bit = { readonly text: string; readonly line: number };
type Start = { readonly bit: number; readonly no: number };

const LONGEST_LINE = 200;
const MOST_ROWS = 200;
const SHORT = 12;

/**
 * A table of which empty cells leave nothing behind: cells between single blanks, or one a line. Its rows begin with their numbers;
 * a row is given where there is one way only to part it.
 */
export function typedPiece(lines: Lines, from: number, head: Head): Piece | undefined {
  const { roles } = head;
  if (firstRow(bitsOf(lines, from, head, 1), roles) === undefined) return undefined;
  const bits = bitsOf(lines, from, head, MOST_ROWS);
  const rows: (readonly string[])[] = [];
  const unread: Piece["unread"][number][] = [];
  const withoutCategory = roles.filter((role) => role !== "category");
  let start = firstRow(bits, roles);
  let end = head.to;
  let count = 0;
  while (start !== undefined && count++ < MOST_ROWS) {
    const next = nextRow(bits, start, roles);
    const own = bits.slice(start.bit, next?.bit ?? bits.length);
    const cells = next === undefined ? lastRow(own, roles, withoutCategory) : rowOf(own, withoutCategory);
    if (cells === undefined) {
      if (next !== undefined) unread.push(toldOf(lines, own));
    } else {
      rows.push(withCategory(cells.cells, categoryBefore(bits, start), roles));
      end = (own[cells.length - 1] as Bit).line + 1;
    }
    if (next !== undefined) end = Math.max(end, (bits[next.bit - 1] as Bit).line + 1);
    start = next;
  }
  return rows.length < 2 ? undefined : { from, to: end, body: [...head.rows, ...rows], unread };
}

/** The pieces below a heading, down to what ends every table or begins another. */
function bitsOf(lines: Lines, from: number, { to, separator }: Head, rows: number): Bit[] {
  const bits: Bit[] = [];
  const repeats = (at: number) => [0, 1].every((i) => lines[at + i]?.text === lines[from + i]?.text || from + i >= to);
  for (let line = to; line < lines.length && bits.length < 20 * rows && !repeats(line); line++) {
    const { text, markup } = lines[line] as Lines[number];
    if (markup.cell !== undefined || text.length > LONGEST_LINE || isTableNote(text, false)) break;
    if (HEADING.test(text) || CONTINUED.test(text)) break;
    for (const piece of separator === "line" ? [text] : text.split(/[ \t\u3000]+/u)) bits.push({ text: piece, line });
  }
  return bits;
}

/** The number that a row begins with: in a column of its own, or before its name. */
function numberAt(bits: readonly Bit[], at: number, roles: readonly Heading["role"][]): number | undefined {
  const { text = "" } = bits[at] ?? {};
  if (roles.includes("number")) return /^[0-9]{1,3}$/.test(text) && HAN.test(bits[at + 1]?.text ?? "") ? Number(text) : undefined;
  const number = numberBefore(text);
  if (number?.style !== "dot" || !number.certain) return undefined;
  return HAN.test(text.slice(number.length) || (bits[at + 1]?.text ?? "")) ? number.no : undefined;
}

/** It begins its line, or only a category precedes it there. */
function beginsLine(bits: readonly Bit[], at: number): boolean {
  const { line } = bits[at] as Bit;
  const [one, two] = [bits[at - 1], bits[at - 2]];
  return one?.line !== line || (HAN.test(one.text) && !/[0-9]/.test(one.text) && two?.line !== line);
}

function firstRow(bits: readonly Bit[], roles: readonly Heading["role"][]): Start | undefined {
  for (let bit = 0; bit < Math.min(bits.length, 4); bit++) {
    const no = numberAt(bits, bit, roles);
    if (no !== undefined) return { bit, no };
  }
  return undefined;
}

/** The next number of the count; a cell that is the same number by chance has no name behind it. */
function nextRow(bits: readonly Bit[], { bit, no }: Start, roles: readonly Heading["role"][]): Start | undefined {
  for (let at = bit + 2; at < Math.min(bits.length, bit + MOST_OF_ROW); at++)
    if (numberAt(bits, at, roles) === no + 1 && beginsLine(bits, at)) return { bit: at, no: no + 1 };
  return undefined;
}
const MOST_OF_ROW = 60;

type Cells = { readonly cells: readonly string[]; readonly length: number };

/** The cells of a row; behind it the category of the next one may stand. */
function rowOf(own: readonly Bit[], roles: readonly Heading["role"][]): Cells | undefined {
  const texts = own.map(({ text }) => text);
  const whole = placed(texts, roles);
  if (whole !== undefined) return { cells: whole, length: texts.length };
  const last = texts.at(-1) ?? "";
  if (!HAN.test(last) || /[0-9]/.test(last) || last.length > SHORT) return undefined;
  const cells = placed(texts.slice(0, -1), roles);
  return cells && { cells, length: texts.length - 1 };
}

/** Nothing tells where the last row ends but that it is whole. */
function lastRow(own: readonly Bit[], all: readonly Heading["role"][], roles: readonly Heading["role"][]): Cells | undefined {
  const texts = own.map(({ text }) => text);
  for (let length = roles.length; length <= Math.min(texts.length, 2 * all.length + 4); length++) {
    const isLine = own[length]?.line !== own[length - 1]?.line;
    const cells = isLine ? placed(texts.slice(0, length), roles) : undefined;
    if (cells === undefined) continue;
    // 42000 on one line and 左右 on the next: where the cell goes on, so does the row.
    const more =
      own[length] === undefined || roles.at(-1) === "attribute" ? undefined : placed(texts.slice(0, length + 1), roles);
    return more === undefined ? { cells, length } : { cells: more, length: length + 1 };
  }
  return undefined;
}

/** What precedes the number in its line is a category. */
function categoryBefore(bits: readonly Bit[], { bit }: Start): string {
  const before = bits[bit - 1];
  return before !== undefined && before.line === bits[bit]?.line ? before.text : "";
}

/** A category that is in a line of its own may be the middle of a merged cell: only one beside its row is certain. */
function withCategory(cells: readonly string[], category: string, roles: readonly Heading["role"][]): readonly string[] {
  const at = roles.indexOf("category");
  return at < 0 ? cells : [...cells.slice(0, at), category, ...cells.slice(at)];
}

function toldOf(lines: Lines, own: readonly Bit[]): Piece["unread"][number] {
  const [first, last] = [own[0] as Bit, own.at(-1) as Bit];
  const { start } = spanOf(lines[first.line] as Lines[number]);
  return { span: { start, end: spanOf(lines[last.line] as Lines[number]).end }, printed: own.map(({ text }) => text).join(" ") };
}
