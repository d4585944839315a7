import type { Demand, KnownSide } from "../../demand/index.js";
import { type Decimal, decimal } from "../../kernel/index.js";
import type { Indicator, Policy, Target } from "../../model/index.js";
import type { Requirement } from "../../notation/index.js";
import type { Code } from "../decisions/packed-verdict.js";
import type { Doubt, FloatTest } from "../float/bound.js";
import { order } from "../float/bound.js";
import type { PrintedNumber } from "../float/printed-number.js";
import type { Seen } from "../float/set-figures.js";
import { canBreak, canHold, holds, isFloor } from "../judging/bound-test.js";
import type { References } from "../series/references.js";

/** One target and what is the same for all sets; years are counted from the plan's base. */
export type Setting<R extends Requirement = Requirement> = {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly demand: Demand;
  readonly share: boolean;
  readonly side: KnownSide;
  readonly requirement: R;
  readonly policy: Policy;
  readonly references: References;
  readonly base: number;
  /** The target's first and last year, and the last that is looked at. */
  readonly first: number;
  readonly last: number;
  readonly until: number;
  readonly final: boolean;
};

/** Decides a target for what a set says of its indicator, or says that it is unsure. */
export type Decide = (seen: Seen, others: (indicator: string) => Seen | undefined) => Code;

/** The policy's thresholds of a pace, where they are in order and above zero: otherwise a pace is left to exact arithmetic. */
export function thresholdsOf({ onTrack, ahead }: Policy): { readonly onTrack: Decimal; readonly ahead: Decimal } | undefined {
  const [low, high] = [decimal(onTrack), decimal(ahead)];
  return low.greaterThan(0) && low.lessThanOrEqualTo(high) && high.lessThan(1000) ? { onTrack: low, ahead: high } : undefined;
}

/** Whether a value passes all comparisons. */
export function passesAll(tests: readonly FloatTest[], value: number, doubt: Doubt): boolean {
  for (const { is, cut } of tests) if (!holds(is, order(value, cut, doubt))) return false;
  return true;
}

/** Whether rounding lets it pass: bit 1; and fail: bit 2. */
export function possible(tests: readonly FloatTest[], { low, high }: PrintedNumber, doubt: Doubt): number {
  let pass = 1;
  let fail = 0;
  for (const test of tests) {
    const { is } = test;
    const floor = isFloor(is);
    // The bound where it is passed soonest, and where it is passed last.
    const soonest = floor ? test.low : test.high;
    const last = floor ? test.high : test.low;
    if (!canHold(is, order(low, soonest, doubt), order(high, soonest, doubt))) pass = 0;
    if (canBreak(is, order(low, last, doubt), order(high, last, doubt))) fail = 2;
  }
  return pass | fail;
}
