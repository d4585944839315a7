import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/kernel/index.js";
import type { Observation, Statement } from "../../../src/model/index.js";
import { found, growth, measured, planWith, statement } from "../plans.js";

const said = (first: string, last: string, rate: string, more: Partial<Statement> = {}) =>
  statement("s", {
    from: { year: 2021, value: first, unit: "亿元" },
    to: { year: 2025, value: last, unit: "亿元" },
    growth: rate,
    ...more,
  });
const of = (...statements: Statement[]) => found("stated-growth", planWith({ statements }));

describe("passes", () => {
  it("growth that the levels give, as far as rounding tells", () => {
    expect(of(said("125.73", "146.84", "4.0"))).toEqual([]);
    expect(of(said("100", "100", "0.0"))).toEqual([]);
  });

  it("what has no two comparable levels", () => {
    expect(of(statement("s", { growth: "9" }), said("1", "2", "9", { to: { year: 2025, value: "2", unit: "%" } }))).toEqual([]);
    expect(of(said("1", "2", "9", { from: { year: 2025, value: "1", unit: "亿元" } }))).toEqual([]);
    expect(of(said("0", "2", "9"), said("-1", "2", "9"))).toEqual([]);
    expect(
      of(statement("s", { growth: "9", from: { year: 2021, parts: ["1", "2"] }, to: { year: 2025, parts: ["1", "2"] } })),
    ).toEqual([]);
  });

  it("any levels with the growth computed from them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 100, max: 9999 }),
        fc.integer({ min: 0, max: 2 }),
        (first, last, decimals) => {
          const rate = decimal(String(last)).dividedBy(first).pow("0.25").minus(1).times(100).toFixed(decimals);
          expect(of(said(String(first), String(last), rate))).toEqual([]);
        },
      ),
    );
  });
});

describe("fails", () => {
  it("growth that the levels give neither over 4 nor over 5 steps", () => {
    const [finding] = of(said("125.73", "146.84", "3.3"));
    const { steps, growth: over4, stepsMore, growthMore, explainedBy, impliedBase, impliedBaseYear } = finding?.facts ?? {};
    expect([steps, String(over4).slice(0, 6), stepsMore, String(growthMore).slice(0, 6), explainedBy]).toEqual([
      4,
      "3.9564",
      5,
      "3.1528",
      "none",
    ]);
    // 146.84 ÷ 1.033⁵
    expect([String(impliedBase).slice(0, 8), impliedBaseYear]).toEqual(["124.8368", 2020]);
  });

  it("growth that only another base year explains, and says so", () => {
    expect(of(said("100", "128", "5.1")).map(({ facts }) => facts["explainedBy"])).toEqual(["5"]);
  });

  it("growth of −100 %, for which no base can be told", () => {
    expect(of(said("100", "128", "-100"))[0]?.facts).not.toHaveProperty("impliedBase");
  });

  it("a mean told elsewhere for the same years, once", () => {
    const outcome = (value: string): Observation => ({
      indicator: "x-growth",
      span: { from: 2021, to: 2025 },
      value,
      status: "actual",
    });
    const before = planWith({ id: "before", indicators: [measured("x-growth", growth("5"), undefined, { measure: "growth" })] });
    const plan = planWith({ statements: [said("100", "128", "6.4", { indicator: "x-growth" })] });
    const options = (value: string) => ({ previous: before, previousOutcomes: [outcome(value)] });
    expect(found("stated-growth", plan, options("6.4"))).toEqual([]);
    expect(found("stated-growth", plan, options("7.7")).map(({ refs }) => refs.map(({ kind }) => kind))).toEqual([
      ["observation", "statement"],
    ]);
    const silent = planWith({ statements: [statement("s", { indicator: "x-growth", to: { year: 2025, value: "1" } })] });
    expect(found("stated-growth", silent, options("7.7"))).toEqual([]);
  });
});
