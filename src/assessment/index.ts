/**
 * Floor 4: a plan, what was observed and a policy make verdicts that show their working.
 *
 * @packageDocumentation
 */

export { applyMethod } from "./apply-method.js";
export { type AssessOptions, assess, assessIndicator } from "./assess.js";
export { assumeRates } from "./assume-rates.js";
export type { Dated, Measured, Method, MethodCase, MethodInput, MethodOptions, MethodResult, YearValue } from "./method.js";
export { DEFAULT_METHODS } from "./methods/index.js";
export { METHODS } from "./methods/published.js";
export type { References, ReferenceValues } from "./references.js";
export {
  AGREEMENTS,
  type Agreement,
  type Assessment,
  type Certainty,
  type MethodVerdict,
  OUTLOOKS,
  type Outlook,
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
  type Tie,
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
