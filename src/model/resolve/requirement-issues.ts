import { decimal, suggestion } from "../../kernel/index.js";
import { GRADE_SCALES, gradeRank, type Requirement } from "../../notation/index.js";
import type { Issue } from "../issue.js";
import type { Path } from "./within-plan.js";

/**
 * What a requirement of the right shape cannot mean: a range whose lower end is above the upper one, a scale or a grade that nobody
 * knows, a comparison with a margin below zero, whose side its relation tells already.
 */
export function* requirementIssues(requirement: Requirement, path: Path): Iterable<Issue> {
  const { kind } = requirement;
  if ((kind === "level" || kind === "growth" || kind === "change") && requirement.bound === "between") {
    const { low = "", high = "" } = requirement;
    if (decimal(low).greaterThan(decimal(high))) yield { code: "reversed-range", path, facts: { low, high } };
  } else if (kind === "grade") {
    const { scale, grade } = requirement;
    if (!Object.hasOwn(GRADE_SCALES, scale)) {
      yield unknown("unknown-scale", [...path, "scale"], scale, Object.keys(GRADE_SCALES));
    } else if (gradeRank(scale, grade) === undefined) {
      yield unknown("unknown-grade", [...path, "grade"], grade, GRADE_SCALES[scale] ?? []);
    }
  } else if (kind === "relative" && requirement.margin !== undefined && decimal(requirement.margin).lessThan(0)) {
    yield { code: "negative-margin", path: [...path, "margin"], facts: { given: requirement.margin } };
  }
}

function unknown(code: "unknown-scale" | "unknown-grade", path: Path, given: string, expected: readonly string[]): Issue {
  const near = suggestion(given, expected);
  return { code, path, facts: { given: given.slice(0, 60), expected, ...(near !== undefined && { suggestion: near }) } };
}
