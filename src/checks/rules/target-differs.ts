import { pointChange } from "../../calculators/index.js";
import { comparable, numberOf, numbersOf, sameNumbers, text } from "../amount.js";
import { pledgesOf, promised } from "../pledges.js";
import { commitmentRef, indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** The table and the prose ask for different numbers of one indicator in one year. */
export const targetDiffers = rule({
  code: "target-differs",
  family: "agreement",
  severity: "error",
  find: (context) =>
    pledgesOf(context).flatMap((pledge): Draft[] => {
      const { indicator, target, commitment } = pledge;
      const table = target.requirement;
      const prose = promised(pledge);
      if (prose === undefined || !comparable(table, prose) || sameNumbers(table, prose)) return [];
      const [asked, said] = [numberOf(table), numberOf(prose)];
      return [
        {
          locator: commitment.locator,
          facts: {
            table: target.printed,
            prose: commitment.printed,
            tableNumbers: told(table),
            proseNumbers: told(prose),
            ...(asked !== undefined && said !== undefined && { difference: text(pointChange(asked, said)) }),
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
