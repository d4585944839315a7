import { type GradeRequirement, gradeRank } from "../../../notation/index.js";
import {
  ACHIEVED,
  BEHIND,
  type Code,
  judged,
  MISSED,
  NO_OBSERVATION,
  noFinal,
  OFF_TRACK,
  ON_TRACK,
  UNSURE,
  yearsMissing,
} from "../../decisions/packed-verdict.js";
import type { Seen } from "../../float/set-figures.js";
import type { Decide, Setting } from "../prepared-target.js";

/** What exact arithmetic says of an indicator's figures. */
export type Exactly = (seen: Seen) => Code;

/** A class on a scale, as `gradeByPlace` judges it: places are whole numbers, so that nothing is in doubt. */
export function gradeByPlace(given: Setting<GradeRequirement>): Decide | undefined {
  const { requirement, indicator, target, side, policy, first, last, until, final } = given;
  const { bound, scale } = requirement;
  const asked = gradeRank(scale, requirement.grade);
  if (asked === undefined) return undefined;
  const keeps = (rank: number): boolean => {
    if (bound === "more-than") return rank < asked;
    if (bound === "less-than") return rank > asked;
    return side === "floor" ? rank <= asked : side === "ceiling" ? rank >= asked : rank === asked;
  };
  const latest = policy.missing === "latest";
  if (target.span.kind !== "by") {
    return (seen) => {
      let years = 0;
      let [met, broken] = [false, false];
      for (let at = first; at <= until; at++) {
        const rank = seen.rank(at);
        if (rank === 0) continue;
        years++;
        met = keeps(rank);
        if (!met) broken = true;
      }
      if (years === 0) return NO_OBSERVATION;
      if (broken) return judged(final ? MISSED : OFF_TRACK, met, 0);
      if (final && years < last - first + 1 && !latest) return yearsMissing(met, 0);
      return judged(final ? ACHIEVED : ON_TRACK, met, 0);
    };
  }
  const stated = indicator.baseline?.reading;
  const base =
    stated?.kind === "grade"
      ? gradeRank(stated.scale, stated.grade)
      : stated?.kind === "qualitative"
        ? gradeRank(scale, stated.text)
        : undefined;
  const held = base !== undefined && keeps(base);
  return (seen) => {
    let year = until;
    while (year >= first && seen.rank(year) === 0) year--;
    if (year < first) return NO_OBSERVATION;
    const met = keeps(seen.rank(year));
    if (final) return year === last || latest ? judged(met ? ACHIEVED : MISSED, met, 0) : noFinal(met);
    if (held) return judged(met ? ON_TRACK : OFF_TRACK, met, 0);
    return judged(met ? ACHIEVED : BEHIND, met, 0);
  };
}

/** A number set by others, or words: nothing that is measured changes what can be said of them, only what a source asserts. */
export function saidOnly(exactly: Exactly): Exactly {
  let silent: Code = UNSURE;
  return (seen) => {
    if (seen.asserted) return exactly(seen);
    if (silent === UNSURE) silent = exactly(seen);
    return silent;
  };
}
