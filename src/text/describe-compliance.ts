import type { Assessment } from "../assessment/index.js";
import { refuseUnless } from "../kernel/index.js";
import { wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * The result for the binding targets, in words: all attained only where each is achieved; while some are under way, all as expected.
 *
 * @param assessment - an assessment
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns a sentence without its full stop
 * @category Wording
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { describeCompliance } from "five-year-plan/text";
 * describeCompliance(assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }), "en"); // => "not all binding targets can be judged"
 * ```
 */
export function describeCompliance(assessment: Pick<Assessment, "compliance" | "counts">, locale: Locale = "zh"): string {
  refuseUnless("assessment", assessment, { counts: "object" }, "invalid-assessment");
  const { compliance, counts } = assessment;
  const words = wording(locale).compliance;
  const { achieved, ...others } = counts.byAttribute.binding;
  const underWay = compliance === "compliant" && Object.values(others).some((count) => count > 0);
  return words[underWay ? "as-expected" : compliance];
}
