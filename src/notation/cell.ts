import type { Clause, Seen } from "./clause.js";
import type { Known } from "./context.js";
import type { Folded } from "./fold.js";
import { BASE_WORDS, TIMES } from "./lexicon.js";
import { isNumber, says, senseOf, type Token } from "./token.js";

/** A cell as its main line and the notes in round brackets. */
export type Parts = {
  readonly line: readonly Token[];
  readonly notes: readonly (readonly Token[])[];
  readonly mismatch: boolean;
};

/** Takes the notes in round brackets out of a cell. A round bracket around the whole cell is a square one badly typed. */
export function withoutNotes(tokens: readonly Token[], known: Known): Parts {
  const around = wrapped(tokens, known);
  const line: Token[] = [];
  const notes: Token[][] = [];
  let [depth, mismatch] = [0, false];
  let inside: Token[] = [];
  tokens.forEach((token, i) => {
    if (depth > 0) {
      if (token.is === "open") depth++;
      if (token.is === "close") depth--;
      if (depth > 0) inside.push(token);
      else {
        notes.push(inside);
        inside = [];
      }
    } else if (token.is === "open" && (token.cumulative ? cites(tokens, i) : !(around && i === 0) && !sums(tokens, i, known)))
      depth = 1;
    else {
      const opened = line.findLast((earlier) => earlier.is === "open");
      if (token.is === "close" && opened?.is === "open" && opened.cumulative !== token.cumulative) mismatch = true;
      line.push(token);
    }
  });
  if (depth > 0) notes.push(inside);
  return { line, notes, mismatch: mismatch || depth > 0 };
}

/** 2.27[专栏1]: words in a square bracket behind a number cite something. */
const cites = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.is === "text" && tokens.slice(0, i).some(isNumber);

/** 3.4(17) in a column of means and sums: the bracket holds the sum. */
function sums(tokens: readonly Token[], i: number, known: Known): boolean {
  if (!known.cumulativeColumn || !tokens.slice(0, i).some(isNumber) || !startsNumber(tokens, i)) return false;
  const close = tokens.findIndex((token, at) => at > i && token.is === "close");
  return tokens
    .slice(i + 1, close < 0 ? undefined : close)
    .every((token) => isNumber(token) || token.is === "percent" || token.is === "dash" || says(token, "bound", "about"));
}

/** (18): a round bracket that holds the cell's only number, or opens a cell of a column of sums. */
function wrapped(tokens: readonly Token[], known: Known): boolean {
  if (tokens[0]?.is !== "open" || tokens[0].cumulative) return false;
  if (known.cumulativeColumn) return true;
  const close = tokens.findIndex((token) => token.is === "close");
  const behind = tokens.slice(close < 0 ? tokens.length : close + 1);
  const inside = tokens.slice(1, close < 0 ? undefined : close);
  return inside.some(isNumber) && behind.every((token) => token.is === "star" || token.is === "note");
}

/** A stretch of a cell, and whether it goes on with the list of numbers before it: 5%、6%左右. */
export type Piece = {
  readonly tokens: readonly Token[];
  readonly listed: boolean;
  /** A sum in brackets follows, so this is the mean of a year: 3.4〔17〕. */
  readonly mean: boolean;
};

/** Cuts a line into clauses: at commas and line breaks, and between two numbers also at 、, / and 和. */
export function cut(line: readonly Token[], known: Known): Piece[] {
  const pieces: Piece[] = [];
  let [piece, depth, listed]: [Token[], number, boolean] = [[], 0, false];
  const close = (next: boolean, mean: boolean) => {
    if (piece.length > 0) pieces.push({ tokens: piece, listed, mean });
    [piece, listed] = [[], next];
  };
  line.forEach((token, i) => {
    const how = depth > 0 && token.is !== "open" ? undefined : cutAt(token, piece, line, i, known);
    if (token.is === "open") depth++;
    if (token.is === "close" && depth > 0) depth--;
    if (how === undefined) piece.push(token);
    else close(how === "list", token.is === "open");
    if (token.is === "open" && how !== undefined) piece.push(token);
  });
  close(false, false);
  return pieces;
}

