import type { Known } from "./context.js";
import { isNumber, says, type Token } from "./token.js";

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
  let holds: Holds = NOTHING_YET;
  const close = (next: boolean, mean: boolean) => {
    if (piece.length > 0) pieces.push({ tokens: piece, listed, mean });
    [piece, listed, holds] = [[], next, NOTHING_YET];
  };
  line.forEach((token, i) => {
    const how = depth > 0 && token.is !== "open" ? undefined : cutAt(token, holds, line, i, known);
    if (token.is === "open") depth++;
    if (token.is === "close" && depth > 0) depth--;
    const sum = token.is === "open" || (token.is === "break" && line[i + 1]?.is === "open");
    if (how !== undefined) close(how === "list", sum && known.meanColumn);
    // A line that wraps says nothing.
    if (token.is === "break") return;
    if (how !== undefined && token.is !== "open") return;
    piece.push(token);
    holds = {
      any: true,
      number: holds.number || isNumber(token),
      comparing: (holds.comparing || says(token, "with")) && !says(token, "in-step"),
      compared: holds.compared || says(token, "in-step"),
    };
  });
  close(false, false);
  return pieces;
}

/** What a piece holds so far: anything, a number, a comparison (与…) that 同步 has not closed yet, or has. */
type Holds = { readonly any: boolean; readonly number: boolean; readonly comparing: boolean; readonly compared: boolean };
const NOTHING_YET: Holds = { any: false, number: false, comparing: false, compared: false };

/** How a token parts two clauses: not at all, as the next entry of a list, or as another clause. */
function cutAt(token: Token, holds: Holds, line: readonly Token[], i: number, known: Known): "list" | "clause" | undefined {
  const next = line[i + 1];
  if (token.is === "comma") return "clause";
  if (token.is === "break") return holds.number ? "list" : holds.any ? undefined : "clause";
  if (token.is === "open") return holds.number && known.cumulativeColumn && startsNumber(line, i) ? "clause" : undefined;
  if (token.is === "slash" || says(token, "with", "or")) {
    if (holds.number && startsNumber(line, i + 1)) return "list";
    return holds.number && says(token, "or") && says(next, "bound") ? "clause" : undefined;
  }
  if (says(token, "and")) return next?.is === "word" || (holds.number && next?.is === "text") ? "clause" : undefined;
  if (token.is !== "pause") return undefined;
  if (holds.number) return startsNumber(line, i + 1) ? "list" : "clause";
  const verb = says(next, "hope", "annually-set", "keep", "control", "rise", "fall", "bound", "per-year", "with", "milestone");
  return holds.compared || (!holds.comparing && (verb || isNumber(next))) ? "clause" : undefined;
}

/** How many signs and bounds are looked over for a number: 〔≥-约5. */
const LONGEST_LEAD = 6;

/** Whether a number stands at a place, behind bounds, brackets and signs at most. */
export function startsNumber(tokens: readonly Token[], i: number): boolean {
  let place = i;
  while (place < i + LONGEST_LEAD && leads(tokens[place])) place++;
  return isNumber(tokens[place]);
}

const leads = (token: Token | undefined): boolean =>
  says(token, "bound", "about", "each") || token?.is === "open" || token?.is === "dash";
