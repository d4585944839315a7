import { type Decimal, type DecimalInput, decimal, precise, rounded } from "../../kernel/index.js";
import { refuseUnlessComparable } from "./comparable.js";

/**
 * How many percentage points of the whole's growth come from one part (拉动百分点).
 *
 * Formula: (partLast − partFirst) ÷ wholeFirst × 100. The parts' contributions add up to the whole's growth.
 *
 * @param partFirst - the part's level at first
 * @param partLast - the part's level at last
 * @param wholeFirst - the whole's level at first, not 0
 * @param wholeLast - the whole's level at last, of the same sign (or 0)
 * @returns percentage points, unrounded (40 digits)
 * @throws PlanError `zero-base`, `sign-change`, `invalid-decimal`, `too-many-digits`
 * @category Growth
 * @example
 * ```ts
 * import { contribution } from "five-year-plan/calculators";
 * contribution("40", "46", "100", "110").toString(); // => "6"
 * ```
 */
export function contribution(
  partFirst: DecimalInput,
  partLast: DecimalInput,
  wholeFirst: DecimalInput,
  wholeLast: DecimalInput,
): Decimal {
  const [part0, part1, whole0] = [decimal(partFirst), decimal(partLast), decimal(wholeFirst)];
  refuseUnlessComparable(whole0, decimal(wholeLast));
  return rounded(precise(part1).minus(part0).times(100).div(whole0));
}
