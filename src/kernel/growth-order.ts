import type { Decimal } from "./decimal.js";
import { rationalRoot } from "./lowest-terms.js";
import { PlanError } from "./plan-error.js";
import { DECIDING_DIGITS, digitsOf, exact } from "./precise.js";
import { compareRatios, type Ratio, ratioOf } from "./ratio.js";
import { rootTo } from "./root.js";

/** A factor over some years: its mean growth a year is its root less 1. */
export type Grown = { readonly factor: Ratio; readonly years: number };

const SPARE = 4;

/**
 * Compares a mean growth a year with a multiple of another, exactly: below 0 when it is less.
 *
 * Roots with a bound on their error decide wherever the two sides are further apart. Nearer than that they may be equal. For a
 * multiple of 1 equal roots are equal powers. For others 1 and two roots would depend on each other over the quotients, which
 * roots of positive quotients do only where one is a quotient times another: then both roots are quotients, and are compared as such.
 *
 * @param growth - factor not below 0
 * @param other - factor above 0
 * @throws PlanError `too-many-digits` where 960 digits decide nothing
 */
export function growthOrder(growth: Grown, other: Grown): (multiple: Decimal) => number {
  const one = ratioOf(1);
  return (multiple) => {
    if (multiple.isZero()) return compareRatios(growth.factor, one);
    if (multiple.equals(1)) return compareRatios(power(growth.factor, other.years), power(other.factor, growth.years));
    for (const digits of DECIDING_DIGITS) {
      const [x, y] = [rootOf(growth, digits), rootOf(other, digits).minus(1).times(multiple)];
      const apart = x.minus(1).minus(y);
      const error = x
        .plus(y.abs())
        .plus(multiple.abs())
        .plus(1)
        .times(`1e${SPARE - digits}`);
      if (apart.abs().greaterThan(error)) return apart.isPositive() ? 1 : -1;
      const [a, b] = [rationalRoot(growth.factor, growth.years), rationalRoot(other.factor, other.years)];
      if (a === undefined || b === undefined) continue;
      return compareRatios(lessOne(a), { ...lessOne(b), over: lessOne(b).over.times(multiple) });
    }
    throw new PlanError("too-many-digits", { limit: Math.max(...DECIDING_DIGITS) });
  };
}

const lessOne = ({ over, under }: Ratio): Ratio => ({ over: over.minus(under), under });

const power = ({ over, under }: Ratio, times: number): Ratio => ratioOf(exact(over).pow(times), exact(under).pow(times));

function rootOf({ factor: { over, under }, years }: Grown, digits: (typeof DECIDING_DIGITS)[number]): Decimal {
  const At = digitsOf(digits);
  return rootTo(At, new At(over).div(under), years);
}
