import { GRADE_SCALES, gradeRank } from "../../../notation/index.js";
import { observationRef } from "../../refs.js";
import type { Draft } from "../../rule.js";
import { listRule } from "../rule.js";

/** A grade that the scale of its indicator's target does not have. */
export const gradeOffScale = listRule({
  code: "grade-off-scale",
  severity: "error",
  find: ({ plan, byIndicator }) =>
    plan.indicators.flatMap((indicator) => {
      const asked = indicator.targets.map(({ requirement }) => requirement).find(({ kind }) => kind === "grade");
      if (asked?.kind !== "grade" || GRADE_SCALES[asked.scale] === undefined) return [];
      return (byIndicator.get(indicator.id) ?? []).flatMap((one): Draft[] => {
        if (!("grade" in one) || gradeRank(asked.scale, one.grade) !== undefined) return [];
        const facts = { year: one.year, grade: one.grade, scale: asked.scale, grades: GRADE_SCALES[asked.scale] ?? [] };
        return [{ locator: one.locator ?? indicator.locator, facts, refs: [observationRef(one, indicator)] }];
      });
    }),
});
