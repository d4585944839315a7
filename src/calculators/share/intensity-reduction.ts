import { type Decimal, type DecimalInput, exact, PlanError, precise, rounded } from "../../kernel/index.js";
import { byName } from "../input/named.js";
import { amount } from "./intensity.js";

/** What {@link intensityReduction} takes. @category Share */
export type TotalsAndOutputs = {
  readonly totalFirst: DecimalInput;
  readonly totalLast: DecimalInput;
  readonly outputFirst: DecimalInput;
  readonly outputLast: DecimalInput;
};

const FIELDS = ["totalFirst", "totalLast", "outputFirst", "outputLast"] as const;

/**
 * By how much an intensity fell (单位GDP能耗降低率), from totals and outputs.
 *
 * Formula: (1 − (totalLast ÷ outputLast) ÷ (totalFirst ÷ outputFirst)) × 100.
 *
 * Outputs are at constant prices of one year. Their indices do as well: only the ratio of the two outputs, and of the two
 * totals, counts. Several years' reductions are chained by {@link cumulativeReduction}.
 *
 * @param of - `totalFirst` (above 0) and `totalLast`: energy, carbon dioxide or water; `outputFirst` and `outputLast`: GDP or
 * value added at constant prices, above 0
 * @returns percent, unrounded (40 digits); below 0 where the intensity rose
 * @throws PlanError `zero-base`, `negative-value`, `invalid-fields`, `invalid-decimal`, `too-many-digits`
 * @see http://tjj.hunan.gov.cn/hntj/tjfx/tjgb/qttj/201710/t20171009_4592353.html (formula, and outputs at the first year's prices)
 * @category Share
 * @example
 * ```ts
 * import { intensityReduction } from "five-year-plan/calculators";
 * const indices = { totalFirst: "100", totalLast: "102.17", outputFirst: "100", outputLast: "107.93" };
 * intensityReduction(indices).toFixed(2); // => "5.34"
 * ```
 */
export function intensityReduction(of: TotalsAndOutputs): Decimal {
  const { totalFirst, totalLast, outputFirst, outputLast } = byName<TotalsAndOutputs>(of, FIELDS);
  const before = exact(amount(totalFirst)).times(amount(outputLast));
  const after = exact(amount(totalLast)).times(amount(outputFirst));
  const zero = [totalFirst, outputFirst, outputLast].findIndex((one) => amount(one).isZero());
  if (zero >= 0) throw new PlanError("zero-base", { [["totalFirst", "outputFirst", "outputLast"][zero] as string]: "0" });
  return rounded(precise(before.minus(after)).times(100).div(precise(before)));
}
