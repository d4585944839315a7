import type { Decimal as Base } from "decimal.js";
import type { Decimal } from "./decimal.js";

/** A decimal above 0 as a whole number times a power of ten. */
export type Scaled = { readonly digits: bigint; readonly exponent: number };

/** A number that is not 0 as a whole number over a power of two; it is off by less than `error` of its last bits. */
export type Fixed = { readonly value: bigint; readonly bits: number; readonly error: bigint };

/** Digits that one word of a Decimal's coefficient holds. */
const WORD = 7;

/** Powers of ten further than this from 1 are left to decimal.js: doubles hold the numbers that these methods begin with. */
const LARGEST_EXPONENT = 150;

/** The digits of a whole power of a Decimal above 0, or undefined where these methods do not apply. */
export function scaled(value: Decimal, power = 1): Scaled | undefined {
  const { d: words, e } = value;
  // The logarithm of what is 0, negative or no number is none, and of what is too large for a double infinite.
  if (!(Math.abs(Math.log10(value.toNumber())) * power <= LARGEST_EXPONENT)) return undefined;
  let digits = 0n;
  for (const word of words) digits = digits * 10_000_000n + BigInt(word);
  // The first word has no zeros before it.
  const length = String(words[0]).length + WORD * (words.length - 1);
  return { digits: digits ** BigInt(power), exponent: (e - length + 1) * power };
}

/** A power of ten. */
export const tens = (exponent: number): bigint => 10n ** BigInt(exponent);

/** A whole number without its sign. */
export const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

/** How many binary digits a whole number above 0 has. */
export function bitLength(value: bigint): number {
  const text = value.toString(16);
  return 4 * (text.length - 1) + 32 - Math.clz32(Number.parseInt(text[0] as string, 16));
}

/** The double nearest to a whole number over a power of two, or its neighbour. */
function toDouble(value: bigint, bits: number): number {
  const more = Math.max(0, bitLength(value) - 64);
  return Number(value >> BigInt(more)) * 2 ** (more - bits);
}

/**
 * A fixed-point number rounded to some significant digits, to the nearest; undefined where its error leaves open which that is. So what
 * is given is the number itself, rounded, whatever was lost on the way to it.
 *
 * @param At - the decimal type of the result; its precision is the number of digits
 */
function nearest(fixed: Fixed, At: Base.Constructor): Decimal | undefined {
  const { bits, error } = fixed;
  const value = sizeOf(fixed.value);
  const digits = At.precision;
  let places = digits - 1 - Math.floor(Math.log10(toDouble(value, bits)));
  const half = 1n << BigInt(bits - 1);
  while (places >= 0) {
    const times = tens(places);
    const shifted = value * times;
    const rounded = (shifted + half) >> BigInt(bits);
    // The logarithm may be off by one beside a power of ten.
    if (rounded > tens(digits)) places--;
    else if (rounded < tens(digits - 1)) places++;
    else {
      const past = shifted - (rounded << BigInt(bits)) + half;
      const room = error * times;
      return past < room || 2n * half - past <= room ? undefined : new At(`${fixed.value < 0n ? "-" : ""}${rounded}e${-places}`);
    }
  }
  return undefined;
}

/** Bits beyond those of the result's digits: what is lost on the way, and for what lies near the middle of two results many more. */
const SPARE_BITS = [32, 320] as const;

/**
 * What a computation in fixed point gives, rounded once to the digits of a decimal type; undefined where it does not apply, or where the
 * number lies in the middle of two results as far as can be known.
 *
 * @param compute - the number with so many true bits, but for its error
 */
export function roundedTo(At: Base.Constructor, compute: (bits: number) => Fixed | undefined): Decimal | undefined {
  for (const spare of SPARE_BITS) {
    const fixed = compute(Math.ceil(At.precision * Math.log2(10)) + spare);
    if (fixed === undefined) return undefined;
    const found = nearest(fixed, At);
    if (found !== undefined) return found;
  }
  return undefined;
}
