import { cellFits, type Heading, isTableNote, numberBefore, readTarget } from "../../notation/index.js";
import { spanOf } from "../passage.js";
import { type Cells, cellsOf, isRule, rawOf, type Separator } from "./cells.js";
import { endsTable, isTurned } from "./ends.js";
import { type Head, isOtherHead } from "./head.js";
import { HAN, HAN_NUMBER, HEADING, SENTENCE_ENDS } from "./lexicon.js";
import type { Lines, Piece } from "./piece.js";

type Row = { cells: string[]; readonly from: number; to: number; readonly isLost?: true };

/** So many lines in a row that are none of the table's rows are not of the table. */
const MOST_LOST = 20;
/** No cell that is broken goes on with more. */
const LONGEST_REST = 30;
const LONGEST_LINE = 400;

/** A table whose separators tell of its empty cells: every line is a row, or goes on with the last cell of the line above. */
export function exactPiece(lines: Lines, from: number, head: Head, separator: Separator, source: string): Piece | undefined {
  const { roles } = head;
  const rows: Row[] = [];
  let to = head.to;
  let lastNo: number | undefined;
  let lost = 0;
  const cellsAt = (at: number) => cellsOf(rawOf(lines[at] as Lines[number], source), separator);
  for (; to < lines.length; to++) {
    const line = lines[to] as Lines[number];
    if (line.markup.cell !== undefined || line.text.length > LONGEST_LINE || endsTable(line.text)) break;
    if (line.text === lines[from]?.text || isOtherHead(line, separator)) break;
    if (isRule(line.text)) {
      if (rows.at(-1)?.to === to) (rows.at(-1) as Row).to = to + 1;
      continue;
    }
    const next = pageTurned(lines, to, { row: rows.at(-1), no: lastNo }, cellsAt, roles);
    if (next !== undefined) {
      to = next - 1;
      continue;
    }
    if (isTurned(line.text)) break;
    const given = cellsAt(to);
    const last = rows.at(-1);
    if (begins(given, roles, last)) {
      rows.push({ cells: [...given.cells], from: to, to: to + 1 });
      lastNo = numberOf(given.cells, roles) ?? lastNo;
      lost = 0;
    } else if (last !== undefined && goesOn(given, last, roles, lines, to)) append(last, given);
    else if (given.cells.length === 1 && HAN_NUMBER.test(line.text) && isFollowed(lines, to, roles, separator, source))
      rows.push({ cells: [line.text], from: to, to: to + 1 });
    // What has lost its number and some of its cells may be parts of two rows.
    else if (given.cells.filter((cell) => cell !== "").length > 1 && lost++ < MOST_LOST)
      rows.push({ cells: [...given.cells], from: to, to: to + 1, isLost: true });
    else break;
    (rows.at(-1) as Row).to = to + 1;
  }
  const read = rows.filter(({ isLost }) => !isLost);
  if (!read.some(({ cells }) => cells.length > 1)) return undefined;
  const unread = rows
    .filter(({ isLost }) => isLost)
    .map((row) => ({ span: spanOver(lines, row), printed: row.cells.join(" ").trim() }));
  return { from, to: (rows.at(-1) as Row).to, body: [...head.rows, ...read.map(({ cells }) => cells)], unread };
}

/** Where the table goes on behind the foot of a page and the head of the next: at the row whose number goes on with the count. */
function pageTurned(
  lines: Lines,
  at: number,
  above: { readonly row: Row | undefined; readonly no: number | undefined },
  cells: (at: number) => Cells,
  roles: readonly Heading["role"][],
) {
  const last = above.no;
  const own = cells(at);
  if (begins(own, roles, above.row) || own.cells.length > 2) return undefined;
  for (let next = at + 1; next <= at + MOST_BETWEEN; next++) {
    const before = lines[next - 1] as Lines[number];
    const line = lines[next];
    if (line === undefined || line.markup.cell !== undefined || line.text.length > LONGEST_LINE) return undefined;
    if (before.text.length > LONGEST_HEAD || isTableNote(before.text, false)) return undefined;
    if (isRule(line.text)) continue;
    const row = cells(next);
    if (!begins(row, roles, undefined)) continue;
    const no = numberOf(row.cells, roles);
    // One line may be the rest of a cell: only what turns a page is left out then.
    const between = lines.slice(at, next).map(({ text }) => text);
    if (!between.some(isTurned)) return undefined;
    // The head of a page may be a chapter's title; a count that goes on tells it from a chapter.
    const goesOn = last !== undefined && no === last + 1;
    return goesOn || (no === undefined && !between.some(endsTable)) || (last === undefined && no === 1) ? next : undefined;
  }
  return undefined;
}
/** The foot of a page and the head of the next. */
const MOST_BETWEEN = 4;
const LONGEST_HEAD = 40;

