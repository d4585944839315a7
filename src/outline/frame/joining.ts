import { joined, type Passage } from "../passage.js";
import { OPENERS, TABLE_TITLE } from "./lexicon.js";
import type { TextPiece } from "./pieces.js";
import type { Row } from "./row.js";

/** A paragraph: lines that are one, or a row of a table. */
export type Unit = { readonly rows: readonly Row[]; readonly plain: Passage; readonly isRow: boolean; readonly broken: boolean };

/** How a text is broken into lines. */
export type Layout = {
  /** The width at which lines are broken inside sentences, in signs; undefined where lines are paragraphs. */
  readonly width: number | undefined;
  /** Paragraphs begin with blanks. */
  readonly indented: boolean;
};

/** Whether a line ends what it says. */
export const isClosed = ({ plain: { text }, line }: Row): boolean =>
  line.markup.cell !== undefined ||
  /[。！？：；.!?:;]$/u.test(text) ||
  /[。！？]["”’）)〕】]$/u.test(text) ||
  isTableRow(line) ||
  (text.length < SHORT && !/[，、]/u.test(text));

/** A line of fewer signs without a comma is a phrase, not the start of a sentence. */
const SHORT = 20;
/** The first cell of a row is no longer. */
const LONGEST_CELL = 40;

/** A line of cells: of a drawn table, or parted by tabs or wide gaps. */
export function isTableRow({ text, markup }: { readonly text: string; readonly markup: Row["line"]["markup"] }): boolean {
  if (markup.cell !== undefined) return true;
  if (
    /^[0-9０-９.．]{1,8}\s{1,4}\S+$/u.test(text) ||
    (text.length < 200 && /^(?:[0-9]{1,2}[.．]){1,2}[0-9]{0,2}\s/.test(text) && !/\t/.test(text))
  )
    return false;
  const gap = /\t|[ \u00A0]{3,}|\u3000{2,}|\u2003{2,}/u.exec(text);
  return gap !== null && gap.index <= LONGEST_CELL && gap.index > 0;
}

/** Finds how lines are broken: whether most long lines end inside a sentence, all at one width. */
export function layoutOf(rows: readonly Row[]): Layout {
  const long = rows.filter(({ line, plain }) => plain.text.length >= SHORT && !isTableRow(line));
  const open = long.filter(({ plain: { text } }) => !/[。！？：；.!?:;”）)]$/u.test(text)).map(({ plain }) => plain.text.length);
  open.sort((a, b) => a - b);
  const middle = open[open.length >> 1] ?? 0;
  const near = open.filter((length) => Math.abs(length - middle) <= 4).length;
  const width = open.length >= 10 && open.length * 10 >= long.length * 3 && near * 2 >= open.length ? middle : undefined;
  const starts = rows.filter(({ line }) => line.indent >= 1.5);
  return { width, indented: starts.length * 10 >= rows.length };
}

/** Joins the lines of a text into paragraphs. */
export function unitsOf(pieces: readonly TextPiece[], layout: Layout): Unit[] {
  const units: Unit[] = [];
  let open: Row[] = [];
  let broken = false;
  const close = () => {
    if (open.length > 0) units.push({ rows: open, plain: joined(open.map(({ plain }) => plain)), isRow: false, broken });
    open = [];
  };
  for (const piece of pieces) {
    const { row } = piece;
    if (isTableRow(row.line)) {
      close();
      units.push({ rows: [row], plain: row.plain, isRow: true, broken: piece.broken });
      continue;
    }
    const last = open.at(-1);
    if (last === undefined || !goesOn(last, piece, layout)) {
      close();
      broken = piece.broken;
    }
    open.push(row);
  }
  close();
  return units;
}

/** Whether a line goes on with the sentence, or the paragraph, of the one before. */
function goesOn(last: Row, { row, broken }: TextPiece, { width, indented }: Layout): boolean {
  const { text } = last.plain;
  const next = row.plain.text;
  if (TABLE_TITLE.test(next) || last.line.markup.heading !== undefined || row.line.markup.heading !== undefined) return false;
  const full = width !== undefined && text.length >= width - 3;
  const marked = indented && row.line.indent >= 1.5;
  if (/[，、]$/u.test(text)) return true;
  if (isClosed(last))
    return full && !broken && !row.line.opens && !marked && indented && /[。；]$/u.test(text) && !OPENERS.test(next);
  if (OPENERS.test(next) && !full) return false;
  if (width !== undefined && !full && !broken) return false;
  if (marked && !broken && !full) return false;
  return true;
}
