import { type Decimal, type DecimalInput, precise, rounded } from "../../kernel/index.js";
import { deviation, type Regions, readRegions } from "./regions.js";

/**
 * The coefficient of variation of regions (变异系数): their standard deviation as a share of their mean.
 *
 * Formula: √(Σ (wᵢ ÷ W)·(xᵢ − mean)²) ÷ mean, W = Σw, the mean weighted alike.
 *
 * The regions are all there are and no sample: the divisor is n, not n − 1. With people as weights it is the weighted
 * coefficient of regional economics (人口加权变异系数).
 *
 * @param values - what each region has per head, none below 0, together above 0
 * @param weights - people of each region, in the same order; without them each region counts alike
 * @returns a pure number, unrounded (40 digits); times 100 it is percent
 * @throws PlanError `negative-value`, `unequal-lengths`, `zero-base`, `empty-list`, `list-too-long`, `invalid-fields`,
 * `invalid-decimal`, `too-many-digits`
 * @category Spread
 * @example
 * ```ts
 * import { variationCoefficient } from "five-year-plan/calculators";
 * variationCoefficient(["2", "4", "4", "4", "5", "5", "7", "9"]).toString(); // => "0.4"
 * variationCoefficient({ values: ["20", "30"], weights: ["3", "1"] }).toFixed(4); // => "0.1925"
 * ```
 */
export function variationCoefficient(values: readonly DecimalInput[], weights?: readonly DecimalInput[]): Decimal;
export function variationCoefficient(regions: Regions): Decimal;
export function variationCoefficient(...given: readonly unknown[]): Decimal {
  const regions = readRegions(given);
  const squares = regions.each.reduce((sum, { value, weight }) => {
    const away = deviation(value, regions);
    return sum.plus(away.times(away).times(weight));
  }, precise(0));
  return rounded(squares.div(precise(regions.weight)).sqrt());
}
