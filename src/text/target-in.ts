import { refuseUnless } from "../kernel/index.js";
import type { Indicator, Plan, Target } from "../model/index.js";
import { refuseUnlessPlan } from "../model/index.js";
import type { Requirement } from "../notation/index.js";
import { requirementIn } from "./requirement-in.js";
import type { Locale } from "./words.js";

/**
 * What a plan prints of where an indicator stood; in English what it says, with its star.
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
 * baselineIn(huzhu15.indicators[11], "en"); // => "14*"
 * ```
 */
export function baselineIn(indicator: Indicator, locale: Locale): string {
  refuseUnless("indicator", indicator, { name: "object", targets: "list" });
  const { baseline } = indicator;
  if (baseline === undefined) return "";
  return locale === "zh" ? baseline.printed : said(baseline.reading as Requirement, baseline.estimated, indicator);
}

/**
 * A target as printed; in English what it says, with its star.
 *
 * @param target - a target of a plan
 * @param locale - `"zh"` or `"en"`
 * @param plan - the plan: with it an English comparison with another indicator tells that indicator's name, not its id, and a number in the
 * indicator's own unit is without it, as the unit is by the name
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
  const indicator = plan?.indicators.find(({ targets }) => targets.includes(target));
  return said(requirement as Requirement, estimated, indicator, plan);
}

/** What is required, in English; its unit goes without saying where it is the indicator's. */
function said(requirement: Requirement, estimated: boolean | undefined, indicator: Indicator | undefined, plan?: Plan): string {
  const isOwn = requirement.kind === "level" && requirement.unit !== undefined && requirement.unit === indicator?.unit;
  const { unit: _, ...bare } = requirement as Requirement & { readonly unit?: string };
  return `${requirementIn(isOwn ? (bare as Requirement) : requirement, "en", plan)}${estimated ? "*" : ""}`;
}
