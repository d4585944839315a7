import { endsOf, type KnownSide } from "../../demand/index.js";
import type { Decimal } from "../../kernel/index.js";
import type { Policy } from "../../model/index.js";
import type { Amount } from "../../notation/index.js";
import { fixed, judgement, type Known, type Origin } from "../working/sourced-number.js";
import type { Trail } from "../working/trail.js";
import { about } from "./about.js";
import { type Criterion, canBreak, canHold, holds, type Is, isFloor, type Test } from "./bound-test.js";
import { compared } from "./comparison.js";

export type { Criterion, Test } from "./bound-test.js";

/** The number that a target aims at: the end of a range that is met first. */
export function aimOf(amount: Amount, side: KnownSide, source: Origin): Known {
  return fixed(endsOf(amount, side).near, source);
}

/** What a value must pass at the printed number, without any tolerance. */
export function strict(amount: Amount, side: KnownSide, source: Origin): Criterion {
  const aim = aimOf(amount, side, source);
  if (side === "floor") return [{ is: amount.bound === "more-than" ? "isMoreThan" : "isAtLeast", bound: aim }];
  if (side === "ceiling") return [{ is: amount.bound === "less-than" ? "isLessThan" : "isAtMost", bound: aim }];
  if (amount.bound !== "between") return [{ is: "isEqual", bound: aim }];
  return [
    { is: "isAtLeast", bound: aim },
    { is: "isAtMost", bound: fixed(amount.high, source) },
  ];
}

/**
 * What a value must pass, with 左右 taken as wide as the policy takes it; the widening is noted in the trail.
 *
 * @param base - where a level stood before the first year; absent for rates, changes, and levels of which that is not known
 */
export function tolerant(amount: Amount, side: KnownSide, source: Origin, policy: Policy, trail: Trail, base?: Known): Criterion {
  const tests =
    amount.bound === "about"
      ? about(fixed(amount.value, source), side, judgement(policy, "about"), trail, base)
      : strict(amount, side, source);
  return compared(tests, amount, policy, trail);
}

/** What a value must pass to be there: the printed number, or for one to be held 左右 what that allows to both sides. */
export function having(amount: Amount, side: KnownSide, source: Origin, policy: Policy, trail: Trail): Criterion {
  if (side === "point" && amount.bound === "about") return tolerant(amount, side, source, policy, trail);
  return compared(strict(amount, side, source), amount, policy, trail);
}

/** Compares something with a bound: below 0 when it is less, 0 when equal, above 0 when more. */
export type Compare = (bound: Decimal) => number;

/** Whether a value passes every comparison. */
export const passes = (criterion: Criterion, compare: Compare): boolean =>
  criterion.every(({ is, bound }) => holds(is, compare(bound.value)));

/** Whether some value between two ends passes, and whether some value fails, wherever within its own rounding a bound lies. */
export function canPass(criterion: Criterion, low: Compare, high: Compare): { readonly pass: boolean; readonly fail: boolean } {
  const at = (one: (is: Is, low: number, high: number) => boolean, end: "soonest" | "last") => (test: Test) => {
    const bound = boundAt(test, end);
    return one(test.is, low(bound), high(bound));
  };
  return { pass: criterion.every(at(canHold, "soonest")), fail: criterion.some(at(canBreak, "last")) };
}

/** Where within its rounding a bound is passed soonest, or last. */
function boundAt({ is, bound }: Test, end: "soonest" | "last"): Decimal {
  if (is === "isEqual") return bound.value;
  return isFloor(is) === (end === "soonest") ? bound.low : bound.high;
}

/** Compares a number. */
export function comparing(value: Decimal): Compare {
  return (bound) => value.comparedTo(bound);
}
