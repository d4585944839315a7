import { type Can, either } from "./kept.js";
import { ACHIEVED, type Code, judged, noBaseline, OFF_TRACK, ON_TRACK, UNDETERMINED } from "./packed-verdict.js";

/** What is reached before its time is achieved; what is to be kept (稳定保持) is on track until its last year. */
export const reachedEarly = (maintain: boolean): number => (maintain ? ON_TRACK : ACHIEVED);

/** Without a base there is no distance to cover: it is kept, or the base is what is missing, unless the words say that it is to be kept. */
export function unbasedDecides(met: boolean, can: Can, maintain: boolean): Code {
  if (!met && !maintain) return noBaseline(false);
  return judged(met ? ON_TRACK : OFF_TRACK, met, either(can, ON_TRACK, maintain ? OFF_TRACK : UNDETERMINED));
}

/** A level already reached at the base is maintained or breached, never progress. */
export function heldDecides(met: boolean, reachable: number): Code {
  return judged(met ? ON_TRACK : OFF_TRACK, met, reachable);
}

/**
 * Every status that rounding allows of a level under way.
 *
 * @param base - whether the base has the level: bit 1 that it may, bit 2 that it may not
 * @param now - whether the value has the level as printed
 * @param can - whether the value is within what is allowed
 * @param paces - the statuses of the paces between what the base and the value may be
 */
export function levelReaches(base: Can, now: Can, can: Can, maintain: boolean, paces: number): number {
  const held = (base & 1) === 0 ? 0 : either(can, ON_TRACK, OFF_TRACK);
  if ((base & 2) === 0) return held;
  return held | ((now & 1) === 0 ? 0 : 1 << reachedEarly(maintain)) | ((now & 2) === 0 ? 0 : paces);
}
