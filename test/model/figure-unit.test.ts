import { expect, it } from "vitest";
import { figureUnit, safeParseObservations } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator } from "./plans.js";

const level = (unit?: string): Requirement => ({
  kind: "level",
  bound: "unstated",
  value: "5",
  ...(unit !== undefined && { unit }),
});
const total: Requirement = { kind: "change", bound: "unstated", measure: "total", value: "5", unit: "万亩" };
const base = (reading: Requirement) => ({ baseline: { printed: "5", reading, year: 2025, locator: {} } });

it("the unit of figures is the indicator's own, or the first that a target or the base prints with an amount", () => {
  expect(figureUnit(indicator("a", level("吨"), { unit: "%" }))).toBe("%");
  expect(figureUnit(indicator("a", level("吨"), { unit: null }))).toBe("吨");
  expect(figureUnit(indicator("a", level("吨"), { unit: "—" }))).toBe("吨");
  expect(figureUnit(indicator("a", total, { unit: null }))).toBe("万亩");
  expect(figureUnit(indicator("a", level(), { unit: null, ...base(level("吨")) }))).toBe("吨");
  expect(figureUnit(indicator("a", level("亩"), { unit: null, ...base(level("吨")) }))).toBe("亩");
  expect(figureUnit(indicator("a", level(), { unit: null }))).toBeNull();
  expect(figureUnit(indicator("a", { kind: "qualitative", text: "提升" }, { unit: null }))).toBeNull();
});

it("a list of many wrong observations is refused with a hundred issues, each at its place", () => {
  const one = { indicator: "a", year: 2026, value: "5", status: "actual" };
  const result = safeParseObservations([one, ...Array.from({ length: 150 }, () => ({ ...one, value: 5 }))]);
  const paths = result.success ? [] : result.issues.map(({ path }) => path.join("."));
  expect([paths.length, paths[0], paths.at(-1)]).toEqual([100, "1.value", "100.value"]);
});
