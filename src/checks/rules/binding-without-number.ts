import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** What has neither a number nor anything to compare with. */
const OPEN = ["delegated", "qualitative", "none"];

/** A binding target that cannot be checked against a number: it is left to another authority, or only described. */
export const bindingWithoutNumber = rule({
  code: "binding-without-number",
  family: "meaning",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((one) =>
      one.targets.flatMap(({ requirement, printed, locator }): Draft[] =>
        one.attribute === "binding" && OPEN.includes(requirement.kind)
          ? [{ locator, facts: { target: printed, kind: requirement.kind }, refs: [indicatorRef(one, locator)] }]
          : [],
      ),
    ),
});
