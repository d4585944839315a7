import { expect, it } from "vitest";
import type { Commitment } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { commitment, found, grade, growth, inStep, level, measured, planWith } from "../plans.js";

const held = (table: Requirement, prose: Requirement, more: Partial<Commitment> = {}) =>
  found(
    "target-differs",
    planWith({ indicators: [measured("a", table)], commitments: [commitment("c", prose, { indicator: "a", ...more })] }),
  );

it("passes the same number, also in fewer digits, another year, another kind", () => {
  expect(held(growth("5.0", "about"), growth("5", "about"))).toEqual([]);
  expect(held(level("96.5"), level("95", "at-least"), { span: { kind: "by", year: 2027 } })).toEqual([]);
  expect(held(growth("5"), inStep("gdp-growth"))).toEqual([]);
  expect(held(grade("III"), grade("III"))).toEqual([]);
  expect(held(level("5"), level("6"), { indicator: "elsewhere" })).toEqual([]);
  expect(
    held(
      { kind: "level", bound: "unstated", value: "5", unit: "人" },
      { kind: "level", bound: "unstated", value: "6", unit: "%" },
    ),
  ).toEqual([]);
});

it("fails different numbers, grades and comparators for one year", () => {
  expect(held(level("96.5"), level("95", "at-least"))[0]?.facts).toEqual({
    table: "…",
    prose: "承诺",
    tableNumbers: ["96.5"],
    proseNumbers: ["95"],
    difference: "-1.5",
  });
  expect(held(grade("III"), grade("II"))[0]?.facts["proseNumbers"]).toEqual(["II"]);
  expect(held(inStep("gdp-growth"), inStep("全市平均"))[0]?.facts["proseNumbers"]).toEqual(["全市平均"]);
  const between: Requirement = { kind: "level", bound: "between", low: "3", high: "4" };
  expect(held(between, level("5"))[0]?.facts).not.toHaveProperty("difference");
});
