import { expect, it } from "vitest";
import { level, type Observation } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { found, measured, planWith } from "../plans.js";

const outcome = (value: string): Observation => ({ indicator: "a", year: 2025, value, status: "actual" });
const based = (reading: Requirement, value: string) =>
  found("figure-form-differs", planWith({ indicators: [measured("a", level("3.5"), reading)] }), {
    previous: planWith({ id: "before", indicators: [measured("a", level("3.5"))] }),
    previousOutcomes: [outcome(value)],
  });

it("passes a value in both places, and a bound that another number meets", () => {
  expect(based(level("2.24"), "2.24")).toEqual([]);
  expect(based(level("2.24", { bound: "less-than" }), "2.1")).toEqual([]);
});

it("fails the same number as a value and as a bound", () => {
  expect(based(level("2.24", { bound: "less-than" }), "2.24")[0]?.facts).toEqual({
    year: 2025,
    value: "2.24",
    bound: "less-than",
    boundValue: "2.24",
  });
});
