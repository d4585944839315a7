import { placeRef, refTo } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A part of a structure, or a zone, that names more members than it counts; a zone that names its members must name all. */
export const partCount = rule({
  code: "part-count",
  family: "layout",
  severity: "error",
  find: ({ plan: { layout } }) => {
    const byId = new Map(layout.places.map((place) => [place.id, place]));
    const members = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []).map(placeRef);
    const parts = (layout.structures ?? []).flatMap((structure) =>
      structure.parts.flatMap(({ name, count, places, along }): Draft[] =>
        count === undefined || along || places.length <= count
          ? []
          : [
              {
                locator: structure.locator,
                facts: { part: name.zh, counted: count, named: places.length },
                refs: [refTo("structure", structure), ...members(places)],
              },
            ],
      ),
    );
    const zones = (layout.zones ?? []).flatMap((zone): Draft[] =>
      zone.places === null || zone.count === undefined || zone.places.length === zone.count
        ? []
        : [
            {
              locator: zone.locator,
              facts: { part: zone.name.zh, counted: zone.count, named: zone.places.length },
              refs: [refTo("zone", zone), ...members(zone.places)],
            },
          ],
    );
    return [...parts, ...zones];
  },
});
