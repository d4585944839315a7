import type { KnownSide } from "../../demand/index.js";
import type { Decimal } from "../../kernel/index.js";
import type { Can } from "./kept.js";
import { ACHIEVED, AHEAD, BEHIND, type Code, judged, OFF_TRACK, ON_TRACK } from "./packed-verdict.js";

/** A pace by its place among them, from the worst to the best: 0 moves away, 1 is behind, 2 on track, 3 ahead. */
export type Pace = number;

/** The statuses of the paces. */
const STATUS_OF: readonly number[] = [OFF_TRACK, BEHIND, ON_TRACK, AHEAD];

/** Whether there is a way to go: a rise that is to be reached. A ceiling, a number to be held and a fall are kept or not. */
export const hasWay = (side: KnownSide, aim: Decimal): boolean => side === "floor" && aim.greaterThan(0);

/**
 * The pace of a share of the way against the share of time, by its orders to what the policy's thresholds ask and to nothing: lower bounds
 * are inclusive, and what is less than nothing moved away from its target.
 *
 * @param still - it is still within the printed unit of its base, and so has not been shown to move away
 */
export function paceOf(ahead: number, onTrack: number, nothing: number, still: boolean): Pace {
  if (ahead >= 0) return 3;
  if (onTrack >= 0) return 2;
  return nothing < 0 && !still ? 0 : 1;
}

/** Whether a number is short of a target, by its order to it: at the target and beyond it no way is left. */
export const isShort = (order: number, side: KnownSide): boolean =>
  side === "floor" ? order < 0 : side === "ceiling" ? order > 0 : order !== 0;

/**
 * The pace where the base leaves no way, though more is asked: what is no worse than the base is behind, anything else moved away from it,
 * if it is shown to have moved.
 *
 * @param order - of the value to the base
 */
export const paceWithoutWay = (order: number, side: KnownSide, still: boolean): Pace => (still || !isShort(order, side) ? 1 : 0);

/** The status of a pace. */
export const statusOfPace = (pace: Pace): number => STATUS_OF[pace] as number;

/** The statuses of all paces between two, both included; none where the worst is better than the best, for there is none between. */
export function pacesFrom(worst: Pace, best: Pace): number {
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
