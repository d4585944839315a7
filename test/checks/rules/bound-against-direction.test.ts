import { expect, it } from "vitest";
import type { Indicator } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { found, grade, level, measured, planWith } from "../plans.js";

const asks = (target: Requirement, direction: Indicator["direction"]) =>
  found("bound-against-direction", planWith({ indicators: [measured("a", target, undefined, { direction })] })).length;

it("passes floors under what should rise, ceilings on what should fall, and everything else", () => {
  expect(asks(level("5", "at-least"), "higher")).toBe(0);
  expect(asks(level("5", "less-than"), "lower")).toBe(0);
  expect(asks(level("5", "about"), "lower")).toBe(0);
  expect(asks(level("5", "at-most"), "hold")).toBe(0);
  expect(asks(level("5", "at-most"), "unknown")).toBe(0);
  expect(asks(grade("III"), "lower")).toBe(0);
  expect(asks({ kind: "change", bound: "at-most", value: "5", measure: "percent", direction: "decrease" }, "higher")).toBe(0);
});

it("fails a ceiling on what should rise and a floor under what should fall", () => {
  expect(asks(level("5", "at-most"), "higher")).toBe(1);
  expect(asks(level("5", "less-than"), "higher")).toBe(1);
  expect(asks({ kind: "growth", bound: "more-than", value: "5" }, "lower")).toBe(1);
});
