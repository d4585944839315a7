import type { Clause, Seen } from "./clause.js";
import type { Known } from "./context.js";
import type { Piece } from "./cut.js";
import type { Folded } from "./fold.js";
import { claim, type Ledger } from "./ledger.js";
import { BASE_WORDS, TIMES } from "./lexicon.js";
import { isNumber, says, senseOf, type Token, tokenAt } from "./token.js";

/** When the number of a stretch holds: in a year, over a period, in each year or in the mean of the years. */
export type When = {
  readonly year?: number;
  /** A second year: 由2024年60%提高到2030年65%. */
  readonly second?: number;
  readonly period?: { readonly from: number; readonly to: number };
  readonly yearly?: "each" | "mean";
};

/** What the words of a piece say of when; a year that it only compares with says nothing. */
export function whenIn({ tokens, mean }: Piece, folded: Folded): When {
  const dates = tokens.filter((_, i) => !isBase(tokens[i - 1], tokens[i + 1], tokens[i + 2], folded));
  const [year, second] = dates.flatMap((token) => (token.is === "year" ? [token.year] : []));
  const period = dates.find((token) => token.is === "period");
  const yearly = mean ? "mean" : yearlyIn(tokens);
  return {
    ...(year !== undefined && { year }),
    ...(second !== undefined && { second }),
    ...(period?.is === "period" && { period: { from: period.from, to: period.to } }),
    ...(yearly && { yearly }),
  };
}

/** 每年 is each year, 年均 the mean of the years. */
export function yearlyIn(tokens: readonly Token[]): "each" | "mean" | undefined {
  for (const token of tokens) {
    const sense = senseOf(token);
    if (sense?.says === "per-year") return sense.each ? "each" : "mean";
  }
  return undefined;
}

/** What the words of a cell are known beside: its folded text, its context, and what was seen and booked so far. */
export type Scene = { readonly folded: Folded; readonly known: Known; readonly seen: Seen; readonly ledger: Ledger };

/** Takes out of a piece what only says when, or refers to a note. Undefined where nothing else is left. */
export function clauseOf(piece: Piece, scene: Scene, first: boolean): Clause | undefined {
  const { folded, seen, ledger } = scene;
  const kept: Token[] = [];
  let based = false;
  let since: number | undefined;
  const mark = (token: Token, mark: "asterisk" | "note" | "revised" | "estimate") => {
    seen.marks.add(mark);
    claim(ledger, "mark", token);
  };
  piece.tokens.forEach((token, i) => {
    const [previous, next] = [piece.tokens[i - 1], piece.tokens[i + 1]];
    const when = token.is === "year" || token.is === "period" || says(token, "time");
    if (when || says(token, "by")) claim(ledger, "time", token);
    if (when && isBase(previous, next, piece.tokens[i + 2], folded)) {
      based = true;
      if (token.is === "year") since ??= token.year;
      if (says(previous, "than")) claim(ledger, "time", previous);
      claim(ledger, "time", baseWord(next, folded));
      kept.push({ is: "text", start: token.start, end: token.end });
    } else if (token.is === "year") {
      seen.marks.add("year");
    } else if (token.is === "star") mark(token, "asterisk");
    else if (token.is === "note") mark(token, "note");
    else if (says(token, "revised")) mark(token, "revised");
    else if (says(token, "estimate")) mark(token, "estimate");
    else if (!when && !says(token, "by")) kept.push(token);
  });
  const [start, end] = [tokenAt(piece.tokens, 0).start, tokenAt(piece.tokens, piece.tokens.length - 1).end];
  const attribute = kept.length === 1 ? senseOf(kept[0]) : undefined;
  if (attribute?.says === "attribute") {
    seen.attribute = attribute.attribute;
    seen.marks.add("attribute");
    claim(ledger, "mark", kept[0]);
    return undefined;
  }
  if (kept.every((token) => says(token, "of"))) {
    claim(ledger, "sign", ...kept);
    return undefined;
  }
  return { ...scene, tokens: kept, start, end, based, ...(since !== undefined && { since }), first, mean: piece.mean };
}

/** The word behind a year that makes it a base: 在2020年基础上. */
function baseWord(token: Token | undefined, { text }: Folded): { readonly start: number; readonly end: number } | undefined {
  if (token?.is !== "text") return undefined;
  const word = BASE_WORDS.filter((one) => text.startsWith(one, token.start)).sort((a, b) => b.length - a.length)[0];
  return word === undefined ? undefined : { start: token.start, end: token.start + word.length };
}

/** 比2020年, 不低于2020年水平, 与“十三五”末相比, 2020年的2倍: the year is what is compared with. */
function isBase(previous: Token | undefined, next: Token | undefined, second: Token | undefined, { text }: Folded): boolean {
  if (says(previous, "than", "with", "bound", "grade-bound")) return true;
  if (next === undefined) return false;
  if (BASE_WORDS.some((word) => text.startsWith(word, next.start))) return true;
  return says(next, "of") && isNumber(second) && second !== undefined && text.startsWith(TIMES, second.end);
}
