import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A target that was changed, and the plan does not print what stood before. */
export const revisionNotTold = rule({
  code: "revision-not-told",
  family: "meaning",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((one) =>
      one.targets.flatMap((target) =>
        (target.revisions ?? []).flatMap(({ before, kind, locator }): Draft[] =>
          before === null
            ? [{ locator, facts: { target: target.printed, kind }, refs: [indicatorRef(one, target.locator)] }]
            : [],
        ),
      ),
    ),
});
