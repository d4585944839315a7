import {
  type Decimal,
  type DecimalInput,
  decimal,
  PlanError,
  precise,
  root,
  rounded,
  wholeNumber,
  yearCount,
} from "../../kernel/index.js";
import { refuseUnlessComparable } from "../growth/comparable.js";

/**
 * Observed average growth as a share of the average growth that the target requires from the base.
 *
 * Formula: ((current ÷ base)^(1/n) − 1) ÷ ((target ÷ base)^(1/N) − 1), n and N years after the base.
 *
 * @param base - the level of the base year, not 0
 * @param baseYear - its year
 * @param current - the level now, of the same sign
 * @param currentYear - its year, after the base year
 * @param target - the level to reach, of the same sign, not equal to the base
 * @param targetYear - its year, after the base year
 * @returns a ratio, 1 = exactly the pace required, unrounded (40 digits); below 0 when it moved away
 * @throws PlanError `zero-base`, `sign-change`, `target-equals-base`, `no-years`, `too-many-years`, `invalid-count`,
 * `invalid-decimal`, `too-many-digits`
 * @see https://open-sdg.readthedocs.io/en/latest/progress-methodology/ (the same ratio, without its direction and base signs)
 * @category Progress
 * @example
 * ```ts
 * import { growthRatio } from "five-year-plan/calculators";
 * growthRatio("14.5", 2015, "10.2", 2023, "7.25", 2030).toFixed(10); // => "0.9525901792"
 * ```
 */
export function growthRatio(
  base: DecimalInput,
  baseYear: number,
  current: DecimalInput,
  currentYear: number,
  target: DecimalInput,
  targetYear: number,
): Decimal {
  const [from, at, to] = [decimal(base), decimal(current), decimal(target)];
  refuseUnlessComparable(from, at);
  refuseUnlessComparable(from, to);
  if (to.equals(from)) throw new PlanError("target-equals-base", { base: from.toString() });
  const growth = (level: Decimal, year: number) =>
    root(precise(level).div(from), yearCount(year - wholeNumber(baseYear, "baseYear"))).minus(1);
  return rounded(growth(at, wholeNumber(currentYear, "currentYear")).div(growth(to, wholeNumber(targetYear, "targetYear"))));
}
