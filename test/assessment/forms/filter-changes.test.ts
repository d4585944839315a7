import { describe, expect, it } from "vitest";
import type { Policy, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import type { More } from "../judging/judged.js";
import { type Both, target } from "./both.js";

const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const rate: More = { measure: "growth", direction: "higher" };
const filter = (said: string): Both => ({ said, by: "filter" });

const change = (measure: "percent" | "points" | "total", value: string, more: object = { direction: "increase" }): Requirement =>
  ({ kind: "change", measure, bound: "unstated", value, ...more }) as Requirement;
const decrease = { direction: "decrease" } as const;

describe("a change between levels", () => {
  const judge = (requirement: Requirement, values: string, asOf = 2027, more: More = {}, policy: Partial<Policy> = {}) =>
    target(requirement, { span: over, direction: "higher", unit: "亿元", base: "100", ...more }, { asOf, policy })(values);
  const [more, fewer] = [change("total", "20"), change("total", "20", decrease)];

  it.each([
    // 8 of 20 are due after two of five years: 7.6 at 0.95, 8.4 at 1.05; both levels are off by half a unit.
    ["- 108.00", "on-track not-met ahead|on-track|behind"],
    ["- 107.4", "behind not-met on-track|behind"],
    ["- 107.0", "behind not-met"],
    ["- 109.0", "ahead not-met"],
    ["- 100", "behind not-met behind|off-track"],
    ["- 120", "achieved met achieved|ahead"],
    ["- 121", "achieved met"],
    ["- 119", "ahead not-met achieved|ahead"],
    ["- 118", "ahead not-met"],
    ["109 -", "ahead not-met"],
    ["- -", "undetermined unknown no-observation"],
  ])("of 20 from 100, at %s, is %s", (values, right) => {
    expect(judge(more, values)).toEqual(filter(right));
  });

  it.each([
    ["- 92.0", "on-track not-met ahead|on-track|behind"],
    ["- 91.0", "ahead not-met"],
    ["- 93.0", "behind not-met"],
    ["- 80", "achieved met achieved|ahead"],
    ["- 79", "achieved met"],
    ["- 81", "ahead not-met achieved|ahead"],
  ])("of a fall of 20 from 100, at %s, is %s", (values, right) => {
    expect(judge(fewer, values, 2027, { direction: "lower" })).toEqual(filter(right));
  });

  it.each([
    // 1.2^(2/5) = 1.0757 is due: 1.0717 at 0.95, 1.0796 at 1.05. Of a base of 100.0 both ends are off by 0.05 %.
    ["- 107.6", "on-track not-met"],
    ["- 107.1", "behind not-met on-track|behind"],
    ["- 107.0", "behind not-met"],
    ["- 107.2", "on-track not-met on-track|behind"],
    ["- 108.0", "ahead not-met ahead|on-track"],
    ["- 108.1", "ahead not-met"],
    ["- 120.2", "achieved met"],
    ["- 119.9", "ahead not-met achieved|ahead"],
    ["- 119.7", "ahead not-met"],
    ["- -", "undetermined unknown no-observation"],
  ])("of 20 percent from 100.0, at %s, is %s", (values, right) => {
    expect(judge(change("percent", "20"), values, 2027, { base: "100.0" })).toEqual(filter(right));
  });

  it.each([
    // 0.8^(2/5) = 0.9146 is left: 0.9186 at 0.95, 0.9105 at 1.05.
    ["- 91.5", "on-track not-met"],
    ["- 92.0", "behind not-met"],
    ["- 91.0", "ahead not-met ahead|on-track"],
    ["- 90.9", "ahead not-met"],
    // 79.9 may be 79.95 of 99.95, which is less than 0.8 of it only by a hair; 80.1 is at least 80.05 of 100.05.
    ["- 79.9", "achieved met"],
    ["- 80.1", "ahead not-met"],
  ])("of a fall of 20 percent from 100.0, at %s, is %s", (values, right) => {
    expect(judge(change("percent", "20", decrease), values, 2027, { base: "100.0", direction: "lower" })).toEqual(filter(right));
  });

  it("at its end, as a ceiling, and of nothing", () => {
    for (const [requirement, base] of [
      [more, "100"],
      [change("percent", "20"), "100.0"],
    ] as const) {
      expect(judge(requirement, "- - - - 122", 2030, { base })).toEqual(filter("achieved met"));
      expect(judge(requirement, "- - - - 118", 2030, { base })).toEqual(filter("missed not-met"));
      expect(judge(requirement, "- - - 118", 2030, { base }).said).toBe("undetermined not-met no-final-observation");
      expect(judge(requirement, "- 118", 2027, { base, direction: "lower" })).toEqual(filter("on-track met"));
      expect(judge(requirement, "- 122", 2027, { base, direction: "lower" })).toEqual(filter("behind not-met"));
    }
    expect(judge(change("total", "0"), "- 101")).toEqual(filter("on-track met"));
    expect(judge(change("percent", "0"), "- 102")).toEqual(filter("on-track met"));
  });

  it("that starts later than the plan is not moved by what was before", () => {
    const later: More = { unit: "亿元", direction: "higher", span: { kind: "over", from: 2027, to: 2030 } };
    for (const requirement of [more, change("percent", "20")]) {
      const said = (asOf: number, figures: Record<number, string>) => target(requirement, later, { asOf })(figures).said;
      expect(said(2027, { 2025: "90", 2026: "100" })).toBe("undetermined unknown no-observation");
      expect(said(2028, { 2025: "90", 2026: "100", 2028: "115" })).toBe("ahead not-met");
    }
  });

  it("a tie of quotients no float decides", () => {
    const at = (value: string, requirement: Requirement) =>
      judge(requirement, `- ${value}`, 2027, { base: "100.0", direction: requirement === falls ? "lower" : "higher" });
    const falls = change("percent", "20", decrease);
    expect(at("120.0", change("percent", "20"))).toEqual({ said: "achieved met achieved|ahead", by: "exact" });
    expect(at("100.0", change("percent", "20"))).toEqual({ said: "behind not-met behind|off-track", by: "exact" });
    expect(at("80.0", falls)).toEqual({ said: "achieved met achieved|ahead", by: "exact" });
  });

  it("what moved away may still be within the printed unit of its base, which exact arithmetic says", () => {
    for (const requirement of [more, change("percent", "20")]) {
      expect(judge(requirement, "- 99.6")).toMatchObject({ by: "exact" });
      expect(judge(requirement, "- 99.6").said).toMatch(/^behind /);
      expect(judge(requirement, "- 99.4").said).toMatch(/^off-track /);
    }
  });

  it("from a base that the set tells, or that nobody tells", () => {
    for (const requirement of [more, change("percent", "20")]) {
      const none: More = { span: over, direction: "higher", unit: "亿元" };
      expect(target(requirement, none, { asOf: 2027 })({ 2025: "100", 2027: "110" })).toEqual(filter("ahead not-met"));
      expect(target(requirement, none, { asOf: 2027 })({ 2027: "110" })).toEqual(filter("undetermined unknown no-baseline"));
      expect(target(requirement, none, { asOf: 2027 })({ 2025: "100.0000000000001", 2027: "110" }).by).toBe("exact");
      expect(target(requirement, { ...none, base: "100.0000000000001" }, { asOf: 2027 })({ 2027: "110" }).by).toBe("exact");
    }
  });

  it("with levels that are not above zero there is no change in percent for the filter, and one in amounts", () => {
    const from = (requirement: Requirement, base: string, values: string) => judge(requirement, values, 2027, { base }).by;
    expect([from(more, "0", "- 9"), from(more, "-5", "- 9"), from(more, "100", "-3 109")]).toEqual([
      "filter",
      "filter",
      "filter",
    ]);
    const percent = change("percent", "20");
    expect([from(percent, "0", "- 9"), from(percent, "0.5", "- 9"), from(percent, "100", "0.5 109")]).toEqual([
      "exact",
      "filter",
      "filter",
    ]);
    expect([from(percent, "100", "0 109"), from(percent, "100", "0.0 109"), from(percent, "100", "- -3")]).toEqual([
      "exact",
      "exact",
      "exact",
    ]);
  });

  it("is for exact arithmetic with too many digits, over more than fifty years, and where a pace means nothing", () => {
    for (const requirement of [more, change("percent", "20")]) {
      expect([judge(requirement, "- 109.00000000001").by, judge(requirement, "- 109.000000000001").by]).toEqual([
        "filter",
        "exact",
      ]);
      expect(judge(requirement, "101.000000000001 109").by).toBe("exact");
      expect(judge(requirement, "- 109", 2027, {}, { onTrack: "0" }).by).toBe("exact");
      expect(judge(requirement, "- 109", 2027, { direction: "lower" }, { onTrack: "0" }).by).toBe("filter");
      const until = (to: number) => judge(requirement, "- 109", 2027, { span: { kind: "over", from: 2026, to } }).by;
      expect([until(2075), until(2076)]).toEqual(["filter", "exact"]);
    }
    // Nothing would be left.
    expect(judge(change("percent", "100", decrease), "- 91", 2027, { direction: "lower" }).by).toBe("exact");
  });
});

describe("a change of yearly figures", () => {
  const judge = (requirement: Requirement, values: string, more: More = {}, asOf = 2028) =>
    target(requirement, { span: over, ...rate, ...more }, { asOf })(values);

  it.each([
    // 1.2^(3/5) = 1.1156 is due after three years: 1.1095 at 0.95, 1.1217 at 1.05.
    ["3.70 3.70 3.70", "on-track not-met"],
    ["3.5 3.5 3.5", "behind not-met on-track|behind"],
    ["3.4 3.4 3.4", "behind not-met"],
    ["3.9 3.9 4.0", "ahead not-met ahead|on-track"],
    ["4.0 4.0 4.0", "ahead not-met"],
    ["7.0 7.0 4.82", "achieved met achieved|ahead"],
    ["7.0 7.0 5.0", "achieved met"],
    ["-1.0 -1.0 0.0", "off-track not-met"],
    ["4.0 - 4.0", "undetermined unknown missing-years"],
    ["- 4.0 4.0", "undetermined unknown missing-years"],
    ["- - -", "undetermined unknown no-observation"],
  ])("of 20 percent, by rates of %s, is %s", (values, right) => {
    expect(judge(change("percent", "20"), values)).toEqual({ said: right, by: values === "4.0 - 4.0" ? "exact" : "filter" });
  });

  it.each([
    // A rate of reduction counts the fall: 0.8^(3/5) = 0.8747 is left after three years: 0.8806 at 0.95, 0.8689 at 1.05.
    ["4.35 4.35 4.35", "on-track not-met"],
    ["4.0 4.0 4.0", "behind not-met"],
    ["4.6 4.6 4.6", "ahead not-met ahead|on-track"],
    ["4.7 4.7 4.7", "ahead not-met"],
    ["8.0 8.0 5.5", "achieved met achieved|ahead"],
    ["8.0 8.0 5.7", "achieved met"],
  ])("of a fall of 20 percent, by %s, is %s", (values, right) => {
    const falls: More = { name: { zh: "单位地区生产总值能耗降低" }, direction: "higher" };
    expect(judge(change("percent", "20", decrease), values, falls)).toEqual(filter(right));
  });

  it("a fall given with the other sign is for exact arithmetic", () => {
    const falls: More = { name: { zh: "单位地区生产总值能耗降低" }, direction: "higher" };
    expect(judge(change("percent", "20", decrease), "-4.0 -4.0 -4.0", falls).by).toBe("exact");
    expect(judge(change("points", "20", decrease), "-4.0 -4.0 -4.0", falls).by).toBe("exact");
    expect(judge(change("points", "20"), "-4.0 -4.0 -4.0").by).toBe("filter");
    expect(judge(change("percent", "20"), "-4.0 -4.0 -4.0").by).toBe("filter");
  });
});
