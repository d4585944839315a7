import type { Line } from "../line.js";
import { cut, type Passage } from "../passage.js";
import { trimmed } from "../source/trimmed.js";
import { NAMES_NEXT, OPENING_BEHIND, ORDINAL, SENTENCE_SIGNS } from "./lexicon.js";
import { isWorded, type Mark, markAt } from "./mark.js";
import { squeezed } from "./plain.js";

/** A line as the frame looks at it. */
export type Row = {
  readonly line: Line;
  /** Its signs without blanks. */
  readonly plain: Passage;
  readonly mark: Mark | undefined;
};

/** The longest title between two marks that run together. */
const LONGEST_TITLE = 60;

export function rowOf(line: Line): Row {
  const plain = squeezed(line);
  return { line, plain, mark: markAt(plain.text) ?? bareMark(line.text) };
}

/** A number that only blanks part from its title, and its own digits too: 1 总则, 1 0 附则. */
function bareMark(text: string): Mark | undefined {
  const found = /^([0-9０-９](?:\s?[0-9０-９])?)\s+(?=\p{Script=Han})/u.exec(text.slice(0, 12))?.[1]?.replace(/\s/, "");
  const no = Number(found?.normalize("NFKC"));
  return found !== undefined && no > 0 ? { kind: "dot", no, above: [], length: found.length } : undefined;
}

/** The part of a row from one of its signs (blanks not counted) up to another. */
export function partOf({ line, plain }: Row, from: number, to = plain.text.length): Row | undefined {
  const [start, end] = [rawAt(line, plain, from), to >= plain.text.length ? line.text.length : rawAt(line, plain, to)];
  const part = trimmed(cut(line, start, end), line.markup, from === 0 && line.opens, undefined, from === 0 ? line.indent : 0);
  if (part === undefined) return undefined;
  const outer = line.outer && {
    start: from === 0 ? line.outer.start : (part.starts[0] ?? 0),
    end: to >= plain.text.length ? line.outer.end : (part.ends.at(-1) ?? 0),
  };
  return rowOf(outer === undefined ? part : { ...part, outer });
}

/** Which sign of the line a sign without blanks is. */
function rawAt(line: Line, plain: Passage, at: number): number {
  if (line.text.length === plain.text.length) return at;
  const place = plain.starts[at] ?? 0;
  let [low, high] = [0, line.starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines as rows; headings that run together (第三篇推进改革开放第十三章深化各项改革) are one row each. */
export function rowsOf(lines: readonly Line[]): Row[] {
  return lines.flatMap((line) => {
    const row = rowOf(line);
    const cuts = row.mark !== undefined && isWorded(row.mark.kind) ? marksInside(row.plain.text, row.mark.length) : [];
    if (cuts.length === 0) return [row];
    return [0, ...cuts].flatMap((from, i) => partOf(row, from, cuts[i]) ?? []);
  });
}

/** Where further marks stand in a line of headings; the line is one of headings up to its first sentence. */
function marksInside(text: string, from: number): number[] {
  const cuts: number[] = [];
  let last = from;
  for (let at = from; at < text.length && at - last <= LONGEST_TITLE; at++) {
    if (SENTENCE_SIGNS.includes(text.charAt(at))) break;
    if (text.charAt(at) !== ORDINAL) continue;
    const mark = markAt(text, at);
    if (mark === undefined || !isWorded(mark.kind) || at - last < 2 || NAMES_NEXT.includes(text.charAt(at - 1))) continue;
    cuts.push(at);
    at += mark.length - 1;
    last = at + 1;
  }
  const behind = text.length - from <= LONGEST_TITLE * 2 ? OPENING_BEHIND.exec(text) : null;
  if (behind !== null && behind.index - last >= 4) cuts.push(behind.index);
  return cuts;
}
