import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** An indicator of which the plan does not say whether it binds, though it says so of others; not one where what it says was not found. */
export const missingAttribute = rule({
  code: "missing-attribute",
  family: "meaning",
  severity: "warning",
  find: ({ plan }) => {
    const known = plan.indicators.filter(({ notFound = [] }) => !notFound.includes("attribute"));
    const without = known.filter(({ attribute }) => attribute === null);
    // A table without that column says it of none.
    if (without.length === known.length) return [];
    const facts = { without: without.length, indicators: known.length };
    // Where most have none, the plan's marks are the exception and not the rule.
    const isRule = without.length * 2 > known.length;
    return without.map(
      (one): Draft => ({ ...(isRule && { severity: "note" }), locator: one.locator, facts, refs: [indicatorRef(one)] }),
    );
  },
});
