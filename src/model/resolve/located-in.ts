import type { Locator } from "../locator.js";
import type { Plan } from "../plan.js";
import { type At, type Path, projectsIn } from "./within-plan.js";

/** Every place in the outline that a plan names. */
export function* locatorsIn(plan: Plan): Iterable<At<Locator>> {
  for (const [i, { locator }] of plan.boxes.entries()) yield { path: ["boxes", i, "locator"], it: locator };
  for (const { path, it } of projectsIn(plan)) yield { path: [...path, "locator"], it: it.locator };
  for (const [i, { locator, baseline, targets }] of plan.indicators.entries()) {
    yield { path: ["indicators", i, "locator"], it: locator };
    if (baseline !== undefined) yield { path: ["indicators", i, "baseline", "locator"], it: baseline.locator };
    for (const [j, target] of targets.entries()) yield { path: ["indicators", i, "targets", j, "locator"], it: target.locator };
  }
  for (const key of ["commitments", "statements", "corrections"] as const) yield* listed(plan[key], [key]);
  for (const [key, list = []] of Object.entries(plan.layout)) yield* listed(list, ["layout", key]);
}

function* listed(list: readonly { readonly locator?: Locator }[], above: Path): Iterable<At<Locator>> {
  for (const [i, { locator }] of list.entries()) if (locator !== undefined) yield { path: [...above, i, "locator"], it: locator };
}
