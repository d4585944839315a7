import { ratio } from "../../calculators/index.js";
import { PlanError, refuseUnless } from "../../kernel/index.js";
import type { Plan, Text } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import type { D } from "../../notation/index.js";
import { countStatuses, summary } from "../judging/summary.js";
import type { Assessment, Status, StatusCounts, Verdict } from "../verdict.js";
import { told } from "../working/sourced-number.js";

/**
 * How many are done. Each rate names its denominator: of all, as planning offices publish it (25 of 28 is 89.3 %), or of those that could be
 * judged, which leaves out what could not and is never the lower one.
 *
 * @category Aggregation
 */
export type Completion = {
  readonly total: number;
  readonly judged: number;
  readonly undetermined: number;
  /** Achieved, in time or early. */
  readonly completed: number;
  /** Achieved, ahead or on track: 达到进度要求. */
  readonly onSchedule: number;
  /** completed ÷ total × 100 (指标完成率); absent where there is nothing. */
  readonly completionRateOfAll?: D;
  /** onSchedule ÷ total × 100. */
  readonly onScheduleRateOfAll?: D;
  /** completed ÷ judged × 100; absent where nothing could be judged. */
  readonly completionRateOfJudged?: D;
  /** onSchedule ÷ judged × 100. */
  readonly onScheduleRateOfJudged?: D;
};

/** The binding indicators alone: their result, and which of them prevent a better one. @category Aggregation */
export type BindingCompliance = {
  readonly code: Assessment["compliance"];
  readonly missed: readonly string[];
  readonly atRisk: readonly string[];
  readonly undetermined: readonly string[];
};

/** An assessment counted. @category Aggregation */
export type Aggregation = {
  readonly plan: string;
  readonly asOf: number;
  /** What was counted: every target, or every indicator by the worst of its targets. */
  readonly counted: "targets" | "indicators";
  readonly byStatus: StatusCounts;
  readonly byAttribute: Assessment["counts"]["byAttribute"];
  /** In the order in which the plan has its categories. */
  readonly byCategory: readonly { readonly category: Text; readonly counts: StatusCounts; readonly completion: Completion }[];
  readonly compliance: BindingCompliance;
  readonly completion: {
    readonly all: Completion;
    readonly binding: Completion;
    readonly anticipatory: Completion;
    readonly none: Completion;
  };
};

/**
 * Counts an assessment: by status, attribute and category, the binding indicators' compliance, and the completion rate.
 *
 * A rate depends on what is counted and on what it is divided by: of the 12th national plan's 24 indicators 28 items were counted, 25 of them done, 89.3 % of all.
 * Here an item is a target unless `count` says `indicators`; then the worst of an indicator's targets is its status.
 *
 * @param plan - the plan that was assessed
 * @param assessment - its assessment
 * @param options - what is counted
 * @returns counts and rates; rates in percent, unrounded (34 digits)
 * @throws PlanError `unlike-plans` when the assessment is of another plan
 * @category Aggregation
 * @example
 * ```ts
 * import { aggregate, assess } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * const { all } = aggregate(huzhu14, assess(huzhu14, huzhu14Outcomes, { asOf: 2025 })).completion;
 * [all.completed, all.judged, all.undetermined]; // => [14, 19, 2]
 * all.completionRateOfAll?.slice(0, 5); // => "66.66"
 * all.completionRateOfJudged?.slice(0, 5); // => "73.68"
 * ```
 */
export function aggregate(
  plan: Plan,
  assessment: Assessment,
  options: { readonly count?: "targets" | "indicators" } = {},
): Aggregation {
  refuseUnlessPlan(plan);
  refuseUnless("assessment", assessment, { verdicts: "list", counts: "object" }, "invalid-assessment");
  refuseUnless("options", options, "object", "invalid-options");
  const { count = "targets" } = options;
  if (plan.id !== assessment.plan) throw new PlanError("unlike-plans", { first: plan.id, second: assessment.plan });
  const verdicts = count === "targets" ? assessment.verdicts : worstOfEach(assessment.verdicts);
  const { counts } = summary(verdicts);
  const of = (attribute: Verdict["attribute"]) => completionOf(verdicts.filter((one) => one.attribute === attribute));
  return {
    plan: plan.id,
    asOf: assessment.asOf,
    counted: count,
    ...counts,
    byCategory: byCategory(plan, verdicts),
    compliance: complianceOf(assessment),
    completion: { all: completionOf(verdicts), binding: of("binding"), anticipatory: of("anticipatory"), none: of(null) },
  };
}

const SEVERITY: readonly Status[] = ["missed", "off-track", "behind", "undetermined", "on-track", "ahead", "achieved"];

function worstOfEach(verdicts: readonly Verdict[]): Verdict[] {
  const worst = new Map<string, Verdict>();
  for (const one of verdicts) {
    const other = worst.get(one.indicator);
    if (other === undefined || SEVERITY.indexOf(one.status) < SEVERITY.indexOf(other.status)) worst.set(one.indicator, one);
  }
  return [...worst.values()];
}

function byCategory(plan: Plan, verdicts: readonly Verdict[]): Aggregation["byCategory"] {
  const categories = new Map<string, { readonly category: Text; readonly ids: Set<string> }>();
  for (const { id, category } of plan.indicators) {
    const known = categories.get(category.zh);
    if (known === undefined) categories.set(category.zh, { category, ids: new Set([id]) });
    else known.ids.add(id);
  }
  return [...categories.values()].map(({ category, ids }) => {
    const own = verdicts.filter(({ indicator }) => ids.has(indicator));
    return { category, counts: countStatuses(own), completion: completionOf(own) };
  });
}

function complianceOf({ verdicts, compliance }: Assessment): BindingCompliance {
  const binding = verdicts.filter(({ attribute }) => attribute === "binding");
  const which = (...statuses: Status[]) => [
    ...new Set(binding.filter(({ status }) => statuses.includes(status)).map(({ indicator }) => indicator)),
  ];
  return { code: compliance, missed: which("missed"), atRisk: which("behind", "off-track"), undetermined: which("undetermined") };
}

function completionOf(verdicts: readonly Verdict[]): Completion {
  const { achieved, ahead, "on-track": onTrack, undetermined } = countStatuses(verdicts);
  const judged = verdicts.length - undetermined;
  const onSchedule = achieved + ahead + onTrack;
  const [total, done] = [verdicts.length, achieved];
  const rate = (part: number, of: number) => told(ratio(`${part}00`, String(of)));
  return {
    total,
    judged,
    undetermined,
    completed: done,
    onSchedule,
    ...(total > 0 && { completionRateOfAll: rate(done, total), onScheduleRateOfAll: rate(onSchedule, total) }),
    ...(judged > 0 && { completionRateOfJudged: rate(done, judged), onScheduleRateOfJudged: rate(onSchedule, judged) }),
  };
}
