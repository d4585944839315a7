import { grouped } from "../group.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** Two indicators of one name and one unit. */
export const duplicateIndicator = rule({
  code: "duplicate-indicator",
  family: "text",
  severity: "warning",
  find: ({ plan }) =>
    [...grouped(plan.indicators, ({ name, unit }) => `${name.zh} ${unit}`).values()].flatMap((same): Draft[] => {
      const [, second] = same;
      if (second === undefined) return [];
      const facts = { name: second.name.zh, times: same.length };
      return [{ locator: second.locator, facts, refs: same.map((one) => indicatorRef(one)) }];
    }),
});
