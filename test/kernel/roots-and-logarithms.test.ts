import { Decimal as Foreign } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, logarithm, lowest, precise, rationalPower, ratioOf, root } from "../../src/kernel/index.js";
import { logarithmTo } from "../../src/kernel/logarithm.js";
import { rootTo } from "../../src/kernel/root.js";

/** The number of cases drawn; RUNS asks for more. */
const numRuns = Number(process.env["RUNS"] ?? 1000);

const DIGITS = 60;
/** decimal.js with digits enough that rounding its result once more gives the nearest. */
const Oracle = Foreign.clone({ defaults: true, precision: 110, rounding: Foreign.ROUND_HALF_EVEN });
const oracleRoot = (value: Foreign, degree: number) =>
  new Oracle(value).pow(new Oracle(1).div(degree)).toSignificantDigits(DIGITS);
const oracleLogarithm = (value: Foreign) => new Oracle(value).ln().toSignificantDigits(DIGITS);

const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
const run = (digit: string) =>
  fc.tuple(fc.integer({ min: 1, max: 50 }), digits(4)).map(([times, rest]) => digit.repeat(times) + rest);
const quotient = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 })).map(([a, b]) => precise(a).div(b));

/** Factors as plans have them, numbers beside 1 and beside powers of ten and two, perfect powers, quotients, very large and very small ones. */
const positive = fc.oneof(
  fc.oneof(digits(8), run("0"), run("9")).map((rest) => precise(new Foreign(`1.${rest}`))),
  fc
    .oneof(
      digits(8),
      run("9"),
      run("9").map((nines) => `00${nines}`),
    )
    .map((rest) => precise(new Foreign(`0.${rest}1`))),
  fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 7 })).map(([n, k]) => precise(n).div(1000).pow(k)),
  fc.integer({ min: -40, max: 40 }).map((twos) => precise(2).pow(twos)),
  fc.tuple(quotient, fc.integer({ min: -95, max: 95 })).map(([value, tens]) => value.times(precise(10).pow(tens))),
  quotient,
);
const degree = fc.oneof(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 11, max: 140 }));

describe("roots and logarithms in fixed point", () => {
  it("have every digit of decimal.js with many more digits, rounded once", () => {
    fc.assert(
      fc.property(positive, degree, (value, degree) => {
        expect(root(value, degree).toString()).toBe(precise(oracleRoot(value, degree)).toString());
        expect(logarithm(value).toString()).toBe(precise(oracleLogarithm(value)).toString());
      }),
      { numRuns },
    );
  });

  it("give the root whose neighbours' middles, raised again, lie on either side of the value", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 2, max: 12 }), (value, degree) => {
        const found = exact(root(value, degree));
        const half = exact(5).times(`1e${found.e - DIGITS}`);
        expect(found.minus(half).pow(degree).lessThanOrEqualTo(value)).toBe(true);
        expect(found.plus(half).pow(degree).greaterThanOrEqualTo(value)).toBe(true);
      }),
      { numRuns: 3 * numRuns },
    );
  });

  it("undo powers: the root of a power is the number itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 9 }), (n, degree) => {
        const number = exact(n).times("1e-4");
        expect(root(number.pow(degree), degree).toString()).toBe(number.toString());
      }),
    );
  });

  it("round a number nearer to the middle of two results than the first bits tell", () => {
    // √(1 − 10⁻²⁹) = 1 − 5·10⁻³⁰ − 1.25·10⁻⁵⁹ − 6.25·10⁻⁸⁹: the middle, and a hair below it.
    const value = precise(1).minus("1e-29");
    expect(root(value, 2).toString()).toBe(`0.${"9".repeat(29)}4${"9".repeat(28)}87`);
    expect(logarithm(precise(1).plus("1e-30")).toString()).toBe(precise(oracleLogarithm(new Oracle(1).plus("1e-30"))).toString());
  });

  it("round on the right side of the middle of two results, however near it is", () => {
    const result = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^[0-9]{59}$/));
    const near = fc.tuple(result, fc.integer({ min: 2, max: 5 }), fc.integer({ min: 70, max: 145 }), fc.boolean());
    fc.assert(
      fc.property(near, ([[first, rest], degree, places, above]) => {
        const below = exact(`${first}.${rest}`);
        const middle = below.plus("5e-60");
        const value = middle.pow(degree)[above ? "plus" : "minus"](`1e-${places}`);
        expect(root(value, degree).toString()).toBe((above ? below.plus("1e-59") : below).toString());
      }),
      { numRuns },
    );
  });

  it("take a root of a whole power, or what decimal.js gives where that has too many digits", () => {
    const factor = fc.integer({ min: 500, max: 2000 }).map((n) => precise(n).div(1000));
    fc.assert(
      fc.property(factor, fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 160 }), (value, over, under) => {
        const [times, degree] = lowest(ratioOf(over, under));
        const oracle = new Oracle(value).pow(new Oracle(over).div(under)).toSignificantDigits(DIGITS);
        const apart = rationalPower(value, [times, degree]).minus(precise(oracle)).abs();
        // decimal.js rounds the exponent first.
        expect(apart.lessThanOrEqualTo(oracle.times("1e-55"))).toBe(true);
      }),
      { numRuns: Math.min(300, numRuns) },
    );
  });

  it("know the edges", () => {
    expect(root(precise(0), 3).toString()).toBe("0");
    expect(Object.is(root(precise(-0), 3).toNumber(), 0)).toBe(true);
    expect(root(precise(7), 1).toString()).toBe("7");
    expect(root(precise(1), 5).toString()).toBe("1");
    expect(logarithm(precise(1)).toString()).toBe("0");
    expect(logarithm(precise(0)).toString()).toBe("-Infinity");
    expect(root(precise(-1), 2).isNaN()).toBe(true);
    expect(logarithm(precise(-1)).isNaN()).toBe(true);
    expect(root(precise(10).pow(300), 3).toString()).toBe(precise(10).pow(100).toString());
    expect(logarithm(precise(10).pow(300)).toString()).toBe(precise(oracleLogarithm(new Foreign(10).pow(300))).toString());
    expect(root(precise(2), 1000).toString()).toBe(precise(oracleRoot(new Foreign(2), 1000)).toString());
  });

  it("have as many digits as their type, whatever that is", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 2, max: 9 }), fc.integer({ min: 20, max: 130 }), (value, degree, precision) => {
        const At = Foreign.clone({ defaults: true, precision, rounding: Foreign.ROUND_HALF_EVEN });
        const More = Foreign.clone({ defaults: true, precision: precision + 90, rounding: Foreign.ROUND_HALF_EVEN });
        const rooted = new More(value).pow(new More(1).div(degree)).toSignificantDigits(precision);
        expect(rootTo(At, value, degree).toString()).toBe(new At(rooted).toString());
        expect(logarithmTo(At, value).toString()).toBe(new At(new More(value).ln().toSignificantDigits(precision)).toString());
      }),
      { numRuns: Math.min(200, numRuns) },
    );
  });
});
