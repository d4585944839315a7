import type { Issue } from "../issue.js";
import type { Plan } from "../plan.js";
import { locatorsIn } from "./located-in.js";

/**
 * Parts (篇) that the plan does not have: of its chapters, and of its locators where they point into its own outline and it tells that
 * outline's parts. What an outline prints, such as a number that occurs twice, is for the checks.
 */
export function* partIssues(plan: Plan): Iterable<Issue> {
  const { parts, chapters, printedIn } = plan;
  const numbers = (parts ?? []).map(({ no }) => no);
  const known = new Set(numbers);
  const lost = (given: number, path: Issue["path"]): Issue => ({
    code: "unresolved-reference",
    path,
    facts: { id: String(given), expected: numbers.map(String) },
  });
  for (const [i, { part }] of chapters.entries())
    if (part !== undefined && !known.has(part)) yield lost(part, ["chapters", i, "part"]);
  if (parts === undefined || printedIn !== undefined) return;
  for (const { it, path } of locatorsIn(plan))
    if (it.part !== undefined && !known.has(it.part)) yield lost(it.part, [...path, "part"]);
}
