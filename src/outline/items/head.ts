import { COLONS, LEADS_IN, PARTING, SENTENCE_SIGNS, STOPS } from "./lexicon.js";
import { isListed } from "./names.js";
import { outside, type Tight } from "./tight.js";

/** No name of an entry is longer. */
const LONGEST_NAME = 60;
/** A sentence that is a name is shorter than one that ends in a colon. */
const LONGEST_SENTENCE = 40;

/**
 * Where the name ends that a paragraph opens with: at a colon, or at the stop of its first, short sentence. 0 where it opens with none.
 *
 * @param text - the paragraph behind its marker
 * @param sentence - whether a first sentence may be a name
 */
export function headEnd(text: Tight, sentence: boolean): number {
  const at = outside(text, `${COLONS}${STOPS}${PARTING.semicolon}`, 0, LONGEST_NAME + 1);
  if (at < 2) return 0;
  const sign = text.plain.charAt(at);
  const name = text.plain.slice(0, at);
  const comma = outside(text, PARTING.comma, 0, at) >= 0;
  if (COLONS.includes(sign)) {
    if (/[0-9]$/.test(name) && /[0-9]/.test(text.plain.charAt(at + 1))) return 0;
    return (comma && !sentence) || LEADS_IN.test(name) || SENTENCE_SIGNS.test(name) ? 0 : at;
  }
  if (!sentence || !STOPS.includes(sign) || at > LONGEST_SENTENCE || at + 1 >= text.plain.length) return 0;
  return isListed(text, at) ? 0 : at;
}

/** Whether a line is nothing but a name. */
export function isNameLine(text: Tight): boolean {
  const { plain } = text;
  if (plain.length < 2 || plain.length > LONGEST_NAME) return false;
  return outside(text, `${COLONS}${STOPS}${PARTING.semicolon}${PARTING.comma}`) < 0 && !isListed(text, plain.length);
}
