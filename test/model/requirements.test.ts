import { describe, expect, expectTypeOf, it } from "vitest";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import { change, composition, delegated, grade, growth, inStep, level, qualitative, relative } from "../../src/model/index.js";
import { national15 } from "../../src/national/index.js";
import { type LevelRequirement, type Requirement, readTarget } from "../../src/notation/index.js";
import { refusal } from "../refusal.js";

/** A printed cell and how one writes it oneself. */
const cells: readonly [string, Requirement][] = [
  ["51.1左右", level("51.1", { bound: "about" })],
  ["达到40以上", level("40", { bound: "at-least" })],
  ["小于3.5", level("3.5", { bound: "less-than" })],
  ["3.5—4", level({ low: "3.5", high: "4" })],
  ["年均增长5%左右", growth("5", { bound: "about" })],
  ["累计降低13.5%", change("13.5", { measure: "percent", direction: "decrease" })],
  ["提高1个百分点", change("1", { measure: "points", direction: "increase" })],
  ["20.5:31.5:48", composition(["20.5", "31.5", "48"])],
  ["与GDP增长同步", inStep("GDP增长")],
  ["与经济增长基本同步", inStep("经济增长", { roughly: true })],
  ["完成省下达目标", delegated("省")],
];

describe("requirements written by hand", () => {
  it.each(cells)("%s", (printed, written) => {
    const reading = readTarget(printed);
    expect(reading.ok && reading.clauses[0].kind).toBe(written.kind);
    if (reading.ok && written.kind !== "delegated")
      expect({ ...reading.clauses[0], ...("to" in written && { to: written.to }) }).toEqual(written);
  });

  it("every requirement of the embedded plans can be written so", () => {
    const targets = [huzhu14, huzhu15, national15].flatMap(({ indicators }) => indicators.flatMap((one) => one.targets));
    for (const { requirement } of targets) expect(written(requirement)).toEqual(requirement);
    expect(targets.length).toBeGreaterThan(60);
  });

  it("have the type of their kind, and are frozen", () => {
    expectTypeOf(level("1")).toEqualTypeOf<LevelRequirement>();
    expect(Object.isFrozen(level("1"))).toBe(true);
    expect(Object.isFrozen(composition(["1", "2"]).parts)).toBe(true);
    // @ts-expect-error a number has lost its digits
    expect(refusal(() => level(51.1)).code).toBe("invalid-plan");
    // @ts-expect-error a range binds by itself; there is no such bound of one number
    expect(refusal(() => level("1", { bound: "between" })).code).toBe("invalid-plan");
    // @ts-expect-error percent, points or a total: nothing is guessed
    expect(() => change("1")).toThrow();
  });

  it("bind as they say, and by themselves as a bare number does", () => {
    const step = { kind: "relative", to: "GDP增长" };
    expect(inStep("GDP增长")).toStrictEqual({ ...step, relation: "in-step" });
    expect(inStep("GDP增长", { roughly: true })).toStrictEqual({ ...step, relation: "roughly-in-step" });
    expect(inStep("GDP增长", { roughly: false, margin: "1" })).toStrictEqual({ ...step, relation: "in-step", margin: "1" });
    expect(relative("above", "GDP增长", { margin: "1" })).toStrictEqual({ ...step, relation: "above", margin: "1" });
    expect(level("5")).toStrictEqual({ kind: "level", bound: "unstated", value: "5" });
    expect(level({ low: "3", high: "4" }, { unit: "%" })).toStrictEqual({
      kind: "level",
      bound: "between",
      low: "3",
      high: "4",
      unit: "%",
    });
    expect(grade("III", { scale: "surface-water" }).bound).toBe("unstated");
    expect(grade("III", { scale: "surface-water", bound: "at-least" }).bound).toBe("at-least");
    expect(composition(["1", "2"]).bound).toBe("unstated");
    expect(composition(["1", "2"], { bound: "about" }).bound).toBe("about");
    expect(change("5", { measure: "total", bound: "at-most", unit: "人" })).toStrictEqual({
      kind: "change",
      bound: "at-most",
      value: "5",
      measure: "total",
      unit: "人",
    });
  });

  it("refuse what is no number as one", () => {
    for (const value of [null, 5, undefined])
      expect(refusal(() => level(value as never)).facts["issues"]).toMatchObject([{ path: ["value"] }]);
  });

  it.each([
    ["a range that runs backwards", () => level({ low: "4", high: "3" }), "reversed-range"],
    ["text that is no decimal", () => growth("5 %"), "wrong-format"],
    ["a grade that its scale has not", () => grade("IX", { scale: "surface-water" }), "unknown-grade"],
    ["a scale that nobody knows", () => grade("III", { scale: "surface" }), "unknown-scale"],
    ["a margin below zero", () => inStep("gdp-growth", { margin: "-1" }), "negative-margin"],
    ["one part alone", () => composition(["1"]), "out-of-bounds"],
    ["nobody", () => delegated(""), "out-of-bounds"],
  ] as const)("refuse %s", (_, write, code) => {
    expect(refusal(write)).toMatchObject({ code: "invalid-plan", facts: { issues: [{ code }] } });
  });
});

function written(requirement: Requirement): Requirement {
  switch (requirement.kind) {
    case "level":
    case "growth":
    case "change": {
      const { kind, bound, ...rest } = requirement;
      const { value, low, high, ...more } = rest as { value?: string; low?: string; high?: string };
      const amount = value ?? { low: low ?? "", high: high ?? "" };
      const options = { ...more, ...(bound !== "between" && { bound }) };
      if (kind === "level") return level(amount, options);
      return kind === "growth" ? growth(amount, options) : change(amount, options as Parameters<typeof change>[1]);
    }
    case "grade":
      return grade(requirement.grade, requirement);
    case "composition":
      return composition(requirement.parts, requirement);
    case "relative": {
      const { relation, to, margin } = requirement;
      return relative(relation, to, { ...(margin !== undefined && { margin }) });
    }
    case "delegated":
      return delegated(requirement.to);
    case "qualitative":
      return qualitative(requirement.text);
    default:
      return requirement;
  }
}
