import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as c from "../../src/calculators/index.js";

const NOT_CALCULATORS = ["Decimal", "decimal", "PlanError", "plausibility"];
const calculators = Object.entries(c).filter(([name]) => !NOT_CALCULATORS.includes(name)) as unknown as readonly [
  string,
  (...given: unknown[]) => unknown,
][];

const huge = fc.tuple(
  fc.constantFrom("1", "9.99", "-1", "-9.99", "1.000000000000000000000000000001"),
  fc.integer({ min: -999, max: 999 }),
);
const decimal = fc.oneof(
  huge.map(([digits, exponent]) => new c.Decimal(`${digits}e${exponent}`)),
  fc.constantFrom(
    "0",
    "1",
    "-1",
    "100",
    "-99.999999999",
    "1e5",
    "-100",
    "0.0000000000000000000000000000000000000001",
    "9".repeat(40),
  ),
  fc.integer({ min: -200, max: 200 }).map(String),
);
const list = fc.array(decimal, { maxLength: 5 });
const years = fc.constantFrom(0, 1, 2, 5, 999, 1000, 1001, -1, 2025, 2030);
const words = fc.constantFrom(
  "higher",
  "lower",
  "hold",
  "change",
  "level",
  "deviation",
  "2020",
  "2020-01-01",
  "2020-01-02",
  "9999",
);
const input = fc.oneof({ weight: 6, arbitrary: decimal }, { weight: 2, arbitrary: years }, { weight: 1, arbitrary: words }, list);

/** Every Decimal in a result. */
function decimalsIn(result: unknown): readonly c.Decimal[] {
  if (result instanceof c.Decimal) return [result];
  return typeof result === "object" && result !== null ? Object.values(result).flatMap(decimalsIn) : [];
}

/** What a calculator gives; undefined where it refuses. */
function resultOf(calculator: (...given: unknown[]) => unknown, given: readonly unknown[]): unknown {
  try {
    return calculator(...given);
  } catch (error) {
    if (error instanceof c.PlanError) return undefined;
    throw error;
  }
}

describe("a calculator gives a number that it would take, or refuses: never Infinity, never NaN, never −0", () => {
  it.each(calculators)("%s", (_, calculator) => {
    const shape = fc.oneof(
      fc.array(input, { minLength: 1, maxLength: 6 }),
      fc.tuple(list),
      fc.tuple(list, list),
      fc.tuple(list, list, years),
    );
    fc.assert(
      fc.property(shape, (args) => {
        for (const number of decimalsIn(resultOf(calculator, args))) {
          expect(c.decimal(number).equals(number), `${number}`).toBe(true);
          expect(number.isZero() && number.isNegative()).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});
