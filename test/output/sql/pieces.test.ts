import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/kernel/index.js";
import { around, digitsOf, type Figure, floorOf, printed, scaled } from "../../../src/output/sql/figure.js";
import { piecesOf } from "../../../src/output/sql/pieces.js";

const figures: fc.Arbitrary<Figure> = fc.record({
  decimals: fc.integer({ min: 0, max: 4 }),
  digits: fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
});
/** A decimal text of up to six decimals, as plans and cuts have them. */
const numbers = fc
  .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)).toFixed());

describe("a figure by its digits", () => {
  it.each([
    ["45.70", 4570n, 2],
    ["7", 7n, 0],
    ["0.00", 0n, 2],
    ["-0.05", -5n, 2],
    ["-12.5", -125n, 1],
    ["0.0001", 1n, 4],
    ["100", 100n, 0],
  ] as const)("%s is %i of %i decimals", (text, digits, decimals) => {
    expect(scaled(text)).toEqual({ digits, places: decimals });
    expect(printed({ digits, decimals })).toBe(text);
  });

  it("is read as it is printed", () => {
    fc.assert(
      fc.property(figures, ({ decimals, digits }) => {
        const text = printed({ decimals, digits });
        expect(scaled(text)).toEqual({ digits, places: decimals });
        expect(new Decimal(text).times(10 ** decimals).toFixed()).toBe(digits.toString());
      }),
    );
  });

  it("is written with decimals enough that its rounding changes nothing, and is the same number", () => {
    expect([digitsOf("5"), digitsOf("-0.5")].map((text) => text.slice(0, 8))).toEqual(["5.000000", "-0.50000"]);
    fc.assert(
      fc.property(numbers, (number) => {
        const text = digitsOf(number);
        expect(new Decimal(text).eq(number)).toBe(true);
        expect(text.split(".")[1]?.length).toBeGreaterThanOrEqual(20);
      }),
    );
    // As many digits as a figure may have: a third of 100 keeps those that fit.
    expect(digitsOf(`33.${"3".repeat(40)}`)).toBe(`33.${"3".repeat(35)}`);
  });

  it("is divided downwards, below nothing too", () => {
    expect([7n, -7n, 6n, -6n, 0n].map((a) => floorOf(a, 3n))).toEqual([2n, -3n, 2n, -2n, 0n]);
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (a, b) => {
        const down = floorOf(a, b);
        expect(down * b <= a && a < (down + 1n) * b).toBe(true);
      }),
    );
  });
});

/** On which side of a number a figure lies, and its ends of half a unit of its last decimal: all that a judge looks at. */
const sidesOf = ({ decimals, digits }: Figure, number: string): string => {
  const [own, half] = [new Decimal(printed({ decimals, digits })), new Decimal(10).pow(-decimals).times("0.5")];
  return [own.minus(half), own, own.plus(half)].map((one) => one.comparedTo(number)).join();
};

describe("figures around a number", () => {
  it("are those beside which something may change: the number itself, and half a unit below and above it", () => {
    // Of 5.25 with one decimal: 5.2 and 5.3 print it, and lie beside it.
    expect(new Set(around("5.25", 1))).toEqual(new Set([51n, 52n, 53n, 54n]));
    expect(new Set(around("-5.25", 1))).toEqual(new Set([-54n, -53n, -52n, -51n]));
    expect(around("5", 0)).toEqual(expect.arrayContaining([4n, 5n, 6n]));
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 4 }), fc.integer({ min: -4, max: 4 }), (number, decimals, beside) => {
        const known = around(number, decimals);
        const digits =
          BigInt(
            new Decimal(number)
              .times(10 ** decimals)
              .floor()
              .toFixed(),
          ) + BigInt(beside);
        const next = { decimals, digits: digits + 1n };
        // Where two neighbours lie on different sides both are among them.
        if (sidesOf({ decimals, digits }, number) !== sidesOf(next, number)) {
          expect(known).toContain(digits);
          expect(known).toContain(next.digits);
        }
      }),
    );
  });
});

describe("the pieces of a figure", () => {
  const farthest = (decimals: number) => 10n ** BigInt(12 + decimals) - 1n;

  it("hold for every figure what the judge says of it, from the least that is read to the greatest, each once", () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 3 }), fc.array(figures, { minLength: 5, maxLength: 5 }), (turns, others) => {
        const codes = new Map<string, number>();
        const judge = (figure: Figure): number => {
          const key = turns.map((turn) => sidesOf(figure, turn)).join(";");
          if (!codes.has(key)) codes.set(key, codes.size);
          return codes.get(key) as number;
        };
        const asked: string[] = [];
        const pieces = piecesOf(turns, (all) =>
          all.map((figure) => {
            asked.push(printed(figure));
            return judge(figure);
          }),
        );
        expect(new Set(asked).size).toBe(asked.length);
        for (let decimals = 0; decimals <= 4; decimals++) {
          const own = pieces.filter((one) => one.decimals === decimals);
          expect([own[0]?.low, own.at(-1)?.high]).toEqual([-farthest(decimals), farthest(decimals)]);
          own.slice(1).forEach((piece, i) => {
            expect(piece.low).toBe((own[i]?.high ?? 0n) + 1n);
            expect(piece.code).not.toBe(own[i]?.code);
          });
        }
        const near = turns.flatMap((turn) =>
          [0, 2, 4].flatMap((decimals) => around(turn, decimals).map((digits) => ({ decimals, digits }))),
        );
        for (const { decimals, digits } of [...near, ...others.filter((one) => one.digits < farthest(one.decimals))]) {
          const found = pieces.filter((one) => one.decimals === decimals && one.low <= digits && digits <= one.high);
          if (digits < -farthest(decimals) || digits > farthest(decimals)) continue;
          expect(found.map(({ code }) => code)).toEqual([judge({ decimals, digits })]);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("are found at halves where the judge changes beside no number that was given", () => {
    const judge = ({ digits, decimals }: Figure) => (digits > 1234n * 10n ** BigInt(decimals) ? 1 : 2);
    const pieces = piecesOf(["0"], (all) => all.map(judge));
    expect(pieces.filter(({ decimals }) => decimals === 2)).toEqual([
      { decimals: 2, low: -farthest(2), high: 123400n, code: 2 },
      { decimals: 2, low: 123401n, high: farthest(2), code: 1 },
    ]);
  });

  it("end where figures do, whatever number is given beyond", () => {
    const pieces = piecesOf(["5000000000000", "-5000000000000", "999999999999"], (all) =>
      all.map(({ digits, decimals }) => (digits < farthest(decimals) ? 1 : 2)),
    );
    expect(pieces.filter(({ decimals }) => decimals === 0)).toEqual([
      { decimals: 0, low: -farthest(0), high: farthest(0) - 1n, code: 1 },
      { decimals: 0, low: farthest(0), high: farthest(0), code: 2 },
    ]);
  });
});
