import { refuseUnless } from "../kernel/index.js";
import type { Role } from "../model/index.js";
import { placeOf, type WithLayout } from "./place-id.js";

/**
 * The roles that a plan gives to a place, in printed order.
 *
 * @param plan - the plan
 * @param place - the id of one of its places
 * @returns roles; none where the plan gives it none
 * @throws PlanError `unknown-place`
 * @category Layout
 * @example
 * ```ts
 * import { rolesOf } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * rolesOf(huzhu15, "weiyuan").slice(0, 2).map(({ name }) => name.en); // => ["Small city", "One core"]
 * rolesOf(huzhu15, "gaozhai"); // => []
 * ```
 */
export function rolesOf<Id extends string>(plan: WithLayout<Id>, place: NoInfer<Id>): readonly Role[] {
  refuseUnless("plan", plan, { boxes: "list", layout: "object" }, "invalid-plan");
  refuseUnless("place", place, "text");
  const { id } = placeOf(plan, place);
  return (plan.layout.roles ?? []).filter(({ places }) => places.includes(id));
}
