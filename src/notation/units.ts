import { refuseUnless } from "../kernel/index.js";
import { amountNumbers } from "./amount-numbers.js";
import {
  ANY_MEASURE,
  MEASURE_WORDS,
  METRIC_UNITS,
  MULTIPLIERS,
  NO_UNIT,
  PER_HUNDRED_THOUSAND,
  POINTS_UNITS,
  SAME_UNITS,
  UNIT_SPELLINGS,
} from "./lexicon.js";
import type { Amount, D, Requirement } from "./requirement.js";
import { shifted } from "./shifted.js";

/** A unit as a power of ten and what it counts: 万人 is 10⁴ 人. */
type Parted = { readonly power: number; readonly rest: string };

const POINTS = "pp";

/** Digits that a decimal text may have before and behind its point. */
const MOST_DIGITS = 40;

/** 万万亿 and back: more is no unit. */
const MOST_ZEROS = 20;

/**
 * How many of one unit another is, where they differ by a multiplier (万人 and 人), by a metric prefix (公顷 and 平方公里), in their spelling
 * (ug/m³ and μg/m³) or in the measure word beside 个 (家 and 个) only.
 *
 * Multipliers are 十 百 千 万 亿 and what they make together; ‰ is a tenth of %. A multiplier alone counts the other unit: 万 beside 人 is 万人.
 * Metric units are those of length, area, mass, power and energy.
 *
 * @param unit - a unit as printed
 * @param other - the unit to tell it in
 * @returns the factor as decimal text, a power of ten; or undefined where the units differ otherwise
 * @category Requirements
 * @example
 * ```ts
 * import { unitRatio } from "five-year-plan/notation";
 * unitRatio("万人", "人"); // => "10000"
 * unitRatio("元", "亿元"); // => "0.00000001"
 * unitRatio("微克/立方米", "ug/m³"); // => "1"
 * unitRatio("公顷", "平方公里"); // => "0.01"
 * unitRatio("公顷", "亩") === undefined; // => true
 * ```
 */
export function unitRatio(unit: string, other: string): D | undefined {
  refuseUnless("unit", unit, "text");
  refuseUnless("other", other, "text");
  const power = powerBetween(unit, other);
  return power === undefined ? undefined : shifted("1", power);
}

/**
 * A level or an amount converted to another unit, exactly, by moving the point. What prints no unit is in that unit already.
 *
 * @param requirement - what a target requires, or what a baseline says
 * @param unit - the unit to tell it in, such as the indicator's; null where there is none to go by
 * @returns the requirement with its numbers in that unit, the same one where nothing changes; undefined where its own unit is another
 * @category Requirements
 * @example
 * ```ts
 * import { inUnit } from "five-year-plan/notation";
 * inUnit({ kind: "level", bound: "unstated", value: "1.46", unit: "万人" }, "人");
 * // => { kind: "level", bound: "unstated", value: "14600", unit: "人" }
 * inUnit({ kind: "level", bound: "unstated", value: "300", unit: "亿元" }, "%") === undefined; // => true
 * ```
 */
export function inUnit(requirement: Requirement, unit: string | null): Requirement | undefined {
  refuseUnless("requirement", requirement, { kind: "text" });
  if (unit !== null) refuseUnless("unit", unit, "text");
  if (requirement.kind !== "level" && requirement.kind !== "change") return requirement;
  if (requirement.unit === undefined || unit === null || saysNoUnit(unit)) return requirement;
  const power = powerBetween(requirement.unit, unit);
  if (power === undefined || power === 0) return power === 0 ? requirement : undefined;
  const amount: Amount =
    requirement.bound === "between"
      ? { bound: "between", low: shifted(requirement.low, power), high: shifted(requirement.high, power) }
      : { bound: requirement.bound, value: shifted(requirement.value, power) };
  return amountNumbers(amount).some(isTooLong) ? undefined : { ...requirement, ...amount, unit };
}

/** Units of rates: percent, per mille (a tenth of it), percentage points. */
const RATE_UNITS = ["%", POINTS] as const;

/** Whether figures in a unit can be rates of change; in one that counts something (亿元) they cannot. */
export function isRateUnit(unit: string | null): boolean {
  return unit === null || saysNoUnit(unit) || RATE_UNITS.some((rate) => unitRatio(unit, rate) !== undefined);
}

