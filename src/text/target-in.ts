import { refuseUnless } from "../kernel/index.js";
import type { Indicator, Plan, Target } from "../model/index.js";
import { refuseUnlessPlan } from "../model/index.js";
import type { Requirement } from "../notation/index.js";
import { requirementIn } from "./requirement-in.js";
import type { Locale } from "./words.js";

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
  return locale === "zh" ? baseline.printed : requirementIn(baseline.reading as Requirement, locale);
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
  return locale === "zh" ? printed : `${requirementIn(requirement as Requirement, locale, plan)}${estimated ? "*" : ""}`;
}
