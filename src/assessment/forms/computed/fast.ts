import { newestDecides, stands } from "../../decisions/kept.js";
import { changeDecides, meanDecides, pacesFrom, statusOfPace } from "../../decisions/pace.js";
import { BEHIND, type Code, OFF_TRACK, UNSURE } from "../../decisions/packed-verdict.js";
import type { Doubt } from "../../float/bound.js";
import {
  type Bound,
  type Computed,
  emptyComputed,
  type PaceBounds,
  paceWithin,
  passesBounds,
  possibleWithin,
} from "../../float/interval.js";
import type { Seen } from "../../float/set-figures.js";
import type { Decide, Setting } from "../prepared-target.js";

/** How a target is judged by one number computed from several figures. */
export type ComputedTarget = {
  /** Computes it; gives the last year it speaks of, 0 where there is nothing to compute, −1 where the filter cannot. */
  readonly measure: (seen: Seen, into: Computed) => number;
  /** What there is to say where there is nothing to compute. */
  readonly none: (seen: Seen) => Code;
  /** The bounds of the target after some years, with 左右 as wide as the policy takes it; null where the filter cannot hold them. */
  readonly allowed: (count: number) => readonly Bound[] | null;
  /** −1 where the number falls as the target's rises. */
  readonly turn: 1 | -1;
  /** Where its pace changes after some years; absent where it is kept or not. */
  readonly paces?: (count: number) => PaceBounds | null;
  /** The bounds as printed, where reaching them early counts as achieved: of a change, not of a mean. */
  readonly early?: readonly Bound[];
  /** It is a change between levels: whether one within the printed unit of the other moved away is for exact arithmetic. */
  readonly between?: boolean;
  /** Only what rounding allows is wanted: which of these the printed values give may stay in doubt. */
  readonly loose?: boolean;
};

/** A doubt that nobody asks for. */
const ANY: Doubt = { raised: false };

/** Decides a target by its computed number. */
export function decideComputed({ first, last, final, policy }: Setting, target: ComputedTarget): Decide {
  const { measure, none, allowed, turn, paces, early, between = false, loose = false } = target;
  const doubt: Doubt = { raised: false };
  const number = emptyComputed();
  return (seen) => {
    const year = measure(seen, number);
    if (year < 0) return UNSURE;
    if (year === 0) return none(seen);
    doubt.raised = false;
    const count = year - first + 1;
    const bounds = allowed(count);
    const pace = final || paces === undefined ? undefined : paces(count);
    if (bounds === null || pace === null) return UNSURE;
    const met = passesBounds(bounds, number.value, number.error, turn, loose ? ANY : doubt);
    const code =
      pace === undefined
        ? newestDecides(met, possibleWithin(bounds, number, turn, doubt), final, stands(year, last, policy), BEHIND)
        : underWay(number, met, pace, early, turn, doubt);
    if (between && pace !== undefined && leaves(code)) return UNSURE;
    return doubt.raised ? UNSURE : code;
  };
}

/** Whether a verdict is that the value moved away. */
const leaves = (code: Code): boolean => (code & 7) === OFF_TRACK;

function underWay(
  number: Computed,
  met: boolean,
  pace: PaceBounds,
  early: readonly Bound[] | undefined,
  turn: 1 | -1,
  doubt: Doubt,
): Code {
  const { value, low, high, error } = number;
  const can = early === undefined ? 2 : possibleWithin(early, number, turn, doubt);
  if ((can & 2) === 0) return changeDecides(met, true, can, 0, 0);
  const [a, b] = [paceWithin(pace, low, error, turn, doubt), paceWithin(pace, high, error, turn, doubt)];
  const paces = pacesFrom(Math.min(a, b), Math.max(a, b));
  const reached = early !== undefined && passesBounds(early, value, error, turn, doubt);
  const now = reached ? 0 : statusOfPace(paceWithin(pace, value, error, turn, doubt));
  return early === undefined ? meanDecides(met, now, paces) : changeDecides(met, reached, can, now, paces);
}
