import type { MethodWords } from "./words.js";

/** What methods and policy settings say, in English; a method's formula is English already. */
export const methodEn: MethodWords = {
  methodFormula: {
    "time-share":
      "((actual − baseline) ÷ (target − baseline)) ÷ ((year assessed − base year) ÷ (target year − base year)), against the pace ratios of “on track” and “ahead”; a target met is achieved; one that the baseline already met is maintained or breached; after the target year it is achieved or not achieved",
    "log-share":
      "(ln(actual ÷ baseline) ÷ ln(target ÷ baseline)) ÷ time elapsed, against the pace ratios of “on track” and “ahead”; for a cumulative reduction ln(1 − reduction so far) ÷ ln(1 − target)",
    hold: "the latest value still meets the floor or ceiling that the baseline met",
    "every-year": "every year of the period with data meets the floor or ceiling; no year may be missing at the end",
    assertion: "what the source states: met or not met",
    "chained-mean":
      "at the end Π(1 + gᵢ) against (1 + G)ᴺ, exactly; before it ln Π(1 + gᵢ) ÷ ln (1 + G)ᴺ as progress against the time elapsed",
    "newest-rate": "the latest year's rate against the required one; a decline where growth is required is moving away",
    relative:
      "actual − reference, in points, against 0, the stated margin, or the tolerance of “in step”: the year's values, each year's, or the averages so far (geometric for rates)",
    ordinal: "rank of the actual grade against the required rank, 1 is best; over a span of years in each of them",
    structure: "actual share − target share of each part, in points, against the tolerance; over a span of years in each of them",
    "linear-change":
      "change so far ÷ required change ÷ time elapsed, against the pace ratios of “on track” and “ahead”; at the end the change against the target",
    total: "Σyᵢ against the amount at the end; before it Σyᵢ ÷ amount against the time elapsed",
  },
  policyValue: {
    undetermined: "not assessed",
    latest: "the latest earlier year stands in",
    full: "with all digits",
    rounded: "after rounding to the digits of the limit",
    "every-year": "required of every year",
    mean: "required of the average",
  },
};
