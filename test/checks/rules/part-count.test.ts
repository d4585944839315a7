import { expect, it } from "vitest";
import type { Layout } from "../../../src/model/index.js";
import { found, place, planOfLayout } from "../plans.js";

const places = [place("a"), place("b"), place("c")];
const of = (part: NonNullable<Layout["structures"]>[number]["parts"][number]) =>
  found("part-count", planOfLayout({ places, structures: [{ id: "s", name: { zh: "结构" }, parts: [part], locator: {} }] }));
const zone = (count: number, members: string[] | null) =>
  found("part-count", planOfLayout({ places, zones: [{ id: "z", name: { zh: "区" }, count, places: members, locator: {} }] }));

it("passes members that are as many as counted, only some of them, or not members but along the way", () => {
  expect(of({ name: { zh: "三镇" }, count: 3, places: ["a", "b", "c"] })).toEqual([]);
  expect(of({ name: { zh: "十一乡" }, count: 11, places: ["a"] })).toEqual([]);
  expect(of({ name: { zh: "一谷" }, count: 1, places: ["a", "b"], along: true })).toEqual([]);
  expect(of({ name: { zh: "镇" }, places: ["a", "b"] })).toEqual([]);
  expect(zone(10, null)).toEqual([]);
  expect(zone(2, ["a", "b"])).toEqual([]);
});

it("fails more members than are counted, and a zone that names others than it counts", () => {
  expect(of({ name: { zh: "两镇" }, count: 2, places: ["a", "b", "c"] })[0]?.facts).toEqual({
    part: "两镇",
    counted: 2,
    named: 3,
  });
  expect(zone(3, ["a"])[0]?.facts).toEqual({ part: "区", counted: 3, named: 1 });
});

it("tells the structure or the zone, and the members", () => {
  const [part] = of({ name: { zh: "两镇" }, count: 2, places: ["a", "b", "c"] });
  expect(part?.refs.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["structure s", "place a", "place b", "place c"]);
  const [one] = zone(3, ["a"]);
  expect(one?.refs.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["zone z", "place a"]);
});

it("passes a zone that counts nothing", () => {
  const zones = [{ id: "z", name: { zh: "区" }, places: ["a"], locator: {} }];
  expect(found("part-count", planOfLayout({ places, zones }))).toEqual([]);
});
