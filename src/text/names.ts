import { refuseUnless } from "../kernel/index.js";
import type { Indicator, Plan, Target, Text } from "../model/index.js";
import { refuseUnlessPlan } from "../model/index.js";
import { type Requirement, saysNoUnit, targetLine } from "../notation/index.js";
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

/**
 * What a plan prints of where an indicator stood; in English what it says.
 *
 * @param indicator - an indicator of a plan
 * @param locale - `"zh"` or `"en"`
 * @returns one line; nothing where no base is printed
 * @category Wording
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { baselineIn } from "five-year-plan/text";
 * baselineIn(huzhu15.indicators[2], "en"); // => "class III or better"
 * ```
 */
export function baselineIn(indicator: Indicator, locale: Locale): string {
  refuseUnless("indicator", indicator, { name: "object", targets: "list" });
  const { baseline } = indicator;
  if (baseline === undefined) return "";
  return locale === "zh" ? baseline.printed : targetLine(baseline.reading as Requirement, { locale });
}

/**
 * A target as printed; in English what it says, with its star.
 *
 * @param target - a target of a plan
 * @param locale - `"zh"` or `"en"`
 * @param plan - the plan: with it an English comparison with another indicator tells that indicator's name, not its id
 * @returns one line
 * @category Wording
 * @example
 * ```ts
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { targetIn } from "five-year-plan/text";
 * targetIn(huzhu15.indicators[8].targets[0], "en"); // => "about 51.1*"
 * ```
 */
export function targetIn(target: Target, locale: Locale, plan?: Plan): string {
  refuseUnless("target", target, { requirement: "object", span: "object" });
  if (plan !== undefined) refuseUnlessPlan(plan);
  const { printed, requirement, estimated } = target;
  if (locale === "zh") return printed;
  const other = requirement.kind === "relative" ? plan?.indicators.find(({ id }) => id === requirement.to) : undefined;
  const named = other === undefined ? requirement : { ...requirement, to: nameIn(other.name, locale) };
  return `${targetLine(named as Requirement, { locale })}${estimated ? "*" : ""}`;
}
