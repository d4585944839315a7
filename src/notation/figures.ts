import { type Folded, fold, originalAt } from "./fold.js";
import { LEADING } from "./leading.js";
import { originalEnd } from "./ledger.js";
import { lex } from "./lexer.js";
import { ODD, type Sense } from "./lexicon.js";
import { isNumber, says, senseOf, type Token } from "./token.js";
import { unitEnd } from "./unit-grammar.js";

/** What a word that leads to a number says: that it is reached, a bound, a rise, of each year. @category Reading */
export type LeadWord = Sense["says"] | "rise-to" | "fall-to" | "each-year";

/**
 * A place of a running text that has digits, or words that are a number.
 *
 * A `figure` is a number with its unit and the bound behind it; `lead` is where the words begin that lead to it (力争年均增长), and `words`
 * what they say. A `year` and a `period` are of the calendar; `time` is a date or a length of time that says when; a `name` has digits
 * that count nothing (5G, 第3); what no number can be made of is `damaged`.
 *
 * @category Reading
 */
export type TextFigure = { readonly start: number; readonly end: number } & (
  | {
      readonly is: "figure";
      readonly lead: number;
      readonly words: readonly LeadWord[];
      readonly unit: string;
      /** Where the unit begins, and where it ends. */
      readonly unitAt: readonly [number, number];
    }
  | { readonly is: "year"; readonly year: number }
  | { readonly is: "period"; readonly from: number; readonly to: number }
  | { readonly is: "time" | "name" | "damaged" }
);

const DIGIT = /[0-9]/;

/** Words that may precede a number and lead to it, in prose also through its source, its time and what it is compared with. */
const LEADS: ReadonlySet<Sense["says"]> = /* @__PURE__ */ (() =>
  new Set([...LEADING, "estimate", "revised", "from", "time", "by", "than"]))();

/**
 * Finds the figures of a running text: every run of digits, and every number in words, with the words that lead to it.
 *
 * It is for cutting prose into clauses that {@link readTarget} reads; it decides nothing about what a number means. Time is in proportion to
 * the text.
 *
 * @param text - a clause or a sentence, of any length
 * @returns what was found, in printed order; places count characters of the text
 * @category Reading
 */
export function figuresIn(text: string): readonly TextFigure[] {
  const folded = fold(text);
  const tokens = lex(folded);
  const found: TextFigure[] = [];
  let free = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isNumber(token) || says(token, "multiple", "set-growth")) {
      const next = figureAt(tokens, i, folded, free);
      found.push(next.figure);
      i = next.last;
      free = i + 1;
    } else found.push(...others(token, folded));
  }
  return found.map(({ start, end, ...rest }) => ({
    ...rest,
    ...("lead" in rest && {
      lead: originalAt(folded, rest.lead),
      unitAt: [originalAt(folded, rest.unitAt[0]), originalEnd(folded, rest.unitAt[1])] as const,
    }),
    start: originalAt(folded, start),
    end: originalEnd(folded, end),
  })) as TextFigure[];
}

/** A number with its range, unit and bound, and the words in front of it that no number before has taken. */
function figureAt(tokens: readonly Token[], at: number, folded: Folded, free: number): { figure: TextFigure; last: number } {
  const { text } = folded;
  const token = tokens[at] as Token;
  let last = at;
  let end = token.end;
  let [from, to] = unitBehind(text, end);
  let place = at + 1;
  while (place < tokens.length && (tokens[place] as Token).start < to) place++;
  const join = tokens[place];
  if ((says(join, "to") || join?.is === "dash") && isNumber(tokens[place + 1])) {
    last = place + 1;
    end = (tokens[last] as Token).end;
    [from, to] = unitBehind(text, end);
  }
  // 15:45:40 is one structure.
  while (tokens[last + 1]?.is === "colon" && tokens[last + 2]?.is === "number" && tokens[last + 1]?.start === end) {
    last += 2;
    end = (tokens[last] as Token).end;
    [from, to] = unitBehind(text, end);
  }
  end = Math.max(end, to, bracketed(text, to));
  while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= end) last++;
  // A bound is in the middle of no token: 以上专精特新 is two.
  let bound = tokens[last + 1];
  while (bound !== undefined && bound.start <= end && isBehind(bound)) {
    end = Math.max(end, bound.end);
    bound = tokens[++last + 1];
  }
  let lead = at;
  while (lead > free && leads(tokens, lead - 1)) lead--;
  const words = tokens.slice(lead, isNumber(token) ? at : at + 1).flatMap(saying);
  return {
    figure: {
      is: "figure",
      start: token.start,
      end,
      lead: (tokens[lead] as Token).start,
      words,
      unit: text.slice(from, to),
      unitAt: [from, to],
    },
    last,
  };
}

/** Where the unit behind a number is; 余 may part them. */
function unitBehind(text: string, end: number): readonly [number, number] {
  const from = ODD.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
  const length = unitEnd(text.slice(from, from + LONGEST_UNIT));
  return [from, from + length];
}

const LONGEST_UNIT = 24;

/** 200名(个)左右: behind another unit in brackets; the place itself where there is none. */
function bracketed(text: string, at: number): number {
  const close = text.charAt(at) === "(" ? text.slice(at, at + LONGEST_UNIT).indexOf(")") : -1;
  return close > 1 && unitEnd(text.slice(at + 1, at + close)) === close - 1 ? at + close + 1 : at;
}

const isBehind = (token: Token): boolean => {
  const sense = senseOf(token);
  return (sense?.says === "bound" || sense?.says === "about") && sense.stands === "after";
};

/** Whether a token leads to the number behind it; the base of a comparison with its year does. */
function leads(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const sense = senseOf(token);
  if (sense !== undefined && (sense.says === "bound" || sense.says === "about")) return sense.stands === "before";
  if (sense?.says === "of") return tokens[i - 1]?.is === "year" || tokens[i - 1]?.is === "period" || says(tokens[i - 1], "time");
  if (sense !== undefined) return LEADS.has(sense.says);
  return token?.is === "open" ? token.cumulative : token?.is === "year" || token?.is === "period" || token?.is === "colon";
}

function saying(token: Token): LeadWord[] {
  const sense = senseOf(token);
  if (sense === undefined) return [];
  if (sense.says === "rise" || sense.says === "fall") return [sense.to ? (`${sense.says}-to` as const) : sense.says];
  return [sense.says === "per-year" && sense.each ? "each-year" : sense.says];
}

/** What else has digits. */
function others(token: Token, { text }: Folded): TextFigure[] {
  const { start, end } = token;
  if (token.is === "year") return [{ is: "year", year: token.year, start, end }];
  if (token.is === "period") return [{ is: "period", from: token.from, to: token.to, start, end }];
  if (token.is === "damaged") return [{ is: "damaged", start, end }];
  if (!DIGIT.test(text.slice(start, end))) return [];
  if (token.is === "text") return digitRuns(text, start, end).map(([a, b]) => ({ is: "name", start: a, end: b }));
  return [{ is: "time", start, end }];
}

/** The runs of letters and digits that hold a digit. */
function digitRuns(text: string, start: number, end: number): (readonly [number, number])[] {
  return [...text.slice(start, end).matchAll(/[A-Za-z0-9.+×/:-]*[0-9][A-Za-z0-9.+×/:-]*/gu)].map(
    (run) => [start + run.index, start + run.index + run[0].length] as const,
  );
}
