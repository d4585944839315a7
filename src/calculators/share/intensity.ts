import { type Decimal, type DecimalInput, decimal, PlanError, precise, rounded } from "../../kernel/index.js";
import { named } from "../input/named.js";

/** What {@link intensity} takes by name. @category Share */
export type TotalAndOutput = { readonly total: DecimalInput; readonly output: DecimalInput };

/**
 * What a unit of output takes (强度): energy, carbon dioxide or water per GDP (单位GDP能耗).
 *
 * Formula: total ÷ output.
 *
 * Intensities of two years compare only where both outputs are at constant prices of one year: at current prices a rise of
 * prices looks like saving.
 *
 * @param total - energy used, carbon dioxide emitted, water used, not below 0
 * @param output - GDP or value added, at constant prices, above 0
 * @returns units of the total for a unit of output, unrounded (40 digits)
 * @throws PlanError `zero-base`, `negative-value`, `invalid-fields`, `invalid-decimal`, `too-many-digits`
 * @category Share
 * @example
 * ```ts
 * import { intensity } from "five-year-plan/calculators";
 * intensity({ total: "222468", output: "182321" }).toFixed(4); // => "1.2202"
 * ```
 */
export function intensity(total: DecimalInput, output: DecimalInput): Decimal;
export function intensity(of: TotalAndOutput): Decimal;
export function intensity(...given: readonly unknown[]): Decimal {
  const { total, output } = named<TotalAndOutput>(given, ["total", "output"]);
  const [used, made] = [amount(total), amount(output)];
  if (made.isZero()) throw new PlanError("zero-base", { output: "0" });
  return rounded(precise(used).div(made));
}

/** An amount that is not below 0. @throws PlanError `negative-value`, `invalid-decimal`, `too-many-digits` */
export function amount(given: DecimalInput): Decimal {
  const value = decimal(given);
  if (value.isNegative()) throw new PlanError("negative-value", { value: value.toString() });
  return value;
}
