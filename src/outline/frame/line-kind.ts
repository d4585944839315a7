import { CUT_BEFORE, CUT_BEHIND, GOES_ON_BEFORE, GOES_ON_BEHIND, LED_NUMBER, OPEN_NUMBER, OPENERS } from "./lexicon.js";
import type { Row } from "./row.js";

/** Whether a number that a line ends with goes on in the next one; `turned` tells that a page turns between them. */
export function isCutNumber({ plain: { text }, line }: Row, { plain, line: after }: Row, turned: boolean): boolean {
  const next = plain.text;
  if (line.markup.cell !== undefined || after.markup.cell !== undefined) return false;
  if (CUT_BEHIND.test(text)) return GOES_ON_BEHIND.test(next);
  if (CUT_BEFORE.test(text) && GOES_ON_BEFORE.test(next)) return true;
  if (!/\p{Script=Han}/u.test(text) || OPENERS.test(next)) return false;
  if (turned) return OPEN_NUMBER.test(text);
  return LED_NUMBER.test(text) && /^[0-9０-９]/u.test(next);
}

/** Whether a line ends what it says. */
export const isClosed = (row: Row): boolean =>
  isEnded(row) || (row.plain.text.length < SHORT && !/[，、]/u.test(withoutBrackets(row.plain.text)));

/** A text without what is in brackets: the comma in （一期、二期） opens no list. */
export const withoutBrackets = (text: string): string => text.replaceAll(/[（(][^（()）]{0,40}[)）]/gu, "");

/** Whether a line ends with the end of a sentence, or is none of a paragraph. */
export const isEnded = ({ plain: { text }, line }: Row): boolean =>
  line.markup.cell !== undefined || /[。！？：；.!?:;]$/u.test(text) || /[。！？]["”’）)〕】]$/u.test(text) || isTableRow(line);

/** A line of fewer signs without a comma is a phrase, not the start of a sentence. */
export const SHORT = 20;
/** The first cell of a row is no longer. */
const LONGEST_CELL = 40;

/** A line of cells: of a drawn table, or parted by tabs or wide gaps. */
export function isTableRow({ text, markup }: { readonly text: string; readonly markup: Row["line"]["markup"] }): boolean {
  if (markup.cell !== undefined || /^[|│┃║].*[|│┃║].*[|│┃║]$/u.test(text)) return true;
  if (
    /^[0-9０-９.．]{1,8}\s{1,4}\S+$/u.test(text) ||
    (text.length < 200 && /^(?:[0-9]{1,2}[.．]){1,2}[0-9]{0,2}\s/.test(text) && !/\t/.test(text))
  )
    return false;
  const gap = /\t|[ \u00A0]{3,}|\u3000{2,}|\u2003{2,}/u.exec(text);
  return gap !== null && gap.index <= LONGEST_CELL && gap.index > 0;
}
