import { type GradeRequirement, gradeRank } from "../../../notation/index.js";
import { gradeDecides } from "../../decisions/grade.js";
import { everyYearDecides, outcomeDecides } from "../../decisions/kept.js";
import { type Code, NO_OBSERVATION, UNSURE } from "../../decisions/packed-verdict.js";
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
      return everyYearDecides(years, last - first + 1, met, broken, 0, final, latest);
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
    return final ? outcomeDecides(met, 0, year === last || latest) : gradeDecides(met, held);
  };
}

/** A number set by another authority, or words: nothing that is measured changes what can be said of them, only what a source asserts. */
export function saidOnly(exactly: Exactly): Exactly {
  let silent: Code = UNSURE;
  return (seen) => {
    if (seen.asserted) return exactly(seen);
    if (silent === UNSURE) silent = exactly(seen);
    return silent;
  };
}
