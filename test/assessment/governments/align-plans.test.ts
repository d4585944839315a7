import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Alignment, alignPlans, redefine } from "../../../src/assessment/index.js";
import { huzhu14, huzhu15 } from "../../../src/huzhu/index.js";
import { change, composition, grade, growth, type Indicator, level, relative, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;
const align = (lower: Requirement, upper: Requirement, more: More = {}, other: More = more) => {
  const [found] = alignPlans(planOf(indicator("it", lower, more)), planOf(indicator("it", upper, other)));
  expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  return found as Alignment;
};
const span = (kind: string, from: number, to: number) => ({ span: { kind, from, to } as Target["span"] });

const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const LOWER: More = { direction: "lower" };
const HOLD: More = { direction: "hold" };

describe("alignPlans", () => {
  it.each<readonly [string, Requirement, Requirement, More, object]>([
    ["a higher floor is stronger", level("21"), level("20"), {}, { code: "stronger", difference: "1" }],
    ["a lower floor is weaker", level("19.5"), level("20"), {}, { code: "weaker", difference: "-0.5" }],
    ["a lower ceiling is stronger", level("3.5"), level("5.5"), LOWER, { code: "stronger", difference: "-2" }],
    ["a higher ceiling is weaker", level("6"), level("5.5", { bound: "at-most" }), LOWER, { code: "weaker" }],
    ["the same number, printed otherwise", level("20"), level("20.0"), {}, { code: "same", difference: "0" }],
    [
      "about a number is less than the number",
      level("20", { bound: "about" }),
      level("20"),
      {},
      { code: "weaker", byBound: true },
    ],
    [
      "less than a ceiling is more than at most",
      level("5", { bound: "less-than" }),
      level("5", { bound: "at-most" }),
      LOWER,
      { code: "stronger", byBound: true },
    ],
    ["a range begins where it is met", level({ low: "20", high: "22" }), level("20"), {}, { code: "same" }],
    ["a range as a ceiling ends there", level({ low: "4", high: "6" }), level("5"), LOWER, { code: "weaker", difference: "1" }],
    ["a point has no better", level("20"), level("21"), HOLD, { code: "not-comparable", reason: "no-order" }],
    ["the same point", level("20"), level("20"), HOLD, { code: "same" }],
    ["the same range, to be held", level({ low: "1", high: "2" }), level({ low: "1", high: "2" }), HOLD, { code: "same" }],
    [
      "another range, to be held",
      level({ low: "1", high: "3" }),
      level({ low: "1", high: "2" }),
      HOLD,
      { code: "not-comparable", reason: "no-order" },
    ],
    [
      "a floor against a ceiling",
      level("5", { bound: "at-least" }),
      level("5", { bound: "at-most" }),
      {},
      { code: "not-comparable", reason: "other-side" },
    ],
    [
      "a larger reduction is stronger",
      change("18", { measure: "percent", direction: "decrease" }),
      change("17", { measure: "percent", direction: "decrease" }),
      LOWER,
      { code: "stronger", difference: "1" },
    ],
    [
      "an amount without a way",
      change("6000", { measure: "total" }),
      change("5500", { measure: "total" }),
      {},
      { code: "stronger" },
    ],
    [
      "a change in points is not one in percent",
      change("1", { measure: "points", direction: "decrease" }),
      change("1", { measure: "percent", direction: "decrease" }),
      {},
      { reason: "other-measure" },
    ],
    ["above is more than in step", relative("above", "gdp-growth"), relative("in-step", "gdp-growth"), {}, { code: "stronger" }],
    [
      "roughly in step is less than in step",
      relative("roughly-in-step", "gdp-growth"),
      relative("in-step", "gdp-growth"),
      {},
      { code: "weaker" },
    ],
    [
      "in step is as much as not below",
      relative("in-step", "gdp-growth"),
      relative("not-below", "gdp-growth"),
      {},
      { code: "same" },
    ],
    [
      "a margin counts first",
      relative("not-below", "gdp-growth", { margin: "0.5" }),
      relative("above", "gdp-growth"),
      {},
      { code: "stronger" },
    ],
    ["below is another side", relative("below", "gdp-growth"), relative("above", "gdp-growth"), {}, { reason: "other-side" }],
    ["another series", relative("above", "cpi"), relative("above", "gdp-growth"), {}, { reason: "other-comparator" }],
    [
      "a better grade is stronger",
      grade("II", { scale: "surface-water", bound: "at-least" }),
      grade("III", { scale: "surface-water", bound: "at-least" }),
      {},
      { code: "stronger" },
    ],
    [
      "the same grade",
      grade("III", { scale: "surface-water", bound: "at-least" }),
      grade("III", { scale: "surface-water", bound: "at-least" }),
      {},
      { code: "same" },
    ],
    [
      "a grade as a ceiling",
      grade("II", { scale: "surface-water", bound: "at-most" }),
      grade("III", { scale: "surface-water", bound: "at-most" }),
      {},
      { code: "weaker" },
    ],
    [
      "exactly a grade",
      grade("II", { scale: "surface-water", bound: "exactly" }),
      grade("III", { scale: "surface-water", bound: "exactly" }),
      {},
      { reason: "no-order" },
    ],
    [
      "a grade at least and at most",
      grade("II", { scale: "surface-water", bound: "at-least" }),
      grade("II", { scale: "surface-water", bound: "at-most" }),
      {},
      { reason: "other-side" },
    ],
    [
      "a scale that is not known",
      { kind: "grade", bound: "at-least", grade: "A", scale: "stars" },
      { kind: "grade", bound: "at-least", grade: "A", scale: "stars" },
      {},
      { reason: "other-scale" },
    ],
    ["a structure alike", composition(["20", "30.0", "50"]), composition(["20", "30", "50"]), {}, { code: "same" }],
    ["a structure otherwise", composition(["20", "30", "50"]), composition(["20", "31", "49"]), {}, { reason: "no-order" }],
    ["a structure of two and of three", composition(["20", "80"]), composition(["20", "31", "49"]), {}, { reason: "no-order" }],
    ["another kind", level("5"), { kind: "growth", bound: "unstated", value: "5" }, {}, { reason: "other-kind" }],
    ["a number set by others", { kind: "delegated", to: "省" }, level("5"), {}, { reason: "delegated" }],
    ["words", level("5"), { kind: "qualitative", text: "提质" }, {}, { reason: "no-number" }],
    ["nothing", { kind: "none" }, level("5"), {}, { reason: "no-number" }],
    ["a unit printed in the cell", level("5", { unit: "万人" }), level("5"), {}, { reason: "other-unit" }],
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
    expect(
      of(level("14"), level("6.5", { bound: "more-than" }), { ...grain, unit: "万吨" }, { ...grain, unit: "亿吨" }),
    ).toMatchObject({
      code: "not-comparable",
      reason: "part-of-whole",
    });
    expect(
      of(change("5500", { measure: "total" }), change("6000", { measure: "total" }), { unit: "人", span: over })?.reason,
    ).toBe("part-of-whole");
    // One of the two may not say its unit.
    expect(of(level("14"), level("20"), { unit: null }, { unit: "吨" })?.reason).toBe("part-of-whole");
    expect(of(level("14"), level("20"), { unit: "吨" }, { unit: null })?.reason).toBe("part-of-whole");
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
    const [anew] = alignPlans(redefine(plan, { indicator: "it", from: 2027 }), plan);
    expect([anew?.reason, Object.keys(anew ?? {})]).toEqual([
      "other-definition",
      ["indicator", "lower", "upper", "code", "reason"],
    ]);
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

  it("tells a rise or a fall in points beside a level what each asks of its own base", () => {
    const points = (value: string, direction: "increase" | "decrease") => change(value, { measure: "points", direction });
    const from = (base: string, more: More = {}): More => ({ base, ...more });
    const ways = (lower: Requirement, upper: Requirement, more: More, other: More) => {
      const { code, reason, change: way } = align(lower, upper, more, other);
      expect([code, reason]).toEqual(["not-comparable", "other-kind"]);
      return way && [way.lower, way.upper, way.difference, way.code];
    };
    const rises = points("3", "increase");
    expect(ways(rises, level("55"), { span: over }, from("50"))).toEqual(["3", "5", "-2", "weaker"]);
    expect(ways(rises, level("53"), { span: over }, from("50"))).toEqual(["3", "3", "0", "same"]);
    expect(ways(level("55"), rises, from("50"), { span: over })).toEqual(["5", "3", "2", "stronger"]);
    // Where a point of a share is what is counted, a level in percent moves by the same.
    expect(ways(level("55"), rises, from("50"), { span: over, unit: "个百分点" })).toEqual(["5", "3", "2", "stronger"]);
    const falls = points("2", "decrease");
    expect(ways(falls, level("25"), { ...LOWER, span: over }, from("28", LOWER))).toEqual(["-2", "-3", "1", "weaker"]);
    expect(ways(level("24"), falls, from("28", LOWER), { ...LOWER, span: over })).toEqual(["-4", "-2", "-2", "stronger"]);
    // What rises for the better in one plan and falls for it in the other is no more and no less, whichever of the two is the change.
    expect(ways(level("24"), rises, from("28", LOWER), { span: over })).toBeUndefined();
    expect(ways(falls, level("55"), { ...LOWER, span: over }, from("50"))).toBeUndefined();
    // Nor is a change over other years, one in percent, a level of people, or one whose base nobody printed.
    expect(ways(points("3", "increase"), level("55"), span("over", 2026, 2029), from("50"))).toBeUndefined();
    const percent = change("3", { measure: "percent", direction: "increase" });
    expect(ways(percent, level("55"), { span: over }, from("50"))).toBeUndefined();
    expect(ways(level("55"), percent, from("50"), { span: over })).toBeUndefined();
    expect(ways(rises, level("55"), { span: over }, from("50", { unit: "万人" }))).toEqual(["3", "5", "-2", "weaker"]);
    expect(ways(level("55"), rises, from("50", { unit: "万人" }), { span: over })).toBeUndefined();
    expect(ways(level("55"), rises, from("50", { unit: null }), { span: over })).toBeUndefined();
    expect(ways(rises, level("55"), { span: over }, {})).toBeUndefined();
    expect(ways(rises, growth("5"), { span: over }, from("50"))).toBeUndefined();
  });

  it("tells what two levels ask of their bases in the upper target's unit", () => {
    const people = { ...LOWER, name: { zh: "常住人口" } };
    const told = align(
      level("20"),
      level("180000"),
      { ...people, unit: "万人", base: "25" },
      { ...people, unit: "人", base: "200000" },
    );
    expect(told).toMatchObject({
      code: "weaker",
      difference: "20000",
      change: { lower: "-50000", upper: "-20000", difference: "-30000", code: "stronger" },
    });
    expect(
      align(level("20"), level("18"), { ...people, unit: "吨", base: "25" }, { ...people, unit: "人", base: "20" }),
    ).not.toHaveProperty("change");
  });

  it("sets one beside another that counts the same thing in another way, and says how each counts", () => {
    const counts = (id: string, by: string, more: More = {}) =>
      indicator(id, level("5"), {
        definition: { id: by, name: { zh: by }, concept: "unemployment" },
        ...LOWER,
        ...more,
      });
    const [registered, surveyed] = [counts("registered-rate", "registered"), counts("surveyed-rate", "surveyed")];
    expect(alignPlans(planOf(registered), planOf(surveyed))).toStrictEqual([
      {
        indicator: "surveyed-rate",
        lowerIndicator: "registered-rate",
        lower: registered.targets[0],
        upper: surveyed.targets[0],
        code: "not-comparable",
        reason: "other-definition",
        definition: { lower: registered.definition, upper: surveyed.definition },
      },
    ]);
    // One that both plans have under its own id is set beside that one, and stands for no other.
    const codes = (lower: readonly Indicator[], upper: readonly Indicator[]) =>
      alignPlans(planOf(...lower), planOf(...upper)).map(({ indicator: id, lowerIndicator, code }) => [id, lowerIndicator, code]);
    expect(codes([registered], [surveyed, registered])).toEqual([
      ["surveyed-rate", undefined, "missing"],
      ["registered-rate", undefined, "same"],
    ]);
    // And one stands for one other only.
    expect(codes([registered], [surveyed, counts("other-rate", "registered", { name: { zh: "失业率" } })])).toEqual([
      ["surveyed-rate", "registered-rate", "not-comparable"],
      ["other-rate", undefined, "missing"],
    ]);
    // The same definition is the same series, whatever it is called; another concept is another thing.
    expect(codes([registered], [counts("other-rate", "registered", { name: { zh: "失业率" } })])).toEqual([
      ["other-rate", "registered-rate", "same"],
    ]);
    expect(codes([registered], [indicator("poverty", level("5"))])).toEqual([
      ["poverty", undefined, "missing"],
      ["registered-rate", undefined, "own"],
    ]);
  });

  it("says of what was not found that nothing can be said, and that it is missing where it is", () => {
    const has = indicator("it", level("5"));
    const lost = indicator("it", level("5"), { targets: [], notFound: ["targets"] });
    const baseless = indicator("it", level("5"), { targets: [], notFound: ["baseline"] });
    const one = (lower: Indicator, upper: Indicator) => alignPlans(planOf(lower), planOf(upper));
    const notFound = { indicator: "it", code: "not-comparable", reason: "not-found" };
    expect(one(lost, has)).toStrictEqual([{ ...notFound, upper: has.targets[0] }]);
    expect(one(has, lost)).toStrictEqual([{ ...notFound, lower: has.targets[0] }]);
    expect(one(lost, lost)).toStrictEqual([notFound]);
    expect(one(baseless, has)).toStrictEqual([{ indicator: "it", upper: has.targets[0], code: "missing" }]);
    expect(one(has, baseless)).toStrictEqual([{ indicator: "it", lower: has.targets[0], code: "own" }]);
    // What was lost of one says nothing of the targets that stand.
    const partly = { ...has, notFound: ["targets"] } as const;
    expect(one(partly, has)).toStrictEqual([
      { indicator: "it", lower: has.targets[0], upper: has.targets[0], code: "same", difference: "0" },
    ]);
  });

  it("lets a change stand in either column", () => {
    expect(
      align(
        change("17", { measure: "percent", direction: "decrease" }),
        change("18", { measure: "percent", direction: "decrease" }),
        LOWER,
        { ...LOWER, ...span("over", 2026, 2030) },
      ),
    ).toMatchObject({ code: "weaker" });
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
    const codes = (...plans: Parameters<typeof alignPlans>) => {
      const found = alignPlans(...plans);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      return found.map(({ indicator, code }) => [indicator, code]);
    };
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
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
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
        const [there, back] = [
          align(level(a, { bound: x }), level(b, { bound: y }), { direction }),
          align(level(b, { bound: y }), level(a, { bound: x }), { direction }),
        ];
        expect(back?.code).toBe(turned[there?.code ?? "same"]);
        expect(back?.reason).toBe(there?.reason);
      }),
    );
  });
});
