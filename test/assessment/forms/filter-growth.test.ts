import { describe, expect, it } from "vitest";
import type { Policy, Target } from "../../../src/model/index.js";
import { growth, type More } from "../judging/judged.js";
import { type Both, target } from "./both.js";

const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const mean: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const rate: More = { measure: "growth", direction: "higher" };
const filter = (said: string): Both => ({ said, by: "filter" });

describe("a rate of one year", () => {
  const judge = (values: string, asked = "5", more: More = {}, asOf = 2027, policy: Partial<Policy> = {}) =>
    target(growth("unstated", asked), { ...rate, ...more }, { asOf, policy })(values);

  it.each([
    ["4 5.6", "on-track met"],
    ["4 5.0", "on-track met on-track|behind"],
    ["6 4.9", "behind not-met"],
    ["6 0.0", "behind not-met behind|off-track"],
    ["6 0.1", "behind not-met"],
    ["6 -0.1", "off-track not-met"],
    ["6 -0", "behind not-met behind|off-track"],
    ["- 49.9", "on-track met"],
    ["- -", "undetermined unknown no-observation"],
  ])("%s is %s", (values, right) => {
    expect(judge(values)).toEqual(filter(right));
  });

  it("that need not grow is behind and not off track where it shrinks", () => {
    expect([judge("6 -0.1", "0"), judge("6 -2.1", "-2")]).toEqual([filter("behind not-met"), filter("behind not-met")]);
    // Of a ceiling what is beyond it is behind too.
    expect(judge("6 5.1", "5", { direction: "lower" })).toEqual(filter("behind not-met"));
    expect(judge("6 -5.1", "5", { direction: "lower" })).toEqual(filter("on-track met"));
  });

  it("at its end is the last year's", () => {
    expect(judge("5 5 5 5 5.1", "5", {}, 2030)).toEqual(filter("achieved met"));
    expect(judge("5 5 5 5 4.9", "5", {}, 2030)).toEqual(filter("missed not-met"));
    expect(judge("5 5 5 5.1", "5", {}, 2030)).toEqual(filter("undetermined met no-final-observation"));
    expect(judge("5 5 5 5.1", "5", {}, 2030, { missing: "latest" })).toEqual(filter("achieved met"));
  });

  it("from 50 on may be an index or a level, and is for exact arithmetic", () => {
    expect([judge("6 49.9").by, judge("6 50").by, judge("6 -50").by]).toEqual(["filter", "exact", "exact"]);
    expect(judge("6 5.0000000000001").by).toBe("filter");
    expect(judge("6 5.00000000000001").by).toBe("exact");
  });
});

describe("a rate of every year", () => {
  const judge = (values: string, asOf = 2028) => target(growth("at-least", "5"), { ...rate, span: every }, { asOf })(values);

  it.each([
    ["5.1 5.1 5.1", "on-track met"],
    ["5.1 5.0 5.1", "on-track met on-track|off-track"],
    ["4.9 5.1 5.1", "off-track met"],
    ["5.1 - 5.1", "on-track met"],
    ["- - -", "undetermined unknown no-observation"],
  ])("%s is %s", (values, right) => {
    expect(judge(values)).toEqual(filter(right));
  });

  it("from 50 on may be an index or a level", () => {
    expect([judge("5.1 49.9 5.1").by, judge("5.1 50 5.1").by, judge("-50 5.1 5.1").by]).toEqual(["filter", "exact", "exact"]);
  });

  it("of 左右 has no base to be a part of the way from", () => {
    expect(target(growth("about", "5"), { ...rate, span: every }, { asOf: 2027 })("4.80 4.80")).toEqual(filter("on-track met"));
  });
});

