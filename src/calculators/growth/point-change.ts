import { type Decimal, type DecimalInput, decimal, exact, finite } from "../../kernel/index.js";

/**
 * Change of a percentage in percentage points (百分点); of any other value, its difference.
 *
 * Formula: last − first.
 *
 * @param first - the earlier value, in percent
 * @param last - the later value, in percent
 * @returns percentage points, exact
 * @throws PlanError `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { pointChange } from "five-year-plan/calculators";
 * pointChange("42.1", "51.1").toString(); // => "9"
 * ```
 */
export function pointChange(first: DecimalInput, last: DecimalInput): Decimal {
  return finite(exact(decimal(last)).minus(decimal(first)));
}
