import { type Side, sideOf, sideOfBound } from "../../demand/index.js";
import type { Indicator } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import { heldTogether, promisesOf } from "../promises.js";
import { commitmentRef, indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** The table and the prose name the same number and bind it differently: at least or about, in step or roughly in step. */
export const targetStrengthDiffers = rule({
  code: "target-strength-differs",
  family: "agreement",
  severity: "note",
  find: (context) =>
    promisesOf(context).flatMap((promised): Draft[] => {
      const { indicator, target, commitment } = promised;
      const pair = heldTogether(promised);
      if (pair === undefined || !pair.same) return [];
      const [table, prose] = [strength(pair.one, indicator), strength(pair.other, indicator)];
      if (table === prose) return [];
      return [
        {
          // A floor here and a ceiling there leave one number.
          ...(areOpposite(pair.one, pair.other) && { severity: "warning" }),
          locator: commitment.locator,
          facts: { table: target.printed, prose: commitment.printed, tableBound: table, proseBound: prose },
          refs: [commitmentRef(commitment), indicatorRef(indicator, target.locator)],
        },
      ];
    }),
});

const BOUND_OF: { readonly [side in Side]: string } = {
  floor: "at-least",
  ceiling: "at-most",
  point: "exactly",
  unknown: "unstated",
};

/** How a requirement binds; a bare number binds as its side says. Of grades the best is the smallest numeral, whatever is better of numbers. */
function strength(requirement: Requirement, indicator: Indicator): string {
  if (requirement.kind === "relative") return requirement.relation;
  if (!("bound" in requirement)) return requirement.kind;
  if (requirement.bound !== "unstated") return requirement.bound;
  return requirement.kind === "grade" ? "at-least" : BOUND_OF[sideOf(requirement, indicator)];
}

const areOpposite = (a: Requirement, b: Requirement): boolean => {
  const [one, other] = [a, b].map((each) => ("bound" in each ? sideOfBound(each.bound) : undefined));
  return (one === "floor" && other === "ceiling") || (one === "ceiling" && other === "floor");
};
