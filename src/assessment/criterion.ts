import { endsOf, type KnownSide } from "../demand/index.js";
import type { Decimal } from "../kernel/index.js";
import type { Policy } from "../model/index.js";
import type { Amount } from "../notation/index.js";
import { fixed, judgement, type Known, type Origin } from "./known.js";
import type { Trail } from "./trail.js";

/** The comparisons that a value must pass. */
export type Test = { readonly is: "isAtLeast" | "isMoreThan" | "isAtMost" | "isLessThan" | "isEqual"; readonly bound: Known };
export type Criterion = readonly Test[];

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

/** What a value must pass with 左右 taken as wide as the policy takes it; the widening is noted in the trail. */
export function tolerant(amount: Amount, side: KnownSide, source: Origin, policy: Policy, trail: Trail): Criterion {
  if (amount.bound !== "about") return strict(amount, side, source);
  const value = fixed(amount.value, source);
  const percent = judgement(policy, "about");
  const low = (): Test => ({ is: "isAtLeast", bound: trail.run("lessPercent", { value, percent }) });
  const high = (): Test => ({ is: "isAtMost", bound: trail.run("plusPercent", { value, percent }) });
  return side === "floor" ? [low()] : side === "ceiling" ? [high()] : [low(), high()];
}

/** Compares something with a bound: below 0 when it is less, 0 when equal, above 0 when more. */
export type Compare = (bound: Decimal) => number;

/** Whether a value passes every comparison. */
export function passes(criterion: Criterion, compare: Compare): boolean {
  return criterion.every(({ is, bound }) => {
    const order = compare(bound.value);
    if (is === "isAtLeast") return order >= 0;
    if (is === "isMoreThan") return order > 0;
    if (is === "isAtMost") return order <= 0;
    if (is === "isLessThan") return order < 0;
    return order === 0;
  });
}

/** Whether some value between two ends passes, and whether some value fails. */
export function canPass(criterion: Criterion, low: Compare, high: Compare): { readonly pass: boolean; readonly fail: boolean } {
  const pass = criterion.every(({ is, bound }) => {
    const [below, above] = [low(bound.value), high(bound.value)];
    if (is === "isAtLeast") return above >= 0;
    if (is === "isMoreThan") return above > 0;
    if (is === "isAtMost") return below <= 0;
    if (is === "isLessThan") return below < 0;
    return below <= 0 && above >= 0;
  });
  return { pass, fail: !(passes(criterion, low) && passes(criterion, high)) };
}

/** Compares a number. */
export function comparing(value: Decimal): Compare {
  return (bound) => value.comparedTo(bound);
}
