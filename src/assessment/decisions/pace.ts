import type { KnownSide } from "../../demand/index.js";
import type { Decimal } from "../../kernel/index.js";
import type { Can } from "./kept.js";
import { ACHIEVED, AHEAD, BEHIND, type Code, judged, OFF_TRACK, ON_TRACK } from "./packed-verdict.js";

/** A pace by its place among them, from the worst to the best: it moves away, is behind, on track, ahead. */
export type Pace = 0 | 1 | 2 | 3;

/** Where a pace changes: at a share of what is due, and at nothing. */
export type Turn = "ahead" | "onTrack" | "nothing";

/** The statuses of the paces. */
const STATUS_OF: readonly number[] = [OFF_TRACK, BEHIND, ON_TRACK, AHEAD];

/** Whether there is a way to go: a rise that is to be reached. A ceiling, a number to be held and a fall are kept or not. */
export const hasWay = (side: KnownSide, aim: Decimal): boolean => side === "floor" && aim.greaterThan(0);

/**
 * The pace of a share of the way against the share of time; lower bounds are inclusive, below nothing it moved away from its target.
 *
 * @param beyond - the order of the share to a turn: below 0 when it is less
 * @param still - it is still within the printed unit of its base, and so has not been shown to move away
 */
export function paceOf(beyond: (turn: Turn) => number, still = false): Pace {
  if (beyond("ahead") >= 0) return 3;
  if (beyond("onTrack") >= 0) return 2;
  return !still && beyond("nothing") < 0 ? 0 : 1;
}

/** The pace where there is no way: no worse than the base is behind, for more is asked; anything else moved away from it, if it is shown to have moved. */
export const paceWithoutWay = (kept: boolean, still: boolean): Pace => (kept || still ? 1 : 0);

/** The status of a pace. */
export const statusOfPace = (pace: Pace): number => STATUS_OF[pace] as number;

/** The paces at the corners of what rounding allows; without any the worst is better than the best. */
export type Paces = { readonly worst: Pace; readonly best: Pace };

/** The statuses of all paces between two, both included. */
export function pacesFrom({ worst, best }: Paces): number {
  let bits = 0;
  for (let pace = worst; pace <= best; pace++) bits |= 1 << (STATUS_OF[pace] as number);
  return bits;
}

/** A mean under way is over all its years: it is never reached early. */
export const meanDecides = (met: boolean, pace: number, paces: number): Code => judged(pace, met, paces);

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
