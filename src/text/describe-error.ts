import type { PlanError } from "../kernel/index.js";
import { refuseUnless } from "../kernel/index.js";
import { FORMS, type Issue, JSON_FAULTS } from "../model/index.js";
import { fill } from "./fill.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * An error in words: what was refused, and for a document each thing wrong with its place.
 *
 * @param error - an error of this library, or what else has its code and facts: a note of `plausibility`
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
 * words; // => "the base is zero: there is no result"
 * ```
 */
export function describeError(error: Pick<PlanError, "code" | "facts">, locale: Locale = "zh"): string {
  refuseUnless("error", error, { facts: "object" });
  const words = wording(locale);
  const issues = Array.isArray(error.facts["issues"]) ? (error.facts["issues"] as unknown as Issue[]) : [];
  const lines = issues.map((issue) => `  ${describeIssue(issue, locale)}`);
  const { suggestion } = error.facts;
  const meant = suggestion === undefined ? "" : `${words.phrase.comma}${fill(words.phrase.didYouMean, { suggestion })}`;
  return [`${fill(words.error[error.code], error.facts)}${meant}`, ...lines].join("\n");
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
  refuseUnless("issue", issue, { path: "list", facts: "object" });
  const { issue: codes, phrase, form: forms, jsonFault } = wording(locale);
  const path = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const where = [issue.line === undefined ? "" : `${issue.line}:${issue.column ?? 1}`, path.replace(/^\./, "")];
  const place = where.some((one) => one !== "") ? `${where.filter((one) => one !== "").join(" ")}${phrase.colon}` : "";
  const fault = JSON_FAULTS.find((one) => one === issue.facts["fault"]);
  const { form, suggestion, write, candidates } = issue.facts;
  const told = [
    fault === undefined
      ? fill(codes[issue.code], issue.facts)
      : fill(phrase.notJson, { why: fill(jsonFault[fault], issue.facts) }),
    ...FORMS.filter((one) => one === form).map((one) => fill(phrase.expectedForm, { form: forms[one] })),
    ...(write === undefined ? [] : [fill(phrase.write, { write })]),
    ...(suggestion === undefined ? [] : [fill(phrase.didYouMean, { suggestion })]),
    ...(Array.isArray(candidates) && candidates.length > 0 ? [fill(phrase.mayBe, { candidates })] : []),
  ];
  return `${place}${told.join(phrase.comma)}`;
}
