import { formOf, type Reason, type ThresholdFigure } from "../../../assessment/index.js";
import { type Demand, takesTogether } from "../../../demand/index.js";
import type { Plan } from "../../../model/index.js";
import { all, type Inputs, isNumber, when, type YearFigure } from "./inputs.js";
import type { Run } from "./series.js";

/** The words of a reason, as text of a formula. */
export type Reasons = (reason: Reason) => string;

/** A year's figure; undefined where the sheet has no column for what it needs. */
export type AtYear = (year: number) => YearFigure | undefined;

/** What a recipe is made for. */
export type Asked = {
  readonly plan: Plan;
  readonly demand: Demand;
  readonly of: ThresholdFigure;
  readonly inputs: Inputs;
  readonly reasons: Reasons;
};

/** Whether what is published over all years at once answers a target: a mean growth, a change, a total. */
export function isAnsweredAtOnce(demand: Demand): boolean {
  switch (formOf(demand)) {
    case "total":
    case "mean-growth":
    case "percent-change":
    case "linear-change":
    case "mean-change":
      return true;
    case "relative":
      return takesTogether(demand.span);
    default:
      return false;
  }
}

/** What is published over the whole span counts before what the years give; the sheet has its cell where a target requires it. */
export function orWhole({ demand, inputs }: Asked, otherwise: AtYear): AtYear {
  const cell = inputs.whole(demand.indicator.id, demand.first, demand.last);
  return (year) => {
    const found = otherwise(year);
    if (cell === undefined || year !== demand.last) return found;
    const given = isNumber(cell);
    return {
      ...found,
      figure: when(given, cell, found?.figure),
      error: when(given, "0", found?.error ?? "0"),
      halfUnits: when(given, "1", found?.halfUnits ?? "1"),
    };
  };
}

/** The cells of the years from the first until one. */
export function runOf({ inputs, demand, reasons }: Asked, year: number): Run | undefined {
  const { first, indicator } = demand;
  const cells = Array.from({ length: year - first + 1 }, (_, i) => inputs.value(indicator.id, first + i));
  return cells.some((one) => one === undefined) ? undefined : { cells: cells as string[], missing: reasons("missing-years") };
}

/** What the cell of a year gives. */
export const single =
  ({ inputs, demand }: Asked, figure: (cell: string) => YearFigure): AtYear =>
  (year) => {
    const cell = inputs.value(demand.indicator.id, year);
    return cell === undefined ? undefined : figure(cell);
  };

/** What the years from the first until one give together. */
export const together =
  (asked: Asked, figure: (run: Run) => YearFigure): AtYear =>
  (year) => {
    const run = runOf(asked, year);
    return run === undefined ? undefined : figure(run);
  };

/** The level of a year: the plan's own for the base year, else the cell. */
export function levelAt({ inputs, demand }: Pick<Asked, "inputs" | "demand">, year: number): string | undefined {
  const { base, indicator } = demand;
  if (year === base.year) return base.value === undefined ? undefined : `(${base.value})`;
  return inputs.value(indicator.id, year);
}

/** A year's rate from levels, where every rate until then can be computed. */
export function rateOf(asked: Pick<Asked, "inputs" | "demand" | "reasons">, year: number, rate: YearFigure): YearFigure {
  const broken = noRateUntil(asked, year);
  if (broken === undefined) return rate;
  return { ...rate, figure: when(all([broken, isNumber(rate.figure)]), asked.reasons("no-answer"), rate.figure) };
}

/** Whether some year until one has a level below 0 behind one above: no rate leads there, and no year of the case is judged. */
function noRateUntil(asked: Pick<Asked, "inputs" | "demand">, year: number): string | undefined {
  const { first } = asked.demand;
  const pairs = Array.from({ length: year - first + 1 }, (_, i) => [levelAt(asked, first + i - 1), levelAt(asked, first + i)]);
  const broken = pairs.flatMap(([before, now]) =>
    before === undefined || now === undefined ? [] : `AND(ISNUMBER(${before}),ISNUMBER(${now}),N(${before})>0,N(${now})<0)`,
  );
  return broken.length === 0 ? undefined : broken.length === 1 ? broken[0] : `OR(${broken.join(",")})`;
}
