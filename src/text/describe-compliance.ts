import type { Assessment, Status } from "../assessment/index.js";
import { refuseUnless } from "../kernel/index.js";
import { STATUSES } from "../model/index.js";
import { fill } from "./fill.js";
import { wording } from "./wording.js";
import type { Locale, Words } from "./words.js";

/**
 * What the binding targets come to, in words, with how many of them it is about: all met only where each is achieved; while some are under
 * way, all on track; and of a plan that marks none as binding, just that.
 *
 * @param assessment - an assessment
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns a sentence without its full stop
 * @category Wording
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes, huzhu15 } from "five-year-plan/huzhu";
 * import { describeCompliance } from "five-year-plan/text";
 * describeCompliance(assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }), "en"); // => "the plan marks no target as binding"
 * describeCompliance(assess(huzhu15, [], { asOf: 2026 }), "en"); // => "none of the 8 binding targets is assessable"
 * ```
 */
export function describeCompliance(
  assessment: Pick<Assessment, "compliance" | "counts"> & Partial<Pick<Assessment, "verdicts">>,
  locale: Locale = "zh",
): string {
  refuseUnless("assessment", assessment, { counts: "object" }, "invalid-assessment");
  const { counts } = assessment;
  const words = wording(locale);
  const { binding } = counts.byAttribute;
  const of = (...statuses: readonly Status[]) => statuses.reduce((sum, status) => sum + binding[status], 0);
  const total = of(...STATUSES);
  const says = saidOf(assessment.compliance, total, binding.achieved);
  const count = { breached: of("missed"), "at-risk": of("behind", "off-track"), undetermined: of("undetermined") };
  const counted: { readonly [says: string]: number } = count;
  const phrases = total === 1 ? { ...words.complianceOf, ...words.complianceOfOne } : words.complianceOf;
  const binds = words.bindingNoun[isOneEach(assessment.verdicts) ? "indicators" : "targets"];
  const key = says === "undetermined" && count.undetermined === total && total > 1 ? "all-open" : says;
  const main = fill(phrases[key], { total, count: counted[says] ?? total, binding: binds });
  const open =
    says === "undetermined" || count.undetermined === 0 ? [] : [fill(words.complianceOf.open, { count: count.undetermined })];
  return [main, ...open].join(words.phrase.comma);
}

/** Whether each binding indicator has one target, so that 7项约束性指标 are 7 indicators; with 2027年 and 2030年 columns they are 14 targets. */
function isOneEach(verdicts: Assessment["verdicts"] = []): boolean {
  const bound = verdicts.filter(({ attribute }) => attribute === "binding").map(({ indicator }) => indicator);
  return new Set(bound).size === bound.length;
}

/** What there is to say: nothing is promised where nothing is binding, and only what is achieved is met. */
function saidOf(
  compliance: Assessment["compliance"],
  total: number,
  achieved: number,
): Exclude<keyof Words["complianceOf"], "open" | "all-open"> {
  if (total === 0) return "none";
  return compliance === "compliant" && achieved < total ? "as-expected" : compliance;
}
