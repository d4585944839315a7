import { describe, expect, it } from "vitest";
import type { Place, Plan } from "../../../src/model/index.js";
import { toGeoJson } from "../../../src/output/index.js";
import { emptyPlan } from "../../model/plans.js";
import { codeOf, factsOf } from "../../refusal.js";

const at = (...places: object[]): Plan => ({ ...emptyPlan, layout: { places: places as Place[] } });
const place = { id: "a", name: { zh: "甲镇" }, kind: "town" };
const coordinates = { latitude: "36.80", longitude: "101.9", of: "seat", source: "gazette" };

describe("a place as a feature", () => {
  it("has its names, kind and the place it lies in, each where it has one", () => {
    const { type, features } = JSON.parse(toGeoJson(at(place, { ...place, id: "b", name: { zh: "乙", en: "B" }, within: "a" })));
    expect(type).toBe("FeatureCollection");
    expect(features).toEqual([
      {
        type: "Feature",
        id: "a",
        geometry: null,
        properties: { name_zh: "甲镇", kind: "town", coordinates_missing: "no-source" },
      },
      {
        type: "Feature",
        id: "b",
        geometry: null,
        properties: { name_zh: "乙", name_en: "B", kind: "town", within: "a", coordinates_missing: "no-source" },
      },
    ]);
  });

  it("has its point with what it stands for, how far off it may be and who says so", () => {
    const { features } = JSON.parse(
      toGeoJson(at({ ...place, coordinates }, { ...place, coordinates: { ...coordinates, within: "1.50" } })),
    );
    expect(features[0]).toEqual({
      type: "Feature",
      id: "a",
      geometry: { type: "Point", coordinates: [101.9, 36.8] },
      properties: { name_zh: "甲镇", kind: "town", coordinates_of: "seat", coordinates_source: "gazette" },
    });
    expect(features[1].properties.coordinates_within_km).toBe("1.50");
  });

  it("lies on the globe, its edge among it", () => {
    const point = (latitude: string, longitude: string) =>
      toGeoJson(at({ ...place, coordinates: { ...coordinates, latitude, longitude } }));
    for (const [latitude, longitude] of [
      ["90", "180"],
      ["-90", "-180"],
    ] as const)
      expect(JSON.parse(point(latitude, longitude)).features[0].geometry.coordinates).toEqual([
        Number(longitude),
        Number(latitude),
      ]);
    expect(factsOf(() => point("90.0001", "0"))).toEqual({ place: "a", axis: "latitude", value: "90.0001", limit: 90 });
    expect(factsOf(() => point("-90.0001", "0"))).toMatchObject({ axis: "latitude" });
    expect(factsOf(() => point("0", "-180.0001"))).toEqual({ place: "a", axis: "longitude", value: "-180.0001", limit: 180 });
    expect(codeOf(() => toGeoJson({} as Plan))).toBe("invalid-plan");
  });

  it("is one line of the text, whatever its name holds", () => {
    const text = toGeoJson(at({ ...place, name: { zh: '"甲"\n' } }, place));
    expect(text.split("\n")).toHaveLength(8);
    expect(JSON.parse(text).features[0].properties.name_zh).toBe('"甲"\n');
    expect(JSON.parse(toGeoJson(at())).features).toEqual([]);
  });
});
