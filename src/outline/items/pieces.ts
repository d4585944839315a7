import type { Line } from "../line.js";
import { cut, type Passage } from "../passage.js";
import { headEnd, isNameLine } from "./head.js";
import { CLOSING, GOES_ON, OPENS_NOTHING, PROJECT_LINE } from "./lexicon.js";
import { isBareNumber, type Marker, markersOf, markersWithin } from "./marker.js";
import { staysOpen, type Tight, tight } from "./tight.js";

/** A line of a body, and whether it is the first of a row of a table, with the number that the row has in a cell of its own. */
export type BodyLine = { readonly line: Line; readonly first?: true; readonly number?: Passage };

/** A paragraph of a body: what its lines say together, behind the marker that it begins with. */
export type Piece = { readonly marker?: Marker; readonly sign?: Passage; readonly text: Tight; readonly strong: boolean };

/** A line with its marker, which may stand in a line or a cell before it. */
type Marked = BodyLine & { readonly marker?: Marker; readonly sign?: Passage; readonly rest: Passage };

/** The paragraphs of a body: lines that go on are joined, numbers within a paragraph part it. */
export function piecesOf(lines: readonly BodyLine[]): Piece[] {
  const marked = markedLines(lines);
  const width = Math.max(0, ...marked.map(({ line }) => widthOf(line.text)));
  const pieces: Piece[] = [];
  let run: Marked[] = [];
  for (const next of marked) {
    if (run.length > 0 && opensPiece(run, next, width)) {
      pieces.push(...parted(run));
      run = [];
    }
    run.push(next);
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
    const sign = own === undefined ? {} : { marker: own, sign: cut(one.line, 0, own.length) };
    const rest = cut(one.line, own?.length ?? 0);
    marked.push(number === undefined ? { ...one, ...sign, rest } : { ...one, marker: ROW_NUMBER, sign: number, rest });
  });
  return marked;
}

/** A number in a cell or a line of its own. */
const ROW_NUMBER: Marker = { style: "plain", length: 0, certain: true };

/** Columns narrower than this break no lines. */
const NARROWEST = 12;
/** Of a long paragraph only its last lines are looked at. */
const LOOKED_BACK = 3;

/** Whether a line opens a paragraph, and does not go on with the lines before it. */
function opensPiece(run: readonly Marked[], next: Marked, width: number): boolean {
  const last = run.at(-1) as Marked;
  if (next.marker !== undefined || next.first || isStrong(last.line) !== isStrong(next.line)) return true;
  const [tail, behind] = [tight(...run.slice(-LOOKED_BACK).map(({ rest }) => rest)), tight(next.line)];
  const [end, start] = [tail.plain.slice(-1), behind.plain.slice(0, 1)];
  if (GOES_ON.includes(end) || OPENS_NOTHING.includes(start) || staysOpen(tail)) return false;
  if (CLOSING.includes(end)) return true;
  const alone = run.length <= LOOKED_BACK && isNameLine(tail);
  if (alone && PROJECT_LINE.test(tail.plain)) return true;
  if (width >= NARROWEST && widthOf(last.line.text) >= width - Math.max(2, width * 0.06)) return false;
  return alone || headEnd(behind, false) > 0;
}

const isStrong = ({ markup }: Line): boolean => markup.strong === true || markup.heading !== undefined;

/** The width of a line: a Latin sign takes half of a Chinese one. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
}

/** A paragraph, or the numbered entries that stand in one. */
function parted(run: readonly Marked[]): Piece[] {
  const strong = run.every(({ line }) => isStrong(line));
  const { marker, sign } = run[0] as Marked;
  const lead = { ...(marker && { marker }), ...(sign && { sign }) };
  const text = tight(...run.map(({ rest }) => rest));
  const inner = markersWithin(text.text);
  const [first] = inner;
  if (first === undefined) return text.text === "" && marker === undefined ? [] : [{ ...lead, text, strong }];
  const entries = inner.map(({ at, marker: one }, i): Piece => {
    const to = inner[i + 1]?.at ?? text.text.length;
    return { marker: one, sign: cut(text, at, at + one.length), text: tight(cut(text, at + one.length, to)), strong: false };
  });
  const before = tight(cut(text, 0, first.at));
  return before.text === "" && marker === undefined ? entries : [{ ...lead, text: before, strong }, ...entries];
}
