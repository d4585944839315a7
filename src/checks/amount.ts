import { type Decimal, decimal, printedInterval } from "../kernel/index.js";
import type { Indicator, Span } from "../model/index.js";
import { type Amount, type Bound, gradeRank, inUnit, type Requirement, unitRatio } from "../notation/index.js";

/** A requirement about numbers. */
export type Numeric = Extract<Requirement, Amount>;

export const isNumeric = (requirement: Requirement): requirement is Numeric =>
  requirement.kind === "level" || requirement.kind === "growth" || requirement.kind === "change";

/** The one number of a requirement; undefined where there is none or there are two. */
export const numberOf = (requirement: Requirement | undefined): string | undefined =>
  requirement !== undefined && isNumeric(requirement) && requirement.bound !== "between" ? requirement.value : undefined;

/** Which way is better of the number itself: of a change that is to go the better way, more is. */
export function betterWay(requirement: Requirement, { direction, measure }: Directed): Indicator["direction"] {
  if (requirement.kind !== "change" || requirement.direction === undefined || measure === "growth" || direction === "hold")
    return direction;
  return (requirement.direction === "increase") === (direction === "higher") ? "higher" : "lower";
}

/** What tells which way is better. */
export type Directed = Pick<Indicator, "direction" | "measure">;

/** What a bare number binds, by the direction that is better. */
export function resolved(bound: Bound, direction: Indicator["direction"]): Bound {
  if (bound !== "unstated") return bound;
  if (direction === "hold") return "exactly";
  return direction === "higher" ? "at-least" : "at-most";
}

/** Whether two requirements speak of the same thing, so that their numbers can be compared. */
export function comparable(a: Requirement, b: Requirement): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "level" && b.kind === "level") return alike(a.unit, b.unit);
  if (a.kind === "change" && b.kind === "change")
    return a.measure === b.measure && a.direction === b.direction && alike(a.unit, b.unit);
  if (a.kind === "grade" && b.kind === "grade") return a.scale === b.scale;
  if (a.kind === "composition" && b.kind === "composition") return a.parts.length === b.parts.length;
  return a.kind === "growth" || a.kind === "relative";
}

const alike = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || unitRatio(a, b) !== undefined;

/**
 * A requirement told in the unit of another one, so that their numbers compare: 146.84万人 beside 2000000人 is 1468400人. What prints no
 * unit is in the one given. Undefined where the units differ by more than a multiplier.
 */
export function toldLike(
  requirement: Requirement,
  other: Requirement,
  unit: string | null,
  otherUnit = unit,
): Requirement | undefined {
  const into = unitIn(other) ?? otherUnit;
  const own = unitIn(requirement) ?? unit;
  const counts = requirement.kind === "level" || (requirement.kind === "change" && requirement.measure === "total");
  return counts && own !== null ? inUnit({ ...requirement, unit: own }, into) : requirement;
}

const unitIn = (requirement: Requirement): string | undefined =>
  requirement.kind === "level" || requirement.kind === "change" ? requirement.unit : undefined;

/** The numbers of a requirement as printed, in order; none where it has none. */
export function numbersOf(requirement: Requirement): readonly string[] {
  if (requirement.kind === "composition") return requirement.parts;
  if (!isNumeric(requirement)) return [];
  return requirement.bound === "between" ? [requirement.low, requirement.high] : [requirement.value];
}

/** Whether rounding can make two printed figures the same: their intervals have more than an end in common, or they are equal. */
export function sameFigure(a: string, b: string): boolean {
  const [one, other] = [printedInterval(a), printedInterval(b)];
  return decimal(a).equals(decimal(b)) || (one.low.lessThan(other.high) && other.low.lessThan(one.high));
}

/** Whether two lists of printed figures can be the same. */
export const sameFigures = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((figure, i) => sameFigure(figure, b[i] as string));

/** Whether two comparable requirements name the same number, grade or structure, or compare with the same thing. */
export function sameNumbers(a: Requirement, b: Requirement): boolean {
  if (a.kind === "grade" && b.kind === "grade") return a.grade === b.grade;
  if (a.kind === "relative" && b.kind === "relative") return a.to === b.to;
  return sameFigures(numbersOf(a), numbersOf(b));
}

/** The last year of a span. */
export const endOf = (span: Span): number => (span.kind === "by" ? span.year : span.to);

/** How a target stands to a value: 1 when it asks for more, −1 when for less. A target is taken as it is. */
export function better(target: string, value: string, direction: "higher" | "lower"): -1 | 0 | 1 {
  const compared = decimal(target).comparedTo(decimal(value)) as -1 | 0 | 1;
  return direction === "higher" ? compared : (-compared as -1 | 0 | 1);
}

/** The same for a measured value, which stands for everything that it can be the rounding of: 0 where rounding decides. */
export function betterThanMeasured(target: string, value: string, direction: "higher" | "lower"): -1 | 0 | 1 {
  const { low, high } = printedInterval(value);
  const asked = decimal(target);
  const above = asked.greaterThan(high) ? 1 : asked.lessThan(low) ? -1 : 0;
  return direction === "higher" ? above : (-above as -1 | 0 | 1);
}

/** The same for grades: the smaller place is better; undefined where the scale is not known. */
export function betterGrade(scale: string, target: string, base: string): -1 | 0 | 1 | undefined {
  const [asked, was] = [gradeRank(scale, target), gradeRank(scale, base)];
  if (asked === undefined || was === undefined) return undefined;
  return Math.sign(was - asked) as -1 | 0 | 1;
}

/** A Decimal as facts hold it: unrounded, without exponent. */
export const text = (value: Decimal): string => value.toFixed();
