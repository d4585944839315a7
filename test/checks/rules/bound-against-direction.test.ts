import { expect, it } from "vitest";
import { grade, type Indicator, level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { found, measured, planWith } from "../plans.js";

const asks = (target: Requirement, direction: Indicator["direction"]) =>
  found("bound-against-direction", planWith({ indicators: [measured("a", target, undefined, { direction })] })).length;

it("passes floors under what should rise, ceilings on what should fall, and everything else", () => {
  expect(asks(level("5", { bound: "at-least" }), "higher")).toBe(0);
  expect(asks(level("5", { bound: "less-than" }), "lower")).toBe(0);
  expect(asks(level("5", { bound: "about" }), "lower")).toBe(0);
  for (const direction of ["higher", "lower", "hold", "unknown"] as const) expect(asks(level("5"), direction)).toBe(0);
  expect(asks(level("5", { bound: "at-most" }), "hold")).toBe(0);
  expect(asks(level("5", { bound: "at-most" }), "unknown")).toBe(0);
  expect(asks(grade("III", { scale: "surface-water", bound: "at-least" }), "lower")).toBe(0);
  expect(asks({ kind: "change", bound: "at-most", value: "5", measure: "percent", direction: "decrease" }, "higher")).toBe(0);
});

it("fails a ceiling on what should rise and a floor under what should fall", () => {
  expect(asks(level("5", { bound: "at-most" }), "higher")).toBe(1);
  expect(asks(level("5", { bound: "less-than" }), "higher")).toBe(1);
  expect(asks({ kind: "growth", bound: "more-than", value: "5" }, "lower")).toBe(1);
});
