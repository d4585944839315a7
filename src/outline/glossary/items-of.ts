import { AND, CLOSERS, LIST_OPENING, LISTED, OPENERS, SENTENCE_SIGNS, SENTENCE_WORDS } from "./lexicon.js";

const LONGEST = 24;
const MOST = 100;

/** The names that an explanation lists; none where it is a sentence or leaves open where one name ends. */
export function itemsOf(explanation: string): string[] {
  const said = explanation
    .trim()
    .replace(LIST_OPENING, "")
    .replace(/[。；;]$/u, "");
  const pieces = partedAt(said, LISTED);
  if (pieces === undefined || pieces.length > MOST) return [];
  const last = pieces.at(-1) ?? "";
  const halves = partedAt(last, AND) ?? [last];
  const alike = halves.length === 2 && endsAlike([...pieces.slice(0, -1), ...halves]);
  const items = alike ? [...pieces.slice(0, -1), ...halves] : pieces;
  const isName = (item: string) =>
    item.length > 1 && item.length <= LONGEST && !SENTENCE_WORDS.test(item) && (partedAt(item, AND) ?? []).length === 1;
  return items.length > 1 && items.every(isName) && areAlike(items) ? items.map(unquoted) : [];
}

/** Names of one list are about as long; where one is much longer, a verb or a noun of all of them is in it. */
function areAlike(items: readonly string[]): boolean {
  const lengths = items.map((item) => unquoted(item).length);
  return Math.max(...lengths) <= MOST_APART * Math.min(...lengths);
}
const MOST_APART = 1.5;

/** 乡村生态振兴 and 乡村组织振兴: two names that end in the same word. */
function endsAlike(names: readonly string[]): boolean {
  const ending = names[0]?.slice(-2) ?? "";
  return ending.length === 2 && names.every((name) => name.endsWith(ending) && name.length > 2);
}

const unquoted = (item: string): string => (/^“[^“”]+”$/u.test(item) ? item.slice(1, -1) : item);

/** The pieces between signs outside brackets and quotes; undefined where a sentence has signs of its own. */
function partedAt(text: string, separator: string): string[] | undefined {
  const pieces: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (OPENERS.includes(sign)) depth++;
    else if (CLOSERS.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SENTENCE_SIGNS.includes(sign)) return undefined;
    else if (depth === 0 && sign === separator) {
      pieces.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  return [...pieces, text.slice(start).trim()];
}
