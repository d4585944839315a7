import { type Decimal, decimal, exact, printedInterval, refuseUnless } from "../kernel/index.js";
import type { D } from "../notation/index.js";
import type { Demand } from "./demand-of.js";

/** One unit of the last printed digit. */
export function unitOf(printed: D): Decimal {
  const { low, high } = printedInterval(printed);
  return exact(high).minus(low);
}

/**
 * Whether the way from the printed base to the target is less than one unit of the coarser of the two: 96.49 to 96.5. A share of such a
 * way says nothing of the thing itself.
 *
 * @param demand - what a target requires, as {@link demandOf} reads it
 * @returns true of a level whose way from its base the printed digits do not tell; false where there is no such way
 * @category Demands
 * @example
 * ```ts
 * import { demandOf, isWithinPrintedUnit } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const of = (id: string) => huzhu15.indicators.filter((one) => one.id === id).map((one) => demandOf(huzhu15, one, one.targets[0]));
 * ["preschool-enrolment", "urbanisation-rate"].map((id) => isWithinPrintedUnit(of(id)[0])); // => [true, false]
 * ```
 */
export function isWithinPrintedUnit(demand: Pick<Demand, "requirement" | "base" | "ends">): boolean {
  refuseUnless("demand", demand, { base: "object", requirement: "object" });
  const { requirement, base, ends } = demand;
  if (requirement.kind !== "level" || base.value === undefined || ends === undefined) return false;
  const way = exact(decimal(ends.near)).minus(base.value).abs();
  return [base.value, ends.near].some((printed) => way.lessThan(unitOf(printed)));
}
