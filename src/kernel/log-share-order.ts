import { Decimal as Base } from "decimal.js";
import type { Decimal } from "./decimal.js";
import { PlanError } from "./plan-error.js";
import { compareRatios, type Ratio, ratioOf } from "./ratio.js";

/** Digits that logarithms are computed with, one after the other, until they decide. */
const DIGITS = [60, 240, 960] as const;

/** Logarithms are correct to one unit of their last digit; this many digits are not asked of them. */
const SPARE = 3;

/**
 * Compares ln(value) ÷ ln(whole) with a multiple, exactly: below 0 when it is less, 0 when it is the multiple.
 *
 * Logarithms with a bound on their error decide wherever the two are further apart than the bound. Nearer than that they may be
 * equal, which for quotients of decimals means that the whole is a perfect power: that is found out in whole numbers.
 *
 * @param value - above 0
 * @param whole - above 0, not 1
 * @returns the comparison, for multiples not below 0; logarithms are computed once for all of them
 * @throws PlanError `too-many-digits` where 960 digits decide nothing
 */
export function logShareOrder(value: Ratio, whole: Ratio): (multiple: Ratio) => number {
  const logs = new Map<number, readonly [Decimal, Decimal]>();
  const rises = compareRatios(whole, ratioOf(1)) > 0;
  return (multiple) => {
    for (const digits of DIGITS) {
      const [has, all] = logs.get(digits) ?? [logarithm(value, digits), logarithm(whole, digits)];
      logs.set(digits, [has, all]);
      const [mine, theirs] = [has.times(multiple.under), all.times(multiple.over)];
      const apart = mine.minus(theirs);
      const error = multiple.under.plus(multiple.over).plus(mine.abs()).plus(theirs.abs()).times(ulp(has, digits));
      if (apart.abs().greaterThan(error)) return apart.isPositive() === rises ? 1 : -1;
      if (isPower(value, whole, multiple)) return 0;
    }
    throw new PlanError("too-many-digits", { limit: Math.max(...DIGITS) });
  };
}

const ulp = (like: Decimal, digits: number): Decimal => new (like.constructor as Base.Constructor)(10).pow(SPARE - digits);

function logarithm({ over, under }: Ratio, digits: number): Decimal {
  const At = Base.clone({ defaults: true, precision: digits, rounding: Base.ROUND_HALF_EVEN });
  return new At(over).div(under).ln();
}

type Fraction = readonly [over: bigint, under: bigint];

/** Whether value = whole ^ multiple. In lowest terms that needs a whole which is a perfect power of the multiple's denominator. */
function isPower(value: Ratio, whole: Ratio, multiple: Ratio): boolean {
  const [times, degree] = lowest(multiple);
  const root = lowest(whole).map((one) => wholeRoot(one, degree));
  const [a, b] = root;
  if (a === undefined || b === undefined) return false;
  const [over, under] = lowest(value);
  return isWholePower(over, a, times) && isWholePower(under, b, times);
}

/** A positive quotient of decimals in lowest terms. */
function lowest({ over, under }: Ratio): Fraction {
  const places = Math.max(over.decimalPlaces(), under.decimalPlaces());
  const [a, b] = [over, under].map((one) => BigInt(one.toFixed(places).replace(".", ""))) as [bigint, bigint];
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return [a / x, b / x];
}

const bits = (value: bigint): bigint => BigInt(value.toString(2).length);

/** The root of a whole number, where it is one. */
function wholeRoot(value: bigint, degree: bigint): bigint | undefined {
  if (degree === 1n || value === 1n) return value;
  if (degree >= bits(value)) return undefined;
  let [low, high] = [1n, 1n << (bits(value) / degree + 1n)];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (middle ** degree < value) low = middle + 1n;
    else high = middle;
  }
  return low ** degree === value ? low : undefined;
}

/** Whether value = base ^ times, without computing a power that is too large to be it. */
function isWholePower(value: bigint, base: bigint, times: bigint): boolean {
  if (base === 1n) return value === 1n;
  return (bits(base) - 1n) * times < bits(value) && base ** times === value;
}
