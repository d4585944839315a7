import { type Demand, demandOf, isBaseUnlike } from "../demand/index.js";
import { PlanError, refuseUnless, unknownId } from "../kernel/index.js";
import {
  type Indicator,
  type Observation,
  type Plan,
  type PlanOf,
  refuseObservations,
  refuseUnlessPlan,
  type Target,
} from "../model/index.js";
import type { Requirement } from "../notation/index.js";
import { caseOf } from "./case-of.js";
import { setAbove } from "./evidence/above.js";
import { collect, type IndicatorEvidence, newest } from "./evidence/evidence.js";
import type { Rival } from "./evidence/rivals.js";
import { assertion } from "./forms/assertion/exact.js";
import { methodFor } from "./forms/index.js";
import { type Case, type Judge, type Judgement, undetermined } from "./judging/case.js";
import { certaintyOf, certaintyWith } from "./judging/certainty.js";
import { ofOneDefinition } from "./judging/definition.js";
import { takenForGranted, takenFromAbove } from "./judging/doubt.js";
import { isPastLimits } from "./judging/limits.js";
import { summary } from "./judging/summary.js";
import { type Beside, sideBySide } from "./peers/other-methods.js";
import { type AssessOptions, type Settings, settle } from "./settings.js";
import { type Assessment, type Reason, STATUSES, type Tie, type Verdict } from "./verdict.js";
import { unsettled } from "./working/provisional-years.js";
import { Trail } from "./working/trail.js";

/** Figures of other indicators may be beside a plan's own; editors complete its own. */
type Other = string & {};

/**
 * Assesses every target of a plan against what was observed.
 *
 * Each verdict says its status, how sure rounding lets it be, and every step that led there. Before a target's last year
 * a verdict speaks of pace; from that year on, of the outcome. Evidence that is missing makes a verdict `undetermined`,
 * with a reason; nothing is guessed.
 *
 * @param plan - the plan
 * @param observations - what was observed, in any order
 * @param options - `asOf`, and where wanted `policy`, `references`, and `methods` to run beside the default ones
 * @returns the verdicts in the plan's order, their counts, and compliance from the binding indicators
 * @throws PlanError `invalid-observations` (located: what is no observation is never judged), `invalid-options`, `invalid-policy`, `invalid-references`, `unknown-method`, `invalid-method`, `invalid-decimal`, `too-many-digits`
 * @category Assessment
 * @example
 * ```ts
 * import { assess } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * const { counts } = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
 * [counts.byStatus.achieved, counts.byStatus.missed, counts.byStatus.undetermined]; // => [14, 5, 2]
 * ```
 */
export function assess<Id extends string>(
  plan: PlanOf<Id>,
  observations: readonly (Observation & { readonly indicator: NoInfer<Id> | Other })[],
  options: AssessOptions,
): Assessment<Id> {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  refuseObservations(observations);
  const settings = settle(options);
  const byIndicator = group(observations);
  const verdicts = plan.indicators.flatMap((indicator) => {
    const evidence = gather(byIndicator, indicator);
    return indicator.targets.map((target) => ({
      ...judge(plan, indicator, target, evidence, observations, settings),
      indicator: indicator.id,
    }));
  });
  const known = new Set<string>(plan.indicators.map(({ id }) => id));
  return {
    plan: plan.id,
    asOf: settings.asOf,
    policy: settings.policy,
    verdicts,
    ...summary(verdicts),
    unmatched: [...byIndicator.keys()].filter((id) => !known.has(id)),
  };
}

/**
 * Assesses one indicator's target.
 *
 * @param plan - the plan
 * @param indicator - the indicator's id
 * @param observations - what was observed; a relative target also looks at the indicator it compares with
 * @param options - as for {@link assess}, and `target`: which of the indicator's targets, counted from 0 (the default)
 * @returns the verdict
 * @throws PlanError `unknown-indicator` with the id that is meant most likely, `unknown-target`, and what {@link assess} throws
 * @category Assessment
 * @example
 * ```ts
 * import { assessIndicator } from "five-year-plan";
 * import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
 * const verdict = assessIndicator(huzhu14, "senior-secondary-enrolment", huzhu14Outcomes, { asOf: 2025 });
 * verdict.status; // => "achieved"
 * verdict.policy; // => ["about"]
 * ```
 */
export function assessIndicator<Id extends string>(
  plan: PlanOf<Id>,
  indicator: NoInfer<Id>,
  observations: readonly (Observation & { readonly indicator: NoInfer<Id> | Other })[],
  options: AssessOptions & { readonly target?: number },
): Verdict<Id> {
  refuseUnlessPlan(plan);
  refuseUnless("indicator", indicator, "text");
  refuseUnless("options", options, "object", "invalid-options");
  refuseObservations(observations);
  const settings = settle(options);
  const found = plan.indicators.find(({ id }) => id === indicator);
  if (found === undefined) throw unknownId("unknown-indicator", "indicator", plan.indicators, indicator, { plan: plan.id });
  const target = found.targets[options.target ?? 0];
  if (target === undefined) throw new PlanError("unknown-target", { indicator, target: options.target ?? 0 });
  return { ...judge(plan, found, target, gather(group(observations), found), observations, settings), indicator: found.id };
}

function group(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.indicator);
    if (group === undefined) groups.set(observation.indicator, [observation]);
    else group.push(observation);
  }
  return groups;
}

type Gathered = (until: number) => IndicatorEvidence;

