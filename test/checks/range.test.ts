import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meantRange, meet, moved, negated, printedRange, type Range, widestRange } from "../../src/checks/range.js";
import type { Side } from "../../src/demand/index.js";
import { decimal, printedInterval } from "../../src/kernel/index.js";
import type { Amount } from "../../src/notation/index.js";

const range = (low?: string, high?: string, open: Omit<Range, "low" | "high"> = {}): Range => ({
  ...(low !== undefined && { low: decimal(low) }),
  ...(high !== undefined && { high: decimal(high) }),
  ...open,
});
/** A range in words: [4.95, 5.05], (5, …. */
const words = ({ low, high, lowOpen, highOpen }: Range): string =>
  `${lowOpen ? "(" : "["}${low?.toFixed() ?? "…"}, ${high?.toFixed() ?? "…"}${highOpen ? ")" : "]"}`;
const one = (bound: Exclude<Amount["bound"], "between">, value: string): Amount => ({ bound, value });

describe("the numbers that are printed", () => {
  it.each<readonly [Amount, string]>([
    [one("at-least", "5.0"), "[5, …]"],
    [one("more-than", "5.0"), "(5, …]"],
    [one("at-most", "5.0"), "[…, 5]"],
    [one("less-than", "5.0"), "[…, 5)"],
    // A bare number, and one with 左右, is what rounds to it.
    [one("unstated", "5.0"), "[4.95, 5.05]"],
    [one("exactly", "5"), "[4.5, 5.5]"],
    [one("about", "5.00"), "[4.995, 5.005]"],
    [{ bound: "between", low: "3.5", high: "4" }, "[3.45, 4.5]"],
  ])("%j are %s", (amount, expected) => {
    expect(words(printedRange(amount))).toBe(expected);
  });
});

describe("the widest numbers that keep what is printed", () => {
  it.each<readonly [Amount, Side, string]>([
    // What is bounded is bounded whatever side the indicator has.
    [one("at-least", "5"), "ceiling", "[5, …]"],
    [one("less-than", "5"), "unknown", "[…, 5)"],
    [{ bound: "between", low: "3", high: "4" }, "floor", "[2.5, 4.5]"],
    [one("exactly", "5"), "point", "[4.5, 5.5]"],
    // 翻一番 is done by more, too.
    [one("exactly", "100"), "floor", "[99.5, …]"],
    [one("exactly", "100"), "unknown", "[…, …]"],
    [one("unstated", "5"), "floor", "[4.5, …]"],
    [one("unstated", "5"), "ceiling", "[…, 5.5]"],
    [one("unstated", "5"), "point", "[4.5, 5.5]"],
    [one("unstated", "5"), "unknown", "[…, …]"],
    // 左右 leaves five per cent of the number, beside its rounding; of one below nothing too.
    [one("about", "100"), "floor", "[94.5, …]"],
    [one("about", "100"), "ceiling", "[…, 105.5]"],
    [one("about", "100"), "point", "[94.5, 105.5]"],
    [one("about", "-100"), "point", "[-105.5, -94.5]"],
    [one("about", "100"), "unknown", "[…, …]"],
  ])("%j of a %s are %s", (amount, side, expected) => {
    expect(words(widestRange(amount, side))).toBe(expected);
  });

  it("and as they are meant only 左右 leaves room", () => {
    expect(words(meantRange(one("about", "100")))).toBe("[94.5, 105.5]");
    expect(words(meantRange(one("unstated", "100")))).toBe("[99.5, 100.5]");
    expect(words(meantRange(one("at-least", "100")))).toBe("[100, …]");
  });
});

describe("two ranges meet", () => {
  const [lowOpen, highOpen] = [{ lowOpen: true }, { highOpen: true }];

  it.each<readonly [Range, Range, boolean]>([
    [range("1", "3"), range("2", "4"), true],
    [range("1", "3"), range("4", "5"), false],
    [range("1", "4"), range("2", "3"), true],
    [range("1", "2"), range("2", "3"), true],
    [range("1", "2", highOpen), range("2", "3"), false],
    [range("1", "2"), range("2", "3", lowOpen), false],
    [range("1", "2", highOpen), range("2", "3", lowOpen), false],
    [range("1", "2", lowOpen), range("2", "3", highOpen), true],
    [range("1", "2.1", highOpen), range("2", "3", lowOpen), true],
    [range("1"), range("5"), true],
    [range(undefined, "1"), range(undefined, "5"), true],
    [range(undefined, "1"), range("5"), false],
    [range(undefined, "5"), range("5"), true],
    [range(undefined, "5", highOpen), range("5"), false],
    [range(), range("5", "5"), true],
  ])("%j and %j: %s", (a, b, expected) => {
    expect([meet(a, b), meet(b, a)]).toEqual([expected, expected]);
  });
});

describe("ranges of opposite sign", () => {
  const end = fc.option(
    fc.integer({ min: -5, max: 5 }).map((value) => String(value)),
    { nil: undefined },
  );
  const open = fc.record({ lowOpen: fc.boolean(), highOpen: fc.boolean() }, { requiredKeys: [] });
  const any = fc.tuple(end, end, open).map(([low, high, ends]) => range(low, high, ends));

  it("have their ends exchanged, each as open as it was", () => {
    expect(words(negated(range("2", "5", { highOpen: true })))).toBe("(-5, -2]");
    expect(words(negated(range("2", undefined, { lowOpen: true })))).toBe("[…, -2)");
    expect(negated({})).toStrictEqual({});
  });

  it("are what they were when turned round twice, and meet where those met", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(negated(negated(a))).toEqual(a);
        expect(meet(negated(a), negated(b))).toBe(meet(a, b));
      }),
    );
  });
});

it("a range is moved by each end of its own", () => {
  const by = printedInterval("10");
  const add = (end: Range["low"], from: Range["low"]) => decimal(end ?? "0").plus(from ?? "0");
  expect(words(moved(range("1", "2"), by, add))).toBe("[10.5, 12.5]");
  expect(words(moved(range("1", undefined, { lowOpen: true }), by, add))).toBe("(10.5, …]");
  expect(words(moved(range(undefined, "2", { highOpen: true }), by, add))).toBe("[…, 12.5)");
});
