/**
 * Floor 4: a plan, what was observed and a policy make verdicts that show their working.
 *
 * @packageDocumentation
 */
export { type AssessOptions, assess, assessIndicator } from "./assess.js";
export type { MethodDescription } from "./case.js";
export { DEFAULT_METHODS } from "./methods/index.js";
export type { References } from "./references.js";
export { amend } from "./revisions/amend.js";
export { CAUSES, type Cause, type FigureChange } from "./revisions/causes.js";
export { type Comparison, compareAssessments, type Said, type VerdictChange } from "./revisions/compare-assessments.js";
export { knownBy } from "./revisions/known-by.js";
export { settleDelegated } from "./revisions/settle-delegated.js";
export {
  type Assessment,
  type Certainty,
  REASONS,
  type Reason,
  type Source,
  STANDINGS,
  STATUSES,
  STEP_CALCULATORS,
  type Standing,
  type Status,
  type StatusCounts,
  type Step,
  type StepCalculator,
  type StepInput,
  type Verdict,
  type VerdictNumber,
} from "./verdict.js";
export {
  ASKS,
  type Asked,
  type Asks,
  targetsByYear,
  type YearlyTargets,
  type YearlyTargetsOptions,
  yearlyTargets,
} from "./yearly-targets.js";
