import fc from "fast-check";
import { expect, it } from "vitest";
import * as c from "../../src/calculators/index.js";

/** Decimal text between two numbers, with so many places. */
export const text = (low: number, high: number, places: number) =>
  fc.integer({ min: Math.round(low * 10 ** places), max: Math.round(high * 10 ** places) }).map((units) =>
    c
      .decimal(String(units))
      .div(10 ** places)
      .toFixed(places),
  );

export const level = text(0.01, 100_000, 2);
export const rate = text(-50, 80, 2);
export const rates = fc.array(rate, { minLength: 1, maxLength: 12 });
export const years = fc.integer({ min: 1, max: 20 });

/** Equal but for the last of 40 digits. */
export function near(a: c.Decimal, b: c.DecimalInput, digits = 33): void {
  const other = c.decimal(b);
  const scale = c.Decimal.max(other.abs(), a.abs(), 1);
  expect(a.minus(other).abs().div(scale).lessThan(new c.Decimal(10).pow(-digits)), `${a} against ${other}`).toBe(true);
}

/** A property that holds for all inputs. */
export const law = <T extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
) => it(name, () => fc.assert(fc.property(...arbitraries, (...values) => holds(...(values as unknown as T)))));
