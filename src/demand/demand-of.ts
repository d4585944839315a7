import { refuseUnless } from "../kernel/index.js";
import type { Basis, Indicator, Plan, Span, Target } from "../model/index.js";
import { figureUnit } from "../model/index.js";
import { type D, inPercent, type Requirement } from "../notation/index.js";
import { startOf, statedLevel } from "./base.js";
import { basisOf } from "./basis.js";
import { isBaseAlike } from "./definition.js";
import { type Figures, figuresOf } from "./figures.js";
import { type Ends, endsOf, type Side, sideOf } from "./side.js";
import { inFigures } from "./unit.js";
import { yearsOf } from "./years.js";

/**
 * What a target requires of its indicator, read once for everybody who works with it.
 *
 * @category Demands
 */
export type Demand = {
  readonly indicator: Indicator;
  readonly target: Target;
  /** What is asked, in percent and in the unit of the figures; as printed where that cannot be. */
  readonly requirement: Requirement;
  /** The unit of the indicator's figures. */
  readonly unit: string | null;
  /** The target's own unit is another than that of the figures, by more than a multiplier. */
  readonly unlike?: true;
  readonly side: Side;
  /** The number aimed at and, of a range, the other end; absent where no number is required. */
  readonly ends?: Ends;
  readonly span: Span["kind"];
  /** First and last year that the target speaks of. */
  readonly first: number;
  readonly last: number;
  /** The year it starts from, and the level that the plan prints for it, in the unit of the figures, where it counts what the target does. */
  readonly base: { readonly year: number; readonly value?: D };
  /** What the figures of each year must be. */
  readonly figures: Figures;
  /** The prices that growth is stated in; `unknown` where neither the plan nor the indicator's name tells. */
  readonly basis: Basis | "unknown";
};

/**
 * What a target requires: on which side, in which unit, over which years, from which base, to be answered by which figures.
 *
 * Assessment, yearly targets, comparisons of plans, checks and charts all go by this reading: for one target there is one answer.
 *
 * @param plan - the plan; its base year is where targets begin that print no base of their own
 * @param indicator - the indicator, one of the plan's or of the same form
 * @param target - one of its targets
 * @returns the demand
 * @category Demands
 * @example
 * ```ts
 * import { demandOf } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const [forest] = huzhu15.indicators;
 * const { side, ends, first, last, base } = demandOf(huzhu15, forest, forest.targets[0]);
 * [side, ends?.near, first, last, base.year, base.value]; // => ["floor", "20.06", 2026, 2030, 2025, "19.96"]
 * ```
 */
export function demandOf(plan: Pick<Plan, "base">, indicator: Indicator, target: Target): Demand {
  refuseUnless("plan", plan, "object", "invalid-plan");
  refuseUnless("indicator", indicator, { name: "object", targets: "list" });
  refuseUnless("target", target, { requirement: "object", span: "object" });
  const own = inFigures(indicator, target);
  const requirement = own ?? inPercent(target.requirement);
  const side = sideOf(requirement, indicator);
  const start = startOf(indicator, target.span, plan);
  const { first, last } = yearsOf(target.span, plan);
  const level = start.stated && isBaseAlike(indicator, target, first) ? statedLevel(indicator) : undefined;
  const hasNumber = requirement.kind === "level" || requirement.kind === "growth" || requirement.kind === "change";
  return {
    indicator,
    target,
    requirement,
    unit: figureUnit(indicator),
    ...(own === undefined && { unlike: true as const }),
    side,
    ...(hasNumber && { ends: endsOf(requirement, side) }),
    span: target.span.kind,
    // What starts within the plan is required of the years after its start.
    first: Math.max(first, start.year + 1),
    last,
    base: { year: start.year, ...(level !== undefined && { value: level }) },
    figures: figuresOf(requirement, target.span.kind, indicator),
    basis: basisOf(indicator),
  };
}
