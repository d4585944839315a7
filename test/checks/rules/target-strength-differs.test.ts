import { expect, it } from "vitest";
import { change, grade, type Indicator, inStep, level, relative } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { commitment, found, measured, planWith } from "../plans.js";

const held = (table: Requirement, prose: Requirement, more: Partial<Indicator> = {}) =>
  found(
    "target-strength-differs",
    planWith({ indicators: [measured("a", table, undefined, more)], commitments: [commitment("c", prose, { indicator: "a" })] }),
  ).map(({ facts }) => [facts["tableBound"], facts["proseBound"]]);

it("passes a bare number beside the bound that its direction gives it", () => {
  expect(held(level("97.5"), level("97.5", { bound: "at-least" }))).toEqual([]);
  expect(held(level("27"), level("27", { bound: "at-most" }), { direction: "lower" })).toEqual([]);
  expect(held(level("27"), level("27"), { direction: "hold" })).toEqual([]);
  expect(
    held(
      grade("III", { scale: "surface-water", bound: "at-least" }),
      grade("III", { scale: "surface-water", bound: "at-least" }),
    ),
  ).toEqual([]);
  const parts: Requirement = { kind: "composition", bound: "unstated", parts: ["40", "60"] };
  expect(held(parts, parts)).toEqual([]);
});

it("fails the same number bound in two ways", () => {
  expect(held(level("3.5", { bound: "less-than" }), level("3.5", { bound: "about" }), { direction: "lower" })).toEqual([
    ["less-than", "about"],
  ]);
  expect(held(inStep("gdp-growth"), relative("roughly-in-step", "gdp-growth"))).toEqual([["in-step", "roughly-in-step"]]);
  // Of different numbers another rule tells.
  expect(held(level("3.5", { bound: "less-than" }), level("4.5", { bound: "about" }))).toEqual([]);
});

it("takes a bare reduction for one of at least so much, in a row where less is better too", () => {
  expect(
    held(
      change("15", { measure: "percent", direction: "decrease" }),
      change("15", { measure: "percent", direction: "decrease", bound: "at-least" }),
      { direction: "lower" },
    ),
  ).toEqual([]);
  expect(
    held(
      change("15", { measure: "percent", direction: "decrease" }),
      change("15", { measure: "percent", direction: "decrease", bound: "at-most" }),
      { direction: "lower" },
    ),
  ).toEqual([["at-least", "at-most"]]);
});

it("is a note, and a warning where a floor stands against a ceiling", () => {
  const severity = (table: Requirement, prose: Requirement) =>
    found(
      "target-strength-differs",
      planWith({ indicators: [measured("a", table)], commitments: [commitment("c", prose, { indicator: "a" })] }),
    ).map((one) => one.severity);
  expect(severity(level("5"), level("5", { bound: "about" }))).toEqual(["note"]);
  expect(severity(level("5", { bound: "at-least" }), level("5", { bound: "at-most" }))).toEqual(["warning"]);
  expect(severity(level("5", { bound: "at-most" }), level("5", { bound: "at-least" }))).toEqual(["warning"]);
  expect(severity(level("5", { bound: "at-least" }), level("5", { bound: "more-than" }))).toEqual(["note"]);
  expect(severity(level("5", { bound: "at-most" }), level("5", { bound: "less-than" }))).toEqual(["note"]);
  // A bare grade is one to be reached.
  const water = (bound?: "at-least") => grade("III", { scale: "surface-water", ...(bound && { bound }) });
  expect([severity(water(), water("at-least")), severity(water("at-least"), water())]).toEqual([[], []]);
});
