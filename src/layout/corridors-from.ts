import { refuseUnless } from "../kernel/index.js";
import type { Corridor } from "../model/index.js";
import { placeOf, type WithLayout } from "./place-id.js";

/**
 * What joins a place with others: roads, travel times, services, cooperation, in printed order.
 *
 * @param plan - the plan
 * @param place - the id of one of its places
 * @returns corridors that have the place on them, whichever end it is
 * @throws PlanError `unknown-place`
 * @category Layout
 * @example
 * ```ts
 * import { corridorsFrom } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * corridorsFrom(huzhu15, "lanzhou").map(({ id, hours }) => [id, hours])[0]; // => ["huzhu-lanzhou", "1.5"]
 * ```
 */
export function corridorsFrom<Id extends string>(plan: WithLayout<Id>, place: NoInfer<Id>): readonly Corridor[] {
  refuseUnless("plan", plan, { boxes: "list", layout: "object" }, "invalid-plan");
  refuseUnless("place", place, "text");
  const { id } = placeOf(plan, place);
  return (plan.layout.corridors ?? []).filter(({ places }) => places.includes(id));
}
