import { decimal, exact, refuseUnless } from "../kernel/index.js";
import { figureUnit, type Indicator, type Plan, type Span } from "../model/index.js";
import { type D, type LevelRequirement, unitRatio } from "../notation/index.js";
import { firstYear } from "./years.js";

/** The printed level of a baseline with the factor that brings it into the unit of the figures; none where the units differ. */
export type PrintedBase = { readonly value: D; readonly unit?: string; readonly into?: string; readonly times: D | undefined };

/** What a baseline prints as a level. "Less than 2.24" bounds a base and does not state it. */
export function printedBase(indicator: Indicator): PrintedBase | undefined {
  const reading = indicator.baseline?.reading;
  if (reading?.kind !== "level" || !tells(reading)) return undefined;
  const { value, unit } = reading;
  const into = figureUnit(indicator);
  if (unit === undefined || into === null) return { value, times: "1" };
  return { value, unit, into, times: unitRatio(unit, into) };
}

/**
 * The level that an indicator's baseline states, in the unit of the indicator's figures. "Less than 2.24" bounds a base and does not state it.
 *
 * @param indicator - an indicator of a plan
 * @returns the printed decimal text, converted where it is printed in another multiple of the unit; or undefined where no level
 * is given, or in another unit
 * @category Demands
 * @example
 * ```ts
 * import { statedLevel } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * statedLevel(huzhu15.indicators[0]); // => "19.96"
 * statedLevel(huzhu15.indicators[12]) === undefined; // => true
 * ```
 */
export function statedLevel(indicator: Indicator): D | undefined {
  refuseUnless("indicator", indicator, { name: "object", targets: "list" });
  const { value, times } = printedBase(indicator) ?? {};
  if (value === undefined || times === undefined) return undefined;
  return times === "1" ? value : exact(decimal(value)).times(times).toFixed();
}

/** Whether the plan's baseline is in another multiple of its indicator's unit, or in another unit. */
export function isBaseConverted(indicator: Indicator): boolean {
  const base = printedBase(indicator);
  return base !== undefined && base.times !== "1";
}

/** Whether the plan's baseline tells a level in a unit that cannot be compared with the indicator's. */
export function isBaseUnlike(indicator: Indicator): boolean {
  const base = printedBase(indicator);
  return base !== undefined && base.times === undefined;
}

/** From which year a target starts, and whether the plan's own baseline is the figure of that year. */
export type Start = { readonly year: number; readonly stated: boolean };

/**
 * The base of a target. What is asked by a year starts from the year that the plan's baseline prints, which may lie before the
 * plan or within it. What runs over years starts from the year before them; a baseline of another year is not its base.
 */
export function startOf(indicator: Indicator, span: Span, plan: Pick<Plan, "base">): Start {
  const printed = indicator.baseline?.year;
  const year = firstYear(span, plan) - 1;
  if (span.kind === "by" && printed !== undefined && printed < span.year) return { year: printed, stated: true };
  return { year, stated: printed === year };
}

const tells = (reading: LevelRequirement): reading is Extract<LevelRequirement, { value: D }> =>
  reading.bound === "unstated" || reading.bound === "exactly" || reading.bound === "about";
