import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBreakdown, type QuotientStructure, type Weights } from "../../../src/assessment/index.js";
import { decimal } from "../../../src/kernel/index.js";
import { change, growth, type Indicator, level, type OneBound, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };

type More = NonNullable<Parameters<typeof indicator>[2]>;
const split = (whole: Requirement, parts: { readonly [name: string]: Requirement }, weights: Weights, more: More = {}) => {
  const children = Object.fromEntries(Object.entries(parts).map(([name, one]) => [name, indicator("it", one, more)]));
  const found = checkBreakdown(indicator("it", whole, more), children, weights);
  expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  return found;
};

describe("checkBreakdown", () => {
  it("parts of which one must be passed come to more than their numbers", () => {
    const parts = (a: OneBound, b: OneBound) => ({ a: level("20", { bound: a }), b: level("20", { bound: b }) });
    const codeFor = (whole: OneBound, a: OneBound, b: OneBound) =>
      split(level("20", { bound: whole }), parts(a, b), { a: "1", b: "1" }).code;
    expect([codeFor("more-than", "more-than", "at-least"), codeFor("more-than", "at-least", "at-least")]).toEqual([
      "reaches",
      "falls-short",
    ]);
    expect(codeFor("less-than", "less-than", "at-most")).toBe("reaches");
  });

  it("passes by nothing where every part is only to be reached", () => {
    const parts = { a: level("20", { bound: "at-most" }), b: level("20", { bound: "at-most" }) };
    const whole = level("20", { bound: "less-than" });
    expect(split(whole, parts, { a: "1", b: "1" }).code).toBe("falls-short");
    // More than a floor is nothing beyond a ceiling.
    const mixed = { ...parts, b: level("20", { bound: "more-than" }) };
    expect(split(whole, mixed, { a: "1", b: "1" }).code).toBe("falls-short");
    const floors = { a: level("20", { bound: "at-least" }), b: level("20", { bound: "less-than" }) };
    expect(split(level("20", { bound: "more-than" }), floors, { a: "1", b: "1" }).code).toBe("falls-short");
  });

  it("tells by how much the parts go beyond the whole, on its own side", () => {
    const parts = { a: level("5"), b: level("6") };
    const beyond = (value: string, more: More) => {
      const { code, shortfall } = split(level(value), parts, { a: "1", b: "1" }, more);
      return [code, shortfall];
    };
    expect(beyond("5", {})).toEqual(["reaches", "-0.5"]);
    expect(beyond("6", { direction: "lower" })).toEqual(["reaches", "-0.5"]);
    expect(beyond("6", { direction: "hold" })).toEqual(["falls-short", "0.5"]);
    expect(beyond("5", { direction: "hold" })).toEqual(["falls-short", "0.5"]);
  });

  it("has one answer for a level per head, and an open one for its growth", () => {
    const income: More = { name: { zh: "人均可支配收入" }, unit: "元" };
    const parts = { a: level("5"), b: level("6") };
    expect(split(level("5"), parts, { a: "1", b: "1" }, income)).toMatchObject({ code: "reaches", how: "weighted-mean" });
    const rise = (value: string) => change(value, { measure: "percent", direction: "increase" });
    for (const [of, span] of [
      [growth, average],
      [rise, over],
    ] as const) {
      const grown: More = { ...income, measure: "growth", span };
      const children = { a: of("6"), b: of("6") };
      expect(split(of("5"), children, { a: "1", b: "3" }, grown).code).toBe("depends-on-structure");
      // Where every part's quotient grows alike and so does what it is per, the whole's grows as they do.
      const structure = { a: { base: "1", growth: "10" }, b: { base: "2", growth: "10" } };
      const named = Object.fromEntries(Object.entries(children).map(([name, one]) => [name, indicator("it", one, grown)]));
      const found = checkBreakdown(indicator("it", of("5"), grown), named, { a: "1", b: "3" }, { structure });
      expect([found.code, found.how, decimal(found.combined ?? "").toFixed(20)]).toEqual([
        "reaches",
        "quotient",
        "6.00000000000000000000",
      ]);
      expect(checkBreakdown(indicator("it", of("6.1"), grown), named, { a: "1", b: "3" }, { structure }).code).toBe(
        "falls-short",
      );
    }
  });

  it("adds what is counted over a span, whatever its name tells, and weights a level of one year", () => {
    const bare: More = { unit: null };
    expect(split(level("5"), { a: level("5") }, { a: "1" }, { ...bare, span: over })).toMatchObject({
      reason: "amounts-take-no-weights",
    });
    expect(split(level("5"), { a: level("2"), b: level("3") }, "add", { ...bare, span: over })).toMatchObject({
      code: "reaches",
    });
    expect(split(level("5"), { a: level("5") }, { a: "1" }, bare)).toMatchObject({ code: "reaches", how: "weighted-mean" });
    // A total per head is no amount, and growth over a span is no total.
    const perHead: More = { name: { zh: "人均住房面积" }, unit: "平方米", span: over };
    expect(split(level("5"), { a: level("5") }, { a: "1" }, perHead).code).toBe("reaches");
    expect(split(growth("5"), { a: growth("5") }, { a: "1" }, { ...bare, measure: "growth", span: over })).toMatchObject({
      code: "reaches",
      how: "weighted-growth",
    });
  });

  it("adds amounts", () => {
    const jobs = (value: string) => change(value, { measure: "total" });
    const more: More = { unit: "人", span: over };
    expect(split(jobs("5500"), { a: jobs("3000"), b: jobs("2500") }, "add", more)).toMatchObject({
      code: "reaches",
      how: "sum",
      combined: "5500",
      shortfall: "0",
    });
    expect(split(jobs("5500"), { a: jobs("3000"), b: jobs("2400.5") }, "add", more)).toMatchObject({
      code: "falls-short",
      shortfall: "99.5",
    });
    expect(split(level("14"), { a: level("8.1"), b: level("6") }, "add", { unit: "万吨" })).toMatchObject({
      code: "reaches",
      combined: "14.1",
    });
  });

  it("weights percentages, and never takes their plain mean", () => {
    const parts = { east: level("70"), west: level("40") };
    // The plain mean, 55, would do.
    expect(split(level("50"), parts, { east: "10", west: "30" })).toMatchObject({
      code: "falls-short",
      how: "weighted-mean",
      required: "50",
      combined: "47.5",
      shortfall: "2.5",
      parts: [
        { name: "east", value: "70", share: "0.25" },
        { name: "west", value: "40", share: "0.75" },
      ],
    });
    expect(split(level("50"), parts, { east: "1", west: "2" })).toMatchObject({ code: "reaches", combined: "50" });
  });

  it("weights reductions and changes in points", () => {
    expect(
      split(
        change("18", { measure: "percent", direction: "decrease" }),
        {
          a: change("20", { measure: "percent", direction: "decrease" }),
          b: change("17", { measure: "percent", direction: "decrease" }),
        },
        { a: "1", b: "2" },
        { direction: "lower" },
      ),
    ).toMatchObject({
      code: "reaches",
      combined: "18",
    });
    const points = (value: string) => change(value, { measure: "points", direction: "increase" });
    expect(split(points("5"), { a: points("6"), b: points("3") }, { a: "1", b: "1" })).toMatchObject({
      code: "falls-short",
      combined: "4.5",
    });
  });

  it("weights mean growth over all years together", () => {
    const found = split(
      growth("5"),
      { a: growth("10"), b: growth("0") },
      { a: "1", b: "1" },
      { measure: "growth", span: average },
    );
    // (1.1⁵ + 1) ÷ 2 = 1.305255, whose fifth root is 1.0547…: more than the plain 5.
    expect(found).toMatchObject({ code: "reaches", how: "weighted-growth" });
    expect(
      decimal(found.combined ?? "")
        .plus(100)
        .pow(5)
        .toFixed(0),
    ).toBe("13052550000");
    for (const one of [{}, { span: { kind: "every-year", from: 2026, to: 2030 } as const }])
      expect(
        split(growth("5"), { a: growth("10"), b: growth("0") }, { a: "1", b: "1" }, { measure: "growth", ...one }),
      ).toMatchObject({ how: "weighted-mean", combined: "5" });
  });

  it("says of a quotient's change that it depends on structure, and computes it where that is known", () => {
    const energy: More = { name: { zh: "单位GDP能源消耗降低" }, measure: "growth", direction: "higher", span: over };
    const parts = {
      east: change("14.5", { measure: "percent", direction: "decrease" }),
      centre: change("13.5", { measure: "percent", direction: "decrease" }),
      west: change("12.5", { measure: "percent", direction: "decrease" }),
    };
    const weights = { east: "2100", centre: "1200", west: "1700" };
    expect(split(change("13.5", { measure: "percent", direction: "decrease" }), parts, weights, energy)).toMatchObject({
      code: "depends-on-structure",
      combined: "13.58",
    });
    const grown = (...growth: readonly [string, string, string]) => {
      const base = ["5000", "2000", "1700"];
      const structure = Object.fromEntries(
        Object.keys(parts).map((name, i) => [name, { base: base[i] ?? "", growth: growth[i] ?? "" }]),
      );
      const children = Object.fromEntries(Object.entries(parts).map(([name, one]) => [name, indicator("it", one, energy)]));
      const { code, combined, how } = checkBreakdown(
        indicator("it", change("13.5", { measure: "percent", direction: "decrease" }), energy),
        children,
        weights,
        { structure },
      );
      return [code, decimal(combined ?? "").toFixed(2), how];
    };
    expect(grown("30", "30", "30")).toEqual(["reaches", "13.58", "quotient"]);
    expect(grown("30", "30", "50")).toEqual(["falls-short", "11.66", "quotient"]);
    expect(grown("40", "30", "20")).toEqual(["reaches", "15.57", "quotient"]);
  });

  it("is, where all parts grow alike, the weighted mean; and exact on the bound", () => {
    const quotient: More = { name: { zh: "单位GDP能耗降低" }, measure: "growth", span: over };
    const value = fc.integer({ min: 0, max: 600 }).map((tenths) => decimal(String(tenths)).div(10).toFixed(1));
    const amount = fc.integer({ min: 1, max: 9999 }).map(String);
    fc.assert(
      fc.property(value, value, amount, amount, amount, amount, fc.integer({ min: -50, max: 90 }), (x, y, v, w, b, d, g) => {
        const all = decimal(x).times(v).plus(decimal(y).times(w)).div(decimal(v).plus(w));
        const children = {
          a: indicator("it", change(x, { measure: "percent", direction: "decrease" }), quotient),
          b: indicator("it", change(y, { measure: "percent", direction: "decrease" }), quotient),
        };
        const structure = { a: { base: b, growth: `${g}` }, b: { base: d, growth: `${g}` } };
        const { combined } = checkBreakdown(
          indicator("it", change(x, { measure: "percent", direction: "decrease" }), quotient),
          children,
          { a: v, b: w },
          { structure },
        );
        expect(decimal(combined ?? "").toFixed(20)).toBe(all.toFixed(20));
        const same = { a: children.a, b: children.a };
        expect(checkBreakdown(children.a, same, { a: v, b: w }, { structure }).code).toBe("reaches");
      }),
    );
  });

  it.each<readonly [string, Requirement, object]>([
    ["invalid-options", level("5"), { a: { base: "1", growth: "1" } }],
    ["invalid-options", change("5", { measure: "points", direction: "decrease" }), { a: { base: "1", growth: "1" } }],
    ["invalid-weights", change("5", { measure: "percent", direction: "decrease" }), {}],
    ["invalid-weights", change("5", { measure: "percent", direction: "decrease" }), { a: { base: "0", growth: "1" } }],
    ["rate-out-of-range", change("5", { measure: "percent", direction: "decrease" }), { a: { base: "1", growth: "-100" } }],
  ])("takes a structure for the caller's mistake: %s", (code, asked, structure) => {
    const one = indicator("it", asked, { measure: "growth" });
    expect(codeOf(() => checkBreakdown(one, { a: one }, { a: "1" }, { structure: structure as QuotientStructure }))).toBe(code);
  });

  it("is exact where the parts just come to the whole", () => {
    const third = { a: level("1"), b: level("2"), c: level("4") };
    expect(split(level("3"), third, { a: "7", b: "6.5", c: "20.5" })).toMatchObject({ code: "reaches", combined: "3" });
    expect(split(level("3.0000000000000001"), third, { a: "7", b: "6.5", c: "20.5" })).toMatchObject({
      code: "falls-short",
      shortfall: "0.0000000000000001",
    });
  });

  it("holds ceilings and points to their own side", () => {
    const parts = { a: level("5"), b: level("6") };
    expect(split(level("5.5"), parts, { a: "1", b: "1" }, { direction: "lower" })).toMatchObject({ code: "reaches" });
    expect(split(level("5.5"), parts, { a: "1", b: "3" }, { direction: "lower" })).toMatchObject({
      code: "falls-short",
      shortfall: "0.25",
    });
    expect(split(level("5.5"), parts, { a: "1", b: "3" }, { direction: "hold" })).toMatchObject({
      code: "falls-short",
      shortfall: "0.25",
    });
    expect(split(level("5.75", { bound: "more-than" }), parts, { a: "1", b: "3" })).toMatchObject({
      code: "falls-short",
      shortfall: "0",
    });
  });

  it.each<readonly [string, Requirement, { readonly [name: string]: Requirement }, Weights, More, readonly string[]]>([
    ["percentages-do-not-add", level("50"), { a: level("1") }, "add", {}, ["it", "a"]],
    ["percentages-do-not-add", growth("5"), { a: growth("5") }, "add", { unit: null }, ["it", "a"]],
    [
      "percentages-do-not-add",
      change("5", { measure: "percent", direction: "decrease" }),
      { a: change("5", { measure: "percent", direction: "decrease" }) },
      "add",
      { unit: null },
      ["it", "a"],
    ],
    [
      "amounts-take-no-weights",
      change("5", { measure: "total", direction: "decrease" }),
      { a: change("5", { measure: "total", direction: "decrease" }) },
      { a: "1" },
      {},
      ["it", "a"],
    ],
    ["amounts-take-no-weights", level("5"), { a: level("5") }, { a: "1" }, { span: over, unit: "人" }, ["it", "a"]],
    ["percentages-do-not-add", level("78"), { a: level("78") }, "add", { unit: "岁", name: { zh: "人均预期寿命" } }, ["it", "a"]],
    ["amounts-take-no-weights", level("5"), { a: level("5") }, { a: "1" }, { unit: "万吨" }, ["it", "a"]],
    ["direction-unknown", level("5"), { a: level("5") }, { a: "1" }, { direction: "unknown" }, ["it", "a"]],
    ["no-number", { kind: "delegated", to: "省" }, { a: level("5") }, { a: "1" }, {}, ["it"]],
    ["no-number", level("5"), { a: level("5"), b: { kind: "qualitative", text: "提质" } }, { a: "1", b: "1" }, {}, ["b"]],
    ["other-kind", level("5"), { a: growth("5"), b: level("5") }, { a: "1", b: "1" }, {}, ["a"]],
    [
      "other-kind",
      change("5", { measure: "percent", direction: "decrease" }),
      { a: change("5", { measure: "points", direction: "decrease" }) },
      { a: "1" },
      {},
      ["a"],
    ],
    [
      "other-kind",
      change("5", { measure: "percent", direction: "increase" }),
      { a: change("5", { measure: "percent", direction: "decrease" }), b: growth("5") },
      { a: "1", b: "1" },
      {},
      ["a", "b"],
    ],
    ["other-kind", growth("5"), { a: change("5", { measure: "percent", direction: "increase" }) }, { a: "1" }, {}, ["a"]],
    ["direction-unknown", level("5"), { a: level("5", { bound: "at-least" }) }, { a: "1" }, { direction: "unknown" }, ["it"]],
  ])("refuses: %s", (reason, whole, parts, weights, more, at) => {
    expect(split(whole, parts, weights, more)).toMatchObject({ code: "refused", reason, at });
  });

  it("refuses other years, another unit, and an indicator without a target", () => {
    const whole = indicator("it", level("5"));
    const one = (child: Indicator) => checkBreakdown(whole, { a: child }, { a: "1" });
    expect(one(indicator("it", level("5"), { span: { kind: "by", year: 2029 } }))).toMatchObject({
      reason: "other-years",
      at: ["a"],
    });
    expect(one(indicator("it", level("5"), { span: average }))).toMatchObject({ reason: "other-years" });
    expect(one(indicator("it", level("5"), { unit: "人" }))).toMatchObject({ reason: "other-unit" });
    expect(one(indicator("it", level("5"), { targets: [] }))).toMatchObject({ reason: "no-number", parts: [] });
  });

  it.each<readonly [string, Weights]>([
    ["invalid-weights", { a: "1" }],
    ["invalid-weights", { a: "1", b: "1", c: "1" }],
    ["invalid-weights", { a: "1", b: "0" }],
    ["invalid-weights", { a: "-1", b: "1" }],
    ["invalid-decimal", { a: "1", b: "1e3" }],
  ])("takes %s as the caller's mistake", (code, weights) => {
    expect(codeOf(() => split(level("5"), { a: level("5"), b: level("5") }, weights))).toBe(code);
  });

  it("needs parts", () => {
    expect(codeOf(() => checkBreakdown(indicator("it", level("5")), {}, "add"))).toBe("empty-list");
  });

  it("lies between the parts, and at the whole when all parts ask the same", () => {
    const value = fc.integer({ min: -500, max: 2000 }).map((tenths) => decimal(String(tenths)).div(10).toFixed(1));
    const weight = fc.integer({ min: 1, max: 1000 }).map(String);
    fc.assert(
      fc.property(value, value, weight, weight, fc.boolean(), (x, y, v, w, grows) => {
        const [of, more]: readonly [(value: string) => Requirement, More] = grows
          ? [growth, { measure: "growth", span: average }]
          : [level, {}];
        const combined = decimal(split(of(x), { a: of(x), b: of(y) }, { a: v, b: w }, more).combined ?? "");
        const [low, high] = decimal(x).lessThan(y) ? [x, y] : [y, x];
        expect(combined.greaterThanOrEqualTo(low) && combined.lessThanOrEqualTo(high)).toBe(true);
        expect(split(of(x), { a: of(x), b: of(x) }, { a: v, b: w }, more)).toMatchObject({ code: "reaches" });
      }),
    );
  });
});
