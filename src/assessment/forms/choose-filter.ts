import type { Requirement } from "../../notation/index.js";
import { meanGrowth, percentChange } from "./computed/fast-chains.js";
import { amountChange, meanOfLevels } from "./computed/fast-sums.js";
import { eachYear, newestYear } from "./every-year/fast.js";
import { gradeByPlace } from "./grade/fast.js";
import { levelBy } from "./level-by/fast.js";
import { isInMeanColumn } from "./mean-column/exact.js";
import { inMeanColumn } from "./mean-column/fast.js";
import type { Decide, Setting } from "./prepared-target.js";
import { relativeTo } from "./relative/fast.js";

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
