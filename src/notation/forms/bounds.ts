import type { Clause } from "../clause.js";
import type { OneBound } from "../lexicon.js";

/**
 * Two bounds of one number: 不低于5%以上 says one thing twice; ≥5以内 contradicts itself, and there is none. 左右 beside another bound is a mark.
 */
export function joinBounds(before: OneBound, behind: OneBound | undefined, { seen }: Clause): OneBound | undefined {
  if (behind === undefined || behind === "unstated") return before;
  if (before === "unstated") return behind;
  if (before === "about" || behind === "about") {
    if (before !== behind) seen.marks.add("approximate");
    return before === "about" ? behind : before;
  }
  return side(before) === side(behind) ? before : undefined;
}

const side = (bound: OneBound): string => (bound === "more-than" ? "at-least" : bound === "less-than" ? "at-most" : bound);
