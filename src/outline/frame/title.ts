import { NO_TITLE_STARTS, SENTENCE_SIGNS, SEPARATORS, UNENDED, UNFINISHED } from "./lexicon.js";
import type { Row } from "./row.js";

/** No title of a heading is longer. */
export const LONGEST_TITLE = 60;
/** No phrase that opens its text is longer. */
const LONGEST_RUN_IN = 40;

/** What follows a mark. */
export type Behind = {
  /** Where it begins, in signs of the row without blanks. */
  readonly from: number;
  readonly text: string;
  /** It can be a title. */
  readonly clean: boolean;
  /** A title with its text in the same line: where the sentence that is the title ends. */
  readonly runIn: number | undefined;
};

export function behindMark({ line, plain: { text }, mark }: Row): Behind {
  let from = mark?.length ?? 0;
  while (from < text.length && SEPARATORS.includes(text.charAt(from))) from++;
  const rest = withoutNote(text.slice(from));
  const stop = rest.indexOf("。");
  const head = stop < 0 ? "" : rest.slice(0, stop);
  const runIn = stop > 1 && stop <= LONGEST_RUN_IN && stop < rest.length - 1 && isTitle(head) ? from + stop : undefined;
  const mentioned = NO_TITLE_STARTS.test(text.slice(mark?.length ?? 0)) && !isParted(line.text, mark?.length ?? 0);
  return { from, text: rest, clean: isTitle(rest) && !mentioned, runIn: mentioned ? undefined : runIn };
}

/** Whether a blank follows the first signs of a text. */
export const isParted = (text: string, signs: number): boolean => {
  let seen = 0;
  for (let i = 0; i < text.length && seen <= signs; i++) {
    if (!/\s/.test(text.charAt(i))) seen++;
    else if (seen === signs) return true;
  }
  return false;
};

/** A title without the number of a note behind it. */
export const withoutNote = (text: string): string => text.replace(/(?:\[[0-9]{1,3}\]|[①-⑳]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\*+)$/u, "");

/** Whether a text can be a title: no sentence, nothing that goes on, no half of a bracket. */
export function isTitle(text: string): boolean {
  if (text === "" || text.length > LONGEST_TITLE) return false;
  if (UNENDED.includes(text.charAt(text.length - 1))) return false;
  for (const sign of text) if (SENTENCE_SIGNS.includes(sign)) return false;
  return isBalanced(text);
}

export const isBalanced = (text: string): boolean =>
  PAIRS.every(([open, close]) => text.split(open).length === text.split(close).length);
const PAIRS = [
  ["“", "”"],
  ["《", "》"],
] as const;

/** A title that its line does not end. */
export const isHalf = (text: string): boolean =>
  text.length <= LONGEST_TITLE && (UNFINISHED.test(text) || !isBalanced(text)) && !/[。；：]/u.test(text);
