import type { Requirement } from "../../notation/index.js";
import { numbersOf } from "../printed.js";
import { promisesOf } from "../promises.js";
import { commitmentRef, indicatorRef } from "../refs.js";
import { type Draft, rule } from "../rule.js";

/** A target that has a number in one place and is left to another authority in another: the number may be that one, or its draft. */
export const targetFixedAndOpen = rule({
  code: "target-fixed-and-open",
  family: "agreement",
  severity: "note",
  find: (context) =>
    promisesOf(context).flatMap(({ indicator, target, commitment }): Draft[] => {
      const [table, prose] = [target.requirement, commitment.requirement];
      const open = [table, prose].find((one) => one.kind === "delegated");
      const fixed = [table, prose].find(isFixed);
      if (open?.kind !== "delegated" || fixed === undefined) return [];
      return [
        {
          locator: commitment.locator,
          facts: {
            table: target.printed,
            prose: commitment.printed,
            fixedIn: isFixed(table) ? "table" : "prose",
            fixedAt: fixed.kind === "grade" ? [fixed.grade] : numbersOf(fixed),
            setBy: open.to,
          },
          refs: [commitmentRef(commitment), indicatorRef(indicator, target.locator)],
        },
      ];
    }),
});

const isFixed = (requirement: Requirement): boolean => requirement.kind === "grade" || numbersOf(requirement).length > 0;
