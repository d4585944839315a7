import { averageAnnualGrowth } from "../../calculators/index.js";
import { type Decimal, decimal, PlanError } from "../../kernel/index.js";
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

/** What a computation gives, or nothing where it is refused: for a number that is told beside a class that stands without it. */
export function ifThereIs(compute: () => Decimal): { readonly value?: Decimal } {
  try {
    return { value: compute() };
  } catch {
    return {};
  }
}
