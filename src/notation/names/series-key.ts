import { plain } from "../table/grid.js";
import { GROWTH_END, SERIES_SPELLINGS } from "./lexicon.js";

/**
 * What is left of a series' name when its spellings are made one: 地区生产总值年均增速, GDP 增长 and 经济增长 are one series.
 *
 * @param name - the name of an indicator, or of what one is compared with
 * @returns the key; two names with one key are one series in two spellings
 * @category Tables
 */
export function seriesKey(name: string): string {
  return SERIES_SPELLINGS.reduce((key, [spelling, one]) => key.replaceAll(spelling, one), plain(name).toUpperCase());
}

/** The key of the growth of a series: of 地区生产总值 that of 经济增长. */
export const growthKey = (name: string): string => seriesKey(name + GROWTH_END);
