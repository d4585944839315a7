import { type Decimal, type DecimalInput, decimal, precise } from "../../kernel/index.js";
import { refuseUnlessComparable } from "./comparable.js";
import { inPercent } from "./growth-factor.js";

/**
 * Change from one value to another in percent of the first.
 *
 * Formula: (last ÷ first − 1) × 100.
 *
 * For amounts: grain, kilometres, people, money. A share changes in points: {@link pointChange}.
 *
 * @param first - the earlier value, not 0
 * @param last - the later value, in the same unit and of the same sign (or 0)
 * @returns percent, unrounded
 * @throws PlanError `zero-base`, `sign-change`, `invalid-decimal`, `too-many-digits`
 * @see https://tjj.sc.gov.cn/scstjj/tjnjnew/2008/chinese/note/02.htm (发展速度与增长速度)
 * @category Growth
 * @example
 * ```ts
 * import { percentChange } from "five-year-plan/calculators";
 * percentChange("66949", "70650").toFixed(2); // => "5.53"
 * ```
 */
export function percentChange(first: DecimalInput, last: DecimalInput): Decimal {
  const [from, to] = [decimal(first), decimal(last)];
  refuseUnlessComparable(from, to);
  return inPercent(precise(to).div(from));
}
