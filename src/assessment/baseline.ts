import type { Indicator } from "../model/index.js";
import type { D } from "../notation/index.js";
import type { Case } from "./case.js";
import { known } from "./evidence.js";
import { type Known, measured } from "./known.js";

/**
 * The level an indicator's baseline tells. "Less than 2.24" bounds a base and does not tell it.
 *
 * @param indicator - an indicator of a plan
 * @returns the printed decimal text, or undefined where no level is told
 * @category Assessment
 * @example
 * ```ts
 * import { statedLevel } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * statedLevel(huzhu15.indicators[0]); // => "19.96"
 * statedLevel(huzhu15.indicators[12]) === undefined; // => true
 * ```
 */
export function statedLevel({ baseline }: Indicator): D | undefined {
  const reading = baseline?.reading;
  if (reading?.kind !== "level") return undefined;
  return reading.bound === "unstated" || reading.bound === "exactly" || reading.bound === "about" ? reading.value : undefined;
}

/** Where the indicator stood in the base year: the plan's own figure, or else an observation of that year. */
export function baselineOf({ indicator, evidence, base }: Case): Known | undefined {
  const level = statedLevel(indicator);
  if (indicator.baseline !== undefined && level !== undefined) {
    return measured(level, { from: "baseline", year: indicator.baseline.year, locator: indicator.baseline.locator });
  }
  const observed = evidence.values.get(base);
  return observed === undefined ? undefined : known(observed);
}