describe("mean growth", () => {
  const judge = (values: string, asked = "5", asOf = 2028, more: More = {}, policy: Partial<Policy> = {}) =>
    target(growth("unstated", asked), { ...rate, span: mean, ...more }, { asOf, policy })(values);

  it.each([
    // 1.05⁵ is due in all; ln Π ÷ ln 1.05⁵ against three fifths: on the way from 0.95, which is a mean of 4.744 %, ahead from 5.258 %.
    ["5.01 5.00 5.00", "on-track met"],
    ["4.74 4.74 4.74", "behind not-met on-track|behind"],
    ["4.75 4.75 4.75", "on-track not-met"],
    ["4.73 4.73 4.73", "behind not-met"],
    ["5.26 5.26 5.26", "ahead met ahead|on-track"],
    ["5.27 5.27 5.27", "ahead met"],
    ["5.25 5.25 5.25", "on-track met"],
    ["9.0 -4.0 -6.0", "off-track not-met"],
    ["0.0 0.0 0.0", "behind not-met behind|off-track"],
    ["0.1 0.1 0.1", "behind not-met"],
    ["-0.1 -0.1 -0.1", "off-track not-met"],
    ["5.3 5.3 -", "ahead met ahead|on-track"],
    ["- - -", "undetermined unknown no-observation"],
  ])("of %s is %s", (values, right) => {
    expect(judge(values)).toEqual(filter(right));
  });

  it("at its end is compared by its product", () => {
    expect(judge("5.1 5.1 5.1 5.1 5.1", "5", 2030)).toEqual(filter("achieved met"));
    expect(judge("5.0 5.0 5.0 5.0 5.0", "5", 2030)).toEqual({ said: "achieved met achieved|missed", by: "exact" });
    expect(judge("5.2 5.2 4.7 4.7 5.1", "5", 2030)).toEqual(filter("missed not-met achieved|missed"));
    expect(judge("5.2 5.2 4.7 4.7 4.7", "5", 2030)).toEqual(filter("missed not-met"));
    expect(judge("5.2 5.2 5.2 5.2", "5", 2030).said).toBe("undetermined met no-final-observation");
  });

  it("as a ceiling, or shrinking, is kept or not", () => {
    expect(judge("5.1 5.1", "5", 2027, { direction: "lower" })).toEqual(filter("behind not-met"));
    expect(judge("4.9 4.9", "5", 2027, { direction: "lower" })).toEqual(filter("on-track met"));
    expect(judge("-1.9 -1.9", "-2", 2027)).toEqual(filter("on-track met"));
    expect(judge("-2.1 -2.1", "-2", 2027)).toEqual(filter("behind not-met"));
    expect(judge("0.1 0.1", "0", 2027)).toEqual(filter("on-track met"));
  });

  it("is for exact arithmetic beyond a gap, with rates that may be none, with too many digits, and where a pace means nothing", () => {
    expect(judge("5.3 - 5.3")).toEqual({ said: "undetermined unknown missing-years", by: "exact" });
    expect(judge("- 5.3 5.3")).toEqual({ said: "undetermined unknown missing-years", by: "exact" });
    // The last year's alone may be meant as the mean of all.
    expect(judge("- - - - 5.3", "5", 2030)).toEqual({ said: "undetermined unknown no-mean-observed", by: "exact" });
    expect([judge("5 5 49").by, judge("5 5 50").by, judge("5 5 -49").by, judge("5 5 -50").by]).toEqual([
      "filter",
      "exact",
      "filter",
      "exact",
    ]);
    expect(judge("5.00000000000001 5 5").by).toBe("exact");
    expect([judge("5 5 5", "-49").by, judge("5 5 5", "-50").by]).toEqual(["filter", "exact"]);
    expect(judge("5 5 5", "5", 2028, {}, { onTrack: "0" }).by).toBe("exact");
    expect(judge("5.3 5.3 5.3", "5", 2028, {}, { onTrack: "1", ahead: "1" }).by).toBe("filter");
    // With a ceiling there is no pace whose thresholds could matter.
    expect(judge("4.9 4.9 4.9", "5", 2028, { direction: "lower" }, { onTrack: "0" }).by).toBe("filter");
  });

  it("over more than fifty years is for exact arithmetic", () => {
    const until = (to: number) =>
      target(growth("unstated", "5"), { ...rate, span: { kind: "average", from: 2026, to } }, { asOf: 2027 })("5.3 5.3").by;
    expect([until(2075), until(2076)]).toEqual(["filter", "exact"]);
  });
});
