import { type Decimal, decimal, exact, refuseUnless } from "../kernel/index.js";
import { type Amount, type D, gradeRank, type Requirement } from "../notation/index.js";
import type { Demand } from "./demand-of.js";
import { endsOf, type Side, sideOf } from "./side.js";
import { requirementIn, targetUnit } from "./unit.js";

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
  "part-of-whole",
  "named-otherwise",
  "other-definition",
  "not-found",
] as const;

/**
 * Why two targets cannot be set against each other. `part-of-whole`: amounts of a part and of its whole, which add; `named-otherwise`: another
 * name under one id; `other-definition`: they count otherwise, or one of them was defined anew; `not-found`: one of the plans has the indicator, and
 * what it requires was not found.
 *
 * @category Demands
 * @useDeclaredType
 */
export type Incomparable = (typeof INCOMPARABLE)[number];

/** How one demand stands to another. @category Demands */
export type Compared =
  | {
      readonly code: "same" | "stronger" | "weaker";
      /** The first number less the second, in the unit of the second target. */
      readonly difference?: D;
      /** The two are of equal number, and one of them binds more tightly (5 左右 against at least 5). */
      readonly byBound?: true;
    }
  | { readonly code: "not-comparable"; readonly reason: Incomparable };

const no = (reason: Incomparable): Compared => ({ code: "not-comparable", reason });

/**
 * Whether one target requires more than another: the same kind of demand, in the same unit and way, converted to the second one's unit.
 *
 * Of two floors the higher is stronger, of two ceilings the lower, of equal numbers the tighter bound. More of a change is as its
 * side says: of a reduction required, more is stronger.
 *
 * @param a - the demand looked at
 * @param b - what it is set against
 * @param options - `years`: whether they must be of the `same` years (the default), or of `any`, as in plans that follow each other
 * @returns `stronger`, `weaker`, `same`, or `not-comparable` with the reason
 * @category Demands
 * @example
 * ```ts
 * import { compareDemands, demandOf } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const [forest] = huzhu15.indicators;
 * const asked = demandOf(huzhu15, forest, forest.targets[0]);
 * compareDemands(asked, asked); // => { code: "same", difference: "0" }
 * ```
 */
export function compareDemands(a: Demand, b: Demand, options: { readonly years?: "same" | "any" } = {}): Compared {
  refuseUnless("a", a, { indicator: "object", target: "object", requirement: "object", base: "object" });
  refuseUnless("b", b, { indicator: "object", target: "object", requirement: "object", base: "object" });
  refuseUnless("options", options, "object", "invalid-options");
  const [p, q] = [a.target.requirement, b.target.requirement];
  if (p.kind === "delegated" || q.kind === "delegated") return no("delegated");
  if (isWords(p) || isWords(q)) return no("no-number");
  if (p.kind !== q.kind) return no("other-kind");
  if (options.years !== "any" && !sameYears(a, b)) return no("other-years");
  const unit = targetUnit(b.indicator, b.target);
  const [one, other] = [a, b].map(({ indicator, target }) => requirementIn(indicator, target, unit));
  if (one === undefined || other === undefined) return no("other-unit");
  if (a.indicator.direction !== b.indicator.direction) return no("other-direction");
  return byKind(one, other, a, b);
}

/** The same last year and, for what runs over years, the same first one; a change runs over the plan whatever its column says. */
function sameYears(a: Demand, b: Demand): boolean {
  if (a.last !== b.last) return false;
  if (a.span === "by" || b.span === "by") return a.span === b.span || a.requirement.kind === "change";
  return a.first === b.first && (a.span === "every-year") === (b.span === "every-year");
}

const isWords = ({ kind }: Requirement): boolean => kind === "qualitative" || kind === "none";

function byKind(a: Requirement, b: Requirement, { indicator }: Demand, other: Demand): Compared {
  if (a.kind === "relative" && b.kind === "relative") {
    if (a.to !== b.to) return no("other-comparator");
    const [x, y] = [RELATIONS[a.relation], RELATIONS[b.relation]];
    if ((a.relation === "below") !== (b.relation === "below")) return no("other-side");
    return ordered(decimal(a.margin ?? "0").comparedTo(b.margin ?? "0") || x - y);
  }
  const [side, otherSide] = [sideOf(a, indicator), sideOf(b, other.indicator)];
  if (a.kind === "grade" && b.kind === "grade") {
    const [x, y] = [gradeRank(a.scale, a.grade), gradeRank(b.scale, b.grade)];
    if (a.scale !== b.scale || x === undefined || y === undefined) return no("other-scale");
    if (side !== otherSide) return no("other-side");
    const ordering = side === "ceiling" ? x - y : y - x;
    // A scale always has a better end: only what is to be just so has no order.
    return side === "point" ? (x === y ? { code: "same" } : no("no-order")) : ordered(ordering);
  }
  if (a.kind === "composition" && b.kind === "composition")
    return a.parts.length === b.parts.length && a.parts.every((part, i) => decimal(part).equals(b.parts[i] ?? ""))
      ? { code: "same" }
      : no("no-order");
  if (a.kind === "change" && b.kind === "change" && (a.measure !== b.measure || a.direction !== b.direction))
    return no("other-measure");
  if (side !== otherSide) return no("other-side");
  return amounts(a as Amount, b as Amount, side);
}

/** What each relation asks beyond the next weaker one. */
const RELATIONS = { "roughly-in-step": 0, "in-step": 1, "not-below": 1, above: 2, below: 0 } as const;

const ordered = (order: number) => ({
  code: order > 0 ? ("stronger" as const) : order < 0 ? ("weaker" as const) : ("same" as const),
});

/** Of two floors the higher is stronger, of two ceilings the lower; of equal numbers the tighter bound. */
function amounts(a: Amount, b: Amount, side: Side): Compared {
  const [x, y] = [endsOf(a, side), endsOf(b, side)];
  const apart = exact(decimal(x.near)).minus(decimal(y.near));
  const oneSided = side === "floor" || side === "ceiling";
  const equal = apart.isZero() && (oneSided || decimal(x.far).equals(decimal(y.far)));
  if (!oneSided && !equal) return no("no-order");
  const difference = text(apart);
  if (!equal) return { ...ordered(side === "floor" ? apart.comparedTo(0) : -apart.comparedTo(0)), difference };
  const tighter = tightness(a) - tightness(b);
  return { ...ordered(tighter), difference, ...(tighter !== 0 && { byBound: true as const }) };
}

const text = (value: Decimal): D => value.toFixed();

/** 左右 leaves room, more than and less than leave none even for the number itself. */
function tightness({ bound }: Amount): number {
  return bound === "about" ? -1 : bound === "more-than" || bound === "less-than" ? 1 : 0;
}
