import { refuseUnless, unknownPlace } from "../kernel/index.js";
import type { Place } from "../model/index.js";
import type { WithLayout } from "./place-id.js";

/**
 * The places that a plan names for a role, a structure, a belt or a zone, each once, in printed order.
 *
 * @param plan - the plan
 * @param id - the id of a role, structure, belt or zone
 * @returns places; fewer than the plan counts where it does not name them all
 * @throws PlanError `unknown-place` where nothing in the layout has that id
 * @category Layout
 * @example
 * ```ts
 * import { placesIn } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * placesIn(huzhu15, "yak-and-sheep-belt").map(({ id }) => id); // => ["nanmenxia", "bazha", "jiading", "songduo"]
 * placesIn(huzhu15, "urban-zones"); // => []
 * ```
 */
export function placesIn<Id extends string>(plan: WithLayout<Id>, id: string): readonly (Place & { readonly id: Id })[] {
  refuseUnless("plan", plan, { boxes: "list", layout: "object" }, "invalid-plan");
  refuseUnless("id", id, "text");
  const { roles = [], structures = [], belts = [], zones = [], places } = plan.layout;
  const named = [
    ...[...roles, ...belts, ...zones].filter((one) => one.id === id).map((one) => one.places ?? []),
    ...structures.filter((one) => one.id === id).map(({ parts }) => parts.flatMap((part) => part.places)),
  ];
  if (named.length === 0) throw unknownPlace([...roles, ...structures, ...belts, ...zones], id);
  return [...new Set(named.flat())].flatMap((member) => places.find((place) => place.id === member) ?? []);
}
