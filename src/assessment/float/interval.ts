import { type Decimal, exact } from "../../kernel/index.js";
import { type Pace, paceOf } from "../decisions/pace.js";
import { type Criterion, canBreak, canHold, holds } from "../judging/bound-test.js";
import { type Cut, cutAt, type Doubt, type FloatTest, orderWithin } from "./bound.js";
import { TENS } from "./printed-number.js";

/**
 * A number computed from several, with what rounding of them allows, and an error that the filter's arithmetic stays within: 0 where all
 * three are the doubles nearest to decimals of at most 15 digits.
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

/** Units of its last decimal that a number may come to, and that what was computed may be off by. */
const [MOST_UNITS, UNITS_OFF] = [1e13, 0.25];

/**
 * Takes the error from a number that is known to have no more than some decimals: it is the multiple of the last of them that lies nearest
 * to what was computed.
 *
 * Times the power of ten it is off by less than a quarter of a unit for its error, and by a thousandth for this product, so that rounding
 * finds the whole number of units; that and the power are exact in a double, and their quotient is the double nearest to the decimal.
 */
export function snap(into: Computed, decimals: number): void {
  const tens = TENS[decimals];
  if (tens === undefined || !(into.error * tens < UNITS_OFF)) return;
  if (!(Math.max(Math.abs(into.low), Math.abs(into.high)) * tens < MOST_UNITS)) return;
  into.value = Math.round(into.value * tens) / tens;
  into.low = Math.round(into.low * tens) / tens;
  into.high = Math.round(into.high * tens) / tens;
  into.error = 0;
}

/** A bound for a computed number. */
export type Bound = Cut & { readonly is: FloatTest["is"] };

/** The bounds of a criterion after some change of scale, or undefined where the filter cannot hold one. */
export function boundsOf(criterion: Criterion, scale: (bound: Decimal) => Decimal | undefined): readonly Bound[] | undefined {
  const bounds: Bound[] = [];
  for (const { is, bound } of criterion) {
    const scaled = scale(bound.value);
    const cut = scaled === undefined ? undefined : cutAt(scaled);
    if (cut === undefined) return undefined;
    bounds.push({ is, ...cut });
  }
  return bounds;
}

/** Whether a computed number passes all its bounds; where it falls as the target's number rises, orders are turned. */
export function passesBounds(bounds: readonly Bound[], number: number, error: number, turn: 1 | -1, doubt: Doubt): boolean {
  for (const bound of bounds) if (!holds(bound.is, turn * orderWithin(number, bound, error, doubt))) return false;
  return true;
}

/** Whether rounding lets it pass: bit 1; and fail: bit 2. */
export function possibleWithin(bounds: readonly Bound[], { low, high, error }: Computed, turn: 1 | -1, doubt: Doubt): number {
  let pass = 1;
  let fail = 0;
  for (const bound of bounds) {
    const { is } = bound;
    const below = turn * orderWithin(turn === 1 ? low : high, bound, error, doubt);
    const above = turn * orderWithin(turn === 1 ? high : low, bound, error, doubt);
    if (!canHold(is, below, above)) pass = 0;
    if (canBreak(is, below, above)) fail = 2;
  }
  return pass | fail;
}

/** Where a computed number's pace changes after some years. */
export type PaceBounds = { readonly ahead: Cut; readonly onTrack: Cut; readonly nothing: Cut };

/** The pace of a computed number. */
export function paceWithin(bounds: PaceBounds, number: number, error: number, turn: 1 | -1, doubt: Doubt): Pace {
  // What is beyond one turn is beyond those before it.
  const ahead = turn * orderWithin(number, bounds.ahead, error, doubt);
  const onTrack = ahead >= 0 ? ahead : turn * orderWithin(number, bounds.onTrack, error, doubt);
  return paceOf(ahead, onTrack, onTrack >= 0 ? onTrack : turn * orderWithin(number, bounds.nothing, error, doubt), false);
}

/** 1 + rate/100, exactly. */
export const factor = (rate: Decimal): Decimal => exact(rate).times("0.01").plus(1);
