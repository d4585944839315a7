import type { Structure } from "../../model/index.js";
import { placeRef, refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A place in two parts of a structure that divides the places up. */
export const placeInTwoTiers = rule({
  code: "place-in-two-tiers",
  family: "layout",
  severity: "error",
  find: ({ plan: { layout } }) => {
    const byId = new Map(layout.places.map((place) => [place.id, place]));
    return (layout.structures ?? []).filter(({ divides }) => divides !== undefined).flatMap(twice);

    function twice(structure: Structure): Draft[] {
      const first = new Map<string, string>();
      return structure.parts.flatMap(({ name, places }) =>
        places.flatMap((id): Draft[] => {
          const before = first.get(id);
          const place = byId.get(id);
          if (before === undefined) first.set(id, name.zh);
          if (before === undefined || place === undefined) return [];
          return [
            {
              locator: structure.locator,
              facts: { place: id, parts: [before, name.zh] },
              refs: [placeRef(place), refTo("structure", structure)],
            },
          ];
        }),
      );
    }
  },
});
