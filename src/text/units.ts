import { refuseUnless } from "../kernel/index.js";
import { quotedIn } from "./quoted-in.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/** What a number stands in tens of thousands and so on of, before a unit. */
const MULTIPLES = [
  ["万亿", "trillion"],
  ["亿", "100 million"],
  ["万", "10,000"],
  ["百", "100"],
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
  const said = unit.split("/").map((part) => single(part));
  return quotedIn(said.join("/"), locale);
}

/**
 * A number with its unit: in Chinese joined, in English parted from a word and joined with a sign such as %.
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
 * amountIn("5", "万吨", "en"); // => "5 × 10,000 t"
 * amountIn("100", "%", "en"); // => "100%"
 * amountIn("5", "万吨", "zh"); // => "5万吨"
 * ```
 */
export function amountIn(value: string, unit: string, locale: Locale): string {
  refuseUnless("value", value, "text");
  const word = unitIn(unit, locale);
  if (locale === "zh" || /^[%‰°/]/.test(word)) return `${value}${word}`;
  return /^[0-9]/.test(word) ? `${value} × ${word}` : `${value} ${word}`;
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
