/**
 * Floor 1: plan-independent arithmetic. Numbers in are decimal text or Decimals, numbers out are
 * unrounded Decimals; rates are in percent; what has no answer is refused with a code.
 *
 * @packageDocumentation
 */
export {
  Decimal,
  type DecimalInput,
  decimal,
  type ErrorCode,
  type Fact,
  type Facts,
  type Interval,
  PlanError,
  printedInterval,
} from "../kernel/index.js";
export { averageAnnualGrowth } from "./growth/average-annual-growth.js";
export { averageAnnualGrowthCumulative } from "./growth/average-annual-growth-cumulative.js";
export { contribution, type PartAndWhole } from "./growth/contribution.js";
export { contributionRate } from "./growth/contribution-rate.js";
export { cumulativeGrowth } from "./growth/cumulative-growth.js";
export { cumulativeReduction } from "./growth/cumulative-reduction.js";
export { doublingRate } from "./growth/doubling-rate.js";
export { doublingTime } from "./growth/doubling-time.js";
export { elasticity } from "./growth/elasticity.js";
export { type DatedLevels, growthBetween } from "./growth/growth-between.js";
export { impliedBase, type StatedGrowth } from "./growth/implied-base.js";
export { type FirstAndLast, meanIncrement } from "./growth/mean-increment.js";
export { meanOfAnnualRates } from "./growth/mean-of-annual-rates.js";
export { percentChange } from "./growth/percent-change.js";
export { pointChange } from "./growth/point-change.js";
export { realGrowth } from "./growth/real-growth.js";
export { requiredGrowth } from "./growth/required-growth.js";
export { requiredRemainingRate } from "./growth/required-remaining-rate.js";
export { requiredRemainingReduction } from "./growth/required-remaining-reduction.js";
export { yearsToReach } from "./growth/years-to-reach.js";
export { chainIndex } from "./indices/chain-index.js";
export { deflate } from "./indices/deflate.js";
export { fixedBaseIndex } from "./indices/fixed-base-index.js";
export { implicitDeflator, type NominalAndReal } from "./indices/implicit-deflator.js";
export { linkIndices } from "./indices/link-indices.js";
export { type SeriesToSplice, spliceSeries } from "./indices/splice-series.js";
export { type PlausibilityNote, plausibility } from "./input/plausibility.js";
export { agreesWithPrinted } from "./interval/agrees-with-printed.js";
export { averageAnnualGrowthInterval } from "./interval/average-annual-growth-interval.js";
export { geometricPath } from "./path/geometric-path.js";
export { linearPath } from "./path/linear-path.js";
export { pathFromRates } from "./path/path-from-rates.js";
export { valueOnPath } from "./path/value-on-path.js";
export { type CompletionForm, type CompletionInputs, completionRate } from "./progress/completion-rate.js";
export { type Direction, gapToTarget } from "./progress/gap-to-target.js";
export { growthRatio } from "./progress/growth-ratio.js";
export { logShare, type Reductions } from "./progress/log-share.js";
export { type DatedProgress, progressGap } from "./progress/progress-gap.js";
export { shareOfDistance } from "./progress/share-of-distance.js";
export { shareOfTime } from "./progress/share-of-time.js";
export { intensity, type TotalAndOutput } from "./share/intensity.js";
export { intensityReduction, type TotalsAndOutputs } from "./share/intensity-reduction.js";
export { percentagePoints } from "./share/percentage-points.js";
export { ratio } from "./share/ratio.js";
export { structuralChange } from "./share/structural-change.js";
export { structureSum } from "./share/structure-sum.js";
export { gini } from "./spread/gini.js";
export type { Regions } from "./spread/regions.js";
export { theil } from "./spread/theil.js";
export { variationCoefficient } from "./spread/variation-coefficient.js";
