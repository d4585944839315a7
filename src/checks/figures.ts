import { figureUnit, type Indicator, type Observation, type Plan, type Point, type Statement } from "../model/index.js";
import { unitRatio } from "../notation/index.js";
import { numbersOf } from "./amount.js";
import type { Ref } from "./finding.js";
import { indicatorRef, observationRef, statementRef } from "./refs.js";
import type { CheckContext } from "./rule.js";

/** A figure about the past: of an indicator, at a time, from somewhere. */
export type Figure = {
  readonly indicator: string;
  /** A level in a year, a growth of a year, or a mean growth over years that end in one. */
  readonly of: "level" | "growth" | "mean";
  readonly year: number;
  /** The first year of a mean. */
  readonly from?: number;
  readonly unit?: string;
  readonly values: readonly string[];
  /** Printed as a bound (小于 2.24) and not as a value. */
  readonly bound?: string;
  readonly ref: Ref;
};

/** Every figure about the past: bases, statements of both plans, and what the plan before reached. */
export const figuresOf = (context: CheckContext): readonly Figure[] => {
  const { plan, previous, previousOutcomes, indicator, previousIndicator } = context;
  const find = (id: string) => indicator(id) ?? previousIndicator(id);
  return [
    ...plan.indicators.flatMap(baselineFigure),
    ...plan.statements.flatMap((one) => statementFigures(one, find)),
    ...(previous?.statements ?? []).flatMap((one) => statementFigures(one, find, previous)),
    ...previousOutcomes.flatMap((one) => observed(one, find(one.indicator), previous)),
  ];
};

/** Figures in another multiple of the unit, or in another unit, are as exact as their own digits: they are not set beside others. */
const sameUnit = (unit: string | undefined, indicator: Indicator): boolean => {
  const own = figureUnit(indicator);
  return unit === undefined || own === null || unitRatio(unit, own) === "1";
};

function baselineFigure(one: Indicator): Figure[] {
  const { baseline, measure } = one;
  if (baseline === undefined) return [];
  const { reading, year, locator } = baseline;
  const values = numbersOf(reading);
  if (values.length === 0 || reading.kind === "change") return [];
  if (reading.kind === "level" && !sameUnit(reading.unit, one)) return [];
  const bound = "bound" in reading && reading.bound !== "unstated" && reading.bound !== "exactly" ? reading.bound : undefined;
  const of = measure === "growth" ? "growth" : "level";
  return [{ indicator: one.id, of, year, values, ...(bound !== undefined && { bound }), ref: indicatorRef(one, locator) }];
}

function statementFigures(one: Statement, find: (id: string) => Indicator | undefined, plan?: Plan): Figure[] {
  const { indicator: id, from, to, growth, over } = one;
  // Totals over years are no level of a year.
  if (id === undefined || over !== undefined) return [];
  const ref = statementRef(one, plan);
  const level = (point: Point | undefined): Figure[] => {
    if (point === undefined) return [];
    const told = find(id);
    if (told?.measure === "level" && "unit" in point && !sameUnit(point.unit, told)) return [];
    // Levels behind a growth indicator are in a unit of their own: they compare with one another only.
    const levelUnit = told?.measure === "growth" && "unit" in point ? point.unit : undefined;
    const values = "parts" in point ? point.parts : [point.value];
    return [{ indicator: id, of: "level", year: point.year, values, ...(levelUnit !== undefined && { unit: levelUnit }), ref }];
  };
  const mean: Figure[] =
    growth === undefined || from === undefined || to === undefined
      ? []
      : [{ indicator: id, of: "mean", year: to.year, from: from.year, values: [growth], ref }];
  return [...level(from), ...level(to), ...mean];
}

function observed(one: Observation, indicator: Indicator | undefined, plan: Plan | undefined): Figure[] {
  const values = "value" in one ? [one.value] : "parts" in one ? one.parts : [];
  if (values.length === 0) return [];
  const ref = observationRef(one, indicator, plan);
  const { indicator: id } = one;
  if ("year" in one)
    return [{ indicator: id, of: indicator?.measure === "growth" ? "growth" : "level", year: one.year, values, ref }];
  return indicator?.measure === "growth"
    ? [{ indicator: id, of: "mean", year: one.span.to, from: one.span.from, values, ref }]
    : [];
}

/** Whether two figures are of the same thing at the same time. A mean may be counted from its base year or from its first. */
export function sameTime(a: Figure, b: Figure): boolean {
  if (a.of !== b.of || a.year !== b.year || a.unit !== b.unit || a.values.length !== b.values.length) return false;
  return a.of !== "mean" || Math.abs((a.from ?? 0) - (b.from ?? 0)) <= 1;
}
