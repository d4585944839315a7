import { Decimal, exact, MAX_DIGITS, PlanError, precise } from "../../kernel/index.js";
import { DIGITS, told } from "../working/sourced-number.js";
import { partsDue, type Shape } from "./shapes.js";

/** Growth that compounds: by which factor, spread how over how many years. */
export type Chained = {
  readonly factor: Decimal;
  readonly shape: Shape;
  readonly years: number;
  /** `years` where the factor is one year's, 1 where it is that of all years. */
  readonly root: number;
  /** Whether beyond is up, as where growth is required, or down, as where shrinking or a ceiling is; undefined of exactly that much. */
  readonly up: boolean | undefined;
};

/** What passes a bound goes so far beyond it in its last year. */
type Step = Decimal | undefined;

type Due = { readonly due: Decimal; readonly last: boolean };

/**
 * The factor due after each year: the whole factor to the power of the part that is due. Whole powers are exact, so that
 * the last year's is the target itself.
 */
function factorsDue({ factor, shape, years, root }: Chained): Due[] {
  return partsDue(shape, years).map(({ part, whole }, i) => {
    const power = part * root;
    const due = power % whole === 0 ? exact(factor).pow(power / whole) : precise(factor).pow(precise(power).div(whole));
    return { due, last: i + 1 === years };
  });
}

/** Rates a year, in percent, that compound to what is due: 34 digits each, and the last year's such that all together reach it. */
export function ratesOf(chained: Chained, strict: Step): Decimal[] {
  const { up } = chained;
  let [before, reached] = [precise(1), exact(1)];
  return factorsDue(chained).map(({ due, last }) => {
    const even = rateTo(due, before);
    before = precise(due);
    const rate = last ? beyond(ending(due, reached, up), up, strict) : new Decimal(told(new Decimal(even)));
    reached = after(reached, rate);
    return rate;
  });
}

/** The same with few decimals: each year the rate nearest to what is due that keeps the years so far at it or beyond. */
export function roundedRatesOf(chained: Chained, decimals: number, strict: Step): Decimal[] {
  const { up = true } = chained;
  const unit = exact(10).pow(-decimals);
  let reached = exact(1);
  return factorsDue(chained).map(({ due, last }) => {
    const near = rateTo(due, reached).toDecimalPlaces(decimals, up ? Decimal.ROUND_FLOOR : Decimal.ROUND_CEIL);
    const enough = reaching(near, up, reached, due, unit);
    const onBound = after(reached, enough).equals(due);
    const rate = last && onBound ? beyond(enough, up, strict) : enough;
    reached = after(reached, rate);
    return rate;
  });
}

const rateTo = (due: Decimal, reached: Decimal): Decimal => precise(due).div(reached).minus(1).times(100);

const after = (reached: Decimal, rate: Decimal): Decimal => reached.times(exact(rate).times("0.01").plus(1));

/** The last year's rate to 34 digits, rounded so that all years together reach what is due. */
function ending(due: Decimal, reached: Decimal, up: boolean | undefined): Decimal {
  const rate = new Decimal(told(new Decimal(rateTo(due, reached))));
  if (up === undefined) return rate;
  const digit = exact(10).pow(-Math.min(MAX_DIGITS, rate.isZero() ? MAX_DIGITS : DIGITS - 1 - rate.e));
  return reaching(rate, up, reached, due, digit);
}

/** The rate nearest to one that may come a little short or go a little far, in steps of a unit, that reaches what is due. */
function reaching(near: Decimal, up: boolean, reached: Decimal, due: Decimal, unit: Decimal): Decimal {
  const step = up ? unit : unit.negated();
  // One step short to begin with: what 60 digits cannot tell, the exact product does.
  let rate = exact(near).minus(step);
  while ((up ? 1 : -1) * after(reached, rate).comparedTo(due) < 0) rate = rate.plus(step);
  return leaving(rate);
}

/** A bound that does not do itself is passed by a step. */
function beyond(rate: Decimal, up: boolean | undefined, strict: Step): Decimal {
  if (strict === undefined) return rate;
  return leaving(exact(rate).plus(up === false ? strict.negated() : strict));
}

/** A rate that leaves something for the next year. */
function leaving(rate: Decimal): Decimal {
  if (rate.lessThanOrEqualTo(-100)) throw new PlanError("rate-out-of-range", { rate: rate.toString(), above: "-100" });
  return new Decimal(rate);
}
