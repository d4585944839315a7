import type { Decimal, DecimalInput } from "../../kernel/index.js";
import { fixedBaseIndex } from "./fixed-base-index.js";

/**
 * One index over several years from yearly indices (上年=100).
 *
 * Formula: 100 × Π(indexᵢ ÷ 100): the last value of {@link fixedBaseIndex}.
 *
 * Without a base, fractions (1.05 for 105) and rates (5 for 105) are refused, as there.
 *
 * @param indices - index of each year, each above 0
 * @param base - what "no change" is written as; 100 where it is not given, 1 for factors such as 1.05
 * @returns the index of the last year, year before the first = base, unrounded (40 digits)
 * @throws PlanError `looks-like-a-fraction`, `looks-like-a-rate`, `empty-list`, `list-too-long`, `zero-base`,
 * `rate-out-of-range` below 0, `invalid-decimal`, `too-many-digits`
 * @category Indices
 * @example
 * ```ts
 * import { linkIndices } from "five-year-plan/calculators";
 * linkIndices(["105", "102"]).toString(); // => "107.1"
 * linkIndices(["1.05", "1.02"], "1").toString(); // => "1.071"
 * ```
 */
export function linkIndices(indices: readonly DecimalInput[], base?: DecimalInput): Decimal {
  return fixedBaseIndex(indices, base).at(-1) as Decimal;
}
