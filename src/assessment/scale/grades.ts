import type { Observation } from "../../model/index.js";
import { type GradeRequirement, gradeRank } from "../../notation/index.js";
import { type Code, UNSURE } from "./code.js";
import type { Seen } from "./seen.js";
import type { Setting } from "./setting.js";

/** What exact arithmetic says of an indicator's figures. */
export type Exactly = (seen: Seen) => Code;

/** Bits for one year's grade. */
const BITS = 4;

/**
 * A grade, one a year: as places on a scale there are few different cases, so that each is judged exactly once and remembered.
 */
export function remembered({ requirement, base, until }: Setting<GradeRequirement>, exactly: Exactly): Exactly {
  const places = new Map<string, number>();
  const known = new Map<number, Code>();
  const placeOf = (grade: string): number => {
    const place = places.get(grade) ?? gradeRank(requirement.scale, grade) ?? 0;
    if (places.size < 100) places.set(grade, place);
    return place;
  };
  return (seen) => {
    let key = 0;
    for (const one of seen.all()) {
      const place = "grade" in one ? placeOf(one.grade) : 0;
      const at = "grade" in one ? one.year - base : -1;
      const bits = BITS * at;
      if (place < 1 || place >= 1 << BITS || !(at >= 0 && at <= until && bits < 28) || ((key >> bits) & 15) !== 0)
        return exactly(seen);
      key |= place << bits;
    }
    const found = known.get(key);
    if (found !== undefined) return found;
    const code = exactly(seen);
    if (known.size < 1000) known.set(key, code);
    return code;
  };
}

/**
 * A number set by others, or words: nothing that is measured changes what can be said of them, only what a source asserts.
 */
export function saidOnly({ base, until }: Setting, exactly: Exactly): Exactly {
  let silent: Code = UNSURE;
  const known = new Map<number, Code>();
  return (seen) => {
    const all = seen.all();
    if (!all.some((one) => "asserted" in one)) {
      if (silent === UNSURE) silent = exactly(seen);
      return silent;
    }
    const [only] = all;
    if (all.length > 1 || only === undefined) return exactly(seen);
    const at = lastYear(only) - base;
    if (!(at >= 0 && at <= until)) return exactly(seen);
    const key = at * 4 + ("asserted" in only && only.asserted === "met" ? 1 : 0) + ("span" in only ? 2 : 0);
    const code = known.get(key) ?? exactly(seen);
    known.set(key, code);
    return code;
  };
}

const lastYear = (one: Observation): number => ("year" in one ? one.year : one.span.to);
