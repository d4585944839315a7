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

  it("multiples of a unit are converted to the second one's", () => {
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

describe("what is not compared number with number", () => {
  const parts = (...all: string[]) => ({ kind: "composition", bound: "unstated", parts: all });
  const grade = (name: string, scale = "surface-water", bound = "at-least") => ({ kind: "grade", bound, grade: name, scale });
  const delegated = { kind: "delegated", to: "省" };

  it("a number of another authority on either side", () => {
    expect([compare(delegated, level("at-least", "5")), compare(level("at-least", "5"), delegated)]).toEqual([
      "delegated",
      "delegated",
    ]);
    expect([
      compare({ kind: "none" }, level("at-least", "5")),
      compare(level("at-least", "5"), { kind: "qualitative", text: "提质" }),
    ]).toEqual(["no-number", "no-number"]);
  });

  it("structures of equal parts, however they are printed", () => {
    expect(compare(parts("20", "30", "50"), parts("20.0", "30", "50"))).toBe("same");
    expect(compare(parts("20", "30", "50"), parts("21", "29", "50"))).toBe("no-order");
    expect(compare(parts("20", "80"), parts("20", "80", "0"))).toBe("no-order");
    expect(compare(parts("20", "80", "0"), parts("20", "80"))).toBe("no-order");
  });

  it("grades of another scale, of none, or on another side", () => {
    expect(compare(grade("II"), grade("II", "groundwater"))).toBe("other-scale");
    expect(compare(grade("VII"), grade("II"))).toBe("other-scale");
    expect(compare(grade("II"), grade("VII"))).toBe("other-scale");
    expect(compare(grade("II"), grade("II", "surface-water", "at-most"))).toBe("other-side");
    expect(compare(grade("II", "surface-water", "at-most"), grade("III", "surface-water", "at-most"))).toBe("weaker");
    const exactly = (name: string) => grade(name, "surface-water", "exactly");
    expect([compare(exactly("II"), exactly("II")), compare(exactly("II"), exactly("III"))]).toEqual(["same", "no-order"]);
  });

  it("other years, unless any will do", () => {
    const [a, b] = [demand(level("at-least", "5")), demand(level("at-least", "6"), { span: { kind: "by", year: 2035 } })];
    expect(told(compareDemands(a, b))).toBe("other-years");
    expect(told(compareDemands(a, b, { years: "any" }))).toBe("weaker");
    expect(told(compareDemands(a, b, { years: "same" }))).toBe("other-years");
    const every: More = { span: { kind: "every-year", from: 2026, to: 2030 } };
    expect(compare(level("at-least", "5"), level("at-least", "5"), every, { span: { kind: "by", year: 2030 } })).toBe(
      "other-years",
    );
    expect(compare(level("at-least", "5"), level("at-least", "5"), { span: { kind: "by", year: 2030 } }, every)).toBe(
      "other-years",
    );
  });

  it("amounts without a unit on one side only", () => {
    expect(compare(level("at-least", "5"), level("at-least", "5"), { unit: null }, { unit: "%" })).toBe("other-unit");
    expect(compare(level("at-least", "5"), level("at-least", "5"), { unit: "%" }, { unit: null })).toBe("other-unit");
    expect(compare(level("at-least", "5"), level("at-least", "5"), { unit: null }, { unit: null })).toBe("same");
    const growth = { kind: "growth", bound: "at-least", value: "5" };
    expect(compare(growth, growth, { unit: "亿元" }, { unit: "万元" })).toBe("same");
    expect(compare(growth, growth, { unit: "亿元" }, { unit: "公顷" })).toBe("other-unit");
    const total = (value: string, unit: string) => ({ kind: "change", measure: "total", bound: "at-least", value, unit });
    expect(compare(total("1", "万人"), total("9000", "人"), { unit: "人" })).toBe("stronger");
    const reduction = { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "18" };
    expect(compare(reduction, reduction, { unit: "吨" }, { unit: "公顷" })).toBe("other-unit");
  });
});
