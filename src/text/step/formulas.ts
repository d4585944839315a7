import type { StepCalculator } from "../../assessment/index.js";

/**
 * What a step computes, as a formula of its inputs' names; the same in all languages. `{+rates}` is the product of (1 + rate%) over a list,
 * `{-reductions}` that of (1 − reduction%); of other lists all members stand, joined as the formula says before the name: `{*parts}` adds them.
 */
export const FORMULAS: { readonly [K in StepCalculator]?: string } = {
  averageAnnualGrowth: "(({last} ÷ {first})^(1 ÷ {years}) − 1) × 100",
  cumulativeGrowth: "({+rates} − 1) × 100",
  cumulativeReduction: "(1 − {-reductions}) × 100",
  logShare: "ln(1 − {soFar}%) ÷ ln(1 − {target}%)",
  meanOfAnnualRates: "(({+rates})^(1 ÷ {#rates}) − 1) × 100",
  percentChange: "({last} ÷ {first} − 1) × 100",
  pointChange: "{last} − {first}",
  ratio: "{a} ÷ {b}",
  requiredGrowth: "(({target} ÷ {current})^(1 ÷ {years}) − 1) × 100",
  requiredRemainingRate: "(((1 + {targetRate}%)^{totalYears} ÷ ({+ratesSoFar}))^(1 ÷ ({totalYears} − {#ratesSoFar})) − 1) × 100",
  requiredRemainingReduction: "(1 − ((1 − {target}%) ÷ (1 − {soFar}%))^(1 ÷ {years})) × 100",
  shareOfDistance: "({current} − {base}) ÷ ({target} − {base})",
  shareOfTime: "({now} − {start}) ÷ ({end} − {start})",
  structureSum: "{*parts}",
  observe: "{value}",
  plus: "{a} + {b}",
  times: "{a} × {b}",
  maximum: "max({values})",
  lessPercent: "{value} − |{value}| × {percent}%",
  plusPercent: "{value} + |{value}| × {percent}%",
  lessOfWay: "{value} − {way} × {percent}%",
  convertUnit: "{value} × {times}",
};

/** The comparison of a step that is met or not. */
export const COMPARISONS: { readonly [K in StepCalculator]?: string } = {
  isAtLeast: "{value} ≥ {bound}",
  isMoreThan: "{value} > {bound}",
  isAtMost: "{value} ≤ {bound}",
  isLessThan: "{value} < {bound}",
  isEqual: "{value} = {bound}",
};

/** The gap to a target by which side is better; turned where the figure is the better one, so that no gap is below zero. */
export const GAPS: { readonly [direction: string]: { readonly short: string; readonly better: string } } = {
  higher: { short: "{target} − {current}", better: "{current} − {target}" },
  lower: { short: "{current} − {target}", better: "{target} − {current}" },
  hold: { short: "|{current} − {target}|", better: "|{current} − {target}|" },
};
