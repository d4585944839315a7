import { type Decimal, type DecimalInput, decimals, precise, rounded } from "../../kernel/index.js";
import { indexBase, readIndex, readIndices } from "./index-number.js";

/**
 * Yearly indices (环比, 上年=100) from fixed-base ones (定基指数).
 *
 * Formula: 100 × indexᵢ ÷ indexᵢ₋₁, the first by the base's 100. It undoes {@link fixedBaseIndex}.
 *
 * The first index must be of the year after the base: of a series on 1978 = 100 that begins with 2020 give the list from
 * 2020 on and leave out the first result, which is over all the years since 1978.
 *
 * @param fixed - index of each year, in order, each above 0; the first is below 10 only where the base is given
 * @param base - the index of the year before the first, and what "no change" is written as; 100 where it is not given
 * @returns one index a year, year before = base, unrounded (40 digits)
 * @throws PlanError `looks-like-a-fraction`, `looks-like-a-rate`, `empty-list`, `list-too-long`, `zero-base`,
 * `rate-out-of-range` below 0, `invalid-decimal`, `too-many-digits`
 * @see https://tjj.sc.gov.cn/scstjj/tjnjnew/2008/chinese/note/02.htm (定基与环比发展速度)
 * @category Indices
 * @example
 * ```ts
 * import { chainIndex } from "five-year-plan/calculators";
 * chainIndex(["105", "107.1", "117.81"]).join(" "); // => "105 102 110"
 * ```
 */
export function chainIndex(fixed: readonly DecimalInput[], base?: DecimalInput): Decimal[] {
  const unchanged = indexBase(base);
  const levels = decimals(fixed);
  readIndex(levels[0], base);
  readIndices(levels, unchanged);
  return levels.map((level, i) =>
    rounded(
      precise(level)
        .times(unchanged)
        .div(levels[i - 1] ?? unchanged),
    ),
  );
}
