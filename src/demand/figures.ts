import { figureUnit, type Indicator, type ObservationMeasure, type Text } from "../model/index.js";
import { isRateUnit, nameGrowth, type Requirement } from "../notation/index.js";

/**
 * What one figure of an indicator is: a level of its year, or a rate from the year before.
 *
 * @category Demands
 */
export type FigureKind = "level" | "rate";

/**
 * What an indicator's figures are, where they do not say it themselves: rates where it measures growth, unless its unit counts
 * something (亿元): then they are levels, and growth is computed from them.
 *
 * @param indicator - an indicator of a plan
 * @returns `rate` or `level`
 * @category Demands
 */
export function figureKind(indicator: Pick<Indicator, "measure" | "unit" | "targets" | "baseline">): FigureKind {
  return indicator.measure === "growth" && isRateUnit(figureUnit(indicator)) ? "rate" : "level";
}

/**
 * Whether figures tell falls, and not what falls: rates of an indicator that is asked to fall, or amounts where the name is that of a
 * fall (重点工程减排量) and no base says from which level: one that is itself a fall (60 吨 a year before) does not.
 */
export function tellsFalls(indicator: Pick<Indicator, "measure" | "unit" | "targets" | "baseline"> & { name?: Text }): boolean {
  if (figureKind(indicator) === "rate") return true;
  const levels = indicator.baseline?.reading.kind === "level";
  return indicator.name !== undefined && !levels && nameGrowth(indicator.name.zh) === "fall";
}

/** Whether percentage points lie between a base and a later level: they are not what is added in a year. */
export const arePointsFromBase = (
  requirement: Requirement,
  indicator: Pick<Indicator, "measure" | "unit" | "targets" | "baseline">,
): boolean =>
  requirement.kind === "change" &&
  requirement.measure === "points" &&
  indicator.baseline?.reading.kind === "level" &&
  figureKind(indicator) === "level";

/** What a figure is: as it says itself, an index being a rate, or else what its indicator's figures are. */
export function kindOf({ measure }: { readonly measure?: ObservationMeasure }, own: FigureKind): FigureKind {
  return measure === undefined ? own : measure === "level" ? "level" : "rate";
}

/**
 * What the figures of each year must be to answer a target: `levels`; `rates` that chain; `changes` of each year, which chain or
 * add; `amounts` of each year, which add up; `grades`; `parts` of a whole; the figures of both series (`comparator`); or nothing.
 *
 * @category Demands
 */
export type Figures = "levels" | "rates" | "changes" | "amounts" | "grades" | "parts" | "comparator" | "none";

/** What figures answer a requirement of an indicator over a span of a kind. */
export function figuresOf(
  requirement: Requirement,
  span: "by" | "every-year" | "average" | "over",
  indicator: Pick<Indicator, "measure" | "unit" | "targets" | "baseline" | "name">,
): Figures {
  switch (requirement.kind) {
    case "level":
      return span === "over" ? "amounts" : "levels";
    case "growth":
      return figureKind(indicator) === "rate" ? "rates" : "levels";
    case "change":
      if (figureKind(indicator) === "rate") return "changes";
      if (arePointsFromBase(requirement, indicator)) return "levels";
      return requirement.direction === undefined || (requirement.direction === "decrease" && tellsFalls(indicator))
        ? "amounts"
        : "levels";
    case "grade":
      return "grades";
    case "composition":
      return "parts";
    case "relative":
      return "comparator";
    default:
      return "none";
  }
}
