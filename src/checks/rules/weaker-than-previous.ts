import { pointChange } from "../../calculators/index.js";
import {
  compareDemands,
  type Demand,
  demandOf,
  lastYear,
  requirementIn,
  sameDefinition,
  statedLevel,
  targetUnit,
} from "../../demand/index.js";
import type { Indicator, Target } from "../../model/index.js";
import { isBroken } from "../break.js";
import { namingOf } from "../names.js";
import { numberUnit } from "../number-unit.js";
import { numberOf, text } from "../printed.js";
import { indicatorRef } from "../refs.js";
import { type CheckContext, type Draft, rule } from "../rule.js";

/**
 * A target that requires less than the previous plan required of the same indicator, with what was reached beside it. Both plans can be right:
 * targets of growth fall with every plan, and a floor may have been too high.
 */
export const weakerThanPrevious = rule({
  code: "weaker-than-previous",
  family: "meaning",
  severity: "note",
  find: (context) => {
    const { plan, previous } = context;
    if (previous === undefined) return [];
    return plan.indicators.flatMap((indicator): Draft[] => {
      const before = context.previousIndicator(indicator.id);
      const [target, old] = [indicator.targets.at(-1), before?.targets.at(-1)];
      if (before === undefined || target === undefined || old === undefined) return [];
      if (sameDefinition(indicator, before) === "differs") return [];
      const [now, then] = [demandOf(plan, indicator, target), demandOf(previous, before, old)];
      if (compareDemands(now, then, { years: "any" }).code !== "weaker" || isBroken(indicator, before)) return [];
      const naming = namingOf(indicator, before);
      const isGrowth = now.requirement.kind === "growth";
      if (naming === "other" && !isGrowth) return [];
      const reached = reachedOf(context, indicator, before, old);
      return [
        {
          locator: target.locator,
          facts: {
            target: target.printed,
            previous: old.printed,
            ...numbers(now, then),
            ...numberUnit(indicator, target),
            ...(reached !== undefined && { reached }),
            ...(naming !== "same" && { names: [before.name.zh, indicator.name.zh] }),
          },
          refs: [indicatorRef(indicator, target.locator), indicatorRef(before, old.locator, previous)],
        },
      ];
    });
  },
});

/** Both numbers in the unit of the new target. */
function numbers(now: Demand, then: Demand): { readonly [name: string]: string } {
  const unit = targetUnit(now.indicator, now.target);
  const [one, other] = [now, then].map(({ indicator, target }) => numberOf(requirementIn(indicator, target, unit)));
  if (one === undefined || other === undefined) return {};
  return { now: one, earlier: other, difference: text(pointChange(other, one)) };
}

/** What was reached of the old target: its outcome, or else the level that the new plan starts from. */
function reachedOf({ previousOutcomes }: CheckContext, indicator: Indicator, before: Indicator, old: Target): string | undefined {
  const end = lastYear(old.span);
  const outcomes = previousOutcomes.filter((one) => one.indicator === before.id && "value" in one);
  const ends = outcomes.filter((one) => ("year" in one ? one.year : one.span.to) === end);
  // A mean says more of a span than one year of it.
  const outcome = ends.find((one) => "span" in one) ?? ends[0];
  if (outcome !== undefined && "value" in outcome) return outcome.value;
  return old.requirement.kind === "level" && (indicator.baseline?.year ?? 0) >= end ? statedLevel(indicator) : undefined;
}
