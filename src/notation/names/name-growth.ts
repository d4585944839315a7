import { GROWTH_NAMES, RATE_NAMES, REDUCTION_NAMES } from "../lexicon.js";
import { plain } from "../table/grid.js";
import { withoutBrackets } from "../table/heading.js";

/**
 * Whether a name itself measures a change from year to year: what ends in 增长, 增速 or 涨幅, or in 降低, 下降 or 减排. 自然增长率 is
 * births less deaths, a rate of its own.
 *
 * @param name - the indicator's name, with or without its unit
 * @returns `"rise"` or `"fall"`; undefined where the name measures a level
 * @category Tables
 */
export function nameGrowth(name: string): "rise" | "fall" | undefined {
  const parts = withoutBrackets(plain(name)).split(/[·:]|[—–-]{2,}/u);
  const ends = (endings: readonly string[]): boolean => parts.some((part) => endings.some((ending) => part.endsWith(ending)));
  if (ends(REDUCTION_NAMES)) return "fall";
  return ends(GROWTH_NAMES) && !ends(RATE_NAMES) ? "rise" : undefined;
}
