import { expect, it } from "vitest";
import type { Structure } from "../../../src/model/index.js";
import { found, place, planOfLayout } from "../plans.js";

const of = (more: Partial<Structure>, ...members: string[][]) => {
  const parts = members.map((places, i) => ({ name: { zh: `${i}级` }, places }));
  return found(
    "place-in-two-tiers",
    planOfLayout({
      places: [place("a"), place("b")],
      structures: [{ id: "s", name: { zh: "级" }, parts, locator: {}, ...more }],
    }),
  );
};

it("passes parts that share nobody, and structures that divide nothing", () => {
  expect(of({ divides: "townships" }, ["a"], ["b"])).toEqual([]);
  expect(of({}, ["a"], ["a"])).toEqual([]);
  expect(of({ divides: "townships" }, ["lost"], ["lost"])).toEqual([]);
});

it("fails a place in two parts of a division", () => {
  expect(of({ divides: "townships" }, ["a"], ["b", "a"])[0]?.facts).toEqual({ place: "a", parts: ["0级", "1级"] });
});
