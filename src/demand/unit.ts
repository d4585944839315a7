import { figureUnit, type Indicator, type Target } from "../model/index.js";
import { inPercent, inUnit, type Requirement, unitIn, unitRatio } from "../notation/index.js";

/** A level or an amount: what has a unit of its own. */
export type Counted = Extract<Requirement, { kind: "level" | "change" }>;

/** Whether a requirement counts something, so that its number has a unit that can be converted. */
export const isCounted = (requirement: Requirement): requirement is Counted =>
  requirement.kind === "level" || (requirement.kind === "change" && requirement.measure === "total");

/** A requirement in percent and in the unit of its indicator's figures; undefined where its own unit is another. */
export function inFigures(indicator: Indicator, { requirement }: Pick<Target, "requirement">): Requirement | undefined {
  return inUnit(inPercent(requirement), figureUnit(indicator));
}

/** The unit of a target: one that its cell prints precedes the row's. */
export function targetUnit(indicator: Indicator, { requirement }: Pick<Target, "requirement">): string | null {
  return unitIn(requirement) ?? figureUnit(indicator);
}

/**
 * What a target requires in a given unit, for comparison with another indicator's target; what prints no unit is in its
 * indicator's. Undefined where the units differ by more than a multiplier.
 */
export function requirementIn(
  indicator: Indicator,
  target: Pick<Target, "requirement">,
  unit: string | null,
): Requirement | undefined {
  const requirement = inPercent(target.requirement);
  const own = targetUnit(indicator, target);
  if (own === null || unit === null) return own === unit ? requirement : undefined;
  if (isCounted(requirement)) return inUnit({ ...requirement, unit: own }, unit);
  return unitRatio(own, unit) === undefined ? undefined : requirement;
}
