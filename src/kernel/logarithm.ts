import type { Decimal as Base } from "decimal.js";
import type { Decimal } from "./decimal.js";
import { bitLength, type Fixed, roundedTo, scaled, sizeOf, tens } from "./fixed-point.js";

/**
 * The natural logarithm of a value above 0, rounded once to the digits of a decimal type.
 *
 * x = 2ᵏ·m with m near 1, ln m = 2·artanh((m − 1) ÷ (m + 1)) = 2·Σ zⁱ/i over odd i, and k times ln 2 likewise, in whole numbers of BigInt;
 * decimal.js stays for what is too large, and for the rare value that lies too near the middle of two results.
 */
export function logarithmTo(At: Base.Constructor, value: Decimal): Decimal {
  return roundedTo(At, (bits) => fixedLogarithm(value, bits)) ?? new At(value).ln();
}

/** Binary zeros that a logarithm may begin with: a double still holds it. */
const SMALLEST = 500;

function fixedLogarithm(value: Decimal, precision: number): Fixed | undefined {
  const given = scaled(value);
  if (given === undefined) return undefined;
  const { digits, exponent } = given;
  const twos = Math.round(Math.log2(value.toNumber()));
  // x ÷ 2ᵏ as a quotient of whole numbers.
  let [over, under] = exponent < 0 ? [digits, tens(-exponent)] : [digits * tens(exponent), 1n];
  if (twos < 0) over <<= BigInt(-twos);
  else under <<= BigInt(twos);
  const [apart, sum] = [over - under, over + under];
  if (apart === 0n && twos === 0) return undefined;
  // Where the logarithm is small it needs bits of its own.
  const small = twos === 0 ? Math.max(0, bitLength(sum) - bitLength(sizeOf(apart))) : 0;
  if (small > SMALLEST) return undefined;
  const bits = precision + small;
  const near = artanh(apart, sum, bits);
  const two = twos === 0 ? { value: 0n, error: 0n } : artanh(1n, 3n, bits);
  return {
    value: 2n * (near.value + BigInt(twos) * two.value),
    bits,
    error: 2n * (near.error + BigInt(Math.abs(twos)) * two.error),
  };
}

/** artanh(over ÷ under) for a quotient of at most about ⅓, with the last bits that it may be off by. */
function artanh(over: bigint, under: bigint, precision: number): { readonly value: bigint; readonly error: bigint } {
  const bits = BigInt(precision);
  const z = (over << bits) / under;
  const square = (z * z) >> bits;
  let [sum, power] = [z, z];
  let i = 1n;
  while (power !== 0n && power !== -1n) {
    power = (power * square) >> bits;
    i += 2n;
    sum += power / i;
  }
  // Each power is off by less than two bits, and its quotient by one; the rest of the series is less than one.
  return { value: sum, error: 3n * (i + 1n) };
}
