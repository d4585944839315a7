import { describe, expect, it } from "vitest";
import { assess, compositeIndex, type IndexOptions } from "../../../src/assessment/index.js";
import { huzhu15 } from "../../../src/huzhu/index.js";
import { level, type Observation } from "../../../src/model/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const plan = planOf(
  indicator("rising", level("10"), { base: "5" }),
  indicator("falling", level("27"), { base: "28", direction: "lower" }),
  indicator("grade", { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }, { measure: "grade" }),
  indicator("open", { kind: "delegated", to: "省" }),
  indicator("zero", level("0"), { base: "5", direction: "lower" }),
  indicator("two", level("1"), { targets: [...indicator("two", level("1")).targets, ...indicator("two", level("2")).targets] }),
  indicator("none", level("1"), { targets: [] }),
  indicator(
    "cut",
    { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "20" },
    { direction: "lower", measure: "growth", span: { kind: "over", from: 2026, to: 2030 } },
  ),
  indicator("relative", { kind: "relative", relation: "not-below", to: "rising" }),
);
const at = (indicator: string, value: string, year = 2027): Observation => ({ indicator, year, value, status: "actual" });
const observations: Observation[] = [
  at("rising", "8"),
  at("falling", "27.5"),
  { indicator: "grade", year: 2027, grade: "II", status: "actual" },
  at("zero", "4"),
  at("two", "1"),
  at("cut", "5", 2026),
  at("cut", "5", 2027),
  at("relative", "9"),
];
const assessment = assess(plan, observations, { asOf: 2027 });
const index = (weights: IndexOptions["weights"], normalisation: IndexOptions["normalisation"], limits?: IndexOptions["limits"]) =>
  compositeIndex(plan, assessment, { weights, normalisation, ...(limits && { limits }) });

describe("compositeIndex", () => {
  const both = { rising: "3", falling: "1" };

  it("is the weighted mean of the ways done", () => {
    // 3 of 5, and 0.5 of 1: (3 × 0.6 + 0.5) ÷ 4.
    expect(index(both, "share-of-distance")).toEqual({
      normalisation: "share-of-distance",
      value: "0.575",
      parts: [
        { indicator: "rising", share: "0.75", score: "0.6" },
        { indicator: "falling", share: "0.25", score: "0.5" },
      ],
    });
  });

  it("is the pace, 1 on time", () => {
    expect(index(both, "pace").value).toBe("1.4375");
  });

  it("is the ratio to the target, turned round for a ceiling and not for a reduction", () => {
    expect(index({ rising: "1" }, "target-ratio").value).toBe("0.8");
    expect(index({ falling: "1" }, "target-ratio").value).toBe("0.9818181818181818181818181818181818");
    expect(index({ cut: "1" }, "target-ratio").value).toBe("0.4875");
    expect(index({ relative: "1" }, "target-ratio").value).toBe("1.125");
  });

  it("is the weight of what is met", () => {
    expect(index({ rising: "1", grade: "1", zero: "2" }, "standing").value).toBe("0.25");
  });

  it("cuts scores only to limits that are given, and says so", () => {
    const limits = { low: "0.55", high: "0.58" };
    expect(index(both, "share-of-distance", limits)).toMatchObject({
      value: "0.5725",
      parts: [
        { score: "0.58", cut: true },
        { score: "0.55", cut: true },
      ],
    });
    expect(index(both, "share-of-distance", { low: "0", high: "1" }).parts.some(({ cut }) => cut)).toBe(false);
  });

  it.each<readonly [string, string, IndexOptions["normalisation"]]>([
    ["undetermined", "open", "share-of-distance"],
    ["undetermined", "open", "standing"],
    ["ordinal", "grade", "share-of-distance"],
    ["ordinal", "grade", "target-ratio"],
    ["no-ratio", "zero", "target-ratio"],
    ["several-targets", "two", "standing"],
    ["no-number", "none", "standing"],
    ["no-number", "relative", "share-of-distance"],
    ["no-number", "relative", "pace"],
  ])("refuses %s: %s by %s", (refused, id, normalisation) => {
    const told = index({ rising: "1", [id]: "1" }, normalisation);
    expect(told).toMatchObject({ refused, at: [id], parts: [{ indicator: "rising" }] });
    expect(told).not.toHaveProperty("value");
    expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
  });

  it("refuses a ratio of opposite signs, and a verdict that tells no observed number", () => {
    const minus = planOf(indicator("it", level("-5"), { base: "-9" }), indicator("said", level("5")));
    const said: Observation = { indicator: "said", year: 2030, asserted: "met", status: "actual" };
    const judged = assess(minus, [at("it", "1", 2030), said], { asOf: 2030 });
    const of = (id: string) => compositeIndex(minus, judged, { weights: { [id]: "1" }, normalisation: "target-ratio" }).refused;
    expect([of("it"), of("said")]).toEqual(["no-ratio", "no-number"]);
  });

  it.each<readonly [string, Partial<IndexOptions>]>([
    ["invalid-weights", { weights: {} }],
    ["invalid-weights", { weights: { nothing: "1" } }],
    ["invalid-weights", { weights: { rising: "0" } }],
    ["invalid-decimal", { weights: { rising: "1e2" } }],
    ["invalid-options", { normalisation: "z-score" as "pace" }],
    ["invalid-options", { limits: { low: "1", high: "0" } }],
  ])("%s is the caller's mistake", (code, wrong) => {
    expect(codeOf(() => compositeIndex(plan, assessment, { weights: both, normalisation: "pace", ...wrong }))).toBe(code);
  });

  it("refuses the assessment of another plan", () => {
    expect(codeOf(() => compositeIndex(huzhu15, assessment, { weights: both, normalisation: "pace" }))).toBe("unlike-plans");
  });
});
