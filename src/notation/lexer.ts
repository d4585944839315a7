import type { Folded } from "./fold.js";
import {
  CLOSING_QUOTES,
  type Entry,
  LEXICON,
  MOVE_STARTS,
  NOT_CLOSING,
  NOTE_SIGNS,
  NUMBER_LEADS,
  PER_COUNTS,
  type Place,
  QUOTES,
  ROUND_SUMS,
  ROUND_UNITS,
  SUM_ENDS,
  WITHIN_TIME,
  YEAR_AHEAD,
} from "./lexicon.js";
import { numberAt } from "./numbers.js";
import { numeralAt } from "./numerals.js";
import { isNumber, says, type Token } from "./token.js";
import { DURATION_NAMES, DURATION_UNITS } from "./unit-lexicon.js";

const DIGIT = /[0-9]/;

/** What follows a clause: nothing, or a sign. */
const CLAUSE_END = /^[)\],;.、*\n]?$/;

/** How far a quotation is looked along for its end. */
const LONGEST_QUOTE = 200;

/** The name of a series or of an indicator: gdp-growth1. */
const LATIN_NAME = /^[A-Za-z][A-Za-z0-9.&_-]*$/;

/** What no cell prints: control characters, halves of characters, and what stands for a damaged one. */
const DAMAGE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufffd]/u;

/** Which of two senses of one word is tried first. */
const ORDER: readonly Place[] = [
  "in-number",
  "between",
  "opening",
  "before-year",
  "before-move",
  "touching",
  "closing",
  "anywhere",
];

/** Words by their first character, longest first: one step through the text tries each word at most once per character. */
const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = /* @__PURE__ */ (() =>
  new Map(
    [...new Set(LEXICON.map(({ word }) => word.charAt(0)))].map((first) => [
      first,
      LEXICON.filter(({ word }) => word.startsWith(first)).sort(
        (a, b) => b.word.length - a.word.length || ORDER.indexOf(a.place) - ORDER.indexOf(b.place),
      ),
    ]),
  ))();

type Sign = "colon" | "comma" | "pause" | "star" | "arrow" | "slash" | "break" | "percent" | "dash";
const SIGNS: { readonly [sign: string]: Sign } = {
  ":": "colon",
  ",": "comma",
  ";": "comma",
  "、": "pause",
  "*": "star",
  "→": "arrow",
  "/": "slash",
  "\n": "break",
  "%": "percent",
  "‰": "percent",
  "-": "dash",
};

/** Cuts a folded cell into tokens, in one pass. Neighbouring pieces that say nothing are one text. */
export function lex(folded: Folded): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < folded.text.length) {
    const token = next(folded, position, tokens);
    position = token === undefined ? position + 1 : token.end;
    if (token === undefined) continue;
    const last = tokens.at(-1);
    if (token.is === "text" && last?.is === "text" && last.end === token.start)
      tokens[tokens.length - 1] = { is: "text", start: last.start, end: token.end };
    else tokens.push(token);
  }
  return tokens.some((token) => token.is === "number") ? withNamesOfTime(tokens, folded.text) : tokens;
}

/** 24小时值守水平, 50年一遇: a length of time with such a noun behind it is part of a name. */
function withNamesOfTime(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const name = last?.is === "number" && token.is === "text" && isNameOfTime(text.slice(token.start, token.end));
    if (name) joined[joined.length - 1] = { is: "text", start: last.start, end: token.end };
    else joined.push(token);
  }
  return joined;
}

function isNameOfTime(behind: string): boolean {
  const unit = DURATION_UNITS.find((word) => behind.startsWith(word));
  return unit !== undefined && DURATION_NAMES.some((noun) => behind.slice(unit.length).includes(noun));
}

/** The token at a place, or undefined at a quotation mark that says nothing. */
function next(folded: Folded, start: number, before: readonly Token[]): Token | undefined {
  const { text } = folded;
  const character = text.charAt(start);
  if (DIGIT.test(character)) return numberAt(folded, start);
  const end = start + 1;
  if (character === " ") return { is: "damaged", start, end };
  // A full stop ends a clause; a point beside digits that make no number is damage.
  if (character === ".") return { is: /[0-9.]/.test(text.charAt(end)) ? "damaged" : "comma", start, end };
  if (text.startsWith("->", start)) return { is: "arrow", start, end: end + 1 };
  if (character !== "\n" && DAMAGE.test(String.fromCodePoint(text.codePointAt(start) ?? 0)) && !isSecondHalf(text, start))
    return { is: "damaged", start, end };
  const word = wordAt(folded, start, before) ?? numeralAt(text, start);
  if (word !== undefined) return word;
  const per = before.at(-1)?.is === "number" ? PER_COUNTS.find((count) => text.startsWith(count, start)) : undefined;
  if (per !== undefined) return { is: "text", start, end: start + per.length };
  const sign = SIGNS[character];
  if (sign !== undefined) return { is: sign, start, end };
  if (character === "[" || character === "(") return { is: "open", cumulative: character === "[", start, end };
  if (character === "]" || character === ")") return { is: "close", cumulative: character === "]", start, end };
  // m³ is a unit, 65³ a note.
  if (NOTE_SIGNS.includes(character) && !/[A-Za-z]/.test(text.charAt(start - 1))) return { is: "note", start, end };
  if (QUOTES.includes(character)) return quoted(text, start);
  return { is: "text", start, end };
}

