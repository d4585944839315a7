import { NUMERAL_ENDS, NUMERAL_POINT, NUMERAL_POWERS, NUMERALS, ORDINALS, PERCENT_OF } from "./lexicon.js";
import type { Token } from "./token.js";

/** No numeral is longer. */
const LONGEST = 12;

/** A number in words, where a decimal point, 百分之 or what follows shows that it is one: 五点五, 百分之五十, 三个百分点. */
export function numeralAt(text: string, start: number): Token | undefined {
  if (ORDINALS.includes(text.charAt(start - 1)) && start > 0) return undefined;
  const percent = text.startsWith(PERCENT_OF, start);
  const from = percent ? start + PERCENT_OF.length : start;
  const point = runEnd(text, from);
  let end = point;
  if (point > from && text.charAt(point) === NUMERAL_POINT) end = runEnd(text, point + 1);
  if (end <= point + 1) end = point;
  if (end === from) return undefined;
  const closed = end === text.length || NUMERAL_ENDS.some((word) => text.startsWith(word, end));
  const decimal = end > point;
  if (!percent && !(closed && (decimal || end < text.length) && startsUnit(text, end, decimal))) return undefined;
  const whole = numeralValue(text.slice(from, point));
  const digits = decimal ? [...text.slice(point + 1, end)].map((one) => NUMERALS[one]) : [];
  if (whole === undefined || digits.some((digit) => digit === undefined)) return { is: "damaged", start, end };
  const value = `${whole}${decimal ? `.${digits.join("")}` : ""}`;
  return { is: "word", sense: { says: "number", value, unit: percent ? "%" : "" }, start, end };
}

/** Without a point only a percentage or a multiple shows that a word is a number: 三个百分点, but 三万 and 五以上 are words. */
const startsUnit = (text: string, end: number, decimal: boolean): boolean =>
  decimal || NUMERAL_ENDS.slice(0, 6).some((word) => text.startsWith(word, end));

function runEnd(text: string, from: number): number {
  let end = from;
  while (end < from + LONGEST && (NUMERALS[text.charAt(end)] !== undefined || NUMERAL_POWERS[text.charAt(end)] !== undefined))
    end++;
  return end;
}

/**
 * The value of a whole number in words, below ten thousand.
 *
 * @param text - numerals alone: 二十五, 一百零五, 两千
 * @returns the number, or undefined for what is none
 * @category Reading
 */
export function numeralValue(text: string): number | undefined {
  if (text === "") return undefined;
  let [sum, digit, last] = [0, undefined as number | undefined, Number.POSITIVE_INFINITY];
  for (const one of text) {
    const power = NUMERAL_POWERS[one];
    if (power === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = NUMERALS[one];
      if (digit === undefined) return undefined;
    } else {
      if (power >= last || digit === 0) return undefined;
      sum += (digit ?? 1) * power;
      [digit, last] = [undefined, power];
    }
  }
  return sum + (digit ?? 0);
}
