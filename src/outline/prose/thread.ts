import type { Figure } from "./figures.js";
import { DEPENDENT, GROWTH_END, PEOPLE, PLACE_ALONE, PLACE_BEFORE, TOTAL_OF_IT } from "./lexicon.js";
import type { Time } from "./time.js";

/** What a sentence has said so far that its next segment may go on with. */
export type Thread = {
  /** The last subjects, the newest last. */
  readonly subjects: readonly string[];
  /** The verb of doing of this clause. */
  readonly verb?: string;
  /** The words in front of a count that its list goes on with: 新增10家甲、20家乙. */
  readonly lead?: { readonly text: string; readonly words: Figure["words"] };
  readonly time?: Time;
  /** 每年 holds for what follows. */
  readonly yearly?: "each";
  /** The unit of a sum over the years that a part may follow: 五年累计投资10亿元，其中技改投资3亿元. */
  readonly summed?: string;
};

/** How many subjects a sentence may go back to. */
const MOST_SUBJECTS = 8;

/** A thread with newer subjects. */
export const spokenOf = (thread: Thread, subjects: readonly string[]): readonly string[] =>
  [...thread.subjects, ...subjects].slice(-MOST_SUBJECTS);

/** A name that means nothing without the subject before it: 占GDP的比重, 农村下降到. */
export function inFull(name: string, { subjects }: Thread): string {
  const before = subjects.at(-1);
  if (before === undefined) return name;
  if (TOTAL_OF_IT.test(name)) return `${before.replace(GROWTH_END, "")}${name.replace(TOTAL_OF_IT, "")}`;
  if (DEPENDENT.test(name)) return `${before.replace(GROWTH_END, "")}${name}`;
  if (!PLACE_ALONE.test(name)) return name;
  return before.replace(PLACE_BEFORE, (place) => (place.endsWith(PEOPLE) && !name.endsWith(PEOPLE) ? `${name}${PEOPLE}` : name));
}
