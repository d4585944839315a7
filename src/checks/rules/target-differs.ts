import { pointChange } from "../../calculators/index.js";
import type { Requirement } from "../../notation/index.js";
import { numberUnit } from "../number-unit.js";
import { numberOf, numbersOf, text } from "../printed.js";
import { heldTogether, promisesOf } from "../promises.js";
import { commitmentRef, indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** The table and the prose ask for different numbers of one indicator in one year. */
export const targetDiffers = rule({
  code: "target-differs",
  family: "agreement",
  severity: "error",
  find: (context) =>
    promisesOf(context).flatMap((promised): Draft[] => {
      const { indicator, target, commitment } = promised;
      const pair = heldTogether(promised);
      if (pair === undefined || pair.same) return [];
      const { one: table, other: prose, severity } = pair;
      const [asked, said] = [numberOf(table), numberOf(prose)];
      return [
        {
          severity,
          locator: commitment.locator,
          facts: {
            table: target.printed,
            prose: commitment.printed,
            tableNumbers: named(table),
            proseNumbers: named(prose),
            ...(asked !== undefined &&
              said !== undefined && { difference: text(pointChange(asked, said)), ...numberUnit(indicator, target) }),
          },
          refs: [commitmentRef(commitment), indicatorRef(indicator, target.locator)],
        },
      ];
    }),
});

const named = (requirement: Requirement): readonly string[] => {
  if (requirement.kind === "grade") return [requirement.grade];
  return requirement.kind === "relative" ? [requirement.to] : numbersOf(requirement);
};
