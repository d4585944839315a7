import { type Demand, demandOf, type FigureKind, figureKind, kindOf, statedLevel } from "../../demand/index.js";
import { type Decimal, decimal } from "../../kernel/index.js";
import { figureUnit, type Indicator, type Observation, type Plan } from "../../model/index.js";
import { unitRatio } from "../../notation/index.js";

/** An observation that is the value of one year. */
export type InYear = Extract<Observation, { year: number; value: string }>;

/** A figure as it is taken: a level in the unit of the indicator's figures, or a rate in percent. */
export type Figure = { readonly one: InYear; readonly kind: FigureKind; readonly value: Decimal };

/** The figures of one indicator beside what the plan says of it. */
export type Series = {
  readonly indicator: Indicator;
  /** What its figures are that do not say it themselves. */
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly figures: readonly Figure[];
  /** What the plan leads one to expect of a year; undefined where it says nothing of this kind. */
  readonly expected: (kind: FigureKind, year: number) => Decimal | undefined;
  /** The figures of the nearest years before and after that have one, or of two on one side; the plan's base is among them. */
  readonly beside: (figure: Figure) => readonly Decimal[];
};

/** The observations of an indicator as a series. */
export function seriesOf(plan: Plan, indicator: Indicator, observations: readonly Observation[]): Series {
  const kind = figureKind(indicator);
  const unit = figureUnit(indicator);
  const figures = observations.filter((one): one is InYear => "value" in one && "year" in one);
  const read = figures.map((one) => readAs(one, kind, unit));
  const demands = indicator.targets.map((target) => demandOf(plan, indicator, target)).filter(({ unlike }) => !unlike);
  return {
    indicator,
    kind,
    unit,
    figures: read,
    expected: (asked, year) => (asked === "level" ? expectedLevel(indicator, demands, year) : expectedRate(indicator, demands)),
    beside: neighbours(indicator, read),
  };
}

function readAs(one: InYear, own: FigureKind, unit: string | null): Figure {
  const value = decimal(one.value);
  const kind = kindOf(one, own);
  if (one.measure === "index") return { one, kind, value: value.minus(100) };
  const times = kind === "level" && one.unit !== undefined && unit !== null ? unitRatio(one.unit, unit) : undefined;
  return { one, kind, value: times === undefined ? value : value.times(times) };
}

/** A level on the way from the base to the target or at the growth required, the target's own, the base's, or the amount of one year of a sum. */
function expectedLevel(indicator: Indicator, demands: readonly Demand[], year: number): Decimal | undefined {
  for (const { figures, requirement, ends, first, last, base } of demands) {
    if (ends === undefined) continue;
    const asked = decimal(ends.near);
    if (figures === "amounts") return asked.dividedBy(last - first + 1);
    const years = Math.max(year - base.year, 0);
    if (requirement.kind === "growth" && base.value !== undefined && asked.greaterThan(-100))
      return asked.dividedBy(100).plus(1).pow(years).times(base.value);
    if (requirement.kind !== "level") continue;
    if (base.value === undefined || last <= base.year) return asked;
    const gone = Math.min(years, last - base.year);
    return decimal(base.value).plus(
      asked
        .minus(base.value)
        .times(gone)
        .dividedBy(last - base.year),
    );
  }
  const base = statedLevel(indicator);
  return base === undefined || figureKind(indicator) === "rate" ? undefined : decimal(base);
}

/** The growth that is required, the yearly part of a change, or the growth of the base year. */
function expectedRate(indicator: Indicator, demands: readonly Demand[]): Decimal | undefined {
  for (const { requirement, ends, first, last } of demands) {
    if (ends === undefined) continue;
    if (requirement.kind === "growth") return decimal(ends.near);
    if (requirement.kind === "change" && requirement.measure === "percent") return decimal(ends.near).dividedBy(last - first + 1);
    if (requirement.kind === "level" && figureKind(indicator) === "rate") return decimal(ends.near);
  }
  const reading = indicator.baseline?.reading;
  const told = reading?.kind === "growth" || (reading?.kind === "level" && figureKind(indicator) === "rate");
  return told && reading.bound !== "between" ? decimal(reading.value) : undefined;
}

/** For each figure the values of the nearest years on both sides. Of several for one year the smallest stands for it, in any order of rows. */
function neighbours(indicator: Indicator, figures: readonly Figure[]): Series["beside"] {
  const byYear = { level: new Map<number, Decimal>(), rate: new Map<number, Decimal>() };
  for (const { one, kind, value } of figures) {
    const other = byYear[kind].get(one.year);
    if (other === undefined || value.lessThan(other)) byYear[kind].set(one.year, value);
  }
  const { baseline } = indicator;
  const base = figureKind(indicator) === "level" ? statedLevel(indicator) : undefined;
  if (baseline !== undefined && base !== undefined && !byYear.level.has(baseline.year))
    byYear.level.set(baseline.year, decimal(base));
  const years = { level: sorted(byYear.level), rate: sorted(byYear.rate) };
  return ({ one: { year }, kind }) => {
    const [before, after] = [years[kind].filter((other) => other < year), years[kind].filter((other) => other > year)];
    const [previous, next] = [before.slice(after.length === 0 ? -2 : -1), after.slice(0, before.length === 0 ? 2 : 1)];
    return [...previous, ...next].flatMap((other) => byYear[kind].get(other) ?? []);
  };
}

const sorted = (values: ReadonlyMap<number, Decimal>): readonly number[] => [...values.keys()].sort((a, b) => a - b);
