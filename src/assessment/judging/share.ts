import { compareRatios, type Decimal, exact, logShareOrder, type Ratio, ratioOf } from "../../kernel/index.js";

/**
 * How far something has come of its way, as an order: compares the share with a multiple, exactly.
 * Below 0 when the share is less. The share itself is a quotient that mostly does not end; it is never computed to decide.
 */
export type Share = (multiple: Ratio) => number;

/** (current − base) ÷ (target − base), for a target that is not the base. */
export function straightShare(base: Decimal, current: Decimal, target: Decimal): Share {
  const share = ratioOf(exact(current).minus(base), exact(target).minus(base));
  return (multiple) => compareRatios(share, multiple);
}

/** ln(now) ÷ ln(whole), for a whole above 0; where nothing is left that is less than any multiple where the whole grows, more where it falls. */
export function logShare(now: Ratio, whole: Ratio): Share {
  if (now.over.lessThanOrEqualTo(0)) return compareRatios(whole, ratioOf(1)) > 0 ? () => -1 : () => 1;
  return logShareOrder(now, whole);
}

/** The multiple of the way that a threshold requires after some of the years: threshold × gone ÷ whole. */
export function dueAfter(gone: number, whole: number): (threshold: Decimal) => Ratio {
  return (threshold) => ratioOf(exact(threshold).times(gone), whole);
}
