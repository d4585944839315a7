import {
  compareDemands,
  type Demand,
  demandOf,
  type Incomparable,
  isCounted,
  requirementIn,
  sideOf,
  sideOfBound,
  targetUnit,
} from "../demand/index.js";
import { decimal } from "../kernel/index.js";
import type { Commitment, Indicator, Plan } from "../model/index.js";
import { type Amount, gradeRank, type Requirement } from "../notation/index.js";
import type { Severity } from "./finding.js";
import { isNumeric, numbersOf, sameFigures } from "./printed.js";
import { meet, printedRange, widestRange } from "./range.js";

/** What a promise of the prose asks, of the indicator it is linked to or else of its own subject, whose better side nobody tells. */
export function demandOfCommitment(plan: Plan, commitment: Commitment, indicator?: Indicator): Demand {
  const { unit, locator, printed, span } = commitment;
  const { requirement: asked } = commitment;
  const requirement = isCounted(asked) && unit !== undefined && asked.unit === undefined ? { ...asked, unit } : asked;
  const target = { printed, requirement, span, locator };
  const own: Indicator = indicator ?? {
    id: commitment.id,
    name: commitment.subject,
    category: commitment.subject,
    unit: unit ?? null,
    direction: "unknown",
    measure: asked.kind === "growth" ? "growth" : "level",
    attribute: null,
    targets: [target],
    locator,
  };
  return demandOf(plan, own, target);
}

/** Two demands in one unit, where they are of one kind. */
export type Pair = {
  readonly one: Requirement;
  readonly other: Requirement;
  /** They name the same numbers, grade or comparator, as far as rounding tells. */
  readonly same: boolean;
  /** What can be said of both: an error where nothing keeps both, a warning where only a reading that nobody means does. */
  readonly severity: Severity;
};

/** Reasons for which there is no order between two demands, though both are of one kind. */
const STILL_ALIKE: readonly Incomparable[] = ["no-order", "other-side", "other-comparator"];

/** Holds two demands of the same last year against each other; undefined where they are of different things. */
export function pairOf(a: Demand, b: Demand): Pair | undefined {
  const compared = compareDemands(a, b, { years: "any" });
  if (compared.code === "not-comparable" && !STILL_ALIKE.includes(compared.reason)) return undefined;
  const unit = targetUnit(b.indicator, b.target);
  const [one, other] = [a, b].map(({ indicator, target }) => requirementIn(indicator, target, unit));
  if (one === undefined || other === undefined) return undefined;
  return { one, other, same: sameNumbers(one, other), severity: severityOf(one, other, a.indicator, b.indicator) };
}

function severityOf(one: Requirement, other: Requirement, a: Indicator, b: Indicator): Severity {
  if (one.kind === "composition" && other.kind === "composition")
    return one.bound === "exactly" && other.bound === "exactly" ? "error" : "warning";
  const [x, y] = [amountOf(one), amountOf(other)];
  // Two comparisons can both hold.
  if (x === undefined || y === undefined) return "note";
  if (!meet(widestRange(x, sideOf(one, a)), widestRange(y, sideOf(other, b)))) return "error";
  return meet(printedRange(x), printedRange(y)) ? "note" : "warning";
}

/** A number, or the place of a grade counted so that more is better. */
function amountOf(requirement: Requirement): Amount | undefined {
  if (isNumeric(requirement)) return requirement;
  if (requirement.kind !== "grade") return undefined;
  const rank = gradeRank(requirement.scale, requirement.grade);
  return rank === undefined ? undefined : { bound: requirement.bound, value: String(-rank) };
}

function sameNumbers(a: Requirement, b: Requirement): boolean {
  if (a.kind === "grade" && b.kind === "grade") return a.grade === b.grade;
  if (a.kind === "relative" && b.kind === "relative")
    return a.to === b.to && decimal(a.margin ?? "0").equals(decimal(b.margin ?? "0"));
  const [one, other] = [numbersOf(a), numbersOf(b)];
  // A floor or a ceiling is taken as it is; other numbers may be one number in more and fewer digits.
  const areEqual = one.length === other.length && one.every((number, i) => decimal(number).equals(other[i] as string));
  return areEqual || (!isBounded(a) && !isBounded(b) && sameFigures(one, other));
}

const isBounded = (requirement: Requirement): boolean => {
  const side = "bound" in requirement ? sideOfBound(requirement.bound) : undefined;
  return side === "floor" || side === "ceiling";
};
