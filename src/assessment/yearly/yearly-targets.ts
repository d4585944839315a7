import { cumulativeGrowth, cumulativeReduction, meanOfAnnualRates } from "../../calculators/index.js";
import { endsOf, isStrict, type KnownSide, lastYear, type Sided, sideOf, unitOf } from "../../demand/index.js";
import { Decimal, decimal, exact, PlanError, refuseUnless } from "../../kernel/index.js";
import type { Target } from "../../model/index.js";
import { type Amount, type ChangeRequirement, type D, inPercent, inUnit, type Requirement } from "../../notation/index.js";
import { comparing, passes, strict } from "../judging/criterion.js";
import type { YearlyTargets, YearlyTargetsOptions } from "./asks.js";
import { type Chained, ratesOf, roundedRatesOf } from "./chain.js";
import { gradesAsked } from "./grades-asked.js";
import { SHAPES } from "./shapes.js";
import { cameTo, dated, each, held, passing, running, type Spread, stepOf } from "./way.js";

/**
 * What a target requires, year by year, in exact numbers.
 *
 * A level by a year becomes a path from the base; a level already reached at the base is maintained, year by year; average growth gives a
 * rate of each year; a cumulative change in percent a yearly one, in points or amounts a running total; a grade that the base has is
 * held as well. Followed exactly the numbers achieve the target: the last rate of what compounds is rounded so that all together reach
 * it, and where the bound itself does not do (小于3.5) the last year, or each one that is to be held, goes one unit of the bound's last
 * digit beyond it (`beyondBound`). Only exactly a cumulative percentage may have no decimal that is met to the last digit.
 *
 * Nothing is rounded unless `decimals` says so. With a number of them each year is the number nearest to what is due that keeps the
 * years so far at it or beyond. With `printed` levels and totals are no finer than both base and target are printed, and rates have the
 * target's digits, one at least. A level or an amount in another multiple of `unit` is converted; one in another unit requires nothing
 * that can be put in numbers.
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
 * const { years, beyondBound } = yearlyTargets(huzhu15.indicators.find(({ id }) => id === "registered-unemployment")?.targets[0] ?? urbanisation);
 * [years[0]?.value, beyondBound?.bound]; // => ["3.4", "3.5"]
 * ```
 */
export function yearlyTargets(target: Target, options: YearlyTargetsOptions = {}): YearlyTargets {
  refuseUnless("target", target, { requirement: "object", span: "object" });
  refuseUnless("options", options, "object", "invalid-options");
  const { requirement: printed, span } = target;
  const into = options.unit ?? null;
  const { base } = options;
  const last = lastYear(span);
  const first = span.kind === "by" ? (base === undefined ? last : base.year + 1) : span.from;
  if (first > last) throw new PlanError("no-base", { base: first - 1, last });
  const { shape = "linear", decimals } = checked(options);
  const requirement = inUnit(inPercent(printed), into);
  if (requirement === undefined) return { asks: "nothing", years: [], reason: "unit-differs" };
  const side = knownSide(requirement, options);
  const spread: Spread = {
    first,
    years: last - first + 1,
    shape,
    ...(decimals !== undefined && { decimals }),
    unit: lastUnit(printed, into, side),
    strict: "bound" in requirement && isStrict(requirement.bound),
  };
  switch (requirement.kind) {
    case "level": {
      const value = endsOf(requirement, side).near;
      if (span.kind === "over") return running("yearly-change", "0", value, side, ofAmounts(spread, base));
      return span.kind === "by"
        ? byYear(requirement, value, side, spread, base)
        : held("every-year", value, side, spread, has(requirement, side, base));
    }
    case "growth":
      // 当年增速 asks nothing of the years before it.
      return span.kind === "by"
        ? held("rate", endsOf(requirement, side).near, side, { ...spread, first: last, years: 1 })
        : growing(endsOf(requirement, side).near, side, spread);
    case "change":
      return changing(
        requirement,
        endsOf(requirement, side).near,
        side,
        requirement.measure === "total" ? ofAmounts(spread, base) : spread,
        span.kind === "average",
      );
    case "grade":
      return { asks: "grade", years: gradesAsked(requirement, span.kind === "by" ? (base?.value ?? null) : undefined, spread) };
    case "relative":
    case "delegated":
      return { asks: requirement.kind, years: [], to: requirement.to };
    case "composition":
      return { asks: "structure", years: [{ year: last, value: requirement.parts.join(":") }] };
    default:
      return { asks: "nothing", years: [] };
  }
}

/** The side that is bound; where nothing tells it, the way from the base to the number does. */
function knownSide(requirement: Requirement, options: YearlyTargetsOptions): KnownSide {
  const { direction = "unknown", measure = "level", unit = null, base } = options;
  const sided: Sided = { direction, measure, unit, targets: [] };
  const side = sideOf(requirement, sided);
  if (side !== "unknown") return side;
  const falls =
    base?.value !== undefined &&
    requirement.kind === "level" &&
    decimal(endsOf(requirement, "point").near).lessThan(decimal(base.value));
  return falls ? "ceiling" : "floor";
}

