import { PlanError, refuseUnless, unknownId } from "../kernel/index.js";
import type { Assessment, Verdict } from "./verdict.js";

/**
 * The verdict of an assessment on one indicator.
 *
 * @param assessment - what {@link assess} gave
 * @param indicator - the indicator's id; of a plan whose ids are known, another one does not compile
 * @param target - which of the indicator's targets, counted from 0 (the default)
 * @returns the verdict
 * @throws PlanError `unknown-indicator` with the id that is meant most likely; `unknown-target`
 * @category Assessment
 * @example
 * ```ts
 * import { assess, verdictOf } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * const assessment = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
 * verdictOf(assessment, "senior-secondary-enrolment").status; // => "achieved"
 * ```
 */
export function verdictOf<Id extends string>(
  assessment: Pick<Assessment<Id>, "plan" | "verdicts">,
  indicator: NoInfer<Id>,
  target = 0,
): Verdict<Id> {
  refuseUnless("assessment", assessment, { verdicts: "list" }, "invalid-assessment");
  refuseUnless("indicator", indicator, "text");
  const { plan, verdicts } = assessment;
  const own = verdicts.filter((verdict) => verdict.indicator === indicator);
  const found = own[target];
  if (found !== undefined) return found;
  if (own.length > 0) throw new PlanError("unknown-target", { indicator, target });
  const known = [...new Set(verdicts.map((verdict) => verdict.indicator))].map((id) => ({ id }));
  throw unknownId("unknown-indicator", "indicator", known, indicator, { plan });
}
