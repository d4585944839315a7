import { geometricPath, linearPath, requiredRemainingReduction } from "../calculators/index.js";
import { type Decimal, decimal, PlanError } from "../kernel/index.js";
import type { Indicator, Plan, Target } from "../model/index.js";
import { type Amount, type D, gradeRank, inPercent, type Requirement } from "../notation/index.js";
import { statedLevel } from "./baseline.js";
import { comparing, passes, sideOf, strict } from "./criterion.js";
import { told } from "./known.js";

/**
 * What a target asks of its years: a `path` of levels, a floor or ceiling to `hold`, a level in `every-year`, a `mean-rate`,
 * a `yearly-change` that adds up, a comparison (`relative`), a number `delegated` to others, a `grade`, a `structure`, or
 * `nothing` that can be put in numbers.
 *
 * @category Yearly targets
 */
export const ASKS = [
  "path",
  "hold",
  "every-year",
  "mean-rate",
  "yearly-change",
  "relative",
  "delegated",
  "grade",
  "structure",
  "nothing",
] as const;

/** A kind of {@link ASKS}. @category Yearly targets */
export type Asks = (typeof ASKS)[number];

/** A year's share of a target: unrounded decimal text (34 digits), or a grade. @category Yearly targets */
export type Asked = { readonly year: number; readonly value: string };

/** What a target asks, year by year. @category Yearly targets */
export type YearlyTargets = {
  readonly asks: Asks;
  readonly years: readonly Asked[];
  /** What a relative target compares with, or who sets a delegated one. */
  readonly to?: string;
};

/** What {@link yearlyTargets} may be told. @category Yearly targets */
export type YearlyTargetsOptions = {
  /** Where things stood before the first year. */
  readonly base?: { readonly year: number; readonly value: D };
  /** Which way is better; `higher` unless told. */
  readonly direction?: Indicator["direction"];
  /** The form of a path: `linear` unless told, or `geometric`. */
  readonly shape?: "linear" | "geometric";
};

/**
 * What a target asks, year by year, in exact numbers.
 *
 * A level by a year becomes a path from the base; one that the base has already is held, year by year; a mean growth asks the
 * same rate of each year; a cumulative change asks even steps. Nothing is rounded.
 *
 * @param target - a target of a plan
 * @param options - the base, the direction, the shape of the path
 * @returns the kind of demand and one value a year; without a base only the last year is known
 * @throws PlanError `no-base` when a cumulative or a level target has no year before its last, and what the paths throw
 * @category Yearly targets
 * @example
 * ```ts
 * import { yearlyTargets } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const urbanisation = huzhu15.indicators[8].targets[0];
 * const { years } = yearlyTargets(urbanisation, { base: { year: 2025, value: "42.1" } });
 * years.map(({ value }) => value).join(" "); // => "43.9 45.7 47.5 49.3 51.1"
 * ```
 */
export function yearlyTargets({ requirement: printed, span }: Target, options: YearlyTargetsOptions = {}): YearlyTargets {
  const requirement = inPercent(printed);
  const last = span.kind === "by" ? span.year : span.to;
  const first = span.kind === "by" ? (options.base === undefined ? last : options.base.year + 1) : span.from;
  if (first > last) throw new PlanError("no-base", { base: first - 1, last });
  const each = (value: string): Asked[] => Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, value }));
  const direction = options.direction ?? "higher";
  switch (requirement.kind) {
    case "level":
      return span.kind === "by"
        ? byYear(requirement, direction, first, last, options)
        : { asks: "every-year", years: each(aim(requirement, direction)) };
    case "growth":
      return { asks: "mean-rate", years: each(aim(requirement, direction)) };
    case "change":
      return { asks: "yearly-change", years: evenly(requirement, direction, each("")) };
    case "grade":
      return {
        asks: "grade",
        years: gradeRank(requirement.scale, requirement.grade) === undefined ? [] : each(requirement.grade),
      };
    case "relative":
    case "delegated":
      return { asks: requirement.kind, years: [], to: requirement.to };
    case "composition":
      return { asks: "structure", years: [{ year: last, value: requirement.parts.join(":") }] };
    default:
      return { asks: "nothing", years: [] };
  }
}

/**
 * What every target of a plan asks, year by year.
 *
 * @param plan - the plan; each indicator's own baseline is its base
 * @param options - the shape of the paths
 * @returns one entry for each target, in the plan's order
 * @throws PlanError what {@link yearlyTargets} throws
 * @category Yearly targets
 * @example
 * ```ts
 * import { targetsByYear } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const air = targetsByYear(huzhu15).find(({ indicator }) => indicator.id === "good-air-days");
 * air?.asks; // => "hold"
 * ```
 */
export function targetsByYear(
  plan: Plan,
  options: Pick<YearlyTargetsOptions, "shape"> = {},
): readonly ({ readonly indicator: Indicator; readonly target: Target } & YearlyTargets)[] {
  return plan.indicators.flatMap((indicator) => {
    const value = statedLevel(indicator);
    const base = value === undefined ? undefined : { year: plan.base, value };
    return indicator.targets.map((target) => {
      const told = { ...options, direction: indicator.direction, ...(base !== undefined && { base }) };
      return { indicator, target, ...yearlyTargets(target, told) };
    });
  });
}

function aim(amount: Amount, direction: Indicator["direction"]): D {
  if (amount.bound !== "between") return amount.value;
  return sideOf(amount, direction) === "ceiling" ? amount.high : amount.low;
}

function byYear(
  amount: Amount,
  direction: Indicator["direction"],
  first: number,
  last: number,
  { base, shape }: YearlyTargetsOptions,
): YearlyTargets {
  const value = aim(amount, direction);
  if (base === undefined) return { asks: "path", years: [{ year: last, value }] };
  const criterion = strict(amount, sideOf(amount, direction), { from: "plan" });
  if (passes(criterion, comparing(decimal(base.value)))) {
    return { asks: "hold", years: Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, value })) };
  }
  const path = shape === "geometric" ? geometricPath : linearPath;
  return { asks: "path", years: dated(path(base.value, value, last - first + 1), first) };
}

const dated = (path: readonly Decimal[], first: number): Asked[] =>
  path.map((level, i) => ({ year: first + i, value: told(level) }));

/** A reduction asks the same percentage of every year; points and amounts grow in even steps to their total. */
function evenly(
  requirement: Extract<Requirement, { kind: "change" }>,
  direction: Indicator["direction"],
  years: readonly Asked[],
): Asked[] {
  const [total, first] = [aim(requirement, direction), years[0]?.year ?? 0];
  if (requirement.measure !== "percent") return dated(linearPath("0", total, years.length), first);
  const turned = requirement.direction === "increase";
  const share = requiredRemainingReduction(turned ? decimal(total).negated() : total, "0", years.length);
  return years.map(({ year }) => ({ year, value: told(turned ? share.negated() : share) }));
}
