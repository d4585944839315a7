import { fold } from "./fold.js";
import { NAME_NUMERALS, NO_COUNT_BESIDE, OPEN_LIST, UNCOUNTED } from "./lexicon.js";

/** A name longer than this counts nothing. */
const LONGEST = 200;

/**
 * Whether a printed list says that there is more than it names: 甲、乙等6处, 甲、乙等.
 *
 * @param text - a list or a name as printed
 * @returns true when 等 precedes a number or at the end
 * @category Reading
 */
export function isOpenList(text: string): boolean {
  const folded = fold(text).text;
  for (let at = folded.indexOf(OPEN_LIST); at >= 0; at = folded.indexOf(OPEN_LIST, at + 1)) {
    if (at + 1 === folded.length || /[0-9]/.test(folded.charAt(at + 1))) return true;
  }
  return false;
}

/**
 * The number that a name counts with: 三区 says three, 六大中心镇 six.
 *
 * A name with several numerals (一屏三区一心) has no one number, and neither have ordinals and larger numbers (第三, 十万) or
 * what is not counted (多点). One (一) is left alone: it opens too many words.
 *
 * @param name - a name as printed
 * @returns 2 to 10, or undefined where the name has no numeral or more than one
 * @category Reading
 */
export function countInName(name: string): number | undefined {
  if (name.length > LONGEST) return undefined;
  const characters = [...fold(name).text];
  const numerals = characters.flatMap((one, i) => (Object.hasOwn(NAME_NUMERALS, one) ? [i] : []));
  const [at] = numerals;
  if (at === undefined || numerals.length > 1 || characters.some((one) => UNCOUNTED.includes(one))) return undefined;
  const beside = [characters[at - 1], characters[at + 1]];
  if (beside.some((one) => one !== undefined && (NO_COUNT_BESIDE.includes(one) || /[0-9]/.test(one)))) return undefined;
  // One is more often the first half of a word than a count.
  const count = NAME_NUMERALS[characters[at] as string] as number;
  return count === 1 ? undefined : count;
}
