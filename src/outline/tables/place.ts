import { cellFits, type Heading, numberBefore, readTarget } from "../../notation/index.js";
import { HAN } from "./lexicon.js";

/** A cell is in at most so many pieces, a name in more. */
const MOST_PIECES = 4;
const MOST_OF_NAME = 8;
/** Nobody prints a row in more pieces. */
const MOST_OF_ROW = 40;

/**
 * The cells of a row of which only the printed pieces are known, an empty cell being none: every column has to be filled with what it
 * can hold, a dash where it has nothing. Undefined where there is no such way, or more than one.
 */
export function placed(pieces: readonly string[], roles: readonly Heading["role"][]): readonly string[] | undefined {
  if (pieces.length < roles.length || pieces.length > MOST_OF_ROW) return undefined;
  // ways[p] from a column on: how the pieces from p on fill the columns from there, two at most.
  let ways: (readonly string[])[][] = pieces.map(() => []);
  ways.push([[]]);
  for (const role of [...roles].reverse()) {
    const next: (readonly string[])[][] = Array.from({ length: pieces.length + 1 }, () => []);
    for (let p = pieces.length - 1; p >= 0; p--) {
      const found = next[p] as (readonly string[])[];
      const most = role === "name" ? MOST_OF_NAME : MOST_PIECES;
      for (let count = 1; count <= most && p + count <= pieces.length && found.length < 2; count++) {
        const rest = ways[p + count] as (readonly string[])[];
        if (rest.length === 0 || !holds(pieces.slice(p, p + count), role)) continue;
        for (const way of rest) found.push([pieces.slice(p, p + count).join(""), ...way]);
      }
    }
    ways = next;
  }
  const [only, other] = ways[0] ?? [];
  return other === undefined ? only : undefined;
}

const isDash = (piece: string): boolean => /^[-—–/]+$/u.test(piece);

/** Whether pieces together are what a column holds. */
function holds(pieces: readonly string[], role: Heading["role"]): boolean {
  const text = pieces.join("");
  const [first = ""] = pieces;
  if (role === "number" || role === "unit") return pieces.length === 1 && cellFits(first, role);
  if (role === "attribute") return isDash(text) ? pieces.length === 1 : cellFits(text, role);
  if (role === "name") return HAN.test(text) && pieces.every(isOfName) && !/^[%％]/.test(pieces.at(-1) ?? "");
  if (role === "value" || role === "baseline" || role === "target") {
    if (isDash(first)) return pieces.length === 1;
    return (
      cellFits(text, role) && isFigure(text) && !(pieces.length > 1 && isFigure(pieces.slice(1).join("")) && isFigure(first))
    );
  }
  return HAN.test(text) && pieces.length <= 2;
}

/** A figure by itself is no piece of a name; its number may be. */
const isOfName = (piece: string, at: number): boolean =>
  at === 0 && numberBefore(piece) !== undefined
    ? true
    : !isDash(piece) && !/^[0-9.,，%％〔〕[\]≥≤><]+$/u.test(piece) && cellFits(piece, "name");

/** It requires something that is said: a number, or what another authority sets. Words that promise nothing may be anything. */
function isFigure(text: string): boolean {
  const reading = readTarget(text);
  return reading.ok && reading.clauses.every(({ kind }) => kind !== "qualitative");
}
