import type { MethodDescription } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import { type Case, classes, isFinal, type Judge, undetermined } from "../judging/case.js";
import { assertion } from "./assertion/exact.js";
import { cumulativeChange, linearChange, totalOver } from "./cumulative-change/exact.js";
import { everyYear } from "./every-year/exact.js";
import { gradeByPlace } from "./grade/exact.js";
import { heldLevel, levelEarly, levelOutcome, levelUnderWay } from "./level-by/exact.js";
import { meanChange } from "./mean-change/exact.js";
import { isInMeanColumn, levelInMeanColumn } from "./mean-column/exact.js";
import { chainedMeanGrowth } from "./mean-growth/exact.js";
import { meanLevel } from "./mean-level/exact.js";
import { newestRate } from "./newest/exact.js";
import { relativeToSeries } from "./relative/exact.js";
import { partByPart } from "./structure/exact.js";

/** Nothing to judge: words, or no target at all. */
const nothingToJudge: Judge = {
  id: "none",
  version: "1",
  formula: "no number and no comparison to judge by",
  statuses: classes(),
  refuses: ["qualitative", "no-requirement"],
  judge: ({ requirement }) => undetermined(requirement.kind === "none" ? "no-requirement" : "qualitative"),
};

/**
 * The default methods, in the order of the requirement kinds.
 *
 * @category Assessment
 * @example
 * ```ts
 * import { DEFAULT_METHODS } from "five-year-plan";
 * DEFAULT_METHODS.map(({ id }) => id).includes("chained-mean"); // => true
 * ```
 */
export const DEFAULT_METHODS: readonly MethodDescription[] = [
  levelOutcome,
  levelUnderWay,
  heldLevel,
  everyYear,
  meanLevel,
  totalOver,
  chainedMeanGrowth,
  newestRate,
  cumulativeChange,
  linearChange,
  meanChange,
  relativeToSeries,
  gradeByPlace,
  partByPart,
  assertion,
  nothingToJudge,
];

/** The default method for a case: by the kind of its requirement and the kind of its span. */
export function methodFor(given: Case): Judge {
  const { requirement, target, evidence } = given;
  const measured = evidence.values.size + evidence.spans.length + evidence.grades.size + evidence.parts.size > 0;
  if (requirement.kind === "delegated" || (!measured && evidence.asserted.size > 0)) return assertion;
  const method = byKind(requirement, target.span.kind, given);
  // The method was chosen by the requirement's kind, which is what its judge takes.
  return method as Judge;
}

function byKind(requirement: Requirement, span: Case["target"]["span"]["kind"], given: Case): Judge<never> {
  switch (requirement.kind) {
    case "level":
      if (span === "every-year") return isInMeanColumn(given) ? levelInMeanColumn(given.policy) : everyYear;
      if (span === "average") return meanLevel;
      if (span === "over") return totalOver;
      if (isFinal(given)) return levelOutcome;
      return levelEarly({ ...given, requirement });
    case "growth":
      return span === "every-year" ? everyYear : span === "by" ? newestRate : chainedMeanGrowth;
    case "change":
      if (span === "every-year") return everyYear;
      if (span === "average") return meanChange;
      return requirement.measure === "percent" ? cumulativeChange : linearChange;
    case "relative":
      return relativeToSeries;
    case "grade":
      return gradeByPlace;
    case "composition":
      return partByPart;
    default:
      return nothingToJudge;
  }
}
