import { MULTIPLIERS } from "../lexicon.js";
import { LATIN_UNITS, PER, UNIT_COUNTS, UNIT_ENDINGS, UNIT_WORDS } from "../unit-lexicon.js";
import { plain } from "./grid.js";

/** No unit is longer. */
const LONGEST = 20;

/** Whether a text is a unit: 万人, 吨标准煤/万元, %, μg/m³. */
export function isUnit(text: string): boolean {
  const folded = plain(text).replaceAll(/[()]/g, "");
  if (folded === "" || folded.length > LONGEST) return false;
  if (UNIT_WORDS.has(folded)) return true;
  const [first = "", ...more] = folded.split(PARTED);
  // /10万: so many in so many.
  return (isSimple(first) || (first === "" && more.length > 0)) && more.every(isSimple);
}

/** What parts a unit: 万元/人, 人·日, 太比特每秒. */
const PARTED = /* @__PURE__ */ (() => new RegExp(`[/·*${PER}]`, "u"))();

/** A unit without a slash: numerals, a word, and what may follow it. */
function isSimple(text: string): boolean {
  let start = 0;
  while (start < text.length && (MULTIPLIERS[text.charAt(start)] !== undefined || /[0-9]/.test(text.charAt(start)))) start++;
  const rest = text.slice(start);
  if (rest === "") return start > 0;
  if (LATIN_UNITS.includes(rest) || UNIT_WORDS.has(rest)) return true;
  if (UNIT_COUNTS.some((count) => rest.endsWith(count) && UNIT_WORDS.has(rest.slice(0, -count.length)))) return true;
  return UNIT_ENDINGS.some((ending) => rest.endsWith(ending) && UNIT_WORDS.has(rest.slice(0, -ending.length)));
}

/** A unit as printed, without blanks and its signs in one width: ％ is %. */
export function narrow(unit: string): string {
  return unit.replaceAll(/[^\S\n]+/g, "").replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
