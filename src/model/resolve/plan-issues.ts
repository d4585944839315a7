import type { Issue } from "../issue.js";
import type { Plan } from "../plan.js";
import { identityIssues } from "./identity-issues.js";
import { partIssues } from "./part-issues.js";
import { referenceIssues } from "./reference-issues.js";
import { requirementIssues } from "./requirement-issues.js";
import { requirementsIn, type Years, yearsIn } from "./within-plan.js";

/**
 * What is wrong with a plan of the right shape, in time linear in its length: ids that are twice, references that lead nowhere,
 * years and ranges that run backwards, grades that nobody knows. Contradictions that a plan may contain are for the checks.
 */
export function* planIssues(plan: Plan): Iterable<Issue> {
  yield* identityIssues(plan);
  yield* referenceIssues(plan);
  yield* partIssues(plan);
  for (const { path, it } of yearsIn(plan)) yield* backwards(it, path);
  for (const { path, it } of requirementsIn(plan)) yield* requirementIssues(it, path);
}

/** Years that run backwards. */
export function* backwards({ from, to }: Years, path: Issue["path"]): Iterable<Issue> {
  if (from > to) yield { code: "reversed-span", path, facts: { from, to } };
}
