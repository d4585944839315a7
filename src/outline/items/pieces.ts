import type { Line } from "../line.js";
import { cut, joined, type Passage } from "../passage.js";
import { headEnd, isNameLine } from "./head.js";
import { CLOSING, COLONS, GOES_ON, NOTE_BETWEEN, OPENS_NOTHING, PROJECT_LINE, STAGE_HEAD, STOPS } from "./lexicon.js";
import { isBareNumber, type Marker, markersOf, markersWithin } from "./marker.js";
import { withoutBrackets } from "./names.js";
import { between, part, staysOpen, type Tight, tight } from "./tight.js";

/** A line of a body, and whether it is the first of a row of a table, with the number that the row has in a cell of its own. */
export type BodyLine = { readonly line: Line; readonly first?: true; readonly number?: Passage };

/** A paragraph of a body: what its lines say together, behind the marker that it begins with. */
export type Piece = { readonly marker?: Marker; readonly sign?: Passage; readonly text: Tight; readonly strong: boolean };

/** A line with its marker, which may be in a line or a cell before it. */
type Marked = BodyLine & { readonly marker?: Marker; readonly sign?: Passage; readonly rest: Passage };

/** The paragraphs of a body: lines that go on are joined, numbers within a paragraph part it. */
export function piecesOf(lines: readonly BodyLine[]): Piece[] {
  const marked = markedLines(lines);
  const width = wrapWidth(marked.map(({ line }) => line));
  const pieces: Piece[] = [];
  let run: Marked[] = [];
  for (const next of marked) {
    if (run.length === 0) run = [next];
    else if (opensPiece(run, next, width)) {
      pieces.push(...parted(run));
      run = [next];
    } else run.push({ line: next.line, rest: next.line });
  }
  return run.length === 0 ? pieces : [...pieces, ...parted(run)];
}

function markedLines(lines: readonly BodyLine[]): Marked[] {
  const filled = lines.filter(({ line }) => line.text.trim() !== "");
  const markers = markersOf(filled.map(({ line }) => line.text));
  const marked: Marked[] = [];
  let pending: Passage | undefined;
  filled.forEach((one, i) => {
    const number = one.number ?? pending;
    pending = undefined;
    if (number === undefined && isBareNumber(one.line.text) && i + 1 < filled.length) {
      pending = one.line;
      return;
    }
    const own = number === undefined || markers[i]?.certain ? markers[i] : undefined;
    const signs = [...(number ? [number] : []), ...(own ? [cut(one.line, 0, own.length)] : [])];
    const marker = number === undefined ? own : ROW_NUMBER;
    marked.push({
      ...one,
      ...(marker && { marker }),
      ...(signs.length > 0 && { sign: joined(signs) }),
      rest: cut(one.line, own?.length ?? 0),
    });
  });
  return marked;
}

/** A number in a cell or a line of its own. */
const ROW_NUMBER: Marker = { style: "plain", length: 0, certain: true };

/** Columns narrower than this break no lines. */
const NARROWEST = 16;

/**
 * How wide a line is at least that goes on because its column ends. Where lines are broken so, nearly all that end in no sign are as wide as the
 * widest; names that are below each other are of any width. Infinite where lines are not broken.
 */
function wrapWidth(lines: readonly Line[]): number {
  const widths = lines.slice(0, -1).flatMap((line) => (CLOSING.includes(line.text.slice(-1)) ? [] : [widthOf(line)]));
  const widest = lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);
  const least = widest - Math.max(2, widest * 0.06);
  const near = widths.filter((width) => width >= widest * 0.7);
  const full = near.filter((width) => width >= least);
  return widest >= NARROWEST && full.length > 0 && full.length * 4 >= near.length * 3 ? least : Number.POSITIVE_INFINITY;
}
/** Of a long paragraph only its last lines are looked at. */
const LOOKED_BACK = 3;

