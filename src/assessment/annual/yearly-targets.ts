import { cumulativeGrowth, cumulativeReduction, geometricPath, linearPath, meanOfAnnualRates } from "../../calculators/index.js";
import { demandOf, endsOf, type KnownSide, type Sided, sideOf } from "../../demand/index.js";
import { Decimal, decimal, exact, PlanError, precise, rounded } from "../../kernel/index.js";
import type { Indicator, Plan, Target } from "../../model/index.js";
import { type Amount, type D, gradeRank, inPercent, inUnit, type Requirement } from "../../notation/index.js";
import { comparing, passes, strict } from "../criterion.js";
import { told } from "../known.js";
import { ratesOf, roundedRatesOf } from "./chain.js";
import { partsDue, SHAPES, type Shape } from "./shapes.js";

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

/** A year's share of a target: unrounded decimal text (34 digits), a rounded one, or a grade. @category Yearly targets */
export type Asked = { readonly year: number; readonly value: string };

/** What a target asks, year by year. @category Yearly targets */
export type YearlyTargets = {
  readonly asks: Asks;
  readonly years: readonly Asked[];
  /** What a relative target compares with, or who sets a delegated one. */
  readonly to?: string;
  /** Where `decimals` was asked for: what the rounded numbers come to, and by how much they go beyond the target. */
  readonly rounding?: Rounding;
};

/** What rounded yearly numbers come to, in the target's own unit. @category Yearly targets */
export type Rounding = { readonly decimals: number; readonly reaches: D; readonly beyond: D };

/** What {@link yearlyTargets} may be told. @category Yearly targets */
export type YearlyTargetsOptions = {
  /** Where things stood before the first year. */
  readonly base?: { readonly year: number; readonly value: D };
  /** Which way is better. Where neither this nor the target's own bound tells, a path leads from the base to the number. */
  readonly direction?: Indicator["direction"];
  /** What the indicator measures; `level` by default. */
  readonly measure?: Indicator["measure"];
  /** How the way is spread over the years; `linear` unless told. What compounds has even rates where this is even. */
  readonly shape?: Shape;
  /** The unit that the base is in and the years are to be told in: the indicator's. The target's own unless told. */
  readonly unit?: string;
  /** Decimals to print: 0 to 20. Rounding goes beyond the target and never short of it. */
  readonly decimals?: number;
};

/**
 * What a target asks, year by year, in exact numbers.
 *
 * A level by a year becomes a path from the base; one that the base has already is held, year by year; a mean growth asks a
 * rate of each year; a cumulative change in percent a yearly one, in points or amounts a running total. Nothing is rounded unless
 * `decimals` says so. Then each year is the number nearest to what is due that keeps the years so far at it or beyond, so
 * that the last year reaches the target. A level or an amount in another multiple of `unit` is converted; one in another unit
 * asks for nothing that can be put in numbers.
 *
 * @param target - a target of a plan
 * @param options - the base, the direction, the shape of the path, the decimals
 * @returns the kind of demand and one value a year; without a base only the last year is known
 * @throws PlanError `no-base` when a cumulative or a level target has no year before its last; `invalid-options`; `too-few-decimals`
 * when exactly that level cannot be printed so; and what the paths throw
 * @category Yearly targets
 * @example
 * ```ts
 * import { yearlyTargets } from "five-year-plan";
 * import { huzhu15 } from "five-year-plan/huzhu";
 * const urbanisation = huzhu15.indicators[8].targets[0];
 * const base = { year: 2025, value: "42.1" };
 * yearlyTargets(urbanisation, { base }).years.map(({ value }) => value).join(" "); // => "43.9 45.7 47.5 49.3 51.1"
 * yearlyTargets(urbanisation, { base, shape: "front" }).years.map(({ value }) => value).join(" "); // => "45.1 47.5 49.3 50.5 51.1"
 * const whole = yearlyTargets(urbanisation, { base, decimals: 0 });
 * whole.years.map(({ value }) => value).join(" "); // => "44 46 48 50 52"
 * whole.rounding?.beyond; // => "0.9"
 * ```
 */
