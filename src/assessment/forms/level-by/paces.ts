import { AHEAD, BEHIND, OFF_TRACK, ON_TRACK } from "../../decisions/packed-verdict.js";

/** The statuses of the paces, from the worst to the best: 0 moves away, 3 is ahead. */
export const PACE_STATUS: readonly number[] = [OFF_TRACK, BEHIND, ON_TRACK, AHEAD];

/** The statuses of all paces between two, both included. */
export function pacesFrom(worst: number, best: number): number {
  let bits = 0;
  for (let pace = worst; pace <= best; pace++) bits |= 1 << (PACE_STATUS[pace] as number);
  return bits;
}
