import { describe, expect, it } from "vitest";
import { cutOf, floatTests } from "../../../src/assessment/float/bound.js";
import { emptyComputed, paceWithin, passesBounds, possibleWithin, snap } from "../../../src/assessment/float/interval.js";
import { emptyNumber, readPrinted } from "../../../src/assessment/float/printed-number.js";
import { Seen, seenFrom } from "../../../src/assessment/float/set-figures.js";
import { canHold, holds } from "../../../src/assessment/judging/bound-test.js";
import { fixed, measured } from "../../../src/assessment/working/sourced-number.js";
import { decimal } from "../../../src/kernel/index.js";
import type { Observation } from "../../../src/model/index.js";

const number = (text: string) => {
  const into = emptyNumber();
  expect(readPrinted(text, into)).toBe(true);
  return into;
};

describe("what a set says of an indicator", () => {
  it("is one value a year, of the base and the years after it", () => {
    const seen = seenFrom(
      [
        [2024, "1"],
        [2025, "2"],
        [2027, "3.5"],
        [2031, "4"],
      ],
      2025,
      5,
    );
    expect([0, 1, 2, 3, 4, 5].filter((at) => seen.has(at))).toEqual([0, 2]);
    const into = emptyNumber();
    expect(seen.read(2, into)).toBe(true);
    expect(into).toEqual({ value: 3.5, low: 3.45, high: 3.55, decimals: 1 });
    expect([seen.newest(5), seen.newest(1), seen.newest(2)]).toEqual([2, 0, 2]);
    expect([seen.unbroken(2, 5), seen.unbroken(1, 5), seen.unbroken(0, 5), seen.unbroken(2, 1)]).toEqual([1, 0, 1, 0]);
    expect([seen.odd, seen.beyond, seen.graded, seen.asserted]).toEqual([false, false, false, false]);
  });

  it("is forgotten when the next set begins", () => {
    const seen = new Seen(2025, 5, "surface-water");
    seen.begin();
    expect([seen.odd, seen.beyond, seen.graded, seen.asserted]).toEqual([false, false, true, false]);
    seen.addBare(2026, number("101"));
    seen.addBare(2026, number("7"));
    const said = { indicator: "it", year: 2027, status: "actual" } as const;
    seen.add({ ...said, asserted: "met" } as Observation);
    seen.add({ ...said, grade: "II" } as Observation);
    expect([seen.odd, seen.beyond, seen.graded, seen.asserted, seen.has(1), seen.rank(2)]).toEqual([
      true,
      true,
      false,
      true,
      true,
      2,
    ]);
    // Of two values of a year the first stays, which is odd.
    expect([seen.read(1, emptyNumber()), seen.newest(5)]).toEqual([true, 1]);
    seen.begin();
    expect([seen.odd, seen.beyond, seen.graded, seen.asserted, seen.has(1), seen.rank(2), seen.newest(5)]).toEqual([
      false,
      false,
      true,
      false,
      false,
      0,
      0,
    ]);
  });

  it("lies beyond 0 and 100 where one of its values does", () => {
    const beyond = (text: string) => seenFrom([[2026, text]], 2025, 5).beyond;
    expect(["-0.1", "0", "55", "100", "100.1"].map(beyond)).toEqual([true, false, false, false, true]);
  });

  it("may have a value that only exact arithmetic reads", () => {
    const seen = seenFrom([[2026, "1.000000000000001"]], 2025, 5);
    expect([seen.has(1), seen.read(1, emptyNumber()), seen.odd]).toEqual([true, false, false]);
  });

  it("is graded where there is one grade a year on the scale, and nothing else", () => {
    const graded = (scale: string | undefined, ...some: (readonly [number, string])[]) => {
      const seen = new Seen(2025, 3, scale);
      seen.begin();
      for (const [year, grade] of some) seen.add({ indicator: "it", year, grade, status: "actual" });
      return [seen.graded, seen.odd, seen.rank(1), seen.rank(3)];
    };
    expect(graded("surface-water", [2026, "II"], [2028, "V"])).toEqual([true, true, 2, 5]);
    expect(graded("surface-water", [2026, "II"], [2026, "III"])[0]).toBe(false);
    expect(graded("surface-water", [2026, "AAA"])[0]).toBe(false);
    expect(graded(undefined, [2026, "II"])).toEqual([false, true, 0, 0]);
    // Of years that are not looked at a grade says nothing, be there one or two.
    expect(graded("surface-water", [2024, "II"], [2024, "II"], [2029, "II"], [2029, "I"])).toEqual([true, true, 0, 0]);
    const seen = new Seen(2025, 3, "surface-water");
    seen.begin();
    seen.add({ indicator: "it", span: { from: 2026, to: 2027 }, value: "3", status: "actual" });
    expect([seen.graded, seen.odd, seen.asserted]).toEqual([false, true, false]);
  });
});

