import {
  type AssessedSet,
  assessMany,
  type Brief,
  formOf,
  isPrintedBeyond,
  isShare,
  type ManyOptions,
  type StatusRange,
  thresholds,
} from "../../assessment/index.js";
import { type Demand, demandOf, isCounting } from "../../demand/index.js";
import { exact } from "../../kernel/index.js";
import {
  DEFAULT_POLICY,
  figureUnit,
  type Indicator,
  type Observation,
  type Plan,
  type Policy,
  type Target,
} from "../../model/index.js";
import { GRADE_SCALES } from "../../notation/index.js";

/** A target with the judge that SQL has to agree with, asked by figures of its own indicator. */
export type Judged = {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly target: number;
  readonly asOf: number;
  /** The first and last year whose figures count. */
  readonly first: number;
  readonly until: number;
  readonly demand: Demand;
  /** The verdicts on sets of figures, in the order of the sets. */
  readonly ask: (sets: readonly (readonly Observation[])[]) => readonly Brief[];
  /** Numbers at which it may change its mind. */
  readonly turns: readonly string[];
  /** A part of a whole in percent: figures below 0 and above 100 are none. */
  readonly share: boolean;
  /** Whole numbers are counts, which nothing was rounded of. */
  readonly counts: boolean;
  /** Both readings, the one that is used first, where the plan leaves open whether each year or their mean is asked for. */
  readonly readings?: { readonly each: Judged; readonly mean: Judged; readonly used: "each" | "mean" };
};

/** Each target of a plan with its judge. */
export function judgedTargets(plan: Plan, asOf: number, policy: Partial<Policy> | undefined): readonly Judged[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.targets.map((_, target) => judgedOf(plan, indicator, target, asOf, policy)),
  );
}

function judgedOf(whole: Plan, indicator: Indicator, place: number, asOf: number, policy: Partial<Policy> | undefined): Judged {
  const plan = { ...whole, indicators: [indicator, ...comparators(whole, indicator)] };
  const target = indicator.targets[place] as Target;
  const demand = demandOf(plan, indicator, target);
  const options = { asOf, ...(policy !== undefined && { policy }) };
  /** The same target read otherwise. */
  const read = (otherwise: Partial<Target>): Judged => {
    const targets = indicator.targets.map((one, i) => (i === place ? { ...one, ...otherwise } : one));
    return judgedOf(whole, { ...indicator, targets }, place, asOf, policy);
  };
  return {
    plan,
    indicator,
    target: place,
    asOf,
    first: demand.first,
    until: Math.min(asOf, demand.last),
    demand,
    ask: asking(plan, place, options),
    turns: turnsOf(plan, demand, place, policy),
    share: isShare(indicator) && !isPrintedBeyond(demand),
    counts: isCounting(indicator.name, figureUnit(indicator)),
    ...(formOf(demand) === "mean-column" && { readings: readingsOf(target, read, policy) }),
  };
}

/** A judge of a target who is made ready once, and asked whenever a set of figures comes to mind. */
function asking(plan: Plan, place: number, options: ManyOptions): Judged["ask"] {
  let asked: readonly Observation[] = [];
  function* whatIsAsked() {
    for (;;) yield asked;
  }
  const answers = assessMany(plan, whatIsAsked(), options);
  return (sets) =>
    sets.map((set) => {
      asked = set;
      return (answers.next().value as AssessedSet).verdicts[place] as Brief;
    });
}

function readingsOf(
  { locator, span }: Target,
  read: (otherwise: Partial<Target>) => Judged,
  policy: Partial<Policy> | undefined,
): NonNullable<Judged["readings"]> {
  const { column: _, ...unnamed } = locator;
  return {
    each: read({ locator: unnamed }),
    mean: read({ locator: unnamed, span: { ...span, kind: "average" } as Target["span"] }),
    used: (policy?.levelInMeanColumn ?? DEFAULT_POLICY.levelInMeanColumn) === "mean" ? "mean" : "each",
  };
}

/** What relative targets of the plan compare with must be there, so that it is not taken for a series outside the plan. */
const comparators = (plan: Plan, { targets }: Indicator): Indicator[] =>
  plan.indicators.filter(({ id }) => targets.some(({ requirement }) => requirement.kind === "relative" && requirement.to === id));

function turnsOf(plan: Plan, demand: Demand, target: number, policy: Partial<Policy> | undefined): string[] {
  const { indicator, base, ends } = demand;
  const cuts = thresholds(plan, { indicator: indicator.id, ...(policy !== undefined && { policy }) })
    .filter((one) => one.target === target)
    .flatMap((one) => one.cuts.flatMap(endsOf));
  const aimed = ends === undefined ? [] : [ends.near, ends.far];
  const all = ["0", "100", ...cuts, ...aimed, ...(base.value === undefined ? [] : [base.value])];
  // 5 and 5.0 are one: twice, they would be two classes of one sum, and two rows of one place.
  const number = (turn: string): string => (/^-?[0-9]/.test(turn) ? exact(turn).toFixed() : turn);
  return [...new Map(all.map((turn) => [number(turn), turn])).values()];
}

const endsOf = ({ low, high }: StatusRange): string[] =>
  [low, high].flatMap((cut) => (cut === undefined ? [] : [cut.at, ...(cut.between ? [cut.between.low, cut.between.high] : [])]));

/** The grades of the scale that a target names, or none. */
export function gradesOf({ requirement }: Judged["demand"]): readonly string[] {
  if (requirement.kind !== "grade" || !Object.hasOwn(GRADE_SCALES, requirement.scale)) return [];
  return GRADE_SCALES[requirement.scale] ?? [];
}

/** A figure of a year, as the contract has it. */
export const observed = ({ indicator }: Judged, year: number, value: string): Observation => ({
  indicator: indicator.id,
  year,
  value,
  status: "actual",
});

/** The years whose figures count. */
export const years = ({ first, until }: Judged): number[] => Array.from({ length: until - first + 1 }, (_, i) => first + i);

/** Whether the figures of a target are falls. */
export const fallsIn = ({ demand: { requirement } }: Judged): boolean =>
  requirement.kind === "change" && requirement.direction === "decrease";

/** The indicator of the plan that a relative target is compared with. */
export function comparatorOf({ demand: { requirement }, plan }: Judged): Indicator | undefined {
  return requirement.kind === "relative" ? plan.indicators.find(({ id }) => id === requirement.to) : undefined;
}
