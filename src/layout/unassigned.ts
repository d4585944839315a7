import { refuseUnless } from "../kernel/index.js";
import type { Place, Role } from "../model/index.js";
import type { WithLayout } from "./place-id.js";

const TOWNSHIP_LEVEL: readonly Place["kind"][] = ["subdistrict", "town", "township", "ethnic-township"];

/**
 * The township-level places that a plan forgets: without a role, and in no structure, belt or zone. Given a kind of role, those
 * that have none of that kind. Nothing is filled in: a list that ends in 等 has members that nobody can know.
 *
 * @param plan - the plan
 * @param kind - a kind of role, such as `"tier"`
 * @returns places, in the layout's order
 * @category Layout
 * @example
 * ```ts
 * import { unassigned } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * unassigned(huzhu15).map(({ id }) => id); // => ["gaozhai", "donggou"]
 * unassigned(huzhu15, "tier").length; // => 10
 * ```
 */
export function unassigned<Id extends string>(
  plan: WithLayout<Id>,
  kind?: Role["kind"],
): readonly (Place & { readonly id: Id })[] {
  refuseUnless("plan", plan, { boxes: "list", layout: "object" }, "invalid-plan");
  if (kind !== undefined) refuseUnless("kind", kind, "text");
  const { layout } = plan;
  const { roles = [], structures = [], belts = [], zones = [], places } = layout;
  const lists =
    kind === undefined
      ? [...roles, ...belts, ...zones, ...structures.flatMap(({ parts }) => parts)]
      : roles.filter((role) => role.kind === kind);
  const named = new Set(lists.flatMap((list) => list.places ?? []));
  return places.filter((place) => TOWNSHIP_LEVEL.includes(place.kind) && !named.has(place.id));
}
