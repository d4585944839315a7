import { demandOf } from "../../demand/index.js";
import { PlanError, refuseUnless } from "../../kernel/index.js";
import type { Indicator, Plan, Target } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import type { YearlyTargets, YearlyTargetsOptions } from "./asks.js";
import { checked, yearlyTargets } from "./yearly-targets.js";

/**
 * What every target of a plan requires, year by year.
 *
 * @param plan - the plan; each indicator's own baseline is its base
 * @param options - the shape of the paths, the decimals
 * @returns one entry for each target, in the plan's order; one that cannot be spread asks `nothing`, with the reason
 * @throws PlanError `invalid-options`
 * @category Yearly targets
 * @example
 * ```ts
 * import { targetsByYear } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const asked = targetsByYear(huzhu15, { decimals: "printed" });
 * const of = (id: string) => asked.find(({ indicator }) => indicator.id === id);
 * of("good-air-days")?.asks; // => "hold"
 * of("pm25-concentration")?.years.map(({ value }) => value).join(" "); // => "28 28 28 28 27"
 * ```
 */
export function targetsByYear(
  plan: Plan,
  options: Pick<YearlyTargetsOptions, "shape" | "decimals"> = {},
): readonly ({ readonly indicator: Indicator; readonly target: Target } & YearlyTargets)[] {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  checked(options);
  return plan.indicators.flatMap((indicator) =>
    indicator.targets.map((target) => ({ indicator, target, ...spread(plan, indicator, target, options) })),
  );
}

/** One target's years; what cannot be spread never stops the others. */
function spread(plan: Plan, indicator: Indicator, target: Target, options: YearlyTargetsOptions): YearlyTargets {
  const { unit } = demandOf(plan, indicator, target);
  try {
    return yearlyTargets(target, {
      ...options,
      direction: indicator.direction,
      measure: indicator.measure,
      ...(unit !== null && { unit }),
      base: baseOf(plan, indicator, target),
    });
  } catch (error) {
    if (error instanceof PlanError) return { asks: "nothing", years: [], reason: error.code };
    throw error;
  }
}

/** Where a target starts: the year, with what the plan prints for it, a level or a grade. */
function baseOf(plan: Plan, indicator: Indicator, target: Target): NonNullable<YearlyTargetsOptions["base"]> {
  const { year, value } = demandOf(plan, indicator, target).base;
  const reading = indicator.baseline?.reading;
  const stated = target.requirement.kind === "grade" && reading?.kind === "grade" ? reading.grade : value;
  return { year, ...(stated !== undefined && { value: stated }) };
}
