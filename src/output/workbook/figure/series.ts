import type { Interval } from "../../../kernel/index.js";
import { all, any, exactly, isNumber, NEAR, rounded, when, type YearFigure } from "./inputs.js";

/** Figures of the years from the first of a span until one, as cells, and what is said where one of them is missing. */
export type Run = { readonly cells: readonly string[]; readonly missing: string };

const last = (cells: readonly string[]): string => cells.at(-1) as string;

/** What all years of a run give; of a year that has a figure while one before it has none, what is missing. */
function ofAll({ cells, missing }: Run, formula: string): string {
  return when(isNumber(last(cells)), when(`COUNT(${cells.join(",")})=${cells.length}`, formula, missing));
}

const alike = (cells: readonly string[]): string => `MAX(${cells.join(",")})=MIN(${cells.join(",")})`;

/** The year's own figure. */
export const own = (cell: string): YearFigure => exactly(when(isNumber(cell), cell));

/** The mean of rates, chained: (Π(1 + r/100))^(1/n) − 1; of equal rates that rate. */
export function chainedMean(run: Run): YearFigure {
  const { cells } = run;
  if (cells.length === 1) return own(last(cells));
  const product = cells.map((one) => `(1+MAX(-100,${one})/100)`).join("*");
  const mean = when(alike(cells), last(cells), `(${product})^(1/${cells.length})*100-100`);
  return { figure: ofAll(run, mean), error: when(alike(cells), "0", NEAR), halfUnits: "1" };
}

/** The sum of the years. */
export const sum = (run: Run): YearFigure =>
  exactly(ofAll(run, rounded(`SUM(${run.cells.join(",")})`)), String(run.cells.length));

/** The plain mean of the years. */
export const plainMean = (run: Run): YearFigure =>
  exactly(ofAll(run, rounded(`SUM(${run.cells.join(",")})/${run.cells.length}`)));

/** What is said where figures have no quotient, or leave nothing, as text of a formula. */
export type NoAnswer = string;

/** Yearly changes in percent, chained; reductions chain as 1 − Π(1 − r/100). A year that leaves nothing has no share of the whole. */
export function chainedChange(run: Run, falls: boolean, noAnswer: NoAnswer): YearFigure {
  const { cells } = run;
  const nothing = falls ? `MAX(${cells.join(",")})>=100` : `MIN(${cells.join(",")})<=-100`;
  const one = cells.length === 1;
  const product = cells.map((cell) => `(1${falls ? "-" : "+"}${cell}/100)`).join("*");
  const change = one ? last(cells) : falls ? `(1-${product})*100` : `(${product}-1)*100`;
  return { figure: ofAll(run, when(nothing, noAnswer, change)), error: one ? "0" : NEAR, halfUnits: String(cells.length) };
}

/** The growth from one level to the next, in percent. */
export function rateBetween(before: string, now: string, noAnswer: NoAnswer): YearFigure {
  const rate = when(`${now}<0`, noAnswer, `(${now}-${before})*100/${before}`);
  const figure = when(all([isNumber(before), isNumber(now)]), when(`${before}>0`, rate));
  return { figure, error: NEAR, halfUnits: `IFERROR(200/ABS(${before}),0)` };
}

/** The mean growth between two levels so many years apart, in percent. */
export function meanBetween(base: string, now: string, years: number, noAnswer: NoAnswer): YearFigure {
  const mean = years === 1 ? `(${now}-${base})*100/${base}` : `(${now}/${base})^(1/${years})*100-100`;
  const figure = when(all([isNumber(now), isNumber(base)]), when(`${base}>0`, when(`${now}<0`, noAnswer, mean)));
  return { figure, error: NEAR, halfUnits: `IFERROR(200/ABS(${base}),0)` };
}

/** How a change is counted; `still` is where the base may lie by its printed unit, where a step back within it counts as none. */
export type Change = {
  readonly percent: boolean;
  readonly falls: boolean;
  readonly still: Interval | undefined;
  /** The change is a share of the way by logarithm, which a rise that has fallen to nothing does not have. */
  readonly shared?: boolean;
  readonly noAnswer: NoAnswer;
};

/** The change between two levels, in percent or as it is, counted in the direction required. */
export function changeBetween(base: string, now: string, { percent, falls, still, shared, noAnswer }: Change): YearFigure {
  const moved = falls ? `${base}-${now}` : `${now}-${base}`;
  // What is within the printed unit of the base has not been shown to move away.
  const within = still && [`${now}>=${still.low.toFixed()}-1E-12`, `${now}<=${still.high.toFixed()}+1E-12`];
  const stays = within && all([...within, `${moved}<=0`]);
  const difference = stays === undefined ? moved : when(stays, "0", moved);
  const both = all([isNumber(base), isNumber(now)]);
  if (!percent) return exactly(when(both, rounded(difference)), "2");
  const none = [`${base}=0`, `${base}*${now}<0`, ...(shared === true && !falls ? [`${now}=0`] : [])];
  const change = when(any(none), noAnswer, `(${difference})*100/${base}`);
  // What stays is nothing, and no quotient near it.
  const error = stays === undefined ? NEAR : when(stays, "0", NEAR);
  return { figure: when(both, change), error, halfUnits: `IFERROR(200/ABS(${base}),0)` };
}
