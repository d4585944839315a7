import { refuseUnless } from "../kernel/index.js";
import { findProjects, type Project } from "../model/index.js";
import { placeOf, type WithLayout } from "./place-id.js";

/**
 * The projects whose names mention a place, or a place that lies in it, in printed order.
 *
 * @param plan - the plan
 * @param place - the id of one of its places
 * @returns projects; a project that names no place is at none
 * @throws PlanError `unknown-place`
 * @category Layout
 * @example
 * ```ts
 * import { projectsAt } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * projectsAt(huzhu15, "wushi")[0]?.id; // => "box-2/group-2/02"
 * ```
 */
export function projectsAt<Id extends string>(plan: WithLayout<Id>, place: NoInfer<Id>): readonly Project[] {
  refuseUnless("plan", plan, { boxes: "list", layout: "object" }, "invalid-plan");
  refuseUnless("place", place, "text");
  return findProjects(plan, { place: placeOf(plan, place).id });
}
