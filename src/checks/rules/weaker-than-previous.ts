import { pointChange } from "../../calculators/index.js";
import { figureUnit, type Indicator } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import { better, betterGrade, comparable, numberOf, text, toldLike } from "../amount.js";
import { indicatorRef } from "../refs.js";
import { type CheckContext, type Draft, rule } from "../rule.js";

/** A target that asks for less than the plan before asked of the same indicator. */
export const weakerThanPrevious = rule({
  code: "weaker-than-previous",
  family: "meaning",
  severity: "warning",
  find: (context) =>
    context.plan.indicators.flatMap((indicator): Draft[] => {
      const before = context.previousIndicator(indicator.id);
      const [target, old] = [indicator.targets.at(-1), before?.targets.at(-1)];
      if (before === undefined || target === undefined || old === undefined) return [];
      const asked = settled(target.requirement, context);
      const then = toldLike(old.requirement, asked.requirement, figureUnit(before), figureUnit(asked.by ?? indicator));
      if (then === undefined || !isWeaker(asked.requirement, then, indicator.direction)) return [];
      const [now, earlier] = [numberOf(asked.requirement), numberOf(then)];
      return [
        {
          locator: target.locator,
          facts: {
            target: target.printed,
            previous: old.printed,
            ...(now !== undefined && earlier !== undefined && { now, earlier, difference: text(pointChange(earlier, now)) }),
            ...(asked.by !== undefined && { by: asked.by.id }),
          },
          refs: [
            indicatorRef(indicator, target.locator),
            indicatorRef(before, old.locator, context.previous),
            ...(asked.by === undefined ? [] : [indicatorRef(asked.by)]),
          ],
        },
      ];
    }),
});

/** What keeping in step with another indicator of the plan asks: that indicator's own number. */
function settled(requirement: Requirement, { indicator }: CheckContext): { requirement: Requirement; by?: Indicator } {
  if (requirement.kind !== "relative" || requirement.relation === "below" || requirement.margin !== undefined)
    return { requirement };
  const by = indicator(requirement.to);
  const asked = by?.targets.at(-1)?.requirement;
  return by === undefined || asked === undefined || numberOf(asked) === undefined ? { requirement } : { requirement: asked, by };
}

function isWeaker(now: Requirement, then: Requirement, direction: Indicator["direction"]): boolean {
  if (direction === "hold" || direction === "unknown" || !comparable(now, then)) return false;
  if (now.kind === "grade" && then.kind === "grade") return betterGrade(now.scale, now.grade, then.grade) === -1;
  const [asked, was] = [numberOf(now), numberOf(then)];
  return asked !== undefined && was !== undefined && better(asked, was, direction) === -1;
}
