import { describe, expect, it } from "vitest";
import { type Compared, compareDemands, demandOf } from "../../src/demand/index.js";
import type { Span, Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator } from "../model/plans.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;
const demand = (requirement: object, more: More = {}) => {
  const one = indicator("it", requirement as Requirement, more);
  return demandOf({ base: 2025 }, one, one.targets[0] as Target);
};
const told = (one: Compared): string => ("reason" in one ? one.reason : `${one.code}${one.byBound ? " by bound" : ""}`);
const level = (bound: string, value: string) => ({ kind: "level", bound, value });
const compare = (a: object, b: object, more: More = {}, other: More = more) =>
  told(compareDemands(demand(a, more), demand(b, other)));

describe("of equal numbers the tighter bound is the stronger", () => {
  const lower: More = { direction: "lower" };
  it.each<readonly [string, string, More, string]>([
    ["more-than", "at-least", {}, "stronger by bound"],
    ["at-least", "more-than", {}, "weaker by bound"],
    ["at-least", "about", {}, "stronger by bound"],
    ["about", "unstated", {}, "weaker by bound"],
    ["unstated", "at-least", {}, "same"],
    ["less-than", "at-most", lower, "stronger by bound"],
    ["at-most", "less-than", lower, "weaker by bound"],
    ["about", "less-than", lower, "weaker by bound"],
    ["unstated", "at-most", lower, "same"],
  ])("%s against %s", (a, b, more, expected) => {
    expect(compare(level(a, "5"), level(b, "5.0"), more)).toBe(expected);
  });
});

describe("what cannot be set against each other", () => {
  const by: Span = { kind: "by", year: 2030 };
  const over: Span = { kind: "over", from: 2026, to: 2030 };
  const reduction = { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "18" };

  it("is of other years; a change by a year runs over the plan", () => {
    expect(compare(level("at-least", "5"), level("at-least", "5"), { span: by }, { span: { kind: "by", year: 2035 } })).toBe(
      "other-years",
    );
    expect(compare(level("at-least", "5"), level("at-least", "5"), { span: by }, { span: over })).toBe("other-years");
    expect(compare(reduction, reduction, { span: by }, { span: over })).toBe("same");
    const lower: More = { direction: "lower" };
    expect(compare(reduction, { ...reduction, value: "17" }, { ...lower, span: over }, { ...lower, span: by })).toBe("stronger");
    const every: Span = { kind: "every-year", from: 2026, to: 2030 };
    expect(compare(reduction, reduction, { span: over }, { span: every })).toBe("other-years");
    expect(compare(reduction, reduction, { span: over }, { span: { ...over, from: 2027 } })).toBe("other-years");
  });

  it("is of another kind, way, measure, side or unit, or has no number and no order", () => {
    expect(compare(level("at-least", "5"), { kind: "growth", bound: "at-least", value: "5" })).toBe("other-kind");
    expect(compare(level("at-least", "5"), level("at-most", "5"))).toBe("other-side");
    expect(compare(level("exactly", "5"), level("exactly", "6"))).toBe("no-order");
    expect(compare(level("exactly", "5"), level("exactly", "5"))).toBe("same");
    expect(compare(level("unstated", "5"), level("unstated", "5"), {}, { direction: "lower" })).toBe("other-direction");
    expect(compare(level("unstated", "5"), level("unstated", "5"), { unit: "吨" }, { unit: "公顷" })).toBe("other-unit");
    expect(compare(reduction, { ...reduction, measure: "points" })).toBe("other-measure");
    expect(compare(reduction, { ...reduction, direction: "increase" })).toBe("other-measure");
    expect(compare({ kind: "none" }, { kind: "none" })).toBe("no-number");
    expect(compare({ kind: "delegated", to: "省" }, level("at-least", "5"))).toBe("delegated");
  });

  it("multiples of a unit are told in the second one's", () => {
    const [mine, theirs] = [
      demand(level("unstated", "20"), { unit: "万人" }),
      demand(level("unstated", "190000"), { unit: "人" }),
    ];
    expect(compareDemands(mine, theirs)).toEqual({ code: "stronger", difference: "10000" });
    expect(compareDemands(theirs, mine)).toEqual({ code: "weaker", difference: "-1" });
  });
});

describe("series and grades", () => {
  const relative = (relation: string, margin?: string) => ({ kind: "relative", relation, to: "x", ...(margin && { margin }) });
  it("are ordered by their margin, then by what the relation asks", () => {
    expect(compare(relative("above", "1"), relative("not-below", "0.5"))).toBe("stronger");
    expect(compare(relative("above"), relative("not-below"))).toBe("stronger");
    expect(compare(relative("roughly-in-step"), relative("in-step"))).toBe("weaker");
    expect(compare(relative("below", "1"), relative("below"))).toBe("stronger");
    expect(compare(relative("below"), relative("above"))).toBe("other-side");
    expect(compare(relative("above"), { ...relative("above"), to: "y" })).toBe("other-comparator");
  });

  it("of which I is the best", () => {
    const grade = (name: string, scale = "surface-water", bound = "at-least") => ({ kind: "grade", bound, grade: name, scale });
    expect([compare(grade("II"), grade("III")), compare(grade("IV"), grade("III")), compare(grade("III"), grade("III"))]).toEqual(
      ["stronger", "weaker", "same"],
    );
    expect(compare(grade("II", "surface-water", "exactly"), grade("III", "surface-water", "exactly"))).toBe("no-order");
  });
});
