import type { Demand } from "../../demand/index.js";
import { decimal } from "../../kernel/index.js";
import type { Observation, Policy } from "../../model/index.js";
import type { ChangeRequirement } from "../../notation/index.js";
import { formOf } from "../forms/form-of.js";
import { comparesGrowth } from "../forms/relative/exact.js";
import type { ThresholdFigure } from "./threshold.js";

/** The figure that a target is judged by until a year, or none where no number says it. */
export function figureOf(demand: Demand, policy: Policy): ThresholdFigure | undefined {
  const { requirement } = demand;
  const changes = requirement.kind === "change";
  const ofChange = changes && requirement.measure === "total" ? "total" : "change";
  switch (formOf(demand)) {
    case "level-by":
    case "newest-rate":
      return "value";
    case "mean-column":
      return policy.levelInMeanColumn === "mean" ? "mean" : "value";
    case "mean-level":
    case "mean-growth":
      return "mean";
    case "total":
      return "total";
    case "every-year":
      return changes ? ofChange : "value";
    case "percent-change":
    case "linear-change":
    case "mean-change":
      return ofChange;
    case "relative":
    case "structure":
      return "difference";
    case "grade":
      return "grade";
    case "none":
      return undefined;
  }
}

/**
 * Observations that give this figure in a year. Of what looks at every year the years before stand where the year does, so that they
 * decide nothing.
 */
export function observationsOf(demand: Demand, of: ThresholdFigure, year: number, figure: string): readonly Observation[] {
  const { indicator, first, span, requirement } = demand;
  const actual = { indicator: indicator.id, status: "actual" as const };
  if ((of === "total" || of === "change") && span !== "every-year")
    return [{ ...actual, span: { from: first, to: year }, value: figure }];
  const said = isRate(demand) ? { measure: "growth" as const, ...(demand.basis !== "unknown" && { basis: demand.basis }) } : {};
  if (demand.figures === "levels" && requirement.kind === "change") return levelsOf(demand, requirement, year, figure);
  const at = (when: number): Observation => {
    if (of === "grade") return { ...actual, year: when, grade: figure };
    // The first part is as far from its target as the difference says, and the others are there.
    if (requirement.kind === "composition") return { ...actual, year: when, parts: farther(requirement.parts, figure) };
    return { ...actual, year: when, value: figure, ...said };
  };
  return span === "by" ? [at(year)] : Array.from({ length: year - first + 1 }, (_, i) => at(first + i));
}

/** Each year's change of an indicator that has levels: as rates, or as the levels that points and amounts lead to from the base. */
function levelsOf({ indicator, first, base }: Demand, { measure, direction }: ChangeRequirement, year: number, figure: string) {
  const step = direction === "decrease" ? decimal(figure).negated() : decimal(figure);
  return Array.from({ length: year - first + 1 }, (_, i): Observation => {
    const said = { indicator: indicator.id, year: first + i, status: "actual" as const };
    if (measure === "percent") return { ...said, value: step.toFixed(), measure: "growth" };
    return {
      ...said,
      value: step
        .times(i + 1)
        .plus(base.value ?? 0)
        .toFixed(),
    };
  });
}

/** Whether growth is judged. */
function isRate({ requirement, indicator, target }: Demand): boolean {
  return (
    requirement.kind === "growth" ||
    (requirement.kind === "relative" && comparesGrowth({ requirement, indicator, target }, undefined))
  );
}

const farther = ([first = "0", ...others]: readonly string[], by: string): string[] => [
  decimal(first).plus(by).toFixed(),
  ...others,
];
