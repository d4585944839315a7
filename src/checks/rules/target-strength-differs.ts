import type { Indicator } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import { betterWay, comparable, resolved, sameNumbers } from "../amount.js";
import { pledgesOf, promised } from "../pledges.js";
import { commitmentRef, indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** The table and the prose name the same number and bind it differently: at least or about, in step or roughly in step. */
export const targetStrengthDiffers = rule({
  code: "target-strength-differs",
  family: "agreement",
  severity: "warning",
  find: (context) =>
    pledgesOf(context).flatMap((pledge): Draft[] => {
      const { indicator, target, commitment } = pledge;
      const table = target.requirement;
      const prose = promised(pledge);
      if (prose === undefined || !comparable(table, prose) || !sameNumbers(table, prose)) return [];
      const [one, other] = [strength(table, indicator), strength(prose, indicator)];
      if (one === other) return [];
      return [
        {
          locator: commitment.locator,
          facts: { table: target.printed, prose: commitment.printed, tableBound: one, proseBound: other },
          refs: [commitmentRef(commitment), indicatorRef(indicator, target.locator)],
        },
      ];
    }),
});

/** How a requirement binds; a bare number binds by the direction that is better. */
function strength(requirement: Requirement, indicator: Indicator): string {
  if (requirement.kind === "relative") return requirement.relation;
  // Of grades the best is the smallest numeral, whatever the direction of numbers.
  if (requirement.kind === "grade") return resolved(requirement.bound, "higher");
  return "bound" in requirement ? resolved(requirement.bound, betterWay(requirement, indicator)) : requirement.kind;
}
