import { expect, it } from "vitest";
import { inStep, level } from "../../../src/model/index.js";
import { about, found, measured, planWith } from "../plans.js";

const of = (...targets: string[]) =>
  planWith({ indicators: targets.map((to, i) => measured(`i-${i}`, to === "" ? level("1") : inStep(to))) });

it("passes targets that end in a number, or outside the plan", () => {
  expect(found("relative-circle", of("i-1", "i-2", ""))).toEqual([]);
  expect(found("relative-circle", of("全市平均", "i-0"))).toEqual([]);
});

it("fails targets that end in themselves, once for each circle", () => {
  expect(about("relative-circle", of("i-1", "i-0", "i-0", ""))).toEqual(["i-0 i-1"]);
  expect(found("relative-circle", of("i-0"))[0]?.facts).toEqual({ circle: ["i-0"] });
});

it("leaves out what leads into a circle and is no part of it", () => {
  expect(about("relative-circle", of("i-1", "i-2", "i-1"))).toEqual(["i-1 i-2"]);
  expect(found("relative-circle", of("i-1", "i-2", "i-1"))[0]?.facts).toEqual({ circle: ["i-1", "i-2"] });
});
