import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decimal,
  ERROR_CODES,
  exact,
  PlanError,
  precise,
  printedInterval,
  root,
  rounded,
  wholeNumber,
  yearCount,
} from "../../src/kernel/index.js";
import { codeOf } from "../refusal.js";

describe("printedInterval", () => {
  it.each([
    ["5.0", "4.95", "5.05"],
    ["5", "4.5", "5.5"],
    ["0", "-0.5", "0.5"],
    ["-0.30", "-0.305", "-0.295"],
    ["20.06", "20.055", "20.065"],
    [`${"1".repeat(40)}.${"1".repeat(40)}`, `${"1".repeat(40)}.${"1".repeat(39)}05`, `${"1".repeat(40)}.${"1".repeat(40)}5`],
  ])("%s stands for %s to %s", (text, low, high) => {
    const interval = printedInterval(text);
    expect([interval.low.toString(), interval.high.toString()]).toEqual([low, high]);
  });

  it("holds its own value in the middle, and halves with each decimal", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[0-9]{1,10}(\.[0-9]{1,9})?$/), (text) => {
        const { low, high } = printedInterval(text);
        expect(low.plus(high).div(2).equals(decimal(text))).toBe(true);
        const finer = printedInterval(text.includes(".") ? `${text}0` : `${text}.0`);
        expect(high.minus(low).equals(finer.high.minus(finer.low).times(10))).toBe(true);
      }),
    );
  });

  it("refuses what is no decimal", () => {
    expect(codeOf(() => printedInterval("5左右"))).toBe("invalid-decimal");
  });
});

describe("PlanError", () => {
  it("builds its message from its facts", () => {
    const error = new PlanError("zero-base", { first: "0", last: ["1", 2] });
    expect(error.message).toBe('zero base: first 0; last ["1",2]');
    expect(new PlanError("no-years").message).toBe("no years");
    expect([error.name, error.code, error instanceof Error]).toEqual(["PlanError", "zero-base", true]);
  });

  it("has codes without doubles", () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  });
});

describe("counts of years", () => {
  it("are integers from 1 to 1,000", () => {
    expect(yearCount(5)).toBe(5);
    expect(codeOf(() => yearCount(0))).toBe("no-years");
    expect(codeOf(() => yearCount(-1))).toBe("no-years");
    expect(codeOf(() => yearCount(1001))).toBe("too-many-years");
    for (const bad of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, "5" as unknown as number]) {
      expect(codeOf(() => wholeNumber(bad, "year"))).toBe("invalid-count");
    }
  });
});

describe("precision", () => {
  it("has digits to spare and rounds once", () => {
    expect(rounded(precise(1).div(3)).toString()).toBe(`0.${"3".repeat(40)}`);
    expect(rounded(root(decimal("1.331"), 3)).toString()).toBe("1.1");
    expect(root(decimal("0"), 3).toString()).toBe("0");
    expect(exact(decimal("1.0555")).pow(20).toFixed().length).toBe(82);
  });
});
