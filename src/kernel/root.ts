import type { Decimal as Base } from "decimal.js";
import type { Decimal } from "./decimal.js";
import { bitLength, type Fixed, roundedTo, scaled, sizeOf, tens } from "./fixed-point.js";

/** Roots of a higher degree than this are left to decimal.js: their powers have too many digits. */
const HIGHEST_DEGREE = 128;

/**
 * The nth root of a value that is not negative, rounded once to the digits of a decimal type.
 *
 * A double r begins: v ÷ rⁿ = 1 + e is one division of whole numbers, and the root is r·(1 + e)^(1/n), a series of which each term has as
 * many more true bits as r had. Whole numbers of BigInt make it some thirty times as fast as exp(ln(v) ÷ n) of decimal.js, which stays for
 * what is too large, and for the rare value that lies too near the middle of two results.
 */
export function rootTo(At: Base.Constructor, value: Decimal, degree: number): Decimal {
  if (value.isZero()) return new At(0);
  if (degree === 1) return new At(value).toSignificantDigits(At.precision);
  return fastRoot(At, value, 1, degree) ?? slowRoot(At, value, degree);
}

/** Powers higher than this of what a root is taken of have too many digits. */
const HIGHEST_POWER = 1000;

/** A power of a value above 0 with a positive fraction in lowest terms as its exponent, rounded once: the root of a whole power. */
export function powerTo(At: Base.Constructor, value: Decimal, [over, under]: readonly [bigint, bigint]): Decimal {
  return fastRoot(At, value, Number(over), Number(under)) ?? new At(value).pow(new At(over.toString()).div(under.toString()));
}

function fastRoot(At: Base.Constructor, value: Decimal, power: number, degree: number): Decimal | undefined {
  if (degree > HIGHEST_DEGREE || power > HIGHEST_POWER) return undefined;
  return roundedTo(At, (bits) => fixedRoot(value, power, degree, bits));
}

/** An exponent of 1/n is rounded itself, so that a few digits more are needed. */
function slowRoot(At: Base.Constructor, value: Decimal, degree: number): Decimal {
  const More = At.clone({ precision: At.precision + 10 });
  return new At(new More(value).pow(new More(1).div(degree))).toSignificantDigits(At.precision);
}

function fixedRoot(value: Decimal, power: number, degree: number, precision: number): Fixed | undefined {
  const given = scaled(value, power);
  if (given === undefined) return undefined;
  const { digits, exponent } = given;
  const start = dyadic(value.toNumber() ** (power / degree));
  // v ÷ rⁿ, with the tens and the twos of both on the side where they are whole.
  const [over, under] = exponent < 0 ? [digits, tens(-exponent)] : [digits * tens(exponent), 1n];
  const again = start.value ** BigInt(degree) * under;
  const bits = BigInt(precision);
  const shift = bits + BigInt(start.bits * degree);
  const quotient = shift < 0n ? over / (again << -shift) : (over << shift) / again;
  const one = 1n << bits;
  const e = quotient - one;
  // A start with few true bits, as of a number out of a double's range, would need many terms.
  if (bitLength(sizeOf(e)) > precision - 24) return undefined;
  // (1 + e)^(1/n) = Σ C(1/n, k)·eᵏ
  let [sum, term] = [one, one];
  const n = BigInt(degree);
  let terms = 0n;
  for (let k = 1n; term !== 0n; k++) {
    term = (((term * e) >> bits) * (1n - (k - 1n) * n)) / (n * k);
    sum += term;
    terms++;
  }
  // Each term is off by less than three bits: one of e, one of the shift, one of the division. The rest of the series is less than one.
  return { value: sum * start.value, bits: precision + start.bits, error: 3n * (terms + 1n) * start.value };
}

/** A double above 0 as a whole number over a power of two. */
function dyadic(double: number): { readonly value: bigint; readonly bits: number } {
  const bits = 54 - Math.floor(Math.log2(double));
  return { value: BigInt(double * 2 ** bits), bits };
}
