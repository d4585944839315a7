import type { Known } from "./context.js";
import { startsNumber } from "./cut.js";
import { isNumber, says, type Token } from "./token.js";

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
  let [depth, mismatch, counted] = [0, false, false];
  let opened: Token | undefined;
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
    } else if (token.is === "open" && isNote(token, i)) depth = 1;
    else {
      if (token.is === "open") opened = token;
      if (token.is === "close" && opened?.is === "open" && opened.cumulative !== token.cumulative) mismatch = true;
      counted ||= isNumber(token);
      line.push(token);
    }
  });
  if (depth > 0) notes.push(inside);
  return { line, notes, mismatch: mismatch || depth > 0 };

  /** Round brackets hold notes; so do square ones with words behind a number: 2.27[专栏1]. */
  function isNote({ cumulative }: { readonly cumulative: boolean }, i: number): boolean {
    if (cumulative) return counted && tokens[i + 1]?.is === "text";
    return !(around && i === 0) && !(counted && known.cumulativeColumn && holdsSum(tokens, i));
  }
}

/** The most tokens of a sum in brackets: ≥-3.4%. */
const LONGEST_SUM = 5;

/** 3.4(17) in a column of means and sums: the bracket holds nothing but a number. */
function holdsSum(tokens: readonly Token[], i: number): boolean {
  const inside = tokens.slice(i + 1, i + 2 + LONGEST_SUM);
  const close = inside.findIndex((token) => token.is === "close");
  return startsNumber(tokens, i) && close > 0 && inside.slice(0, close).every(isSum);
}

const isSum = (token: Token): boolean =>
  isNumber(token) || token.is === "percent" || token.is === "dash" || says(token, "bound", "about");

/** (18): a round bracket that holds the cell's only number, or opens a cell of a column of sums. */
function wrapped(tokens: readonly Token[], known: Known): boolean {
  if (tokens[0]?.is !== "open" || tokens[0].cumulative) return false;
  if (known.cumulativeColumn) return true;
  if (!known.named) return false;
  const close = tokens.findIndex((token) => token.is === "close");
  const behind = tokens.slice(close < 0 ? tokens.length : close + 1);
  const inside = tokens.slice(1, close < 0 ? undefined : close);
  return (
    inside.some(isNumber) && behind.every((token) => token.is === "star" || token.is === "note" || says(token, "bound", "about"))
  );
}
