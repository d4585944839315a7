import { placeRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Places that lie in one another circularly. */
export const placeCycle = rule({
  code: "place-cycle",
  family: "layout",
  severity: "error",
  find: ({ plan: { layout } }) => {
    const byId = new Map(layout.places.map((place) => [place.id, place]));
    const settled = new Set<string>();
    const drafts: Draft[] = [];
    for (const start of layout.places) {
      const path = new Set<string>();
      let id: string | undefined = start.id;
      while (id !== undefined && !settled.has(id) && !path.has(id)) {
        path.add(id);
        id = byId.get(id)?.within;
      }
      if (id !== undefined && path.has(id)) {
        const circle = [...path].slice([...path].indexOf(id));
        const refs = circle.flatMap((one) => byId.get(one) ?? []).map(placeRef);
        drafts.push({ locator: refs[0]?.locator ?? {}, facts: { circle }, refs });
      }
      for (const one of path) settled.add(one);
    }
    return drafts;
  },
});
