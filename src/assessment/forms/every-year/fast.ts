import type { GrowthRequirement, LevelRequirement } from "../../../notation/index.js";
import { everyYearDecides, outcomeDecides, stands } from "../../decisions/kept.js";
import { hasWay } from "../../decisions/pace.js";
import { NO_OBSERVATION, UNSURE } from "../../decisions/packed-verdict.js";
import { rateDecides } from "../../decisions/rate.js";
import { type Doubt, floatTests } from "../../float/bound.js";
import { emptyNumber, limit } from "../../float/printed-number.js";
import type { Seen } from "../../float/set-figures.js";
import { aimOf, tolerant } from "../../judging/criterion.js";
import { Trail } from "../../working/trail.js";
import { type Decide, passesAll, possible, type Setting } from "../prepared-target.js";

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
  const gaps = policy.missing === "latest";
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
    return everyYearDecides(years, last - first + 1, met, broken, can, final, gaps);
  };
}

/** A rate required in one year, as `newestRate` judges it. */
export function newestYear(given: Setting<GrowthRequirement>): Decide | undefined {
  const allowed = allowedTests(given);
  if (allowed === undefined) return undefined;
  const { until, last, final, policy, requirement, side } = given;
  const grows = hasWay(side, aimOf(requirement, side, { from: "plan" }).value);
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
    if (final) return outcomeDecides(met, can, stands(year, last, policy));
    return rateDecides(met, can, grows && now.value < 0, grows && now.high < 0, grows && now.low < 0);
  };
}
