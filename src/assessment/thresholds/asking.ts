import { type Demand, demandOf, takesTogether } from "../../demand/index.js";
import { type Decimal, PlanError, refuseUnless } from "../../kernel/index.js";
import type { Observation, Plan, Policy } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import { judge } from "../assess.js";
import { caseOf } from "../case-of.js";
import { collect } from "../evidence/evidence.js";
import type { References } from "../series/references.js";
import { type Settings, settle } from "../settings.js";
import type { Verdict } from "../verdict.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import { figureOf, observationsOf } from "./figure-of.js";
import type { ThresholdFigure } from "./threshold.js";

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

/** A year of a target, to be asked what a figure would make of it. */
export type Asking = {
  readonly demand: Demand;
  readonly year: number;
  /** The figure, or none where no number decides. */
  readonly of?: ThresholdFigure;
  /** The figure as people know it: that of the indicator itself where it is compared with a series that was given. */
  readonly own?: ThresholdFigure;
  /** The verdict on a figure; on none where no number decides. */
  readonly ask: (figure: string) => Verdict;
  /** The numbers at which the judgement may change its mind. */
  readonly candidates: () => readonly Candidate[];
};

/** Something of every year of every target that is asked for. */
export function everyYear<T extends object>(
  plan: Plan,
  options: ThresholdOptions,
  make: (asking: Asking) => T,
): readonly ({ readonly indicator: string; readonly target: number; readonly year: number } & T)[] {
  refuseUnlessPlan(plan);
  refuseUnless("options", options, "object", "invalid-options");
  const { indicator: only, year: onlyYear, ...judging } = options;
  const known = plan.indicators.some(({ id }) => id === only);
  if (only !== undefined && !known) throw new PlanError("unknown-indicator", { plan: plan.id, indicator: only, target: 0 });
  // Checked once; each year is judged in turn.
  const settings = settle({ asOf: plan.base, ...judging });
  return plan.indicators
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((indicator) =>
      indicator.targets.flatMap((one, target) => {
        const demand = demandOf(plan, indicator, one);
        return Array.from({ length: demand.last - demand.first + 1 }, (_, i) => demand.first + i)
          .filter((year) => onlyYear === undefined || year === onlyYear)
          .map((year) => ({
            indicator: indicator.id,
            target,
            year,
            ...make(askingIn(plan, demand, year, { ...settings, asOf: year })),
          }));
      }),
    );
}

function askingIn(plan: Plan, demand: Demand, year: number, settings: Settings): Asking {
  const of = figureOf(demand, settings.policy);
  if (of === undefined) return { demand, year, ask: () => verdictOn(plan, demand, [], settings), candidates: () => [] };
  const against = comparedWithNothing(demand, settings);
  const own = against !== settings || demand.requirement.kind !== "relative" ? of : ownFigure(demand);
  const ask = (figure: string) => verdictOn(plan, demand, observationsOf(demand, of, year, figure), against);
  return { demand, year, of, own, ask, candidates: () => candidatesFor(plan, demand, of, year, against) };
}

/** Numbers so long that a bound cannot be said stop their own target, and no other. */
export function orNone<T>(answer: () => T, none: T): T {
  try {
    return answer();
  } catch (error) {
    if (error instanceof PlanError) return none;
    throw error;
  }
}

/** The numbers at which the status may change; beside a series that was given they lie as far from its figure as they otherwise lie from nothing. */
function candidatesFor(plan: Plan, demand: Demand, of: ThresholdFigure, year: number, settings: Settings): readonly Candidate[] {
  const figures = observationsOf(demand, of, year, "0");
  const given = caseOf(plan, demand, collect(figures, year, demand.indicator), figures, settings);
  const candidates = candidatesOf(given);
  if (demand.requirement.kind !== "relative") return candidates;
  const comparator = given.comparator(demand.requirement.to);
  const theirs = takesTogether(demand.span)
    ? comparator?.mean(demand.first, year - demand.first + 1)
    : (comparator?.rateAt(year) ?? comparator?.valueAt(year));
  return theirs === undefined ? [] : candidates.map((one) => moved(one, theirs.value));
}

const moved = ({ value, low, high }: Candidate, by: Decimal): Candidate => ({
  value: value.plus(by),
  low: low.plus(by),
  high: high.plus(by),
});

function verdictOn(plan: Plan, { indicator, target }: Demand, observations: readonly Observation[], settings: Settings): Verdict {
  return judge(plan, indicator, target, (until) => collect(observations, until, indicator), observations, settings);
}

/** A relative target whose comparator nobody gave is compared with nothing, so that its figure is the difference. */
function comparedWithNothing({ requirement }: Demand, settings: Settings): Settings {
  if (requirement.kind !== "relative" || Object.hasOwn(settings.references, requirement.to)) return settings;
  return { ...settings, references: { ...settings.references, [requirement.to]: "0" } };
}

const ownFigure = ({ span }: Demand): ThresholdFigure => (takesTogether(span) ? "mean" : "value");
