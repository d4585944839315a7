import { describe, expect, it } from "vitest";
import { demandOf } from "../../src/demand/index.js";
import type { Span, Target } from "../../src/model/index.js";
import { indicator } from "../model/plans.js";

/** First and last year, the year it starts from and the level of it, of a target whose baseline is of some year. */
const of = (span: Span, printed?: number) => {
  const one = indicator(
    "it",
    { kind: "level", bound: "unstated", value: "60" },
    {
      span,
      ...(printed !== undefined && {
        baseline: { printed: "40", reading: { kind: "level", bound: "unstated", value: "40" }, year: printed, locator: {} },
      }),
    },
  );
  const { first, last, base } = demandOf({ base: 2025 }, one, one.targets[0] as Target);
  return [first, last, base.year, base.value];
};
const by: Span = { kind: "by", year: 2030 };
const over: Span = { kind: "over", from: 2026, to: 2030 };

describe("from which year a target starts", () => {
  it("by a year, from the year that its baseline prints, before the plan and within it", () => {
    expect(of(by, 2025)).toEqual([2026, 2030, 2025, "40"]);
    expect(of(by, 2019)).toEqual([2026, 2030, 2019, "40"]);
    expect(of(by, 2027)).toEqual([2028, 2030, 2027, "40"]);
    expect(of(by, 2029)).toEqual([2030, 2030, 2029, "40"]);
  });

  it("by a year, from the plan's base where there is no baseline or it is of the last year and later", () => {
    expect(of(by)).toEqual([2026, 2030, 2025, undefined]);
    expect(of(by, 2030)).toEqual([2026, 2030, 2025, undefined]);
    expect(of(by, 2031)).toEqual([2026, 2030, 2025, undefined]);
  });

  it("over years, from the year before them; a baseline of another year is not its base", () => {
    expect(of(over, 2025)).toEqual([2026, 2030, 2025, "40"]);
    expect(of(over, 2024)).toEqual([2026, 2030, 2025, undefined]);
    expect(of({ ...over, from: 2028 }, 2025)).toEqual([2028, 2030, 2027, undefined]);
    expect(of({ kind: "every-year", from: 2026, to: 2030 }, 2025)).toEqual([2026, 2030, 2025, "40"]);
  });
});
