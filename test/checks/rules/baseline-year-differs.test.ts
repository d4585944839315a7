import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import { found, measured, planWith } from "../plans.js";

const indicators = [measured("a", level("1"), level("1")), measured("b", level("1"))];

it("passes bases of the plan's base year", () => {
  expect(found("baseline-year-differs", planWith({ indicators }))).toEqual([]);
});

it("fails a base of another year", () => {
  expect(
    found("baseline-year-differs", planWith({ indicators, base: 2024, period: { from: 2025, to: 2030 } }))[0]?.facts,
  ).toEqual({
    year: 2025,
    base: 2024,
    difference: 1,
  });
});
