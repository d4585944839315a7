import { type Decimal, decimal, printedInterval } from "../kernel/index.js";
import { type Amount, amountNumbers, type Requirement } from "../notation/index.js";

/** A requirement about numbers. */
export type Numeric = Extract<Requirement, Amount>;

export const isNumeric = (requirement: Requirement): requirement is Numeric =>
  requirement.kind === "level" || requirement.kind === "growth" || requirement.kind === "change";

/** The one number of a requirement; undefined where there is none or there are two. */
export const numberOf = (requirement: Requirement | undefined): string | undefined =>
  requirement !== undefined && isNumeric(requirement) && requirement.bound !== "between" ? requirement.value : undefined;

/** The numbers of a requirement as printed, in order; none where it has none. */
export function numbersOf(requirement: Requirement): readonly string[] {
  if (requirement.kind === "composition") return requirement.parts;
  return isNumeric(requirement) ? amountNumbers(requirement) : [];
}

/** Whether rounding can make two printed figures the same: their intervals have more than an end in common, or they are equal. */
export function sameFigure(a: string, b: string): boolean {
  const [one, other] = [printedInterval(a), printedInterval(b)];
  return decimal(a).equals(decimal(b)) || (one.low.lessThan(other.high) && other.low.lessThan(one.high));
}

/** Whether two lists of printed figures can be the same. */
export const sameFigures = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((figure, i) => sameFigure(figure, b[i] as string));

/** A Decimal as facts hold it: unrounded, without exponent. */
export const text = (value: Decimal): string => value.toFixed();
