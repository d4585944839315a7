import {
  type Decimal,
  type DecimalInput,
  decimal,
  exact,
  PlanError,
  precise,
  rounded,
  wholeNumber,
  yearCount,
} from "../../kernel/index.js";
import { byName } from "../input/named.js";

/** What {@link progressGap} takes. @category Progress */
export type DatedProgress = {
  readonly base: DecimalInput;
  readonly baseYear: number;
  readonly current: DecimalInput;
  readonly currentYear: number;
  readonly target: DecimalInput;
  readonly targetYear: number;
};

const FIELDS = ["base", "baseYear", "current", "currentYear", "target", "targetYear"] as const;

/**
 * How far progress is before or behind the time (进度差): {@link shareOfDistance} less {@link shareOfTime}, in points.
 *
 * Formula: ((current − base) ÷ (target − base) − (currentYear − baseYear) ÷ (targetYear − baseYear)) × 100.
 *
 * A difference does not explode after a short time as a ratio of the two shares does, but where the whole way is of the size
 * of one printed unit it says as little: look at {@link gapToTarget}, in the unit itself, first.
 *
 * @param of - `base`, `current` and `target` in one unit, the target not equal to the base, each with its year; the target's
 * year is after the base's
 * @returns percentage points, above 0 before the time, unrounded (40 digits)
 * @throws PlanError `target-equals-base`, `no-years`, `too-many-years`, `invalid-count`, `invalid-fields`, `invalid-decimal`,
 * `too-many-digits`
 * @category Progress
 * @example
 * ```ts
 * import { progressGap } from "five-year-plan/calculators";
 * const progress = { base: "42.1", baseYear: 2025, current: "45.25", currentYear: 2027, target: "51.1", targetYear: 2030 };
 * progressGap(progress).toString(); // => "-5"
 * ```
 */
export function progressGap(of: DatedProgress): Decimal {
  const { base, baseYear, current, currentYear, target, targetYear } = byName<DatedProgress>(of, FIELDS);
  const [from, at, to] = [decimal(base), decimal(current), decimal(target)];
  const start = wholeNumber(baseYear, "baseYear");
  const gone = wholeNumber(currentYear, "currentYear") - start;
  const years = yearCount(wholeNumber(targetYear, "targetYear") - start);
  const whole = exact(to).minus(from);
  if (whole.isZero()) throw new PlanError("target-equals-base", { base: from.toString() });
  const ahead = exact(at).minus(from).times(years).minus(whole.times(gone));
  return rounded(
    precise(ahead)
      .times(100)
      .div(precise(whole.times(years))),
  );
}
