import { isBaseCounted, type KnownSide } from "../../../demand/index.js";
import type { LevelRequirement } from "../../../notation/index.js";
import { type Can, outcomeDecides, stands } from "../../decisions/kept.js";
import { asksPace, asksPaces, leavesNoWay, levelDecides, levelPaces } from "../../decisions/level.js";
import { isShort, type Pace, statusOfPace } from "../../decisions/pace.js";
import { type Code, NO_OBSERVATION, UNSURE } from "../../decisions/packed-verdict.js";
import { type Cut, cutAt, type Doubt, type FloatTest, floatTests, order } from "../../float/bound.js";
import { emptyNumber, limit, type PrintedNumber } from "../../float/printed-number.js";
import { aimOf, comparing, having, passes, strict, tolerant } from "../../judging/criterion.js";
import { limited } from "../../judging/limits.js";
import type { Source } from "../../verdict.js";
import { fixed as exactFigure, measured } from "../../working/sourced-number.js";
import { Trail } from "../../working/trail.js";
import { readStated } from "../base-of-set.js";
import { type Decide, passesAll, possible, type Setting, thresholdsOf } from "../prepared-target.js";
import { type PaceFrom, type Pacing, paceByCuts, paceByQuotient } from "./fast-pace.js";

const PLAN: Source = { from: "plan" };

/** A level by a year, as `levelOutcome`, `timeShare` and `heldLevel` judge it. */
export function levelBy(given: Setting<LevelRequirement>): Decide | undefined {
  const { requirement, share, side, demand, policy, until, last, final } = given;
  const stated = demand.base.value;
  const printed = floatTests(having(requirement, side, PLAN, policy, new Trail()));
  const known = isBaseCounted(given.indicator) ? exactFigure : measured;
  const from = stated === undefined ? undefined : limited(given, known(stated, PLAN));
  const allowed = floatTests(tolerant(requirement, side, PLAN, policy, new Trail(), from));
  // 左右 is a percent of the way from an observed base: that is left to exact arithmetic.
  const byWay = stated === undefined && requirement.bound === "about" && side !== "point";
  const target = aimOf(requirement, side, PLAN).value;
  const aim = cutAt(target);
  const thresholds = thresholdsOf(policy);
  if (printed === undefined || allowed === undefined || !aim?.exact || thresholds === undefined) return undefined;
  const base = emptyNumber();
  if (stated !== undefined && !readStated(given.indicator, stated, base)) return undefined;
  const doubt: Doubt = { raised: false };
  const now = emptyNumber();
  if (share) limit(base);
  const pacing: Pacing = { aim: target, at: aim.at, side, ...thresholds, last, doubt };
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
  const fixed = stated === undefined ? undefined : baseFacts(printed, base, aim, doubt);
  const shaky = doubt.raised;
  return (seen) => {
    const year = seen.newest(until);
    if (year === 0) return NO_OBSERVATION;
    if (!seen.read(year, now) || (byWay && seen.has(0))) return UNSURE;
    if (share) limit(now);
    doubt.raised = false;
    const met = passesAll(allowed, now.value, doubt);
    let code: Code;
    if (final) {
      code = outcomeDecides(met, possible(allowed, now, doubt), stands(year, last, policy));
    } else {
      let start = fixed;
      if (stated === undefined && seen.has(0)) {
        if (!seen.read(0, base)) return UNSURE;
        if (share) limit(base);
        start = baseFacts(printed, base, aim, doubt);
      }
      if (shaky) return UNSURE;
      code = underWay(onWay, start, now, year, met, possible(allowed, now, doubt));
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

/** A base against the level as printed, and the ends of its rounding against the number. */
type Base = {
  readonly number: PrintedNumber;
  readonly has: boolean;
  readonly can: Can;
  readonly lowest: number;
  readonly highest: number;
};

const baseFacts = (printed: readonly FloatTest[], number: PrintedNumber, aim: Cut, doubt: Doubt): Base => ({
  number,
  has: passesAll(printed, number.value, doubt),
  can: possible(printed, number, doubt),
  lowest: order(number.low, aim, doubt),
  highest: order(number.high, aim, doubt),
});

function underWay(way: OnWay, base: Base | undefined, now: PrintedNumber, year: number, met: boolean, can: Can): Code {
  const { printed, doubt, maintain, paceOf } = way;
  const has = passesAll(printed, now.value, doubt);
  const nowCan = possible(printed, now, doubt);
  const [based, baseHas, baseCan] = [base !== undefined, base?.has ?? false, base?.can ?? 0];
  let pace: Pace = 0;
  if (base !== undefined && asksPace(based, baseHas, has)) {
    // Doubles of 15 digits are in the order of their decimals.
    pace = paceOf("value", now.value, year, now.value >= base.number.low && now.value <= base.number.high);
  }
  const paces = base !== undefined && asksPaces(based, baseCan, nowCan) ? pacesBetween(way, base, now, year) : 0;
  return levelDecides({ met, can, maintain, based, baseHas, base: baseCan, has, now: nowCan, pace: statusOfPace(pace), paces });
}

/** Every pace that rounding allows, for bases and values that do not have the level. */
function pacesBetween(way: OnWay, { lowest, highest }: Base, now: PrintedNumber, year: number): number {
  const { aim, side, open, paceOf, doubt } = way;
  const none = leavesNoWay(lowest, highest, side);
  // Cut at the target, beyond which there is nothing short of it; a base cut there has no distance to cover.
  const low = !none && side === "ceiling" && order(now.low, aim, doubt) < 0 ? aim.at : now.low;
  const high = !none && side === "floor" && order(now.high, aim, doubt) > 0 ? aim.at : now.high;
  let worst: Pace = 3;
  let best: Pace = 0;
  if (none || isShort(lowest, side)) {
    const a = paceOf("low", low, year, false);
    const b = paceOf("low", high, year, false);
    worst = Math.min(a, b);
    best = Math.max(a, b);
  }
  if (none || isShort(highest, side)) {
    const a = paceOf("high", low, year, false);
    const b = paceOf("high", high, year, false);
    worst = Math.min(worst, a, b);
    best = Math.max(best, a, b);
  }
  return levelPaces(worst, best, lowest, highest, side, open);
}
