import type { Status, Verdict } from "../assessment/index.js";
import { lastYear } from "../demand/index.js";
import { refuseUnless } from "../kernel/index.js";
import { gapDirection } from "./gap-direction.js";
import { wording } from "./wording.js";
import type { Locale, Words } from "./words.js";

/**
 * The status of a verdict in the words of its case: what is reached before its year is reached early (提前实现, not 完成), and what is off
 * track has moved away from its target (不进反退), broken a floor or a ceiling (低于底线, 突破限值), missed a year or lost a grade.
 *
 * @param verdict - a verdict
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns the words of the case, or the status's own where there is only one
 * @throws PlanError `invalid-argument`, `invalid-locale`
 * @category Wording
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { statusIn } from "five-year-plan/text";
 * const urban = (year: number) => ({ indicator: "urbanisation-rate", year, value: "51.2", status: "actual" }) as const;
 * statusIn(assessIndicator(huzhu15, "urbanisation-rate", [urban(2027)], { asOf: 2027 })); // => "提前实现"
 * statusIn(assessIndicator(huzhu15, "urbanisation-rate", [urban(2030)], { asOf: 2030 })); // => "完成"
 * ```
 */
export function statusIn(verdict: Verdict, locale: Locale = "zh"): string {
  refuseUnless("verdict", verdict, { target: "object", because: "list" });
  const words = wording(locale);
  const { status, asOf, target } = verdict;
  if (status === "achieved" && asOf < lastYear(target.span)) return words.statusCase.early;
  return status === "off-track" ? words.statusCase[offTrackCase(verdict)] : words.status[status];
}

/**
 * One word for the verdicts that have a status, to count them by: that of their case where it is the same for all.
 *
 * @param verdicts - verdicts of an assessment
 * @param status - the status that is counted
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns the words of the common case, or the status's own
 * @throws PlanError `invalid-argument`, `invalid-locale`
 * @category Wording
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { statusAmong } from "five-year-plan/text";
 * statusAmong(assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }).verdicts, "achieved"); // => "完成"
 * ```
 */
export function statusAmong(verdicts: readonly Verdict[], status: Status, locale: Locale = "zh"): string {
  refuseUnless("verdicts", verdicts, "list");
  refuseUnless("status", status, "text");
  const said = new Set(verdicts.filter((one) => one.status === status).map((one) => statusIn(one, locale)));
  const [only, ...others] = said;
  return only === undefined || others.length > 0 ? wording(locale).status[status] : only;
}

/** What "off track" stands for: it depends on what the target asks and how it was judged. */
function offTrackCase(verdict: Verdict): keyof Words["statusCase"] {
  const { requirement } = verdict.target;
  const { method } = verdict;
  if (method === "ordinal") return "gradeLost";
  const isHeld = method === "hold" || method === "every-year" || (requirement.kind === "level" && requirement.maintain === true);
  if (!isHeld) return "movedAway";
  if (requirement.kind !== "level") return "yearMissed";
  return gapDirection(verdict) === "higher" ? "belowFloor" : "aboveCeiling";
}