export function yearlyTargets({ requirement: printed, span }: Target, options: YearlyTargetsOptions = {}): YearlyTargets {
  const requirement = inUnit(inPercent(printed), options.unit ?? null);
  const last = span.kind === "by" ? span.year : span.to;
  const first = span.kind === "by" ? (options.base === undefined ? last : options.base.year + 1) : span.from;
  if (first > last) throw new PlanError("no-base", { base: first - 1, last });
  if (requirement === undefined) return { asks: "nothing", years: [] };
  const { shape = "linear", decimals } = checked(options);
  const side = knownSide(requirement, options);
  const spread: Spread = { first, years: last - first + 1, shape, ...(decimals !== undefined && { decimals }) };
  switch (requirement.kind) {
    case "level": {
      const value = endsOf(requirement, side).near;
      if (span.kind === "over") return running("yearly-change", "0", value, side, spread);
      return span.kind === "by"
        ? byYear(requirement, value, side, spread, options.base)
        : held("every-year", value, side, spread);
    }
    case "growth":
      return growing(endsOf(requirement, side).near, side, spread);
    case "change":
      return changing(requirement, endsOf(requirement, side).near, side, spread);
    case "grade":
      return {
        asks: "grade",
        years: gradeRank(requirement.scale, requirement.grade) === undefined ? [] : each(requirement.grade, spread),
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
 * @param options - the shape of the paths, the decimals
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
  options: Pick<YearlyTargetsOptions, "shape" | "decimals"> = {},
): readonly ({ readonly indicator: Indicator; readonly target: Target } & YearlyTargets)[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.targets.map((target) => {
      const { base, unit } = demandOf(plan, indicator, target);
      const stated = base.value === undefined ? undefined : { year: base.year, value: base.value };
      const given = {
        ...options,
        direction: indicator.direction,
        measure: indicator.measure,
        ...(unit !== null && { unit }),
        ...(stated !== undefined && { base: stated }),
      };
      return { indicator, target, ...yearlyTargets(target, given) };
    }),
  );
}

/** The side that is bound; where nothing tells it, the way from the base to the number does. */
function knownSide(requirement: Requirement, options: YearlyTargetsOptions): KnownSide {
  const { direction = "unknown", measure = "level", unit = null, base } = options;
  const sided: Sided = { direction, measure, unit, targets: [] };
  const side = sideOf(requirement, sided);
  if (side !== "unknown") return side;
  const falls =
    base !== undefined &&
    requirement.kind === "level" &&
    decimal(endsOf(requirement, "point").near).lessThan(decimal(base.value));
  return falls ? "ceiling" : "floor";
}

/** The years that a way is spread over, and how. */
type Spread = { readonly first: number; readonly years: number; readonly shape: Shape; readonly decimals?: number };

function checked(options: YearlyTargetsOptions): YearlyTargetsOptions {
  const { shape, decimals } = options;
  if (shape !== undefined && !SHAPES.includes(shape))
    throw new PlanError("invalid-options", { shape: String(shape), expected: SHAPES });
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 20))
    throw new PlanError("invalid-options", { decimals: String(decimals), expected: "0 to 20" });
  return options;
}

const each = (value: string, { first, years }: Spread): Asked[] =>
  Array.from({ length: years }, (_, i) => ({ year: first + i, value }));

const dated = (values: readonly Decimal[], { first, decimals }: Spread): Asked[] =>
  values.map((value, i) => ({ year: first + i, value: decimals === undefined ? told(value) : value.toFixed(decimals) }));

/** What rounded numbers come to; a ceiling or a falling path is gone beyond downwards. */
function cameTo(spread: Spread, reaches: Decimal, target: D, up: boolean): { rounding?: Rounding } {
  if (spread.decimals === undefined) return {};
  const beyond = up ? reaches.minus(target) : decimal(target).minus(reaches);
  return { rounding: { decimals: spread.decimals, reaches: told(reaches), beyond: told(beyond) } };
}

/** A number with few decimals, at the value or beyond it. */
const onward = (value: Decimal, decimals: number | undefined, up: boolean): Decimal =>
  decimals === undefined ? value : value.toDecimalPlaces(decimals, up ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR);

