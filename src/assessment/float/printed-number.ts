/** The most digits that the filter reads; with one more, for the half unit of rounding, 15 are distinguished by a double. */
export const FILTER_DIGITS = 14;

/** Powers of ten that a double holds exactly. */
export const TENS = Array.from({ length: FILTER_DIGITS + 2 }, (_, i) => Number(`1e${i}`));

/** A printed number as doubles: its value and the ends of what it stands for, each rounded once; and how many decimals were printed. */
export type PrintedNumber = { value: number; low: number; high: number; decimals: number };

/** A part of a whole lies between 0 and 100; printed as one of them it is taken as that. */
export function limit(number: PrintedNumber): void {
  const { value, low, high } = number;
  if (value === 0 || value === 100) {
    number.low = value;
    number.high = value;
  } else if (value > 0 && value < 100) {
    if (low < 0) number.low = 0;
    if (high > 100) number.high = 100;
  }
}

/** A count stands for itself alone. */
export function count(number: PrintedNumber): void {
  number.low = number.value;
  number.high = number.value;
}

/** A shape of its own, which no object of Decimals shares: so an engine keeps doubles in it, and filling it anew costs no memory. */
class Room implements PrintedNumber {
  value = Number.NaN;
  low = Number.NaN;
  high = Number.NaN;
  decimals = 0;
}

/** Room for one number, to be filled by {@link readPrinted}. */
export const emptyNumber = (): PrintedNumber => new Room();

/**
 * Reads decimal text into doubles.
 *
 * Digits without the point are a whole number below 10¹⁴, and so are its neighbours half a unit away once they have one digit
 * more; these and the power of ten are exact in a double, so that each quotient is the double nearest to the decimal: its
 * relative error is at most 2⁻⁵³.
 *
 * @returns whether the text is decimal text of at most 14 digits; anything else is left to exact arithmetic
 */
export function readPrinted(text: unknown, into: PrintedNumber): boolean {
  if (typeof text !== "string") return false;
  const minus = text.charCodeAt(0) === 45;
  const start = minus ? 1 : 0;
  const end = text.length;
  if (end > FILTER_DIGITS + 2) return false;
  let units = 0;
  let point = -1;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === -2 && point < 0 && i > start) point = i;
    else return false;
  }
  const digits = end - start - (point < 0 ? 0 : 1);
  if (digits < 1 || digits > FILTER_DIGITS || point === end - 1) return false;
  if (minus) units = -units;
  const decimals = point < 0 ? 0 : end - point - 1;
  const finer = TENS[decimals + 1] as number;
  into.value = units / (TENS[decimals] as number);
  into.low = (units * 10 - 5) / finer;
  into.high = (units * 10 + 5) / finer;
  into.decimals = decimals;
  return true;
}
