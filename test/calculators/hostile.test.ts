import { describe, expect, it } from "vitest";
import * as c from "../../src/calculators/index.js";

/** Inputs that each calculator takes, to be spoilt one by one. */
const LAWFUL: { readonly [name: string]: readonly unknown[] } = {
  agreesWithPrinted: ["5.0", { low: "4", high: "6" }],
  averageAnnualGrowth: ["1", "2", 5],
  averageAnnualGrowthCumulative: ["1", ["1", "2"]],
  averageAnnualGrowthInterval: ["1.0", "2.0", 5],
  chainIndex: [["105", "107"], "100"],
  completionRate: ["1", "2", "3", "change"],
  contribution: ["1", "2", "3", "4"],
  contributionRate: ["1", "2", "3", "4"],
  cumulativeGrowth: [["1", "2"]],
  cumulativeReduction: [["1", "2"]],
  deflate: ["7", "102", "100"],
  doublingRate: [10],
  doublingTime: ["7"],
  elasticity: ["7", "6"],
  fixedBaseIndex: [["105", "102"], "100"],
  gapToTarget: ["1", "2", "higher"],
  geometricPath: ["1", "2", 5],
  gini: [
    ["1", "2"],
    ["1", "1"],
  ],
  growthBetween: ["1", "2020-01-01", "2", "2025-06-30"],
  growthRatio: ["1", 2020, "2", 2022, "3", 2025],
  implicitDeflator: ["107", "105", "100"],
  impliedBase: ["1", "2", 5],
  intensity: ["1", "2"],
  intensityReduction: [{ totalFirst: "1", totalLast: "2", outputFirst: "3", outputLast: "4" }],
  linearPath: ["1", "2", 5],
  linkIndices: [["105", "102"], "100"],
  logShare: ["17", "5"],
  meanIncrement: ["1", "2", 5],
  meanOfAnnualRates: [["1", "2"]],
  pathFromRates: ["1", ["1", "2"]],
  percentChange: ["1", "2"],
  percentagePoints: ["1", "2"],
  plausibility: [["1"], "rate"],
  pointChange: ["1", "2"],
  printedInterval: ["5.0"],
  progressGap: [{ base: "1", baseYear: 2025, current: "2", currentYear: 2027, target: "3", targetYear: 2030 }],
  ratio: ["1", "2"],
  realGrowth: ["7", "2"],
  requiredGrowth: ["1", "2", 5],
  requiredRemainingRate: ["5", 5, ["4"]],
  requiredRemainingReduction: ["17", "5", 2],
  shareOfDistance: ["1", "2", "3"],
  shareOfTime: [2025, 2027, 2030],
  spliceSeries: [["1", "2"], ["2", "3"], 1],
  structuralChange: [
    ["1", "2"],
    ["2", "1"],
  ],
  structureSum: [["1", "2"]],
  theil: [
    ["1", "2"],
    ["1", "1"],
  ],
  valueOnPath: [["1", "2"], 1],
  variationCoefficient: [
    ["1", "2"],
    ["1", "1"],
  ],
  yearsToReach: ["1", "2", "5"],
};

// biome-ignore format: a list of values, not of lines
const HOSTILE: readonly unknown[] = [
  undefined, null, Number.NaN, Number.POSITIVE_INFINITY, 0, -0, 1, 1.5, 2025, -1, 1000, 1001, 2 ** 53, 10n, true, Symbol("x"), () => 1,
  {}, [], [[]], ["1"], ["5", null], [1, 2], new Array(5), new Date(0), /x/, new Map(), Object.create(null), { length: 1, 0: "1" },
  { toString: () => "1" }, { valueOf: () => 1 }, JSON.parse('{"__proto__":"1"}'), Object.create({ values: ["1"] }),
  "", " ", "0", "-0", "00", "1", "-1", "1e5", "1e9999999", "0x10", "１", "5%", "1,000", ".5", "5.", "+5", "--5", "5 ", "NaN", "Infinity",
  "五", "9".repeat(40), `-${"9".repeat(40)}`, "9".repeat(41), "9".repeat(100_000), `0.${"0".repeat(39)}1`,
  new c.Decimal(0), new c.Decimal(-0), new c.Decimal("1e999"), new c.Decimal("-1e999"), new c.Decimal("1e-999"), new c.Decimal(Number.NaN),
  new c.Decimal(Number.POSITIVE_INFINITY), "2020", "2020-02-30", "9999-12-31", "0000", "__proto__", "constructor", Array(1001).fill("1"),
];

/** The object in a calculator's only argument, with one field spoilt. */
function spoiltFields([only, ...rest]: readonly unknown[], spoilt: unknown): readonly (readonly unknown[])[] {
  if (rest.length > 0 || typeof only !== "object" || only === null || Array.isArray(only)) return [];
  return Object.keys(only).map((field) => [{ ...only, [field]: spoilt }]);
}

/** Every Decimal in a result. */
function decimalsIn(result: unknown): readonly c.Decimal[] {
  if (result instanceof c.Decimal) return [result];
  return typeof result === "object" && result !== null ? Object.values(result).flatMap(decimalsIn) : [];
}

const calculators = c as unknown as { readonly [name: string]: (...given: readonly unknown[]) => unknown };

describe("whatever stands in one place, or in all, is refused by code or computed", () => {
  it("in every calculator", () => {
    const ours = Object.keys(c).filter((name) => !["Decimal", "decimal", "PlanError"].includes(name));
    expect(Object.keys(LAWFUL).sort()).toEqual(ours.sort());
  });

  it.each(Object.entries(LAWFUL))("%s", (name, lawful) => {
    expect(() => calculators[name]?.(...lawful)).not.toThrow();
    for (const spoilt of HOSTILE) {
      const inPlaces = lawful.map((_, place) => lawful.with(place, spoilt));
      for (const given of [[], [spoilt], lawful.map(() => spoilt), ...inPlaces, ...spoiltFields(lawful, spoilt)]) {
        try {
          for (const number of decimalsIn(calculators[name]?.(...given))) expect(number.isFinite()).toBe(true);
        } catch (error) {
          if (!(error instanceof c.PlanError)) throw error;
          expect(error.message.length).toBeLessThan(5000);
        }
      }
    }
  });
});
