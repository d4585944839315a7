import {
  type Compared,
  compareDemands,
  conceptOf,
  type Demand,
  demandOf,
  extentOf,
  type Incomparable,
  redefinedIn,
  sameDefinition,
  targetUnit,
} from "../../demand/index.js";
import { type Decimal, exact } from "../../kernel/index.js";
import type { Definition, Indicator, Plan, Target } from "../../model/index.js";
import { refuseUnlessPlan } from "../../model/index.js";
import { type D, isSameSeries, unitRatio } from "../../notation/index.js";

export const ALIGNMENTS = ["same", "stronger", "weaker", "missing", "own", "not-comparable"] as const;

/**
 * How a lower plan's target compares with the upper plan's: the `same`, `stronger`, `weaker`, `missing` (the upper plan has the
 * indicator, the lower has not), `own` (only the lower has it), or `not-comparable`, with the reason.
 *
 * @category Levels of government
 * @useDeclaredType
 */
export type AlignmentCode = (typeof ALIGNMENTS)[number];

/** One indicator in two plans. @category Levels of government */
export type Alignment = {
  readonly indicator: string;
  /** The lower plan's id, where it counts the same thing under another. */
  readonly lowerIndicator?: string;
  readonly code: AlignmentCode;
  /** The targets compared; absent where a plan has none. */
  readonly lower?: Target;
  readonly upper?: Target;
  /** lower − upper in the upper target's unit, where both are numbers. */
  readonly difference?: D;
  /** The two are of equal number, and one of them binds more tightly (5 左右 against at least 5). */
  readonly byBound?: true;
  readonly reason?: Incomparable;
  /** What each of the two counts, where they say that it is not the same. */
  readonly definition?: { readonly lower: Definition; readonly upper: Definition };
  /**
   * What each requires to change, in the upper target's unit, and how that compares: of levels whose bases are printed, and of a change in points.
   */
  readonly change?: AskedChange;
  /** Binding or anticipatory in each plan, where both have the indicator and differ. */
  readonly attribute?: { readonly lower: Indicator["attribute"]; readonly upper: Indicator["attribute"] };
};

/** What two levels ask of their own bases. @category Levels of government */
export type AskedChange = {
  readonly lower: D;
  readonly upper: D;
  readonly difference: D;
  readonly code: Exclude<Compared["code"], "not-comparable">;
};

/**
 * Compares a lower government's plan with a higher one's, indicator by indicator: by id, and what neither has under the other's id by what it
 * measures (`definition.concept`), so that unemployment as registered is set beside unemployment as surveyed.
 *
 * Targets are compared where they require the same kind of thing for the same years in the same unit and way; a bare number binds as
 * the indicator's direction says. Amounts (output, area, people, money) of another place, a part of the whole, add and do not compare:
 * {@link checkBreakdown} is their place. Neither do other names under one id, unless both say that they count the same, nor what is counted by two
 * definitions, nor a series of which one plan's was defined anew. Whether
 * a weaker target is a fault is not said: a county may start lower than its country, so `change` tells beside two levels what each requires
 * of its own base.
 *
 * @param lower - the lower plan
 * @param upper - the upper plan
 * @returns first the upper plan's indicators in its order, then those that only the lower plan has
 * @category Levels of government
 * @example
 * ```ts
 * import { alignPlans, amend } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const other = amend(huzhu15, {
 *   indicator: "forest-coverage", printed: "20.5", requirement: { kind: "level", bound: "unstated", value: "20.5" },
 *   act: { zh: "决定" }, on: "2028-06-30",
 * });
 * const [forest] = alignPlans(huzhu15, other);
 * [forest.code, forest.difference]; // => ["weaker", "-0.44"]
 * ```
 */
export function alignPlans(lower: Plan, upper: Plan): readonly Alignment[] {
  refuseUnlessPlan(lower, "lower");
  refuseUnlessPlan(upper, "upper");
  const pairs = pairsOf(lower, upper);
  const paired = new Set(pairs.values());
  return [
    ...upper.indicators.flatMap((indicator) => against(lower, pairs.get(indicator), upper, indicator)),
    ...lower.indicators.filter((indicator) => !paired.has(indicator)).flatMap(own),
  ];
}

/** The lower plan's indicator of each upper one: of its id, or of its concept where that has no counterpart of its own id. */
function pairsOf(lower: Plan, upper: Plan): ReadonlyMap<Indicator, Indicator> {
  const below = new Map(lower.indicators.map((indicator) => [indicator.id, indicator]));
  const above = new Set(upper.indicators.map(({ id }) => id));
  const free = new Map(lower.indicators.filter(({ id }) => !above.has(id)).map((one) => [conceptOf(one), one]));
  const pairs = new Map<Indicator, Indicator>();
  for (const indicator of upper.indicators) {
    const found = below.get(indicator.id) ?? free.get(conceptOf(indicator));
    if (found === undefined) continue;
    pairs.set(indicator, found);
    free.delete(conceptOf(found));
  }
  return pairs;
}

