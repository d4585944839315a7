import type { Place, Plan } from "../../model/index.js";

const KINDS: readonly Place["kind"][] = ["subdistrict", "town", "township", "ethnic-township"];

/** The township-level places of a plan, in the layout's order. */
export function townships({ layout }: Plan): readonly Place[] {
  return layout.places.filter(({ kind }) => KINDS.includes(kind));
}
