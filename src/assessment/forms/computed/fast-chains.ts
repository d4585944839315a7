import { type Decimal, decimal, exact, lowest, rationalPower, ratioOf } from "../../../kernel/index.js";
import type { ChangeRequirement, GrowthRequirement } from "../../../notation/index.js";
import { hasWay } from "../../decisions/pace.js";
import { MISSING_YEARS, NO_OBSERVATION, undeterminedCode } from "../../decisions/packed-verdict.js";
import { type Cut, cutAt, U } from "../../float/bound.js";
import { boundsOf, type Computed, factor, type PaceBounds, snap } from "../../float/interval.js";
import { emptyNumber, type PrintedNumber } from "../../float/printed-number.js";
import type { Seen } from "../../float/set-figures.js";
import { aimOf, strict, tolerant } from "../../judging/criterion.js";
import { isYearly } from "../../series/yearly-change.js";
import type { Source } from "../../verdict.js";
import { Trail } from "../../working/trail.js";
import { type BaseReader, baseReader } from "../base-of-set.js";
import { type Decide, type Setting, thresholdsOf } from "../prepared-target.js";
import { decideComputed } from "./fast.js";

const PLAN: Source = { from: "plan" };

/**
 * Rates whose factor the filter takes: above ½, so that adding 100 costs no more than two roundings, and below what may be an index or a
 * level taken for a rate.
 */
const STEEPEST = 50;

/** The longest span it takes. */
export const MOST_YEARS = 50;

/** Mean growth over a span, as `chainedMeanGrowth` judges it: Π(1 + gᵢ) against (1 + G)ⁿ. */
export function meanGrowth(given: Setting<GrowthRequirement>): Decide | undefined {
  const { requirement, side, policy, first, last, until } = given;
  const aim = aimOf(requirement, side, PLAN).value;
  const criterion = tolerant(requirement, side, PLAN, policy, new Trail());
  const years = last - first + 1;
  if (aim.lessThanOrEqualTo(-STEEPEST) || years > MOST_YEARS) return undefined;
  const allowed = byCount((n) =>
    boundsOf(criterion, (bound) => (bound.lessThanOrEqualTo(-STEEPEST) ? undefined : factor(bound).pow(n))),
  );
  const paces = hasWay(side, aim) ? paceFactors(given, factor(aim), 1) : null;
  if (paces === undefined) return undefined;
  return decideComputed(given, {
    measure: (seen, into) => {
      const count = seen.unbroken(first, until);
      // Beyond a gap a rate may be the mean of all years: that is for exact arithmetic.
      if (seen.newest(until) >= first + count) return -1;
      if (count === 0) return 0;
      return chain(seen, first, count, 1, into) ? first + count - 1 : -1;
    },
    none: () => NO_OBSERVATION,
    allowed,
    turn: 1,
    ...(paces !== null && { paces }),
  });
}

/** A change in percent over a span, as `cumulativeChange` judges it, by the factor that is left. */
export function percentChange(given: Setting<ChangeRequirement>): Decide | undefined {
  const { requirement, side, policy, first, last, until } = given;
  const grows = requirement.direction !== "decrease";
  const aim = aimOf(requirement, side, PLAN).value;
  const years = last - first + 1;
  const left = (change: typeof aim) => {
    const rest = factor(grows ? change : change.negated());
    return rest.greaterThan(0) ? rest : undefined;
  };
  const base = left(aim);
  const held = boundsOf(tolerant(requirement, side, PLAN, policy, new Trail()), left);
  const early = boundsOf(strict(requirement, "floor", PLAN), left);
  if (base === undefined || held === undefined || early === undefined || years > MOST_YEARS) return undefined;
  const paces = hasWay(side, aim) ? paceFactors(given, base, years) : null;
  if (paces === undefined) return undefined;
  const yearly = isYearly(given);
  const from = baseReader(given);
  if (from === undefined) return undefined;
  const sign = grows ? 1 : -1;
  return decideComputed(given, {
    measure: yearly
      ? (seen, into) => {
          const count = seen.unbroken(first, until);
          if (count === 0) return 0;
          if (seen.newest(until) >= first + count) return -1;
          // A fall below zero may be one of figures with the other sign: that is for exact arithmetic.
          return chain(seen, first, count, sign, into) && (grows || into.value <= 1) ? first + count - 1 : -1;
        }
      : betweenLevels(from, first, until),
    none: (seen) =>
      !newestFrom(seen, first, until) ? NO_OBSERVATION : yearly ? MISSING_YEARS : undeterminedCode("no-baseline", "unknown"),
    allowed: () => held,
    turn: sign,
    between: !yearly,
    ...(paces !== null && { paces, early }),
  });
}

