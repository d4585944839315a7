import { BOX, BOX_CLOSINGS, BOX_NUMBER, BOX_OPENINGS, NO_TITLE_STARTS, SEPARATORS } from "./lexicon.js";
import { ordinalEnd, ordinalOf } from "./ordinal.js";
import type { BoxPiece } from "./pieces.js";
import type { Row } from "./row.js";
import { isParted, isTitle, withoutNote } from "./title.js";

/** The title of a box that a row begins: 专栏1 …, 【专栏二】…, 专栏：…; how many rows it takes. */
export function boxTitleAt(rows: readonly Row[], i: number): { readonly piece: BoxPiece; readonly used: number } | undefined {
  const row = rows[i] as Row;
  const { text } = row.plain;
  const bracket = BOX_OPENINGS.includes(text.charAt(0)) && text !== "";
  const start = bracket ? 1 : 0;
  if (!text.startsWith(BOX, start)) return undefined;
  const { no, end } = numberAt(text.slice(0, start + BOX.length + figuresBehind(row.line.text)), start + BOX.length);
  let from = end;
  const closing = BOX_CLOSINGS.includes(text.charAt(from)) && from < text.length;
  if (closing) from++;
  while (from < text.length && SEPARATORS.includes(text.charAt(from))) from++;
  let said = withoutNote(text.slice(from));
  if (bracket && !closing) said = said.replace(/[】\]〕」』）)]$/u, "");
  if (end === start + BOX.length && !closing && from === end && !isParted(row.line.text, end)) return undefined;
  if (said !== "") {
    if (!isTitle(said) || (from === end && NO_TITLE_STARTS.test(said) && !isParted(row.line.text, end))) return undefined;
    const next = rows[i + 1];
    const second = next !== undefined && isSecondLine(row, next) ? next : undefined;
    if (second !== undefined && isTitle(said + second.plain.text))
      return { piece: { is: "box", no, title: said + second.plain.text, rows: [row, second] }, used: 2 };
    return { piece: { is: "box", no, title: said, rows: [row] }, used: 1 };
  }
  const next = rows[i + 1];
  if (next === undefined || next.mark !== undefined || !isTitle(next.plain.text)) return undefined;
  return { piece: { is: "box", no, title: next.plain.text, rows: [row, next] }, used: 2 };
}

/** How many signs without blanks stand behind the word up to the blank behind its number: 专栏14 2035年…. */
const figuresBehind = (text: string): number => {
  const found = BOX_NUMBER.exec(text.slice(0, 24))?.[1];
  return found?.length ?? text.length;
};

/** A number behind the word: 1, 十二; one of two (3-2, the second of chapter 3) is none of the document's own. */
function numberAt(text: string, from: number): { readonly no: number | undefined; readonly end: number } {
  const end = ordinalEnd(text, from);
  const no = ordinalOf(text.slice(from, end));
  if (no === undefined) return { no: undefined, end: from };
  if (!/[-—–.]/.test(text.charAt(end))) return { no, end };
  const second = ordinalEnd(text, end + 1);
  const inner = ordinalOf(text.slice(end + 1, second));
  return inner === undefined || !/[0-9]/.test(text.charAt(end + 1)) ? { no, end } : { no: undefined, end: second };
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
