import { type Decimal, type DecimalInput, decimals, exact, finite } from "../../kernel/index.js";

/**
 * The sum of a structure's parts, which should be 100 % but for rounding.
 *
 * Formula: Σpᵢ.
 *
 * @param parts - the parts in percent, such as the three sectors' shares
 * @returns percent, exact
 * @throws PlanError `empty-list`, `list-too-long`, `invalid-decimal`, `too-many-digits`
 * @category Share
 * @example
 * ```ts
 * import { structureSum } from "five-year-plan/calculators";
 * structureSum(["20.52", "27.00", "52.48"]).toString(); // => "100"
 * ```
 */
export function structureSum(parts: readonly DecimalInput[]): Decimal {
  return finite(decimals(parts).reduce((sum, part) => sum.plus(part), exact(0)));
}
