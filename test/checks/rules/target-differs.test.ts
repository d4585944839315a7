import { expect, it } from "vitest";
import { type Commitment, grade, growth, inStep, level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { commitment, found, measured, planWith } from "../plans.js";

const held = (table: Requirement, prose: Requirement, more: Partial<Commitment> = {}) =>
  found(
    "target-differs",
    planWith({ indicators: [measured("a", table)], commitments: [commitment("c", prose, { indicator: "a", ...more })] }),
  );

it("passes the same number, also in fewer digits, another year, another kind", () => {
  expect(held(growth("5.0", { bound: "about" }), growth("5", { bound: "about" }))).toEqual([]);
  expect(held(level("96.5"), level("95", { bound: "at-least" }), { span: { kind: "by", year: 2027 } })).toEqual([]);
  expect(held(growth("5"), inStep("gdp-growth"))).toEqual([]);
  expect(
    held(
      grade("III", { scale: "surface-water", bound: "at-least" }),
      grade("III", { scale: "surface-water", bound: "at-least" }),
    ),
  ).toEqual([]);
  expect(held(level("5"), level("6"), { indicator: "elsewhere" })).toEqual([]);
  expect(
    held(
      { kind: "level", bound: "unstated", value: "5", unit: "人" },
      { kind: "level", bound: "unstated", value: "6", unit: "%" },
    ),
  ).toEqual([]);
});

it("takes the unit beside a promise for its number's, where that prints none", () => {
  const people = (table: Requirement, prose: Requirement, more: Partial<Commitment>) =>
    found(
      "target-differs",
      planWith({
        indicators: [measured("a", table, undefined, { unit: "万人" })],
        commitments: [commitment("c", prose, { indicator: "a", ...more })],
      }),
    );
  const total = (value: string, unit?: string): Requirement => ({
    kind: "change",
    bound: "unstated",
    measure: "total",
    value,
    ...(unit !== undefined && { unit }),
  });
  expect(people(level("5", { unit: "万人" }), level("50000"), { unit: "人" })).toEqual([]);
  expect(people(level("5", { unit: "万人" }), level("50000", { unit: "人" }), { unit: "万人" })).toEqual([]);
  expect(people(level("5", { unit: "万人" }), level("60000"), { unit: "人" })).toHaveLength(1);
  expect(people(total("5", "万人"), total("50000"), { unit: "人" })).toEqual([]);
  expect(people(total("5", "万人"), total("60000"), { unit: "人" })).toHaveLength(1);
  const percent: Requirement = { kind: "change", bound: "unstated", measure: "percent", direction: "decrease", value: "13.5" };
  expect(held(percent, percent, { unit: "%" })).toEqual([]);
  expect(held(percent, { ...percent, value: "15" }, { unit: "%" })).toHaveLength(1);
});

it("fails two floors or two ceilings of which one could be the other's rounding, and not two bare numbers", () => {
  for (const bound of ["at-least", "more-than", "at-most", "less-than"] as const)
    expect(held(level("5", { bound }), level("5.4", { bound }))).toHaveLength(1);
  expect(held(level("5"), level("5.4"))).toEqual([]);
  expect(held(level("5", { bound: "about" }), level("5.4", { bound: "about" }))).toEqual([]);
});

it("fails different numbers, grades and comparators for one year", () => {
  expect(held(level("96.5"), level("95", { bound: "at-least" }))[0]?.facts).toEqual({
    table: "…",
    prose: "承诺",
    tableNumbers: ["96.5"],
    proseNumbers: ["95"],
    difference: "-1.5",
    unit: "%",
  });
  expect(
    held(
      grade("III", { scale: "surface-water", bound: "at-least" }),
      grade("II", { scale: "surface-water", bound: "at-least" }),
    )[0]?.facts["proseNumbers"],
  ).toEqual(["II"]);
  expect(held(inStep("gdp-growth"), inStep("全市平均"))[0]?.facts["proseNumbers"]).toEqual(["全市平均"]);
  const between: Requirement = { kind: "level", bound: "between", low: "3", high: "4" };
  expect(held(between, level("5"))[0]?.facts).not.toHaveProperty("difference");
});

it("is an error where nothing keeps both, a warning where only one number is named for two, else a note", () => {
  const severity = (table: Requirement, prose: Requirement, direction: "higher" | "lower" | "unknown" = "higher") =>
    found(
      "target-differs",
      planWith({
        indicators: [measured("a", table, undefined, { direction })],
        commitments: [commitment("c", prose, { indicator: "a" })],
      }),
    ).map((one) => one.severity);
  // 96.5 is a number that keeps 95 and more.
  expect(severity(level("96.5"), level("95", { bound: "at-least" }))).toEqual(["note"]);
  expect(severity(level("96.5"), level("97", { bound: "at-least" }))).toEqual(["warning"]);
  expect(severity(level("96.5", { bound: "about" }), level("97", { bound: "at-least" }))).toEqual(["warning"]);
  expect(severity(level("65", { bound: "at-least" }), level("70", { bound: "at-least" }))).toEqual(["note"]);
  expect(severity(level("70", { bound: "at-least" }), level("65", { bound: "at-most" }))).toEqual(["error"]);
  expect(severity(level("65", { bound: "less-than" }), level("65.0", { bound: "at-least" }))).toEqual([]);
  expect(severity(level("40", { bound: "exactly" }), level("45", { bound: "exactly" }))).toEqual(["error"]);
  // What can be the rounding of 5 ends at 5.5, which is not more than 5.5.
  expect(severity(level("5", { bound: "exactly" }), { kind: "level", bound: "more-than", value: "5.5" })).toEqual(["error"]);
  expect(severity(level("5", { bound: "exactly" }), level("5.5", { bound: "at-least" }))).toEqual(["note"]);
  expect(severity(level("40"), level("45"))).toEqual(["warning"]);
  expect(severity(level("40"), level("45"), "unknown")).toEqual(["warning"]);
  expect(severity(level("40"), level("39", { bound: "at-most" }))).toEqual(["error"]);
  expect(severity(level("40"), level("39", { bound: "at-most" }), "lower")).toEqual(["warning"]);
  expect(severity(level("40"), level("41", { bound: "at-most" }))).toEqual(["note"]);
  expect(severity(inStep("gdp-growth"), inStep("全市平均"))).toEqual(["note"]);
  expect(
    severity(
      grade("III", { scale: "surface-water", bound: "at-least" }),
      grade("II", { scale: "surface-water", bound: "at-least" }),
    ),
  ).toEqual(["note"]);
  expect(severity(grade("III", { scale: "surface-water" }), grade("II", { scale: "surface-water", bound: "at-least" }))).toEqual([
    "warning",
  ]);
  expect(severity(grade("II", { scale: "surface-water" }), grade("III", { scale: "surface-water", bound: "at-least" }))).toEqual([
    "note",
  ]);
  const parts = (bound: "exactly" | "unstated", ...numbers: string[]): Requirement => ({
    kind: "composition",
    bound,
    parts: numbers,
  });
  const mixed = (a: "exactly" | "unstated", b: "exactly" | "unstated") =>
    severity(parts(a, "20", "30", "50"), parts(b, "18", "32", "50"));
  expect([
    mixed("exactly", "exactly"),
    mixed("exactly", "unstated"),
    mixed("unstated", "exactly"),
    mixed("unstated", "unstated"),
  ]).toEqual([["error"], ["warning"], ["warning"], ["warning"]]);
});
