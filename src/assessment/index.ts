/**
 * Floor 4: a plan, what was observed and a policy make verdicts that show their working.
 *
 * @packageDocumentation
 */
export { type AssessOptions, assess, assessIndicator } from "./assess.js";
export { statedLevel } from "./baseline.js";
export type { MethodDescription } from "./case.js";
export { collect as evidenceOf, type Evidence } from "./evidence.js";
export { DEFAULT_METHODS } from "./methods/index.js";
export type { References } from "./references.js";
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
