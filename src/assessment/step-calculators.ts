export const STEP_CALCULATORS = [
  "averageAnnualGrowth",
  "cumulativeGrowth",
  "cumulativeReduction",
  "gapToTarget",
  "linearPath",
  "logShare",
  "meanOfAnnualRates",
  "pathFromRates",
  "percentChange",
  "pointChange",
  "ratio",
  "requiredGrowth",
  "requiredRemainingRate",
  "requiredRemainingReduction",
  "shareOfDistance",
  "shareOfTime",
  "structureSum",
  "valueOnPath",
  "observe",
  "plus",
  "times",
  "maximum",
  "lessPercent",
  "plusPercent",
  "lessOfWay",
  "convertUnit",
  "isAtLeast",
  "isMoreThan",
  "isAtMost",
  "isLessThan",
  "isEqual",
  "paceStatus",
  "paceOutlook",
  "gradeRank",
  "isAsserted",
  "applyMethod",
] as const;

/**
 * Everything a step can be: calculators of this library by their exported names, then plain operations.
 *
 * `observe` gives its input; `lessPercent` and `plusPercent` are value ∓ |value| × percent ÷ 100, `lessOfWay` is value − way × percent ÷ 100; `convertUnit` is value × times,
 * converted to another multiple of the unit; the comparisons give true
 * or false; `paceStatus` gives ahead from `ahead` up, on-track from `onTrack` up, behind from 0 up, off-track below, or
 * behind where the value is `unmoved`: still within the printed unit of its base;
 * `paceOutlook` gives what `OUTLOOKS` says of the pace needed, both paces turned where lower is better;
 * `gradeRank` gives a grade's place on its scale, 1 the best; `isAsserted` gives what the source says;
 * `applyMethod` gives the class that a method of its id gives.
 *
 * @category Assessment
 * @useDeclaredType
 */
export type StepCalculator = (typeof STEP_CALCULATORS)[number];
