import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** What says where things stood without a figure. */
const OPEN = ["delegated", "qualitative", "none"];

/** A base that tells no figure: nothing can be measured from it. */
export const baselineWithoutNumber = rule({
  code: "baseline-without-number",
  family: "meaning",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((one): Draft[] => {
      const { baseline } = one;
      if (baseline === undefined || !OPEN.includes(baseline.reading.kind)) return [];
      const facts = { base: baseline.printed, kind: baseline.reading.kind };
      return [{ locator: baseline.locator, facts, refs: [indicatorRef(one, baseline.locator)] }];
    }),
});
