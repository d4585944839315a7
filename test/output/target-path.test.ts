import { describe, expect, it } from "vitest";
import type { Observation, Plan, Span } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { type TargetPathOptions, targetPathChart } from "../../src/output/index.js";
import { wording } from "../../src/text/index.js";
import { levelOf, observed, planOf, rowsIn } from "./plan-of.js";
import { draw, objections } from "./vega.js";

/** The rows of a chart's series by name: year and text. */
const series = (chart: object, name: string): string[] => [
  ...new Set(
    rowsIn(chart)
      .filter((row) => row["series"] === name)
      .map(({ year, text }) => `${year}: ${text}`),
  ),
];
const { chart: words } = wording("en");
const of = (given: Plan, observations: readonly Observation[] = [], options: TargetPathOptions = {}) => {
  const chart = targetPathChart(given, "it", observations, { locale: "en", ...options });
  return { chart, asked: series(chart, words.asked), observed: series(chart, words.observed) };
};

describe("what a target requires is drawn in the terms of what is observed", () => {
  it("a reduction in percent as the levels it leads to", () => {
    const requirement: Requirement = {
      kind: "change",
      bound: "unstated",
      value: "40.951",
      measure: "percent",
      direction: "decrease",
    };
    // (1 − 10 %)⁵ = 1 − 40.951 %
    const { asked, observed: seen } = of(planOf({ requirement, baseline: levelOf("100"), direction: "lower" }), observed("91"));
    expect(asked).toEqual(["2026: 90", "2027: 81", "2028: 72.9", "2029: 65.61", "2030: 59.049"]);
    expect(seen).toEqual(["2025: 100", "2026: 91"]);
  });

  it("a growth in percent too, and points as steps from the base", () => {
    const growth: Requirement = { kind: "change", bound: "unstated", value: "61.051", measure: "percent", direction: "increase" };
    expect(of(planOf({ requirement: growth, baseline: levelOf("100") })).asked.slice(-2)).toEqual([
      "2029: 146.41",
      "2030: 161.051",
    ]);
    const points: Requirement = { kind: "change", bound: "unstated", value: "5", measure: "points", direction: "increase" };
    expect(of(planOf({ requirement: points, baseline: levelOf("40") })).asked[0]).toBe("2026: 41");
    const fewer: Requirement = { kind: "change", bound: "unstated", value: "5", measure: "points", direction: "decrease" };
    expect(of(planOf({ requirement: fewer, baseline: levelOf("40") })).asked[4]).toBe("2030: 35");
  });

  it("a change of what nobody knows the base of not at all", () => {
    const requirement: Requirement = { kind: "change", bound: "unstated", value: "5", measure: "points", direction: "increase" };
    const { asked, chart } = of(planOf({ requirement }), observed("41"));
    expect(asked).toEqual([]);
    expect(String(chart.description)).toContain("the target has no numeric path to draw");
  });

  it("a yearly rate of reduction as it is", () => {
    const requirement: Requirement = {
      kind: "change",
      bound: "unstated",
      value: "40.951",
      measure: "percent",
      direction: "decrease",
    };
    const { asked, observed: seen } = of(planOf({ requirement, measure: "growth" }), observed("9", "11"));
    expect(asked[0]).toBe("2026: 10");
    expect(seen).toEqual(["2026: 9", "2027: 11"]);
  });

  it.each<Requirement>([
    { kind: "change", bound: "unstated", value: "5000", measure: "total" },
    { kind: "level", bound: "unstated", value: "5000" },
  ])("yearly amounts as their sum, with the rounding of all: %j", (requirement) => {
    const { asked, observed: seen, chart } = of(planOf({ requirement }), observed("900", "1200.5"));
    expect(asked).toEqual(["2026: 1000", "2027: 2000", "2028: 3000", "2029: 4000", "2030: 5000"]);
    expect(seen).toEqual(["2026: 900", "2027: 2100.5"]);
    expect(JSON.stringify(chart)).toContain("2099.95 to 2101.05");
  });

  it("a level in every year as it is, and a range at the end that is met first", () => {
    const span: Span = { kind: "every-year", from: 2026, to: 2027 };
    expect(of(planOf({ requirement: { kind: "level", bound: "between", low: "3", high: "4" }, span })).asked).toEqual([
      "2026: 3",
      "2027: 3",
    ]);
  });
});

describe("what a relative target compares with", () => {
  const requirement: Requirement = { kind: "relative", relation: "not-below", to: "全市平均水平" };
  const span: Span = { kind: "average", from: 2026, to: 2030 };
  const given = planOf({ requirement, span, measure: "growth" });
  const compared = (references: TargetPathOptions["references"]) =>
    series(targetPathChart(given, "it", observed("5.1"), references === undefined ? {} : { references }), "全市平均水平");

  it("is one value for all years, or one a year, or nothing that is known", () => {
    expect(compared({ 全市平均水平: "5.0" })).toHaveLength(5);
    expect(compared({ 全市平均水平: { 2026: "5.0", 2027: "4.9", 2040: "1" } })).toEqual(["2026: 5.0", "2027: 4.9"]);
    expect(compared(undefined)).toEqual([]);
  });
});

describe("how it is drawn", () => {
  const about: Requirement = { kind: "level", bound: "about", value: "100" };
  const span: Span = { kind: "by", year: 2030 };

  it.each([
    ["higher", "99.5 to 100"],
    ["lower", "100 to 105"],
    ["hold", "95 to 105"],
  ] as const)(
    "左右 reaches to one side or to both, and of a level that the base has not along the way: %s",
    (direction, range) => {
      expect(JSON.stringify(of(planOf({ requirement: about, span, direction, baseline: levelOf("90") })).chart)).toContain(range);
    },
  );

  it("a published mean as a bar over its years", () => {
    const mean: Observation = { indicator: "it", span: { from: 2026, to: 2030 }, value: "3.3", status: "actual" };
    const { chart } = of(
      planOf({ requirement: { kind: "growth", bound: "unstated", value: "5" }, span: { kind: "average", from: 2026, to: 2030 } }),
      [mean],
    );
    expect(JSON.stringify(chart)).toContain("2026–2030: 3.3 per year");
  });

  it("a grade of a scale that nobody knows by what was seen of it", async () => {
    const requirement: Requirement = { kind: "grade", bound: "at-least", grade: "A", scale: "stars" };
    const graded: Observation = { indicator: "it", year: 2026, grade: "B", status: "provisional" };
    const { chart } = of(planOf({ requirement, span, measure: "grade" }), [graded]);
    expect(objections(chart)).toEqual([]);
    expect(JSON.stringify(chart)).toContain('"sort":["A","B"]');
    expect((await draw(chart)).warnings).toEqual([]);
  });

  it("a structure of more parts than there are colours", () => {
    const parts = Array.from({ length: 8 }, () => "12.5");
    const { chart } = of(
      planOf({ requirement: { kind: "composition", bound: "unstated", parts }, span, measure: "composition" }),
      [
        { indicator: "it", year: 2027, parts, status: "actual" },
        { indicator: "it", year: 2026, parts, status: "actual" },
      ],
    );
    expect(objections(chart)).toEqual([]);
  });

  it("every figure at one value without dividing by its height", async () => {
    const { chart } = of(planOf({ requirement: { kind: "level", bound: "unstated", value: "0" }, span, baseline: levelOf("0") }));
    expect((await draw(chart)).svg).not.toMatch(/NaN|Infinity/);
  });
});