/**
 * Whether a unit only says that there is none, by dashes or a slash.
 *
 * @param unit - a unit as printed
 * @returns true where nothing else is printed
 * @category Requirements
 */
export function saysNoUnit(unit: string): boolean {
  refuseUnless("unit", unit, "text");
  return [...unit.trim()].every((character) => NO_UNIT.includes(character));
}

/** Whether a unit is a multiplier and nothing else: 万, 千万. */
export function isMultiplier(unit: string): boolean {
  const { power, rest } = parted(unit);
  return power > 0 && rest === "";
}

/** A multiplier alone with what it counts, where the unit beside it has no multiplier of its own: 万 beside 人 is 万人. */
export function counting(unit: string, beside: string): string {
  const { power, rest } = parted(beside);
  return isMultiplier(unit) && power === 0 && !saysNoUnit(beside) && rest !== "%" && rest !== POINTS ? `${unit}${beside}` : unit;
}

/** The power of ten between two units that count the same; no plan prints a larger one than {@link MOST_ZEROS}. */
function powerBetween(unit: string, other: string): number | undefined {
  if (unit === other) return 0;
  const [a, b] = [parted(unit), parted(other)];
  const power = between(a, b) ?? between(metric(a), metric(b));
  return power === undefined || Math.abs(power) > MOST_ZEROS ? undefined : power;
}

function between(a: Parted, b: Parted): number | undefined {
  if (a.rest === b.rest || isCount(a.rest, b.rest) || isCount(b.rest, a.rest)) return a.power - b.power;
  if (a.rest === "" || b.rest === "") return bare(a, b);
  // 10/10万 beside 人/10万 leaves out who is counted.
  const partial = a.power === 0 && b.power === 0 && (isPart(a.rest, b.rest) || isPart(b.rest, a.rest));
  return partial ? 0 : undefined;
}

/** 500家 in a row of 个 is so many of them. */
const isCount = (any: string, one: string): boolean => any === ANY_MEASURE && MEASURE_WORDS.includes(one);

/** A multiplier alone, on either side: it counts a unit without one of its own, or repeats the one that the other has. */
function bare(a: Parted, b: Parted): number | undefined {
  if (a.rest === "%" || b.rest === "%" || a.rest === POINTS || b.rest === POINTS) return undefined;
  if (a.power === b.power) return 0;
  const [alone, full] = a.rest === "" ? [a, b] : [b, a];
  return alone.power > 0 && full.power === 0 ? a.power - b.power : undefined;
}

const isPart = (part: string, whole: string): boolean => part.startsWith("/") && whole.endsWith(part);

function parted(unit: string): Parted {
  let rest = spelled(unit);
  if (rest === "‰") return { power: -1, rest: "%" };
  let power = 0;
  for (let times = MULTIPLIERS[rest.charAt(0)]; times !== undefined; times = MULTIPLIERS[rest.charAt(0)]) {
    power += times;
    rest = rest.slice(1);
  }
  return { power, rest: (Object.hasOwn(SAME_UNITS, rest) && SAME_UNITS[rest]) || rest };
}

/** A metric unit, alone or above the line, in the one unit of its kind that all are converted to. */
function metric({ power, rest }: Parted): Parted {
  const [above = "", ...below] = rest.split("/");
  const [unit, times] = (Object.hasOwn(METRIC_UNITS, above) && METRIC_UNITS[above]) || [above, 0];
  return { power: power + times, rest: [unit, ...below].join("/") };
}

/** A unit in one spelling: its signs in one width, 微克/立方米 as μg/m3, 个百分点 and 百分点 as one. */
function spelled(unit: string): string {
  const plain = unit.replaceAll("℅", "%").normalize("NFKC").replaceAll(/\s/g, "");
  if (POINTS_UNITS.includes(plain)) return POINTS;
  const latin = UNIT_SPELLINGS.reduce((text, [word, sign]) => text.replaceAll(word, sign), plain);
  return latin
    .replace(/^u(?=[gmlLs](?:$|[/·]))/, "μ")
    .replace(/^1(?=\/)/, "")
    .replace(PER_HUNDRED_THOUSAND, "/100000");
}

const isTooLong = (text: D): boolean =>
  text
    .replace("-", "")
    .split(".")
    .some((digits) => digits.length > MOST_DIGITS);
