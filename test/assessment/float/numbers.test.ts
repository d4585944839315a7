import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decoded, encoded } from "../../../src/assessment/decisions/packed-verdict.js";
import { cutAt, order, orderWithin } from "../../../src/assessment/float/bound.js";
import { emptyComputed, snap } from "../../../src/assessment/float/interval.js";
import { emptyNumber, readPrinted } from "../../../src/assessment/float/printed-number.js";
import { REASONS, STANDINGS, STATUSES } from "../../../src/assessment/index.js";
import { decimal, printedInterval } from "../../../src/kernel/index.js";

/** Decimal text of up to some digits, with a point somewhere. */
const printed = (most: number) =>
  fc
    .tuple(fc.boolean(), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: most }), fc.nat())
    .map(([minus, digits, place]) => {
      const at = place % digits.length;
      const text = at === 0 ? digits.join("") : `${digits.slice(0, at).join("")}.${digits.slice(at).join("")}`;
      return minus ? `-${text}` : text;
    });

describe("readPrinted", () => {
  it("gives the doubles nearest to a decimal and to the ends of its rounding", () => {
    fc.assert(
      fc.property(printed(14), (text) => {
        const number = emptyNumber();
        expect(readPrinted(text, number)).toBe(true);
        const { low, high } = printedInterval(text);
        const none = (value: number) => (value === 0 ? 0 : value);
        expect([number.value, number.low, number.high].map(none)).toEqual(
          [Number(text), low.toNumber(), high.toNumber()].map(none),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "",
    "-",
    ".",
    "5.",
    ".5",
    "-.5",
    "1e3",
    "5,0",
    "５",
    " 5",
    "5 ",
    "+5",
    "1.2.3",
    "--5",
    "NaN",
    "123456789012345",
    "1234567890123.45",
    undefined,
    null,
    5,
  ])("leaves %s to exact arithmetic", (text) => {
    expect(readPrinted(text, emptyNumber())).toBe(false);
  });
});

describe("order", () => {
  it("is the order of the decimals, or a doubt", () => {
    fc.assert(
      fc.property(printed(15), printed(30), (a, b) => {
        const doubt = { raised: false };
        const cut = cutAt(decimal(b));
        if (cut === undefined) return;
        const found = order(Number(a), cut, doubt);
        if (!doubt.raised) expect(found).toBe(decimal(a).comparedTo(b));
      }),
      { numRuns: 5000 },
    );
  });

  it("decides equal numbers of at most 15 digits, and doubts a neighbour that is the same double", () => {
    const told = (a: string, b: string) => {
      const doubt = { raised: false };
      const cut = cutAt(decimal(b));
      return cut === undefined ? "none" : [order(Number(a), cut, doubt), doubt.raised];
    };
    expect(told("0.1", "0.10")).toEqual([0, false]);
    expect(told("0.1", "0.1000000000000000000001")).toEqual([0, true]);
    expect(told("0.1", "0.2")).toEqual([-1, false]);
    expect(told("1", `0.${"0".repeat(31)}1`)).toBe("none");
    expect(told("1", `1${"0".repeat(31)}`)).toBe("none");
  });

  it("doubts what lies within an error", () => {
    const doubt = { raised: false };
    const one = { at: 1, exact: true };
    expect([orderWithin(2, one, 0.5, doubt), orderWithin(0, one, 0.5, doubt), doubt.raised]).toEqual([1, -1, false]);
    expect([orderWithin(1.5, one, 0.5, doubt), doubt.raised]).toEqual([0, true]);
  });
});

describe("a number of few digits", () => {
  const units = fc.integer({ min: -(10 ** 13 - 1), max: 10 ** 13 - 1 });
  const off = fc.double({ min: -0.24, max: 0.24, noNaN: true });
  const room = (value: number, error: number) => Object.assign(emptyComputed(), { value, low: value, high: value, error });

  it("is the decimal nearest to what was computed, and has no error", () => {
    fc.assert(
      fc.property(units, off, fc.integer({ min: 0, max: 15 }), (units, off, decimals) => {
        const nearest = Number(`${units}e-${decimals}`);
        const into = room(nearest + off / 10 ** decimals, Math.abs(off) / 10 ** decimals);
        snap(into, decimals);
        expect([into.value + 0, into.low + 0, into.high + 0, into.error]).toEqual([nearest, nearest, nearest, 0]);
      }),
    );
  });

  it("keeps its error where that, or the number, has too many units, or there is no such power of ten", () => {
    const kept = (value: number, error: number, decimals: number) => {
      const into = room(value, error);
      snap(into, decimals);
      return into.value === value && into.error === error;
    };
    expect(kept(1.234, 0.0251, 1)).toBe(true);
    expect(kept(1.234, 0.0249, 1)).toBe(false);
    expect(kept(1e12, 1e-4, 1)).toBe(true);
    expect(kept(9.9e11, 1e-4, 1)).toBe(false);
    expect(kept(1e-5, 1e-20, 16)).toBe(true);
  });
});

describe("a code", () => {
  it("says all that it was made of", () => {
    const verdict = fc.record({
      status: fc.constantFrom(...STATUSES),
      standing: fc.constantFrom(...STANDINGS),
      reachable: fc.subarray([...STATUSES]),
      reason: fc.option(fc.constantFrom(...REASONS), { nil: undefined }),
      depends: fc.constantFrom("depends-on-rounding" as const, "depends-on-evidence" as const),
    });
    fc.assert(
      fc.property(verdict, ({ reachable, reason, depends, ...rest }) => {
        const certainty = { kind: depends, reachable };
        const told = { ...rest, certainty, ...(reason !== undefined && { reason }) };
        expect(decoded(encoded(told))).toEqual({ ...rest, reachable, depends, ...(reason !== undefined && { reason }) });
      }),
    );
  });
});
