import { decimal, printedInterval } from "../../kernel/index.js";
import { figureUnit, type Indicator, type Target } from "../../model/index.js";
import { numberOf, toldLike } from "../amount.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A target for a year that the base already meets at the precision it is printed with: it asks for no change. */
export const targetEqualsBaseline = rule({
  code: "target-equals-baseline",
  family: "meaning",
  severity: "note",
  find: ({ plan }) =>
    plan.indicators.flatMap((indicator) =>
      indicator.targets.flatMap((target): Draft[] => {
        const { baseline } = indicator;
        if (baseline === undefined || !asksNothing(indicator, target)) return [];
        const facts = { target: target.printed, base: baseline.printed, baseYear: baseline.year };
        return [{ locator: target.locator, facts, refs: [indicatorRef(indicator, target.locator)] }];
      }),
    ),
});

function asksNothing(indicator: Indicator, { requirement, span }: Target): boolean {
  const { baseline, direction } = indicator;
  const reading = baseline?.reading;
  // To keep what there is, is what such a target says.
  if (reading === undefined || direction === "hold" || span.kind !== "by") return false;
  if (requirement.kind === "grade" && reading.kind === "grade") {
    return requirement.scale === reading.scale && requirement.grade === reading.grade && requirement.bound === reading.bound;
  }
  const [asked, was] = [numberOf(requirement), numberOf(toldLike(reading, requirement, figureUnit(indicator)))];
  if (requirement.kind !== "level" || reading.kind !== "level" || requirement.maintain) return false;
  if (asked === undefined || was === undefined) return false;
  const { low, high } = printedInterval(asked);
  return decimal(was).greaterThanOrEqualTo(low) && decimal(was).lessThan(high);
}
