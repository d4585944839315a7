import { expect, it } from "vitest";
import { about, found, place, planOfLayout } from "../plans.js";

it("passes places that lie in one another and end somewhere", () => {
  const places = [
    place("a", { within: "b" }),
    place("b", { within: "c" }),
    place("c"),
    place("d", { within: "b" }),
    place("e", { within: "lost" }),
  ];
  expect(found("place-cycle", planOfLayout({ places }))).toEqual([]);
});

it("fails places that lie in themselves", () => {
  const places = [
    place("x", { within: "a" }),
    place("a", { within: "b" }),
    place("b", { within: "a" }),
    place("c", { within: "c" }),
  ];
  expect(about("place-cycle", planOfLayout({ places }))).toEqual(["a b", "c"]);
});

it("leads to the first place of the circle", () => {
  const places = [place("a", { within: "b", locator: { page: 3 } }), place("b", { within: "a", locator: { page: 4 } })];
  expect(found("place-cycle", planOfLayout({ places }))).toMatchObject([{ locator: { page: 3 }, facts: { circle: ["a", "b"] } }]);
});
