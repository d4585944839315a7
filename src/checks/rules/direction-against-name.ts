import { nameDirection } from "../../notation/index.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

const OPPOSITE: { readonly [direction: string]: string } = { higher: "lower", lower: "higher" };

/** A direction that the indicator's own name contradicts: less of 优良率, more of 失业率. */
export const directionAgainstName = rule({
  code: "direction-against-name",
  family: "row",
  severity: "warning",
  find: ({ plan }) =>
    plan.indicators.flatMap((one): Draft[] => {
      const named = nameDirection(one.name.zh);
      if (named === undefined || OPPOSITE[named] !== one.direction) return [];
      return [{ locator: one.locator, facts: { direction: one.direction, named }, refs: [indicatorRef(one)] }];
    }),
});
