import { describe, expect, it } from "vitest";
import { growth, type Indicator, level, type Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { average, everyYear, found, measured, planWith } from "../plans.js";

const held = (base: string | undefined, target: Requirement, more: Partial<Indicator> & { span?: Target["span"] } = {}) =>
  found(
    "implausible-jump",
    planWith({ indicators: [measured("a", target, base === undefined ? undefined : level(base), more)] }),
  );

describe("passes", () => {
  it("a share that moves no more than 3.5 points a year, up or down", () => {
    expect(held("42.1", level("59.6"))).toEqual([]);
    expect(held("59.6", level("42.1"), { direction: "lower" })).toEqual([]);
    expect(held("421", level("596"), { unit: "‰" })).toEqual([]);
    expect(held("421", level("596"), { unit: "千人" })).toEqual([]);
  });

  it("what adds up over the years, what ends at its base's year, and what asks for no number of its own", () => {
    expect(held("1", level("90"), { unit: "万亩", span: { kind: "over", from: 2026, to: 2030 } })).toEqual([]);
    expect(held("1", level("90"), { unit: "万亩", span: { kind: "by", year: 2025 } })).toEqual([]);
    expect(held("1", level({ low: "2", high: "90" }), { unit: "万亩" })).toEqual([]);
    expect(held("1", { kind: "change", bound: "unstated", measure: "total", value: "90" }, { unit: "万亩" })).toEqual([]);
    expect(held("1", { kind: "qualitative", text: "提高" })).toEqual([]);
    // What is counted in another unit than its figures says nothing of how far they go.
    expect(held("1", level("90", { unit: "吨" }), { unit: "万亩" })).toEqual([]);
  });

  it("a target of a year between by the years to it", () => {
    expect(held("40", level("50"), { span: { kind: "by", year: 2028 } })).toEqual([]);
    expect(held("40", level("51"), { span: { kind: "by", year: 2028 } })[0]?.facts).toMatchObject({ years: 3, most: "10.5" });
  });

  it("an amount up to five times its base, a growth up to 30 %, and what has no base or no level", () => {
    expect(held("2", level("10"), { unit: "个" })).toEqual([]);
    expect(held("10", level("2"), { unit: "个" })).toEqual([]);
    expect(held("0", level("10"), { unit: "个" })).toEqual([]);
    expect(held(undefined, level("99"))).toEqual([]);
    expect(held("4.0", growth("30"), { measure: "growth", span: average })).toEqual([]);
    expect(held("3", level("17", { bound: "less-than" }), { direction: "lower", span: everyYear })).toEqual([]);
  });
});

describe("fails", () => {
  it("a share that moves farther", () => {
    expect(held("42.1", level("61.1"))[0]?.facts).toEqual({ target: "…", base: "基期", years: 5, points: "19", most: "17.5" });
    expect(held("24.1", level("51.1"))).toHaveLength(1);
    expect(held("0.35", level("59"))).toHaveLength(1);
    expect(held("90", level("60"), { direction: "lower" })[0]?.facts["points"]).toBe("-30");
    expect(held("421", level("611"), { unit: "‰" })[0]?.facts["points"]).toBe("19");
    expect(held("3", level("35", { bound: "less-than" }), { direction: "lower", span: everyYear })).toHaveLength(1);
  });

  it("an amount of more than five times its base or less than a fifth, and growth of more than 30 %", () => {
    expect(held("4.7", level("47"), { unit: "人" })[0]?.facts).toMatchObject({ factor: "10", most: "5" });
    expect(held("47", level("4.7"), { unit: "人" })).toHaveLength(1);
    expect(held("4.0", growth("50"), { measure: "growth", span: average })[0]?.facts).toMatchObject({ growth: "50", most: "30" });
    expect(held("4.0", growth("-50"), { measure: "growth", span: average })).toHaveLength(1);
  });

  it("a rate that stands as a level of what measures growth", () => {
    expect(held("4.0", level("50"), { measure: "growth" })[0]?.facts).toEqual({
      target: "…",
      base: "基期",
      growth: "50",
      most: "30",
    });
    expect(held("4.0", level("30"), { measure: "growth" })).toEqual([]);
    expect(held(undefined, level("50"), { measure: "growth" })[0]?.facts).toEqual({ target: "…", growth: "50", most: "30" });
  });

  it("a fall of more than 10 % a year, which is mostly one over all years", () => {
    const fall = (value: string, span: Target["span"] = average) =>
      held("38", growth(value), { unit: "立方米/万元", direction: "lower", span });
    expect(fall("-10")).toEqual([]);
    expect(fall("-16")[0]?.facts).toMatchObject({ growth: "-16", most: "10", over: 5 });
    expect(fall("-16", { kind: "by", year: 2027 })[0]?.facts).not.toHaveProperty("over");
  });
});
