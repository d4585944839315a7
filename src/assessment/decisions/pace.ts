import type { Can } from "./kept.js";
import { ACHIEVED, AHEAD, BEHIND, type Code, judged, OFF_TRACK, ON_TRACK } from "./packed-verdict.js";

/** The statuses of the paces, from the worst to the best: 0 moves away, 3 is ahead. */
export const PACE_STATUS: readonly number[] = [OFF_TRACK, BEHIND, ON_TRACK, AHEAD];

/** The statuses of all paces between two, both included. */
export function pacesFrom(worst: number, best: number): number {
  let bits = 0;
  for (let pace = worst; pace <= best; pace++) bits |= 1 << (PACE_STATUS[pace] as number);
  return bits;
}

/**
 * A change under way: reached as printed it is achieved, surely where rounding cannot deny it; else its pace decides.
 *
 * @param reached - it has the number printed
 * @param early - what rounding allows of that
 * @param pace - the status of its pace
 * @param paces - the statuses of every pace that rounding allows
 */
export function changeDecides(met: boolean, reached: boolean, early: Can, pace: number, paces: number): Code {
  if ((early & 2) === 0) return judged(ACHIEVED, met, 0);
  return judged(reached ? ACHIEVED : pace, met, paces | ((early & 1) << ACHIEVED));
}