/** How a token parts two clauses: not at all, as the next entry of a list, or as another clause. */
function cutAt(
  token: Token,
  piece: readonly Token[],
  line: readonly Token[],
  i: number,
  known: Known,
): "list" | "clause" | undefined {
  const counted = piece.some(isNumber);
  const next = line[i + 1];
  if (token.is === "comma") return "clause";
  if (token.is === "break") return counted ? "list" : piece.length === 0 ? "clause" : undefined;
  if (token.is === "open") return counted && known.cumulativeColumn && startsNumber(line, i) ? "clause" : undefined;
  if (token.is === "slash" || says(token, "with", "or")) return counted && startsNumber(line, i + 1) ? "list" : undefined;
  if (says(token, "and")) return next?.is === "word" ? "clause" : undefined;
  if (token.is !== "pause") return undefined;
  if (counted) return startsNumber(line, i + 1) ? "list" : "clause";
  const comparing = piece.some((one) => says(one, "with")) && !piece.some((one) => says(one, "in-step"));
  const verb = says(next, "hope", "annually-set", "keep", "control", "rise", "fall", "bound", "per-year", "with", "milestone");
  return !comparing && (verb || isNumber(next)) ? "clause" : undefined;
}

/** Whether a number stands at a place, behind a bound, a bracket or a sign at most. */
export function startsNumber(tokens: readonly Token[], i: number): boolean {
  let place = i;
  while (says(tokens[place], "bound", "about", "each") || tokens[place]?.is === "open" || tokens[place]?.is === "dash") place++;
  return isNumber(tokens[place]);
}

/** Takes out of a piece what only says when, or refers to a note. Undefined where nothing else is left. */
export function clauseOf(piece: Piece, folded: Folded, known: Known, seen: Seen, first: boolean): Clause | undefined {
  const kept: Token[] = [];
  let based = false;
  piece.tokens.forEach((token, i) => {
    const [previous, next] = [piece.tokens[i - 1], piece.tokens[i + 1]];
    const when = token.is === "year" || token.is === "period" || says(token, "time");
    if (when && isBase(previous, next, piece.tokens[i + 2], folded)) {
      based = true;
      kept.push({ is: "text", start: token.start, end: token.end });
    } else if (token.is === "year") {
      if (first) seen.year ??= token.year;
      seen.marks.add("year");
    } else if (token.is === "star") seen.marks.add("asterisk");
    else if (token.is === "note") seen.marks.add("note");
    else if (says(token, "revised")) seen.marks.add("revised");
    else if (says(token, "estimate")) seen.marks.add("estimate");
    else if (!when && !says(token, "by")) kept.push(token);
  });
  const [start, end] = [piece.tokens[0]?.start ?? 0, piece.tokens.at(-1)?.end ?? 0];
  const attribute = kept.length === 1 ? senseOf(kept[0]) : undefined;
  if (attribute?.says === "attribute") {
    seen.attribute = attribute.attribute;
    seen.marks.add("attribute");
    return undefined;
  }
  const empty = kept.every((token) => says(token, "of"));
  return empty ? undefined : { tokens: kept, folded, known, seen, start, end, based, first, mean: piece.mean };
}

/** 比2020年, 不低于2020年水平, 与“十三五”末相比, 2020年的2倍: the year is what is compared with. */
function isBase(previous: Token | undefined, next: Token | undefined, second: Token | undefined, { text }: Folded): boolean {
  if (says(previous, "than", "with", "bound", "grade-bound")) return true;
  if (next === undefined) return false;
  if (BASE_WORDS.some((word) => text.startsWith(word, next.start))) return true;
  return says(next, "of") && isNumber(second) && second !== undefined && text.startsWith(TIMES, second.end);
}
