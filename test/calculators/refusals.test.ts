import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as c from "../../src/calculators/index.js";
import { codeOf, factsOf } from "../refusal.js";
import facts from "./refusals.cases.json" with { type: "json" };

const REFUSALS: readonly (readonly [string, string, () => unknown])[] = [
  ["percentChange from nothing", "zero-base", () => c.percentChange("0", "5")],
  ["percentChange over a change of sign", "sign-change", () => c.percentChange("-5", "5")],
  ["percentChange over a change of sign", "sign-change", () => c.percentChange("5", "-5")],
  ["averageAnnualGrowth from nothing", "zero-base", () => c.averageAnnualGrowth("0", "5", 5)],
  ["averageAnnualGrowth over a change of sign", "sign-change", () => c.averageAnnualGrowth("-1", "5", 5)],
  ["averageAnnualGrowth over no years", "no-years", () => c.averageAnnualGrowth("1", "5", 0)],
  ["averageAnnualGrowth over half a year", "invalid-count", () => c.averageAnnualGrowth("1", "5", 0.5)],
  ["averageAnnualGrowth over an age", "too-many-years", () => c.averageAnnualGrowth("1", "5", 1001)],
  ["averageAnnualGrowthCumulative from nothing", "zero-base", () => c.averageAnnualGrowthCumulative("0", ["5"])],
  ["averageAnnualGrowthCumulative to nothing", "zero-base", () => c.averageAnnualGrowthCumulative("5", ["0", "0"])],
  ["averageAnnualGrowthCumulative of no levels", "empty-list", () => c.averageAnnualGrowthCumulative("5", [])],
  ["averageAnnualGrowthCumulative below zero", "sign-change", () => c.averageAnnualGrowthCumulative("5", ["6", "-1"])],
  ["averageAnnualGrowthCumulative from below zero", "sign-change", () => c.averageAnnualGrowthCumulative("-5", ["6"])],
  ["meanOfAnnualRates of none", "empty-list", () => c.meanOfAnnualRates([])],
  ["meanOfAnnualRates below −100 %", "rate-out-of-range", () => c.meanOfAnnualRates(["-100.1"])],
  ["cumulativeGrowth of none", "empty-list", () => c.cumulativeGrowth([])],
  ["cumulativeReduction above 100 %", "rate-out-of-range", () => c.cumulativeReduction(["100.1"])],
  ["requiredRemainingRate with no year left", "no-years", () => c.requiredRemainingRate("5", 2, ["5", "5"])],
  ["requiredRemainingRate after losing all", "zero-base", () => c.requiredRemainingRate("5", 5, ["-100"])],
  ["requiredRemainingReduction of nothing left", "zero-base", () => c.requiredRemainingReduction("50", "100", 1)],
  ["impliedBase after losing all", "zero-base", () => c.impliedBase("5", "-100", 5)],
  ["yearsToReach at no growth", "never-reached", () => c.yearsToReach("1", "2", "0")],
  ["yearsToReach the wrong way", "never-reached", () => c.yearsToReach("1", "2", "-5")],
  ["yearsToReach by losing all", "never-reached", () => c.yearsToReach("2", "1", "-100")],
  ["yearsToReach from nothing", "zero-base", () => c.yearsToReach("0", "2", "5")],
  ["yearsToReach nothing", "zero-target", () => c.yearsToReach("2", "0", "-5")],
  ["realGrowth of worthless money", "zero-base", () => c.realGrowth("5", "-100")],
  ["deflate by nothing", "zero-base", () => c.deflate("5", "0")],
  ["deflate by less than nothing", "rate-out-of-range", () => c.deflate("5", "-1")],
  ["linkIndices through nothing", "zero-base", () => c.linkIndices(["100", "0"])],
  ["elasticity to no growth", "zero-base", () => c.elasticity("5", "0")],
  ["contribution to nothing", "zero-base", () => c.contribution("1", "2", "0", "5")],
  ["contribution over a change of sign", "sign-change", () => c.contribution("1", "2", "5", "-5")],
  ["linearPath over no years", "no-years", () => c.linearPath("1", "2", 0)],
  ["geometricPath from nothing", "zero-base", () => c.geometricPath("0", "2", 5)],
  ["geometricPath to nothing", "zero-target", () => c.geometricPath("2", "0", 5)],
  ["geometricPath over a change of sign", "sign-change", () => c.geometricPath("-2", "2", 5)],
  ["pathFromRates of none", "empty-list", () => c.pathFromRates("1", [])],
  ["valueOnPath at its base", "outside-path", () => c.valueOnPath(["1"], 0)],
  ["valueOnPath beyond its end", "outside-path", () => c.valueOnPath(["1"], 2)],
  ["valueOnPath in between", "invalid-count", () => c.valueOnPath(["1", "2"], 1.5)],
  ["shareOfTime of no time", "no-years", () => c.shareOfTime(2025, 2025, 2025)],
  ["shareOfTime of time that runs back", "no-years", () => c.shareOfTime(2030, 2027, 2025)],
  ["shareOfTime of half a year", "invalid-count", () => c.shareOfTime(2025, 2027.5, 2030)],
  ["shareOfDistance of no distance", "target-equals-base", () => c.shareOfDistance("5", "6", "5.0")],
  ["logShare of no target", "target-equals-base", () => c.logShare("0", "5")],
  ["logShare of all", "rate-out-of-range", () => c.logShare("100", "5")],
  ["logShare of more than all", "rate-out-of-range", () => c.logShare("17", "101")],
  ["growthRatio of no distance", "target-equals-base", () => c.growthRatio("5", 2020, "6", 2022, "5", 2025)],
  ["growthRatio of no time", "no-years", () => c.growthRatio("5", 2020, "6", 2020, "7", 2025)],
  ["growthRatio to a target of the other sign", "sign-change", () => c.growthRatio("5", 2020, "6", 2022, "-7", 2025)],
  ["growthRatio of a year that is none", "invalid-count", () => c.growthRatio("5", 2020.5, "6", 2022, "7", 2025)],
  ["gapToTarget without direction", "invalid-direction", () => c.gapToTarget("5", "6", "up" as c.Direction)],
  ["ratio to nothing", "zero-base", () => c.ratio("5", "0")],
  ["structureSum of none", "empty-list", () => c.structureSum([])],
  ["structuralChange of unlike structures", "unequal-lengths", () => c.structuralChange(["1"], ["1", "2"])],
  ["averageAnnualGrowthInterval from what may be nothing", "zero-base", () => c.averageAnnualGrowthInterval("0.0", "5", 5).low],
  ["averageAnnualGrowthInterval from below nothing", "sign-change", () => c.averageAnnualGrowthInterval("-4", "5", 5).low],
  ["averageAnnualGrowthInterval to below nothing", "sign-change", () => c.averageAnnualGrowthInterval("4", "-5", 5).low],
  ["agreesWithPrinted of words", "invalid-decimal", () => c.agreesWithPrinted("some", { low: "1", high: "2" })],
  ["a list without end", "list-too-long", () => c.structureSum(Array(2000).fill("1"))],
  ["a base of 0.4 printed as 0", "zero-base", () => c.averageAnnualGrowthInterval("0", "5", 5).low],
  [
    "agreesWithPrinted without an interval",
    "invalid-decimal",
    () => c.agreesWithPrinted("1", undefined as unknown as c.Interval),
  ],
  ["requiredRemainingRate over half a year", "invalid-count", () => c.requiredRemainingRate("5", 2.5, [])],
  ["shareOfTime from half a year", "invalid-count", () => c.shareOfTime(2025.5, 2027, 2030)],
  ["shareOfTime to half a year", "invalid-count", () => c.shareOfTime(2025, 2027, 2030.5)],
  ["growthRatio now in half a year", "invalid-count", () => c.growthRatio("5", 2020, "6", 2022.5, "7", 2025)],
  ["growthRatio to half a year", "invalid-count", () => c.growthRatio("5", 2020, "6", 2022, "7", 2025.5)],
];

