import { BOX, BOX_CLOSINGS, BOX_NUMBER, BOX_OPENINGS, NO_TITLE_STARTS, SEPARATORS } from "./lexicon.js";
import { ordinalEnd, ordinalOf } from "./ordinal.js";
import type { BoxPiece } from "./pieces.js";
import type { Row } from "./row.js";
import { isHalf, isParted, isTitle, withoutNote } from "./title.js";

/** The title of a box that a row begins: 专栏1 …, 【专栏二】…, 专栏：…; `expected` is the number that comes next. */
export function boxTitleAt(rows: readonly Row[], i: number, expected: number): FoundBox | undefined {
  const row = rows[i] as Row;
  const { text } = row.plain;
  const bracket = BOX_OPENINGS.includes(text.charAt(0)) && text !== "";
  const start = (bracket ? 1 : 0) + BOX.length;
  if (!text.startsWith(BOX, start - BOX.length)) return undefined;
  const { no, end } = numberOf(row, start, bracket ? undefined : expected);
  let from = end;
  const closing = BOX_CLOSINGS.includes(text.charAt(from)) && from < text.length;
  if (closing) from++;
  while (from < text.length && SEPARATORS.includes(text.charAt(from))) from++;
  let said = withoutNote(text.slice(from));
  if (bracket && !closing) said = said.replace(/[】\]〕」』）)]$/u, "");
  const parted = from > end || isParted(row.line.text, end);
  if (end === start && !parted) return undefined;
  if (!parted && NO_TITLE_STARTS.test(said)) return undefined;
  const next = rows[i + 1];
  const whole = said + (next?.plain.text ?? "");
  const isTwo =
    next !== undefined && next.mark === undefined && isTitle(whole) && (said === "" || isHalf(said) || isSecondLine(row, next));
  if (isTwo) return { piece: { is: "box", no, title: whole, rows: [row, next] }, used: 2 };
  return isTitle(said) ? { piece: { is: "box", no, title: said, rows: [row] }, used: 1 } : undefined;
}

type FoundBox = { readonly piece: BoxPiece; readonly used: number };

/** The number behind the word: up to the blank behind it (专栏14 2035年…), or over blanks (专 栏 1 4) if that is the one that comes next. */
function numberOf({ line, plain: { text } }: Row, start: number, expected: number | undefined): ReturnType<typeof numberAt> {
  const whole = numberAt(text, start);
  const figures = BOX_NUMBER.exec(line.text.slice(0, 24))?.[1];
  if (figures === undefined || expected === undefined || whole.no === expected) return whole;
  return numberAt(text.slice(0, start + figures.length), start);
}

/** A number behind the word: 1, 十二; one of two (3-2, the second of chapter 3) is none of the document's own. */
function numberAt(text: string, from: number): { readonly no: number | undefined; readonly end: number } {
  const end = ordinalEnd(text, from);
  const no = ordinalOf(text.slice(from, end));
  if (no === undefined) return { no: undefined, end: from };
  if (!/[-—–.]/.test(text.charAt(end))) return { no, end };
  const second = ordinalEnd(text, end + 1);
  const inner = ordinalOf(text.slice(end + 1, second));
  return inner === undefined || !/[0-9０-９]/.test(text.charAt(end + 1)) ? { no, end } : { no: undefined, end: second };
}

/** A title over two lines of one cell or one style. */
const isSecondLine = ({ line }: Row, { line: next, mark }: Row): boolean => {
  const [a, b] = [line.markup, next.markup];
  return (
    mark === undefined &&
    (a.centred === true || a.strong === true) &&
    a.centred === b.centred &&
    a.strong === b.strong &&
    a.cell !== undefined &&
    a.cell.table === b.cell?.table &&
    a.cell.row === b.cell.row &&
    a.cell.column === b.cell.column
  );
};
