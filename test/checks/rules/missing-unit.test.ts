import { expect, it } from "vitest";
import { grade, growth, level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { found, measured, planWith } from "../plans.js";

const of = (target: Requirement, unit: string | null) =>
  found("missing-unit", planWith({ indicators: [measured("a", target, undefined, { unit })] })).map(({ facts }) => facts);

it("passes a unit in the cell, in the row, or where none is needed", () => {
  expect(of(level("5"), "%")).toEqual([]);
  expect(of({ kind: "level", bound: "unstated", value: "5", unit: "%" }, null)).toEqual([]);
  expect(of(grade("III", { scale: "surface-water", bound: "at-least" }), null)).toEqual([]);
  // Growth is in percent.
  expect(of(growth("5"), null)).toEqual([]);
});

it("fails numbers without one", () => {
  expect(of(level("5"), null)).toEqual([{ targets: ["…"] }]);
});

it("passes ratios, coefficients and indices by their names, and fails counts as a note", () => {
  const named = (zh: string) =>
    found("missing-unit", planWith({ indicators: [measured("a", level("5"), undefined, { unit: null, name: { zh } })] })).map(
      ({ severity }) => severity,
    );
  expect([named("城乡居民收入比"), named("灌溉用水有效利用系数"), named("空气质量综合指数")]).toEqual([[], [], []]);
  expect(named("注册护士数")).toEqual(["note"]);
});