function gather(byIndicator: ReadonlyMap<string, readonly Observation[]>, indicator: Indicator): Gathered {
  return (until) => collect(byIndicator.get(indicator.id) ?? [], until, indicator);
}

/** Judges one target with what `gathered` gives of its indicator; comparators are looked for in `observations`. */
export function judge(
  plan: Plan,
  indicator: Indicator,
  target: Target,
  gathered: Gathered,
  observations: readonly Observation[],
  settings: Settings,
): Verdict {
  const set = setAbove(indicator, target, settings.above);
  const demand = demandOf(plan, indicator, set ?? target);
  const evidence = gathered(Math.min(settings.asOf, demand.last));
  const on = (figures: IndicatorEvidence) => judgeOn(plan, demand, figures, observations, settings);
  const { verdict: found, rivals } = on(evidence);
  const verdict = set === undefined ? found : takenFromAbove(found);
  const others = [...evidence.instead, ...rivals.map(({ instead }) => instead)].map((instead) => on(instead()).verdict);
  const ties = [...evidence.ties, ...rivals.map(({ tie }) => tie), ...againstWord(verdict, evidence)];
  return { ...verdict, certainty: certaintyWith(verdict, others), ...(ties.length > 0 && { ties }) };
}

/** A source's statement that contradicts its figure: the figure counts, and the statement is reported. */
function againstWord(verdict: Verdict, evidence: IndicatorEvidence): Tie[] {
  const { standing, asserted } = verdict;
  const word = newest(evidence.asserted, 0);
  const used = printedIn(verdict, evidence);
  if (asserted || standing === "unknown" || word === undefined || used === undefined) return [];
  return word.entry.asserted === standing ? [] : [{ year: word.year, used, also: [word.entry.asserted] }];
}

/** The newest figure that answers a target, as it is printed. */
function printedIn({ target: { requirement }, observed }: Verdict, { grades, parts }: IndicatorEvidence): string | undefined {
  if (requirement.kind === "grade") return newest(grades, 0)?.entry.grade;
  return requirement.kind === "composition" ? newest(parts, 0)?.entry.parts.join(":") : observed;
}

function judgeOn(
  plan: Plan,
  demand: Demand,
  evidence: IndicatorEvidence,
  observations: readonly Observation[],
  settings: Settings,
): { readonly verdict: Verdict; readonly rivals: readonly Rival[] } {
  const { beside } = settings;
  const given = caseOf(plan, demand, evidence, observations, settings);
  const { rivals } = given;
  const method = methodFor(given);
  const refused = method === assertion ? undefined : refusalOf(demand);
  const judged = refused === undefined ? judgeSafely(method, given) : undetermined(refused);
  const slip = method !== assertion && judged.status !== "undetermined" && isPastLimits(given);
  const verdict = slip
    ? verdictOf({ ...given, trail: new Trail() }, method.id, undetermined("implausible-observation"), beside)
    : verdictOf(given, method.id, judged, beside);
  return { verdict, rivals };
}

/** Why a target cannot be judged whatever was observed. */
function refusalOf({ unlike, side }: Demand): Reason | undefined {
  if (unlike) return "unit-differs";
  return side === "unknown" ? "direction-unknown" : undefined;
}

/** Reasons of a judgement that wants figures. */
const WANTING: ReadonlySet<Reason | undefined> = new Set([
  "no-observation",
  "no-final-observation",
  "missing-years",
  "no-mean-observed",
]);

/** A calculator that refuses (a zero base, a change of sign) leaves the verdict undetermined; it never stops the others. */
function judgeSafely(method: Judge<Requirement>, given: Case): Judgement {
  try {
    const judged = method.judge(given);
    const { evidence, indicator } = given;
    // There is a base, or there are figures, and they cannot be compared.
    const unlike =
      judged.reason === "no-baseline"
        ? isBaseUnlike(indicator)
        : judged.reason === "no-observation" && evidence.unlike.length > 0;
    if (unlike) return { ...judged, reason: "unit-differs" };
    return evidence.otherwise.length > 0 && WANTING.has(judged.reason) ? { ...judged, reason: "definition-changed" } : judged;
  } catch (error) {
    // Within their rounding the values may well allow an answer, and any.
    if (error instanceof PlanError) return { ...undetermined("no-answer"), reachable: STATUSES };
    throw error;
  }
}

function verdictOf(given: Case, method: string, found: Judgement, beside: Beside): Verdict {
  const { indicator, target, demand, asOf, trail } = given;
  const judged = ofOneDefinition(demand, found, trail.steps);
  const { observed, required } = trail.numbers;
  // What does not compare is kept side by side; a gap or a share of it would be none.
  const numbers = judged === found ? trail.numbers : { ...(observed && { observed }), ...(required && { required }) };
  const { status, standing, policy, reason, asserted, gaps, outlook, lapsed, way } = judged;
  const assumptions = takenForGranted(judged, target, trail.steps);
  const others = sideBySide(given, status, way, beside);
  return {
    indicator: indicator.id,
    attribute: indicator.attribute,
    target,
    asOf,
    status,
    standing,
    certainty: certaintyOf(judged),
    ...numbers,
    method,
    policy: policy ?? [],
    because: trail.steps,
    ...(reason !== undefined && { reason }),
    ...(asserted && { asserted }),
    ...(assumptions.length > 0 && { assumptions }),
    ...(gaps !== undefined && { gaps }),
    ...(outlook !== undefined && { outlook }),
    ...(lapsed !== undefined && { lapsed }),
    ...others,
    ...unsettled(trail.steps),
  };
}
