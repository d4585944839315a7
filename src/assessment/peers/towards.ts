import { averageAnnualGrowth } from "../../calculators/index.js";
import {
  compareRatios,
  type Decimal,
  decimal,
  type Grown,
  growthOrder,
  PlanError,
  precise,
  type Ratio,
  ratioOf,
  rounded,
} from "../../kernel/index.js";
import type { Dated, MethodCase } from "../method.js";

/** Whether a value is where the target wants it, or past it; one that is to be held must be it. */
export function meets({ value }: Dated, target: Dated, direction: MethodCase["direction"]): boolean {
  const order = value.comparedTo(target.value);
  return direction === "higher" ? order >= 0 : direction === "lower" ? order <= 0 : order === 0;
}

/** Years from one value to another; a method that looks at change needs at least one. @throws PlanError `no-years` */
export function yearsFrom(first: Dated, last: Dated): number {
  const years = last.year - first.year;
  if (years < 1) throw new PlanError("no-years", { years });
  return years;
}

/** The target a method cannot do without. @throws PlanError `needs-target` */
export function targetOf({ target }: MethodCase): Dated {
  if (target === undefined) throw new PlanError("needs-target");
  return target;
}

/** Mean growth a year towards the better, as a share (0.015 = 1.5 %): turned where lower is better, and again below 0. */
export function growthTowards(first: Dated, last: Dated, direction: MethodCase["direction"]): Decimal {
  if (direction === "hold") throw new PlanError("nothing-better", { direction });
  const growth = averageAnnualGrowth(first.value, last.value, yearsFrom(first, last)).div(100);
  return decimal(first.value.isNegative() === (direction === "higher") ? growth.negated() : growth);
}

/** The growth that a target requires from the base, as a share without its sign. @throws PlanError what has no even pace */
export function growthRequired(base: Dated, target: Dated): Decimal {
  if (target.value.isZero() && !base.value.isZero()) throw new PlanError("zero-target", { base: base.value.toString() });
  const growth = averageAnnualGrowth(base.value, target.value, yearsFrom(base, target)).div(100).abs();
  if (growth.isZero()) throw new PlanError("target-equals-base", { base: base.value.toString() });
  return growth;
}

/** What a computation gives, or nothing where it is refused: for a number that is shown with a class that holds without it. */
export function ifThereIs(compute: () => Decimal): { readonly value?: Decimal } {
  try {
    return { value: compute() };
  } catch {
    return {};
  }
}

/** Compares growth a year towards the better with a share (0.015 = 1.5 %), exactly. */
export function growthTowardsOrder(first: Dated, last: Dated, direction: MethodCase["direction"]): (bound: Decimal) => number {
  return turnedOrder(first, last, direction, { factor: ratioOf(2), years: 1 }, 1);
}

/** Compares growth towards the better, divided by the growth that a target requires, with a bound, exactly. */
export function growthShareOrder({ latest, direction }: MethodCase, base: Dated, target: Dated): (bound: Decimal) => number {
  const required = { factor: ratioOf(target.value, base.value), years: target.year - base.year };
  const falls = compareRatios(required.factor, ratioOf(1)) < 0;
  return turnedOrder(base, latest, direction, required, falls ? -1 : 1);
}

/** The same signs as in {@link growthTowards}; what is required counts without its own. */
function turnedOrder(
  first: Dated,
  last: Dated,
  direction: MethodCase["direction"],
  other: Grown,
  sign: 1 | -1,
): (bound: Decimal) => number {
  const turn = first.value.isNegative() === (direction === "higher") ? -1 : 1;
  const order = growthOrder({ factor: ratioOf(last.value, first.value), years: last.year - first.year }, other);
  return (bound) => turn * order(bound.times(turn * sign));
}

/** A quotient as it is shown, rounded once. */
export const divided = ({ over, under }: Ratio): Decimal => rounded(precise(over).div(under));
