import { REDUCTION_NAMES } from "../lexicon.js";
import { plain } from "./grid.js";
import { withoutBrackets } from "./heading.js";
import { LOWER_NAMES } from "./lexicon.js";

/**
 * Which way is better, where an indicator's name alone says it: less of 失业率, of a concentration or of deaths is better, and
 * more of what ends in 降低, 下降 or 减少.
 *
 * @param name - the indicator's name, with or without its unit
 * @returns `"lower"`, `"higher"`, or undefined where the name does not say
 * @category Tables
 * @example
 * ```ts
 * import { nameDirection } from "five-year-plan/notation";
 * nameDirection("城镇调查失业率（%）"); // => "lower"
 * nameDirection("单位GDP能源消耗降低（%）"); // => "higher"
 * nameDirection("森林覆盖率") ?? null; // => null
 * ```
 */
export function nameDirection(name: string): "higher" | "lower" | undefined {
  const core = withoutBrackets(plain(name));
  if (REDUCTION_NAMES.some((ending) => core.endsWith(ending))) return "higher";
  return LOWER_NAMES.some((word) => core.includes(word)) ? "lower" : undefined;
}
