import type { Requirement } from "../../notation/index.js";
import type { Evidence } from "../evidence.js";
import type { Issue } from "../issue.js";
import type { Plan } from "../plan.js";
import type { Revision } from "../target.js";

/** Keys and positions that lead to a place in a document. */
export type Path = Issue["path"];

/** Something in a plan, and the way to it. */
export type At<T> = { readonly path: Path; readonly it: T };

/** What a target, a base and their earlier forms have in common. */
type Revised = { readonly revisions?: readonly Revision[] };

/** Every requirement of a plan: of targets, bases and commitments, and of what stood before them. */
export function* requirementsIn({ indicators, commitments }: Plan): Iterable<At<Requirement>> {
  for (const [i, { baseline, targets }] of indicators.entries()) {
    if (baseline !== undefined) {
      yield { path: ["indicators", i, "baseline", "reading"], it: baseline.reading };
      yield* earlier(baseline, ["indicators", i, "baseline"]);
    }
    for (const [j, target] of targets.entries()) {
      yield { path: ["indicators", i, "targets", j, "requirement"], it: target.requirement };
      yield* earlier(target, ["indicators", i, "targets", j]);
    }
  }
  for (const [i, { requirement }] of commitments.entries()) yield { path: ["commitments", i, "requirement"], it: requirement };
}

function* earlier({ revisions = [] }: Revised, path: Path): Iterable<At<Requirement>> {
  for (const [k, { before }] of revisions.entries())
    if (before !== null) yield { path: [...path, "revisions", k, "before", "requirement"], it: before.requirement };
}

/** Every evidence of a plan. */
export function* evidenceIn({ adopted, indicators, commitments, statements }: Plan): Iterable<At<Evidence>> {
  const at = function* (it: Evidence | undefined, ...path: Path): Iterable<At<Evidence>> {
    if (it !== undefined) yield { path: [...path, "evidence"], it };
  };
  yield* at(adopted?.evidence, "adopted");
  for (const [i, { definition, baseline, targets }] of indicators.entries()) {
    yield* at(definition?.evidence, "indicators", i, "definition");
    yield* at(baseline?.evidence, "indicators", i, "baseline");
    for (const [j, { evidence }] of targets.entries()) yield* at(evidence, "indicators", i, "targets", j);
  }
  for (const [i, { evidence }] of commitments.entries()) yield* at(evidence, "commitments", i);
  for (const [i, { evidence }] of statements.entries()) yield* at(evidence, "statements", i);
}

/** The first and the last year of something. */
export type Years = { readonly from: number; readonly to: number };

/** Every run of years of a plan. */
export function* yearsIn(plan: Plan): Iterable<At<Years>> {
  yield { path: ["period"], it: plan.period };
  yield { path: ["base"], it: { from: plan.base, to: plan.period.from - 1 } };
  for (const [i, { targets }] of plan.indicators.entries())
    for (const [j, { span, revisions = [] }] of targets.entries()) {
      if (span.kind !== "by") yield { path: ["indicators", i, "targets", j, "span"], it: span };
      for (const [k, { before }] of revisions.entries()) {
        const then = before?.span;
        if (then !== undefined && then.kind !== "by")
          yield { path: ["indicators", i, "targets", j, "revisions", k, "before", "span"], it: then };
      }
    }
  for (const [i, { span }] of plan.commitments.entries())
    if (span.kind !== "by") yield { path: ["commitments", i, "span"], it: span };
  for (const [i, { over, from, to }] of plan.statements.entries()) {
    if (over !== undefined) yield { path: ["statements", i, "over"], it: over };
    if (from !== undefined && to !== undefined) yield { path: ["statements", i], it: { from: from.year, to: to.year } };
  }
  for (const { path, it } of projectsIn(plan)) if (it.years !== undefined) yield { path: [...path, "years"], it: it.years };
}

/** Every project of a plan. */
export function* projectsIn({ boxes }: Plan): Iterable<At<Plan["boxes"][number]["groups"][number]["projects"][number]>> {
  for (const [i, { groups }] of boxes.entries())
    for (const [j, { projects }] of groups.entries())
      for (const [k, it] of projects.entries()) yield { path: ["boxes", i, "groups", j, "projects", k], it };
}
