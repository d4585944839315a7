import { Decimal as Base } from "decimal.js";
import { Decimal, isAccepted, MAX_EXPONENT } from "./decimal.js";
import { logarithmTo } from "./logarithm.js";
import { PlanError } from "./plan-error.js";
import { powerTo, rootTo } from "./root.js";

/** Twenty digits more than a result has, for roots, logarithms and iterations whose last step rounds once. */
const Precise = /* @__PURE__ */ Base.clone({ defaults: true, precision: 60, rounding: Base.ROUND_HALF_EVEN });

/** Products of decimals as written, with no rounding at all within anything the kernel accepts. */
const Exact = /* @__PURE__ */ Base.clone({ defaults: true, precision: 100_000, rounding: Base.ROUND_HALF_EVEN });

/** The same value with twenty digits to spare. */
export function precise(value: Decimal | number): Decimal {
  return new Precise(value);
}

/** The same value for exact products and powers: only `plus`, `minus`, `times` and whole powers may be used on it. */
export function exact(value: Decimal | number | string): Decimal {
  return new Exact(value);
}

/** Back to the library's own Decimal with every digit. @throws PlanError `too-many-digits` for what {@link rounded} refuses */
export function finite(value: Decimal): Decimal {
  return refuseUnlessHeld(new Decimal(value), value);
}

/**
 * Back to the library's 40 digits, rounded once.
 *
 * @throws PlanError `too-many-digits` where the result is beyond what a calculator would take: never Infinity, never 0 for what is not 0
 */
export function rounded(value: Decimal): Decimal {
  return refuseUnlessHeld(new Decimal(value).toSignificantDigits(Decimal.precision), value);
}

function refuseUnlessHeld(own: Decimal, value: Decimal): Decimal {
  if (!isAccepted(own) || own.isZero() !== value.isZero()) {
    throw new PlanError("too-many-digits", { exponent: value.isFinite() ? value.e : null, limit: MAX_EXPONENT });
  }
  return own.isZero() ? new Decimal(0) : own;
}

/** The nth root of a value that is not negative, to 60 digits: round once, at the end of the formula. */
export const root = (value: Decimal, degree: number): Decimal => rootTo(Precise, value, degree);

/** A power of a value above 0 with a fraction in lowest terms as its exponent, to 60 digits. */
export const rationalPower = (value: Decimal, exponent: readonly [bigint, bigint]): Decimal => powerTo(Precise, value, exponent);

/** The natural logarithm of a value that is not negative, to 60 digits. */
export const logarithm = (value: Decimal): Decimal => logarithmTo(Precise, value);

/** Digits that roots and logarithms are computed with, one after the other, until they decide a comparison. */
export const DECIDING_DIGITS = [20, 60, 240, 960] as const;

const TYPES = /* @__PURE__ */ new Map<number, Base.Constructor>();

/** A decimal type of so many of these digits. */
export function digitsOf(precision: (typeof DECIDING_DIGITS)[number]): Base.Constructor {
  const type = TYPES.get(precision) ?? Base.clone({ defaults: true, precision, rounding: Base.ROUND_HALF_EVEN });
  TYPES.set(precision, type);
  return type;
}