describe("what has no answer is refused, and by its code", () => {
  it.each(REFUSALS)("%s: %s", (_, code, act) => {
    expect(codeOf(act)).toBe(code);
  });

  it("with the values that were at fault", () => {
    expect(JSON.parse(JSON.stringify(REFUSALS.map(([name, , act]) => [name, factsOf(act)])))).toEqual(facts);
  });

  it("no calculator takes a number with a fraction, or anything else that is no decimal", () => {
    for (const bad of [1.1, "1e5", "five", "", null, undefined, {}, Number.NaN] as unknown as string[]) {
      for (const act of [
        () => c.percentChange(bad, "1"),
        () => c.percentChange("1", bad),
        () => c.cumulativeGrowth(["1", bad]),
        () => c.linearPath(bad, "1", 2),
        () => c.shareOfDistance("1", bad, "2"),
        () => c.printedInterval(bad),
      ]) {
        expect(codeOf(act)).toBe("invalid-decimal");
      }
    }
  });

  it("only our own error ever comes out, whatever goes in", () => {
    const functions = Object.entries(c).filter(
      ([name, value]) => typeof value === "function" && !["Decimal", "PlanError"].includes(name),
    );
    const anything = fc.oneof(fc.anything(), fc.constantFrom("1", "2.5", "-3", 5, 0, ["1", "2"]));
    fc.assert(
      fc.property(fc.constantFrom(...functions), fc.array(anything, { maxLength: 6 }), ([, calculator], args) => {
        try {
          (calculator as (...args: unknown[]) => unknown)(...args);
        } catch (error) {
          if (!(error instanceof c.PlanError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("what stays lawful", () => {
  it("a path ends at its target, whatever rounding did on the way", () => {
    expect(c.linearPath("0", "1", 3).join(" ")).toMatch(/ 1$/);
    expect(c.geometricPath("1", "2", 3).join(" ")).toMatch(/ 2$/);
    expect(c.linearPath("0", "1", 3)[0]?.toString()).not.toBe("1");
  });

  it("a fall to nothing is −100 %, and a shrinking debt is a fall", () => {
    expect(c.percentChange("5", "0").toString()).toBe("-100");
    expect(c.averageAnnualGrowth("5", "0", 5).toString()).toBe("-100");
    expect(c.percentChange("-10", "-5").toString()).toBe("-50");
    expect(c.meanOfAnnualRates(["5", "-100"]).toString()).toBe("-100");
    expect(c.yearsToReach("5", "5.0", "0").toString()).toBe("0");
    expect(c.requiredRemainingReduction("100", "50", 3).toString()).toBe("100");
  });

  it("nothing is clipped", () => {
    expect(c.shareOfTime(2025, 2032, 2030).toString()).toBe("1.4");
    expect(c.shareOfTime(2025, 2024, 2030).toString()).toBe("-0.2");
    expect(c.shareOfDistance("10", "9", "12").toString()).toBe("-0.5");
    expect(c.shareOfDistance("10", "14", "12").toString()).toBe("2");
  });
});
