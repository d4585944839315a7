import type { KnownSide } from "../../demand/index.js";
import { type Can, either } from "./kept.js";
import { isShort, type Pace, pacesFrom } from "./pace.js";
import { ACHIEVED, BEHIND, type Code, judged, noBaseline, OFF_TRACK, ON_TRACK, UNDETERMINED } from "./packed-verdict.js";

/** What decides of a level under way. */
export type LevelUnderWay = {
  /** The value with the policy's tolerance, and what rounding allows of that. */
  readonly met: boolean;
  readonly can: Can;
  /** It is to be kept (稳定保持). */
  readonly maintain: boolean;
  /** There is a base; without one there is no distance to cover. */
  readonly based: boolean;
  /** Base and value have the level as printed, and what rounding allows of that. */
  readonly baseHas: boolean;
  readonly base: Can;
  readonly has: boolean;
  readonly now: Can;
  /** The status of its pace, where it has one: see {@link asksPace}. */
  readonly pace: number;
  /** The statuses of the paces that rounding allows, where it may have one: see {@link asksPaces}. */
  readonly paces: number;
};

/** Whether the pace decides: the base has not the level, and the value has not reached it. */
export const asksPace = (based: boolean, baseHas: boolean, has: boolean): boolean => based && !baseHas && !has;

/** Whether rounding lets a pace decide. */
export const asksPaces = (based: boolean, base: Can, now: Can): boolean => based && (base & now & 2) !== 0;

/**
 * A level before its year. One that the base has is kept or broken, never progress; what is reached before its time is achieved, or on
 * track until its last year where it is to be kept; else its pace decides. Without a base it is kept, or the base is what is
 * missing, unless the words say that it is to be kept.
 */
export function levelDecides({ met, can, maintain, based, baseHas, base, has, now, pace, paces }: LevelUnderWay): Code {
  const early = maintain ? ON_TRACK : ACHIEVED;
  if (!based) {
    if (!met && !maintain) return noBaseline(false);
    return judged(met ? ON_TRACK : OFF_TRACK, met, either(can, ON_TRACK, maintain ? OFF_TRACK : UNDETERMINED));
  }
  let reachable = (base & 1) === 0 ? 0 : either(can, ON_TRACK, OFF_TRACK);
  if ((base & 2) !== 0 && (now & 1) !== 0) reachable |= 1 << early;
  if (asksPaces(based, base, now)) reachable |= paces;
  if (asksPace(based, baseHas, has)) return judged(pace, met, reachable);
  return judged(baseHas ? (met ? ON_TRACK : OFF_TRACK) : early, met, reachable);
}

/** Whether a base may be the target, by the orders of its ends to it. */
const touches = (lowest: number, highest: number): boolean => lowest <= 0 && highest >= 0;

/** Whether a base, wherever in its rounding it lies, is beyond the target and so leaves no way to it. */
export const leavesNoWay = (lowest: number, highest: number, side: KnownSide): boolean =>
  !touches(lowest, highest) && !isShort(lowest, side);

/**
 * The statuses of all paces to a level, for bases and values without it: the corners bound them, and a base near the target makes the share
 * of a value short of it as far below 0 as one likes, or of a value to be held as far above.
 *
 * @param worst - the worst pace at the corners
 * @param lowest - the order of the base's lowest value to the target, and of its highest
 * @param open - the target itself does not have the level: a base there leaves a value there behind, and any other away
 */
export function levelPaces(worst: Pace, best: Pace, lowest: number, highest: number, side: KnownSide, open: boolean): number {
  if (!touches(lowest, highest)) return pacesFrom(worst, best);
  const bits = pacesFrom(0, side === "point" ? 3 : best);
  return open ? bits | (1 << BEHIND) | (1 << OFF_TRACK) : bits;
}
