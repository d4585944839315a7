import { type Folded, spaced } from "./fold.js";
import {
  ALWAYS_NAMES,
  ANNIVERSARY,
  DATE_SIGNS,
  DIGIT_LIKE,
  DIGIT_NAMES,
  DURATION_SUMS,
  DURATIONS,
  FRACTION_SIGN,
  LEXICON,
  MEAN_SIGN,
  NOT_DIGIT_LIKE,
  ORDINALS,
  POINTS_UNITS,
  RANK_SIGN,
  SCALE,
  SERIES,
  WIDE_COMMA,
  YEAR_ENDS,
  YEAR_RANGE,
  YEAR_SIGN,
} from "./lexicon.js";
import type { Token } from "./token.js";

/** Words that close a number: a number with one of them has no noun of its own. */
const CLOSING = /* @__PURE__ */ (() => LEXICON.filter(({ place }) => place === "closing").map(({ word }) => word))();

const DIGIT = /[0-9]/;
const LETTER = /[A-Za-z]/;
/** More digits are no number: the kernel takes forty. */
const MOST_DIGITS = 40;
const YEAR = /^(?:19|20|21)[0-9]{2}$/;

/** The token at a digit: a number, a year, a span of years, a count of years, part of a name, or damage. */
export function numberAt(folded: Folded, start: number): Token {
  const { text } = folded;
  let end = start;
  while (
    DIGIT.test(text.charAt(end)) ||
    (isPoint(text, end) && DIGIT.test(text.charAt(end + 1)) && !spaced(folded, end) && !spaced(folded, end + 1))
  )
    end++;
  const written = text.slice(start, end);
  const scale = SCALE.exec(text.slice(start, start + 12))?.[0];
  if (scale !== undefined) return { is: "text", start, end: start + scale.length };
  if (isOrdinal(text, start)) return { is: "text", start, end: afterOrdinal(text, end) };
  if (isName(folded, start, end)) return { is: "text", start, end: end + (isDigitName(text, end) ? 1 : standardYear(text, end)) };
  const years = yearsAt(text, start, written);
  if (years !== undefined) return years;
  const duration = durationAt(text, start, end, written);
  if (duration !== undefined) return duration;
  // 5. 5, and a letter read for a digit: 3O, 1O0, 1l.
  const torn = text.charAt(end) === "." && /[\nA-Za-z0-9]/.test(text.charAt(end + 1));
  const fraction = text.slice(Math.max(start - FRACTION_SIGN.length, 0), start) === FRACTION_SIGN;
  if (
    torn ||
    fraction ||
    followsDigitLike(text, start) ||
    written.length > MOST_DIGITS ||
    /^[OolI|]{1,8}(?![A-Za-z])/.test(text.slice(end, end + 9))
  )
    return { is: "damaged", start, end: Math.min(end + 1, text.length) };
  return plainNumber(folded, start, end, written);
}

/** 〔l8〕, l00, O5: a letter for a digit in front of digits. */
function followsDigitLike(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && /[A-Za-z|]/.test(text.charAt(start - 1)) && end - start < 8) start--;
  return DIGIT_LIKE.test(text.slice(start, end));
}

/** Digits, thousands in threes, one decimal point; a run of digits and points that is no number is damage. */
function plainNumber({ original, text, at }: Folded, start: number, end: number, written: string): Token {
  if (/^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(written)) {
    const plain = written.replaceAll(",", "");
    // A full-width comma parts a list as readily as thousands: 100，200. Only 000 cannot be an entry of a list.
    const wide = original.slice(at[start], at[end - 1]).includes(WIDE_COMMA);
    return (wide && /,(?!0)/.test(written)) || plain.length > MOST_DIGITS
      ? { is: "damaged", start, end }
      : { is: "number", value: plain, start, end };
  }
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(written)) return { is: "number", value: written, start, end };
  // 3,5 may be two numbers or one with a comma for its point; 10，2028年 is two, and 1,00 is neither.
  const [, first = ""] = /^([0-9]+(?:\.[0-9]+)?),(?!0)/.exec(written) ?? [];
  const apart = first !== "" && /^\p{Script=Han}/u.test(text.slice(end)) && !CLOSING.some((word) => text.startsWith(word, end));
  return apart ? { is: "number", value: first, start, end: start + first.length } : { is: "damaged", start, end };
}

