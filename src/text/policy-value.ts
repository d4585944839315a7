import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * A setting of the policy in words; numbers stand as they are.
 *
 * @param value - what a policy sets
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns the words of a setting that is a word, and any other as text
 * @throws PlanError `invalid-locale`
 * @category Wording
 * @example
 * ```ts
 * import { policyValueIn } from "five-year-plan/text";
 * policyValueIn("full"); // => "按全部位数比较（全数值比较法）"
 * policyValueIn("0.95", "en"); // => "0.95"
 * ```
 */
export function policyValueIn(value: string | undefined, locale: Locale = "zh"): string {
  const { policyValue } = wording(locale);
  const words: { readonly [setting: string]: string } = policyValue;
  return value === undefined ? "" : Object.hasOwn(words, value) ? (words[value] as string) : value;
}
