import type { PlanError } from "../kernel/index.js";
import type { Issue } from "../model/index.js";
import { fill, wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * An error in words: what was refused, and for a document each thing wrong with its place.
 *
 * @param error - an error of this library
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line, and one more for each located issue
 * @category Wording
 * @example
 * ```ts
 * import { percentChange, PlanError } from "five-year-plan/calculators";
 * import { describeError } from "five-year-plan/text";
 * let words = "";
 * try {
 *   percentChange("0", "5");
 * } catch (error) {
 *   if (error instanceof PlanError) words = describeError(error, "en");
 * }
 * words; // => "the base is zero: there is no answer"
 * ```
 */
export function describeError(error: PlanError, locale: Locale = "zh"): string {
  const words = wording(locale);
  const issues = Array.isArray(error.facts["issues"]) ? (error.facts["issues"] as unknown as Issue[]) : [];
  const lines = issues.map((issue) => `  ${describeIssue(issue, locale)}`);
  return [fill(words.error[error.code], error.facts), ...lines].join("\n");
}

/**
 * One thing wrong with a document, in words, with its place and, where a name is near, a suggestion.
 *
 * @param issue - an issue of a parse
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns one line
 * @category Wording
 * @example
 * ```ts
 * import { describeIssue } from "five-year-plan/text";
 * describeIssue({ code: "unknown-key", path: ["indicaters"], facts: { key: "indicaters", suggestion: "indicators" } }, "en");
 * // => "indicaters: unknown key indicaters, did you mean indicators?"
 * ```
 */
export function describeIssue(issue: Issue, locale: Locale = "zh"): string {
  const { issue: codes, phrase } = wording(locale);
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const place = path === "" ? "" : `${path.replace(/^\./, "")}${phrase.colon}`;
  const near = issue.facts["suggestion"] === undefined ? "" : `${phrase.comma}${fill(phrase.didYouMean, issue.facts)}`;
  const candidates = issue.facts["candidates"];
  const like = Array.isArray(candidates) && candidates.length > 0 ? `${phrase.comma}${fill(phrase.mayBe, issue.facts)}` : "";
  return `${place}${fill(codes[issue.code], issue.facts)}${near}${like}`;
}
