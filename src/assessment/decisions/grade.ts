import { keptDecides } from "./kept.js";
import { ACHIEVED, BEHIND, type Code, judged, OFF_TRACK } from "./packed-verdict.js";

/** A grade before its year: one that the base had is kept or lost; another one is reached early, or behind. Places have no rounding. */
export function gradeDecides(met: boolean, had: boolean): Code {
  return had ? keptDecides(met, 0, OFF_TRACK) : judged(met ? ACHIEVED : BEHIND, met, 0);
}
