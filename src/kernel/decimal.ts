import { Decimal as Base } from "decimal.js";
import { MAX_DIGITS } from "./max-digits.js";
import { PlanError } from "./plan-error.js";

/** The largest power of ten, up or down, that a value may have: far beyond any plan, far below what is slow to print. */
export const MAX_EXPONENT = 1000;

/** Words of a Decimal's coefficient (seven digits each) that are still accepted from outside. */
const MAX_WORDS = 100;

/**
 * The library's own decimal type: 40 significant digits, half-even, printed without exponent.
 * A clone, so that neither the host's settings reach it nor its settings reach the host.
 *
 * @category Kernel
 */
export const Decimal: Base.Constructor = /* @__PURE__ */ (() => {
  const own = Base.clone({
    defaults: true,
    precision: 40,
    rounding: Base.ROUND_HALF_EVEN,
    toExpNeg: -MAX_EXPONENT,
    toExpPos: MAX_EXPONENT,
    maxE: MAX_EXPONENT,
    minE: -MAX_EXPONENT,
  });
  // decimal.js changes its own settings while it works, so the constructor cannot be frozen; its switches can be taken off.
  own.set = own.config = () => {
    throw new PlanError("invalid-options", { option: "Decimal.set", expected: "a clone of your own: Decimal.clone({ … })" });
  };
  return own;
})();

/** An exact decimal number. @category Kernel */
export type Decimal = Base;

/**
 * What a calculator takes as a number: decimal text (`"5.0"`) or a Decimal. A JavaScript `number` is refused,
 * because `0.1 + 0.2` has already lost what the plan printed.
 *
 * @category Kernel
 */
export type DecimalInput = string | Decimal;

const DECIMAL_TEXT = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** How much of a refused text an error repeats. */
const QUOTED = 40;

/** A refused value as an error tells it: a text or a number, cut short, and of everything else only what it is. */
export function shownValue(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") return value === null ? "null" : typeof value;
  const text = String(value);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

function refuse(value: unknown): never {
  throw new PlanError("invalid-decimal", {
    value: shownValue(value),
    given: value === null ? "null" : typeof value,
    expected: 'decimal text such as "5.0"',
  });
}

function fromText(text: string): Decimal {
  // The length is looked at first, so that no pattern runs over a text nobody would write.
  if (text.length > 2 * MAX_DIGITS + 2) throw new PlanError("too-many-digits", { length: text.length, limit: MAX_DIGITS });
  if (!DECIMAL_TEXT.test(text)) refuse(text);
  if (text.length > MAX_DIGITS) {
    const [whole = "", fraction = ""] = text.replace("-", "").split(".");
    if (whole.length > MAX_DIGITS || fraction.length > MAX_DIGITS) {
      throw new PlanError("too-many-digits", { before: whole.length, after: fraction.length, limit: MAX_DIGITS });
    }
  }
  return new Decimal(text);
}

function isDecimal(value: unknown): value is Decimal {
  // The tag alone can be written in JSON; a method cannot. Copies of one module share their prototype.
  return value instanceof Base || (Base.isDecimal(value) && typeof (value as Decimal).toFixed === "function");
}

/**
 * Reads a decimal: text with ASCII digits, an optional minus sign and an optional fraction, or a Decimal of any copy of decimal.js.
 *
 * Refused: a JavaScript number, exponents, signs other than a leading `-`, `.5`, `5.`, separators, full-width digits
 * (`readTarget` understands those), `NaN` and `Infinity` (`invalid-decimal`); more than 40 digits before or after the point
 * (`too-many-digits`).
 *
 * @param value - decimal text or a Decimal
 * @returns the same value as the library's own Decimal, with no digit lost
 * @throws PlanError `invalid-decimal`, `too-many-digits`
 * @category Kernel
 * @example
 * ```ts
 * import { decimal } from "five-year-plan";
 * decimal("0.1").plus(decimal("0.2")).toString(); // => "0.3"
 * ```
 */
export function decimal(value: DecimalInput): Decimal {
  if (typeof value === "string") return positiveZero(fromText(value));
  if (!isDecimal(value)) return refuse(value);
  if (!value.isFinite()) return refuse(String(value));
  if (!isAccepted(value)) {
    throw new PlanError("too-many-digits", { exponent: value.e, limit: MAX_EXPONENT });
  }
  return positiveZero(value.constructor === Decimal ? value : new Decimal(value));
}

/** Whether a Decimal is of a size that is accepted from outside, and so may be given back. */
export function isAccepted(value: Decimal): boolean {
  return value.isFinite() && Math.abs(value.e) < MAX_EXPONENT && value.d.length <= MAX_WORDS;
}

/** There is one zero: "-0" is read as "0". */
function positiveZero(value: Decimal): Decimal {
  return value.isZero() && value.isNegative() ? new Decimal(0) : value;
}

/**
 * Reads a list of decimals.
 *
 * @throws PlanError `empty-list`, `list-too-long` (over 1,000), and whatever {@link decimal} throws
 */
export function decimals(values: readonly DecimalInput[]): [Decimal, ...Decimal[]] {
  if (Array.isArray(values) && values.length === 0) throw new PlanError("empty-list");
  return optionalDecimals(values) as [Decimal, ...Decimal[]];
}

/** Like {@link decimals}, for a list that may be empty. */
export function optionalDecimals(values: readonly DecimalInput[]): Decimal[] {
  if (!Array.isArray(values))
    throw new PlanError("invalid-decimal", { given: typeof values, expected: "a list of decimal texts" });
  if (values.length > MAX_LIST) throw new PlanError("list-too-long", { length: values.length, limit: MAX_LIST });
  // Not `map`, which passes over the holes of a list.
  return Array.from(values, (value) => decimal(value));
}

/** The longest list a calculator takes. */
const MAX_LIST = 1000;
