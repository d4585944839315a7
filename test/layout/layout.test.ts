import { describe, expect, expectTypeOf, it } from "vitest";
import { huzhu14, huzhu15, PLACE_IDS, type PlaceId } from "../../src/huzhu/index.js";
import { corridorsFrom, placesIn, projectsAt, rolesOf, unassigned } from "../../src/layout/index.js";
import { findProjects, type Place, type Plan, placesInside } from "../../src/model/index.js";
import { codeOf } from "../refusal.js";

const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);
const townships = huzhu15.layout.places.filter(({ within, kind }) => within === "huzhu" && /town|subdistrict/.test(kind));

describe("roles", () => {
  it("are those that name the place, and every role is found from each of its places", () => {
    expect(ids(rolesOf(huzhu15, "nanmenxia"))).toEqual([
      "central-town",
      "development-node",
      "culture-tourism-town",
      "industry-eco-leisure",
      "industry-distinctive-processing",
      "industry-eco-planting",
    ]);
    for (const role of huzhu15.layout.roles ?? [])
      for (const { id } of placesIn(huzhu15, role.id)) expect(rolesOf(huzhu15, id)).toContain(role);
  });

  it("are none where a plan has no layout to speak of", () => {
    const bare: Plan = { ...huzhu14, layout: { places: [{ id: "weiyuan", name: { zh: "威远镇" }, kind: "town" }] } };
    expect(rolesOf(bare, "weiyuan")).toEqual([]);
    expect(corridorsFrom(bare, "weiyuan")).toEqual([]);
    expect(projectsAt(bare, "weiyuan")).toEqual([]);
    expect(ids(unassigned(bare))).toEqual(["weiyuan"]);
    expect(ids(unassigned(bare, "tier"))).toEqual(["weiyuan"]);
    expect(codeOf(() => placesIn(bare, "tier"))).toBe("unknown-place");
  });
});

describe("places in", () => {
  it("a role, a belt, a structure or a zone, each once", () => {
    expect(ids(placesIn(huzhu15, "central-town"))).toHaveLength(6);
    expect(ids(placesIn(huzhu15, "potato-belt"))).toEqual(["xishan", "dongshan", "caijiabao", "tangchuan"]);
    expect(ids(placesIn(huzhu15, "one-heart-many-points"))).toHaveLength(7);
    expect(placesIn(huzhu15, "farm-produce-zones")).toEqual([]);
  });

  it("something that is not there is refused", () => {
    expect(codeOf(() => placesIn(huzhu15, "one-dragon"))).toBe("unknown-place");
    expect(codeOf(() => rolesOf(huzhu15, "lhasa" as PlaceId))).toBe("unknown-place");
    expect(codeOf(() => projectsAt(huzhu15, "" as PlaceId))).toBe("unknown-place");
    expect(codeOf(() => corridorsFrom(huzhu15, "__proto__" as PlaceId))).toBe("unknown-place");
  });
});

describe("projects at", () => {
  it("a place are those that name it or a place in it", () => {
    const named = findProjects(huzhu15).filter(({ places }) => places.includes("wushi") || places.includes("sangshige"));
    expect(projectsAt(huzhu15, "wushi")).toEqual(expect.arrayContaining(named));
    expect(projectsAt(huzhu15, "huzhu").length).toBeGreaterThan(projectsAt(huzhu15, "weiyuan").length);
  });

  it("the county are all that name any place in it", () => {
    const inside = new Set(placesInside(huzhu15, "huzhu"));
    expect(projectsAt(huzhu15, "huzhu")).toEqual(
      findProjects(huzhu15).filter(({ places }) => places.some((id) => inside.has(id))),
    );
  });
});

describe("corridors", () => {
  it("are found from either end", () => {
    expect(ids(corridorsFrom(huzhu15, "xining"))).toContain("huzhu-xining");
    expect(corridorsFrom(huzhu15, "huzhu").find(({ id }) => id === "huzhu-xining")?.hours).toBe("1");
  });
});

describe("the plan's own counts", () => {
  const zones = huzhu15.layout.zones ?? [];
  const tiers = huzhu15.layout.structures?.find(({ id }) => id === "three-tiers")?.parts ?? [];
  const sum = (list: readonly { count?: number | undefined }[]) => list.reduce((all, { count = 0 }) => all + count, 0);

  it("are 18 in tiers and 19 in zones, against 19 units, and both are kept", () => {
    expect([sum(tiers), sum(zones), townships.length]).toEqual([18, 19, 19]);
  });

  it("leave a subdistrict and a township unnamed, and no membership is invented", () => {
    expect(ids(unassigned(huzhu15))).toEqual(["gaozhai", "donggou"]);
    const tiered = townships.length - unassigned(huzhu15, "tier").length;
    expect(tiered).toBe(1 + 6 + 2);
    expect(zones.every(({ places }) => places === null)).toBe(true);
  });
});

describe("types", () => {
  it("a place of the embedded plan is one of its ids, and what is found keeps that", () => {
    expectTypeOf(placesIn(huzhu15, "central-town")).toEqualTypeOf<readonly (Place & { readonly id: PlaceId })[]>();
    // @ts-expect-error: no such place in this plan
    expect(codeOf(() => rolesOf(huzhu15, "weiyaun"))).toBe("unknown-place");
    expect([...PLACE_IDS].sort()).toEqual(ids(huzhu15.layout.places).sort());
  });
});
