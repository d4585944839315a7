import { decimal } from "../../kernel/index.js";
import {
  isPerName,
  nameExtent,
  type Requirement,
  readHeading,
  type TableIndicator,
  type TableTarget,
  type TargetReading,
} from "../../notation/index.js";
import type { Locator } from "../locator.js";
import type { Plan } from "../plan.js";
import type { Target } from "../target.js";
import type { Assume } from "./assumption.js";
import { comparesLevels } from "./measure.js";
import type { DraftOptions } from "./options.js";
import { resolved, type Series } from "./series.js";
import { spanOf } from "./span.js";

/** The main clause of a row's cell; another clause may speak of something else and is only mentioned. A dash requires nothing. */
export function targetsOf(
  row: TableIndicator,
  cell: TableTarget,
  at: Locator,
  series: Series,
  { period }: DraftOptions,
  assume: Assume,
): Target[] {
  const { column, printed, reading, year } = cell;
  const isPast = year !== undefined && year < period.from;
  if (!reading.ok || isPast) assume("target-left-out", { column, printed });
  if (!reading.ok || isPast || reading.clauses[0].kind === "none") return [];
  if (isOfParts(reading.clauses[0].subject ?? "", row)) {
    assume("target-left-out", { column, printed });
    return [];
  }
  const { main, more } = asOne(reading.clauses);
  if (more.length > 0) assume("clause-left-out", { column, printed });
  const requirement: Requirement = main.kind === "relative" ? { ...main, to: resolved(main.to, series) } : main;
  const { span, stated, unused } = spanOf(
    cell,
    requirement,
    reading,
    period,
    comparesLevels(row, main) || isYearByYear(row, period),
  );
  if (unused !== undefined) assume("year-not-used", { column, printed, year: unused });
  const byName = reading.notes.includes("flow-by-name") && !reading.marks.includes("cumulative-bracket");
  if (reading.notes.includes("increase-by-sum") && isMoreThanBase(main, row)) assume("total-as-increase", { column, printed });
  if (reading.notes.includes("growth-by-base")) assume("growth-by-base", { column, printed });
  if (byName) assume("total-by-name", { column, printed });
  else if (!stated) assume("span-by-period", { column, printed, span: span.kind });
  return [{ printed, requirement, span, ...estimated(reading), locator: { ...at, ...(column !== "" && { column }) } }];
}

/** 每个街道至少1所 says nothing of all that there are. */
const isOfParts = (subject: string, { name, unit }: TableIndicator): boolean =>
  isPerName(subject) && nameExtent(name.zh, unit) === "extensive";

type Clauses = Extract<TargetReading, { ok: true }>["clauses"];

/** A floor and a ceiling of one number are one target: ≥17且≤19 is between them. */
function asOne([main, next, ...rest]: Clauses): { readonly main: Requirement; readonly more: readonly Requirement[] } {
  const between = next && next.subject === undefined && next.year === main.year ? betweenOf(main, next) : undefined;
  if (next === undefined) return { main, more: [] };
  return between ? { main: between, more: rest } : { main, more: [next, ...rest] };
}

function betweenOf(one: Requirement, other: Requirement): Requirement | undefined {
  const [floor, ceiling] = "bound" in one && one.bound === "at-most" ? [other, one] : [one, other];
  const plain = (floor.kind === "level" || floor.kind === "growth") && floor.kind === ceiling.kind;
  if (!plain || floor.bound !== "at-least" || ceiling.bound !== "at-most") return undefined;
  const alike = [floor.unit, undefined].includes(ceiling.unit);
  if (!alike || decimal(floor.value).greaterThan(ceiling.value)) return undefined;
  const { bound, value: low, ...kept } = floor;
  return { ...kept, bound: "between", low, high: ceiling.value } as Requirement;
}

/** A row that asks something of the year before the last asks each year's own: 2029年 6.5, 2030年 6.5. */
const isYearByYear = ({ targets }: TableIndicator, { to }: Plan["period"]): boolean =>
  targets.some(({ year, years, column }) => year === to - 1 && years === undefined && readHeading(column).over === undefined);

/** An increase by more than there is may well be the sum of the years' amounts: somebody should look. */
function isMoreThanBase(asked: Requirement, { baseline }: TableIndicator): boolean {
  const base = baseline?.reading.ok ? baseline.reading.clauses[0] : undefined;
  if (asked.kind !== "change" || asked.bound === "between" || base?.kind !== "level" || base.bound === "between") return false;
  return decimal(asked.value).greaterThan(base.value);
}

/** The targets of the plan's own area: those that name none, or that of the base, or else the first. */
export function ownTargets(
  targets: readonly TableTarget[],
  base: string | undefined,
  { scope: given }: DraftOptions,
  assume: Assume,
): readonly TableTarget[] {
  const scopes = targets.map(({ scope }) => scope);
  const own = given ?? base ?? (scopes.includes(undefined) ? undefined : scopes[0]);
  return targets.filter(({ scope, column, printed }) => {
    if (scope === own || (scope === undefined && given === undefined)) return true;
    assume("scope-left-out", { column, printed, scope: scope ?? "" });
    return false;
  });
}

/** A star, or 预计. */
export function estimated(reading: TargetReading): { readonly estimated?: true } {
  return reading.ok && (reading.marks.includes("asterisk") || reading.marks.includes("estimate")) ? { estimated: true } : {};
}
