import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import { about, measured, planWith } from "../plans.js";

const named = (id: string, zh: string, unit = "%") => measured(id, level("1"), undefined, { name: { zh }, unit });

it("passes other names, and one name in two units", () => {
  expect(
    about("duplicate-indicator", planWith({ indicators: [named("a", "就业"), named("b", "失业"), named("c", "就业", "万人")] })),
  ).toEqual([]);
});

it("fails one name in one unit, twice", () => {
  expect(about("duplicate-indicator", planWith({ indicators: [named("a", "就业"), named("b", "就业")] }))).toEqual(["a b"]);
});
