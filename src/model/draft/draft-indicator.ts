import { inUnit, type Requirement, type TableIndicator, type TableTarget, type TargetReading } from "../../notation/index.js";
import { figureUnit } from "../figure-unit.js";
import type { Indicator } from "../indicator.js";
import type { Locator } from "../locator.js";
import type { Stated, Target } from "../target.js";
import type { Text } from "../text.js";
import type { Assumption, AssumptionCode } from "./assumption.js";
import { basisOf } from "./basis.js";
import { directionOf } from "./direction.js";
import { measureOf } from "./measure.js";
import type { DraftOptions } from "./options.js";
import { resolved, type Series } from "./series.js";
import { spanOf } from "./span.js";

/** Stands where a table has no categories. */
const NO_CATEGORY: Text = { zh: "—" };

/** An indicator of a draft with what was taken for granted. */
export type Drafted = { readonly indicator: Indicator; readonly assumed: readonly Assumption[] };

/** Makes an indicator of a table's row. */
export function draftIndicator(
  row: TableIndicator,
  id: string,
  place: number,
  series: Series,
  options: DraftOptions,
  notes: readonly string[],
): Drafted {
  const assumed: Assumption[] = [];
  const assume = (code: AssumptionCode, facts: Assumption["facts"] = {}) => {
    assumed.push({ indicator: id, code, facts });
  };
  const locator: Locator = { ...options.locator, row: row.no ?? place };
  const targets = row.targets.flatMap((target) => targetsOf(target, locator, series, options, assume));
  const baseline = baselineOf(row, locator, options, assume);
  const requirements = targets.map(({ requirement }) => requirement);
  const cells = [
    ...targets.map(({ printed, requirement, locator: { column } }) => ({ printed, requirement, column })),
    ...(baseline === undefined ? [] : [{ printed: baseline.printed, requirement: baseline.reading, column: undefined }]),
  ];
  for (const { printed, requirement, column } of cells)
    if (inUnit(requirement, row.unit) === undefined && "unit" in requirement && requirement.unit !== undefined)
      assume("other-unit", { ...(column !== undefined && { column }), printed, unit: requirement.unit });
  const given = own(options.directions, id) ?? own(options.directions, row.name.zh);
  const found = directionOf(row.name.zh, row.unit, baseline?.reading, requirements);
  if (given === undefined) assume(found.by, { direction: found.direction });
  if (row.category === null) assume("category-missing");
  const figures = figureUnit({ unit: row.unit, targets, ...(baseline && { baseline }) });
  const basis = basisOf(row, notes);
  const en = own(options.names, id) ?? own(options.names, row.name.zh);
  const indicator: Indicator = {
    id,
    ...(row.no !== undefined && { no: row.no }),
    ...(row.part !== undefined && { part: row.part }),
    name: { zh: row.name.zh, ...(en !== undefined && { en }) },
    category: row.category ?? NO_CATEGORY,
    unit: row.unit,
    direction: given ?? found.direction,
    ...(basis !== undefined && { basis }),
    measure: measureOf(row, requirements, figures),
    attribute: row.attribute,
    ...(baseline && { baseline }),
    targets,
    locator,
  };
  return { indicator, assumed };
}

/** What a caller gave under a name; never what every object has. */
export function own<T>(given: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return given !== undefined && Object.hasOwn(given, name) ? given[name] : undefined;
}

type Assume = (code: AssumptionCode, facts?: Assumption["facts"]) => void;

/** The main clause of a cell; another clause may speak of something else and is only told of. A dash asks for nothing. */
function targetsOf(cell: TableTarget, at: Locator, series: Series, { period }: DraftOptions, assume: Assume): Target[] {
  const { column, printed, reading } = cell;
  if (!reading.ok) assume("target-left-out", { column, printed });
  if (!reading.ok || reading.clauses[0].kind === "none") return [];
  const [main, ...more] = reading.clauses;
  if (more.length > 0) assume("clause-left-out", { column, printed });
  const requirement: Requirement = main.kind === "relative" ? { ...main, to: resolved(main.to, series) } : main;
  const { span, stated, unused } = spanOf(column, requirement, reading, period);
  if (unused !== undefined) assume("year-not-used", { column, printed, year: unused });
  if (!stated) assume("span-by-period", { column, printed, span: span.kind });
  return [{ printed, requirement, span, ...estimated(reading), locator: { ...at, ...(column !== "" && { column }) } }];
}

/** From its own column, or from a cell that prints both ends: 34.4→31.3. */
function baselineOf(
  { baseline, targets }: TableIndicator,
  locator: Locator,
  { period }: DraftOptions,
  assume: Assume,
): Stated | undefined {
  const base = period.from - 1;
  // A base of a later year than the plan's base year is none.
  const dated = (year: number | undefined, printed: string): number => {
    if (year === undefined || year <= base) return year ?? base;
    assume("year-not-used", { printed, year });
    return base;
  };
  const both = targets.find(({ reading }) => reading.ok && reading.baseline !== undefined);
  const reading = baseline?.reading;
  if (baseline !== undefined && reading !== undefined && !reading.ok) assume("baseline-left-out", { printed: baseline.printed });
  if (baseline !== undefined && reading?.ok && reading.clauses[0].kind !== "none")
    return {
      printed: baseline.printed,
      reading: reading.clauses[0],
      year: dated(reading.year, baseline.printed),
      ...estimated(reading),
      locator,
    };
  if (both?.reading.ok && both.reading.baseline) {
    const { printed, reading: told } = both;
    return { printed, reading: both.reading.baseline, year: dated(told.ok ? told.baselineYear : undefined, printed), locator };
  }
  return undefined;
}

/** A star, or 预计. */
function estimated(reading: TargetReading): { readonly estimated?: true } {
  return reading.ok && (reading.marks.includes("asterisk") || reading.marks.includes("estimate")) ? { estimated: true } : {};
}
