import { suggestion } from "../../kernel/index.js";
import type { Issue } from "../issue.js";
import { ID_PATTERN } from "../patterns.js";
import type { Plan } from "../plan.js";
import { partsIn } from "./identity-issues.js";
import { evidenceIn, type Path, projectsIn, requirementsIn } from "./within-plan.js";

/** A reference to one of a plan's things: by which id, from where. */
type Reference = { readonly id: string; readonly path: Path };

/** For how many of a document's lost references the id that was meant is looked for: each look compares all ids. */
const MOST_SUGGESTED = 20;

/**
 * References that lead nowhere. A `relative` requirement may also compare with a series outside the plan: only what has the form of
 * an id must be an indicator.
 */
export function* referenceIssues(plan: Plan): Iterable<Issue> {
  const { indicators, statements, layout } = plan;
  let suggested = 0;
  const find = function* (ids: readonly string[], references: Iterable<Reference>): Iterable<Issue> {
    const known = new Set(ids);
    for (const { id, path } of references) {
      if (known.has(id)) continue;
      const near = suggested++ < MOST_SUGGESTED ? suggestion(id, ids) : undefined;
      yield { code: "unresolved-reference", path, facts: { id, ...(near !== undefined && { suggestion: near }) } };
    }
  };
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  yield* find(idsOf(indicators), toIndicators(plan));
  yield* find(idsOf(statements), toStatements(plan));
  yield* find(idsOf(layout.places), toPlaces(plan));
  yield* find(idsOf(partsIn(plan)), toParts(plan));
  yield* find(idsOf(plan.sources ?? []), toSources(plan));
}

function* toIndicators(plan: Plan): Iterable<Reference> {
  for (const { it, path } of requirementsIn(plan))
    if (it.kind === "relative" && ID_PATTERN.test(it.to)) yield { id: it.to, path: [...path, "to"] };
  for (const [i, { indicator: id }] of plan.commitments.entries())
    if (id !== undefined) yield { id, path: ["commitments", i, "indicator"] };
}

function* toStatements({ statements }: Plan): Iterable<Reference> {
  for (const [i, { quotient }] of statements.entries())
    for (const key of ["of", "by"] as const) {
      const id = quotient?.[key];
      if (id !== undefined) yield { id, path: ["statements", i, "quotient", key] };
    }
}

function* toPlaces(plan: Plan): Iterable<Reference> {
  const { places, structures = [], ...lists } = plan.layout;
  for (const [i, { quotient }] of plan.statements.entries())
    if (quotient?.area !== undefined) yield { id: quotient.area, path: ["statements", i, "quotient", "area"] };
  for (const { path, it } of projectsIn(plan)) yield* each(it.places, [...path, "places"]);
  for (const [i, { within: id }] of places.entries()) if (id !== undefined) yield { id, path: ["layout", "places", i, "within"] };
  for (const [i, { parts }] of structures.entries())
    for (const [j, part] of parts.entries()) yield* each(part.places, ["layout", "structures", i, "parts", j, "places"]);
  for (const [key, list = []] of Object.entries(lists))
    for (const [i, one] of list.entries()) yield* each(one.places ?? [], ["layout", key, i, "places"]);
}

function* toParts({ layout: { roles = [] } }: Plan): Iterable<Reference> {
  for (const [i, { part: id }] of roles.entries()) if (id !== undefined) yield { id, path: ["layout", "roles", i, "part"] };
}

function* toSources(plan: Plan): Iterable<Reference> {
  for (const { path, it } of evidenceIn(plan)) {
    yield* each(it.sources, [...path, "sources"]);
    const variants = it.trust === "disputed" ? it.variants : [];
    for (const [i, { sources }] of variants.entries()) yield* each(sources, [...path, "variants", i, "sources"]);
  }
}

function* each(ids: readonly string[], above: Path): Iterable<Reference> {
  for (const [i, id] of ids.entries()) yield { id, path: [...above, i] };
}
