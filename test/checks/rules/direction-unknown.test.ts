import { expect, it } from "vitest";
import { grade, growth, type Indicator, inStep, level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { found as foundBy, measured, planWith } from "../plans.js";

const found = (requirement: Requirement, direction: Indicator["direction"], base?: Requirement) =>
  foundBy("direction-unknown", planWith({ indicators: [measured("a", requirement, base, { direction })] })).map(
    ({ facts, severity }) => [severity, facts],
  );

it("passes what is known, by the direction or by what is asked", () => {
  for (const direction of ["higher", "lower", "hold"] as const) expect(found(level("5"), direction)).toEqual([]);
  for (const bound of ["at-least", "at-most", "less-than"] as const) expect(found(level("5", { bound }), "unknown")).toEqual([]);
  expect(found(grade("III", { scale: "surface-water", bound: "at-least" }), "unknown")).toEqual([]);
  expect(found(inStep("gdp"), "unknown")).toEqual([]);
  expect(found({ kind: "delegated", to: "上级" }, "unknown")).toEqual([]);
  expect(found({ kind: "change", measure: "points", direction: "increase", bound: "unstated", value: "2" }, "unknown")).toEqual(
    [],
  );
});

it("fails a bare number of which nothing tells its side, whatever the base is", () => {
  expect(found(level("5"), "unknown")).toEqual([["note", { targets: ["…"] }]]);
  expect(found(level("5", { bound: "about" }), "unknown", level("4"))).toEqual([["note", { targets: ["…"], baseline: "基期" }]]);
  expect(found(level("5"), "unknown", level("6"))).toHaveLength(1);
  expect(found(growth("5"), "unknown")).toHaveLength(1);
});
