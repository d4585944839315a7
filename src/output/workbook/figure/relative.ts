import { comparesGrowth, SUSPICIOUS, TIMES } from "../../../assessment/index.js";
import { figureKind, statedLevel, takesTogether } from "../../../demand/index.js";
import { figureUnit, type Indicator } from "../../../model/index.js";
import { unitRatio } from "../../../notation/index.js";
import { type Asked, type AtYear, orWhole, single, together } from "./asked.js";
import { isNumber, NEAR, OTHER, OWN, rounded, when } from "./inputs.js";
import { between, growthOfYear, meanGrowth } from "./moved.js";
import { chainedMean, changeBetween, own, plainMean } from "./series.js";

type Series = { readonly value: AtYear; readonly rate: AtYear; readonly mean: AtYear; readonly plain: AtYear };

/** The own figure less that of what it is compared with, in points: of the year, or of the means so far. */
export function relativeFigure(asked: Asked): AtYear | undefined {
  const { demand, plan, reasons } = asked;
  const { requirement, indicator, target, span } = demand;
  if (requirement.kind !== "relative") return undefined;
  const other = plan.indicators.find(({ id }) => id === requirement.to);
  const growing = comparesGrowth({ requirement, indicator, target }, other && ({ kind: figureKind(other) } as never));
  if (other !== undefined && !growing && isUnlike(indicator, other)) return undefined;
  const mean = takesTogether(span);
  const pick = (series: Series): AtYear => (mean ? (growing ? series.mean : series.plain) : growing ? series.rate : series.value);
  const [mine, theirs] = [pick(ownSeries(asked)), pick(other === undefined ? outside(asked) : besideIt(within(asked, other)))];
  // Half units are the own figure's; the other series may be printed in finer or coarser ones.
  const finer = `N(${asked.inputs.decimals(indicator.id)})-N(${asked.inputs.decimals(requirement.to)})`;
  return (year) => {
    const [one, two] = [mine(year), theirs(year)];
    if (one === undefined) return undefined;
    const missing = reasons("needs-reference");
    if (two === undefined) return { ...one, own: one.figure, figure: when(isNumber(OWN), missing, OWN) };
    const apart = when(isNumber(OTHER), rounded(`${OWN}-${OTHER}`), missing);
    const slip = `AND(ISNUMBER(${OTHER}),N(${OTHER})>=${SUSPICIOUS},N(${OTHER})>${TIMES}*ABS(N(${OWN})))`;
    const told = growing && span !== "every-year" ? when(slip, reasons("implausible-observation"), apart) : apart;
    return {
      own: one.figure,
      other: two.figure,
      figure: when(isNumber(OWN), told, OWN),
      error: one.error === "0" && two.error === "0" ? "0" : NEAR,
      halfUnits: `${one.halfUnits}+(${two.halfUnits})*10^(${finer})`,
    };
  };
}

const isUnlike = (one: Indicator, other: Indicator): boolean => {
  const [ours, theirs] = [figureUnit(one), figureUnit(other)];
  return ours !== null && theirs !== null && unitRatio(theirs, ours) !== "1";
};

/** An indicator's own figures; its rates are filled in, or computed from its levels. */
function ownSeries(asked: Asked): Series {
  const rates = figureKind(asked.demand.indicator) === "rate";
  return {
    value: single(asked, own),
    rate: growthOfYear(asked, rates),
    mean: orWhole(asked, meanGrowth(asked, rates)),
    // A mean stops before a gap; what is beyond it does not count.
    plain: together(asked, (run) => plainMean({ ...run, missing: '""' })),
  };
}

/** The figures of another indicator: a rate is looked for in one year alone, and between any levels that have a quotient. */
function besideIt(asked: Asked): Series {
  const series = ownSeries(asked);
  if (figureKind(asked.demand.indicator) === "rate") return series;
  const change = { percent: true, falls: false, still: undefined, noAnswer: asked.reasons("no-answer") };
  return {
    ...series,
    rate: between(
      asked,
      (year) => year - 1,
      (before, now) => changeBetween(before, now, change),
    ),
  };
}

/** Another indicator of the plan as what is compared with: over the same years, from its own base. */
function within(asked: Asked, other: Indicator): Asked {
  const level = statedLevel(other);
  const year = other.baseline?.year ?? asked.plan.base;
  const { first } = asked.demand;
  const base = level !== undefined && year === first - 1 ? { year, value: level } : { year: first - 1 };
  return { ...asked, demand: { ...asked.demand, indicator: other, base } };
}

/** A series from outside the plan: what is filled in is compared as it is. */
function outside(asked: Asked): Series {
  const { inputs, demand } = asked;
  const { requirement, first } = demand;
  const name = requirement.kind === "relative" ? requirement.to : "";
  const cell = (year: number) => inputs.reference(name, year);
  const value: AtYear = (year) => {
    const at = cell(year);
    return at === undefined ? undefined : own(at);
  };
  const run = (year: number, make: typeof chainedMean) => {
    const cells = Array.from({ length: year - first + 1 }, (_, i) => cell(first + i));
    return cells.some((one) => one === undefined) ? undefined : make({ cells: cells as string[], missing: '""' });
  };
  return { value, rate: value, mean: (year) => run(year, chainedMean), plain: (year) => run(year, plainMean) };
}
