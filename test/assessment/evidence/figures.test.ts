import { describe, expect, it } from "vitest";
import { isTakenAsPrinted, readFigure } from "../../../src/assessment/evidence/figure.js";
import { areTurned, isImplausible } from "../../../src/assessment/evidence/implausible.js";
import { areOpenLevels, pricesBetween, pricesOf } from "../../../src/assessment/evidence/prices.js";
import { byReach, type Candidate, chosenOf, onlyOf } from "../../../src/assessment/evidence/rivals.js";
import { evidenceOf, levelsOfGrowth } from "../../../src/assessment/index.js";
import { demandOf } from "../../../src/demand/index.js";
import { decimal } from "../../../src/kernel/index.js";
import { type Basis, change, growth, type Indicator, level, type Observation, type Target } from "../../../src/model/index.js";
import { emptyPlan, indicator } from "../../model/plans.js";

type Valued = Extract<Observation, { value: string; year: number }>;
const seen = (value: string, more: Partial<Valued> = {}): Valued => ({
  indicator: "it",
  year: 2027,
  value,
  status: "actual",
  ...more,
});
const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const demand = (of: Indicator) => demandOf(emptyPlan, of, of.targets[0] as Target);
const rates = (more: Partial<Indicator> = {}) => indicator("it", growth("5"), { measure: "growth", span: average, ...more });

