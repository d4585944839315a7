import type { Plan } from "../plan.js";

/**
 * The ids of a place and of every place that lies in it, however deep: a town with its villages, the county with everything.
 *
 * @param plan - the plan
 * @param place - the id of a place; one that the plan does not have contains only itself
 * @returns ids, the place's own first
 * @category Queries
 */
export function placesInside(plan: Pick<Plan, "layout">, place: string): readonly string[] {
  const found = new Set([place]);
  // A set hands out what is added while it is walked, so this goes down to the last village, and a circle ends.
  for (const outer of found) for (const { id, within } of plan.layout.places) if (within === outer) found.add(id);
  return [...found];
}
