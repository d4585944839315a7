import { type Decimal, decimal } from "../../kernel/index.js";
import type { Indicator, Target } from "../../model/index.js";
import { type Amount, type D, gradeRank, type Requirement } from "../../notation/index.js";
import { lastYear } from "../case.js";
import { type Side, sideOf } from "../criterion.js";
import { told } from "../known.js";
import { requirementIn, targetUnit } from "../own-unit.js";

/**
 * Why two targets cannot be set against each other.
 *
 * @category Levels of government
 */
export const INCOMPARABLE = [
  "other-kind",
  "other-years",
  "other-unit",
  "other-direction",
  "other-side",
  "other-measure",
  "other-comparator",
  "other-scale",
  "delegated",
  "no-order",
  "no-number",
] as const;

/** A reason of {@link INCOMPARABLE}. @category Levels of government */
export type Incomparable = (typeof INCOMPARABLE)[number];

/** A target with its indicator. */
export type Placed = { readonly indicator: Indicator; readonly target: Target };

/** How one target stands to another. */
export type Compared =
  | { readonly code: "same" | "stronger" | "weaker"; readonly difference?: D; readonly byBound?: true }
  | { readonly code: "not-comparable"; readonly reason: Incomparable };

const no = (reason: Incomparable): Compared => ({ code: "not-comparable", reason });

/** Compares a lower target with an upper one: the same kind of demand, on the same years, in the same unit and way. */
export function compareTargets(lower: Placed, upper: Placed): Compared {
  const [a, b] = [lower.target.requirement, upper.target.requirement];
  if (a.kind === "delegated" || b.kind === "delegated") return no("delegated");
  if (isWords(a) || isWords(b)) return no("no-number");
  if (a.kind !== b.kind) return no("other-kind");
  if (!sameYears(lower.target, upper.target)) return no("other-years");
  // Both are told in the upper target's unit.
  const unit = targetUnit(upper.indicator, upper.target);
  const [one, other] = [lower, upper].map(({ indicator, target }) => requirementIn(indicator, target, unit));
  if (one === undefined || other === undefined) return no("other-unit");
  if (lower.indicator.direction !== upper.indicator.direction) return no("other-direction");
  return byKind(one, other, lower.indicator.direction);
}

/** The same last year and, for what runs over years, the same first one; a change runs over the plan whatever its column says. */
function sameYears({ span: s, requirement: { kind } }: Target, { span: t }: Target): boolean {
  if (lastYear(s) !== lastYear(t)) return false;
  if (s.kind === "by" || t.kind === "by") return s.kind === t.kind || kind === "change";
  return s.from === t.from && (s.kind === "every-year") === (t.kind === "every-year");
}

const isWords = ({ kind }: Requirement): boolean => kind === "qualitative" || kind === "none";

function byKind(a: Requirement, b: Requirement, direction: Indicator["direction"]): Compared {
  if (a.kind === "relative" && b.kind === "relative") {
    if (a.to !== b.to) return no("other-comparator");
    const [x, y] = [RELATIONS[a.relation], RELATIONS[b.relation]];
    if ((a.relation === "below") !== (b.relation === "below")) return no("other-side");
    return ordered(decimal(a.margin ?? "0").comparedTo(b.margin ?? "0") || x - y);
  }
  if (a.kind === "grade" && b.kind === "grade") {
    const [x, y] = [gradeRank(a.scale, a.grade), gradeRank(b.scale, b.grade)];
    if (a.scale !== b.scale || x === undefined || y === undefined) return no("other-scale");
    const side = sideOf(a, direction);
    if (side !== sideOf(b, direction)) return no("other-side");
    return side === "point" && x !== y ? no("no-order") : ordered(side === "ceiling" ? x - y : y - x);
  }
  if (a.kind === "composition" && b.kind === "composition")
    return a.parts.length === b.parts.length && a.parts.every((part, i) => decimal(part).equals(b.parts[i] ?? ""))
      ? { code: "same" }
      : no("no-order");
  if (a.kind === "change" && b.kind === "change" && (a.measure !== b.measure || a.direction !== b.direction))
    return no("other-measure");
  return amounts(a as Amount, b as Amount, a.kind === "change" ? changing(a, direction) : direction);
}

/** More of a change is better whatever its way, unless a bound says otherwise. */
const changing = (
  { direction: way }: { readonly direction?: string },
  direction: Indicator["direction"],
): Indicator["direction"] => (way === undefined ? direction : "higher");

/** What each relation asks beyond the next weaker one. */
const RELATIONS = { "roughly-in-step": 0, "in-step": 1, "not-below": 1, above: 2, below: 0 } as const;

const ordered = (order: number) => ({
  code: order > 0 ? ("stronger" as const) : order < 0 ? ("weaker" as const) : ("same" as const),
});

/** Of two floors the higher is stronger, of two ceilings the lower; of equal numbers the tighter bound. */
function amounts(a: Amount, b: Amount, direction: Indicator["direction"]): Compared {
  const side = sideOf(a, direction);
  if (side !== sideOf(b, direction)) return no("other-side");
  const [x, y] = [ends(a, side), ends(b, side)];
  const apart = x.near.minus(y.near);
  const equal = apart.isZero() && (side !== "point" || x.far.equals(y.far));
  if (side === "point" && !equal) return no("no-order");
  const difference = told(apart);
  if (!equal) return { ...ordered(side === "floor" ? apart.comparedTo(0) : -apart.comparedTo(0)), difference };
  const tighter = tightness(a) - tightness(b);
  return { ...ordered(tighter), difference, ...(tighter !== 0 && { byBound: true as const }) };
}

/** The end of an amount that is met first, and the other. */
function ends(amount: Amount, side: Side): { readonly near: Decimal; readonly far: Decimal } {
  if (amount.bound !== "between") return { near: decimal(amount.value), far: decimal(amount.value) };
  const [low, high] = [decimal(amount.low), decimal(amount.high)];
  return side === "ceiling" ? { near: high, far: low } : { near: low, far: high };
}

/** 左右 leaves room, more than and less than leave none even for the number itself. */
function tightness({ bound }: Amount): number {
  return bound === "about" ? -1 : bound === "more-than" || bound === "less-than" ? 1 : 0;
}
