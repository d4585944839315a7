import { type Decimal, type DecimalInput, decimals, precise, rounded } from "../../kernel/index.js";
import { positiveIndex } from "./deflate.js";

/**
 * One index over several years from yearly indices (上年=100).
 *
 * Formula: 100 × Π(indexᵢ ÷ 100).
 *
 * @param indices - index of each year, previous year = 100, each above 0
 * @returns the index of the last year, year before the first = 100, unrounded (40 digits)
 * @throws PlanError `empty-list`, `list-too-long`, `zero-base`, `rate-out-of-range`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { linkIndices } from "five-year-plan/calculators";
 * linkIndices(["105", "102"]).toString(); // => "107.1"
 * ```
 */
export function linkIndices(indices: readonly DecimalInput[]): Decimal {
  return rounded(decimals(indices).reduce((product, index) => product.times(positiveIndex(index)).div(100), precise(100)));
}
