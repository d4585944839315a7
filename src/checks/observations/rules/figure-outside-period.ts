import { lastYear } from "../../../demand/index.js";
import type { Indicator, Observation, Plan } from "../../../model/index.js";
import { observationRef } from "../../refs.js";
import type { Draft } from "../../rule.js";
import { listRule } from "../rule.js";

/** How many years before its base a plan's figures may reach back without a second look. */
const BACK = 10;

/** Figures of years that the plan does not speak of. */
export const figureOutsidePeriod = listRule({
  code: "figure-outside-period",
  severity: "warning",
  find: ({ plan, byIndicator }) =>
    plan.indicators.flatMap((indicator): Draft[] => {
      const observations = byIndicator.get(indicator.id) ?? [];
      const { first, last } = yearsOf(plan, indicator);
      const outside = observations.filter((one) => beginning(one) < first || end(one) > last);
      const [one] = outside;
      if (one === undefined) return [];
      const years = [...new Set(outside.map((each) => (beginning(each) < first ? beginning(each) : end(each))))].sort();
      const isHistory = outside.every((each) => end(each) <= last && beginning(each) >= first - BACK);
      return [
        {
          ...(isHistory && { severity: "note" }),
          locator: one.locator ?? indicator.locator,
          facts: { years: years.slice(0, 10).map(String), figures: outside.length, first, last },
          refs: [observationRef(one, indicator)],
        },
      ];
    }),
});

const beginning = (one: Observation): number => ("year" in one ? one.year : one.span.from);
const end = (one: Observation): number => ("year" in one ? one.year : one.span.to);

/** From the base, or the year that the row prints for it, to the last year of the plan or of a target beyond it. */
function yearsOf({ base, period }: Plan, { baseline, targets }: Indicator) {
  return {
    first: Math.min(base, baseline?.year ?? base),
    last: Math.max(period.to, ...targets.map(({ span }) => lastYear(span))),
  };
}
