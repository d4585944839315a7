import { demandOf, statedLevel } from "../../demand/index.js";
import { decimal } from "../../kernel/index.js";
import type { Indicator, Target } from "../../model/index.js";
import { numberOf } from "../printed.js";
import { indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A target for a year that is the base's own number or grade: it requires no change. */
export const targetEqualsBaseline = rule({
  code: "target-equals-baseline",
  family: "row",
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

function asksNothing(indicator: Indicator, target: Target): boolean {
  const { baseline, direction } = indicator;
  const reading = baseline?.reading;
  // To keep what there is, is what such a target says.
  if (reading === undefined || direction === "hold" || target.span.kind !== "by") return false;
  const { requirement, unlike } = demandOf({ base: baseline?.year ?? 0 }, indicator, target);
  if (requirement.kind === "grade" && reading.kind === "grade") {
    return requirement.scale === reading.scale && requirement.grade === reading.grade && requirement.bound === reading.bound;
  }
  const [asked, was] = [numberOf(requirement), statedLevel(indicator)];
  if (requirement.kind !== "level" || requirement.maintain || unlike) return false;
  return asked !== undefined && was !== undefined && decimal(asked).equals(was);
}
