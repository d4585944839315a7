import { type Demand, demandOf } from "../../demand/index.js";
import { type Decimal, PlanError, refuseUnless } from "../../kernel/index.js";
import type { Indicator, Observation, Plan, Policy, Target } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import { GRADE_SCALES } from "../../notation/index.js";
import { judge } from "../assess.js";
import { caseOf } from "../case-of.js";
import { collect } from "../evidence/evidence.js";
import type { References } from "../series/references.js";
import { type Settings, settle } from "../settings.js";
import type { Reason, Status, Verdict } from "../verdict.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import { figureOf, observationsOf } from "./figure-of.js";
import { rangesOf } from "./ranges.js";
import type { Cut, StatusRange, TargetThresholds, ThresholdFigure } from "./threshold.js";

/** Options of {@link thresholds}. @category Thresholds */
export type ThresholdOptions = {
  /** Only this indicator's targets. */
  readonly indicator?: string;
  /** Only this year. */
  readonly year?: number;
  /** Policy settings that differ from the default. */
  readonly policy?: Partial<Policy>;
  /** Series that relative targets compare with: then the cuts are of the figure itself, and otherwise of its difference to theirs. */
  readonly references?: References;
};

/**
 * What must a year show? For each target and year the figures from which each status holds.
 *
 * A range is found by asking the very judgement that makes the verdicts, at every number where it may change its mind, so that a figure's
 * status is where it lies among the cuts. What looks at several years takes the years before to stand where the year does; a mean, a total or
 * a change is that of the years so far. Numbers that end are given with all their digits; a threshold of growth, which is a power, with 34.
 *
 * @param plan - the plan
 * @param options - `policy` and `references`, as for {@link assess}; `indicator` and `year` for only one of them
 * @returns for each target of each indicator, year by year from the first that it speaks of to its last, the ranges in order; without any, and
 * with a reason, where no figure decides (words, a number that another authority sets, a level without a base)
 * @throws PlanError `unknown-indicator`, `invalid-policy`, `invalid-references`
 * @category Thresholds
 * @example
 * ```ts
 * import { thresholds } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const [forest] = thresholds(huzhu15);
 * forest?.year; // => 2026
 * forest?.cuts.find(({ status }) => status === "on-track")?.low?.at; // => "19.979"
 * ```
 */
export function thresholds(plan: Plan, options: ThresholdOptions = {}): readonly TargetThresholds[] {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  const { indicator: only, year, ...judging } = options;
  const known = plan.indicators.some(({ id }) => id === only);
  if (only !== undefined && !known) throw new PlanError("unknown-indicator", { plan: plan.id, indicator: only, target: 0 });
  // Checked once; each year is judged in turn.
  const settings = settle({ asOf: plan.base, ...judging });
  return plan.indicators
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((indicator) =>
      indicator.targets.flatMap((target, i) =>
        yearly(plan, indicator, target, year, settings).map((one) => ({ indicator: indicator.id, target: i, ...one })),
      ),
    );
}

type Yearly = Omit<TargetThresholds, "indicator" | "target">;

function yearly(plan: Plan, indicator: Indicator, target: Target, only: number | undefined, settings: Settings): Yearly[] {
  const demand = demandOf(plan, indicator, target);
  const years = Array.from({ length: demand.last - demand.first + 1 }, (_, i) => demand.first + i);
  return years
    .filter((year) => only === undefined || year === only)
    .map((year) => inYear(plan, demand, year, { ...settings, asOf: year }));
}

function inYear(plan: Plan, demand: Demand, year: number, settings: Settings): Yearly {
  const of = figureOf(demand, settings.policy);
  // Without a figure of its own the target is judged on none, and says why.
  if (of === undefined) return { year, of: "value", cuts: [], ...because(verdictOn(plan, demand, [], settings)) };
  const against = comparedWithNothing(demand, settings);
  const ask = (figure: string) => verdictOn(plan, demand, observationsOf(demand, of, year, figure), against);
  const cuts =
    of === "grade"
      ? gradesOf(demand, (grade) => ask(grade).status)
      : rangesOf(candidatesFor(plan, demand, of, year, against), (at) => ask(at).status);
  const own = against !== settings || demand.requirement.kind !== "relative" ? of : ownFigure(demand);
  return { year, of: own, cuts, ...(cuts.length === 0 && because(ask("0"))) };
}

/** The numbers at which the status may change; beside a series that was given they lie as far from its figure as they otherwise lie from nothing. */
function candidatesFor(plan: Plan, demand: Demand, of: ThresholdFigure, year: number, settings: Settings): readonly Candidate[] {
  const figures = observationsOf(demand, of, year, "0");
  const given = caseOf(plan, demand, collect(figures, year, demand.indicator), figures, settings);
  const candidates = candidatesOf(given);
  if (demand.requirement.kind !== "relative") return candidates;
  const comparator = given.comparator(demand.requirement.to);
  const mean = demand.span === "average" || demand.span === "over";
  const theirs = mean
    ? comparator?.mean(demand.first, year - demand.first + 1)
    : (comparator?.rateAt(year) ?? comparator?.valueAt(year));
  return theirs === undefined ? [] : candidates.map((one) => moved(one, theirs.value));
}

const moved = ({ value, low, high }: Candidate, by: Decimal): Candidate => ({
  value: value.plus(by),
  low: low.plus(by),
  high: high.plus(by),
});

/** The grades of a scale by their status, the worst first. */
function gradesOf({ requirement }: Demand, statusAt: (grade: string) => Status): readonly StatusRange[] {
  const scale =
    requirement.kind === "grade" && Object.hasOwn(GRADE_SCALES, requirement.scale) ? GRADE_SCALES[requirement.scale] : undefined;
  const ranges: { status: Status; low: Cut; high: Cut }[] = [];
  for (const grade of [...(scale ?? [])].reverse()) {
    const [status, now] = [statusAt(grade), ranges.at(-1)];
    const end: Cut = { at: grade, inclusive: true };
    if (now?.status === status) now.high = end;
    else ranges.push({ status, low: end, high: end });
  }
  return ranges.filter(({ status }) => status !== "undetermined");
}

const because = ({ reason }: Verdict): { readonly reason?: Reason } => (reason === undefined ? {} : { reason });

function verdictOn(plan: Plan, { indicator, target }: Demand, observations: readonly Observation[], settings: Settings): Verdict {
  return judge(plan, indicator, target, (until) => collect(observations, until, indicator), observations, settings);
}

/** A relative target whose comparator nobody gave is compared with nothing, so that its figure is the difference. */
function comparedWithNothing({ requirement }: Demand, settings: Settings): Settings {
  if (requirement.kind !== "relative" || Object.hasOwn(settings.references, requirement.to)) return settings;
  return { ...settings, references: { ...settings.references, [requirement.to]: "0" } };
}

const ownFigure = ({ span }: Demand): ThresholdFigure => (span === "average" || span === "over" ? "mean" : "value");
