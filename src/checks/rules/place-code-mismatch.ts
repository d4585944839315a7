import type { Place } from "../../model/index.js";
import { placeRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Digits of a county's code, with which the codes of everything in it begin. */
const COUNTY_DIGITS = 6;

/** An official code that does not begin with the county's, or that two places share. */
export const placeCodeMismatch = rule({
  code: "place-code-mismatch",
  family: "identity",
  severity: "error",
  find: ({ plan: { layout } }) => {
    const byId = new Map(layout.places.map((place) => [place.id, place]));
    const holders = new Map<string, Place>();
    const drafts: Draft[] = [];
    for (const place of layout.places) {
      const above = place.within === undefined ? undefined : byId.get(place.within);
      const prefix = above?.codes?.[0]?.code.slice(0, COUNTY_DIGITS);
      for (const { scheme, year, code } of place.codes ?? []) {
        if (above !== undefined && prefix !== undefined && !code.startsWith(prefix)) {
          drafts.push({
            locator: place.locator ?? {},
            facts: { code, prefix, scheme },
            refs: [placeRef(place), placeRef(above)],
          });
        }
        const holder = holders.get(`${scheme} ${year} ${code}`);
        if (holder === undefined) holders.set(`${scheme} ${year} ${code}`, place);
        else if (holder !== place) {
          drafts.push({
            locator: place.locator ?? {},
            facts: { code, prefix: code, scheme },
            refs: [placeRef(place), placeRef(holder)],
          });
        }
      }
    }
    return drafts;
  },
});
