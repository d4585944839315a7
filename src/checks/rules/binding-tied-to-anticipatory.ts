import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A binding target whose bar moves with one that binds nobody: it may be met at low growth of both, and missed at high growth. */
export const bindingTiedToAnticipatory = rule({
  code: "binding-tied-to-anticipatory",
  family: "meaning",
  severity: "note",
  find: ({ plan, indicator }) =>
    plan.indicators.flatMap((one) =>
      one.targets.flatMap(({ requirement, printed, locator }): Draft[] => {
        if (one.attribute !== "binding" || requirement.kind !== "relative") return [];
        const other = indicator(requirement.to);
        if (other?.attribute !== "anticipatory") return [];
        const facts = { target: printed, relation: requirement.relation, to: other.id };
        return [{ locator, facts, refs: [indicatorRef(one, locator), indicatorRef(other)] }];
      }),
    ),
});
