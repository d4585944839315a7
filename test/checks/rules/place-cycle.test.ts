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
