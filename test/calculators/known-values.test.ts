import { describe, expect, it } from "vitest";
import * as c from "../../src/calculators/index.js";

// Values that somebody else published or that exact arithmetic gives, each with its source.
const SICHUAN = "Sichuan statistics bureau, yearbook note on 平均增长速度, tjj.sc.gov.cn";
const QINGHAI = "Qinghai statistics bureau on energy-intensity progress, 125.72.25.21/qhStats_19 (t20091013_237651)";
const NDRC = "NDRC and NBS announcement 2011 No. 9, cnfina.com/economy/20110610_16038.html";
const PRESS_12 = "12th plan energy figures in the press, January 2016";
const MIDTERM_12 = "12th plan mid-term assessment as reported by the agricultural press";
const OPEN_SDG = "published series of sdg-build 2.4, indicator_calculation_components.yml";
const OUTLINE = "outline of Huzhu's 15th plan, chapter 1 section 1";
const ALGEBRA = "exact arithmetic";

describe.each([
  ["percentChange", () => c.percentChange("1.034", "0.869"), 4, "-15.9574", NDRC],
  ["percentChange", () => c.percentChange("1.276", "0.869"), 4, "-31.8966", NDRC],
  ["percentChange of Beijing's reduction over its target", () => c.percentChange("20", "26.59"), 3, "32.950", NDRC],
  ["percentChange of Hubei's", () => c.percentChange("20", "21.67"), 3, "8.350", NDRC],
  ["percentChange of Tianjin's", () => c.percentChange("20", "21"), 3, "5.000", NDRC],
  ["pointChange", () => c.pointChange("20", "26.59"), 2, "6.59", NDRC],
  ["averageAnnualGrowth", () => c.averageAnnualGrowth("100", "161.051", 5), 6, "10.000000", SICHUAN],
  ["averageAnnualGrowth", () => c.averageAnnualGrowth("100", "140", 5), 3, "6.961", SICHUAN],
  ["averageAnnualGrowth of GDP over four steps", () => c.averageAnnualGrowth("125.73", "146.84", 4), 2, "3.96", OUTLINE],
  [
    "averageAnnualGrowthCumulative",
    () => c.averageAnnualGrowthCumulative("100", ["130", "120", "125", "130", "140"]),
    3,
    "8.612",
    SICHUAN,
  ],
  [
    "averageAnnualGrowthCumulative",
    () => c.averageAnnualGrowthCumulative("100", ["100", "90", "95", "120", "161.051"]),
    3,
    "4.165",
    SICHUAN,
  ],
  [
    "averageAnnualGrowthCumulative",
    () => c.averageAnnualGrowthCumulative("100", ["110", "121", "133.1", "146.41", "161.051"]),
    6,
    "10.000000",
    SICHUAN,
  ],
  [
    "meanOfAnnualRates 2021–2025",
    () => c.meanOfAnnualRates(["8.6", "3.1", "5.4", "5.0", "5.0"]),
    3,
    "5.405",
    "officially 5.4 %, 2026-01-20",
  ],
  ["cumulativeGrowth", () => c.cumulativeGrowth(["5", "5", "5", "5", "5"]), 8, "27.62815625", ALGEBRA],
  ["requiredGrowth of a doubling in ten years", () => c.requiredGrowth("1", "2", 10), 2, "7.18", ALGEBRA],
  ["requiredRemainingRate", () => c.requiredRemainingRate("7", 5, ["7.8", "7.3", "6.9", "6.7"]), 2, "6.31", ALGEBRA],
  ["cumulativeReduction", () => c.cumulativeReduction(["-1.51", "2.20", "4.18"]), 5, "4.87299", QINGHAI],
  [
    "cumulativeReduction, a sum in the press",
    () => c.cumulativeReduction(["2.01", "3.6", "3.7", "4.8", "5.6"]),
    5,
    "18.24882",
    PRESS_12,
  ],
  [
    "cumulativeReduction of a split that falls short",
    () => c.cumulativeReduction(["4", "4.1", "4.2", "4.5", "5.0"]),
    5,
    "19.98299",
    PRESS_12,
  ],
  [
    "requiredRemainingReduction, all that is left",
    () => c.requiredRemainingReduction("17", c.cumulativeReduction(["-1.51", "2.20", "4.18"]), 1),
    5,
    "12.74823",
    QINGHAI,
  ],
  [
    "requiredRemainingReduction a year",
    () => c.requiredRemainingReduction("17", c.cumulativeReduction(["-1.51", "2.20", "4.18"]), 2),
    5,
    "6.59134",
    QINGHAI,
  ],
  ["requiredRemainingReduction, 17 % in 5", () => c.requiredRemainingReduction("17", "0", 5), 5, "3.65801", QINGHAI],
  ["requiredRemainingReduction, 20 % in 5", () => c.requiredRemainingReduction("20", "0", 5), 5, "4.36475", QINGHAI],
  ["requiredRemainingReduction of CO2", () => c.requiredRemainingReduction("17", "6.6", 3), 4, "3.8586", MIDTERM_12],
  ["requiredRemainingReduction of NOx", () => c.requiredRemainingReduction("10", "-2.8", 3), 4, "4.3357", MIDTERM_12],
  [
    "requiredRemainingReduction of the fifth year",
    () => c.requiredRemainingReduction("20", "15.61", 1),
    4,
    "5.2020",
    "jxxfw.com, 15.61 % in four years",
  ],
  ["impliedBase", () => c.impliedBase("161.051", "10", 5), 6, "100.000000", ALGEBRA],
  ["yearsToReach", () => c.yearsToReach("100", "161.051", "10"), 10, "5.0000000000", ALGEBRA],
  ["realGrowth", () => c.realGrowth("7.1", "2"), 6, "5.000000", ALGEBRA],
  ["deflate", () => c.deflate("107.1", "102"), 6, "105.000000", ALGEBRA],
  ["linkIndices", () => c.linkIndices(["105", "102"]), 6, "107.100000", ALGEBRA],
  ["elasticity", () => c.elasticity("7.0", "7.7"), 2, "0.91", "henan.kjzch.com/pingdingshan/2014-01-23/599293.html"],
  ["contribution", () => c.contribution("40", "46", "100", "110"), 6, "6.000000", ALGEBRA],
  ["valueOnPath of a linear path", () => c.valueOnPath(c.linearPath("42.1", "51.1", 5), 3), 6, "47.500000", ALGEBRA],
  ["valueOnPath of a geometric path", () => c.valueOnPath(c.geometricPath("100", "161.051", 5), 2), 6, "121.000000", ALGEBRA],
  ["pathFromRates", () => c.pathFromRates("100", ["10", "10"])[1] as c.Decimal, 6, "121.000000", ALGEBRA],
  ["shareOfTime", () => c.shareOfTime(2005, 2008, 2010), 6, "0.600000", QINGHAI],
  [
    "shareOfDistance, the naive share",
    () => c.shareOfDistance("0", c.cumulativeReduction(["-1.51", "2.20", "4.18"]), "17"),
    6,
    "0.286646",
    QINGHAI,
  ],
  ["logShare", () => c.logShare("17", c.cumulativeReduction(["-1.51", "2.20", "4.18"])), 6, "0.268112", QINGHAI],
  [
    "logShare in years' worth",
    () => c.logShare("17", c.cumulativeReduction(["-1.51", "2.20", "4.18"])).times(5),
    6,
    "1.340561",
    QINGHAI,
  ],
  ["growthRatio", () => c.growthRatio("14.5", 2015, "10.2", 2023, "7.25", 2030), 10, "0.9525901792", OPEN_SDG],
  ["growthRatio after a revision", () => c.growthRatio("14.5", 2015, "10.4", 2023, "7.25", 2030), 10, "0.9010899547", OPEN_SDG],
  ["growthRatio upwards", () => c.growthRatio("63", 2005, "74", 2020, "85", 2030), 10, "0.8949392974", OPEN_SDG],
  ["gapToTarget", () => c.gapToTarget("96.49", "100", "higher"), 2, "3.51", OUTLINE],
  ["ratio of 19.1 to 20", () => c.ratio("19.1", "20"), 3, "0.955", NDRC],
  ["percentagePoints", () => c.percentagePoints("37.5", "42.1"), 1, "4.6", OUTLINE],
  ["structureSum", () => c.structureSum(["19.92", "34.81", "45.27"]), 2, "100.00", OUTLINE],
  ["structuralChange", () => c.structuralChange(["19.92", "34.81", "45.27"], ["20.52", "27.00", "52.48"]), 2, "7.81", OUTLINE],
  ["printedInterval", () => c.printedInterval("5.0").high, 3, "5.050", ALGEBRA],
  ["averageAnnualGrowthInterval", () => c.averageAnnualGrowthInterval("23.34", "25.93", 4).low, 3, "2.655", ALGEBRA],
] as const)("%s", (_, compute, places, expected, source) => {
  it(`is ${expected} (${source})`, () => {
    expect(compute().toFixed(places)).toBe(expected);
  });
});

