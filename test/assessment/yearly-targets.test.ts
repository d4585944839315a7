import { describe, expect, it } from "vitest";
import { targetsByYear, yearlyTargets } from "../../src/assessment/index.js";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import { decimal } from "../../src/kernel/index.js";
import type { Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { codeOf } from "../refusal.js";

const target = (requirement: Requirement, span: Target["span"] = { kind: "by", year: 2030 }): Target => ({
  printed: "…",
  requirement,
  span,
  locator: {},
});
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const values = (...args: Parameters<typeof yearlyTargets>) =>
  yearlyTargets(...args)
    .years.map(({ value }) => value)
    .join(" ");

describe("what the 15th plan asks, year by year", () => {
  const asked = new Map(targetsByYear(huzhu15).map((one) => [one.indicator.id, one]));
  const path = (id: string) =>
    asked
      .get(id)
      ?.years.map(({ value }) => value)
      .join(" ");

  it.each([
    ["forest-coverage", "path", "19.98 20 20.02 20.04 20.06"],
    ["urbanisation-rate", "path", "43.9 45.7 47.5 49.3 51.1"],
    ["pm25-concentration", "path", "27.8 27.6 27.4 27.2 27"],
    ["soil-and-water-conservation", "path", "67.7 68.12 68.54 68.96 69.38"],
    ["invention-patents", "path", "14.8 15.6 16.4 17.2 18"],
    ["nursery-enrolment", "path", "1.46 2.57 3.68 4.79 5.9"],
    ["good-air-days", "hold", "93 93 93 93 93"],
    ["compulsory-education-retention", "hold", "97.5 97.5 97.5 97.5 97.5"],
    ["skilled-workforce", "hold", "0.52 0.52 0.52 0.52 0.52"],
    ["registered-unemployment", "every-year", "3.5 3.5 3.5 3.5 3.5"],
    ["pension-participation", "every-year", "100 100 100 100 100"],
    ["grain-capacity", "every-year", "14 14 14 14 14"],
    ["gdp-growth", "mean-rate", "5.0 5.0 5.0 5.0 5.0"],
    ["river-water-quality", "grade", "III"],
    ["co2-intensity-reduction", "delegated", ""],
    ["labour-productivity-growth", "relative", ""],
    ["household-income-growth", "relative", ""],
  ])("%s: %s %s", (id, asks, years) => {
    expect(asked.get(id)?.asks).toBe(asks);
    expect(path(id)).toBe(years);
  });

  it("says whom row 14 is measured against and who sets row 6", () => {
    expect(asked.get("household-income-growth")?.to).toBe("gdp-growth");
    expect(asked.get("co2-intensity-reduction")?.to).toBe("经省市级层面审核衔接后确定的目标");
  });

  it("knows only the last year where there is no base", () => {
    const forest = targetsByYear(huzhu14).find(({ indicator }) => indicator.id === "forest-coverage");
    expect(forest?.years).toEqual([{ year: 2025, value: "43.68" }]);
    expect(targetsByYear(huzhu14).find(({ asks }) => asks === "structure")?.years).toEqual([
      { year: 2025, value: "20.5:31.5:48" },
    ]);
  });
});

describe("yearlyTargets", () => {
  const base = { year: 2025, value: "100" };

  it("grows evenly where a path is geometric", () => {
    expect(values(target({ kind: "level", bound: "unstated", value: "161.051" }), { base, shape: "geometric" })).toBe(
      "110 121 133.1 146.41 161.051",
    );
  });

  it("takes the end of a range that is met first", () => {
    const range: Requirement = { kind: "level", bound: "between", low: "105", high: "110" };
    expect(yearlyTargets(target(range), { base }).years.at(-1)?.value).toBe("105");
    expect(yearlyTargets(target(range), { base: { year: 2025, value: "120" }, direction: "lower" }).years.at(-1)?.value).toBe(
      "110",
    );
  });

  it("asks even steps of a change that add up to it", () => {
    const percent = yearlyTargets(
      target({ kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "17" }, over),
    );
    expect(percent.asks).toBe("yearly-change");
    expect(decimal(percent.years[0]?.value ?? "").toFixed(5)).toBe("3.65801");
    expect(
      values(
        target({ kind: "change", measure: "percent", direction: "increase", bound: "unstated", value: "27.62815625" }, over),
      ),
    ).toBe("5 5 5 5 5");
    expect(
      values(target({ kind: "change", measure: "points", direction: "increase", bound: "unstated", value: "2" }, over)),
    ).toBe("0.4 0.8 1.2 1.6 2");
  });

  it("has nothing to ask where nothing is asked, or a grade is not known", () => {
    expect(yearlyTargets(target({ kind: "qualitative", text: "提质增效" }))).toEqual({ asks: "nothing", years: [] });
    expect(yearlyTargets(target({ kind: "none" }))).toEqual({ asks: "nothing", years: [] });
    expect(yearlyTargets(target({ kind: "grade", bound: "at-least", grade: "A", scale: "stars" })).years).toEqual([]);
  });

  it("refuses a base after the target", () => {
    expect(
      codeOf(() => yearlyTargets(target({ kind: "level", bound: "unstated", value: "1" }), { base: { year: 2030, value: "0" } })),
    ).toBe("no-base");
  });
});
