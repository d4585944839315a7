import { type Decimal, decimal, exact } from "../../kernel/index.js";
import type { Criterion } from "../criterion.js";
import { canHold, cutAt, type Doubt, type FloatTest, holds, orderWithin } from "./cut.js";

/**
 * A number computed from several, with what rounding of them allows, and an error that the filter's arithmetic stays within.
 * `turned` numbers fall where the target's rise: a factor left over against a reduction.
 */
export type Computed = { value: number; low: number; high: number; error: number };

/** Like the room of a printed number, a shape of its own. */
class Room implements Computed {
  value = Number.NaN;
  low = Number.NaN;
  high = Number.NaN;
  error = Number.NaN;
}

/** Room for one, to be filled. */
export const emptyComputed = (): Computed => new Room();

/** A bound for a computed number; `error` is relative to it. */
export type Bound = { readonly is: FloatTest["is"]; readonly at: number };

/** The bounds of a criterion after some change of scale, or undefined where the filter cannot hold one. */
export function boundsOf(criterion: Criterion, scale: (bound: Decimal) => Decimal | undefined): readonly Bound[] | undefined {
  const bounds: Bound[] = [];
  for (const { is, bound } of criterion) {
    const scaled = scale(bound.value);
    const at = scaled === undefined ? undefined : cutAt(scaled)?.at;
    if (at === undefined) return undefined;
    bounds.push({ is, at });
  }
  return bounds;
}

/** Whether a computed number passes all its bounds; where it falls as the target's number rises, orders are turned. */
export function passesBounds(bounds: readonly Bound[], number: number, error: number, turn: 1 | -1, doubt: Doubt): boolean {
  for (const { is, at } of bounds) if (!holds(is, turn * orderWithin(number, at, error, doubt))) return false;
  return true;
}

/** Whether rounding lets it pass: bit 1; and fail: bit 2. */
export function possibleWithin(bounds: readonly Bound[], { low, high, error }: Computed, turn: 1 | -1, doubt: Doubt): number {
  let pass = 1;
  let fail = 0;
  for (const { is, at } of bounds) {
    const below = turn * orderWithin(turn === 1 ? low : high, at, error, doubt);
    const above = turn * orderWithin(turn === 1 ? high : low, at, error, doubt);
    if (!canHold(is, below, above)) pass = 0;
    if (!holds(is, below) || !holds(is, above)) fail = 2;
  }
  return pass | fail;
}

/** Where a computed number's pace changes after some years. */
export type PaceBounds = { readonly zero: number; readonly onTrack: number; readonly ahead: number };

/** The pace of a computed number: 0 moves away, 3 is ahead. */
export function paceWithin(
  { zero, onTrack, ahead }: PaceBounds,
  number: number,
  error: number,
  turn: 1 | -1,
  doubt: Doubt,
): number {
  if (turn * orderWithin(number, ahead, error, doubt) >= 0) return 3;
  if (turn * orderWithin(number, onTrack, error, doubt) >= 0) return 2;
  return turn * orderWithin(number, zero, error, doubt) < 0 ? 0 : 1;
}

/** 1 + rate/100, exactly. */
export const factor = (rate: Decimal): Decimal => exact(rate).times("0.01").plus(1);

/** A whole number as a decimal. */
export const whole = (count: number): Decimal => decimal(String(count));
