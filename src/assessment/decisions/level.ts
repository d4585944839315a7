import { type Can, either } from "./kept.js";
import { type Paces, pacesFrom } from "./pace.js";
import { ACHIEVED, BEHIND, type Code, judged, noBaseline, OFF_TRACK, ON_TRACK, UNDETERMINED } from "./packed-verdict.js";

/** Whether a number has the level, and what rounding allows of that. */
export type Has = { readonly has: boolean; readonly can: Can };

/** What decides of a level under way. */
export type LevelUnderWay = {
  /** The value with the policy's tolerance, and what rounding allows of that. */
  readonly met: boolean;
  readonly can: Can;
  /** It is to be kept (稳定保持). */
  readonly maintain: boolean;
  /** The base and the value against the level as printed; without a base there is no distance to cover. */
  readonly base: Has | undefined;
  readonly now: Has;
  /** The status of its pace, asked of what the base has not and the value has not reached. */
  readonly pace: () => number;
  /** The statuses of the paces between what a base without the level and a value without it may be. */
  readonly paces: () => number;
};

/**
 * A level before its year. One that the base has is kept or broken, never progress; what is reached before its time is achieved, or on
 * track until its last year where it is to be kept; else its pace decides. Without a base it is kept, or the base is what is
 * missing, unless the words say that it is to be kept.
 */
export function levelDecides({ met, can, maintain, base, now, pace, paces }: LevelUnderWay): Code {
  const early = maintain ? ON_TRACK : ACHIEVED;
  if (base === undefined) {
    if (!met && !maintain) return noBaseline(false);
    return judged(met ? ON_TRACK : OFF_TRACK, met, either(can, ON_TRACK, maintain ? OFF_TRACK : UNDETERMINED));
  }
  let reachable = (base.can & 1) === 0 ? 0 : either(can, ON_TRACK, OFF_TRACK);
  if ((base.can & 2) !== 0) {
    if ((now.can & 1) !== 0) reachable |= 1 << early;
    if ((now.can & 2) !== 0) reachable |= paces();
  }
  if (base.has) return judged(met ? ON_TRACK : OFF_TRACK, met, reachable);
  return judged(now.has ? early : pace(), met, reachable);
}

/**
 * The statuses of all paces to a level, for bases and values without it: the corners bound them, and a base near the target makes the share
 * of a value short of it as far below 0 as one likes, or of a value to be held as far above.
 *
 * @param touches - the base may be the target
 * @param point - the level is to be held
 * @param open - the target itself does not have the level: a base there leaves a value there behind, and any other away
 */
export function levelPaces(corners: Paces, touches: boolean, point: boolean, open: boolean): number {
  if (!touches) return pacesFrom(corners);
  const bits = pacesFrom({ worst: 0, best: point ? 3 : corners.best });
  return open ? bits | (1 << BEHIND) | (1 << OFF_TRACK) : bits;
}
