import { evidenceOf, type IndicatorEvidence, type References, withBasis, yearlyTargets } from "../../assessment/index.js";
import { type Decimal, decimal, pathFromRates, printedInterval } from "../../calculators/index.js";
import { baseEnds, demandOf, statedLevel } from "../../demand/index.js";
import { figureUnit, type Indicator, type Observation, type Plan, type Target } from "../../model/index.js";
import type { D, Requirement } from "../../notation/index.js";

/** A year and its decimal text. */
export type Dated = { readonly year: number; readonly text: D };

/** A figure over several years, such as a published mean. */
export type Spanned = Dated & { readonly from: number };

/** An observed figure, with how final it is and what its rounding allows. */
export type Seen = Dated & { readonly low: D; readonly high: D; readonly status: Observation["status"] | "baseline" };

/** Everything a chart of one target draws, in the target's own terms. */
export type PathData = {
  /** What the target requires of each year. */
  readonly asked: readonly Dated[];
  readonly seen: readonly Seen[];
  /** Figures over a span. */
  readonly means: readonly Spanned[];
  /** What a relative target compares with. */
  readonly compared: readonly Dated[];
};

/** What a target requires year by year and what was observed, in terms that can be drawn together. */
export function pathData(
  plan: Plan,
  indicator: Indicator,
  target: Target,
  observations: readonly Observation[],
  references: References,
): PathData {
  const of = (id: string): IndicatorEvidence =>
    evidenceOf(
      observations.filter((one) => one.indicator === id),
      plan.period.to,
      plan.indicators.find((one) => one.id === id),
    );
  const evidence = of(indicator.id);
  const { requirement } = target;
  const { first, figures } = demandOf(plan, indicator, target);
  // Amounts of single years add up to the target; a percentage chains and is drawn year by year.
  const percent = requirement.kind === "change" && requirement.measure === "percent";
  const adds = figures === "amounts" || (figures === "changes" && !percent);
  const stated = adds ? [] : baseline(indicator);
  const seen = [...stated, ...measured(evidence, adds || stated.length > 0 ? first : first - 1)];
  return {
    asked: asked(plan, indicator, target),
    seen: adds ? added(seen) : seen,
    means: evidence.spans.map(({ span, value }) => ({ from: span.from, year: span.to, text: value })),
    compared: requirement.kind === "relative" ? compared(requirement.to, references, of, plan) : [],
  };
}

function asked(plan: Plan, indicator: Indicator, target: Target): readonly Dated[] {
  const { requirement } = target;
  const { base: start, figures } = demandOf(plan, indicator, target);
  const level = start.value;
  const base = level === undefined ? undefined : { year: start.year, value: level };
  const unit = figureUnit(indicator);
  const { years, asks } = yearlyTargets(target, {
    direction: indicator.direction,
    ...(unit !== null && { unit }),
    ...(base !== undefined && { base }),
  });
  const dated = years.map(({ year, value }) => ({ year, text: value }));
  if (requirement.kind === "change") return figures === "levels" ? changed(requirement, level, dated) : dated;
  return asks === "path" && base !== undefined ? [{ year: base.year, text: base.value }, ...dated] : dated;
}

/** A change asked of a level as the levels it leads to. */
function changed(
  requirement: Extract<Requirement, { kind: "change" }>,
  base: D | undefined,
  dated: readonly Dated[],
): readonly Dated[] {
  const { direction } = requirement;
  if (base === undefined) return [];
  const turned = ({ text }: Dated): Decimal => (direction === "decrease" ? decimal(text).negated() : decimal(text));
  const levels =
    requirement.measure === "percent"
      ? pathFromRates(base, dated.map(turned))
      : dated.map((one) => decimal(base).plus(turned(one)));
  return dated.map(({ year }, i) => ({ year, text: (levels[i] as Decimal).toFixed() }));
}

/** The baseline as a figure of its year, where it tells a number. */
function baseline(indicator: Indicator): Seen[] {
  const { baseline: stated } = indicator;
  const reading = stated?.reading;
  const value = reading?.kind === "growth" && reading.bound !== "between" ? reading.value : statedLevel(indicator);
  if (stated === undefined || value === undefined) return [];
  const told = withRounding(stated.year, value, "baseline");
  const ends = baseEnds(indicator);
  return [ends === undefined ? told : { ...told, low: ends.low.toFixed(), high: ends.high.toFixed() }];
}

function measured({ values }: IndicatorEvidence, from: number): Seen[] {
  return [...values.values()]
    .filter(({ year }) => year >= from)
    .map((one) => {
      const { year, value, status, conversion, counted } = one;
      if (counted) return { year, text: value, low: value, high: value, status };
      // What was converted is as exact as its printed digits.
      const half = halfUnit(conversion?.printed ?? value).times(conversion?.as === "unit" ? conversion.times : "1");
      return { year, text: value, low: decimal(value).minus(half).toFixed(), high: decimal(value).plus(half).toFixed(), status };
    });
}

/** Half a unit of the last printed digit. */
function halfUnit(printed: D): Decimal {
  const { low, high } = printedInterval(printed);
  return high.minus(low).div(2);
}

function withRounding(year: number, text: D, status: Seen["status"]): Seen {
  const { low, high } = printedInterval(text);
  return { year, text, low: low.toFixed(), high: high.toFixed(), status };
}

/** Amounts of single years as their sums so far. */
function added(seen: readonly Seen[]): Seen[] {
  const sums: Seen[] = [];
  for (const one of seen) {
    const before = sums.at(-1);
    const plus = (a: D, b: D | undefined) =>
      decimal(a)
        .plus(decimal(b ?? "0"))
        .toFixed();
    sums.push({
      ...one,
      text: plus(one.text, before?.text),
      low: plus(one.low, before?.low),
      high: plus(one.high, before?.high),
    });
  }
  return sums;
}

function compared(name: string, references: References, of: (id: string) => IndicatorEvidence, { period }: Plan): Dated[] {
  const given = Object.hasOwn(references, name) ? references[name] : undefined;
  const series = given === undefined ? undefined : withBasis(given).values;
  if (series === undefined) return [...of(name).values.values()].map(({ year, value }) => ({ year, text: value }));
  const years = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i);
  return years.flatMap((year) => {
    const text = typeof series === "string" ? series : Object.hasOwn(series, String(year)) ? series[String(year)] : undefined;
    return text === undefined ? [] : [{ year, text }];
  });
}
