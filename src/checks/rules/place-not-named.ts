import { placeRef, projectsOf } from "../refs.js";
import { type Draft, rule } from "../rule.js";
import { townshipsOf } from "../townships.js";

/** A township-level unit that no list, no corridor and no project of the plan names. */
export const placeNotNamed = rule({
  code: "place-not-named",
  family: "layout",
  severity: "note",
  find: ({ plan }) => {
    const { layout } = plan;
    const lists = [...(layout.roles ?? []), ...(layout.belts ?? []), ...(layout.corridors ?? []), ...projectsOf(plan)];
    const named = new Set([
      ...lists.flatMap(({ places }) => places),
      ...(layout.structures ?? []).flatMap(({ parts }) => parts.flatMap(({ places }) => places)),
      ...(layout.zones ?? []).flatMap(({ places }) => places ?? []),
    ]);
    // A plan that gives places nothing to do says nothing by leaving one out.
    if (named.size === 0) return [];
    const units = townshipsOf(layout);
    return units
      .filter(({ id, locator }) => locator === undefined && !named.has(id))
      .map((place): Draft => ({ locator: {}, facts: { units: units.length, place: place.id }, refs: [placeRef(place)] }));
  },
});
