import { geometricPath, linearPath } from "../../calculators/index.js";
import { type KnownSide, unitOf } from "../../demand/index.js";
import { Decimal, decimal, exact, PlanError, precise, rounded } from "../../kernel/index.js";
import type { D } from "../../notation/index.js";
import { told } from "../working/sourced-number.js";
import type { Asked, BeyondBound, Rounding, YearlyTargets } from "./asks.js";
import { partsDue, type Shape } from "./shapes.js";

/** The years that a way is spread over, how, and with which digits. */
export type Spread = {
  readonly first: number;
  readonly years: number;
  readonly shape: Shape;
  /** Decimals to print; `printed`: as the target and the base are printed. */
  readonly decimals?: number | "printed";
  /** One unit of the last digit that the target prints, in the unit of the years. */
  readonly unit: Decimal;
  /** The printed bound does not do itself. */
  readonly strict: boolean;
};

/** How far beyond a bound that does not do itself: a unit of the decimals that are to be printed, or of the target's own. */
export const stepOf = ({ strict, decimals, unit }: Spread): Decimal | undefined =>
  strict ? (typeof decimals === "number" ? exact(10).pow(-decimals) : unit) : undefined;

/** What the years say of a bound that does not do itself. */
export function passing(spread: Spread, bound: D): { beyondBound?: BeyondBound } {
  const by = stepOf(spread);
  return by === undefined ? {} : { beyondBound: { bound, by: told(new Decimal(by)) } };
}

export const each = (value: string, { first, years }: Spread): Asked[] =>
  Array.from({ length: years }, (_, i) => ({ year: first + i, value }));

export const dated = (values: readonly Decimal[], { first, decimals }: Spread): Asked[] =>
  values.map((value, i) => ({
    year: first + i,
    // A base that is held has digits of its own.
    value: typeof decimals === "number" && value.decimalPlaces() <= decimals ? value.toFixed(decimals) : told(value),
  }));

/** What rounded numbers amount to; a ceiling is gone beyond downwards, and so is exactly a number on a falling path. */
export function cameTo(decimals: Spread["decimals"], reaches: Decimal, target: D, up: boolean): { rounding?: Rounding } {
  if (decimals === undefined || decimals === "printed") return {};
  const beyond = up ? reaches.minus(target) : decimal(target).minus(reaches);
  return { rounding: { decimals, reaches: told(reaches), beyond: told(beyond) } };
}

/** A number with few decimals, at the value or beyond it. */
const onward = (value: Decimal, decimals: number, up: boolean): Decimal =>
  value.toDecimalPlaces(decimals, up ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR);

/** Exactly a level: it has that many decimals or it cannot be printed so. */
function printable(level: Decimal, decimals: number): Decimal {
  if (level.decimalPlaces() > decimals) throw new PlanError("too-few-decimals", { value: level.toString(), decimals });
  return level;
}

/** The number that the last year must have: the target's own or, where that does not do, a step beyond it. */
function endOf(value: D, side: KnownSide, up: boolean, spread: Spread): Decimal {
  const { decimals } = spread;
  const own = decimal(value);
  const level = typeof decimals !== "number" ? own : side === "point" ? printable(own, decimals) : onward(own, decimals, up);
  const step = stepOf(spread);
  return step === undefined || !level.equals(own) ? level : new Decimal(exact(level).plus(up ? step : step.negated()));
}

/**
 * The digits in which a number is issued that a strict bound does not do itself: the target's own, finer where a whole one of them
 * would ask for nothing at all (0 for less than 1) or for more than a base has that keeps the bound already.
 */
function issuable(value: D, up: boolean, spread: Spread, kept: D | undefined): Spread {
  if (!spread.strict || typeof spread.decimals === "number") return spread;
  const own = decimal(value);
  const tooFar = (unit: Decimal): boolean => {
    const asked = exact(own).plus(up ? unit : unit.negated());
    if (!own.isZero() && own.times(asked).lessThanOrEqualTo(0)) return true;
    return kept !== undefined && (up ? asked.greaterThan(kept) : asked.lessThan(kept));
  };
  let { unit } = spread;
  while (tooFar(unit)) unit = exact(unit).div(10);
  return { ...spread, unit };
}

/** One level for all years; `kept` is what the base has, where it has the target. */
export function held(
  asks: "path" | "hold" | "every-year" | "rate",
  value: D,
  side: KnownSide,
  among: Spread,
  kept?: D,
): YearlyTargets {
  const up = side !== "ceiling";
  const spread = issuable(value, up, among, kept);
  const { decimals } = spread;
  const level = endOf(value, side, up, spread);
  const text = typeof decimals === "number" ? level.toFixed(decimals) : level.equals(decimal(value)) ? value : level.toFixed();
  return { asks, years: each(text, spread), ...cameTo(decimals, level, value, up), ...passing(spread, value) };
}

/** Levels or running totals from a start to an end. */
export function running(asks: "path" | "yearly-change", from: D, to: D, side: KnownSide, spread: Spread): YearlyTargets {
  const { years, decimals } = spread;
  const [start, end] = [decimal(from), decimal(to)];
  const up = side === "point" ? end.greaterThanOrEqualTo(start) : side === "floor";
  const before = dueBefore(asks, from, to, spread);
  const digit = asks === "path" ? unitOf(from) : spread.unit;
  const unit = digit.greaterThan(spread.unit) ? digit : spread.unit;
  const levels =
    decimals === undefined
      ? before
      : before.map((due) => (decimals === "printed" ? wholeUnits(due, start, unit) : onward(due, decimals, up)));
  const level = endOf(to, side, up, spread);
  const last = typeof decimals === "number" ? level.toFixed(decimals) : decimals && level.equals(end) ? to : level.toFixed();
  const digits = decimals === "printed" ? Math.max(0, new Decimal(unit).decimalPlaces()) : decimals;
  // Where base and target are one number as they are printed, there is no distance to cover.
  const still = decimals === "printed" && asks === "path" && levels.every((one) => one.equals(end));
  return {
    asks: still ? "hold" : asks,
    years: [
      ...dated(levels, { ...spread, ...(digits !== undefined && { decimals: digits }) }),
      { year: spread.first + years - 1, value: last },
    ],
    ...cameTo(decimals, level, to, up),
    ...passing(spread, to),
  };
}

/** What is due after each year but the last, unrounded. */
function dueBefore(asks: "path" | "yearly-change", from: D, to: D, { shape, years }: Spread): Decimal[] {
  if (shape === "linear") return linearPath(from, to, years).slice(0, -1);
  if (shape === "geometric" && asks === "path") return geometricPath(from, to, years).slice(0, -1);
  const [start, whole] = [decimal(from), precise(decimal(to)).minus(decimal(from))];
  const due = partsDue(shape, years).map(({ part, whole: parts }) => rounded(whole.times(part).div(parts).plus(start)));
  return due.slice(0, -1);
}

type Rounds = NonNullable<Parameters<Decimal["toNearest"]>[1]>;

/**
 * The last whole unit that the way has come to: what is finer than the thing is printed waits. A unit that is worse than the start, which is
 * printed with more digits, asks for the start: 95.1 on the way to 97 is not 95 after a year.
 */
function wholeUnits(due: Decimal, start: Decimal, unit: Decimal): Decimal {
  const rises = due.greaterThan(start);
  const to = (value: Decimal, rounding: Rounds) => new Decimal(exact(value.toNearest(new Decimal(unit), rounding)));
  const [behind, at] = [to(due, rises ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL), to(start, Decimal.ROUND_HALF_EVEN)];
  return rises ? Decimal.max(behind, at, start) : Decimal.min(behind, at, start);
}
