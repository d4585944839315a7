import { NOTE_OPENING } from "./lexicon.js";

/**
 * Whether a line below a table is a note to it: 注：…, ①…, 〔〕内为…; once notes have begun, numbered lines go on.
 *
 * @param line - the line as printed
 * @param begun - a note is above it already
 * @category Tables
 */
export function isNote(line: string, begun: boolean): boolean {
  const text = line.trim();
  if (NOTE_OPENING.test(text)) return true;
  if (/^[①-⑳*＊〔[【]/u.test(text)) return true;
  return begun && /^[（(]?[0-9]{1,2}[）).．、]/.test(text);
}
