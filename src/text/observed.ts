import type { Verdict } from "../assessment/index.js";
import { refuseUnless } from "../kernel/index.js";
import { GRADE_SCALES } from "../notation/index.js";
import { shown } from "./number.js";

/**
 * What a verdict observed, for people: a grade by its name, a level with at most four decimals, a mean or a change with two.
 *
 * @param verdict - a verdict
 * @returns the text, with `≈` before a number that left digits out; undefined where nothing was observed
 * @category Wording
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * import { observedIn } from "five-year-plan/text";
 * observedIn(assessIndicator(huzhu14, "grain-capacity", huzhu14Outcomes, { asOf: 2025 })); // => "14.96"
 * ```
 */
export function observedIn(verdict: Verdict): string | undefined {
  refuseUnless("verdict", verdict, { target: "object", certainty: "object" });
  const {
    observed,
    target: { requirement },
  } = verdict;
  if (observed === undefined) return undefined;
  if (requirement.kind === "grade") return GRADE_SCALES[requirement.scale]?.[Number(observed) - 1] ?? observed;
  return shown(observed, requirement.kind === "level" ? 4 : 2);
}
