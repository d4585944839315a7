import type { GrowthRequirement, LevelRequirement } from "../../../notation/index.js";
import {
  ACHIEVED,
  BEHIND,
  judged,
  MISSED,
  NO_OBSERVATION,
  noFinal,
  OFF_TRACK,
  ON_TRACK,
  UNDETERMINED,
  UNSURE,
  yearsMissing,
} from "../../decisions/packed-verdict.js";
import { type Doubt, floatTests } from "../../float/bound.js";
import { emptyNumber, limit, type PrintedNumber } from "../../float/printed-number.js";
import type { Seen } from "../../float/set-figures.js";
import { aimOf, tolerant } from "../../judging/criterion.js";
import { Trail } from "../../working/trail.js";
import { type Decide, either, passesAll, possible, type Setting } from "../prepared-target.js";

/** A rate that may be an index or a level is looked at exactly. */
const isSuspicious = ({ value }: { readonly value: number }): boolean => Math.abs(value) >= 50;

/** What a value must pass, with 左右 as wide as the policy takes it. */
function allowedTests({ requirement, side, policy }: Setting<LevelRequirement | GrowthRequirement>) {
  return floatTests(tolerant(requirement, side, { from: "plan" }, policy, new Trail()));
}

/**
 * Whether 左右 may be a percent of the way from a base, for a set that tells the base or a plan that states it: over several years
 * such a bound is left to exact arithmetic.
 */
export function isByWay({ requirement, side, demand, first }: Setting<LevelRequirement | GrowthRequirement>) {
  const may = requirement.kind === "level" && requirement.bound === "about" && side !== "point";
  return (seen: Seen): boolean => may && (demand.base.value !== undefined || seen.has(first - 1));
}

/** A level or a yearly rate in every year, as `everyYear` judges it. */
export function eachYear(given: Setting<LevelRequirement | GrowthRequirement>): Decide | undefined {
  const allowed = allowedTests(given);
  if (allowed === undefined) return undefined;
  const { first, last, until, final, policy } = given;
  const [good, bad] = final ? [ACHIEVED, MISSED] : [ON_TRACK, OFF_TRACK];
  const rates = given.requirement.kind === "growth";
  const doubt: Doubt = { raised: false };
  const now = emptyNumber();
  const byWay = isByWay(given);
  const share = given.share;
  return (seen) => {
    if (byWay(seen)) return UNSURE;
    doubt.raised = false;
    let years = 0;
    let broken = false;
    let met = false;
    let can = 1;
    for (let at = first; at <= until; at++) {
      if (!seen.has(at)) continue;
      if (!seen.read(at, now) || (rates && isSuspicious(now))) return UNSURE;
      if (share) limit(now);
      years++;
      met = passesAll(allowed, now.value, doubt);
      if (!met) broken = true;
      const may = possible(allowed, now, doubt);
      // All must be able to pass, one must be able to fail.
      can = (can & may & 1) | ((can | may) & 2);
    }
    if (doubt.raised) return UNSURE;
    if (years === 0) return NO_OBSERVATION;
    const unknown = final && years < last - first + 1 && policy.missing === "undetermined";
    const reachable = either(can, unknown ? UNDETERMINED : good, bad);
    return unknown && !broken ? yearsMissing(met, reachable) : judged(broken ? bad : good, met, reachable);
  };
}

/** A rate asked for in one year, as `newestRate` judges it. */
export function newestYear(given: Setting<GrowthRequirement>): Decide | undefined {
  const allowed = allowedTests(given);
  if (allowed === undefined) return undefined;
  const { until, last, final, policy, requirement, side } = given;
  const grows = side === "floor" && aimOf(requirement, side, { from: "plan" }).value.greaterThan(0);
  const latest = policy.missing === "latest";
  const doubt: Doubt = { raised: false };
  const now = emptyNumber();
  return (seen) => {
    const year = seen.newest(until);
    if (year === 0) return NO_OBSERVATION;
    if (!seen.read(year, now) || isSuspicious(now)) return UNSURE;
    doubt.raised = false;
    const met = passesAll(allowed, now.value, doubt);
    const can = possible(allowed, now, doubt);
    if (doubt.raised) return UNSURE;
    if (final)
      return year !== last && !latest ? noFinal(met) : judged(met ? ACHIEVED : MISSED, met, either(can, ACHIEVED, MISSED));
    return judged(met ? ON_TRACK : grows && now.value < 0 ? OFF_TRACK : BEHIND, met, early(can, grows, now));
  };
}

/** What a rate under way may be: on track, short of the one asked for, or shrinking where growth is asked. */
function early(can: number, grows: boolean, { low, high }: PrintedNumber): number {
  const short = grows && high < 0 ? 0 : 1 << BEHIND;
  const away = grows && low < 0 ? 1 << OFF_TRACK : 0;
  return ((can & 1) === 0 ? 0 : 1 << ON_TRACK) | ((can & 2) === 0 ? 0 : short | away);
}
