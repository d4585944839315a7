import { NOTE_OPENING } from "./lexicon.js";

/**
 * Whether a line below a table is a note to it: 注：…, ①…, 〔〕内为…; once notes have begun, numbered lines go on.
 *
 * @param line - the line as printed
 * @param begun - a note stands above it already
 * @category Tables
 * @example
 * ```ts
 * import { isTableNote } from "five-year-plan/notation";
 * isTableNote("注：〔〕内为五年累计数。", false); // => true
 * isTableNote("注册护士数", false); // => false
 * isTableNote("2.按当年价格计算。", true); // => true
 * ```
 */
export function isNote(line: string, begun: boolean): boolean {
  const text = line.trim();
  if (NOTE_OPENING.test(text)) return true;
  if (/^[①-⑳*＊〔[【]/u.test(text)) return true;
  return begun && /^[（(]?[0-9]{1,2}[）).．、]/.test(text);
}
