import { expect, it } from "vitest";
import type { Layout, Place, Zone } from "../../../src/model/index.js";
import { about, found, place, planOfLayout } from "../plans.js";

const towns = (count: number): Place[] => [
  place("county", { kind: "county" }),
  ...Array.from({ length: count }, (_, i) => place(`t-${i}`)),
];
const tiers = (...counts: (number | undefined)[]): NonNullable<Layout["structures"]> => [
  {
    id: "tiers",
    name: { zh: "三级" },
    parts: counts.map((count) => ({ name: { zh: "级" }, places: [], ...(count !== undefined && { count }) })),
    divides: "townships",
    locator: { box: 1 },
  },
];
const zones = (divides: boolean, ...counts: number[]): NonNullable<Layout["zones"]> =>
  counts.map((count, i) => ({
    id: `z-${i}`,
    name: { zh: "区" },
    count,
    places: null,
    locator: { chapter: 9 },
    ...(divides && { divides: "townships" as const }),
  }));

it("passes divisions that add up to what there is", () => {
  expect(
    found("division-totals", planOfLayout({ places: towns(19), structures: tiers(1, 6, 12), zones: zones(true, 10, 2, 7) })),
  ).toEqual([]);
  expect(found("division-totals", planOfLayout({ structures: tiers(1, 6, 11), zones: zones(true, 18) }))).toEqual([]);
});

it("passes what divides nothing, or leaves a count out", () => {
  expect(found("division-totals", planOfLayout({ places: towns(19), zones: zones(false, 1, 1) }))).toEqual([]);
  expect(found("division-totals", planOfLayout({ places: towns(19), structures: tiers(1, undefined) }))).toEqual([]);
  expect(found("division-totals", planOfLayout({}))).toEqual([]);
});

it("fails a division that adds up to another total than the places and the other division", () => {
  const plan = planOfLayout({ places: towns(19), structures: tiers(1, 6, 11), zones: zones(true, 10, 2, 7) });
  expect(found("division-totals", plan).map(({ facts }) => facts)).toEqual([
    { counts: ["1", "6", "11"], total: 18, otherCounts: ["10", "2", "7"], otherTotal: 19, units: 19 },
  ]);
  expect(found("division-totals", planOfLayout({ places: towns(3), structures: tiers(1, 1) }))[0]?.facts).toEqual({
    counts: ["1", "1"],
    total: 2,
    units: 3,
  });
});

it("fails two divisions that differ where no places are known", () => {
  expect(about("division-totals", planOfLayout({ structures: tiers(1, 6), zones: zones(true, 8) }))).toEqual(["z-0 tiers"]);
});

it("passes a division of all units of some kinds, and fails as a note what no kinds explain", () => {
  const places = [...towns(18), place("street", { kind: "subdistrict" })];
  const totals = (...counts: number[]) =>
    found("division-totals", planOfLayout({ places, structures: tiers(...counts) })).map(({ severity }) => severity);
  expect([totals(1, 6, 11), totals(1, 6, 12), totals(1)]).toEqual([[], [], []]);
  expect(totals(1, 6, 10)).toEqual(["note"]);
  expect(totals(1, 6, 13)).toEqual(["note"]);
});

it("passes zones that leave a count out, and takes those printed elsewhere for another division", () => {
  const [first, second] = zones(true, 10, 9) as [Zone, Zone];
  const { count: _, ...uncounted } = second;
  expect(found("division-totals", planOfLayout({ places: towns(19), zones: [first, uncounted] }))).toEqual([]);
  const apart = planOfLayout({ places: towns(19), zones: [first, { ...second, locator: { chapter: 10 } }] });
  expect(found("division-totals", apart).map(({ facts }) => facts["total"])).toEqual([10, 9]);
  expect(found("division-totals", planOfLayout({ places: towns(19), zones: [first, second] }))).toEqual([]);
});
