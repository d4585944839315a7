import { plain } from "../table/grid.js";
import { saysNoUnit, unitRatio } from "../units.js";
import { INTENSIVE_UNITS, MONEY_UNITS, NOT_PER_WORDS, PER_BEGINNINGS, PER_WORDS } from "./lexicon.js";

/** Whether amounts of parts add up to that of the whole (`extensive`: output, area, people, money), or not (`intensive`: rates, means, prices). */
export type NameExtent = "extensive" | "intensive";

/**
 * Whether a name says that its figures are per something, or a mean of many: 每千人口, 单位GDP, 人均, 价格.
 *
 * @param name - an indicator's name as printed
 * @returns true where it does
 */
export function isPerName(name: string): boolean {
  const text = NOT_PER_WORDS.reduce((rest, word) => rest.replaceAll(word, ""), plain(name));
  return PER_WORDS.some((word) => text.includes(word)) || PER_BEGINNINGS.some((word) => text.startsWith(word));
}

/**
 * Whether the figures of an indicator are amounts, which of parts add up to those of the whole, by its name and its unit.
 *
 * @param name - an indicator's name as printed
 * @param unit - its unit
 * @returns `extensive` or `intensive`; undefined where there is no unit that tells
 * @category Tables
 */
export function nameExtent(name: string, unit: string | null): NameExtent | undefined {
  if (isPerName(name)) return "intensive";
  if (unit === null || saysNoUnit(unit)) return undefined;
  const isRatio = unit.includes("/") || ["%", "pp"].some((one) => unitRatio(unit, one) !== undefined);
  return isRatio || INTENSIVE_UNITS.some((one) => unitRatio(unit, one) !== undefined) ? "intensive" : "extensive";
}

/** Whether a unit is one of money, also per something: 亿元, 万元/人. */
export function isMoney(unit: string): boolean {
  const [of = ""] = unit.split("/");
  return MONEY_UNITS.some((one) => unitRatio(of, one) !== undefined);
}
