import type { Requirement } from "../../notation/index.js";
import { isInMeanColumn } from "../methods/mean-column.js";
import { amountChange, meanOfLevels } from "./amounts.js";
import { eachYear, newestYear } from "./each-year.js";
import { meanGrowth, percentChange } from "./factors.js";
import { gradeByPlace } from "./grades.js";
import { levelBy } from "./level-by.js";
import { inMeanColumn } from "./mean-column.js";
import { relativeTo } from "./relative.js";
import type { Decide, Setting } from "./setting.js";

/** The filter for a target, or undefined where only exact arithmetic judges it. */
export function deciderFor(given: Setting): Decide | undefined {
  const { requirement, target, first } = given;
  const span = target.span.kind;
  if (first < 1 || given.last < first) return undefined;
  const as = <R extends Requirement>(requirement: R): Setting<R> => ({ ...given, requirement });
  switch (requirement.kind) {
    case "level": {
      if (span === "every-year") return isInMeanColumn(given) ? inMeanColumn(as(requirement)) : eachYear(as(requirement));
      if (span === "average") return meanOfLevels(as(requirement));
      if (span === "by") return levelBy(as(requirement));
      const { kind: _, maintain: __, unit: ___, ...amount } = requirement;
      return amountChange(as({ kind: "change", measure: "total", ...amount }));
    }
    case "growth":
      return span === "every-year"
        ? eachYear(as(requirement))
        : span === "by"
          ? newestYear(as(requirement))
          : meanGrowth(as(requirement));
    case "change":
      if (span === "every-year" || span === "average") return undefined;
      return requirement.measure === "percent" ? percentChange(as(requirement)) : amountChange(as(requirement));
    case "grade":
      return gradeByPlace(as(requirement));
    case "relative":
      return relativeTo(as(requirement));
    default:
      return undefined;
  }
}
