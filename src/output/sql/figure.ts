/** A figure as SQL sees it: `digits` without the point, of which `decimals` follow it. 45.70 is 4570 and 2. */
export type Figure = { readonly decimals: number; readonly digits: bigint };

/** More decimals than these are left to `assess`. */
export const MOST_DECIMALS = 4;

/** Figures of more digits before the point than these are left to `assess`: with four decimals they fit 64 bits. */
export const MOST_WHOLE_DIGITS = 12;

/** The figure as a plan prints it. */
export function printed({ decimals, digits }: Figure): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals);
  return `${digits < 0n ? "-" : ""}${whole}${decimals === 0 ? "" : `.${text.slice(text.length - decimals)}`}`;
}

/** A decimal text as a whole number of tenths to a power: 45.70 is 4570 of two places. */
export function scaled(text: string): { readonly digits: bigint; readonly places: number } {
  const point = text.indexOf(".");
  return { digits: BigInt(text.replace(".", "")), places: point === -1 ? 0 : text.length - point - 1 };
}

/** Twice a decimal text in units of the last decimal, as a quotient: whole numbers around it are where something may change. */
export function around(text: string, decimals: number): readonly bigint[] {
  const { digits, places } = scaled(text);
  const unit = 10n ** BigInt(places);
  const twice = 2n * digits * 10n ** BigInt(decimals);
  // The number itself, and half a unit of the last decimal below and above it.
  return [-1n, 0n, 1n].flatMap((half) => {
    const down = floorOf(twice + half * unit, 2n * unit);
    return [down - 1n, down, down + 1n];
  });
}

/** Division by a number above 0 that rounds down. */
export function floorOf(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return quotient * b > a ? quotient - 1n : quotient;
}

/** A number with so many decimals that its own rounding changes nothing. */
export const digitsOf = (number: string): string => `${number}${number.includes(".") ? "" : "."}${"0".repeat(20)}`.slice(0, 38);