/** Whether any year from a first one on has a value. */
export const newestFrom = (seen: Seen, first: number, until: number): boolean => seen.newest(until) >= first;

/** What depends on the number of years gone, computed when it is asked for the first time; null where the filter cannot hold it. */
export function byCount<T>(of: (count: number) => T | undefined): (count: number) => T | null {
  const known: (T | null)[] = [];
  return (count) => {
    const found = known[count];
    if (found !== undefined) return found;
    const made = of(count) ?? null;
    known[count] = made;
    return made;
  };
}

/**
 * The factors at which a pace changes: the share of a chain is ln Π ÷ ln Fⁿ for a factor F due in so many years, so it is at least θ where
 * Π is at least F to the power of θ × n ÷ years. They are computed once for each n, in decimals.
 */
function paceFactors({ policy }: Setting, due: Decimal, years: number): ((count: number) => PaceBounds | null) | undefined {
  const thresholds = thresholdsOf(policy);
  if (thresholds === undefined) return undefined;
  return byCount((n) => {
    const at = (threshold: Decimal) => {
      const exponent = lowest(ratioOf(exact(threshold).times(n), years));
      // A power is rounded, and so never a number of few digits for sure.
      const cut = cutAt(decimal(rationalPower(due, exponent)));
      return cut && { at: cut.at, exact: false };
    };
    const [onTrack, ahead] = [at(thresholds.onTrack), at(thresholds.ahead)];
    return onTrack === undefined || ahead === undefined ? undefined : { nothing: ONE, onTrack, ahead };
  });
}

const ONE: Cut = { at: 1, exact: true };

const rate: PrintedNumber = emptyNumber();

/**
 * Π(1 + gᵢ/100), or Π(1 − rᵢ/100) for a negative sign, with what rounding of the rates allows.
 *
 * Each 100 ± rate lies above 50 and is off by two roundings at most, each product by one, the power of 100 and the quotient by
 * one each: 3n + 1 in all, and one more for the bound that it is compared with. A factor has two decimals more than its rate, an end of it three.
 */
export function chain(seen: Seen, first: number, count: number, sign: 1 | -1, into: Computed): boolean {
  let value = 1;
  let low = 1;
  let high = 1;
  let hundreds = 1;
  let decimals = 0;
  for (let at = first; at < first + count; at++) {
    if (!seen.read(at, rate)) return false;
    const least = sign === 1 ? rate.low : -rate.high;
    const most = sign === 1 ? rate.high : -rate.low;
    if (least <= -STEEPEST || most >= STEEPEST) return false;
    value *= 100 + sign * rate.value;
    low *= 100 + least;
    high *= 100 + most;
    hundreds *= 100;
    decimals += rate.decimals + 3;
  }
  into.value = value / hundreds;
  into.low = low / hundreds;
  into.high = high / hundreds;
  into.error = (4 * count + 8) * U * into.high;
  snap(into, decimals);
  return true;
}

/** The newest level ÷ the base's: three roundings. Levels that are not above zero are left to exact arithmetic. */
function betweenLevels(from: BaseReader, first: number, until: number) {
  const now = emptyNumber();
  return (seen: Seen, into: Computed): number => {
    const year = seen.newest(until);
    if (year < first) return 0;
    const base = from(seen);
    if (base === undefined) return 0;
    if (base === "unsure" || !(base.low > 0)) return -1;
    // Earlier levels tell whether the target can still be met; the newest is read last.
    for (let at = first; at <= year; at++) if (seen.has(at) && !(seen.read(at, now) && now.low > 0)) return -1;
    into.value = now.value / base.value;
    into.low = now.low / base.high;
    into.high = now.high / base.low;
    into.error = 16 * U * into.high;
    return year;
  };
}
