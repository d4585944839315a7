import { nameKey } from "../name-key.js";
import { SHARE_SPELLINGS, SHARE_WORD } from "./lexicon.js";
import { seriesKey } from "./series-key.js";

/**
 * Whether two names are one series in two spellings, a repetition in brackets aside: 国内生产总值（GDP）增长 and 地区生产总值年均增速. A longer
 * name is another series: 地级及以上城市空气质量优良天数比率 counts cities.
 *
 * @param name - an indicator's name as printed
 * @param other - another one's
 * @returns true where they are
 * @category Tables
 */
export function isSameSeries(name: string, other: string): boolean {
  return sameSeriesKey(name) === sameSeriesKey(other);
}

/** What is left of a series' name in any of its spellings. */
export function sameSeriesKey(name: string): string {
  const key = nameKey(seriesKey(name)).replaceAll(/([a-z]+)\(\1\)/g, "$1");
  return SHARE_SPELLINGS.reduce((text, word) => text.replaceAll(word, SHARE_WORD), key);
}
