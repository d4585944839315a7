import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as c from "../../src/calculators/index.js";
import { PlanError } from "../../src/kernel/index.js";
import { describeError } from "../../src/text/index.js";
import { codeOf } from "../refusal.js";

const codes = (figures: readonly c.DecimalInput[], as?: "rate" | "index") => c.plausibility(figures, as).map(({ code }) => code);

describe("what figures look like is reported", () => {
  it.each<[string, readonly string[], "rate" | "index", readonly string[]]>([
    ["rates of an economy", ["5.0", "-3.1", "8.6"], "rate", []],
    ["one small rate", ["0.5"], "rate", []],
    ["a standstill", ["0.0", "0"], "rate", []],
    ["prices in tenths", ["0.2", "0.1"], "rate", []],
    ["one index", ["104"], "rate", ["looks-like-an-index"]],
    ["indices of a boom", ["114.2", "121.3"], "rate", ["looks-like-an-index"]],
    ["an index among rates", ["5.1", "104.8"], "rate", ["looks-like-an-index"]],
    ["a doubling", ["100"], "rate", []],
    ["a new trade", ["145.6", "333"], "rate", []],
    ["fractions", ["0.071", "-0.02"], "rate", ["looks-like-a-fraction"]],
    ["a population, which looks the same", ["0.034", "-0.060", "-0.148"], "rate", ["looks-like-a-fraction"]],
    ["a small rate beside a large one", ["0.071", "7.1"], "rate", []],
    ["indices", ["104", "98.7", "100"], "index", []],
    ["an index after a lockdown, and one after a boom", ["19", "333"], "index", []],
    ["factors", ["1.05", "0.987"], "index", ["looks-like-a-fraction"]],
    ["rates", ["5", "2.1"], "index", ["looks-like-a-rate"]],
    ["a factor and a rate", ["1.05", "5"], "index", ["looks-like-a-fraction", "looks-like-a-rate"]],
  ])("%s: %j as %s", (_, figures, as, expected) => {
    expect(codes(figures, as)).toEqual(expected);
  });

  it("with each figure and what was probably meant, as plain JSON and in words", () => {
    const [note] = c.plausibility(["5.1", "104.8", "103"]);
    expect(JSON.parse(JSON.stringify(note))).toEqual({
      code: "looks-like-an-index",
      facts: { given: ["104.8", "103"], instead: ["4.8", "3"] },
    });
    expect(describeError(note as c.PlausibilityNote, "en")).toContain("4.8, 3");
    expect(describeError(note as c.PlausibilityNote, "zh")).toContain("上年为100");
  });

  it("at the ends of what is doubted", () => {
    expect(["79.9", "80", "99.9", "100.1", "130", "130.1"].map((one) => codes([one]).length)).toEqual([0, 1, 1, 1, 1, 0]);
    expect(["0.19", "0.199", "0.20", "0.1", "-0.19"].map((one) => codes([one]).length)).toEqual([1, 1, 0, 0, 1]);
    expect(["0.79", "0.8", "1.3", "1.31", "9.99", "10"].map((one) => codes([one], "index")[0])).toEqual([
      "looks-like-a-rate",
      "looks-like-a-fraction",
      "looks-like-a-fraction",
      "looks-like-a-rate",
      "looks-like-a-rate",
      undefined,
    ]);
  });
});

describe("what a statistician would compute is computed", () => {
  it.each<[string, () => c.Decimal, string]>([
    ["a poor year at stable prices", () => c.realGrowth("0.5", "0.2"), "0.2994"],
    ["tenths on both sides", () => c.realGrowth("0.1", "0.1"), "0.0000"],
    ["a month at hundredths and prices at tenths", () => c.realGrowth("0.15", "0.1"), "0.0500"],
    ["prices that stand still", () => c.realGrowth("0.071", "0"), "0.0710"],
    ["a new trade at stable prices", () => c.realGrowth("107.1", "2"), "103.0392"],
    ["twenty years in which prices doubled", () => c.realGrowth("350", "102"), "122.7723"],
    ["fractions of a percent that are meant", () => c.realGrowth(c.decimal("0.07"), c.decimal("0.02")), "0.0500"],
    ["a population", () => c.cumulativeGrowth(["0.034", "-0.060", "-0.148", "-0.099"]), "-0.2728"],
    ["a doubling each year", () => c.cumulativeGrowth(["100", "100"]), "300.0000"],
    ["electric cars in 2021 and 2022", () => c.cumulativeGrowth(["145.6", "96.9"]), "383.5864"],
    ["one year of 104 %", () => c.cumulativeGrowth(["104"]), "104.0000"],
    ["a near-doubling that is meant", () => c.cumulativeGrowth([c.decimal("104"), c.decimal("98")]), "303.9200"],
    ["reductions beyond nine tenths that are meant", () => c.cumulativeReduction([c.decimal("95"), c.decimal("95")]), "99.7500"],
    ["visitors in a lockdown and after it", () => c.linkIndices(["6.4", "2.6", "660", "5630"]), "61.8309"],
    ["an index of long ago", () => c.deflate("107.1", "8", "100"), "1338.7500"],
    ["two indices of long ago", () => c.implicitDeflator({ nominal: "0.36", realIndex: "2.48", base: "100" }), "14.5161"],
    ["factors that are said to be such", () => c.linkIndices(["1.05", "1.02"], "1"), "1.0710"],
    ["an index of ten", () => c.deflate("5", "10"), "50.0000"],
    ["many years of inflation", () => c.deflate("5", "1000000"), "0.0005"],
  ])("%s", (_, compute, expected) => {
    expect(compute().toFixed(4)).toBe(expected);
  });

  it("every list of which one figure is no index: from −50 to 89, or above 115", () => {
    const rate = fc
      .oneof(fc.integer({ min: -500, max: 899 }), fc.integer({ min: 1151, max: 5000 }))
      .map((n) => (n / 10).toFixed(1));
    const near = fc.integer({ min: 900, max: 1150 }).map((n) => (n / 10).toFixed(1));
    fc.assert(
      fc.property(rate, fc.array(near, { maxLength: 5 }), (one, others) => {
        expect(codeOf(() => c.cumulativeGrowth([...others, one]))).toBe("");
      }),
    );
  });
});

describe("a refusal", () => {
  it("says what to write instead, and that is computed", () => {
    const CASES: readonly [(figures: readonly string[]) => c.Decimal, readonly string[], string][] = [
      [(rates) => c.cumulativeGrowth(rates), ["104", "103"], "7.12"],
      [(rates) => c.cumulativeReduction(rates), ["98", "97"], "4.94"],
      [([nominal = "", prices = ""]) => c.realGrowth(nominal, prices), ["0.071", "0.02"], "5.00"],
      [(indices) => c.linkIndices(indices), ["1.05", "1.02"], "107.10"],
      [([index = ""]) => c.deflate("107.1", index), ["2"], "105.00"],
    ];
    for (const [compute, figures, expected] of CASES) {
      try {
        compute(figures);
        expect.fail(`${figures} were taken`);
      } catch (error) {
        if (!(error instanceof PlanError)) throw error;
        expect(compute(error.facts["instead"] as string[]).toFixed(2)).toBe(expected);
      }
    }
  });
});