/** Whether a line opens a paragraph, and does not go on with the lines before it. */
function opensPiece(run: readonly Marked[], next: Marked, width: number): boolean {
  const last = run.at(-1) as Marked;
  if (next.first || isStrong(last.line) !== isStrong(next.line)) return true;
  if (next.marker !== undefined && !isWithin(run, next.marker)) return true;
  const [tail, behind] = [tight(...run.slice(-LOOKED_BACK).map(({ rest }) => rest)), tight(next.line)];
  // 。（责任单位：…） is closed too.
  const [end, start] = [(withoutBrackets(tail.plain) || tail.plain).slice(-1), behind.plain.slice(0, 1)];
  if (GOES_ON.includes(end) || OPENS_NOTHING.includes(start) || staysOpen(tail)) return false;
  const head = headEnd(behind, false);
  if (head > 0 && head === behind.plain.length - 1 && !STAGE_HEAD.test(behind.plain.slice(0, head))) return true;
  // 水利：续建：甲；(line) 新建：乙: a stage goes on with the lists of the group before it.
  if (head > 0 && STAGE_HEAD.test(behind.plain.slice(0, head)) && !STOPS.includes(end) && headEnd(startOf(run), false) > 0)
    return false;
  const full = widthOf(last.line) >= width;
  if (CLOSING.includes(end)) return !(full && COLONS.includes(end));
  const alone = run.length <= LOOKED_BACK && isNameLine(tail);
  if (alone && PROJECT_LINE.test(tail.plain)) return true;
  // A name may be broken where its column ends; in other lines a name with a colon opens an entry.
  return alone ? !full : head > 0;
}

const startOf = (run: readonly Marked[]): Tight => tight(...run.slice(0, LOOKED_BACK).map(({ rest }) => rest));

/** 2026年\n—2028年: a dash in a name that is broken is no sign before an entry. */
function isWithin(run: readonly Marked[], marker: Marker): boolean {
  if (marker.no !== undefined || !DASHES.includes(marker.style) || run[0]?.marker?.style === marker.style) return false;
  const tail = tight(...run.slice(-LOOKED_BACK).map(({ rest }) => rest));
  return staysOpen(tail) || /[0-9]$/.test(tail.plain);
}
const DASHES = "-—–－─";

const isStrong = ({ markup }: Line): boolean => markup.strong === true || markup.heading !== undefined;

/** The width of a line with the blanks before it: a Latin sign takes half of a Chinese one. */
function widthOf({ text, indent }: Line): number {
  let width = Math.min(indent, FIRST_INDENT);
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
}

/** A paragraph's first line is set in by two signs, in wide blanks or in twice as many narrow ones. */
const FIRST_INDENT = 2;

/** A paragraph, or the numbered entries that are in one. */
function parted(run: readonly Marked[]): Piece[] {
  const strong = run.every(({ line }) => isStrong(line));
  const { marker, sign } = run[0] as Marked;
  const lead = { ...(marker && { marker }), ...(sign && { sign }) };
  const text = tight(...run.map(({ rest }) => rest));
  const inner = markersWithin(text.text, marker);
  const [first] = inner;
  if (first === undefined) {
    if (text.text === "" && marker === undefined) return [];
    const [one, ...others] = behindNotes(text);
    if (one !== undefined && others.length > 0)
      return [{ ...lead, text: one, strong }, ...others.map((other) => ({ text: other, strong }))];
    const named = marker === undefined ? namedSentences(text) : [];
    return named.length > 1 ? named.map((one) => ({ text: one, strong })) : [{ ...lead, text, strong }];
  }
  const entries = inner.map(({ at, marker: one }, i): Piece => {
    const to = inner[i + 1]?.at ?? text.text.length;
    return { marker: one, sign: cut(text, at, at + one.length), text: tight(cut(text, at + one.length, to)), strong: false };
  });
  const before = tight(cut(text, 0, first.at));
  return before.text === "" && marker === undefined ? entries : [{ ...lead, text: before, strong }, ...entries];
}

/** 甲、乙。（责任单位：丙局）水利：丁。: what follows brackets that say who is responsible for an entry is another entry. */
function behindNotes(text: Tight): Tight[] {
  const ends = [...text.plain.matchAll(NOTE_BETWEEN)].map(({ index, 0: note }) => index + note.length);
  if (ends.length === 0) return [];
  return [0, ...ends].map((from, i) => part(text, from, ends[i]));
}

/** “一核”：甲。“两翼”：乙、丙。: sentences that each open with a name are entries of their own. */
function namedSentences(text: Tight): Tight[] {
  const sentences = between(text, STOPS);
  const named =
    sentences.length > 1 &&
    sentences.every(({ from, to }) => {
      const end = headEnd(part(text, from, to), false);
      return end > 0 && end <= LONGEST_SHORT;
    });
  return named
    ? sentences.map(({ from, to }, i) => part(text, from, sentences[i + 1]?.from ?? Math.max(to, text.plain.length)))
    : [];
}
const LONGEST_SHORT = 16;