/** The number of a row, in its column or before its name. */
function numberOf(cells: readonly string[], roles: readonly Heading["role"][]): number | undefined {
  const no = roles.indexOf("number");
  if (no >= 0) return /^[0-9]{1,3}$/.test(cells[no] ?? "") ? Number(cells[no]) : undefined;
  return numberBefore(cells[Math.max(roles.indexOf("name"), 0)] ?? "")?.no;
}

/** Whether a line is a row of its own: it begins with an empty cell, its number, or fills all columns with what they hold. */
function begins({ cells, indented }: Cells, roles: readonly Heading["role"][], last: Row | undefined): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const isNumbered = filled.slice(0, 2).some((cell) => numberBefore(cell)?.certain === true);
  if (indented && filled.length > 0 && (cells.length > 2 || isNumbered)) return true;
  if (filled.length < 2) return false;
  const [no, name] = [roles.indexOf("number"), roles.indexOf("name")];
  if (no >= 0 && /^[0-9]{1,3}$/.test(cells[no] ?? "") && isText(cells[no + 1])) return true;
  if (no < 0 && numberBefore(cells[Math.max(name, 0)] ?? "")?.certain === true) return true;
  if (no < 0 && numberBefore(cells[0] ?? "")?.certain === true) return true;
  const isWide = cells.length >= roles.length - (last === undefined || isComplete(last, roles) ? 1 : 0);
  return isWide && isText(cells[Math.max(name, 0)]) && cells.every((cell, c) => cellFits(cell, roles[c] ?? "unknown"));
}

const isText = (cell: string | undefined): boolean => cell !== undefined && HAN.test(cell);

const isComplete = ({ cells }: Row, roles: readonly Heading["role"][]): boolean => cells.length >= roles.length;

/** Whether a line goes on with the last cell of the row above it. */
function goesOn({ cells }: Cells, last: Row, roles: readonly Heading["role"][], lines: Lines, at: number): boolean {
  const { text, opens } = lines[at] as Lines[number];
  const [first = ""] = cells;
  if (first.length > LONGEST_REST || SENTENCE_ENDS.includes(text.at(-1) ?? "") || opens || HEADING.test(text)) return false;
  const width = last.cells.length + cells.length - 1;
  // A name in two cells makes a row longer by one.
  if (width > roles.length + 1) return false;
  if (!isComplete(last, roles)) return width <= roles.length || cells.length > 1;
  return cells.length === 1 && isRest(last.cells.at(-1) ?? "", first, roles[last.cells.length - 1] ?? roles.at(-1) ?? "unknown");
}

/** Whether a cell reads on with the line below. */
function isRest(cell: string, rest: string, role: Heading["role"]): boolean {
  const whole = `${cell}${rest}`;
  if (role === "attribute") return cellFits(whole, role);
  return cell !== "" && readTarget(whole).ok;
}

/** Adds a line to a row. */
const append = (row: Row, { cells }: Cells): void => {
  const [first = "", ...more] = cells;
  row.cells.splice(-1, 1, `${row.cells.at(-1)}\n${first}`, ...more);
};

/** Whether a row follows a line. */
function isFollowed(lines: Lines, at: number, roles: readonly Heading["role"][], separator: Separator, source: string): boolean {
  const next = lines[at + 1];
  return (
    next !== undefined && next.markup.cell === undefined && begins(cellsOf(rawOf(next, source), separator), roles, undefined)
  );
}

function spanOver(lines: Lines, { from, to }: Row): { start: number; end: number } {
  return { start: spanOf(lines[from] as Lines[number]).start, end: spanOf(lines[to - 1] as Lines[number]).end };
}
