import { describe, expect, it } from "vitest";
import { demandOf } from "../../src/demand/index.js";
import { change, grade, type Indicator, level, type OneBound, type Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator } from "../model/plans.js";

type Direction = Indicator["direction"];
const side = (requirement: Requirement, direction: Direction, measure: Indicator["measure"] = "level") => {
  const one = indicator("it", requirement, { direction, measure, unit: measure === "growth" ? "%" : "吨" });
  return demandOf({ base: 2025 }, one, one.targets[0] as Target).side;
};

describe("which side a target binds", () => {
  it.each<readonly [OneBound, Direction, string]>([
    ["at-least", "lower", "floor"],
    ["more-than", "lower", "floor"],
    ["at-most", "higher", "ceiling"],
    ["less-than", "higher", "ceiling"],
    ["exactly", "higher", "point"],
    ["at-least", "unknown", "floor"],
    ["unstated", "higher", "floor"],
    ["unstated", "lower", "ceiling"],
    ["unstated", "hold", "point"],
    ["unstated", "unknown", "unknown"],
    ["about", "higher", "floor"],
    ["about", "lower", "ceiling"],
    ["about", "hold", "point"],
    ["about", "unknown", "unknown"],
  ])("a level %s of what is %s is a %s: the printed words before the direction", (bound, direction, expected) => {
    expect(side(level("5", { bound }), direction)).toBe(expected);
  });

  it.each<readonly ["increase" | "decrease" | undefined, Direction, Indicator["measure"], string]>([
    ["decrease", "lower", "level", "floor"],
    ["decrease", "higher", "level", "ceiling"],
    ["increase", "higher", "level", "floor"],
    ["increase", "lower", "level", "ceiling"],
    ["decrease", "hold", "level", "point"],
    ["increase", "hold", "growth", "point"],
    ["decrease", "unknown", "level", "floor"],
    ["increase", "unknown", "growth", "floor"],
    // What measures a fall is better when there is more of it.
    ["decrease", "lower", "growth", "floor"],
    ["decrease", "higher", "growth", "floor"],
    ["increase", "lower", "growth", "ceiling"],
    [undefined, "higher", "level", "floor"],
    [undefined, "lower", "level", "ceiling"],
    [undefined, "unknown", "level", "unknown"],
  ])("a change (%s) of what is %s and measures %s is a %s", (way, direction, measure, expected) => {
    expect(side(change("5", { measure: "percent", ...(way && { direction: way }) }), direction, measure)).toBe(expected);
    expect(side(change("5", { measure: "percent", ...(way && { direction: way }), bound: "at-most" }), direction, measure)).toBe(
      "ceiling",
    );
  });

  it("a grade's own scale says which end is better, where nothing else does", () => {
    expect(side(grade("III", { scale: "surface-water" }), "unknown", "grade")).toBe("floor");
    expect(side(grade("III", { scale: "surface-water" }), "lower", "grade")).toBe("ceiling");
    expect(side(grade("III", { scale: "surface-water", bound: "exactly" }), "unknown", "grade")).toBe("point");
  });

  it("to stay below a series is a ceiling, every other relation a floor", () => {
    const of = (relation: string) => side({ kind: "relative", relation, to: "x" } as Requirement, "unknown");
    expect(["below", "not-below", "above", "in-step", "roughly-in-step"].map(of)).toEqual([
      "ceiling",
      "floor",
      "floor",
      "floor",
      "floor",
    ]);
  });
});