const own = ({ id, targets }: Indicator): Alignment[] =>
  orNone(targets).map((lower) => ({ indicator: id, code: "own", ...(lower !== undefined && { lower }) }));

/** Each of the upper indicator's targets with the lower's of the same place. */
function against(own: Plan, lower: Indicator | undefined, other: Plan, upper: Indicator): Alignment[] {
  const changed = lower !== undefined && lower.attribute !== upper.attribute;
  const attribute = changed ? { attribute: { lower: lower.attribute, upper: upper.attribute } } : {};
  return orNone(upper.targets).map((target, at) => {
    const asked = lower?.targets[at];
    const both = {
      indicator: upper.id,
      ...(lower !== undefined && lower.id !== upper.id && { lowerIndicator: lower.id }),
      ...(asked !== undefined && { lower: asked }),
      ...(target !== undefined && { upper: target }),
    };
    if (lower === undefined) return { ...both, code: "missing" };
    if ((asked === undefined && isLost(lower)) || (target === undefined && isLost(upper)))
      return { ...both, code: "not-comparable", reason: "not-found", ...attribute };
    if (asked === undefined || target === undefined)
      return { ...both, code: asked === target ? "same" : asked ? "own" : "missing", ...attribute };
    const [one, two] = [demandOf(own, lower, asked), demandOf(other, upper, target)];
    const reason = apart(one, two, own.place !== other.place);
    if (reason !== undefined) {
      const differ = reason === "other-definition" && lower.definition !== undefined && upper.definition !== undefined;
      const definition = differ && { definition: { lower: lower.definition, upper: upper.definition } };
      return { ...both, code: "not-comparable", reason, ...definition, ...attribute };
    }
    const compared = compareDemands(one, two);
    return { ...both, ...compared, ...changeOf(one, two, compared), ...attribute };
  });
}

/** Whether what an indicator requires was not found. */
const isLost = ({ notFound = [] }: Indicator): boolean => notFound.includes("targets");

/** Why two targets are not of one thing. */
function apart(lower: Demand, upper: Demand, isPart: boolean): Incomparable | undefined {
  const definition = sameDefinition(lower.indicator, upper.indicator);
  if (definition === "differs") return "other-definition";
  if (definition === "unknown" && !isSameSeries(lower.indicator.name.zh, upper.indicator.name.zh)) return "named-otherwise";
  if (redefinedIn(lower.target, 0)?.anew !== redefinedIn(upper.target, 0)?.anew) return "other-definition";
  if (lower.indicator.measure !== upper.indicator.measure) return "other-measure";
  const amounts = [lower, upper].some(({ indicator, requirement }) => extentOf(indicator, requirement) === "extensive");
  return isPart && amounts ? "part-of-whole" : undefined;
}

/** What two levels ask of their own bases, or one of them beside a change in points over the same years. */
function changeOf(lower: Demand, upper: Demand, compared: Compared): { readonly change?: AskedChange } {
  const [one, two] = [wayOf(lower, upper), wayOf(upper, upper)];
  const beside =
    compared.code !== "not-comparable" ||
    (compared.reason === "other-kind" && lower.last === upper.last && lower.indicator.direction === upper.indicator.direction);
  if (one === undefined || two === undefined || !beside) return {};
  const order = one.comparedTo(two) * (isBetterLower(upper) ? -1 : 1);
  return {
    change: {
      lower: one.toFixed(),
      upper: two.toFixed(),
      difference: exact(one).minus(two).toFixed(),
      code: order > 0 ? "stronger" : order < 0 ? "weaker" : "same",
    },
  };
}

/** A ceiling on a level, or a floor under a fall. */
const isBetterLower = ({ side, requirement }: Demand): boolean =>
  (side === "ceiling") !== (requirement.kind === "change" && requirement.direction === "decrease");

/** The way from the printed base to the level asked, in the unit of another target; a change in points is one itself. */
function wayOf({ requirement, ends, base, unit }: Demand, told: Demand): Decimal | undefined {
  if (ends === undefined) return undefined;
  const aim = exact(ends.near);
  if (requirement.kind === "change" && requirement.measure === "points")
    return requirement.direction === "decrease" ? aim.negated() : aim;
  const toPoints = told.requirement.kind === "change" && told.requirement.measure === "points" && unit === PERCENT;
  const into = toPoints ? unit : targetUnit(told.indicator, told.target);
  const times = unit === into ? "1" : unit === null || into === null ? undefined : unitRatio(unit, into);
  if (requirement.kind !== "level" || base.value === undefined || times === undefined) return undefined;
  return aim.minus(base.value).times(times);
}

const PERCENT = "%";

/** An indicator without a target is still in a plan. */
const orNone = (targets: readonly Target[]): readonly (Target | undefined)[] => (targets.length === 0 ? [undefined] : targets);
