import type { Decimal } from "./decimal.js";
import { logarithmTo } from "./logarithm.js";
import { bits, lowest, wholeRoot } from "./lowest-terms.js";
import { PlanError } from "./plan-error.js";
import { DECIDING_DIGITS, digitsOf } from "./precise.js";
import { compareRatios, type Ratio, ratioOf } from "./ratio.js";

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
    for (const digits of DECIDING_DIGITS) {
      const [has, all] = logs.get(digits) ?? [logarithm(value, digits), logarithm(whole, digits)];
      logs.set(digits, [has, all]);
      const [mine, theirs] = [has.times(multiple.under), all.times(multiple.over)];
      const apart = mine.minus(theirs);
      const error = multiple.under
        .plus(multiple.over)
        .plus(mine.abs())
        .plus(theirs.abs())
        .times(`1e${SPARE - digits}`);
      if (apart.abs().greaterThan(error)) return apart.isPositive() === rises ? 1 : -1;
      if (isPower(value, whole, multiple)) return 0;
    }
    throw new PlanError("too-many-digits", { limit: Math.max(...DECIDING_DIGITS) });
  };
}

function logarithm({ over, under }: Ratio, digits: (typeof DECIDING_DIGITS)[number]): Decimal {
  const At = digitsOf(digits);
  return logarithmTo(At, new At(over).div(under));
}

/** Whether value = whole ^ multiple. In lowest terms that needs a whole which is a perfect power of the multiple's denominator. */
function isPower(value: Ratio, whole: Ratio, multiple: Ratio): boolean {
  const [times, degree] = lowest(multiple);
  const root = lowest(whole).map((one) => wholeRoot(one, degree));
  const [a, b] = root;
  if (a === undefined || b === undefined) return false;
  const [over, under] = lowest(value);
  return isWholePower(over, a, times) && isWholePower(under, b, times);
}

/** Whether value = base ^ times, without computing a power that is too large to be it. */
function isWholePower(value: bigint, base: bigint, times: bigint): boolean {
  if (base === 1n) return value === 1n;
  return (bits(base) - 1n) * times < bits(value) && base ** times === value;
}

/** Below 0 when a value above 0 is less than a power of a base above 0, 0 when it is that power; exactly, for exponents not below 0. */
export function comparePower(value: Ratio, base: Ratio, exponent: Ratio): number {
  const order = compareRatios(base, ratioOf(1));
  return order === 0 ? compareRatios(value, base) : order * logShareOrder(value, base)(exponent);
}
