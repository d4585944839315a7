import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as c from "../../src/calculators/index.js";
import { codeOf, factsOf } from "../refusal.js";
import facts from "./refusals.cases.json" with { type: "json" };

type Loose = (...given: unknown[]) => unknown;

const ENERGY = { totalFirst: "100", totalLast: "102", outputFirst: "100", outputLast: "108" };
const PROGRESS = { base: "42.1", baseYear: 2025, current: "45", currentYear: 2027, target: "51.1", targetYear: 2030 };

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
  ["implicitDeflator of rates", "looks-like-a-rate", () => c.implicitDeflator("7.1", "105")],
  ["implicitDeflator of a factor", "looks-like-a-fraction", () => c.implicitDeflator("107.1", "1.05")],
  ["implicitDeflator of nothing", "zero-base", () => c.implicitDeflator("107", "0")],
  ["implicitDeflator of less than nothing", "rate-out-of-range", () => c.implicitDeflator("-107", "105")],
  ["implicitDeflator on a base of nothing", "zero-base", () => c.implicitDeflator("107", "105", "0")],
  ["contributionRate to what did not change", "zero-base", () => c.contributionRate("1", "2", "5", "5.0")],
  ["contributionRate without a field", "invalid-fields", () => c.contributionRate({ partFirst: "1" } as c.PartAndWhole)],
  ["contributionRate of too few values", "invalid-decimal", () => (c.contributionRate as Loose)("1", "2", "3")],
  [
    "contributionRate with a field too many",
    "invalid-fields",
    () => (c.contributionRate as Loose)({ partFirst: "1", partLast: "2", wholeFirst: "3", wholeLast: "4", year: "5" }),
  ],
  ["fixedBaseIndex of factors", "looks-like-a-fraction", () => c.fixedBaseIndex(["1.05", "1.02"])],
  ["fixedBaseIndex of rates", "looks-like-a-rate", () => c.fixedBaseIndex(["5", "2"])],
  ["fixedBaseIndex of none", "empty-list", () => c.fixedBaseIndex([])],
  ["fixedBaseIndex through nothing", "zero-base", () => c.fixedBaseIndex(["105", "0"])],
  ["chainIndex of rates", "looks-like-a-rate", () => c.chainIndex(["5", "7.1"])],
  ["chainIndex of factors", "looks-like-a-fraction", () => c.chainIndex(["1.05", "1.071"])],
  ["chainIndex through nothing", "zero-base", () => c.chainIndex(["105", "0"])],
  ["chainIndex of none", "empty-list", () => c.chainIndex([])],
  ["linkIndices of factors", "looks-like-a-fraction", () => c.linkIndices(["1.05", "1.02"])],
  ["linkIndices with one factor among indices", "looks-like-a-fraction", () => c.linkIndices(["105", "1.02"])],
  ["linkIndices of rates", "looks-like-a-rate", () => c.linkIndices(["5", "2"])],
  ["deflate by a rate", "looks-like-a-rate", () => c.deflate("107.1", "2")],
  ["deflate by a factor", "looks-like-a-fraction", () => c.deflate("107.1", "1.02")],
  ["realGrowth of fractions", "looks-like-a-fraction", () => c.realGrowth("0.071", "0.02")],
  ["realGrowth of fractions to hundredths", "looks-like-a-fraction", () => c.realGrowth("0.07", "0.02")],
  ["realGrowth of indices", "looks-like-an-index", () => c.realGrowth("107.1", "102")],
  ["realGrowth by a price index", "looks-like-an-index", () => c.realGrowth("7.1", "102")],
  ["cumulativeGrowth of indices", "looks-like-an-index", () => c.cumulativeGrowth(["104", "103.2"])],
  [
    "meanOfAnnualRates of indices",
    "looks-like-an-index",
    () => c.meanOfAnnualRates(["104.0", "103.0", "102.0", "101.0", "100.5"]),
  ],
  ["pathFromRates of indices", "looks-like-an-index", () => c.pathFromRates("100", ["104", "98"])],
  ["requiredRemainingRate after indices", "looks-like-an-index", () => c.requiredRemainingRate("5", 5, ["105.1", "104.6"])],
  ["cumulativeReduction of indices", "looks-like-an-index", () => c.cumulativeReduction(["98", "97"])],
  ["elasticity of indices", "looks-like-an-index", () => c.elasticity("107", "107.7")],
  ["plausibility of none", "empty-list", () => c.plausibility([])],
  ["plausibility as something else", "invalid-form", () => c.plausibility(["1"], "level" as "rate")],
  ["spliceSeries without overlap", "no-years", () => c.spliceSeries(["1"], ["2"], 0)],
  ["spliceSeries of too short a series", "too-few-values", () => c.spliceSeries(["1"], ["2", "3"], 2)],
  ["spliceSeries from nothing", "zero-base", () => c.spliceSeries(["1", "0"], ["2"], 1)],
  ["spliceSeries to nothing", "zero-base", () => c.spliceSeries(["1", "1"], ["0"], 1)],
  ["spliceSeries over a change of sign", "sign-change", () => c.spliceSeries(["1", "1"], ["-2"], 1)],
  ["spliceSeries over half a year", "invalid-count", () => c.spliceSeries(["1"], ["2"], 0.5)],
  ["intensity of nothing made", "zero-base", () => c.intensity("5", "0")],
  ["intensity below nothing", "negative-value", () => c.intensity("5", "-2")],
  ["intensity of less than nothing", "negative-value", () => c.intensity({ total: "-5", output: "2" })],
  ["intensityReduction from nothing used", "zero-base", () => c.intensityReduction({ ...ENERGY, totalFirst: "0" })],
  ["intensityReduction of nothing made", "zero-base", () => c.intensityReduction({ ...ENERGY, outputLast: "0" })],
  ["intensityReduction of less than nothing", "negative-value", () => c.intensityReduction({ ...ENERGY, totalLast: "-1" })],
  ["intensityReduction by position", "invalid-fields", () => (c.intensityReduction as Loose)("1", "2", "3", "4")],
  ["doublingTime at no growth", "never-reached", () => c.doublingTime("0")],
  ["doublingTime at a fall", "never-reached", () => c.doublingTime("-5")],
  ["doublingTime below −100 %", "rate-out-of-range", () => c.doublingTime("-101")],
  ["doublingRate in no years", "no-years", () => c.doublingRate(0)],
  ["doublingRate in half a year", "invalid-count", () => c.doublingRate(0.5)],
  ["doublingRate in an age", "too-many-years", () => c.doublingRate(1001)],
  ["meanIncrement over no years", "no-years", () => c.meanIncrement("1", "2", 0)],
  ["meanIncrement without years", "invalid-fields", () => c.meanIncrement({ first: "1", last: "2" } as c.FirstAndLast)],
  ["progressGap of no distance", "target-equals-base", () => c.progressGap({ ...PROGRESS, target: "42.10" })],
  ["progressGap of no time", "no-years", () => c.progressGap({ ...PROGRESS, targetYear: 2025 })],
  ["progressGap in half a year", "invalid-count", () => c.progressGap({ ...PROGRESS, currentYear: 2027.5 })],
  ["completionRate of no distance", "target-equals-base", () => c.completionRate("5", "6", "5", "change")],
  ["completionRate in no form", "invalid-form", () => (c.completionRate as Loose)("5", "6", "7")],
  ["completionRate of a level below nothing", "negative-value", () => c.completionRate("5", "-6", "7", "level")],
  ["completionRate by the level of nothing", "zero-base", () => c.completionRate("5", "0", "3", "level")],
  ["completionRate by deviation from nothing", "zero-base", () => c.completionRate("5", "2", "0", "deviation")],
  ["growthBetween from nothing", "zero-base", () => c.growthBetween("0", "2020", "5", "2025")],
  ["growthBetween over a change of sign", "sign-change", () => c.growthBetween("-1", "2020", "5", "2025")],
  ["growthBetween of no time", "no-years", () => c.growthBetween("1", "2020-06", "5", "2020-06")],
  ["growthBetween back in time", "no-years", () => c.growthBetween("1", "2020-06-02", "5", "2020-06-01")],
  ["growthBetween over an age", "too-many-years", () => c.growthBetween("1", "0001", "5", "2020")],
  ["growthBetween of unlike dates", "invalid-date", () => c.growthBetween("1", "2020-06", "5", "2021")],
  ["growthBetween from a thirteenth month", "invalid-date", () => c.growthBetween("1", "2020-13", "5", "2021-01")],
  ["growthBetween to the 29th of a common February", "invalid-date", () => c.growthBetween("1", "2020-02-29", "5", "2023-02-29")],
  ["growthBetween to a day 31 of April", "invalid-date", () => c.growthBetween("1", "2020-04-30", "5", "2023-04-31")],
  ["growthBetween from a day 0", "invalid-date", () => c.growthBetween("1", "2020-04-00", "5", "2023-04-30")],
  ["growthBetween from no date", "invalid-date", () => c.growthBetween("1", "June 2020", "5", "2023")],
  ["growthBetween from a number", "invalid-date", () => (c.growthBetween as Loose)("1", 2020, "5", "2023")],
  ["growthBetween from nothing said", "invalid-date", () => (c.growthBetween as Loose)("1", null, "5", "2023")],
  ["gini of none", "empty-list", () => c.gini([])],
  ["gini of nothing", "zero-base", () => c.gini(["0", "0"])],
  ["gini of less than nothing", "negative-value", () => c.gini(["1", "-2"])],
  ["gini weighed by less than nothing", "negative-value", () => c.gini(["1", "2"], ["1", "-1"])],
  ["gini weighed by nothing", "zero-base", () => c.gini(["1", "2"], ["0", "0"])],
  ["gini of unlike lists", "unequal-lengths", () => c.gini(["1", "2"], ["1"])],
  ["theil of nothing", "zero-base", () => c.theil(["0"])],
  ["theil of unlike lists", "unequal-lengths", () => c.theil({ values: ["1"], weights: ["1", "2"] })],
  ["variationCoefficient of less than nothing", "negative-value", () => c.variationCoefficient(["-1", "2"])],
  ["variationCoefficient without values", "invalid-fields", () => (c.variationCoefficient as Loose)({ weights: ["1"] })],
  ["impliedBase beyond all numbers", "too-many-digits", () => c.impliedBase("40.27", "-99.999999999", 100)],
  ["impliedBase below all numbers", "too-many-digits", () => c.impliedBase("1", "9999999999", 1000)],
  ["percentChange beyond all numbers", "too-many-digits", () => c.percentChange(new c.Decimal("1e-900"), new c.Decimal("1e900"))],
  ["pointChange beyond all numbers", "too-many-digits", () => c.pointChange(new c.Decimal("-9e999"), new c.Decimal("9e999"))],
  ["impliedBase without years", "invalid-fields", () => (c.impliedBase as Loose)({ last: "1", rate: "2" })],
  ["contribution of an empty object", "invalid-fields", () => (c.contribution as Loose)({})],
  ["structureSum of a list with a hole", "invalid-decimal", () => c.structureSum(new Array(2))],
  ["linearPath over an object of years", "invalid-count", () => c.linearPath("1", "2", Object.create(null))],
  ["printedInterval of a Decimal", "invalid-decimal", () => (c.printedInterval as Loose)(c.decimal("5.0"))],
  ["logShare of other fields", "invalid-fields", () => (c.logShare as Loose)({ goal: "1", soFar: "2" })],
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
