import { describe, expect, it } from "vitest";
import { type Alignment, alignPlans } from "../../src/assessment/index.js";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import { national14, national15 } from "../../src/national/index.js";

const told = ({ indicator, lowerIndicator, code, reason, difference, change }: Alignment) =>
  [
    lowerIndicator === undefined ? indicator : `${lowerIndicator} / ${indicator}`,
    reason ?? code,
    difference,
    change?.difference,
  ].filter((one) => one !== undefined);
const matched = (alignments: readonly Alignment[]) =>
  alignments.filter(({ code }) => code !== "own" && code !== "missing").map(told);
const idsOf = (alignments: readonly Alignment[], code: Alignment["code"]) =>
  alignments.filter((one) => one.code === code).map(({ indicator }) => indicator);

describe("the county beside the country", () => {
  it("in the 15th plans, each result judged by hand", () => {
    const alignments = alignPlans(huzhu15, national15);
    expect(matched(alignments)).toEqual([
      // The nation names no number.
      ["gdp-growth", "no-number"],
      ["labour-productivity-growth", "same"],
      // A lower level, and nearly three times the way: 9 points beside 3.1.
      ["urbanisation-rate", "weaker", "-19.9", "5.9"],
      // All invention patents beside those of high value only.
      ["invention-patents / high-value-patents", "other-definition"],
      ["registered-unemployment / surveyed-unemployment", "other-definition"],
      ["household-income-growth", "same"],
      ["physicians-per-thousand", "stronger", "1", "0.5"],
      ["nurses-per-thousand", "weaker", "-1.7", "-0.1"],
      ["nursing-care-beds", "weaker", "-3", "-3"],
      // A level beside a change: 5.55 points from the county's base beside 6.
      ["nursery-enrolment", "other-kind", "-0.45"],
      ["co2-intensity-reduction", "delegated"],
      // The county's own air beside the mean of cities.
      ["pm25-concentration", "other-definition"],
      ["river-water-quality / good-water-bodies", "other-definition"],
      ["forest-coverage", "weaker", "-5.74", "-0.6"],
      ["grain-capacity", "part-of-whole"],
    ]);
    expect(idsOf(alignments, "missing")).toEqual([
      "rd-spending-growth",
      "digital-economy-share",
      "schooling-years",
      "life-expectancy",
      "non-fossil-energy-share",
      "energy-capacity",
    ]);
  });

  it("in the 14th plans, where two targets of the nation were not found", () => {
    const alignments = alignPlans(huzhu14, national14);
    expect(matched(alignments)).toEqual([
      ["gdp-growth", "no-number"],
      ["urbanisation-rate", "weaker", "-25"],
      ["household-income-growth", "other-kind"],
      ["registered-unemployment / surveyed-unemployment", "other-definition"],
      ["physicians-per-thousand", "not-found"],
      ["pension-participation", "stronger", "5"],
      ["energy-intensity-reduction", "delegated"],
      ["co2-intensity-reduction", "delegated"],
      ["good-air-days", "not-found"],
      ["river-water-compliance / surface-water-quality", "other-definition"],
      // 43.68 is by the county's count, which halved when it was counted anew; the nation's did not.
      ["forest-coverage", "other-definition"],
      ["grain-capacity", "part-of-whole"],
    ]);
  });

  it("tells both definitions where they are the reason, and the inference that one of them is", () => {
    const forest = alignPlans(huzhu14, national14).find(({ indicator }) => indicator === "forest-coverage");
    expect(forest?.definition?.upper.id).toBe("national-forest-monitoring");
    expect(forest?.definition?.lower.evidence).toMatchObject({ trust: "derived", sources: ["hz24-b"] });
  });

  it("a plan beside itself is the same in everything that has an order", () => {
    for (const plan of [national14, national15, huzhu14, huzhu15]) {
      const odd = alignPlans(plan, plan).filter(
        ({ code, reason }) => code !== "same" && !["no-number", "delegated", "not-found", "no-order"].includes(reason ?? ""),
      );
      expect(odd).toEqual([]);
    }
  });
});