/** The options, which are the caller's and not the target's. @throws PlanError `invalid-options` */
export function checked(options: YearlyTargetsOptions): YearlyTargetsOptions {
  const { shape, decimals } = options;
  if (shape !== undefined && !SHAPES.includes(shape))
    throw new PlanError("invalid-options", { shape: String(shape), expected: SHAPES });
  const known = decimals === undefined || decimals === "printed";
  if (!known && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 20))
    throw new PlanError("invalid-options", { decimals: String(decimals), expected: "0 to 20, or printed" });
  return options;
}

/** One unit of the last digit that a target prints, in the unit of the years. */
function lastUnit(printed: Requirement, into: string | null, side: KnownSide): Decimal {
  if (printed.kind !== "level" && printed.kind !== "growth" && printed.kind !== "change") return exact(1);
  const unit = unitOf(endsOf(printed, side).near).toFixed();
  const one = inUnit(inPercent({ ...printed, bound: "exactly", value: unit }), into);
  return exact(one !== undefined && "value" in one && one.value !== undefined ? one.value : 1);
}

function byYear(amount: Amount, value: D, side: KnownSide, spread: Spread, base: YearlyTargetsOptions["base"]): YearlyTargets {
  if (base?.value === undefined)
    return held("path", value, side, { ...spread, first: spread.first + spread.years - 1, years: 1 });
  const kept = has(amount, side, base);
  return kept !== undefined ? held("hold", value, side, spread, kept) : running("path", base.value, value, side, spread);
}

/** A total of 2 is spread in the digits that a year's amount is printed with: 0.42 a year before is not followed by nothing. */
const ofAmounts = (spread: Spread, base: YearlyTargetsOptions["base"]): Spread =>
  base?.value === undefined ? spread : { ...spread, unit: Decimal.min(spread.unit, unitOf(base.value)) };

/** What the base has, where it has the target. */
function has(amount: Amount, side: KnownSide, base: YearlyTargetsOptions["base"]): D | undefined {
  if (base?.value === undefined) return undefined;
  return passes(strict(amount, side, { from: "plan" }), comparing(decimal(base.value))) ? base.value : undefined;
}

/** A mean rate: the same rate every year, or rates that compound to it. */
function growing(value: D, side: KnownSide, spread: Spread): YearlyTargets {
  const { shape, years, decimals } = spread;
  if (!isUneven(shape) && isAsPrinted(decimals) && !spread.strict) return { asks: "mean-rate", years: each(value, spread) };
  const chained = { factor: factorOf(decimal(value)), shape, years, root: years, up: upOf(side, true) };
  const { rates, ...asked } = chainedRates(chained, value, spread);
  return { asks: "mean-rate", ...asked, ...cameTo(decimals, meanOfAnnualRates(rates), value, side !== "ceiling") };
}

const isUneven = (shape: Spread["shape"]): boolean => shape === "front" || shape === "back";
const isAsPrinted = (decimals: Spread["decimals"]): boolean => decimals === undefined || decimals === "printed";

/** One on average a year is made in every year. Percentages compound, and a reduction asks the same percentage of every year; points and amounts run up to their total. */
function changing(requirement: ChangeRequirement, value: D, side: KnownSide, spread: Spread, mean: boolean): YearlyTargets {
  const { shape, years, decimals } = spread;
  if (requirement.measure !== "percent") {
    const whole = mean ? exact(value).times(years).toFixed() : value;
    return running("yearly-change", "0", whole, side, spread);
  }
  const plain = !isUneven(shape) && isAsPrinted(decimals) && !spread.strict;
  if (mean && plain) return { asks: "yearly-change", years: each(value, spread) };
  const grows = requirement.direction !== "decrease";
  const whole = decimal(value);
  const root = mean ? years : 1;
  const chained = { factor: factorOf(grows ? whole : whole.negated()), shape, years, root, up: upOf(side, grows) };
  const { rates, ...asked } = chainedRates(chained, value, spread, !grows);
  const signed = (turned: Decimal) => (grows ? turned : decimal(turned.negated()));
  const reached = mean
    ? signed(meanOfAnnualRates(rates.map(signed)))
    : grows
      ? cumulativeGrowth(rates)
      : cumulativeReduction(rates);
  return { asks: "yearly-change", ...asked, ...cameTo(decimals, reached, value, side !== "ceiling") };
}

/** Which way beyond is for what grows, or for what shrinks by more. */
const upOf = (side: KnownSide, grows: boolean): boolean | undefined =>
  side === "point" ? undefined : grows === (side === "floor");

/** The rates of a chain with the decimals asked for; those of a reduction count the fall. */
function chainedRates(chained: Chained, value: D, spread: Spread, falls = false) {
  const { decimals } = spread;
  const digits = decimals === "printed" ? Math.max(1, (value.split(".")[1] ?? "").length) : decimals;
  const own: Spread = { ...spread, ...(digits !== undefined && { decimals: digits }) };
  const step = stepOf(own);
  const found = digits === undefined ? ratesOf(chained, step) : roundedRatesOf(chained, digits, step);
  const rates = falls ? found.map((rate) => decimal(rate.negated())) : found;
  return { rates, years: dated(rates, own), ...passing(own, value) };
}

/** The factor of a rate in percent, which loses less than everything. */
function factorOf(rate: Decimal): Decimal {
  if (rate.lessThanOrEqualTo(-100)) throw new PlanError("rate-out-of-range", { rate: rate.toString(), above: "-100" });
  return exact(rate).times("0.01").plus(1);
}
