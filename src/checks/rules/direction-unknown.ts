import { demandOf } from "../../demand/index.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** An indicator with a number of which nothing says whether more or less is better: it is not judged until that is given. */
export const directionUnknown = rule({
  code: "direction-unknown",
  family: "meaning",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((one): Draft[] => {
      const open = one.targets.filter((target) => demandOf(plan, one, target).side === "unknown");
      if (open.length === 0) return [];
      const facts = { targets: open.map(({ printed }) => printed), ...(one.baseline && { baseline: one.baseline.printed }) };
      return [{ locator: one.locator, facts, refs: [indicatorRef(one)] }];
    }),
});
