import { describe, expect, it } from "vitest";
import { inPercent, type Requirement } from "../../src/notation/index.js";

const perMille = (value: string): Requirement => ({ kind: "growth", bound: "less-than", value, unit: "‰" });
const percent = (value: string): Requirement => ({ kind: "growth", bound: "less-than", value });

describe("growth per mille in percent", () => {
  it.each([
    ["7.2", "0.72"],
    ["8", "0.8"],
    ["-12", "-1.2"],
    ["-0.5", "-0.05"],
    ["123.40", "12.340"],
    ["10", "1.0"],
  ])("%s‰ is %s%%", (given, expected) => {
    expect(inPercent(perMille(given))).toEqual(percent(expected));
  });

  it("both ends of a range are divided", () => {
    expect(inPercent({ kind: "growth", bound: "between", low: "5", high: "8.5", unit: "‰" })).toEqual({
      kind: "growth",
      bound: "between",
      low: "0.5",
      high: "0.85",
    });
  });

  it("anything else stays as it is", () => {
    const level: Requirement = { kind: "level", bound: "about", value: "7.2", unit: "‰" };
    expect(inPercent(level)).toBe(level);
    const growth = percent("5");
    expect(inPercent(growth)).toBe(growth);
  });
});
