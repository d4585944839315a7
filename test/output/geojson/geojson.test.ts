import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "@placemarkio/check-geojson";
import { describe, expect, it } from "vitest";
import { huzhu14, huzhu15 } from "../../../src/huzhu/index.js";
import type { Plan } from "../../../src/model/index.js";
import { toGeoJson } from "../../../src/output/index.js";
import { emptyPlan } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const ogrinfo = spawnSync("ogrinfo", ["--version"]).status === 0;
if (!ogrinfo) console.warn("no ogrinfo: test/python/install.sh installs it");

const at = (latitude: string, longitude: string): Plan => ({
  ...emptyPlan,
  layout: {
    places: [
      { id: "here", name: { zh: "此处" }, kind: "town", coordinates: { latitude, longitude, of: "seat", source: "a test" } },
      { id: "there", name: { zh: "彼处" }, kind: "village", within: "here" },
    ],
  },
});
const text = toGeoJson(huzhu15);
const known = huzhu15.layout.places.filter(({ coordinates }) => coordinates !== undefined);

describe("the places as GeoJSON", () => {
  it("are what a checker of RFC 7946 takes, a feature for each", () => {
    const { features } = check(text) as {
      features: { id?: unknown; geometry: { type: string; coordinates: number[] } | null }[];
    };
    expect(features.map(({ id }) => id)).toEqual(huzhu15.layout.places.map(({ id }) => id));
    expect(features.filter(({ geometry }) => geometry !== null)).toHaveLength(known.length);
    expect(known.length).toBeGreaterThan(5);
    for (const { geometry } of features) {
      if (geometry === null) continue;
      const [longitude, latitude] = geometry.coordinates;
      // The county lies at 102° east, 37° north: longitude comes first.
      expect([Math.round(longitude ?? 0), Math.round(latitude ?? 0)]).toEqual([102, 37]);
    }
    expect(() => check(toGeoJson(emptyPlan))).not.toThrow();
    expect(() => check(toGeoJson(huzhu14))).not.toThrow();
  });

  it("keep every digit, and none that JSON has no room for", () => {
    expect(toGeoJson(at("36.80", "101.95432109876543210987"))).toContain("[101.95432109876543210987, 36.8]");
    expect(toGeoJson(at("-090", "-180.0"))).toContain("[-180, -90]");
    expect(toGeoJson(at("0", "0"))).toContain('"id": "there", "geometry": null');
  });

  it("are refused beyond the world", () => {
    expect(codeOf(() => toGeoJson(at("101.95", "36.8")))).toBe("invalid-coordinates");
    expect(codeOf(() => toGeoJson(at("36.8", "180.1")))).toBe("invalid-coordinates");
  });

  it.skipIf(!ogrinfo)("are read by GDAL, in WGS 84", () => {
    const folder = mkdtempSync(join(tmpdir(), "five-year-plan-geojson-"));
    writeFileSync(join(folder, "places.geojson"), text);
    const { stdout, status } = spawnSync("ogrinfo", ["-al", join(folder, "places.geojson")], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(stdout).toContain(`Feature Count: ${huzhu15.layout.places.length}`);
    expect(stdout).toContain('ID["EPSG",4326]');
    expect(stdout.match(/^ {2}POINT \(/gm)).toHaveLength(known.length);
    expect(stdout).toContain("name_zh (String) = 威远镇");
  });
});