function isPoint(text: string, position: number): boolean {
  const character = text.charAt(position);
  return character === "." || character === ",";
}

const isOrdinal = (text: string, start: number) => start > 0 && ORDINALS.includes(text.charAt(start - 1));

/** 前10—20位, 前1/3: an ordinal goes on over signs. */
function afterOrdinal(text: string, from: number): number {
  let end = from;
  while (DIGIT.test(text.charAt(end)) || (/[-~/.]/.test(text.charAt(end)) && DIGIT.test(text.charAt(end + 1)))) end++;
  return end;
}

/** Letters before digits are a name (PM2.5, IPv6), and so is 5G; GDP is a series that a number may follow. */
function isName(folded: Folded, start: number, end: number): boolean {
  const { text } = folded;
  const before = text.charAt(start - 1);
  if (isDigitName(text, end) || text.charAt(end) === RANK_SIGN || text.startsWith(ANNIVERSARY, end)) return true;
  if (!LETTER.test(before)) return false;
  let first = start;
  while (first > 0 && /[A-Za-z&]/.test(text.charAt(first - 1)) && start - first < 8) first--;
  const letters = text.slice(first, start);
  if (DIGIT_LIKE.test(letters)) return NOT_DIGIT_LIKE.includes(text.slice(first, end));
  if (ALWAYS_NAMES.includes(letters)) return true;
  // 高于gdp-growth1个百分点: behind the name of a series, a margin.
  const margin = POINTS_UNITS.some((unit) => text.startsWith(unit, end));
  return !SERIES.includes(letters) && !spaced(folded, start) && !margin;
}

/** GB3838-2002: the year of a standard is part of its name. */
const standardYear = (text: string, end: number) => (/^-[0-9]{4}(?![0-9])/.test(text.slice(end, end + 6)) ? 5 : 0);

const isDigitName = (text: string, end: number) =>
  DIGIT_NAMES.includes(text.charAt(end)) && DIGIT.test(text.charAt(end - 1)) && !/[A-Za-z0-9]/.test(text.charAt(end + 1));

/** 2030年, 2025年底, 2021—2025年. */
function yearsAt(text: string, start: number, written: string): Token | undefined {
  if (!YEAR.test(written)) return undefined;
  let next = start + 4;
  const signed = text.charAt(next) === YEAR_SIGN;
  if (signed) next++;
  const second = YEAR_RANGE.exec(text.slice(next, next + 2));
  if (second !== null) {
    const other = text.slice(next + second[0].length, next + second[0].length + 4);
    const end = next + second[0].length + 4;
    if (YEAR.test(other) && text.charAt(end) === YEAR_SIGN)
      return { is: "period", from: Number(written), to: Number(other), start, end: afterYear(text, end) };
  }
  return signed ? { is: "year", year: Number(written), start, end: afterYear(text, start + 4) } : undefined;
}

/** Behind 年, and behind 底, 末 or 前; before it where it belongs to 年均. */
function afterYear(text: string, sign: number): number {
  if (text.charAt(sign + 1) === MEAN_SIGN) return sign;
  let end = sign + 1;
  while (end < sign + 3 && end < text.length && YEAR_ENDS.includes(text.charAt(end)) && !DIGIT.test(text.charAt(end + 1))) end++;
  return end;
}

/** 5年累计 says cumulative; 3年内 says when, not how much. */
function durationAt(text: string, start: number, end: number, written: string): Token | undefined {
  if (!/^[0-9]{1,2}$/.test(written) || end >= text.length) return undefined;
  if (DATE_SIGNS.includes(text.charAt(end))) return { is: "word", sense: { says: "time" }, start, end: end + 1 };
  if (text.charAt(end) !== YEAR_SIGN) return undefined;
  const behind = text.slice(end + 1, end + 5);
  const sum = DURATION_SUMS.find((word) => behind.startsWith(word));
  // 累计 says so itself.
  if (sum !== undefined && LEXICON.some(({ word }) => word === sum))
    return { is: "word", sense: { says: "time" }, start, end: end + 1 };
  if (sum !== undefined) return { is: "word", sense: { says: "cumulative" }, start, end: end + 1 + sum.length };
  const during = DURATIONS.find((word) => behind.startsWith(word));
  return during === undefined ? undefined : { is: "word", sense: { says: "time" }, start, end: end + 1 + during.length };
}
