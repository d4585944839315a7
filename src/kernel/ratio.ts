import type { Decimal } from "./decimal.js";
import { exact } from "./precise.js";

/** A quotient of two decimals that is never divided out. `under` is not 0. */
export type Ratio = { readonly over: Decimal; readonly under: Decimal };

/** A quotient as it stands. */
export function ratioOf(over: Decimal | number, under: Decimal | number = 1): Ratio {
  const [a, b] = [exact(over), exact(under)];
  return b.isNegative() ? { over: a.negated(), under: b.negated() } : { over: a, under: b };
}

/** Below 0 when the first is less, 0 when they are equal, above 0 when it is more: by products, never by division. */
export function compareRatios(a: Ratio, b: Ratio): number {
  return a.over.times(b.under).comparedTo(b.over.times(a.under));
}

/** The product of two quotients. */
export function timesRatio(a: Ratio, b: Ratio): Ratio {
  return { over: a.over.times(b.over), under: a.under.times(b.under) };
}
