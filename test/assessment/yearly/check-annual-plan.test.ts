import { describe, expect, it } from "vitest";
import { type AnnualTarget, checkAnnualPlan, yearlyTargets } from "../../../src/assessment/index.js";
import { huzhu14, huzhu15 } from "../../../src/huzhu/index.js";
import { decimal } from "../../../src/kernel/index.js";
import { change, growth, level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const over = { kind: "over", from: 2026, to: 2030 } as const;
const average = { kind: "average", from: 2026, to: 2030 } as const;
const every = { kind: "every-year", from: 2026, to: 2030 } as const;
const annual = (text: string, first = 2026): AnnualTarget[] =>
  text.split(" ").map((value, i) => ({ indicator: "it", year: first + i, value }));

type More = NonNullable<Parameters<typeof indicator>[2]>;
const check = (requirement: Requirement, more: More, numbers: AnnualTarget[], options = {}) =>
  checkAnnualPlan(planOf(indicator("it", requirement, more)), numbers, options)[0];

describe("checkAnnualPlan", () => {
  it("says by how much a published split misses: 4, 4.1, 4.2, 4.5, 5.0 % is not 20 %", () => {
    const found = check(
      change("20", { measure: "percent", direction: "decrease" }),
      { measure: "growth", span: over },
      annual("4 4.1 4.2 4.5 5.0"),
    );
    expect(found?.code).toBe("falls-short");
    expect(decimal(found?.planned ?? "").toFixed(5)).toBe("19.98299");
    expect(decimal(found?.shortfall ?? "").toFixed(3)).toBe("0.017");
    expect(found?.withinRounding).toBe(true);
    expect(found?.because.map(({ calculator }) => calculator)).toContain("cumulativeReduction");
  });

  it("is content with the split that yearlyTargets rounds", () => {
    const more: More = { measure: "growth", span: over };
    const { years } = yearlyTargets(
      { printed: "〔20〕", requirement: change("20", { measure: "percent", direction: "decrease" }), span: over, locator: {} },
      { decimals: 1, shape: "back" },
    );
    expect(
      check(
        change("20", { measure: "percent", direction: "decrease" }),
        more,
        years.map((one) => ({ indicator: "it", ...one })),
      )?.code,
    ).toBe("reaches");
  });

  it.each<readonly [string, Requirement, More, string, string, string | undefined]>([
    ["a level looks at its last year", level("10"), { base: "5" }, "6 7 8 9 10", "reaches", "0"],
    ["a level that is not reached", level("10"), { base: "5" }, "6 7 8 9 9.4", "falls-short", "0.6"],
    ["a ceiling", level("3.5", { bound: "at-most" }), { direction: "lower" }, "3 3 3 3 3.6", "falls-short", "0.1"],
    ["about, by the default width", level("10", { bound: "about" }), {}, "9 9 9 9 9.6", "reaches", "0.4"],
    ["mean growth is a chain", growth("5"), { measure: "growth", span: average }, "5 5 5 5 5", "reaches", "0"],
    [
      "mean growth, never the plain mean",
      growth("5"),
      { measure: "growth", span: average },
      "9 1 9 1 5",
      "falls-short",
      undefined,
    ],
    ["every year", level("14", { bound: "at-least" }), { span: every }, "14 14 13.9 14 14", "falls-short", undefined],
    [
      "points from the base",
      { kind: "change", measure: "points", direction: "increase", bound: "unstated", value: "1" },
      { base: "77.3", span: over },
      "77.5 77.7 77.9 78.1 78.3",
      "reaches",
      "0",
    ],
    [
      "amounts add up",
      { kind: "change", measure: "total", bound: "unstated", value: "5500" },
      { span: over },
      "1100 1100 1100 1100 1100",
      "reaches",
      "0",
    ],
    ["a number set by others", { kind: "delegated", to: "省" }, { span: over }, "3 3 3 3 3", "cannot-say", undefined],
  ])("%s", (_, requirement, more, numbers, code, shortfall) => {
    const found = check(requirement, more, annual(numbers));
    expect(found?.code).toBe(code);
    if (shortfall !== undefined) expect(found?.shortfall).toBe(shortfall);
    expect(found?.missing).toEqual([]);
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  });

  it("takes 左右 as wide as given", () => {
    const strict = check(level("10", { bound: "about" }), {}, annual("9 9 9 9 9.6"), { policy: { about: "0" } });
    expect(strict).toMatchObject({ code: "falls-short", shortfall: "0.4", policy: ["about"] });
  });

  it("names the years that have no number", () => {
    expect(check(growth("5"), { measure: "growth", span: average }, annual("5 5 5"))).toMatchObject({
      code: "missing-years",
      missing: [2029, 2030],
    });
    expect(check(level("10"), {}, annual("5 5 5"))).toMatchObject({ code: "missing-years", missing: [2030] });
    expect(
      check(change("20", { measure: "percent", direction: "decrease" }), { measure: "growth" }, annual("4 4", 2029)),
    ).toMatchObject({
      code: "missing-years",
      missing: [2026, 2027, 2028],
    });
    expect(check(level("10"), {}, annual("10", 2030))?.code).toBe("reaches");
  });

  it("sees that one missed year fails a target for every year, whatever is missing", () => {
    expect(check(level("14", { bound: "at-least" }), { span: every }, annual("13"))).toMatchObject({
      code: "falls-short",
      missing: [2027, 2028, 2029, 2030],
    });
    expect(check(level("14", { bound: "at-least" }), { span: every }, annual("14"))).toMatchObject({ code: "missing-years" });
  });

  it("compares with an outside series", () => {
    const gdp = ["3.5", "3.3", "3.2", "3.1", "3.4"].map((value, i) => ({ indicator: "gdp-growth", year: 2021 + i, value }));
    expect(checkAnnualPlan(huzhu14, gdp)).toMatchObject([{ code: "cannot-say", reason: "needs-reference" }]);
    expect(checkAnnualPlan(huzhu14, gdp, { references: { 全市平均水平: "3.1" } })).toMatchObject([{ code: "reaches" }]);
  });

  it("says nothing of indicators that the annual plan does not name", () => {
    expect(checkAnnualPlan(huzhu15, [])).toEqual([]);
  });

  it.each<readonly [string, AnnualTarget[]]>([
    ["unknown-indicator", [{ indicator: "no-such-thing", year: 2026, value: "1" }]],
    ["outside-period", [{ indicator: "gdp-growth", year: 2031, value: "1" }]],
    ["outside-period", [{ indicator: "gdp-growth", year: Number.NaN, value: "1" }]],
    [
      "duplicate-year",
      [
        { indicator: "gdp-growth", year: 2026, value: "1" },
        { indicator: "gdp-growth", year: 2026, value: "1" },
      ],
    ],
    ["invalid-decimal", [{ indicator: "gdp-growth", year: 2026, value: "1e3" }]],
  ])("refuses: %s", (code, numbers) => {
    expect(codeOf(() => checkAnnualPlan(huzhu15, numbers))).toBe(code);
  });
});
