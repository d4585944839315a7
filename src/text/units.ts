import { exact, refuseUnless } from "../kernel/index.js";
import { quotedIn } from "./quoted-in.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/** What a number stands in tens of thousands and so on of, before a unit. */
const MULTIPLES = [
  ["万亿", "trillion", 12],
  ["亿", "100 million", 8],
  ["万", "10,000", 4],
  ["百", "100", 2],
] as const;

/** What English counts great numbers in. */
const GREAT = [
  ["trillion", 12],
  ["billion", 9],
  ["million", 6],
] as const;

/**
 * A unit in the language asked for; in English one that has no word there is quoted.
 *
 * @param unit - a unit as a plan prints it
 * @param locale - `"zh"` or `"en"`
 * @returns the unit
 * @throws PlanError `invalid-argument`
 * @category Wording
 * @example
 * ```ts
 * import { unitIn } from "five-year-plan/text";
 * unitIn("万吨", "en"); // => "10,000 t"
 * unitIn("公里/百平方公里", "en"); // => "km/100 km²"
 * unitIn("万吨", "zh"); // => "万吨"
 * ```
 */
export function unitIn(unit: string, locale: Locale): string {
  refuseUnless("unit", unit, "text");
  if (locale === "zh") return unit;
  const said = unit.split("/").map((part, i) => (i > 0 ? one(part) : single(part)));
  return quotedIn(said.join("/"), locale);
}

/**
 * A number with its unit: in Chinese joined; in English parted from a word and joined with a sign such as %, and in English counting:
 * 5万吨 is 50,000 t.
 *
 * @param value - the number as text
 * @param unit - a unit as a plan prints it
 * @param locale - `"zh"` or `"en"`
 * @returns the amount
 * @throws PlanError `invalid-argument`
 * @category Wording
 * @example
 * ```ts
 * import { amountIn } from "five-year-plan/text";
 * amountIn("5", "万吨", "en"); // => "50,000 t"
 * amountIn("1.39", "万亿斤", "en"); // => "1.39 trillion jin"
 * amountIn("100", "%", "en"); // => "100%"
 * amountIn("5", "万吨", "zh"); // => "5万吨"
 * ```
 */
export function amountIn(value: string, unit: string, locale: Locale): string {
  refuseUnless("value", value, "text");
  refuseUnless("unit", unit, "text");
  if (locale === "zh") return `${value}${unit}`;
  const { count, of } = counted(value, unit);
  const word = of === "" ? "" : unitIn(of, locale);
  if (word === "") return count;
  if (/^[%‰°/]/.test(word)) return `${count}${word}`;
  return /^[0-9]/.test(word) ? `${count} × ${word}` : `${count} ${word}`;
}

/** A number in English counting, and what of its unit is left: 1.5 of 万人 is 15,000 of 人. */
export function counted(value: string, unit: string): { readonly count: string; readonly of: string } {
  const multiple = Object.hasOwn(wording("en").unit, unit) ? undefined : MULTIPLES.find(([sign]) => unit.startsWith(sign));
  if (multiple === undefined || !/^≈?-?[0-9]{1,24}(?:\.[0-9]{1,24})?$/.test(value)) return { count: value, of: unit };
  const [sign, , power] = multiple;
  const number = exact(value.replace("≈", ""));
  const times = (zeros: number) => number.times(exact(10).pow(power - zeros));
  const [great, zeros] = GREAT.find(([, many]) => times(many).abs().greaterThanOrEqualTo(1)) ?? ["", 0];
  const text = times(zeros).toFixed();
  const grouped = text.replace(/^-?[0-9]+/, (digits) => digits.replace(/\B(?=(?:[0-9]{3})+$)/g, ","));
  return {
    count: `${value.startsWith("≈") ? "≈" : ""}${grouped}${great === "" ? "" : ` ${great}`}`,
    of: unit.slice(sign.length),
  };
}

/** A unit behind a stroke, which is one of them: yuan per person. */
function one(unit: string): string {
  const { perUnit } = wording("en");
  return Object.hasOwn(perUnit, unit) ? (perUnit[unit] as string) : single(unit);
}

/** A unit without a stroke: a word, or a word behind a multiple. */
function single(unit: string): string {
  const { unit: words } = wording("en");
  if (Object.hasOwn(words, unit)) return words[unit] as string;
  for (const [sign, multiple] of MULTIPLES) {
    const rest = unit.slice(sign.length);
    if (!unit.startsWith(sign)) continue;
    if (rest === "") return multiple;
    if (/^[0-9A-Za-z]/.test(rest) || Object.hasOwn(words, rest)) return `${multiple} ${single(rest)}`;
  }
  return unit;
}

/**
 * The heading of a column in the language asked for, where it is one of those that plans use; any other is quoted in English.
 *
 * @param column - a heading as printed
 * @param locale - `"zh"` or `"en"`
 * @returns the heading
 * @category Wording
 * @example
 * ```ts
 * import { columnIn } from "five-year-plan/text";
 * columnIn("年均/累计", "en"); // => "average or total"
 * columnIn("2030年", "en"); // => "2030"
 * columnIn("备注", "en"); // => "“备注”"
 * ```
 */
export function columnIn(column: string, locale: Locale): string {
  const { column: words } = wording(locale);
  refuseUnless("column", column, "text");
  if (locale === "zh") return column;
  return Object.hasOwn(words, column) ? (words[column] as string) : quotedIn(column.replace(/^([0-9]{4})年$/, "$1"), locale);
}
