import { refuseUnless } from "../kernel/index.js";
import type { Indicator, Text } from "../model/index.js";
import { saysNoUnit } from "../notation/index.js";
import { fill } from "./fill.js";
import { unitIn } from "./units.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * A name in the language asked for, in Chinese where there is no other.
 *
 * @param name - a name of the plan
 * @param locale - `"zh"` or `"en"`
 * @returns the name
 * @category Wording
 * @example
 * ```ts
 * import { nameIn } from "five-year-plan/text";
 * nameIn({ zh: "森林覆盖率", en: "Forest coverage rate" }, "en"); // => "Forest coverage rate"
 * nameIn({ zh: "森林覆盖率" }, "en"); // => "森林覆盖率"
 * ```
 */
export function nameIn(name: Text, locale: Locale): string {
  refuseUnless("name", name, "object");
  const { zh, en } = name;
  return locale === "en" ? (en ?? zh) : zh;
}

/**
 * A text that a plan holds as published, in the language asked for where the plan gives it in both.
 *
 * @param own - the text as published: a title, a publisher, a source, a reason
 * @param both - the same in both languages, where given
 * @param locale - `"zh"` or `"en"`
 * @returns the text
 * @category Wording
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { textIn } from "five-year-plan/text";
 * const { reason, reasonIn } = huzhu15.corrections[0];
 * textIn(reason, reasonIn, "zh"); // => "浓度单位为微克，u系代用μ"
 * ```
 */
export function textIn(own: string, both: Text | undefined, locale: Locale): string {
  refuseUnless("own", own, "text");
  return both === undefined ? own : nameIn(both, locale);
}

/**
 * An indicator's name with its unit in brackets, where it has one.
 *
 * @param indicator - an indicator of a plan
 * @param locale - `"zh"` or `"en"`
 * @returns the name; a dash or stroke printed for a unit is none
 * @category Wording
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { nameWithUnit } from "five-year-plan/text";
 * nameWithUnit(huzhu15.indicators[0], "en"); // => "Forest coverage rate (%)"
 * ```
 */
export function nameWithUnit(indicator: Indicator, locale: Locale): string {
  refuseUnless("indicator", indicator, { name: "object", targets: "list" });
  const { name, unit } = indicator;
  return unit === null || saysNoUnit(unit)
    ? nameIn(name, locale)
    : fill(wording(locale).phrase.withUnit, { name: nameIn(name, locale), unit: unitIn(unit, locale) });
}
