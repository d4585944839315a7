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
const COMMUNIQUE = "NBS communiqués of 2020 and 2024: grain 66949 and 70650, in 10,000 t";
const CENSUS = "seventh census, 2021-05-11: 133972 to 141178 in ten years, 0.53 % a year";
const HUNAN = "Hunan statistics bureau 2017-10-09: energy +2.17 %, per GDP −5.34 % at 2015 prices";
const GUANGDONG = "worked example of Guangdong 2009, increments at constant prices, at zkxblog.com/lab/read-6405457.html";
const ENERGY_11 =
  "worked example of the 11th plan: 222468 and 182321 give 1.2202, wapiknow.baidu.com/question/307779101450553084";
const FUDAN = "Fudan university lecture on plan completion: 63 of 56 is 112.5 %, hezhiquan.com/docs/view/752d5f52";
const JENDOW = "jendow.com.tw on plan completion: productivity 9200 of 8000, unit cost 90 of 100";
const SPLICE = "financeschool4u.com, splicing index numbers: 200 (old) is 100 (new)";
const R_INEQ = "documentation of R's ineq, as tested by mgoeminne/scalar-ineq";
const SOCRATIC = "socratic.org/questions/57387de011ef6b7a0fc94b13";
const MATH_MASTER = "math-master.org: 2, 4, 6 and 8 as a population";
const X = ["541", "1463", "2445", "3438", "4437", "5401", "6392", "8304", "11904", "22261"];

describe.each([
  ["percentChange", () => c.percentChange("1.034", "0.869"), 4, "-15.9574", NDRC],
  ["percentChange", () => c.percentChange("1.276", "0.869"), 4, "-31.8966", NDRC],
  ["percentChange of Beijing's reduction over its target", () => c.percentChange("20", "26.59"), 3, "32.950", NDRC],
  ["percentChange of Hubei's", () => c.percentChange("20", "21.67"), 3, "8.350", NDRC],
  ["percentChange of Tianjin's", () => c.percentChange("20", "21"), 3, "5.000", NDRC],
  ["pointChange", () => c.pointChange("20", "26.59"), 2, "6.59", NDRC],
  ["averageAnnualGrowth", () => c.averageAnnualGrowth("100", "161.051", 5), 6, "10.000000", SICHUAN],
  ["averageAnnualGrowth", () => c.averageAnnualGrowth("100", "140", 5), 3, "6.961", SICHUAN],
  ["averageAnnualGrowth of grain over four steps", () => c.averageAnnualGrowth("66949", "70650", 4), 2, "1.35", COMMUNIQUE],
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
  ["implicitDeflator", () => c.implicitDeflator("107.1", "105"), 6, "102.000000", ALGEBRA],
  ["contributionRate of industry", () => c.contributionRate("0", "1542.31", "0", "3390.05"), 2, "45.50", GUANGDONG],
  ["contributionRate of services", () => c.contributionRate("0", "1764.46", "0", "3390.05"), 2, "52.05", GUANGDONG],
  ["fixedBaseIndex", () => c.fixedBaseIndex(["110", "110", "110"])[2] as c.Decimal, 4, "133.1000", ALGEBRA],
  ["chainIndex", () => c.chainIndex(["110", "121", "133.1"])[2] as c.Decimal, 4, "110.0000", ALGEBRA],
  [
    "spliceSeries onto the newer base",
    () => c.spliceSeries(["180", "200"], ["100", "110"], 1)[0] as c.Decimal,
    2,
    "90.00",
    SPLICE,
  ],
  ["intensity", () => c.intensity("222468", "182321"), 4, "1.2202", ENERGY_11],
  [
    "intensityReduction",
    () => c.intensityReduction({ totalFirst: "100", totalLast: "102.17", outputFirst: "100", outputLast: "107.93" }),
    2,
    "5.34",
    HUNAN,
  ],
  ["doublingTime at 7.2 %", () => c.doublingTime("7.2"), 4, "9.9696", "ln 2 ÷ ln 1.072"],
  [
    "doublingRate in 15 years",
    () => c.doublingRate(15),
    4,
    "4.7294",
    "2^(1/15) − 1, the 4.73 % behind doubling from 2020 to 2035",
  ],
  ["meanIncrement of grain", () => c.meanIncrement("66949", "70650", 4), 2, "925.25", COMMUNIQUE],
  [
    "progressGap",
    () => c.progressGap({ base: "0", baseYear: 2005, current: "3", currentYear: 2008, target: "10", targetYear: 2010 }),
    4,
    "-30.0000",
    ALGEBRA,
  ],
  ["completionRate by level", () => c.completionRate("50", "63", "56", "level"), 4, "112.5000", FUDAN],
  ["completionRate by level of productivity", () => c.completionRate("7000", "9200", "8000", "level"), 2, "115.00", JENDOW],
  ["completionRate by deviation of a cost", () => c.completionRate("110", "90", "100", "deviation"), 2, "110.00", JENDOW],
  ["completionRate by change of a cost", () => c.completionRate("110", "90", "100", "change"), 2, "200.00", ALGEBRA],
  ["completionRate by level of a cost", () => c.completionRate("110", "80", "100", "level"), 2, "125.00", ALGEBRA],
  ["growthBetween two censuses", () => c.growthBetween("133972", "2010-11-01", "141178", "2020-11-01"), 2, "0.53", CENSUS],
  ["growthBetween two censuses, in months", () => c.growthBetween("133972", "2010-11", "141178", "2020-11"), 2, "0.53", CENSUS],
  ["growthBetween over half a year", () => c.growthBetween("100", "2024-06", "110", "2024-12"), 6, "21.000000", ALGEBRA],
  ["gini", () => c.gini(X), 7, "0.4620911", R_INEQ],
  ["gini of one that has all of 1,000", () => c.gini([...Array<string>(999).fill("0"), "1"]), 6, "0.999000", ALGEBRA],
  ["gini of one to a hundred", () => c.gini(Array.from({ length: 100 }, (_, i) => String(i + 1))), 4, "0.3300", "99 ÷ 300"],
  ["theil of one that has all of four", () => c.theil(["0", "0", "0", "1"]), 10, "1.3862943611", "ln 4"],
  ["theil of regions by people", () => c.theil(["3", "1"], ["1", "1"]), 10, "0.1308120359", "¾·ln 1.5 + ¼·ln 0.5"],
  ["variationCoefficient", () => c.variationCoefficient(["5", "6", "7", "9", "8"]), 3, "0.202", SOCRATIC],
  ["variationCoefficient", () => c.variationCoefficient(["2", "4", "6", "8"]), 4, "0.4472", MATH_MASTER],
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
  it("tells what rounding can explain, and that the base year is no step", () => {
    const grain = c.averageAnnualGrowthInterval("66949", "70650", 4);
    expect(c.agreesWithPrinted("1.4", grain)).toBe(true);
    expect(c.agreesWithPrinted("1.1", grain)).toBe(false);
    expect(c.agreesWithPrinted("1.1", c.averageAnnualGrowthInterval("66949", "70650", 5))).toBe(true);
  });

  it("counts a common end as agreement", () => {
    expect(c.agreesWithPrinted("5", { low: "5.5", high: "6" })).toBe(true);
    expect(c.agreesWithPrinted("5", { low: "5.51", high: "6" })).toBe(false);
    expect(c.agreesWithPrinted("5", { low: "4", high: "4.5" })).toBe(true);
    expect(c.agreesWithPrinted("5", { low: "4", high: "4.49" })).toBe(false);
  });
});
