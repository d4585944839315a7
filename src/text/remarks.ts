import type { Verdict } from "../assessment/index.js";
import type { PolicyName } from "../model/index.js";
import { shown } from "./number.js";
import { fill, wording } from "./wording.js";
import type { Locale } from "./words.js";

/**
 * What a verdict says besides its status: why it cannot say, what it rests on, what rounding or a tolerance could change.
 *
 * @param verdict - a verdict
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns remarks, possibly none; numbers are rounded half up to two decimals and marked `≈` where that left digits out
 * @category Wording
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { remarks } from "five-year-plan/text";
 * remarks(assessIndicator(huzhu14, "senior-secondary-enrolment", huzhu14Outcomes, { asOf: 2025 })); // => ["临界幅度 ≈1.96%"]
 * ```
 */
export function remarks(verdict: Verdict, locale: Locale = "zh"): string[] {
  const { reason, phrase, status } = wording(locale);
  const { reason: why, asserted, gaps, flipsAt, policy, certainty } = verdict;
  const said: string[] = [];
  if (why !== undefined) said.push(reason[why]);
  if (gaps !== undefined) said.push(fill(phrase.gaps, { gaps: gaps.map((gap) => shown(gap, 2)).join(" / ") }));
  if (asserted) said.push(phrase.asserted);
  if (flipsAt !== undefined) said.push(fill(phrase[scaleOf(policy)], { value: shown(flipsAt, 2) }));
  if (certainty.kind === "depends-on-rounding") {
    const others = certainty.reachable.filter((one) => one !== verdict.status).map((one) => status[one]);
    said.push(fill(phrase.rounding, { statuses: others.join(phrase.comma) }));
  }
  return said;
}

/** What the value at which a status would change is measured in: a pace in ratios, a tolerance in percent or in points. */
function scaleOf(policy: readonly PolicyName[]): "flipsAt" | "flipsAtRatio" | "flipsAtPoints" {
  if (policy.includes("onTrack")) return "flipsAtRatio";
  return policy.includes("about") ? "flipsAt" : "flipsAtPoints";
}
