import { expect, it } from "vitest";
import type { Requirement } from "../../../src/notation/index.js";
import { found, grade, growth, level, measured, planWith } from "../plans.js";

const of = (target: Requirement, unit: string | null) =>
  found("missing-unit", planWith({ indicators: [measured("a", target, undefined, { unit })] })).map(({ facts }) => facts);

it("passes a unit in the cell, in the row, or where none is needed", () => {
  expect(of(level("5"), "%")).toEqual([]);
  expect(of({ kind: "level", bound: "unstated", value: "5", unit: "%" }, null)).toEqual([]);
  expect(of(grade("III"), null)).toEqual([]);
  // Growth is in percent.
  expect(of(growth("5"), null)).toEqual([]);
});

it("fails numbers without one", () => {
  expect(of(level("5"), null)).toEqual([{ targets: ["…"] }]);
});
