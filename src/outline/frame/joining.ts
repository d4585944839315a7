import { joined, type Passage } from "../passage.js";
import { formOf } from "./form.js";
import type { Layout } from "./layout.js";
import { NAMED, OPENERS, TABLE_TITLE } from "./lexicon.js";
import { isClosed, isCutNumber, isEnded, isTableRow, withoutBrackets } from "./line-kind.js";
import type { TextPiece } from "./pieces.js";
import type { Row } from "./row.js";
import type { TablePlace } from "./table-places.js";

/** A paragraph: lines that are one, or a row of a table. */
export type Unit = {
  readonly rows: readonly Row[];
  readonly plain: Passage;
  readonly isRow: boolean;
  readonly broken: boolean;
  /** The table that was found here, and whether it is below as a note. */
  readonly table?: TablePlace;
};

/** A line of as many signs is more than a name. */
const LONG = 60;

/** Joins the lines of a text into paragraphs. */
export function unitsOf(pieces: readonly TextPiece[], layout: Layout, tableOf: (row: Row) => TablePlace | undefined): Unit[] {
  const units: Unit[] = [];
  let open: Row[] = [];
  let broken = false;
  const close = () => {
    if (open.length > 0) units.push({ rows: open, plain: joined(open.map(({ plain }) => plain)), isRow: false, broken });
    open = [];
  };
  for (const piece of pieces) {
    const { row } = piece;
    const table = tableOf(row);
    if (isTableRow(row.line) || table !== undefined) {
      close();
      units.push({ rows: [row], plain: row.plain, isRow: table?.note !== true, broken: piece.broken, ...(table && { table }) });
      continue;
    }
    const last = open.at(-1);
    if (last === undefined || !goesOn(last, open, piece, layout)) {
      close();
      broken = piece.broken;
    }
    open.push(row);
  }
  close();
  return units;
}

/** Whether a line goes on with the sentence, or the paragraph, of the one before. */
function goesOn(last: Row, open: readonly Row[], { row, broken }: TextPiece, { wrapped, isFull, indented }: Layout): boolean {
  const { text } = last.plain;
  const next = row.plain.text;
  if (TABLE_TITLE.test(next) || last.line.markup.heading !== undefined || row.line.markup.heading !== undefined) return false;
  const full = isFull(last);
  const apart = !broken && (row.line.opens || (indented && row.line.indent >= 1.5));
  if (/[，、]$/u.test(text) || isCutNumber(last, row, broken)) return true;
  // A short line is a phrase by itself, and the end of a paragraph behind others.
  if (open.length > 1 ? isEnded(last) : isClosed(last)) {
    // A line broken at the end of a sentence: only where paragraphs begin with blanks does the next one tell that it goes on.
    if (!full || apart || broken || OPENERS.test(next)) return false;
    if (!/[。；]$/u.test(text)) return !/[。！？：；.!?:;]$/u.test(text);
    return indented || formOf(next) === "prose" || (isFull(row) && formOf(next) === "phrase");
  }
  if ((OPENERS.test(next) && !full) || (row.line.opens && /[）)】〕]$/u.test(text))) return false;
  if (full || broken) return true;
  if (indented && row.line.indent >= 1.5) return false;
  // Behind an empty line only what is a sentence so far goes on.
  if (!wrapped) return !row.line.opens || text.length >= LONG || /[，。]/u.test(withoutBrackets(text));
  return open.some(({ plain }) => /[，、：；]/u.test(plain.text)) && !(row.line.opens && NAMED.test(next));
}
