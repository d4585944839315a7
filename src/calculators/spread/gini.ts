import { type Decimal, type DecimalInput, exact, precise, rounded } from "../../kernel/index.js";
import { type Regions, readRegions } from "./regions.js";

/**
 * The Gini coefficient of regions (基尼系数): 0 where all are equal, towards 1 where one has all.
 *
 * Formula: ΣΣ wᵢ·wⱼ·|xᵢ − xⱼ| ÷ (2·W²·mean), W = Σw, the mean weighted alike.
 *
 * Of regions it tells the gap between their means; of people's incomes, which the published national figure is about, it
 * would need the people. Of n regions without weights it is at most 1 − 1/n.
 *
 * @param values - what each region has per head (人均GDP, 人均可支配收入), none below 0, together above 0
 * @param weights - people of each region, in the same order; without them each region counts alike
 * @returns a pure number from 0 to 1, unrounded (40 digits)
 * @throws PlanError `negative-value`, `unequal-lengths`, `zero-base`, `empty-list`, `list-too-long`, `invalid-fields`,
 * `invalid-decimal`, `too-many-digits`
 * @category Spread
 * @example
 * ```ts
 * import { gini } from "five-year-plan/calculators";
 * gini(["10", "10", "10", "20", "50"]).toString(); // => "0.36"
 * gini({ values: ["20", "30"], weights: ["3", "1"] }).toFixed(4); // => "0.0833"
 * ```
 */
export function gini(values: readonly DecimalInput[], weights?: readonly DecimalInput[]): Decimal;
export function gini(regions: Regions): Decimal;
export function gini(...given: readonly unknown[]): Decimal {
  const { each, weight, total } = readRegions(given);
  const rising = [...each].sort((a, b) => a.value.comparedTo(b.value));
  // Each step between neighbours is crossed by all pairs with one below and one above it: no difference of like sums is taken.
  let [below, gaps] = [exact(0), precise(0)];
  rising.forEach((one, i) => {
    below = below.plus(one.weight);
    const step = exact(rising[i + 1]?.value ?? one.value).minus(one.value);
    gaps = gaps.plus(
      precise(step)
        .times(precise(below))
        .times(precise(weight.minus(below))),
    );
  });
  return rounded(gaps.div(precise(weight)).div(precise(total)));
}
