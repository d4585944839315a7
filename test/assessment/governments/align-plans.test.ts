import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Alignment, alignPlans, redefine } from "../../../src/assessment/index.js";
import { huzhu14, huzhu15 } from "../../../src/huzhu/index.js";
import type { Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;
const align = (lower: Requirement, upper: Requirement, more: More = {}, other: More = more) =>
  alignPlans(planOf(indicator("it", lower, more)), planOf(indicator("it", upper, other)))[0] as Alignment;

const level = (value: string, bound = "unstated", unit?: string): Requirement =>
  ({ kind: "level", bound, value, ...(unit && { unit }) }) as Requirement;
const range = (low: string, high: string): Requirement => ({ kind: "level", bound: "between", low, high });
const change = (value: string, measure = "percent", direction: string | undefined = "decrease"): Requirement =>
  ({ kind: "change", bound: "unstated", value, measure, ...(direction && { direction }) }) as Requirement;
const relative = (relation: string, to = "gdp-growth", margin?: string): Requirement =>
  ({ kind: "relative", relation, to, ...(margin && { margin }) }) as Requirement;
const grade = (grade: string, bound = "at-least", scale = "surface-water"): Requirement =>
  ({ kind: "grade", bound, grade, scale }) as Requirement;
const parts = (...parts: string[]): Requirement => ({ kind: "composition", bound: "unstated", parts });
const span = (kind: string, from: number, to: number) => ({ span: { kind, from, to } as Target["span"] });

const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const LOWER: More = { direction: "lower" };
const HOLD: More = { direction: "hold" };

describe("alignPlans", () => {
  it.each<readonly [string, Requirement, Requirement, More, object]>([
    ["a higher floor is stronger", level("21"), level("20"), {}, { code: "stronger", difference: "1" }],
    ["a lower floor is weaker", level("19.5"), level("20"), {}, { code: "weaker", difference: "-0.5" }],
    ["a lower ceiling is stronger", level("3.5"), level("5.5"), LOWER, { code: "stronger", difference: "-2" }],
    ["a higher ceiling is weaker", level("6"), level("5.5", "at-most"), LOWER, { code: "weaker" }],
    ["the same number, printed otherwise", level("20"), level("20.0"), {}, { code: "same", difference: "0" }],
    ["about a number is less than the number", level("20", "about"), level("20"), {}, { code: "weaker", byBound: true }],
    [
      "less than a ceiling is more than at most",
      level("5", "less-than"),
      level("5", "at-most"),
      LOWER,
      { code: "stronger", byBound: true },
    ],
    ["a range begins where it is met", range("20", "22"), level("20"), {}, { code: "same" }],
    ["a range as a ceiling ends there", range("4", "6"), level("5"), LOWER, { code: "weaker", difference: "1" }],
    ["a point has no better", level("20"), level("21"), HOLD, { code: "not-comparable", reason: "no-order" }],
    ["the same point", level("20"), level("20"), HOLD, { code: "same" }],
    ["the same range, to be held", range("1", "2"), range("1", "2"), HOLD, { code: "same" }],
    ["another range, to be held", range("1", "3"), range("1", "2"), HOLD, { code: "not-comparable", reason: "no-order" }],
    [
      "a floor against a ceiling",
      level("5", "at-least"),
      level("5", "at-most"),
      {},
      { code: "not-comparable", reason: "other-side" },
    ],
    ["a larger reduction is stronger", change("18"), change("17"), LOWER, { code: "stronger", difference: "1" }],
    ["an amount without a way", change("6000", "total", ""), change("5500", "total", ""), {}, { code: "stronger" }],
    ["a change in points is not one in percent", change("1", "points"), change("1"), {}, { reason: "other-measure" }],
    ["above is more than in step", relative("above"), relative("in-step"), {}, { code: "stronger" }],
    ["roughly in step is less than in step", relative("roughly-in-step"), relative("in-step"), {}, { code: "weaker" }],
    ["in step is as much as not below", relative("in-step"), relative("not-below"), {}, { code: "same" }],
    ["a margin counts first", relative("not-below", "gdp-growth", "0.5"), relative("above"), {}, { code: "stronger" }],
    ["below is another side", relative("below"), relative("above"), {}, { reason: "other-side" }],
    ["another series", relative("above", "cpi"), relative("above"), {}, { reason: "other-comparator" }],
    ["a better grade is stronger", grade("II"), grade("III"), {}, { code: "stronger" }],
    ["the same grade", grade("III"), grade("III"), {}, { code: "same" }],
    ["a grade as a ceiling", grade("II", "at-most"), grade("III", "at-most"), {}, { code: "weaker" }],
    ["exactly a grade", grade("II", "exactly"), grade("III", "exactly"), {}, { reason: "no-order" }],
    ["a grade at least and at most", grade("II"), grade("II", "at-most"), {}, { reason: "other-side" }],
    [
      "a scale that is not known",
      grade("A", "at-least", "stars"),
      grade("A", "at-least", "stars"),
      {},
      { reason: "other-scale" },
    ],
    ["a structure alike", parts("20", "30.0", "50"), parts("20", "30", "50"), {}, { code: "same" }],
    ["a structure otherwise", parts("20", "30", "50"), parts("20", "31", "49"), {}, { reason: "no-order" }],
    ["a structure of two and of three", parts("20", "80"), parts("20", "31", "49"), {}, { reason: "no-order" }],
    ["another kind", level("5"), { kind: "growth", bound: "unstated", value: "5" }, {}, { reason: "other-kind" }],
    ["a number set by others", { kind: "delegated", to: "省" }, level("5"), {}, { reason: "delegated" }],
    ["words", level("5"), { kind: "qualitative", text: "提质" }, {}, { reason: "no-number" }],
    ["nothing", { kind: "none" }, level("5"), {}, { reason: "no-number" }],
    ["a unit printed in the cell", level("5", "unstated", "万人"), level("5"), {}, { reason: "other-unit" }],
  ])("%s", (_, lower, upper, more, expected) => {
    expect(align(lower, upper, more)).toMatchObject(expected);
  });

  it.each<readonly [string, More, More]>([
    ["other-unit", { unit: "人" }, { unit: "户" }],
    ["other-direction", LOWER, {}],
    ["other-years", {}, { span: { kind: "by", year: 2025 } }],
    ["other-years", {}, span("every-year", 2026, 2030)],
    ["other-years", span("average", 2026, 2030), span("average", 2025, 2030)],
    ["other-years", span("average", 2026, 2030), span("every-year", 2026, 2030)],
  ])("%s", (reason, more, other) => {
    expect(align(level("5"), level("6"), more, other)).toMatchObject({ code: "not-comparable", reason });
  });

  it("asks no part for the amounts of its whole", () => {
    const county = (requirement: Requirement, more: More) => ({ ...planOf(indicator("it", requirement, more)), place: "某县" });
    const country = (requirement: Requirement, more: More) => ({ ...planOf(indicator("it", requirement, more)), place: "全国" });
    const of = (lower: Requirement, upper: Requirement, more: More, other: More = more) =>
      alignPlans(county(lower, more), country(upper, other))[0];
    const grain: More = { name: { zh: "粮食综合生产能力" } };
    expect(of(level("14"), level("6.5", "more-than"), { ...grain, unit: "万吨" }, { ...grain, unit: "亿吨" })).toMatchObject({
      code: "not-comparable",
      reason: "part-of-whole",
    });
    expect(of(change("5500", "total", ""), change("6000", "total", ""), { unit: "人", span: over })?.reason).toBe(
      "part-of-whole",
    );
    const physicians: More = { name: { zh: "每千人口拥有执业（助理）医师数" }, unit: "人" };
    expect(
      of(level("3.5"), level("3.2"), physicians, { ...physicians, name: { zh: "每千人口拥有执业(助理)医师数" } }),
    ).toMatchObject({
      code: "stronger",
    });
  });

  it("never compares a part with its whole in amount, whatever is counted", () => {
    const units = fc.constantFrom(
      "人",
      "万人",
      "亿元",
      "公顷",
      "万亩",
      "平方公里",
      "吨",
      "亿千瓦时",
      "户",
      "件",
      "个",
      "公里",
      "立方米",
    );
    const names = fc.constantFrom("粮食产量", "常住人口", "森林面积", "固定资产投资", "装机容量", "城镇新增就业", "公路里程");
    const number = fc.integer({ min: 1, max: 999 }).map(String);
    fc.assert(
      fc.property(units, units, names, number, number, (unit, other, zh, a, b) => {
        const plans = [
          planOf(indicator("it", level(a), { unit, name: { zh } })),
          planOf(indicator("it", level(b), { unit: other, name: { zh } })),
        ];
        const [county, country] = plans.map((plan, i) => ({ ...plan, place: `${i}` }));
        const found = county && country && alignPlans(county, country)[0];
        expect([found?.code, found?.reason]).toEqual(["not-comparable", "part-of-whole"]);
      }),
    );
  });

  it("compares no two names under one id, and no series defined anew with one that was not", () => {
    const named = (zh: string): More => ({ name: { zh } });
    expect(
      align(level("97"), level("87.5"), named("空气质量优良天数比例"), named("地级及以上城市空气质量优良天数比率")),
    ).toMatchObject({
      code: "not-comparable",
      reason: "named-otherwise",
    });
    expect(align(level("97"), level("87.5"), named("优良天数比例"), named("优良天数比率")).code).toBe("stronger");
    const plan = planOf(indicator("it", level("10")));
    expect(alignPlans(redefine(plan, { indicator: "it", from: 2027 }), plan)[0]?.reason).toBe("other-definition");
    expect(align(level("10"), level("10"), { measure: "growth" }, {}).reason).toBe("other-measure");
  });

  it("tells beside two levels what each asks of its own base", () => {
    expect(align(level("51.1"), level("65"), { base: "42.1" }, { base: "60.6" })).toMatchObject({
      code: "weaker",
      difference: "-13.9",
      change: { lower: "9", upper: "4.4", difference: "4.6", code: "stronger" },
    });
    expect(align(level("25"), level("30"), { ...LOWER, base: "27" }, { ...LOWER, base: "35" }).change).toEqual({
      lower: "-2",
      upper: "-5",
      difference: "3",
      code: "weaker",
    });
    expect(align(level("51.1"), level("65"), { base: "42.1" }, {})).not.toHaveProperty("change");
  });

  it("lets a change stand in either column", () => {
    expect(align(change("17"), change("18"), LOWER, { ...LOWER, ...span("over", 2026, 2030) })).toMatchObject({ code: "weaker" });
  });

  it("says where the attribute changed", () => {
    expect(align(level("5"), level("5"), { attribute: "anticipatory" }, { attribute: "binding" })).toMatchObject({
      code: "same",
      attribute: { lower: "anticipatory", upper: "binding" },
    });
    expect(align(level("5"), level("5"))).not.toHaveProperty("attribute");
  });

  it("lists what only one plan has, and indicators without a target", () => {
    const [only, none] = [indicator("only", level("1")), indicator("none", level("1"), { targets: [] })];
    const codes = (...plans: Parameters<typeof alignPlans>) =>
      alignPlans(...plans).map(({ indicator, code }) => [indicator, code]);
    expect(codes(planOf(only), planOf(none))).toEqual([
      ["none", "missing"],
      ["only", "own"],
    ]);
    expect(codes(planOf(none), planOf(only))).toEqual([
      ["only", "missing"],
      ["none", "own"],
    ]);
    expect(codes(planOf(none), planOf(none))).toEqual([["none", "same"]]);
    const filled = indicator("none", level("1"));
    expect(codes(planOf(none), planOf(filled))).toEqual([["none", "missing"]]);
    expect(codes(planOf(filled), planOf(none))).toEqual([["none", "own"]]);
  });

  it("finds every plan aligned with itself", () => {
    for (const plan of [huzhu14, huzhu15]) {
      const found = alignPlans(plan, plan).filter(({ code }) => code !== "same");
      expect(found.map(({ reason }) => reason).every((reason) => reason === "delegated" || reason === "no-number")).toBe(true);
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
  });

  it("turns round when the plans do", () => {
    const number = fc.integer({ min: 0, max: 6 }).map(String);
    const bound = fc.constantFrom("unstated", "at-least", "more-than", "at-most", "less-than", "about", "exactly");
    const turned = {
      same: "same",
      stronger: "weaker",
      weaker: "stronger",
      "not-comparable": "not-comparable",
      missing: "own",
      own: "missing",
    };
    fc.assert(
      fc.property(number, bound, number, bound, fc.constantFrom("higher", "lower", "hold"), (a, x, b, y, direction) => {
        const [there, back] = [align(level(a, x), level(b, y), { direction }), align(level(b, y), level(a, x), { direction })];
        expect(back?.code).toBe(turned[there?.code ?? "same"]);
        expect(back?.reason).toBe(there?.reason);
      }),
    );
  });
});
