/**
 * Floor 4: a plan, what was observed and a policy make verdicts that show their working.
 *
 * @packageDocumentation
 */

export { type Aggregation, aggregate, type BindingCompliance, type Completion } from "./aggregation/aggregate.js";
export {
  type CompositeIndex,
  compositeIndex,
  INDEX_REFUSALS,
  type IndexOptions,
  type IndexRefusal,
  NORMALISATIONS,
  type Normalisation,
} from "./aggregation/composite-index.js";
export { assess, assessIndicator } from "./assess.js";
export { hasWay } from "./decisions/pace.js";
export type { Above } from "./evidence/above.js";
export { type Assumed, assumeRates } from "./evidence/assume-rates.js";
export { collect as evidenceOf, type IndicatorEvidence, type InYear, type OverSpan, type Valued } from "./evidence/evidence.js";
export { levelsOfGrowth, NEAR_RATE, SUSPICIOUS, TIMES } from "./evidence/implausible.js";
export { type Form, formOf } from "./forms/form-of.js";
export { DEFAULT_METHODS } from "./forms/index.js";
export { comparesGrowth } from "./forms/relative/exact.js";
export { ALIGNMENTS, type Alignment, type AlignmentCode, type AskedChange, alignPlans } from "./governments/align-plans.js";
export {
  BREAKDOWN_REFUSALS,
  BREAKDOWNS,
  type Breakdown,
  type BreakdownCode,
  type BreakdownOptions,
  type BreakdownRefusal,
  checkBreakdown,
  type Weights,
} from "./governments/check-breakdown.js";
export type { QuotientStructure } from "./governments/quotient.js";
export { isPrintedBeyond, isShare, looksAtEach, WHOLE } from "./judging/limits.js";
export { type AssessedSet, assessMany, assessManyAsync, type ManyOptions } from "./many/assess-many.js";
export { bothReadings } from "./many/both-readings.js";
export type { Brief } from "./many/prepare.js";
export type { Dated, Measured, Method, MethodCase, MethodInput, MethodOptions, MethodResult, YearValue } from "./method.js";
export { applyMethod } from "./peers/apply-method.js";
export { METHODS } from "./peers/published.js";
export { amend } from "./revisions/amend.js";
export { CAUSES, type Cause, type FigureChange } from "./revisions/causes.js";
export { type Comparison, compareAssessments, type Said, type VerdictChange } from "./revisions/compare-assessments.js";
export { knownBy } from "./revisions/known-by.js";
export { rebase } from "./revisions/rebase.js";
export { redefine } from "./revisions/redefine.js";
export { settleDelegated } from "./revisions/settle-delegated.js";
export { type References, type ReferenceValues, withBasis } from "./series/references.js";
export { isYearly } from "./series/yearly-change.js";
export type { AssessOptions } from "./settings.js";
export type { ThresholdOptions } from "./thresholds/asking.js";
export {
  type Cut,
  type StatusRange,
  type TargetThresholds,
  THRESHOLD_FIGURES,
  type ThresholdFigure,
} from "./thresholds/threshold.js";
export { thresholds } from "./thresholds/thresholds.js";
export { type Unsettled, unsettledByBase } from "./thresholds/unsettled.js";
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
  VERDICT_ASSUMPTIONS,
  VERDICT_NUMBERS,
  type Verdict,
  type VerdictAssumption,
  type VerdictNumber,
} from "./verdict.js";
export { verdictOf } from "./verdict-of.js";
export {
  ASKS,
  type Asked,
  type Asks,
  type BeyondBound,
  type Rounding,
  type YearlyTargets,
  type YearlyTargetsOptions,
} from "./yearly/asks.js";
export {
  ANNUAL_FINDINGS,
  type AnnualCheck,
  type AnnualFinding,
  type AnnualOptions,
  type AnnualTarget,
  checkAnnualPlan,
} from "./yearly/check-annual-plan.js";
export { SHAPES, type Shape } from "./yearly/shapes.js";
export { targetsByYear } from "./yearly/targets-by-year.js";
export { yearlyTargets } from "./yearly/yearly-targets.js";
