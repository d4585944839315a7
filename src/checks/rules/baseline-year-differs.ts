import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A base that is of another year than the plan's base year. */
export const baselineYearDiffers = rule({
  code: "baseline-year-differs",
  family: "meaning",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((one): Draft[] => {
      const { baseline } = one;
      if (baseline === undefined || baseline.year === plan.base) return [];
      return [
        {
          locator: baseline.locator,
          facts: { year: baseline.year, base: plan.base, difference: baseline.year - plan.base },
          refs: [indicatorRef(one, baseline.locator)],
        },
      ];
    }),
});
