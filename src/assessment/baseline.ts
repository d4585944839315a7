import { decimal, exact } from "../kernel/index.js";
import { figureUnit, type Indicator } from "../model/index.js";
import { type D, type LevelRequirement, unitRatio } from "../notation/index.js";
import type { Case } from "./case.js";
import { known } from "./evidence.js";
import { type Known, measured } from "./known.js";
import { converted } from "./own-unit.js";
import type { Trail } from "./trail.js";

/**
 * The level an indicator's baseline tells, in the unit of the indicator's figures. "Less than 2.24" bounds a base and does not tell it.
 *
 * @param indicator - an indicator of a plan
 * @returns the printed decimal text, converted where it is printed in another multiple of the unit; or undefined where no level
 * is told, or in another unit
 * @category Assessment
 * @example
 * ```ts
 * import { statedLevel } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * statedLevel(huzhu15.indicators[0]); // => "19.96"
 * statedLevel(huzhu15.indicators[12]) === undefined; // => true
 * ```
 */
export function statedLevel(indicator: Indicator): D | undefined {
  const { value, times } = baseIn(indicator) ?? {};
  if (value === undefined || times === undefined) return undefined;
  return times === "1" ? value : exact(decimal(value)).times(times).toFixed();
}

/** Whether the plan's baseline is in another multiple of its indicator's unit, or in another unit. */
export function isBaseConverted(indicator: Indicator): boolean {
  const base = baseIn(indicator);
  return base !== undefined && base.times !== "1";
}

/** Whether the plan's baseline tells a level in a unit that cannot be compared with the indicator's. */
export function isBaseUnlike(indicator: Indicator): boolean {
  const base = baseIn(indicator);
  return base !== undefined && base.times === undefined;
}

/** Where the indicator stood in the base year: the plan's own figure, or else an observation of that year. */
export function baselineOf({ stated, evidence, base }: Case): Known | undefined {
  const observed = evidence.values.get(base);
  return stated() ?? (observed === undefined ? undefined : known(observed));
}

/** The plan's own figure, read once; a conversion is a step of the trail. */
export function statedOnce(indicator: Indicator, trail: Trail): () => Known | undefined {
  let told: { readonly known: Known | undefined } | undefined;
  return () => {
    told ??= { known: stated(indicator, trail) };
    return told.known;
  };
}

function stated(indicator: Indicator, trail: Trail): Known | undefined {
  const { baseline } = indicator;
  const { value, unit, into, times } = baseIn(indicator) ?? {};
  if (baseline === undefined || value === undefined || times === undefined) return undefined;
  const printed = measured(value, { from: "baseline", year: baseline.year, locator: baseline.locator });
  return times === "1" ? printed : converted(trail, printed, unit ?? "", into ?? "");
}

/** The printed level of a baseline with the factor that brings it into the unit of the figures. */
type Base = { readonly value: D; readonly unit?: string; readonly into?: string; readonly times: D | undefined };

function baseIn(indicator: Indicator): Base | undefined {
  const reading = indicator.baseline?.reading;
  if (reading?.kind !== "level" || !tells(reading)) return undefined;
  const { value, unit } = reading;
  const into = figureUnit(indicator);
  if (unit === undefined || into === null) return { value, times: "1" };
  return { value, unit, into, times: unitRatio(unit, into) };
}

const tells = (reading: LevelRequirement): reading is Extract<LevelRequirement, { value: D }> =>
  reading.bound === "unstated" || reading.bound === "exactly" || reading.bound === "about";
