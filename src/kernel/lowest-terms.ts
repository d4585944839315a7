import { exact } from "./precise.js";
import { type Ratio, ratioOf } from "./ratio.js";

/** A quotient of whole numbers without a common divisor. */
export type Fraction = readonly [over: bigint, under: bigint];

/** A positive quotient of decimals in lowest terms. */
export function lowest({ over, under }: Ratio): Fraction {
  const places = Math.max(over.decimalPlaces(), under.decimalPlaces());
  const [a, b] = [over, under].map((one) => BigInt(one.toFixed(places).replace(".", ""))) as [bigint, bigint];
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return [a / x, b / x];
}

/** Binary digits of a whole number above 0. */
export const bits = (value: bigint): bigint => BigInt(value.toString(2).length);

/** The root of a whole number, where it is one. */
export function wholeRoot(value: bigint, degree: bigint): bigint | undefined {
  if (degree === 1n || value <= 1n) return value;
  if (degree >= bits(value)) return undefined;
  let [low, high] = [1n, 1n << (bits(value) / degree + 1n)];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (middle ** degree < value) low = middle + 1n;
    else high = middle;
  }
  return low ** degree === value ? low : undefined;
}

/** The root of a positive quotient, where it is a quotient itself. */
export function rationalRoot(value: Ratio, degree: number): Ratio | undefined {
  const [over, under] = lowest(value).map((one) => wholeRoot(one, BigInt(degree)));
  return over === undefined || under === undefined ? undefined : ratioOf(exact(over.toString()), exact(under.toString()));
}
