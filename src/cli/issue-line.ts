import type { Issue } from "../index.js";
import { describeIssue, type Locale, wording } from "../text/index.js";

/** An issue of a file as editors and terminals link to it: `plan.json:3:5 …`. */
export function issueLine(file: string, issue: Issue, locale: Locale): string {
  const { line, column, ...rest } = issue;
  const what = describeIssue(rest, locale);
  return line === undefined ? `${file}${wording(locale).phrase.colon}${what}` : `${file}:${line}:${column ?? 1} ${what}`;
}
