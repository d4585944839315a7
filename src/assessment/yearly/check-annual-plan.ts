import { demandOf, lastYear } from "../../demand/index.js";
import { decimal, PlanError, refuseUnless } from "../../kernel/index.js";
import type { Indicator, Observation, ObservationMeasure, Plan, Policy, PolicyName, Target } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import type { D } from "../../notation/index.js";
import { assessIndicator } from "../assess.js";
import type { InYear } from "../evidence/evidence.js";
import type { References } from "../series/references.js";
import type { Reason, Step, Verdict } from "../verdict.js";

/**
 * A number that an annual plan sets for one year of an indicator: what `measure` says, or else in the target's own terms, a rate where
 * growth is required and otherwise what the indicator's figures are.
 *
 * @category Yearly targets
 */
export type AnnualTarget = {
  readonly indicator: string;
  readonly year: number;
  readonly value: D;
  readonly measure?: ObservationMeasure;
};

export const ANNUAL_FINDINGS = ["reaches", "falls-short", "missing-years", "cannot-say"] as const;

/**
 * Whether annual numbers add up to the five-year one: they reach it (`reaches`), miss it (`falls-short`), do not cover all its
 * years (`missing-years`), or nothing can be said (`cannot-say`, with the reason).
 *
 * @category Yearly targets
 * @useDeclaredType
 */
export type AnnualFinding = (typeof ANNUAL_FINDINGS)[number];

/** What the annual numbers of one target add up to. @category Yearly targets */
export type AnnualCheck = {
  readonly indicator: string;
  readonly target: Target;
  readonly code: AnnualFinding;
  /** The annual numbers together: a level of the last year, a mean, a chain or a sum, as the target's kind asks. */
  readonly planned?: D;
  /** The five-year number. */
  readonly required?: D;
  /** required − planned in the target's unit, positive when short of it (for a ceiling: when above it). */
  readonly shortfall?: D;
  /** The numbers come short as printed, and within their rounding they need not. */
  readonly withinRounding?: true;
  /** Years of the target that have no number. */
  readonly missing: readonly number[];
  /** Policy settings that decided, such as the tolerance for 左右. */
  readonly policy: readonly PolicyName[];
  readonly reason?: Reason;
  /** The arithmetic. */
  readonly because: readonly Step[];
};

/** Options of {@link checkAnnualPlan}. @category Yearly targets */
export type AnnualOptions = { readonly policy?: Partial<Policy>; readonly references?: References };

/**
 * Do the numbers of annual plans add up to the five-year one?
 *
 * The annual numbers are judged as if they had been reached, in the target's last year: a level by its last year's number, a mean
 * growth by the chain of the yearly rates, a cumulative reduction by 1 − Π(1 − rᵢ), an amount by its sum, a level in every year by each.
 *
 * @param plan - the five-year plan
 * @param annual - one number for an indicator and a year, in the target's own terms (a rate for growth, a yearly reduction for a cumulative one)
 * @param options - policy settings that differ, and series that relative targets compare with
 * @returns one entry for each target of the indicators named, in the plan's order
 * @throws PlanError `unknown-indicator`, `outside-period`, `duplicate-year`, `invalid-decimal`, `too-many-digits`, and what `assess` throws
 * @category Yearly targets
 * @example
 * ```ts
 * import { checkAnnualPlan, settleDelegated } from "five-year-plan";
 * import { huzhu14 } from "five-year-plan/huzhu";
 * const plan = settleDelegated(huzhu14, {
 *   indicator: "energy-intensity-reduction", printed: "〔20〕", by: { zh: "省人民政府" },
 *   requirement: { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "20" },
 * });
 * const split = ["4", "4.1", "4.2", "4.5", "5.0"];
 * const annual = split.map((value, i) => ({ indicator: "energy-intensity-reduction", year: 2021 + i, value }));
 * const [found] = checkAnnualPlan(plan, annual);
 * [found.code, found.shortfall?.slice(0, 6), found.withinRounding]; // => ["falls-short", "0.0170", true]
 * ```
 */
export function checkAnnualPlan(
  plan: Plan,
  annual: readonly AnnualTarget[],
  options: AnnualOptions = {},
): readonly AnnualCheck[] {
  refuseUnlessPlan(plan);
  refuseUnless("annual", annual, "list");
  refuseUnless("options", options, "object", "invalid-options");
  refuseUnlike(plan, annual);
  const named = new Set(annual.map(({ indicator }) => indicator));
  return plan.indicators
    .filter(({ id }) => named.has(id))
    .flatMap((indicator) =>
      indicator.targets.map((target, at) => {
        const { id } = indicator;
        const asOf = lastYear(target.span);
        const numbers = annual.map((one) => accepted(one, one.indicator === id && target.requirement.kind === "growth"));
        const verdict = assessIndicator(plan, id, numbers, { ...options, asOf, target: at });
        const own = numbers.filter((one) => one.indicator === id);
        const missing = yearsOf(plan, indicator, target, own).filter((year) => !own.some((one) => one.year === year));
        return found(verdict, missing);
      }),
    );
}

/** Refuses numbers of nothing, of other years, of one year twice, and what is no number. */
function refuseUnlike({ id: plan, indicators, period }: Plan, annual: readonly AnnualTarget[]): void {
  const seen = new Set<string>();
  for (const { indicator, year, value } of annual) {
    if (!indicators.some(({ id }) => id === indicator)) throw new PlanError("unknown-indicator", { plan, indicator });
    if (!(year >= period.from && year <= period.to)) throw new PlanError("outside-period", { given: String(year), ...period });
    const key = `${year} ${indicator}`;
    if (seen.has(key)) throw new PlanError("duplicate-year", { indicator, year });
    seen.add(key);
    decimal(value);
  }
}

type Accepted = InYear<Extract<Observation, { value: D }>>;

/** An annual number as a figure that is not yet final; nothing else about it is known. */
function accepted({ measure, ...one }: AnnualTarget, growth: boolean): Accepted {
  const is = measure ?? (growth ? "growth" : undefined);
  return { ...one, status: "estimate", ...(is !== undefined && { measure: is }) };
}

/** The years that a target needs a number of: all of its span where they add up, chain or each counts, or only the last. */
function yearsOf(plan: Plan, indicator: Indicator, target: Target, own: readonly Accepted[]): number[] {
  const { first, last, figures, span, requirement } = demandOf(plan, indicator, target);
  const rates = own.some(({ measure }) => measure === "growth" || measure === "index");
  const all = rates || (requirement.kind === "change" ? figures !== "levels" : span !== "by");
  const from = all ? first : last;
  return Array.from({ length: last - from + 1 }, (_, i) => from + i);
}

function found(verdict: Verdict, missing: readonly number[]): AnnualCheck {
  const { indicator, target, observed, required, gap, certainty, policy, reason, because } = verdict;
  const code = codeOf(verdict, missing);
  const near = code === "falls-short" && certainty.kind !== "certain";
  return {
    indicator,
    target,
    code,
    ...(observed !== undefined && { planned: observed }),
    ...(required !== undefined && { required }),
    ...(gap !== undefined && { shortfall: gap }),
    ...(near && { withinRounding: true as const }),
    missing,
    policy,
    ...(reason !== undefined && { reason }),
    because,
  };
}

/** One year missed fails a target for every year; otherwise a missing one leaves the rest without a meaning. */
function codeOf({ status, target }: Verdict, missing: readonly number[]): AnnualCheck["code"] {
  if (missing.length > 0 && !(status === "missed" && target.span.kind === "every-year")) return "missing-years";
  return status === "achieved" ? "reaches" : status === "missed" ? "falls-short" : "cannot-say";
}
