import { pointChange } from "../../calculators/index.js";
import { figureUnit } from "../../model/index.js";
import { comparable, numberOf, numbersOf, sameNumbers, text, toldLike } from "../amount.js";
import { pledgesOf } from "../pledges.js";
import { commitmentRef, indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** The table and the prose ask for different numbers of one indicator in one year. */
export const targetDiffers = rule({
  code: "target-differs",
  family: "agreement",
  severity: "error",
  find: (context) =>
    pledgesOf(context).flatMap(({ indicator, target, commitment }): Draft[] => {
      const table = target.requirement;
      const prose = toldLike(commitment.requirement, table, commitment.unit ?? figureUnit(indicator), figureUnit(indicator));
      if (prose === undefined || !comparable(table, prose) || sameNumbers(table, prose)) return [];
      const [asked, promised] = [numberOf(table), numberOf(prose)];
      return [
        {
          locator: commitment.locator,
          facts: {
            table: target.printed,
            prose: commitment.printed,
            tableNumbers: told(table),
            proseNumbers: told(prose),
            ...(asked !== undefined && promised !== undefined && { difference: text(pointChange(asked, promised)) }),
          },
          refs: [commitmentRef(commitment), indicatorRef(indicator, target.locator)],
        },
      ];
    }),
});

const told = (requirement: Parameters<typeof numbersOf>[0]): readonly string[] => {
  if (requirement.kind === "grade") return [requirement.grade];
  return requirement.kind === "relative" ? [requirement.to] : numbersOf(requirement);
};
