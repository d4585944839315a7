import { VERDICT_NUMBERS, type Verdict } from "../assessment/index.js";
import { demandOf, isWithinPrintedUnit } from "../demand/index.js";
import { refuseUnless } from "../kernel/index.js";
import { type Plan, refuseUnlessPlan } from "../model/index.js";
import { type NumberText, numberIn } from "./number-in.js";
import type { Locale } from "./words.js";

/**
 * The numbers of a verdict in words, in the order in which they explain one another. A share of a way that the printed digits do not show
 * (96.49 to 96.5) says nothing and is left out.
 *
 * @param plan - the plan that was judged
 * @param verdict - a verdict on one of its targets
 * @param locale - `"zh"` (the default) or `"en"`
 * @returns what each number is called and its value, as `numberIn` gives them; none for a verdict without numbers
 * @throws PlanError `invalid-plan`, `invalid-argument`, `invalid-locale`
 * @category Wording
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * import { numbersIn } from "five-year-plan/text";
 * const forest = { indicator: "forest-coverage", year: 2027, value: "20.00", status: "actual" } as const;
 * const verdict = assessIndicator(huzhu15, "forest-coverage", [forest], { asOf: 2027 });
 * numbersIn(huzhu15, verdict, "en").find(({ label }) => label === "time elapsed")?.value; // => "40%"
 * ```
 */
export function numbersIn(plan: Plan, verdict: Verdict, locale: Locale = "zh"): readonly NumberText[] {
  refuseUnlessPlan(plan);
  refuseUnless("verdict", verdict, { indicator: "text", target: "object", because: "list" });
  const untold = isOfNothing(plan, verdict);
  return VERDICT_NUMBERS.filter((number) => !(untold && number === "shareOfDistance")).flatMap(
    (number) => numberIn(verdict, number, locale) ?? [],
  );
}

/** Whether a verdict's way from its base is less than the printed digits show. */
function isOfNothing(plan: Plan, { indicator: id, target }: Verdict): boolean {
  const indicator = plan.indicators.find((one) => one.id === id);
  return indicator !== undefined && isWithinPrintedUnit(demandOf(plan, indicator, target));
}
