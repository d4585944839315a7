import { GROWTH_END, OWN_AREAS } from "./lexicon.js";
import { sameSeriesKey } from "./same-series.js";

/**
 * What a figure is of, in one spelling, so that a promise of the prose finds its row in a table: without the place whose plan it is and
 * without words of growth, which the figure itself tells. A name of another area (全市 in a county's plan) keeps it.
 *
 * @param name - the name of an indicator, or the subject of a clause
 * @param place - whose plan it is
 * @returns the key; two names with one key are one series in two spellings
 * @category Tables
 */
export function subjectKey(name: string, place = ""): string {
  let key = sameSeriesKey(name);
  const areas = [place, ...(OWN_AREAS[place.slice(-1)] ?? [])].filter((one) => one !== "").map(sameSeriesKey);
  const area = areas.find((one) => key.startsWith(one) && key.length > one.length);
  if (area !== undefined) key = key.slice(area.length);
  return key.endsWith(GROWTH_END) && key.length > GROWTH_END.length ? key.slice(0, -GROWTH_END.length) : key;
}