describe("the cumulative method", () => {
  it("agrees with its own polynomial where exact algebra has the root: 1 + q + q² terms of q = 2", () => {
    expect(c.averageAnnualGrowthCumulative("1", ["7", "7"]).toFixed(10)).toBe("227.4917217635");
    expect(c.averageAnnualGrowthCumulative("1", ["2", "4", "8"]).toString()).toBe("100");
  });
});

describe("agreesWithPrinted", () => {
  it("tells what rounding can explain in the outline's own chapter 1", () => {
    const retail = c.averageAnnualGrowthInterval("23.34", "25.93", 4);
    expect(c.agreesWithPrinted("2.7", retail)).toBe(true);
    expect(c.agreesWithPrinted("2.3", retail)).toBe(false);
    const industry = c.averageAnnualGrowthInterval("10.33", "14.45", 4);
    expect(c.agreesWithPrinted("8.9", industry)).toBe(false);
    expect(c.agreesWithPrinted("8.8", industry)).toBe(true);
  });

  it("counts a common end as agreement", () => {
    expect(c.agreesWithPrinted("5", { low: "5.5", high: "6" })).toBe(true);
    expect(c.agreesWithPrinted("5", { low: "5.51", high: "6" })).toBe(false);
    expect(c.agreesWithPrinted("5", { low: "4", high: "4.5" })).toBe(true);
    expect(c.agreesWithPrinted("5", { low: "4", high: "4.49" })).toBe(false);
  });
});
