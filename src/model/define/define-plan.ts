import type { Requirement } from "../../notation/index.js";
import type { Issue } from "../issue.js";
import { failure, orThrow, parsePlan } from "../parse.js";
import type { Plan } from "../plan.js";
import { suggestion } from "../suggestion.js";
import { ID_PATTERN } from "../values.js";
import type { ReferencesResolve } from "./references.js";

/**
 * Takes a plan written as a literal: its ids are checked by the compiler and again at run time, and the plan is frozen.
 *
 * A `relative` requirement's `to` that looks like an id (lower-case English and hyphens) must be an indicator of the plan;
 * anything else, such as `全市平均水平`, names an outside series.
 *
 * @param plan - the literal
 * @returns the same plan, frozen, with its literal types
 * @throws PlanError `invalid-plan` with located issues: the shape's, `duplicate-id`, `unresolved-reference`
 * @category Constructors
 * @example
 * ```ts
 * import { definePlan } from "five-year-plan";
 * const plan = definePlan({
 *   schemaVersion: "1", id: "my-15", title: { zh: "某县第十五个五年规划纲要" }, place: "某县",
 *   period: { from: 2026, to: 2030 }, base: 2025,
 *   chapters: [], boxes: [], commitments: [], statements: [], layout: { places: [] }, glossary: [], corrections: [],
 *   indicators: [{
 *     id: "forest-coverage", name: { zh: "森林覆盖率" }, category: { zh: "生态保护" }, unit: "%",
 *     direction: "higher", measure: "level", attribute: "binding", locator: { table: 1, row: 1 },
 *     baseline: { printed: "19.96", reading: { kind: "level", bound: "unstated", value: "19.96" }, year: 2025, locator: { table: 1, row: 1 } },
 *     targets: [{ printed: "20.06", requirement: { kind: "level", bound: "unstated", value: "20.06" }, span: { kind: "by", year: 2030 }, locator: { table: 1, row: 1 } }],
 *   }],
 * });
 * plan.indicators[0].id; // => "forest-coverage"
 * ```
 */
export function definePlan<const P extends Plan>(plan: P & ReferencesResolve<P>): P {
  const parsed = parsePlan(plan);
  const issues = referenceIssues(parsed);
  if (issues.length > 0) orThrow(failure("invalid-plan", issues));
  // Parsing copies and freezes; what it gives has the literal's value.
  return parsed as P;
}

type Path = Issue["path"];

/** Ids that stand twice and references that lead nowhere. */
function referenceIssues(plan: Plan): Issue[] {
  const indicators = plan.indicators.map(({ id }) => id);
  const places = plan.layout.places.map(({ id }) => id);
  const projects = plan.boxes.flatMap((box) => box.groups.flatMap((group) => group.projects));
  const missing = (id: string, known: readonly string[], path: Path): Issue[] => {
    if (known.includes(id)) return [];
    const near = suggestion(id, known);
    return [{ code: "unresolved-reference", path, facts: { id, ...(near !== undefined && { suggestion: near }) } }];
  };
  const relative = (requirement: Requirement, path: Path): Issue[] =>
    requirement.kind === "relative" && ID_PATTERN.test(requirement.to)
      ? missing(requirement.to, indicators, [...path, "requirement", "to"])
      : [];
  return [
    ...twice(indicators, "indicators"),
    ...twice(places, "layout"),
    ...twice(
      projects.map(({ id }) => id),
      "boxes",
    ),
    ...twice(
      plan.commitments.map(({ id }) => id),
      "commitments",
    ),
    ...twice(
      plan.statements.map(({ id }) => id),
      "statements",
    ),
    ...plan.indicators.flatMap(({ targets }, i) =>
      targets.flatMap((target, j) => relative(target.requirement, ["indicators", i, "targets", j])),
    ),
    ...plan.commitments.flatMap((commitment, i) => [
      ...relative(commitment.requirement, ["commitments", i]),
      ...(commitment.indicator === undefined ? [] : missing(commitment.indicator, indicators, ["commitments", i, "indicator"])),
    ]),
    ...projects.flatMap((project) => project.places.flatMap((place) => missing(place, places, ["boxes", project.id, "places"]))),
  ];
}

function twice(ids: readonly string[], where: string): Issue[] {
  const repeated = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [...new Set(repeated)].map((id) => ({ code: "duplicate-id", path: [where], facts: { id } }));
}
