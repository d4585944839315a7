import { type IndicatorTable, isTableNote, type JoinedTable, readIndicatorTables, type TableRows } from "../../notation/index.js";
import { spanOf, type TextSpan } from "../passage.js";
import type { OutlineIssue } from "../reading.js";
import { alignedPiece } from "./aligned.js";
import { drawnAt } from "./drawn.js";
import { isTurned } from "./ends.js";
import { exactPiece } from "./exact.js";
import { type Head, headAt } from "./head.js";
import { isOfIndicators, kindOf, type TableKind } from "./kind.js";
import { SENTENCE_ENDS } from "./lexicon.js";
import type { Lines, Piece } from "./piece.js";
import { typedPiece } from "./typed.js";

/** A table of an outline with its lines: `from` its heading, `notes` the first line behind its last row, `to` behind its notes. */
export type FoundTable = {
  readonly from: number;
  readonly notes: number;
  readonly to: number;
  readonly kind: TableKind;
  readonly table: IndicatorTable;
  readonly span: TextSpan;
  readonly issues: readonly OutlineIssue[];
};

type Noted = Piece & { readonly notes: readonly string[]; readonly end: number };

/** No outline has more tables, counted by the page. */
const MOST_TABLES = 2000;
/** Between two pages of a table stand at most so many lines. */
const MOST_BETWEEN = 4;
const LINES_ABOVE = 3;
const LONGEST_ABOVE = 40;
const MOST_NOTES = 40;

/**
 * The tables of indicators in a document: those that it draws itself, and those whose text alone was kept, parted by tabs, runs of
 * blanks, single blanks or lines. Where cells are lost, a row is given only if there is one way to read it; the others are issues.
 */
export function findTables(lines: Lines, source: string): FoundTable[] {
  const pieces: Noted[] = [];
  let at = 0;
  while (at < lines.length && pieces.length < MOST_TABLES) {
    const head = headAt(lines, at, source);
    const piece = head === undefined ? drawnAt(lines, at) : readBelow(lines, at, head, source);
    if (piece !== undefined) pieces.push(withNotes(lines, piece));
    // A title of one line may look like the first of the headings below it.
    const next = head === undefined || head.separator === "line" ? at + 1 : head.to;
    at = piece === undefined ? next : Math.max((pieces.at(-1) as Noted).end, at + 1);
  }
  const tables = runsOf(lines, pieces).flatMap((run) =>
    readIndicatorTables(run.map((piece) => rowsOf(lines, piece))).flatMap((joined) => found(lines, run, joined)),
  );
  const last = tables.at(-1);
  if (last === undefined || at >= lines.length) return tables;
  const rest = { start: spanOf(lines[at] as Lines[number]).start, end: source.length };
  const left: OutlineIssue = { code: "tables-left-out", span: rest, facts: { most: MOST_TABLES } };
  return [...tables.slice(0, -1), { ...last, issues: [...last.issues, left] }];
}

/** The table below a heading that is printed as text. */
function readBelow(lines: Lines, at: number, head: Head, source: string): Piece | undefined {
  const { separator } = head;
  if (separator === "line" || separator === "blank") return typedPiece(lines, at, head);
  // Cells that stand below no heading are parted by what they hold.
  if (separator === "run") return alignedPiece(lines, at, head, source) ?? typedPiece(lines, at, { ...head, separator: "blank" });
  return exactPiece(lines, at, head, separator, source);
}

/** The notes below a table; the next line may go on with one that does not end in a full stop. */
function withNotes(lines: Lines, piece: Piece): Noted {
  const notes: string[] = [];
  let end = piece.to;
  for (; end < lines.length && notes.length < MOST_NOTES; end++) {
    const { text, markup } = lines[end] as Lines[number];
    // The page may turn between a table and its notes.
    if (notes.length === 0 && isTurned(text) && isTableNote(lines[end + 1]?.text ?? "", false)) continue;
    if (markup.cell !== undefined || !isTableNote(text, notes.length > 0)) break;
    notes.push(text);
  }
  return { ...piece, notes, end };
}

/** Pieces that may be pages of one table: hardly anything is between them. */
function runsOf(lines: Lines, pieces: readonly Noted[]): Noted[][] {
  const runs: Noted[][] = [];
  for (const piece of pieces) {
    const before = runs.at(-1)?.at(-1);
    const between = before === undefined ? [] : lines.slice(before.to, piece.from);
    const isNext = before !== undefined && between.length <= MOST_BETWEEN && between.every(({ text }) => isShort(text));
    if (isNext) (runs.at(-1) as Noted[]).push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const isShort = (text: string): boolean => text.length <= LONGEST_ABOVE && !SENTENCE_ENDS.includes(text.at(-1) ?? "");

/** A piece as it is read, with the lines above it that are its title or its unit. */
function rowsOf(lines: Lines, { from, body, notes }: Noted): TableRows {
  const caption: string[] = [];
  for (let at = from - 1; at >= Math.max(0, from - LINES_ABOVE); at--) {
    const { text, markup } = lines[at] as Lines[number];
    if (markup.cell !== undefined || !isShort(text)) break;
    caption.unshift(text);
  }
  return { body: body.map((row) => row.map(unspaced)), notes, caption };
}

/** A blank between two Chinese signs of a cell is where its line was wrapped. */
function unspaced(cell: TableRows["body"][number][number]): TableRows["body"][number][number] {
  if (typeof cell !== "string") return { ...cell, text: unspaced(cell.text) as string };
  return cell.replaceAll(/(?<=\p{Script=Han})[ \u3000]{1,2}(?=\p{Script=Han})/gu, "");
}

/** A name without the blanks that a page puts around digits and letters: 单位 GDP 能耗. */
const named = (table: IndicatorTable): IndicatorTable => ({
  ...table,
  indicators: table.indicators.map((one) => ({ ...one, name: { zh: one.name.zh.replaceAll(AROUND, "") } })),
});
const AROUND = /(?<=\p{Script=Han})[ \u3000]{1,4}(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])[ \u3000]{1,4}(?=\p{Script=Han})/gu;

/** A table that was read, with its place; undefined where it is none of indicators. */
function found(lines: Lines, run: readonly Noted[], { pieces, table }: JoinedTable): FoundTable[] {
  const own = pieces.map((i) => run[i] as Noted);
  const [first, last] = [own[0] as Noted, own.at(-1) as Noted];
  const above = rowsOf(lines, first).caption ?? [];
  if (!isOfIndicators(first.body, above, table)) return [];
  const { start } = spanOf(lines[first.from] as Lines[number]);
  return [
    {
      from: first.from,
      notes: last.to,
      to: last.end,
      kind: kindOf(above, first.body, table),
      table: named(table),
      span: { start, end: spanOf(lines[last.end - 1] as Lines[number]).end },
      issues: own.flatMap(({ unread }) =>
        unread.map(({ span, printed }): OutlineIssue => ({ code: "table-row-unread", span, facts: { printed } })),
      ),
    },
  ];
}
