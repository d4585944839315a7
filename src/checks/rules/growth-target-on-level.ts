import { indicatorRef } from "../refs.js";
import { isShare } from "../row.js";
import { type Draft, rule } from "../rule.js";

/** A growth in percent asked of an indicator whose figures are shares: shares move in percentage points, or the figures are rates. */
export const growthTargetOnLevel = rule({
  code: "growth-target-on-level",
  family: "row",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((one) =>
      one.targets.flatMap(({ requirement, printed, locator }): Draft[] => {
        if (one.measure !== "level" || requirement.kind !== "growth" || !isShare(one)) return [];
        const facts = { target: printed, unit: one.unit ?? "", ...(one.baseline && { base: one.baseline.printed }) };
        return [{ locator, facts, refs: [indicatorRef(one, locator)] }];
      }),
    ),
});
