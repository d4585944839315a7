import type { Verdict, VerdictNumber } from "../assessment/index.js";
import { Decimal, decimal, refuseUnless } from "../kernel/index.js";
import { GRADE_SCALES } from "../notation/index.js";
import { fill } from "./fill.js";
import { gapIn } from "./gap-in.js";
import { shown } from "./number.js";
import { turnOf } from "./turns-in.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/** A number of a verdict with what it is called. @category Wording */
export type NumberText = { readonly label: string; readonly value: string };

/**
 * A number of a verdict in words: shares in percent, a gap without a sign, and `flipsAt` by what it is there: a pace, or by how much a
 * figure is off its target.
 *
 * @param verdict - a verdict
 * @param number - which of its numbers
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns what the number is called and its value with at most six decimals; undefined where the verdict has none
 * @throws PlanError `invalid-argument`, `invalid-locale`
 * @category Wording
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { numberIn } from "five-year-plan/text";
 * const forest = { indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual" } as const;
 * const verdict = assessIndicator(huzhu15, "forest-coverage", [forest], { asOf: 2027 });
 * numberIn(verdict, "shareOfTime", "en"); // => { label: "time elapsed", value: "40%" }
 * numberIn(verdict, "flipsAt"); // => { label: "进度比（完成进度÷时序进度）", value: "1" }
 * ```
 */
export function numberIn(verdict: Verdict, number: VerdictNumber, locale: Locale = "zh"): NumberText | undefined {
  refuseUnless("verdict", verdict, { target: "object", because: "list" });
  const { number: labels, turnLabel, turnValue } = wording(locale);
  const value = verdict[number];
  if (value === undefined) return undefined;
  if (number === "flipsAt") {
    const turn = turnOf(verdict) ?? "points";
    const size = turn === "pace" ? value : new Decimal(decimal(value).abs());
    return { label: turnLabel[turn], value: fill(turnValue[turn], { value: shown(size, 6) }) };
  }
  const label = labels[number];
  const isGrade = (number === "observed" || number === "required") && verdict.target.requirement.kind === "grade";
  if (isGrade) return { label, value: gradeIn(verdict, value, locale) };
  if (number === "gap") return { label, value: gapIn(verdict, locale, 6) ?? "" };
  if (number !== "shareOfTime" && number !== "shareOfDistance") return { label, value: shown(value, 6) };
  return { label, value: `${shown(new Decimal(decimal(value).times(100)), 2)}%` };
}

/** A grade by its name, of its place on the scale. */
function gradeIn({ target: { requirement } }: Verdict, place: string, locale: Locale): string {
  const grade = requirement.kind === "grade" ? GRADE_SCALES[requirement.scale]?.[Number(place) - 1] : undefined;
  return grade === undefined ? place : (wording(locale).grade[grade] ?? grade);
}
