import { type Decimal, type DecimalInput, decimal, precise, rounded } from "../../kernel/index.js";
import { named } from "../input/named.js";
import { indexBase, readIndex } from "./index-number.js";

/** What {@link implicitDeflator} takes by name. @category Indices */
export type NominalAndReal = {
  readonly nominal: DecimalInput;
  readonly realIndex: DecimalInput;
  readonly base?: DecimalInput;
};

/**
 * The price index that growth at current prices and growth at constant prices imply (平减指数, 缩减指数).
 *
 * Formula: nominal ÷ realIndex × 100, both indices with the same base.
 *
 * Of two levels at current prices the nominal index is last ÷ first × 100. An index below 10 is refused as a fraction or a
 * rate, unless the base is given.
 *
 * @param nominal - index of the value at current prices (107.1 for growth of 7.1 %), above 0
 * @param realIndex - index of the same at constant prices (不变价指数), with the same base, above 0
 * @param base - what "no change" is written as; 100 where it is not given
 * @returns a price index on the same base, unrounded (40 digits): above 100 prices rose
 * @throws PlanError `looks-like-a-fraction`, `looks-like-a-rate`, `zero-base`, `rate-out-of-range` below 0, `invalid-fields`,
 * `invalid-decimal`, `too-many-digits`
 * @category Indices
 * @example
 * ```ts
 * import { implicitDeflator } from "five-year-plan/calculators";
 * implicitDeflator({ nominal: "107.1", realIndex: "105" }).toString(); // => "102"
 * implicitDeflator("104.2", "105.2").toFixed(2); // => "99.05"
 * ```
 */
export function implicitDeflator(nominal: DecimalInput, realIndex: DecimalInput, base?: DecimalInput): Decimal;
export function implicitDeflator(indices: NominalAndReal): Decimal;
export function implicitDeflator(...given: readonly unknown[]): Decimal {
  const { nominal, realIndex, base } = named<NominalAndReal>(given, ["nominal", "realIndex"], ["base"]);
  const [value, volume] = [readIndex(decimal(nominal), base), readIndex(decimal(realIndex), base)];
  return rounded(precise(value).times(indexBase(base)).div(volume));
}
