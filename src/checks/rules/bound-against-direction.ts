import { sideOfBound } from "../../demand/index.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

const AGAINST: { readonly [direction: string]: "floor" | "ceiling" } = { higher: "ceiling", lower: "floor" };

/** A ceiling on what should rise, or a floor under what should fall: the direction or the bound is likely not the plan's. */
export const boundAgainstDirection = rule({
  code: "bound-against-direction",
  family: "row",
  severity: "warning",
  find: ({ plan }) =>
    plan.indicators.flatMap((one) =>
      one.targets.flatMap(({ requirement, printed, locator }): Draft[] => {
        if (requirement.kind !== "level" && requirement.kind !== "growth") return [];
        const side = sideOfBound(requirement.bound);
        if (side === undefined || AGAINST[one.direction] !== side) return [];
        const facts = { target: printed, bound: requirement.bound, direction: one.direction };
        return [{ locator, facts, refs: [indicatorRef(one, locator)] }];
      }),
    ),
});
