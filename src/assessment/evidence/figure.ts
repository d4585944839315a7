import { type FigureKind, figureKind, isExactCount, kindOf } from "../../demand/index.js";
import { decimal, exact } from "../../kernel/index.js";
import { figureUnit, type Indicator, type Observation } from "../../model/index.js";
import { type D, saysNoUnit, unitRatio } from "../../notation/index.js";

/** An observation that has a value. @category Assessment */
export type Valued = Extract<Observation, { value: string }>;

/**
 * How a figure came from what was published: converted to another unit, or an index (上年=100) less 100. The printed digits
 * still say how exact it is.
 */
export type Conversion =
  | { readonly as: "unit"; readonly printed: D; readonly unit: string; readonly into: string; readonly times: D }
  | { readonly as: "index"; readonly printed: D };

/** An observation with its value in the terms of its indicator. */
export type Figure<T extends Valued = Valued> = T & {
  readonly conversion?: Conversion | undefined;
  /** A whole number of things counted one by one: nothing was rounded. */
  readonly counted?: true;
};

/** A figure with what it is, or that its unit is another. */
export type Read<T extends Valued> = { readonly kind: FigureKind; readonly figure: Figure<T> } | "unlike";

/** What says how figures are to be taken that do not say it themselves. */
export type Figured = Pick<Indicator, "measure" | "unit" | "targets" | "baseline"> &
  Partial<Pick<Indicator, "basis" | "definition" | "name">>;

/** Rates are in percent. */
const PERCENT = "%";

/**
 * Reads what an observation says it is: without `measure` what its indicator's figures are, without `unit` in theirs. An index is a
 * rate; levels are in the indicator's unit, rates in percent.
 */
export function readFigure<T extends Valued>(one: T, indicator: Figured): Read<T> {
  const own = figureKind(indicator);
  const kind = kindOf(one, own);
  if (one.measure === "index") {
    const value = exact(decimal(one.value)).minus(100).toFixed();
    return { kind, figure: converted(one, value, { as: "index", printed: one.value }) };
  }
  const theirs = figureUnit(indicator);
  const unit = one.unit ?? (kind === own ? theirs : null);
  const into = kind === "rate" ? PERCENT : own === "level" ? theirs : unit;
  const printed: Figure<T> = isExactCount(indicator.name, unit, one.value) ? { ...one, counted: true } : one;
  if (unit === null || into === null || saysNoUnit(unit) || saysNoUnit(into)) return { kind, figure: printed };
  const times = unitRatio(unit, into);
  if (times === undefined) return "unlike";
  if (times === "1") return { kind, figure: printed };
  const value = exact(decimal(one.value)).times(times).toFixed();
  return { kind, figure: converted(printed, value, { as: "unit", printed: one.value, unit, into, times }) };
}

/** Whether figures of an indicator that say nothing of themselves are taken as printed: rates in ‰ are converted to percent. */
export function isTakenAsPrinted(indicator: Indicator): boolean {
  const read = readFigure({ indicator: indicator.id, year: 0, value: "1", status: "actual" }, indicator);
  return read !== "unlike" && read.figure.conversion === undefined;
}

const converted = <T extends Valued>(one: Figure<T>, value: D, conversion: Conversion): Figure<T> =>
  Object.assign({ ...one, value }, { conversion });
