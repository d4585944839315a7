import { refuseUnless } from "../kernel/index.js";
import type { OutlineIssue } from "../outline/index.js";
import { fill } from "./fill.js";
import { quotedFacts } from "./quoted-facts.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * One thing that was not understood in an outline, or in which its text does not agree with itself, in words.
 *
 * @param issue - an issue of `readOutline`
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line, without the place
 * @category Wording
 * @example
 * ```ts
 * import { describeOutlineIssue } from "five-year-plan/text";
 * const issue = { code: "box-empty", span: { start: 0, end: 9 }, facts: { no: 3, title: "重点项目" } };
 * describeOutlineIssue(issue, "en"); // => "nothing was read in box 3, “重点项目”"
 * ```
 */
export function describeOutlineIssue(
  issue: Pick<OutlineIssue, "facts"> & { readonly code: string },
  locale: Locale = "zh",
): string {
  refuseUnless("issue", issue, { facts: "object" });
  const { code, facts } = issue;
  const { outlineIssue, phrase } = wording(locale);
  const words: { readonly [code: string]: string } = outlineIssue;
  const said = Object.hasOwn(words, code) ? words[code] : undefined;
  if (said !== undefined) return fill(said, quotedFacts(said, facts, locale), phrase.list);
  return [code, ...Object.entries(facts).map(([name, fact]) => `${name} ${String(fact)}`)].join(phrase.comma);
}
