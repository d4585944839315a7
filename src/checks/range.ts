import type { Side } from "../demand/index.js";
import { type Decimal, decimal, type Interval, printedInterval } from "../kernel/index.js";
import { DEFAULT_POLICY } from "../model/index.js";
import type { Amount } from "../notation/index.js";

/** The numbers between two ends, either of which may be open or missing. */
export type Range = {
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
};

/** Whether two ranges have a number in common. */
export const meet = (a: Range, b: Range): boolean => reaches(a, b) && reaches(b, a);

/** Whether one range begins before the other ends. */
function reaches({ low, lowOpen = false }: Range, { high, highOpen = false }: Range): boolean {
  if (low === undefined || high === undefined) return true;
  return lowOpen || highOpen ? low.lessThan(high) : low.lessThanOrEqualTo(high);
}

/** The numbers that an amount names as it is printed: a bare one and one with 左右 stand for what they can be the rounding of. */
export function printedRange(amount: Amount): Range {
  switch (amount.bound) {
    case "at-least":
      return { low: decimal(amount.value) };
    case "more-than":
      return { low: decimal(amount.value), lowOpen: true };
    case "at-most":
      return { high: decimal(amount.value) };
    case "less-than":
      return { high: decimal(amount.value), highOpen: true };
    case "between":
      return { low: printedInterval(amount.low).low, high: printedInterval(amount.high).high };
    default:
      return printedInterval(amount.value);
  }
}

/**
 * All numbers that keep an amount under some reading that is left open: 左右 leaves the policy's room, what prints no bound may be a
 * floor or a ceiling as its side says, and either where the side is not known.
 */
export function widestRange(amount: Amount, side: Side): Range {
  // 翻一番 is exactly 100 %, and done by more.
  const open = amount.bound === "unstated" || amount.bound === "about" || (amount.bound === "exactly" && side !== "point");
  if (!open) return printedRange(amount);
  if (side === "unknown") return {};
  const { low, high } = printedInterval(amount.value);
  const room = amount.bound === "about" ? decimal(amount.value).abs().times(DEFAULT_POLICY.about).dividedBy(100) : decimal("0");
  return { ...(side !== "ceiling" && { low: low.minus(room) }), ...(side !== "floor" && { high: high.plus(room) }) };
}

/**
 * What an amount says, taken as it is meant: 左右 leaves the policy's room on both sides, of the way to a level from its base; a bare
 * number none.
 */
export function meantRange(amount: Amount, base?: Decimal): Range {
  if (amount.bound !== "about") return printedRange(amount);
  const way = base?.minus(amount.value).abs();
  if (way === undefined || way.isZero()) return widestRange(amount, "point");
  const { low, high } = printedInterval(amount.value);
  const room = way.times(DEFAULT_POLICY.about).dividedBy(100);
  return { low: low.minus(room), high: high.plus(room) };
}

/** A range moved by a function of each end and of an interval's like end, which rises with both. */
export const moved = ({ low, high, ...open }: Range, from: Interval, move: (by: Decimal, from: Decimal) => Decimal): Range => ({
  ...open,
  ...(low !== undefined && { low: move(low, from.low) }),
  ...(high !== undefined && { high: move(high, from.high) }),
});

/** The same range of opposite sign. */
export const negated = ({ low, high, lowOpen, highOpen }: Range): Range => ({
  ...(high !== undefined && { low: high.negated() }),
  ...(low !== undefined && { high: low.negated() }),
  ...(highOpen !== undefined && { lowOpen: highOpen }),
  ...(lowOpen !== undefined && { highOpen: lowOpen }),
});
