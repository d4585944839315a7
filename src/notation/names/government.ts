import { AVERAGES, DELEGATING, GOVERNMENT_WORDS, NATIONS, PLACE_ENDINGS } from "./lexicon.js";

/**
 * Levels of government that plans speak of, the highest first.
 *
 * @category Requirements
 */
export const GOVERNMENTS = ["nation", "province", "city", "county"] as const;

/** A level of {@link GOVERNMENTS}. @category Requirements */
export type Government = (typeof GOVERNMENTS)[number];

/**
 * Which government's own series or number a target names: 全国平均水平 and 全国 what the country has, 省下达目标 what the province sets.
 *
 * @param name - what a relative target compares with, or who sets a delegated one, as printed
 * @returns the level of government; undefined where none is named, several are (省市下达), or another series of it is (全国经济增长)
 * @category Requirements
 */
export function governmentNamed(name: string): Government | undefined {
  for (const government of GOVERNMENTS)
    for (const word of GOVERNMENT_WORDS[government]) {
      if (!name.startsWith(word)) continue;
      const rest = name.slice(word.length);
      if (rest === "" || AVERAGES.includes(rest) || DELEGATING.some((verb) => rest.startsWith(verb))) return government;
    }
  return undefined;
}

/**
 * The level of a place's government, by its name.
 *
 * @param place - the place whose plan it is, as printed
 * @returns the level; undefined where the name does not tell
 * @category Requirements
 */
export function governmentOf(place: string): Government | undefined {
  if (NATIONS.includes(place)) return "nation";
  const levels = ["county", "province", "city"] as const;
  // 自治区 ends in 区 as well: the longest ending tells.
  const found = levels.flatMap((level) =>
    PLACE_ENDINGS[level].filter((ending) => place.endsWith(ending)).map((ending) => ({ level, length: ending.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.level;
}