describe("a figure is read in the terms of its indicator", () => {
  const people = indicator("it", level("10"), { unit: "人" });
  const read = (value: string, more: Partial<Valued>, of: Indicator) => {
    const found = readFigure(seen(value, more), of);
    return found === "unlike" ? found : [found.kind, found.figure.value, found.figure.conversion];
  };

  it("a level in another multiple of its unit, a rate in per mille, an index by what it lies above 100", () => {
    expect(read("1.50", { unit: "万人" }, people)).toEqual([
      "level",
      "15000",
      { as: "unit", printed: "1.50", unit: "万人", into: "人", times: "10000" },
    ]);
    expect(read("7.2", { unit: "‰", measure: "growth" }, people)).toEqual([
      "rate",
      "0.72",
      { as: "unit", printed: "7.2", unit: "‰", into: "%", times: "0.1" },
    ]);
    expect(read("105.20", { measure: "index" }, people)).toEqual(["rate", "5.2", { as: "index", printed: "105.20" }]);
    expect(read("98", { measure: "index" }, rates())).toEqual(["rate", "-2", { as: "index", printed: "98" }]);
    expect(read("5", {}, rates({ unit: "‰" }))).toEqual([
      "rate",
      "0.5",
      { as: "unit", printed: "5", unit: "‰", into: "%", times: "0.1" },
    ]);
  });

  it("what says nothing else, as it is printed", () => {
    expect(read("1.50", {}, people)).toEqual(["level", "1.50", undefined]);
    expect(read("1.50", { unit: "人" }, people)).toEqual(["level", "1.50", undefined]);
    expect(read("5.0", { unit: "%" }, rates())).toEqual(["rate", "5.0", undefined]);
    expect(read("5.0", { measure: "growth" }, people)).toEqual(["rate", "5.0", undefined]);
    // A unit is of no help where the indicator has none, and a level of what is stated as growth stands in its own.
    expect(read("1.50", { unit: "万人" }, indicator("it", level("10"), { unit: null }))).toEqual(["level", "1.50", undefined]);
    expect(read("146.84", { measure: "level", unit: "亿元" }, rates())).toEqual(["level", "146.84", undefined]);
    expect(read("146.84", { measure: "level" }, rates())).toEqual(["level", "146.84", undefined]);
    expect(read("5", { unit: "——" }, people)).toEqual(["level", "5", undefined]);
  });

  it("in another unit it is none of its figures", () => {
    expect(read("1.50", { unit: "吨" }, people)).toBe("unlike");
    expect(read("1.50", { unit: "吨" }, rates())).toBe("unlike");
    expect(read("1.50", { unit: "元", measure: "growth" }, people)).toBe("unlike");
  });

  it("of an indicator in per mille alone needs to be converted where it says nothing", () => {
    expect([rates(), people, rates({ unit: null }), rates({ unit: "‰" })].map(isTakenAsPrinted)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(isTakenAsPrinted(indicator("it", level("10"), { unit: "‰" }))).toBe(true);
  });
});

describe("a figure that says nothing of itself may hardly be what its indicator has", () => {
  const yuan = (more: object = {}) =>
    demand(indicator("it", growth("5"), { measure: "growth", span: average, unit: "亿元", base: "146.84", ...more }));

  it("among rates: one that is at least 50 and three times what is required", () => {
    const odd = (value: string, asked = "5") =>
      isImplausible(demand(indicator("it", growth(asked), { measure: "growth", span: average })), seen(value));
    expect(["49.9", "50", "104", "146.84", "-60"].map((value) => odd(value))).toEqual([false, true, true, true, false]);
    expect(["50", "60", "60.1"].map((value) => odd(value, "20"))).toEqual([false, false, true]);
    expect(["50", "60.1"].map((value) => odd(value, "-20"))).toEqual([false, true]);
    const none = demand(rates({ targets: [{ printed: "…", requirement: { kind: "none" }, span: average, locator: {} }] }));
    expect([isImplausible(none, seen("50")), isImplausible(none, seen("49"))]).toEqual([true, false]);
  });

  it("among levels: one that is far from any growth asked, and near it as a rate or an index", () => {
    const odd = (value: string, more: object = {}, of = yuan()) => isImplausible(of, { value, year: 2027, ...more });
    expect(["5.2", "105.2", "15.0", "-5.0"].map((value) => odd(value))).toEqual([true, true, true, true]);
    // 106.09 is what a loss of 15 % a year leaves, and a level.
    expect([odd("106.0"), odd("106.1")]).toEqual([true, false]);
    expect(["15.1", "-5.1", "154", "80"].map((value) => odd(value))).toEqual([false, false, false, false]);
    expect(odd("105.2", {}, yuan({ base: "23" }))).toBe(true);
    // The figure of the base year itself, or one before it, is no growth yet.
    expect([odd("5.2", { year: 2025 }), odd("5.2", { year: 2024 }), odd("5.2", { year: 2026 })]).toEqual([false, false, true]);
    expect([odd("5.2", { year: undefined, span: { from: 2026, to: 2027 } }), odd("5.2", { year: undefined })]).toEqual([
      true,
      false,
    ]);
  });

  it("but not one that says what it is or its unit, nor where no growth is asked or no base is known", () => {
    const figure = { value: "5.2", year: 2027 };
    expect(isImplausible(yuan(), { ...figure, measure: "level" })).toBe(false);
    expect(isImplausible(yuan(), { ...figure, unit: "亿元" })).toBe(false);
    expect(isImplausible(demand(rates()), { value: "104", year: 2027, measure: "growth" })).toBe(false);
    expect(isImplausible(demand(rates({ unit: "亿元" })), figure)).toBe(false);
    expect(isImplausible(demand(indicator("it", level("5"), { unit: "亿元", base: "146.84" })), figure)).toBe(false);
  });

  it("growth spans levels from 20 points below what is asked to 20 above it, and never below nothing", () => {
    const spans = (start: string, aim: string, years: number) => {
      const { low, high } = levelsOfGrowth(decimal(start), decimal(aim), years);
      return [low.toFixed(), high.toFixed()];
    };
    expect(spans("100", "10", 1)).toEqual(["90", "130"]);
    expect(spans("100", "10", 2)).toEqual(["81", "169"]);
    expect(spans("100", "-90", 2)).toEqual(["0", "9"]);
    expect(spans("100", "-80", 2)).toEqual(["0", "16"]);
  });
});

describe("falls that are printed as the growth that they are", () => {
  const asked = (value: string, more: Parameters<typeof indicator>[2] = {}) =>
    demand(
      indicator("it", change(value, { measure: "percent", direction: "decrease" }), { measure: "growth", span: over, ...more }),
    );
  const figures = (...values: readonly string[]) => values.map((value) => ({ value }));

  it("are several, all below nothing, and together as much as is due by then", () => {
    expect(areTurned(asked("15"), figures("-3.0", "-3.0"), 2)).toBe(true);
    expect(areTurned(asked("15"), figures("-3.0", "-2.9"), 2)).toBe(false);
    expect(areTurned(asked("15"), figures("-3.0"), 1)).toBe(false);
    expect(areTurned(asked("15"), figures("-7.0", "1.0"), 2)).toBe(false);
    expect(areTurned(asked("15"), figures("-7.0", "0"), 2)).toBe(false);
    // On the mean of the years what is asked is asked of each.
    const mean = asked("3", { span: average });
    expect([areTurned(mean, figures("-3.0", "-3.0"), 2), areTurned(mean, figures("-3.0", "-2.9"), 2)]).toEqual([true, false]);
  });

  it("are none where a figure says what it is, or where no fall is asked", () => {
    const [one, two] = figures("-3.0", "-4.0") as [{ value: string }, { value: string }];
    expect(areTurned(asked("15"), [{ ...one, measure: "growth" } as never, two], 2)).toBe(false);
    const rise = indicator("it", change("15", { measure: "percent", direction: "increase" }), { measure: "growth", span: over });
    expect(areTurned(demand(rise), [one, two], 2)).toBe(false);
    expect(areTurned(demand(rates()), [one, two], 2)).toBe(false);
  });
});

describe("prices", () => {
  const said = (...bases: readonly (Basis | undefined)[]) => bases.map((basis) => (basis === undefined ? {} : { basis }));
  const of = (zh: string, basis?: Basis) => demand(rates({ name: { zh }, ...(basis !== undefined && { basis }) }));

  it("of figures for a target: as its plan states it, or as its name's growth usually is", () => {
    const [gdp, retail, income] = [of("地区生产总值增长"), of("社会消费品零售总额增长"), of("居民人均可支配收入增长")];
    const told = (target: typeof gdp) =>
      [said("real"), said("nominal"), said(undefined), said("real", undefined), said("real", "nominal"), []].map((figures) =>
        pricesOf(target, figures),
      );
    expect(told(gdp)).toEqual(["alike", "unlike", "unstated", "unstated", "unlike", "alike"]);
    expect(told(income)).toEqual(["alike", "alike", "unstated", "unstated", "unlike", "alike"]);
    expect(told(retail)).toEqual(["unusual", "alike", "alike", "unusual", "unlike", "alike"]);
    expect(told(of("社会消费品零售总额增长", "nominal"))).toEqual(["unlike", "alike", "alike", "unlike", "unlike", "alike"]);
    expect(told(of("社会消费品零售总额增长", "real"))).toEqual(["alike", "unlike", "unstated", "unstated", "unlike", "alike"]);
  });

  it("of two series for each other", () => {
    const series = (usual: Basis | "unknown", ...bases: readonly Basis[]) => ({ said: bases, usual });
    const real = series("real");
    const table = [
      [series("real", "real"), series("real", "nominal"), "unlike"],
      [series("real", "real"), series("nominal", "real"), "alike"],
      [series("real", "real"), real, "alike"],
      [series("real", "nominal"), real, "unlike"],
      [series("unknown", "real"), series("unknown"), "unstated"],
      [real, series("nominal"), "unstated"],
      [real, series("unknown"), "unstated"],
      [real, real, "alike"],
      [series("unknown"), series("unknown"), "alike"],
    ] as const;
    for (const [one, other, between] of table) {
      expect([one, other, pricesBetween(one, other)]).toEqual([one, other, between]);
      expect(pricesBetween(other, one)).toBe(between);
    }
  });

  it("are left open by levels alone, beside growth at constant ones", () => {
    const levels = "level";
    const [silent, real, nominal] = [
      { said: [], usual: "real" },
      { said: [], usual: "real" },
      { said: [], usual: "nominal" },
    ] as const;
    expect(areOpenLevels(levels, silent, real)).toBe(true);
    expect(areOpenLevels(levels, silent, { said: ["real"], usual: "unknown" })).toBe(true);
    expect(areOpenLevels(levels, silent, nominal)).toBe(false);
    expect(areOpenLevels(levels, silent, { said: ["nominal"], usual: "real" })).toBe(false);
    expect(areOpenLevels(levels, { said: ["real"], usual: "real" }, real)).toBe(false);
    expect(areOpenLevels("rate", silent, real)).toBe(false);
  });
});

describe("of several ways to know a number", () => {
  const way = (ground: Candidate["ground"], years: number, status: Candidate["rank"]["status"] = "actual"): Candidate => ({
    ground,
    years,
    rank: { status },
  });

  it("the one that reaches furthest counts, then the most settled, and only its equals are reported", () => {
    const [published, chain, levels] = [way("published", 3), way("rates", 5), way("levels", 5, "estimate")];
    expect(chosenOf([published, chain, levels])).toEqual({ chosen: chain, equals: [] });
    expect(chosenOf([published, levels])).toEqual({ chosen: levels, equals: [] });
    expect(chosenOf([way("published", 5), chain, levels, way("levels", 5)])).toEqual({
      chosen: way("published", 5),
      equals: [chain, way("levels", 5)],
    });
    expect(chosenOf([])).toEqual({ chosen: undefined, equals: [] });
    expect([Math.sign(byReach(chain, published)), Math.sign(byReach(levels, chain)), byReach(chain, way("levels", 5))]).toEqual([
      -1, 1, 0,
    ]);
  });

  it("each can be taken as if there were no other", () => {
    const span: Observation = { indicator: "it", span: { from: 2026, to: 2030 }, value: "5", status: "actual" };
    const figures = [seen("5", { measure: "growth" }), seen("100", { measure: "level" }), span, seen("6", { measure: "growth" })];
    for (const [own, kind] of [
      [rates(), "rates"],
      [indicator("it", level("1"), { unit: "人" }), "levels"],
    ] as const) {
      const evidence = evidenceOf(figures, 2030, own);
      expect([evidence.rates.size, evidence.levels.size, evidence.spans.length, evidence.instead.length]).toEqual([1, 1, 1, 1]);
      for (const ground of ["published", "rates", "levels"] as const) {
        const only = onlyOf(evidence, ground);
        expect([only.rates.size, only.levels.size, only.spans.length, only.instead.length]).toEqual([
          ground === "rates" ? 1 : 0,
          ground === "levels" ? 1 : 0,
          ground === "published" ? 1 : 0,
          0,
        ]);
        expect(only.values).toBe(kind === "rates" ? only.rates : only.levels);
      }
    }
  });
});