const isSecondHalf = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;

/** The longest word that counts at this place. */
function wordAt({ text }: Folded, start: number, before: readonly Token[]): Token | undefined {
  const entries = BY_FIRST.get(text.charAt(start)) ?? [];
  for (const { word, sense, place } of entries) {
    if (!text.startsWith(word, start)) continue;
    const end = start + word.length;
    if (counts(place, word, text, end, before))
      return sense.says === "name" ? { is: "text", start, end } : { is: "word", sense, start, end };
  }
  return says(before.at(-1), "milestone", "bound", "about", "reach", "complete") ? sumAt(text, start) : undefined;
}

function counts(place: Place, word: string, text: string, end: number, before: readonly Token[]): boolean {
  switch (place) {
    case "anywhere":
      return true;
    case "touching":
      return numberAhead(text, end);
    case "before-year":
      return YEAR_AHEAD.test(text.slice(end, end + 6));
    case "before-move":
      return end < text.length && MOVE_STARTS.includes(text.charAt(end));
    case "closing":
      // 基础上下降 and 以上下降 hold no 上下 and no bound.
      if (word.length > 1) return !NOT_CLOSING.some((next) => text.startsWith(next, end));
      return CLAUSE_END.test(text.charAt(end)) || (word === WITHIN_TIME && isTime(before, text));
    case "in-number": {
      const last = before.at(-1);
      return last?.is === "number" || (ROUND_UNITS.test(text.slice(last?.start, last?.end)) && isNumber(before.at(-2)));
    }
    case "opening":
      return before.at(-1)?.is !== "text";
    case "between":
      return (
        /^-?[0-9]/.test(text.slice(end, end + 2)) &&
        (isNumber(before.at(-1)) || (isUnit(before.at(-1)) && isNumber(before.at(-2))))
      );
  }
}

/** 5分钟内: a number and a unit of time precede. */
function isTime(before: readonly Token[], text: string): boolean {
  const unit = before.at(-1);
  return unit?.is === "text" && isNumber(before.at(-2)) && DURATION_UNITS.includes(text.slice(unit.start, unit.end));
}

const isUnit = (token: Token | undefined): boolean => token?.is === "text" || token?.is === "percent";

/** Whether a number comes next, behind signs and short words at most. */
function numberAhead(text: string, from: number): boolean {
  let position = from;
  while (position < from + 4 && NUMBER_LEADS.includes(text.charAt(position)) && position < text.length) position++;
  return DIGIT.test(text.charAt(position)) || NUMBER_WORDS.some((word) => text.startsWith(word, position));
}

const NUMBER_WORDS = /* @__PURE__ */ (() => [
  ...LEXICON.filter(({ sense }) => sense.says === "number" || sense.says === "multiple").map(({ word }) => word),
  ...ROUND_SUMS.map(([word]) => word),
])();

/** 突破千亿元: a round sum in words. */
function sumAt(text: string, start: number): Token | undefined {
  const sum = ROUND_SUMS.find(([word]) => text.startsWith(word, start));
  if (sum === undefined) return undefined;
  const [word, value, unit] = sum;
  const end = start + word.length;
  const behind = text.charAt(end);
  if (behind !== "" && !SUM_ENDS.includes(behind)) return undefined;
  return { is: "word", sense: { says: "number", value, unit }, start, end };
}

/** A quotation inside a clause is a name, whatever digits it has; marks around a whole clause say nothing. */
function quoted(text: string, start: number): Token | undefined {
  const closing = CLOSING_QUOTES[text.charAt(start)];
  const inside = closing === undefined ? -1 : text.slice(start + 1, start + LONGEST_QUOTE).indexOf(closing);
  if (inside < 0) return undefined;
  const end = start + inside + 2;
  const latin = LATIN_NAME.test(text.slice(start + 1, end - 1));
  return CLAUSE_END.test(text.charAt(end)) && !latin ? undefined : { is: "text", start, end };
}
