import type { MethodDescription } from "../../model/index.js";
import { type Case, classes, isFinal, type Judge, undetermined } from "../judging/case.js";
import { assertion } from "./assertion/exact.js";
import { cumulativeChange, linearChange, totalOver } from "./cumulative-change/exact.js";
import { everyYear } from "./every-year/exact.js";
import { type Form, formOf } from "./form-of.js";
import { gradeByPlace } from "./grade/exact.js";
import { heldLevel, levelEarly, levelOutcome, levelUnderWay } from "./level-by/exact.js";
import { meanChange } from "./mean-change/exact.js";
import { levelInMeanColumn } from "./mean-column/exact.js";
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
  const { requirement, evidence } = given;
  const measured = evidence.values.size + evidence.spans.length + evidence.grades.size + evidence.parts.size > 0;
  if (requirement.kind === "delegated" || (!measured && evidence.asserted.size > 0)) return assertion;
  // The form was chosen by the requirement's kind, which is what its judge takes.
  return EXACT[formOf(given)](given as Case<never>) as Judge;
}

/** The judge of each form; the same for every case but where the year or the policy chooses. */
const EXACT: { readonly [form in Form]: (given: Case<never>) => Judge<never> } = {
  "level-by": (given) => (isFinal(given) ? levelOutcome : levelEarly(given)),
  "every-year": () => everyYear,
  "mean-column": ({ policy }) => levelInMeanColumn(policy),
  "mean-level": () => meanLevel,
  total: () => totalOver,
  "mean-growth": () => chainedMeanGrowth,
  "newest-rate": () => newestRate,
  "percent-change": () => cumulativeChange,
  "linear-change": () => linearChange,
  "mean-change": () => meanChange,
  relative: () => relativeToSeries,
  grade: () => gradeByPlace,
  structure: () => partByPart,
  none: () => nothingToJudge,
};
