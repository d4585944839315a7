import { figureKind } from "../demand/index.js";
import { decimal } from "../kernel/index.js";
import {
  type Basis,
  figureUnit,
  type Indicator,
  type Observation,
  type Plan,
  type Point,
  type Statement,
} from "../model/index.js";
import type { Bound } from "../notation/index.js";
import { unitRatio } from "../notation/index.js";
import type { Ref } from "./finding.js";
import { numbersOf, text } from "./printed.js";
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
  readonly bound?: Exclude<Bound, "between" | "unstated" | "exactly">;
  /** The prices of a rate or a level, where the source says them. */
  readonly basis?: Basis;
  /** What it counts, where that is stated; `otherwise` where the figure itself says that it is another thing than its indicator's. */
  readonly definition?: string;
  readonly otherwise?: true;
  /** Expected, provisional, of an older publication: another figure of the same year may have taken its place. */
  readonly open?: true;
  readonly ref: Ref;
};

/** Every figure about the past: bases, statements of both plans, and what the previous plan reached. */
export const figuresOf = (context: CheckContext): readonly Figure[] => {
  const { plan, previous, previousOutcomes, indicator, previousIndicator } = context;
  const find = (id: string) => indicator(id) ?? previousIndicator(id);
  return [
    ...plan.indicators.flatMap((one) => baselineFigure(one)),
    ...(previous?.indicators ?? []).flatMap((one) => baselineFigure(one, previous)),
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

function baselineFigure(one: Indicator, plan?: Plan): Figure[] {
  const { baseline } = one;
  if (baseline === undefined) return [];
  const { reading, year, locator } = baseline;
  const values = numbersOf(reading);
  if (values.length === 0 || reading.kind === "change") return [];
  if (reading.kind === "level" && !sameUnit(reading.unit, one)) return [];
  if ("bound" in reading && reading.bound === "between") return [];
  const bound = "bound" in reading && reading.bound !== "unstated" && reading.bound !== "exactly" ? reading.bound : undefined;
  return [
    {
      indicator: one.id,
      of: figureKind(one) === "rate" ? "growth" : "level",
      year,
      values,
      ...(bound !== undefined && { bound }),
      ...(one.basis !== undefined && { basis: one.basis }),
      ...countedAs(one),
      ...(baseline.estimated && { open: true }),
      ref: indicatorRef(one, locator, plan),
    },
  ];
}

const countedAs = (one: Indicator | undefined): Pick<Figure, "definition"> =>
  one?.definition === undefined ? {} : { definition: one.definition.id };

function statementFigures(one: Statement, find: (id: string) => Indicator | undefined, plan?: Plan): Figure[] {
  const { indicator: id, from, to, growth, over } = one;
  // Totals over years are no level of a year.
  if (id === undefined || over !== undefined) return [];
  const ref = statementRef(one, plan);
  const level = (point: Point | undefined): Figure[] => {
    if (point === undefined) return [];
    const about = find(id);
    if (about?.measure === "level" && "unit" in point && !sameUnit(point.unit, about)) return [];
    // Levels behind a growth indicator are in a unit of their own: they compare with one another only.
    const levelUnit = about?.measure !== "level" && "unit" in point ? point.unit : undefined;
    const values = "parts" in point ? point.parts : [point.value];
    const bound = "parts" in point ? undefined : point.bound;
    return [
      {
        indicator: id,
        of: "level",
        year: point.year,
        values,
        ...(levelUnit !== undefined && { unit: levelUnit }),
        ...(bound !== undefined && { bound }),
        ...countedAs(about),
        ref,
      },
    ];
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
  const kind = one.measure ?? (indicator !== undefined && figureKind(indicator) === "rate" ? "growth" : "level");
  const ownUnit = indicator === undefined || kind !== "level" || sameUnit(one.unit, indicator);
  if (!ownUnit) return [];
  const figure = {
    indicator: one.indicator,
    // 上年=100.
    values: kind === "index" ? values.map((value) => text(decimal(value).minus(100))) : values,
    ...(one.basis !== undefined && { basis: one.basis }),
    ...(one.definition === undefined ? countedAs(indicator) : { definition: one.definition, otherwise: true as const }),
    ...((one.status !== "actual" || one.vintage !== undefined) && { open: true as const }),
    ref: observationRef(one, indicator, plan),
  };
  if ("year" in one) return [{ ...figure, of: kind === "level" ? "level" : "growth", year: one.year }];
  return kind === "level" ? [] : [{ ...figure, of: "mean", year: one.span.to, from: one.span.from }];
}

/** Whether two figures describe the same quantity and year. A mean may be counted from its base year or from its first. */
export function sameTime(a: Figure, b: Figure): boolean {
  if (a.of !== b.of || a.year !== b.year || a.unit !== b.unit || a.values.length !== b.values.length) return false;
  const told = a.otherwise || b.otherwise || (a.definition !== undefined && b.definition !== undefined);
  if (told && a.definition !== b.definition) return false;
  if (a.basis !== undefined && b.basis !== undefined && a.basis !== b.basis) return false;
  return Math.abs((a.from ?? 0) - (b.from ?? 0)) <= 1;
}
