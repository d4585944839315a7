const DIGITS = "零一二三四五六七八九";

/**
 * A count as Chinese numerals, as chapters and sections are numbered.
 *
 * @param count - a whole number; beyond 99 it is written in Arabic numerals
 * @returns the numerals
 * @category Wording
 * @example
 * ```ts
 * import { hanNumber } from "five-year-plan/text";
 * hanNumber(21); // => "二十一"
 * ```
 */
export function hanNumber(count: number): string {
  if (!Number.isInteger(count) || count < 0 || count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return DIGITS.charAt(ones);
  return `${tens > 1 ? DIGITS.charAt(tens) : ""}十${ones > 0 ? DIGITS.charAt(ones) : ""}`;
}
