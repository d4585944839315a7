import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/kernel/index.js";
import { growth, type Indicator, level, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { average, by2030, found, measured, planWith } from "../plans.js";

const held = (
  base: string,
  asked: Requirement,
  growth: Requirement,
  more: Partial<Indicator> & { span?: Target["span"]; year?: number } = {},
) => {
  const { span = average, year = 2025, ...rest } = more;
  const one = measured("a", asked, level(base), { unit: "亿元", basis: "nominal", ...rest });
  const both: Indicator = {
    ...one,
    baseline: { printed: base, reading: level(base), year, locator: {} },
    targets: [
      { printed: "水平", requirement: asked, span: by2030, locator: {} },
      { printed: "增速", requirement: growth, span, locator: {} },
    ],
  };
  return found("level-against-growth", planWith({ indicators: [both] }));
};

describe("passes", () => {
  it("a level that the growth leads to, inside rounding, bounds and 左右", () => {
    expect(held("100", level("127.6"), growth("5.0"))).toEqual([]);
    expect(held("100", level("127"), growth("5", { bound: "about" }))).toEqual([]);
    expect(held("100", level("120", { bound: "at-least" }), growth("5.0"))).toEqual([]);
    expect(held("100", level("140", { bound: "about" }), growth("6.9"))).toEqual([]);
    expect(held("100", level("140"), growth("5", { bound: "at-least" }))).toEqual([]);
    expect(held("100", level("110"), growth("5", { bound: "less-than" }))).toEqual([]);
  });

  it("points of a share a year, another last year, another base year, and what has no positive base", () => {
    expect(held("42.1", level("51.1"), growth("1.8"), { unit: "%" })).toEqual([]);
    expect(held("42.1", level("51.1"), growth("3.95"), { unit: "%" })).toEqual([]);
    expect(held("100", level("200"), growth("3"), { span: { kind: "average", from: 2026, to: 2029 } })).toEqual([]);
    expect(held("100", level("200"), growth("3"), { year: 2024 })).toEqual([]);
    expect(held("0", level("200"), growth("3"))).toEqual([]);
    expect(held("100", level("0"), growth("3"))).toEqual([]);
  });

  it("whatever level is computed from the growth and printed with any digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 99999 }),
        fc.integer({ min: -90, max: 200 }),
        fc.integer({ min: 0, max: 2 }),
        (base, tenths, digits) => {
          const reached = decimal(String(tenths)).dividedBy(1000).plus(1).pow(5).times(base);
          expect(
            held(String(base), level(reached.toFixed(digits)), growth(decimal(String(tenths)).dividedBy(10).toFixed(1))),
          ).toEqual([]);
        },
      ),
    );
  });
});

describe("fails", () => {
  it("a level and a growth at the same prices that do not lead to each other", () => {
    const [finding] = held("146.84", level("200"), growth("3.0"));
    expect([
      finding?.severity,
      String(finding?.facts["needed"]).slice(0, 5),
      String(finding?.facts["reached"]).slice(0, 6),
    ]).toEqual(["warning", "6.374", "170.22"]);
    expect(held("100", level("200", { bound: "at-most" }), growth("20", { bound: "at-least" }))[0]?.severity).toBe("error");
    expect(held("100", level("120", { bound: "less-than" }), growth("5", { bound: "at-least" }))[0]?.severity).toBe("error");
    expect(held("100", level("110"), growth("5", { bound: "at-least" }))[0]?.severity).toBe("warning");
  });

  it("growth at comparable or unknown prices as a note with what prices would do, where they can", () => {
    const [finding] = held("146.84", level("200"), growth("3.0"), { basis: "real" });
    expect([finding?.severity, String(finding?.facts["deflator"]).slice(0, 5)]).toEqual(["note", "3.276"]);
    expect(held("146.84", level("400"), growth("3.0"), { basis: "real" })[0]?.severity).toBe("warning");
    expect(held("146.84", level("80"), growth("3.0"), { basis: "real" })[0]?.severity).toBe("warning");
  });

  it("a share that moves by neither percent nor points", () => {
    expect(held("42.1", level("51.1"), growth("1"), { unit: "%" })[0]?.severity).toBe("warning");
  });
});
