import type { Issue, PlanError } from "five-year-plan";
import { describeError, describeIssue, fill, type Locale, wording } from "five-year-plan/text";
import type { DocumentFault } from "../../../../src/cli/documents/document-error";
import type { SaveAs } from "../../../../src/cli/documents/kind";
import type { Words } from "../words/words";

/** One thing wrong with what the reader gave, as facts: the words come when it is shown, in the language of that moment. */
export type Problem =
  | { readonly kind: "issue"; readonly issue: Issue; readonly line?: number }
  | { readonly kind: "error"; readonly error: PlanError }
  | { readonly kind: "not-json"; readonly line: number; readonly column: number }
  | { readonly kind: "not-utf8" }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "empty" }
  | { readonly kind: "document"; readonly fault: DocumentFault }
  | { readonly kind: "save-as"; readonly as: SaveAs }
  | { readonly kind: "no-text" }
  | { readonly kind: "nothing-read" };

/** A problem in words, with its place. */
export function describeProblem(problem: Problem, locale: Locale, words: Words): string {
  switch (problem.kind) {
    case "issue": {
      const told = describeIssue(problem.issue, locale);
      return problem.line === undefined ? told : fill(words.problem.line, { line: problem.line, told });
    }
    case "error":
      return describeError(problem.error, locale);
    case "document":
      return wording(locale).documentFault[problem.fault];
    case "save-as":
      return wording(locale).saveAs[problem.as];
    case "no-text":
      return wording(locale).files.noEncoding;
    case "nothing-read":
      return wording(locale).outline.nothing;
    default:
      return fill(words.problem[problem.kind], problem);
  }
}
