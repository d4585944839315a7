import { isBareFigure, isPlainObservation, type Observation, refuseObservations } from "../../model/index.js";
import { emptyNumber, readPrinted } from "../float/printed-number.js";
import type { Seen } from "../float/set-figures.js";

const number = emptyNumber();

/**
 * Sorts the figures of a set by indicator and year, and looks at each once: what is no observation is refused, and most figures are read and
 * found to be decimal text at one go.
 *
 * Parts are read by walking the keys, which have to be counted in any case: engines do that at one speed for all objects, while reading a part
 * by its name is slow for objects that were each put together in their own way.
 *
 * @param seen - by the ids of indicators, which are known to be ids
 * @throws PlanError `invalid-observations`
 */
export function fill(observations: readonly Observation[], seen: ReadonlyMap<string, Seen>): void {
  if (!Array.isArray(observations)) refuseObservations(observations);
  // Figures of one indicator mostly stand together.
  let id: unknown;
  let of: Seen | undefined;
  let checked = false;
  for (const one of observations) {
    let keys = 0;
    let indicator: unknown;
    let year: unknown;
    let value: unknown;
    let status: unknown;
    for (const key in one) {
      const part: unknown = one[key as keyof Observation];
      keys++;
      if (key === "indicator") indicator = part;
      else if (key === "year") year = part;
      else if (key === "value") value = part;
      else if (key === "status") status = part;
    }
    if (indicator !== id) {
      id = indicator;
      of = seen.get(indicator as string);
    }
    const read = readPrinted(value, number);
    if (keys === 4 && isBareFigure({ indicator, year, value, status }, of !== undefined, read)) {
      of?.addBare(year as number, read ? number : null);
      continue;
    }
    // What the quick look does not know is looked at for all of its set, once.
    if (!checked && !isPlainObservation(one)) {
      refuseObservations(observations);
      checked = true;
    }
    of?.add(one);
  }
}
