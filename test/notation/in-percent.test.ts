import { expect, it } from "vitest";
import { inPercent, type Requirement } from "../../src/notation/index.js";

const growth = (value: string, unit?: "‰"): Requirement =>
  ({ kind: "growth", bound: "at-least", value, ...(unit && { unit }) }) as Requirement;

it.each([
  ["8", "0.8"],
  ["7.2", "0.72"],
  ["12.5", "1.25"],
  ["-3", "-0.3"],
  ["100", "10.0"],
  ["0.5", "0.05"],
])("%s per mille is %s percent, by moving the point", (mille, percent) => {
  expect(inPercent(growth(mille, "‰"))).toEqual(growth(percent));
});

it("leaves what is in percent, and what is no growth, as it is", () => {
  expect(inPercent(growth("8"))).toEqual(growth("8"));
  const level: Requirement = { kind: "level", bound: "at-most", value: "6", unit: "‰" };
  expect(inPercent(level)).toEqual(level);
});

it("turns both ends of a range", () => {
  const range = { kind: "growth", bound: "between", low: "5", high: "8", unit: "‰" } as Requirement;
  expect(inPercent(range)).toEqual({ kind: "growth", bound: "between", low: "0.5", high: "0.8" });
});