/** One level for all years. */
function held(asks: "path" | "hold" | "every-year", value: D, side: KnownSide, spread: Spread): YearlyTargets {
  if (spread.decimals === undefined) return { asks, years: each(value, spread) };
  const up = side !== "ceiling";
  const level = side === "point" ? printable(decimal(value), spread.decimals) : onward(decimal(value), spread.decimals, up);
  return {
    asks,
    years: dated(
      Array.from({ length: spread.years }, () => level),
      spread,
    ),
    ...cameTo(spread, level, value, up),
  };
}

/** Exactly a level: it has that many decimals or it cannot be printed so. */
function printable(level: Decimal, decimals: number): Decimal {
  if (level.decimalPlaces() > decimals) throw new PlanError("too-few-decimals", { value: level.toString(), decimals });
  return level;
}

function byYear(amount: Amount, value: D, side: KnownSide, spread: Spread, base: YearlyTargetsOptions["base"]): YearlyTargets {
  if (base === undefined) return held("path", value, side, spread);
  const reached = passes(strict(amount, side, { from: "plan" }), comparing(decimal(base.value)));
  return reached ? held("hold", value, side, spread) : running("path", base.value, value, side, spread);
}

/** Levels or running totals from a start to an end. */
function running(asks: "path" | "yearly-change", from: D, to: D, side: KnownSide, spread: Spread): YearlyTargets {
  const { shape, years, decimals } = spread;
  const [start, end] = [decimal(from), decimal(to)];
  const uneven = () =>
    partsDue(shape, years).map(({ part, whole }) => rounded(precise(end).minus(start).times(part).div(whole).plus(start)));
  const path =
    shape === "linear"
      ? linearPath(from, to, years)
      : shape === "geometric" && asks === "path"
        ? geometricPath(from, to, years)
        : uneven();
  if (decimals === undefined) return { asks, years: dated(path, spread) };
  const up = end.equals(start) ? side !== "ceiling" : end.greaterThan(start);
  if (side === "point") printable(end, decimals);
  const levels = path.map((level) => onward(level, decimals, up));
  return { asks, years: dated(levels, spread), ...cameTo(spread, levels.at(-1) ?? end, to, up) };
}

/** A mean rate: the same rate every year, or rates that compound to it. */
function growing(value: D, side: KnownSide, spread: Spread): YearlyTargets {
  const { shape, years, decimals } = spread;
  const uneven = shape === "front" || shape === "back";
  if (!uneven && decimals === undefined) return { asks: "mean-rate", years: each(value, spread) };
  const up = side !== "ceiling";
  const chained = { factor: factorOf(decimal(value)), shape, years };
  const rates = decimals === undefined ? ratesOf(chained, years) : roundedRatesOf(chained, years, decimals, up);
  return { asks: "mean-rate", years: dated(rates, spread), ...cameTo(spread, meanOfAnnualRates(rates), value, up) };
}

/** Percentages compound, and a reduction asks the same percentage of every year; points and amounts run up to their total. */
function changing(
  requirement: Extract<Requirement, { kind: "change" }>,
  value: D,
  side: KnownSide,
  spread: Spread,
): YearlyTargets {
  const { shape, years, decimals } = spread;
  const floor = side !== "ceiling";
  if (requirement.measure !== "percent") return running("yearly-change", "0", value, floor ? "floor" : "ceiling", spread);
  const grows = requirement.direction === "increase";
  const whole = decimal(value);
  const chained = { factor: factorOf(grows ? whole : whole.negated()), shape, years };
  const rates = decimals === undefined ? ratesOf(chained, 1) : roundedRatesOf(chained, 1, decimals, grows === floor);
  const changes = grows ? rates : rates.map((rate) => decimal(rate.negated()));
  const reached = grows ? cumulativeGrowth(changes) : cumulativeReduction(changes);
  return { asks: "yearly-change", years: dated(changes, spread), ...cameTo(spread, reached, value, floor) };
}

/** The factor of a rate in percent, which loses less than everything. */
function factorOf(rate: Decimal): Decimal {
  if (rate.lessThanOrEqualTo(-100)) throw new PlanError("rate-out-of-range", { rate: rate.toString(), above: "-100" });
  return exact(rate).times("0.01").plus(1);
}