describe("comparisons", () => {
  const orders = [-1, 0, 1];

  it("hold at an order, or between two", () => {
    const right = {
      isAtLeast: [false, true, true],
      isMoreThan: [false, false, true],
      isAtMost: [true, true, false],
      isLessThan: [true, false, false],
      isEqual: [false, true, false],
    } as const;
    for (const [is, wanted] of Object.entries(right) as [keyof typeof right, readonly boolean[]][]) {
      expect({ is, held: orders.map((order) => holds(is, order)) }).toEqual({ is, held: wanted });
      // What can hold between two orders is what holds at one of them, or at one between.
      for (const low of orders)
        for (const high of orders.filter((order) => order >= low)) {
          const between = orders.some((order, i) => order >= low && order <= high && wanted[i]);
          expect({ is, low, high, can: canHold(is, low, high) }).toEqual({ is, low, high, can: between });
        }
    }
  });

  it("with a quotient are exact where it ends within 15 digits", () => {
    expect(cutOf(decimal("1"), 4)).toEqual({ at: 0.25, exact: true });
    expect(cutOf(decimal("1"), 3)).toEqual({ at: 1 / 3, exact: false });
    expect(cutOf(decimal("0.1234567890123457"), 2)).toMatchObject({ exact: false });
    expect(cutOf(decimal(`1${"0".repeat(36)}`), 3)).toBeUndefined();
  });

  it("with bounds that a double cannot hold are none for the filter", () => {
    const bound = (text: string, half?: string) => {
      const value = fixed(text, { from: "plan" });
      return { ...value, ...(half !== undefined && { low: value.value.minus(half), high: value.value.plus(half) }) };
    };
    const far = `1${"0".repeat(35)}`;
    expect(floatTests([{ is: "isAtLeast", bound: bound("5") }])).toHaveLength(1);
    expect(floatTests([{ is: "isAtLeast", bound: bound(far) }])).toBeUndefined();
    // One end beyond what doubles hold is enough.
    expect(floatTests([{ is: "isAtLeast", bound: { ...bound("5"), high: decimal(far) } }])).toBeUndefined();
    expect(floatTests([{ is: "isAtLeast", bound: { ...bound("5"), low: decimal(far).negated() } }])).toBeUndefined();
    expect(floatTests([{ is: "isAtLeast", bound: { ...measured("5", { from: "plan" }), value: decimal(far) } }])).toBeUndefined();
    expect(floatTests([{ is: "isAtLeast", bound: measured("5", { from: "plan" }) }])?.[0]).toMatchObject({
      cut: { at: 5 },
      low: { at: 4.5 },
      high: { at: 5.5 },
    });
  });

  it("of a computed number, turned where it falls as the target's rises", () => {
    const at = (text: string) => ({ is: "isAtLeast" as const, at: Number(text), exact: true });
    const passes = (value: number, turn: 1 | -1) => passesBounds([at("5")], value, 0, turn, { raised: false });
    expect([4, 5, 6].map((value) => passes(value, 1))).toEqual([false, true, true]);
    expect([4, 5, 6].map((value) => passes(value, -1))).toEqual([true, true, false]);
    const possible = (low: number, high: number, turn: 1 | -1) =>
      possibleWithin([at("5")], { ...emptyComputed(), value: low, low, high, error: 0 }, turn, { raised: false });
    expect([possible(6, 7, 1), possible(3, 4, 1), possible(4, 6, 1), possible(5, 6, 1), possible(4, 5, 1)]).toEqual([
      1, 2, 3, 1, 3,
    ]);
    expect([possible(6, 7, -1), possible(3, 4, -1), possible(4, 6, -1), possible(5, 6, -1), possible(4, 5, -1)]).toEqual([
      2, 1, 3, 3, 1,
    ]);
  });

  it("of a pace: 0 moves away, 3 is ahead, lower bounds inclusive", () => {
    const cut = (at: number) => ({ at, exact: true });
    const bounds = { nothing: cut(0), onTrack: cut(4), ahead: cut(6) };
    const pace = (value: number, turn: 1 | -1 = 1) => paceWithin(bounds, value, 0, turn, { raised: false });
    expect([-1, 0, 3, 4, 5, 6, 7].map((value) => pace(value))).toEqual([0, 1, 1, 2, 2, 3, 3]);
    const falling = { nothing: cut(1), onTrack: cut(0.8), ahead: cut(0.6) };
    const left = (value: number) => paceWithin(falling, value, 0, -1, { raised: false });
    expect([1.1, 1, 0.9, 0.8, 0.7, 0.6, 0.5].map(left)).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });

  it("an interval is snapped only where both of its ends can be", () => {
    const into = { ...emptyComputed(), value: 1, low: 1, high: 2e13, error: 1e-9 };
    snap(into, 1);
    expect(into.error).toBe(1e-9);
    const low = { ...emptyComputed(), value: 1, low: -2e13, high: 1, error: 1e-9 };
    snap(low, 1);
    expect(low.error).toBe(1e-9);
  });
});

describe("decimal text with as many digits as the filter reads", () => {
  it.each([
    ["12345678901234", true],
    ["-12345678901234", true],
    ["1.2345678901234", true],
    ["-1.2345678901234", true],
    ["-12345678901.234", true],
    ["123456789012345", false],
    ["1.23456789012345", false],
    ["-1.23456789012345", false],
    ["0.0000000000001", true],
    ["0.00000000000001", false],
  ])("%s: %s", (text, read) => {
    const into = emptyNumber();
    expect(readPrinted(text, into)).toBe(read);
    if (read) expect(into.value).toBe(Number(text));
  });
});
