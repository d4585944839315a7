import type { KnownSide } from "../../../demand/index.js";
import type { LevelRequirement } from "../../../notation/index.js";
import { outcomeDecides } from "../../decisions/kept.js";
import { heldDecides, levelReaches, reachedEarly, unbasedDecides } from "../../decisions/level.js";
import { PACE_STATUS, pacesFrom } from "../../decisions/pace.js";
import { BEHIND, type Code, judged, NO_OBSERVATION, OFF_TRACK, UNSURE } from "../../decisions/packed-verdict.js";
import { type Cut, cutAt, type Doubt, type FloatTest, floatTests, order } from "../../float/bound.js";
import { emptyNumber, limit, type PrintedNumber, readPrinted } from "../../float/printed-number.js";
import { aimOf, comparing, having, passes, strict, tolerant } from "../../judging/criterion.js";
import { limited } from "../../judging/limits.js";
import type { Source } from "../../verdict.js";
import { measured } from "../../working/sourced-number.js";
import { Trail } from "../../working/trail.js";
import { type Decide, passesAll, possible, type Setting, thresholdsOf } from "../prepared-target.js";
import { type PaceFrom, type Pacing, paceByCuts, paceByQuotient } from "./fast-pace.js";

const PLAN: Source = { from: "plan" };

/** A level by a year, as `levelOutcome`, `timeShare` and `heldLevel` judge it. */
export function levelBy(given: Setting<LevelRequirement>): Decide | undefined {
  const { requirement, share, side, demand, policy, until, last, final } = given;
  const stated = demand.base.value;
  const printed = floatTests(having(requirement, side, PLAN, policy, new Trail()));
  const from = stated === undefined ? undefined : limited(given, measured(stated, PLAN));
  const allowed = floatTests(tolerant(requirement, side, PLAN, policy, new Trail(), from));
  // 左右 is a percent of the way from an observed base: that is left to exact arithmetic.
  const byWay = stated === undefined && requirement.bound === "about" && side !== "point";
  const target = aimOf(requirement, side, PLAN).value;
  const aim = cutAt(target);
  const thresholds = thresholdsOf(policy);
  if (printed === undefined || allowed === undefined || !aim?.exact || thresholds === undefined) return undefined;
  const latest = policy.missing === "latest";
  const base = emptyNumber();
  if (stated !== undefined && !readPrinted(stated, base)) return undefined;
  const doubt: Doubt = { raised: false };
  const now = emptyNumber();
  if (share) limit(base);
  const pacing: Pacing = { aim: target, at: aim.at, ...thresholds, last, doubt };
  const paceOf = from === undefined ? paceByQuotient(pacing, base) : paceByCuts(pacing, from);
  const onWay: OnWay = {
    paceOf,
    printed,
    aim,
    side,
    open: !passes(strict(requirement, side, PLAN), comparing(target)),
    doubt,
    maintain: requirement.maintain === true,
  };
  return (seen) => {
    const year = seen.newest(until);
    if (year === 0) return NO_OBSERVATION;
    if (!seen.read(year, now) || (byWay && seen.has(0))) return UNSURE;
    if (share) limit(now);
    doubt.raised = false;
    const met = passesAll(allowed, now.value, doubt);
    let code: Code;
    if (final) {
      const stands = year === last || latest;
      code = outcomeDecides(met, stands ? possible(allowed, now, doubt) : 0, stands);
    } else {
      const known = stated !== undefined || seen.has(0);
      if (stated === undefined && known) {
        if (!seen.read(0, base)) return UNSURE;
        if (share) limit(base);
      }
      code = underWay(onWay, known ? base : undefined, now, year, met, possible(allowed, now, doubt));
      // Earlier years tell whether a target can still be met: a figure that cannot be read leaves the verdict without an answer.
      for (let at = 1; at < year; at++) if (seen.has(at) && !seen.read(at, now)) return UNSURE;
    }
    return doubt.raised ? UNSURE : code;
  };
}

type OnWay = {
  readonly printed: readonly FloatTest[];
  readonly aim: Cut;
  readonly side: KnownSide;
  /** The number itself does not do: more or less than it is asked. */
  readonly open: boolean;
  /** The pace of a value after some years, from the base's own value or an end of what it stands for. */
  readonly paceOf: PaceFrom;
  readonly doubt: Doubt;
  /** It is to be kept, and so not achieved before its last year. */
  readonly maintain: boolean;
};

function underWay(
  way: OnWay,
  base: PrintedNumber | undefined,
  now: PrintedNumber,
  year: number,
  met: boolean,
  can: number,
): Code {
  const { printed, doubt, maintain } = way;
  const reached = passesAll(printed, now.value, doubt);
  const nowCan = possible(printed, now, doubt);
  if (base === undefined) return unbasedDecides(met, can, maintain);
  const baseCan = possible(printed, base, doubt);
  const paces = (baseCan & nowCan & 2) === 0 ? 0 : pacesBetween(way, base, now, year);
  const reachable = levelReaches(baseCan, nowCan, can, maintain, paces);
  if (passesAll(printed, base.value, doubt)) return heldDecides(met, reachable);
  if (reached) return judged(reachedEarly(maintain), met, reachable);
  const pace = way.paceOf("value", now.value, year);
  // Still within the printed unit of the base it has not been shown to move away; doubles of 15 digits are in the order of their decimals.
  const still = pace === 0 && now.value >= base.low && now.value <= base.high;
  return judged(still ? BEHIND : (PACE_STATUS[pace] as number), met, reachable);
}

/**
 * Every pace that rounding allows, for bases and values that do not have the level: the corners bound them, and a base near the
 * target makes the share of a value short of it as far below 0 as one likes.
 */
function pacesBetween(way: OnWay, base: PrintedNumber, now: PrintedNumber, year: number): number {
  const { aim, side, open, paceOf, doubt } = way;
  const lowest = order(base.low, aim, doubt);
  const highest = order(base.high, aim, doubt);
  // Cut at the target, beyond which there is nothing short of it; a base cut there has no distance to cover.
  const low = side === "ceiling" && order(now.low, aim, doubt) < 0 ? aim.at : now.low;
  const high = side === "floor" && order(now.high, aim, doubt) > 0 ? aim.at : now.high;
  let worst = 3;
  let best = 0;
  if (lowest !== 0 && !(side === "ceiling" && lowest < 0)) {
    const a = paceOf("low", low, year);
    const b = paceOf("low", high, year);
    worst = Math.min(a, b);
    best = Math.max(a, b);
  }
  if (highest !== 0 && !(side === "floor" && highest > 0)) {
    const a = paceOf("high", low, year);
    const b = paceOf("high", high, year);
    worst = Math.min(worst, a, b);
    best = Math.max(best, a, b);
  }
  if (lowest > 0 || highest < 0) return pacesFrom(worst, best);
  const bits = pacesFrom(0, side === "point" ? 3 : best);
  return open ? bits | (1 << BEHIND) | (1 << OFF_TRACK) : bits;
}
