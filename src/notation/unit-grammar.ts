import { MULTIPLIERS } from "./lexicon.js";
import { COUNTED_WORDS, COUNTS_BEHIND, LATIN_UNITS, NO_UNITS, UNIT_COUNTS, UNIT_ENDINGS, UNIT_PARTING } from "./unit-lexicon.js";

/** No unit's word is longer. */
const LONGEST_WORD = 10;

const LATIN = /[A-Za-z]/;

/**
 * Where the unit that a folded text begins with ends; 0 where it begins with none.
 *
 * A unit is a multiplier, a word, or both, and others behind slashes: 万, 亿元, 吨标准煤/万元, 人/10万. The longest one counts.
 */
export function unitEnd(text: string): number {
  if (NO_UNITS.some((word) => text.startsWith(word))) return 0;
  let end = simpleEnd(text, 0);
  while (end < text.length && UNIT_PARTING.includes(text.charAt(end))) {
    const next = simpleEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** The end of a unit without a slash; the start where there is none. Numerals count behind a slash only: /10万. */
function simpleEnd(text: string, from: number): number {
  let [end, at] = [from, from];
  for (;;) {
    end = Math.max(end, at > from ? at : 0, wordEnd(text, at));
    const character = text.charAt(at);
    if (MULTIPLIERS[character] === undefined && !(from > 0 && /[0-9]/.test(character))) return end;
    at++;
  }
}

/** The end of the longest word of a unit at a place, with what may follow it; 0 where none is there. */
function wordEnd(text: string, from: number): number {
  for (let end = Math.min(text.length, from + LONGEST_WORD); end > from; end--) {
    const word = text.slice(from, end);
    const latin = LATIN_UNITS.includes(word);
    if (latin && /[A-Za-z0-9]/.test(text.charAt(end))) continue;
    if (!latin && !COUNTED_WORDS.has(word)) continue;
    const counts = latin ? [] : UNIT_COUNTS.filter((count) => word.endsWith(COUNTS_BEHIND[count] ?? ""));
    const more = [...UNIT_ENDINGS, ...counts].filter((ending) => text.startsWith(ending, end));
    return end + Math.max(0, ...more.map(({ length }) => length));
  }
  return 0;
}

/** Whether a text consists of multipliers and nothing else: 万, 百万. */
export const isMultiple = (text: string): boolean => text !== "" && [...text].every((one) => MULTIPLIERS[one] !== undefined);

/** Whether a text could be a unit that no list has: a few letters of one script. */
export function couldBeUnit(text: string): boolean {
  return /^\p{Script=Han}{1,4}(?:\/\p{Script=Han}{1,4})?$/u.test(text) || (LATIN.test(text) && /^[A-Za-z]{3,10}$/.test(text));
}
