import {
  type Compared,
  compareDemands,
  type Demand,
  demandOf,
  extentOf,
  type Incomparable,
  redefinedIn,
  targetUnit,
} from "../../demand/index.js";
import { type Decimal, exact } from "../../kernel/index.js";
import type { Indicator, Plan, Target } from "../../model/index.js";
import { type D, isSameSeries, unitRatio } from "../../notation/index.js";

/**
 * How a lower plan's target stands to the upper plan's: the `same`, `stronger`, `weaker`, `missing` (the upper plan has the
 * indicator, the lower has not), `own` (only the lower has it), or `not-comparable`, with the reason.
 *
 * @category Levels of government
 */
export const ALIGNMENTS = ["same", "stronger", "weaker", "missing", "own", "not-comparable"] as const;

/** One indicator in two plans. @category Levels of government */
export type Alignment = {
  readonly indicator: string;
  readonly code: (typeof ALIGNMENTS)[number];
  /** The targets compared; absent where a plan has none. */
  readonly lower?: Target;
  readonly upper?: Target;
  /** lower − upper in the upper target's unit, where both are numbers. */
  readonly difference?: D;
  /** The two are of equal number, and one of them binds more tightly (5 左右 against at least 5). */
  readonly byBound?: true;
  readonly reason?: Incomparable;
  /** Of levels whose bases are printed: what each asks to change from there, in the upper target's unit, and how that compares. */
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
 * Sets a lower government's plan against an upper one's, indicator by indicator, by id.
 *
 * Targets are compared where they ask the same kind of thing of the same years in the same unit and way; a bare number binds as
 * the indicator's direction says. Amounts (output, area, people, money) of another place, a part of the whole, add and do not compare:
 * {@link checkBreakdown} is their place. Neither do other names under one id, nor a series of which one plan's was defined anew. Whether
 * a weaker target is a fault is not said: a county may start lower than its country, so `change` tells beside two levels what each asks
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
  const below = new Map(lower.indicators.map((indicator) => [indicator.id, indicator]));
  const above = new Set(upper.indicators.map(({ id }) => id));
  return [
    ...upper.indicators.flatMap((indicator) => against(lower, below.get(indicator.id), upper, indicator)),
    ...lower.indicators.filter(({ id }) => !above.has(id)).flatMap(own),
  ];
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
      ...(asked !== undefined && { lower: asked }),
      ...(target !== undefined && { upper: target }),
    };
    if (lower === undefined) return { ...both, code: "missing" };
    if (asked === undefined || target === undefined)
      return { ...both, code: asked === target ? "same" : asked ? "own" : "missing", ...attribute };
    const [one, two] = [demandOf(own, lower, asked), demandOf(other, upper, target)];
    const reason = apart(one, two, own.place !== other.place);
    if (reason !== undefined) return { ...both, code: "not-comparable", reason, ...attribute };
    const compared = compareDemands(one, two);
    return { ...both, ...compared, ...changeOf(one, two, compared), ...attribute };
  });
}

/** Why two targets of one id are not of one thing. */
function apart(lower: Demand, upper: Demand, isPart: boolean): Incomparable | undefined {
  if (!isSameSeries(lower.indicator.name.zh, upper.indicator.name.zh)) return "named-otherwise";
  if (redefinedIn(lower.target, 0)?.anew !== redefinedIn(upper.target, 0)?.anew) return "other-definition";
  if (lower.indicator.measure !== upper.indicator.measure) return "other-measure";
  const amounts = [lower, upper].some(({ indicator, requirement }) => extentOf(indicator, requirement) === "extensive");
  return isPart && amounts ? "part-of-whole" : undefined;
}

/** What two comparable levels ask of their own bases. */
function changeOf(lower: Demand, upper: Demand, { code }: Compared): { readonly change?: AskedChange } {
  const [one, two] = [wayOf(lower, upper), wayOf(upper, upper)];
  if (one === undefined || two === undefined || code === "not-comparable") return {};
  const order = one.comparedTo(two) * (upper.side === "ceiling" ? -1 : 1);
  return {
    change: {
      lower: one.toFixed(),
      upper: two.toFixed(),
      difference: exact(one).minus(two).toFixed(),
      code: order > 0 ? "stronger" : order < 0 ? "weaker" : "same",
    },
  };
}

/** The way from the printed base to the level asked, in the unit of another target. */
function wayOf({ indicator, requirement, ends, base, unit }: Demand, told: Demand): Decimal | undefined {
  const into = targetUnit(told.indicator, told.target);
  const times = unit === into ? "1" : unit === null || into === null ? undefined : unitRatio(unit, into);
  if (requirement.kind !== "level" || ends === undefined || base.value === undefined || times === undefined) return undefined;
  return indicator.direction === told.indicator.direction ? exact(ends.near).minus(base.value).times(times) : undefined;
}

/** An indicator without a target still stands in a plan. */
const orNone = (targets: readonly Target[]): readonly (Target | undefined)[] => (targets.length === 0 ? [undefined] : targets);
