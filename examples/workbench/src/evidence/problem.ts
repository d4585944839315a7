import type { Issue, PlanError } from "five-year-plan";
import { describeError, describeIssue, fill, type Locale } from "five-year-plan/text";
import type { Words } from "../words/words";

/** One thing wrong with what the reader gave, as facts: the words come when it is shown, in the language of that moment. */
export type Problem =
  | { readonly kind: "issue"; readonly issue: Issue; readonly line?: number }
  | { readonly kind: "error"; readonly error: PlanError }
  | { readonly kind: "not-json"; readonly line: number; readonly column: number }
  | { readonly kind: "not-utf8" }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "empty" };

/** A problem in words, with its place. */
export function describeProblem(problem: Problem, locale: Locale, words: Words): string {
  switch (problem.kind) {
    case "issue": {
      const told = describeIssue(problem.issue, locale);
      return problem.line === undefined ? told : fill(words.problem.line, { line: problem.line, told });
    }
    case "error":
      return describeError(problem.error, locale);
    default:
      return fill(words.problem[problem.kind], problem);
  }
}
