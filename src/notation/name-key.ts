import { fold } from "./fold.js";
import { EMPTY_NAME_WORDS } from "./lexicon.js";

/** A name longer than this is compared by its beginning. */
const LONGEST = 2000;

/** Everything that is no letter, no digit and no bracket. A point between digits stays. */
const SEPARATORS = /[^\p{L}\p{N}()[\].%]+|\.(?![0-9])/gu;

/** Most names: nothing of them is left out. */
const NOTHING_BETWEEN = /^[\u4e00-\u9fff0-9a-z()[\]%]*$/;

/**
 * What is left of a project's name when two spellings of it are made one: widths and cases folded, white space, quotation marks and
 * separators out, the words that every name may have (项目, 工程, 建设) out, and the places it opens with out.
 *
 * Brackets and what is in them stay, because a phase or years in brackets make another project.
 *
 * @param name - a name as printed
 * @param opening - names of places that may be in front, such as the county's
 * @returns the key; two names with one key are one name in two spellings
 * @category Reading
 */
export function nameKey(name: string, opening: readonly string[] = []): string {
  let key = fold(name.slice(0, LONGEST)).text.toLowerCase();
  if (!NOTHING_BETWEEN.test(key)) key = key.replaceAll(/\s+/g, "").replaceAll(SEPARATORS, "");
  for (let place = startOf(key, opening); place !== undefined; place = startOf(key, opening)) key = key.slice(place.length);
  for (const word of EMPTY_NAME_WORDS) key = key.replaceAll(word, "");
  return key;
}

/** The longest place that a name opens with; a name that is nothing else keeps it. */
const startOf = (key: string, places: readonly string[]): string | undefined =>
  places.reduce<string | undefined>((found, place) => {
    const opens = place !== "" && key.length > place.length && key.startsWith(place);
    return opens && place.length > (found?.length ?? 0) ? place : found;
  }, undefined);
