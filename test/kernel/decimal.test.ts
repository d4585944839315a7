import { Decimal as Foreign } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, decimal, decimals, optionalDecimals, PlanError } from "../../src/kernel/index.js";
import { codeOf } from "../refusal.js";

describe("decimal", () => {
  it.each(["0", "5", "5.0", "-0.3", "007", `${"9".repeat(40)}.${"9".repeat(40)}`])("reads %s without losing a digit", (text) => {
    expect(decimal(text).equals(new Foreign(text))).toBe(true);
  });

  it.each([
    "",
    " ",
    "5.",
    ".5",
    "+5",
    "1e5",
    "1E5",
    "NaN",
    "Infinity",
    "-Infinity",
    "0x10",
    "0b1",
    "1_000",
    "1,000",
    "５.0",
    "5.0\n",
    "五",
    "--5",
    "-",
  ])("refuses %j", (text) => {
    expect(codeOf(() => decimal(text))).toBe("invalid-decimal");
  });

  it.each([1.1, 5, Number.NaN, null, undefined, {}, [], true, 5n])("refuses %s, which is no text", (value) => {
    expect(codeOf(() => decimal(value as unknown as string))).toBe("invalid-decimal");
  });

  it("refuses what is too long at once, exponent or not", () => {
    for (const hostile of [
      "1e9000000000",
      "9".repeat(1_000_000),
      `0.${"0".repeat(100_000)}1`,
      "1".repeat(41),
      `1.${"1".repeat(41)}`,
    ]) {
      expect(["invalid-decimal", "too-many-digits"]).toContain(codeOf(() => decimal(hostile)));
    }
  });

  it("refuses a text as a number of its own code when only the digits are too many", () => {
    expect(codeOf(() => decimal("1".repeat(41)))).toBe("too-many-digits");
    expect(codeOf(() => decimal("9".repeat(1000)))).toBe("too-many-digits");
  });

  it("re-wraps a Decimal of another copy and refuses one that is not finite or far too large", () => {
    expect(decimal(new Foreign("5.5")).constructor).toBe(Decimal);
    for (const value of [new Foreign(Number.NaN), new Foreign("Infinity")])
      expect(codeOf(() => decimal(value))).toBe("invalid-decimal");
    for (const value of [new Foreign("1e5000"), new Foreign("1e-5000"), new Foreign("1e9000000000")]) {
      expect(codeOf(() => decimal(value))).toBe("too-many-digits");
    }
  });

  it("is not taken in by JSON that wears the tag of a Decimal", () => {
    const disguised = JSON.parse('{"toStringTag":"[object Decimal]","s":1,"e":0,"d":[5]}');
    expect(codeOf(() => decimal(disguised))).toBe("invalid-decimal");
  });

  it("knows one zero", () => {
    expect(JSON.stringify([decimal("-0"), decimal(new Foreign("-0.00"))])).toBe('["0","0"]');
  });

  it("keeps a refused text short in the error", () => {
    try {
      decimal(`x${"y".repeat(70)}`);
    } catch (error) {
      expect((error as PlanError).facts["value"]).toHaveLength(41);
    }
  });

  it("holds whatever has at most forty digits on either side", () => {
    const digits = fc.stringMatching(/^[0-9]{1,40}$/);
    fc.assert(
      fc.property(digits, digits, fc.boolean(), (whole, fraction, negative) => {
        const text = `${negative ? "-" : ""}${whole}.${fraction}`;
        expect(new Foreign(decimal(text).toFixed()).equals(new Foreign(text))).toBe(true);
      }),
    );
  });

  it("never throws anything but its own error", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          decimal(value as string);
        } catch (error) {
          expect(error).toBeInstanceOf(PlanError);
        }
      }),
    );
  });
});

describe("the Decimal clone", () => {
  it("is deaf to the host's settings, and the host to its", () => {
    Foreign.set({ precision: 5 });
    try {
      expect(new Decimal(1).div(3).toString()).toBe(`0.${"3".repeat(40)}`);
    } finally {
      Foreign.set({ defaults: true });
    }
    expect(codeOf(() => Decimal.set({ precision: 5 }))).toBe("invalid-options");
    expect(codeOf(() => Decimal.config({ precision: 5 }))).toBe("invalid-options");
    expect(Foreign.precision).toBe(20);
  });

  it("prints without exponent", () => {
    expect(decimal("0.00000000001").toString()).toBe("0.00000000001");
    expect(decimal("1".repeat(40)).toString()).toBe("1".repeat(40));
  });
});

describe("lists of decimals", () => {
  it("may not be empty, or too long, unless they may", () => {
    expect(codeOf(() => decimals([]))).toBe("empty-list");
    expect(codeOf(() => decimals(undefined as unknown as string[]))).toBe("invalid-decimal");
    expect(optionalDecimals([])).toEqual([]);
    expect(codeOf(() => decimals(Array(1001).fill("1")))).toBe("list-too-long");
  });
});
