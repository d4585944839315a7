import { type Decimal, type DecimalInput, decimals, precise, rounded } from "../../kernel/index.js";
import { indexBase, readIndices } from "./index-number.js";

/**
 * Fixed-base indices (定基指数) from yearly ones (环比, 上年=100).
 *
 * Formula: 100 × Π(indexⱼ ÷ 100), j = 1 … i. The year before the first is the base; its own 100 is not in either list.
 *
 * Without a base, fractions (from 0.8 to 1.3: 1.05 for 105) and rates (no index as high as 10: 5 for 105) are refused. A single
 * year may be below 10: it lost nine tenths.
 *
 * @param chain - index of each year, year before = 100, in order, each above 0
 * @param base - what "no change" is written as; 100 where it is not given, 1 for factors such as 1.05
 * @returns one index a year, year before the first = base, unrounded (40 digits)
 * @throws PlanError `looks-like-a-fraction`, `looks-like-a-rate`, `empty-list`, `list-too-long`, `zero-base`,
 * `rate-out-of-range` below 0, `invalid-decimal`, `too-many-digits`
 * @see https://tjj.sc.gov.cn/scstjj/tjnjnew/2008/chinese/note/02.htm (定基与环比发展速度)
 * @category Indices
 * @example
 * ```ts
 * import { fixedBaseIndex } from "five-year-plan/calculators";
 * fixedBaseIndex(["105", "102", "110"]).join(" "); // => "105 107.1 117.81"
 * ```
 */
export function fixedBaseIndex(chain: readonly DecimalInput[], base?: DecimalInput): Decimal[] {
  const unchanged = indexBase(base);
  let level = precise(unchanged);
  return readIndices(decimals(chain), base).map((index) => {
    level = level.times(index).div(unchanged);
    return rounded(level);
  });
}
