import { expect, it } from "vitest";
import { readTarget } from "../../src/notation/index.js";

const water = "主要河流出境断面水质";

it.each([
  ["III", water, "类", { kind: "grade", bound: "unstated", grade: "III", scale: "surface-water" }],
  ["Ⅱ", water, "类", { kind: "grade", bound: "unstated", grade: "II", scale: "surface-water" }],
  ["V", "地下水水质", "类", { kind: "grade", bound: "unstated", grade: "V", scale: "groundwater" }],
  ["II", "环境空气质量", "级", { kind: "grade", bound: "unstated", grade: "II", scale: "ambient-air" }],
] as const)("a numeral alone is a grade in a row of grades: %s of %s in %s", (text, indicator, unit, grade) => {
  expect(readTarget(text, { indicator, unit })).toMatchObject({ ok: true, clauses: [grade] });
});

it.each([
  ["without a unit", "III", water, ""],
  ["of a name that has no scale", "II", "商品", "类"],
  ["of another scale's unit", "II", water, "级"],
  ["that is no numeral", "VX", water, "类"],
])("it is none %s", (_, text, indicator, unit) => {
  const reading = readTarget(text, { indicator, unit });
  expect(reading.ok && reading.clauses[0].kind).not.toBe("grade");
});
