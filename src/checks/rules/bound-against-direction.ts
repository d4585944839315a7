import { isNumeric } from "../amount.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

const AGAINST: { readonly [direction: string]: readonly string[] } = {
  higher: ["at-most", "less-than"],
  lower: ["at-least", "more-than"],
};

/** A ceiling on what should rise, or a floor under what should fall. */
export const boundAgainstDirection = rule({
  code: "bound-against-direction",
  family: "meaning",
  severity: "error",
  find: ({ plan }) =>
    plan.indicators.flatMap((one) =>
      one.targets.flatMap(({ requirement, printed, locator }): Draft[] => {
        if (!isNumeric(requirement) || requirement.kind === "change") return [];
        if (!AGAINST[one.direction]?.includes(requirement.bound)) return [];
        const facts = { target: printed, bound: requirement.bound, direction: one.direction };
        return [{ locator, facts, refs: [indicatorRef(one, locator)] }];
      }),
    ),
});
