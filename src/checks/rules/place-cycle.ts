import { circlesIn } from "../circles.js";
import { placeRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Places that lie in one another circularly. */
export const placeCycle = rule({
  code: "place-cycle",
  family: "layout",
  severity: "error",
  find: ({ plan: { layout } }) => {
    const byId = new Map(layout.places.map((place) => [place.id, place]));
    const circles = circlesIn(byId.keys(), (id) => byId.get(id)?.within);
    return circles.map((circle): Draft => {
      const refs = circle.flatMap((one) => byId.get(one) ?? []).map(placeRef);
      return { locator: refs[0]?.locator ?? {}, facts: { circle }, refs };
    });
  },
});
