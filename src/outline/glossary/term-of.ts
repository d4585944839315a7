import { CLOSERS, MEANING, OPENERS, SENTENCE_SIGNS, SEPARATORS } from "./lexicon.js";

/** No term is longer. */
const LONGEST = 80;
/** A term that stands alone in its line. */
const LONGEST_ALONE = 30;

/** The term at the start of an entry and what follows it; undefined where nothing parts the two. */
export function termOf(entry: string): { readonly term: string; readonly rest: string } | undefined {
  const text = entry.replaceAll("**", "");
  let depth = 0;
  for (let i = 0; i < Math.min(text.length, LONGEST); i++) {
    const sign = text.charAt(i);
    if (OPENERS.includes(sign)) depth++;
    else if (CLOSERS.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const separator = SEPARATORS.find((one) => text.startsWith(one, i));
    if (separator !== undefined && i > 0) return told(text.slice(0, i), text.slice(i + separator.length).replace(/^[—─-]+/u, ""));
    const meaning = i > 1 ? MEANING.exec(text.slice(i, i + 4))?.[0] : undefined;
    if (meaning !== undefined) return told(text.slice(0, i).replace(/[,，]$/u, ""), text.slice(i + meaning.length));
    if ("。；？！".includes(sign)) break;
  }
  const alone = text.split("\n", 1)[0] ?? "";
  const isAlone = alone.length <= LONGEST_ALONE && ![...alone].some((sign) => SENTENCE_SIGNS.includes(sign));
  return isAlone ? told(alone, text.slice(alone.length)) : undefined;
}

/** A term without the blanks that a page puts between Chinese signs. */
function told(term: string, rest: string): { readonly term: string; readonly rest: string } | undefined {
  const tidy = term.replaceAll(/\s+(?=[^A-Za-z0-9])|(?<=[^A-Za-z0-9])\s+/gu, "").trim();
  return /[\p{L}\p{N}]/u.test(tidy) ? { term: tidy, rest: rest.replaceAll("\n", "") } : undefined;
}
