import type { GrowthRequirement, LevelRequirement } from "../../notation/index.js";
import { strict, tolerant } from "../criterion.js";
import { Trail } from "../trail.js";
import {
  ACHIEVED,
  judged,
  MISSED,
  NO_OBSERVATION,
  noFinal,
  OFF_TRACK,
  ON_TRACK,
  UNDETERMINED,
  UNSURE,
  yearsMissing,
} from "./code.js";
import { type Doubt, type FloatTest, floatTests } from "./cut.js";
import { emptyNumber } from "./printed-number.js";
import { type Decide, either, passesAll, possible, type Setting } from "./setting.js";

/** What a value must pass, with 左右 as wide as the policy takes it. */
export function allowedTests({
  requirement,
  side,
  policy,
}: Setting<LevelRequirement | GrowthRequirement>): readonly FloatTest[] | undefined {
  const criterion = requirement.bound === "about" ? tolerant : strict;
  return floatTests(criterion(requirement, side, { from: "plan" }, policy, new Trail()));
}

/** A level or a yearly rate in every year, as `everyYear` judges it. */
export function eachYear(given: Setting<LevelRequirement | GrowthRequirement>): Decide | undefined {
  const allowed = allowedTests(given);
  if (allowed === undefined) return undefined;
  const { first, last, until, final, policy } = given;
  const [good, bad] = final ? [ACHIEVED, MISSED] : [ON_TRACK, OFF_TRACK];
  const doubt: Doubt = { raised: false };
  const now = emptyNumber();
  return (seen) => {
    doubt.raised = false;
    let years = 0;
    let broken = false;
    let met = false;
    let can = 1;
    for (let at = first; at <= until; at++) {
      if (!seen.has(at)) continue;
      if (!seen.read(at, now)) return UNSURE;
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
  const { until, last, final, policy } = given;
  const [good, bad] = final ? [ACHIEVED, MISSED] : [ON_TRACK, OFF_TRACK];
  const latest = policy.missing === "latest";
  const doubt: Doubt = { raised: false };
  const now = emptyNumber();
  return (seen) => {
    const year = seen.newest(until);
    if (year === 0) return NO_OBSERVATION;
    if (!seen.read(year, now)) return UNSURE;
    doubt.raised = false;
    const met = passesAll(allowed, now.value, doubt);
    const can = possible(allowed, now, doubt);
    if (doubt.raised) return UNSURE;
    return final && year !== last && !latest ? noFinal(met) : judged(met ? good : bad, met, either(can, good, bad));
  };
}
