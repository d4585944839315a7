import type { Decimal, DecimalInput } from "../../kernel/index.js";
import { pointChange } from "../growth/point-change.js";

/**
 * Difference of two shares in percentage points (百分点): the same arithmetic as {@link pointChange}, under the name shares use.
 *
 * Formula: last − first.
 *
 * @param first - the earlier share, in percent
 * @param last - the later share, in percent
 * @returns percentage points, exact
 * @throws PlanError `invalid-decimal`, `too-many-digits`
 * @category Share
 * @example
 * ```ts
 * import { percentagePoints } from "five-year-plan/calculators";
 * percentagePoints("34.81", "27.00").toString(); // => "-7.81"
 * ```
 */
export function percentagePoints(first: DecimalInput, last: DecimalInput): Decimal {
  return pointChange(first, last);
}
