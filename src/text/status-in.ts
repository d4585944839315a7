import type { Status, StatusRange, Verdict } from "../assessment/index.js";
import { lastYear } from "../demand/index.js";
import { refuseUnless } from "../kernel/index.js";
import type { Target } from "../model/index.js";
import { gapDirection } from "./gap-direction.js";
import { wording } from "./wording.js";
import type { Locale, Words } from "./words.js";

/**
 * The status of a verdict in the words of its case: what is reached before its year is reached early (提前实现, not 完成), and what is `off-track`
 * has moved away from its target (不进反退), broken a floor or a ceiling (低于底线, 突破限值), missed a year or lost a grade.
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
  return status === "off-track" ? words.statusCase[verdictCase(verdict)] : words.status[status];
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

/** What a range of figures belongs to: the ranges of its target in a year. @category Wording */
export type RangeOf = { readonly cuts: readonly StatusRange[]; readonly target: Target; readonly year: number };

/**
 * The status of a range of `thresholds` in the words of its case, as {@link statusIn} has them for a verdict.
 *
 * @param range - one of the ranges
 * @param about - `cuts`: all ranges of the target in that year; `target`; `year`
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns the words of the case, or the status's own where there is only one
 * @category Wording
 * @example
 * ```ts
 * import { thresholds } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { rangeStatusIn } from "five-year-plan/text";
 * const [{ cuts, year } = { cuts: [], year: 2027 }] = thresholds(huzhu15, { indicator: "grain-capacity", year: 2027 });
 * const about = { cuts, year, target: huzhu15.indicators[17].targets[0] };
 * cuts.map((range) => rangeStatusIn(range, about)); // => ["低于底线", "符合预期"]
 * ```
 */
export function rangeStatusIn(range: StatusRange, about: RangeOf, locale: Locale = "zh"): string {
  refuseUnless("range", range, { status: "text" });
  refuseUnless("about", about, { cuts: "list", target: "object" });
  refuseUnless("about.target", about.target, { requirement: "object", span: "object" });
  const { status, low } = range;
  const { cuts, target, year } = about;
  const words = wording(locale);
  if (status === "achieved" && year < lastYear(target.span)) return words.statusCase.early;
  if (status !== "off-track") return words.status[status];
  // Where nothing lies between on track and off track, there is a limit to be kept and no distance to cover.
  const isLimit = !cuts.some((one) => one.status === "behind");
  return words.statusCase[offTrackCase(target, isLimit, low === undefined ? "higher" : "lower")];
}

/** How a verdict of `off-track` came about. */
function verdictCase(verdict: Verdict): keyof Words["statusCase"] {
  const { method, target } = verdict;
  return offTrackCase(target, method === "hold" || method === "every-year", gapDirection(verdict));
}

/** What `off-track` stands for: it depends on what the target asks and whether there is a limit to be kept. */
function offTrackCase(
  { requirement, span }: Target,
  isLimit: boolean,
  better: "higher" | "lower" | "hold" | undefined,
): keyof Words["statusCase"] {
  const { kind } = requirement;
  if (kind === "grade") return "gradeLost";
  const isKept = isLimit || span.kind === "every-year" || (kind === "level" && requirement.maintain === true);
  if (!isKept) return "movedAway";
  if (kind !== "level") return "yearMissed";
  return better === "higher" ? "belowFloor" : "aboveCeiling";
}
