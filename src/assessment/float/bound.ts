import { type Decimal, decimal, exact, precise } from "../../kernel/index.js";
import type { Criterion, Is } from "../judging/bound-test.js";

/** Half the distance from 1 to the next double: the relative error of one rounding. */
export const U = 2 ** -53;

/** Whether the filter has met a comparison that it cannot decide. Then exact arithmetic judges. */
export type Doubt = { raised: boolean };

/** A bound as a double, and whether 15 digits write it, so that a double equal to it means the same number. */
export type Cut = { readonly at: number; readonly exact: boolean };

/** Significant digits with which no two decimals are the same double. */
const TOLD_APART = 15;

/** The bounds that a filter can hold: far from where doubles lose digits. */
const [SMALLEST, LARGEST] = [decimal(`0.${"0".repeat(30)}1`), decimal(`1${"0".repeat(30)}`)];

/** A decimal as a cut, or undefined where it is too small or too large for the filter. */
export function cutAt(value: Decimal): Cut | undefined {
  const size = value.abs();
  if (!value.isZero() && (size.lessThan(SMALLEST) || size.greaterThan(LARGEST))) return undefined;
  return { at: value.toNumber(), exact: value.precision() <= TOLD_APART };
}

/** A quotient as a cut: rounded to 60 digits and then to a double, it never changes sides with a decimal of 15; `exact` where it ends within these. */
export function cutOf(over: Decimal, under: number): Cut | undefined {
  const quotient = precise(over).div(under);
  const cut = cutAt(quotient);
  const ends = exact(quotient).times(under).equals(over);
  return cut && { at: cut.at, exact: cut.exact && ends };
}

/**
 * Compares a number of at most 15 digits, as the double nearest to it, with a cut. Rounding never turns an order round; equal
 * doubles mean equal numbers where both have at most 15 digits, and leave a doubt otherwise.
 */
export function order(number: number, { at, exact }: Cut, doubt: Doubt): number {
  if (number < at) return -1;
  if (number > at) return 1;
  if (!exact) doubt.raised = true;
  return 0;
}

/** Compares a computed number with a bound: within the error of both there is a doubt. A number without an error is one of at most 15 digits. */
export function orderWithin(number: number, bound: Cut, error: number, doubt: Doubt): number {
  if (error === 0) return order(number, bound, doubt);
  const apart = number - bound.at;
  if (apart > error) return 1;
  if (apart < -error) return -1;
  doubt.raised = true;
  return 0;
}

/** A comparison that a number must pass. */
export type FloatTest = {
  readonly is: Is;
  readonly cut: Cut;
  /** The ends of what the bound may be; the bound itself where it is sure. */
  readonly low: Cut;
  readonly high: Cut;
};

/** A criterion for the filter, or undefined where one of its bounds cannot be held. */
export function floatTests(criterion: Criterion): readonly FloatTest[] | undefined {
  const tests: FloatTest[] = [];
  for (const { is, bound } of criterion) {
    const cut = cutAt(bound.value);
    const sure = bound.low.equals(bound.high);
    const [low, high] = sure ? [cut, cut] : [cutAt(bound.low), cutAt(bound.high)];
    if (cut === undefined || low === undefined || high === undefined) return undefined;
    tests.push({ is, cut, low, high });
  }
  return tests;
}
