import { type Folded, spaced } from "./fold.js";
import {
  ALWAYS_NAMES,
  DATE_SIGNS,
  DIGIT_NAMES,
  DURATION_SUMS,
  DURATIONS,
  FRACTION_SIGN,
  MEAN_SIGN,
  ORDINALS,
  RANK_SIGN,
  SERIES,
  WIDE_COMMA,
  YEAR_ENDS,
  YEAR_RANGE,
  YEAR_SIGN,
} from "./lexicon.js";
import type { Token } from "./token.js";

const DIGIT = /[0-9]/;
const LETTER = /[A-Za-z]/;
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
  if (isOrdinal(text, start)) return { is: "text", start, end: afterOrdinal(text, end) };
  if (isName(folded, start, end)) return { is: "text", start, end: end + (isDigitName(text, end) ? 1 : standardYear(text, end)) };
  const years = yearsAt(text, start, written);
  if (years !== undefined) return years;
  const duration = durationAt(text, start, end, written);
  if (duration !== undefined) return duration;
  // 5. 5, and a letter read for a digit: 3O, 1O0, 1l.
  const torn = text.charAt(end) === "." && /[\n0-9]/.test(text.charAt(end + 1));
  const fraction = text.slice(Math.max(start - FRACTION_SIGN.length, 0), start) === FRACTION_SIGN;
  if (torn || fraction || /^[OolI|]{1,8}(?![A-Za-z])/.test(text.slice(end, end + 9)))
    return { is: "damaged", start, end: end + 1 };
  return plainNumber(folded, start, end, written);
}

/** Digits, thousands in threes, one decimal point; a run of digits and points that is no number is damage. */
function plainNumber({ original, at }: Folded, start: number, end: number, written: string): Token {
  if (/^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(written)) {
    const plain = written.replaceAll(",", "");
    // A full-width comma parts a list as readily as thousands: 100，200. Only 000 cannot be an entry of a list.
    const wide = original.slice(at[start], at[end - 1]).includes(WIDE_COMMA);
    return wide && /,(?!0)/.test(written) ? { is: "damaged", start, end } : { is: "number", value: plain, start, end };
  }
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(written)) return { is: "number", value: written, start, end };
  // 5,6,7 is a list, not a number: give its first and leave the rest. 1,00 is neither.
  const first = /^[0-9]+(?:\.[0-9]+)?(?=,(?!0[0-9]))/.exec(written)?.[0];
  return first === undefined ? { is: "damaged", start, end } : { is: "number", value: first, start, end: start + first.length };
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
  if (isDigitName(text, end) || text.charAt(end) === RANK_SIGN) return true;
  if (!LETTER.test(before)) return false;
  let first = start;
  while (first > 0 && /[A-Za-z&]/.test(text.charAt(first - 1)) && start - first < 8) first--;
  const letters = text.slice(first, start);
  if (ALWAYS_NAMES.includes(letters)) return true;
  return !SERIES.includes(letters) && !spaced(folded, start);
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
  if (sum !== undefined) return { is: "word", sense: { says: "cumulative" }, start, end: end + 1 + sum.length };
  const during = DURATIONS.find((word) => behind.startsWith(word));
  return during === undefined ? undefined : { is: "word", sense: { says: "time" }, start, end: end + 1 + during.length };
}
