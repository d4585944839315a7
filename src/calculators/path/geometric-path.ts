import { type Decimal, type DecimalInput, decimal, PlanError, precise, root, rounded, yearCount } from "../../kernel/index.js";
import { refuseUnlessComparable } from "../growth/comparable.js";

/**
 * Yearly levels that grow at one even rate from the base to the target.
 *
 * Formula: base × (target ÷ base)^(i/years), i = 1 … years.
 *
 * @param base - the level of the base year, not 0
 * @param target - the level to reach, of the same sign, not 0
 * @param years - years between, 1 to 1,000
 * @returns one level per year after the base, unrounded (40 digits); the last is the target itself
 * @throws PlanError `zero-base`, `zero-target`, `sign-change`, `no-years`, `too-many-years`, `invalid-count`,
 * `invalid-decimal`, `too-many-digits`
 * @category Path
 * @example
 * ```ts
 * import { geometricPath } from "five-year-plan/calculators";
 * geometricPath("100", "133.1", 3).join(" "); // => "110 121 133.1"
 * ```
 */
export function geometricPath(base: DecimalInput, target: DecimalInput, years: number): Decimal[] {
  const [from, to, steps] = [decimal(base), decimal(target), yearCount(years)];
  refuseUnlessComparable(from, to);
  if (to.isZero()) throw new PlanError("zero-target", { base: from.toString() });
  const yearly = root(precise(to).div(from), steps);
  let level = precise(from);
  return Array.from({ length: steps }, (_, i) => {
    level = level.times(yearly);
    return i + 1 === steps ? to : rounded(level);
  });
}
