import { unknownPlace } from "../kernel/index.js";
import type { Layout, Place, Plan } from "../model/index.js";

/** A plan as the layout's functions need it: any plan, and one whose places have known ids keeps them. */
export type WithLayout<Id extends string = string> = Pick<Plan, "boxes"> & {
  readonly layout: Omit<Layout, "places"> & { readonly places: readonly (Place & { readonly id: Id })[] };
};

/** The place with an id. */
export function placeOf<Id extends string>({ layout }: WithLayout<Id>, id: string): Place & { readonly id: Id } {
  const place = layout.places.find((one) => one.id === id);
  if (place === undefined) throw unknownPlace(layout.places, id);
  return place;
}
