import { type Decimal, exact } from "../../../kernel/index.js";
import type { ChangeRequirement, LevelRequirement } from "../../../notation/index.js";
import { hasWay } from "../../decisions/pace.js";
import { MISSING_YEARS, NO_OBSERVATION, undeterminedCode } from "../../decisions/packed-verdict.js";
import { type Cut, cutOf, U } from "../../float/bound.js";
import { boundsOf, type Computed, type PaceBounds, snap } from "../../float/interval.js";
import { emptyNumber, limit } from "../../float/printed-number.js";
import type { Seen } from "../../float/set-figures.js";
import { aimOf, strict, tolerant } from "../../judging/criterion.js";
import { isYearly } from "../../series/yearly-change.js";
import type { Source } from "../../verdict.js";
import { Trail } from "../../working/trail.js";
import { type BaseReader, baseReader } from "../base-of-set.js";
import { isByWay } from "../every-year/fast.js";
import { type Decide, type Setting, thresholdsOf } from "../prepared-target.js";
import { decideComputed } from "./fast.js";
import { byCount, MOST_YEARS, newestFrom } from "./fast-chains.js";

const PLAN: Source = { from: "plan" };

/** A level on average over a span, as `meanLevel` judges it: Σyᵢ against n times the level. */
export function meanOfLevels(given: Setting<LevelRequirement>, loose = false): Decide | undefined {
  const { requirement, side, policy, first, last, until } = given;
  const criterion = tolerant(requirement, side, PLAN, policy, new Trail());
  if (last - first + 1 > MOST_YEARS) return undefined;
  const allowed = byCount((n) => boundsOf(criterion, (bound) => exact(bound).times(n)));
  const byWay = isByWay(given);
  const sum = total(first, until, given.share);
  return decideComputed(given, {
    measure: (seen, into) => (byWay(seen) ? -1 : sum(seen, into)),
    none: (seen) => (newestFrom(seen, first, until) ? MISSING_YEARS : NO_OBSERVATION),
    allowed,
    turn: 1,
    loose,
  });
}

/** A change in points or amounts, as `cumulativeChange` judges it: yearly ones added, or the newest level less the base's. */
export function amountChange(given: Setting<ChangeRequirement>): Decide | undefined {
  const { requirement, side, policy, first, last, until } = given;
  const aim = aimOf(requirement, side, PLAN).value;
  const years = last - first + 1;
  const held = boundsOf(tolerant(requirement, side, PLAN, policy, new Trail()), (bound) => bound);
  const early = boundsOf(strict(requirement, "floor", PLAN), (bound) => bound);
  const paces = hasWay(side, aim) ? paceAmounts(given, aim, years) : null;
  const from = baseReader(given);
  if (held === undefined || early === undefined || paces === undefined || from === undefined || years > MOST_YEARS)
    return undefined;
  const yearly = isYearly(given);
  const falls = requirement.direction === "decrease";
  return decideComputed(given, {
    measure: yearly ? unturned(total(first, until), falls) : difference(from, first, until, falls),
    none: (seen) =>
      !newestFrom(seen, first, until) ? NO_OBSERVATION : yearly ? MISSING_YEARS : undeterminedCode("no-baseline", "unknown"),
    allowed: () => held,
    turn: 1,
    between: !yearly,
    ...(paces !== null && { paces, early }),
  });
}

/** The amounts at which a pace changes: amount ÷ aim ÷ share of time is at least θ where the amount is at least θ × aim × share. */
function paceAmounts({ policy }: Setting, aim: Decimal, years: number): ((count: number) => PaceBounds | null) | undefined {
  const thresholds = thresholdsOf(policy);
  if (thresholds === undefined) return undefined;
  return byCount((n) => {
    const at = (threshold: Decimal) => cutOf(exact(aim).times(threshold).times(n), years);
    const [onTrack, ahead] = [at(thresholds.onTrack), at(thresholds.ahead)];
    return onTrack === undefined || ahead === undefined ? undefined : { nothing: NOTHING, onTrack, ahead };
  });
}

const NOTHING: Cut = { at: 0, exact: true };

const one = emptyNumber();

/** Yearly values added: each is off by one rounding, each sum by one more, the bound by three. */
function total(first: number, until: number, share = false) {
  return (seen: Seen, into: Computed): number => {
    const count = seen.unbroken(first, until);
    let value = 0;
    let low = 0;
    let high = 0;
    let size = 0;
    let decimals = 0;
    for (let at = first; at < first + count; at++) {
      if (!seen.read(at, one)) return -1;
      if (share) limit(one);
      value += one.value;
      low += one.low;
      high += one.high;
      size += Math.max(Math.abs(one.low), Math.abs(one.high));
      decimals = Math.max(decimals, one.decimals);
    }
    into.value = value;
    into.low = low;
    into.high = high;
    into.error = (2 * count + 8) * U * size;
    snap(into, decimals + 1);
    // A year beyond a gap leaves the years before it without a meaning.
    if (count > 0 && seen.newest(until) >= first + count) return -1;
    return count === 0 ? 0 : first + count - 1;
  };
}

/** A sum below zero where a fall is required may be one of figures with the other sign: that is for exact arithmetic. */
const unturned =
  (sum: ReturnType<typeof total>, falls: boolean) =>
  (seen: Seen, into: Computed): number => {
    const year = sum(seen, into);
    return falls && into.value < 0 ? -1 : year;
  };

/** The newest level less the base's, turned where a fall is required. */
function difference(from: BaseReader, first: number, until: number, falls: boolean) {
  return (seen: Seen, into: Computed): number => {
    const year = seen.newest(until);
    if (year < first) return 0;
    const base = from(seen);
    if (base === undefined) return 0;
    if (base === "unsure") return -1;
    // Earlier levels tell whether the target can still be met; the newest is read last.
    for (let at = first; at <= year; at++) if (seen.has(at) && !seen.read(at, one)) return -1;
    into.value = falls ? base.value - one.value : one.value - base.value;
    into.low = falls ? base.low - one.high : one.low - base.high;
    into.high = falls ? base.high - one.low : one.high - base.low;
    into.error = 8 * U * (Math.max(Math.abs(base.low), Math.abs(base.high)) + Math.max(Math.abs(one.low), Math.abs(one.high)));
    snap(into, Math.max(base.decimals, one.decimals) + 1);
    return year;
  };
}
