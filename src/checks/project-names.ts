import type { Plan } from "../model/index.js";

/** The places that a project's name may open with and still be the same project: the county, and what it lies in. */
export function openingPlaces({ place, layout }: Plan): readonly string[] {
  const above = layout.places.filter(({ kind }) => kind === "county" || kind === "outside");
  return [place, ...above.flatMap(({ name, aliases = [] }) => [name.zh, ...aliases])];
}
