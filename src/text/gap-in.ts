import type { Verdict } from "../assessment/index.js";
import { isStrict } from "../demand/index.js";
import { Decimal, decimal, refuseUnless } from "../kernel/index.js";
import { fill } from "./fill.js";
import { gapDirection } from "./gap-direction.js";
import { shown } from "./number.js";
import { wording } from "./wording.js";
import type { Locale, Words } from "./words.js";

/**
 * How a verdict's figure compares with its target, in words and without a sign: short of it or better; a grade by its places, what is
 * compared with another series above or below that, and what has no better side off its target.
 *
 * @param verdict - a verdict
 * @param locale - `"zh"` (the default) or `"en"`
 * @param places - decimals to keep, 4 by default
 * @returns the words, or undefined where the verdict has no gap
 * @throws PlanError `invalid-argument`, `invalid-locale`
 * @category Wording
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { gapIn } from "five-year-plan/text";
 * const verdict = assessIndicator(huzhu14, "urbanisation-rate", huzhu14Outcomes, { asOf: 2025 });
 * gapIn(verdict); // => "优于目标2.1"
 * gapIn(verdict, "en"); // => "2.1 better"
 * ```
 */
export function gapIn(verdict: Verdict, locale: Locale = "zh", places = 4): string | undefined {
  refuseUnless("verdict", verdict, { target: "object", because: "list" });
  if (verdict.gap === undefined) return undefined;
  const gap = decimal(verdict.gap);
  const value = shown(new Decimal(gap.abs()), places);
  return fill(wording(locale).comparison[comparisonOf(verdict, gap)], { value });
}

/** What a gap says: whose it is, and on which side. */
function comparisonOf(verdict: Verdict, gap: Decimal): keyof Words["comparison"] {
  const { requirement } = verdict.target;
  const isRelative = requirement.kind === "relative";
  if (gap.isZero() && isRelative) return "evenWithReference";
  // 小于3.5 is not met by 3.5: the figure is the limit itself.
  if (gap.isZero()) return "bound" in requirement && isStrict(requirement.bound) ? "evenWithout" : "even";
  if (isRelative) return gap.isNegative() ? "aboveReference" : "belowReference";
  if (requirement.kind === "grade") return gap.isNegative() ? "gradesBetter" : "gradesShort";
  return gapDirection(verdict) === "hold" ? "off" : gap.isNegative() ? "better" : "short";
}
