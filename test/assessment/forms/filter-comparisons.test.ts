import { describe, expect, it } from "vitest";
import type { Indicator, Observation, Policy, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator } from "../../model/plans.js";
import type { More } from "../judging/judged.js";
import { type Both, target } from "./both.js";

const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const mean: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const rate: More = { measure: "growth", direction: "higher" };
const filter = (said: string): Both => ({ said, by: "filter" });

describe("a comparison with another series", () => {
  const relative = (relation: string, margin?: string): Requirement =>
    ({ kind: "relative", relation, to: "other", ...(margin !== undefined && { margin }) }) as Requirement;
  // Nothing is asked of the other one, so that all exact arithmetic is for the target that compares with it.
  const other: Indicator = { ...indicator("other", { kind: "none" }, { measure: "growth" }), targets: [] };
  const theirs = (values: string): Observation[] =>
    values
      .split(" ")
      .flatMap((value, i) => (value === "-" ? [] : [{ indicator: "other", year: 2026 + i, value, status: "actual" as const }]));
  const judge = (
    requirement: Requirement,
    own: string,
    beside: string,
    {
      span = { kind: "by", year: 2030 },
      asOf = 2028,
      policy = {},
    }: { span?: Target["span"]; asOf?: number; policy?: Partial<Policy> } = {},
  ) => target(requirement, { ...rate, span }, { asOf, policy }, other)(own, theirs(beside));

  it.each([
    ["above", undefined, "4 4 5.2", "4 4 5.0", "on-track met"],
    ["above", undefined, "4 4 5.04", "4 4 5.0", "on-track met on-track|behind"],
    ["above", "0.5", "4 4 5.7", "4 4 5.0", "on-track met"],
    ["above", "0.5", "4 4 5.3", "4 4 5.0", "behind not-met"],
    ["not-below", undefined, "4 4 4.8", "4 4 5.0", "behind not-met"],
    ["below", undefined, "4 4 4.8", "4 4 5.0", "on-track met"],
    ["below", "0.5", "4 4 4.3", "4 4 5.0", "on-track met"],
    ["below", "0.5", "4 4 4.8", "4 4 5.0", "behind not-met"],
    ["above", undefined, "4 4 5.2", "4 4 -", "undetermined unknown needs-reference"],
    ["above", undefined, "- - -", "4 4 5.0", "undetermined unknown no-observation"],
  ])("%s by %s: %s beside %s is %s", (relation, margin, own, beside, right) => {
    expect(judge(relative(relation, margin), own, beside)).toEqual(filter(right));
  });

  it.each([
    ["above", "behind not-met on-track|behind"],
    ["not-below", "on-track met on-track|behind"],
    ["below", "behind not-met on-track|behind"],
  ])("a tie is for exact arithmetic: %s is %s", (relation, said) => {
    expect(judge(relative(relation), "4 4 5.0", "4 4 5.0")).toEqual({ said, by: "exact" });
  });

  it("in step within the policy's points", () => {
    const policy = { inStep: "0.3", roughlyInStep: "1" };
    const by = (relation: string, own: string) => judge(relative(relation), `4 4 ${own}`, "4 4 5.0", { policy });
    expect([by("in-step", "4.9"), by("in-step", "4.5")]).toEqual([filter("on-track met"), filter("behind not-met")]);
    expect([by("roughly-in-step", "4.2"), by("roughly-in-step", "3.8")]).toEqual([
      filter("on-track met"),
      filter("behind not-met"),
    ]);
  });

  it("at its end, and beyond a gap", () => {
    const at = (own: string, policy = {}) => judge(relative("above"), own, "5.0 5.0 5.0 5.0 5.0", { asOf: 2030, policy });
    expect([at("6 6 6 6 5.2"), at("6 6 6 6 4.8")]).toEqual([filter("achieved met"), filter("missed not-met")]);
    expect([at("6 6 6 5.2"), at("6 6 6 5.2", { missing: "latest" })]).toEqual([
      filter("undetermined met no-final-observation"),
      filter("achieved met"),
    ]);
  });

  it.each([
    ["5.2 5.2 5.2", "5.0 5.0 5.0", "on-track met"],
    ["5.0 5.0 5.0", "5.2 5.2 5.2", "behind not-met"],
    ["5.0 5.1 5.0", "5.0 5.0 5.0", "on-track met on-track|behind"],
    ["5.0 5.0 5.0", "5.0 5.0 5.0", "behind not-met on-track|behind"],
    // 1.06 × 1.04 is less than 1.05²: the mean is that of the chain.
    ["6.00 4.00 5.00", "5.00 5.00 5.00", "behind not-met on-track|behind"],
    ["60.0 -40.0", "5.0 5.0", "exact"],
    ["5.2 5.2", "5.0 5.0 5.0", "on-track met"],
    ["5.2 5.2 5.2", "5.0 - 5.0", "undetermined unknown needs-reference"],
    ["- - -", "5.0 5.0 5.0", "undetermined unknown no-observation"],
    ["5.2 - 5.2", "5.0 5.0 5.0", "exact"],
    ["- 5.2 5.2", "5.0 5.0 5.0", "exact"],
  ])("means of %s and %s: %s", (own, beside, right) => {
    const found = judge(relative("above"), own, beside, { span: mean });
    expect(right === "exact" ? found.by : found).toEqual(right === "exact" ? right : filter(right));
  });

  it("means apart by a margin are compared by their roots", () => {
    const by = (own: string, margin: string, beside = "5.0 5.0 5.0") =>
      judge(relative("above", margin), own, beside, { span: mean });
    expect(by("5.7 5.7 5.7", "0.5")).toEqual(filter("on-track met"));
    expect(by("5.3 5.3 5.3", "0.5")).toEqual(filter("behind not-met"));
    expect(by("5.52 5.52 5.52", "0.5")).toEqual(filter("on-track met on-track|behind"));
    expect(by("5.45 5.45 5.45", "0.5", "5.00 5.00 5.00")).toEqual(filter("behind not-met"));
    // A tie of roots no float decides.
    expect(by("5.5 5.5 5.5", "0.5").by).toBe("exact");
    const end = judge(relative("above", "0.5"), "5.7 5.7 5.7 5.7 5.7", "5.0 5.0 5.0 5.0 5.0", { span: mean, asOf: 2030 });
    expect(end).toEqual(filter("achieved met"));
  });

  it("with a series or a number that is given under its name", () => {
    const beside = (references: object, own = "5.2 5.2 5.2", span: Target["span"] = { kind: "by", year: 2030 }) =>
      target(relative("above"), { ...rate, span }, { asOf: 2028, references: references as never })(own);
    expect(beside({ other: "5.0" })).toEqual(filter("on-track met"));
    expect(beside({ other: { 2028: "5.4" } })).toEqual(filter("behind not-met"));
    expect(beside({ other: { 2027: "5.0" } })).toEqual(filter("undetermined unknown needs-reference"));
    expect(beside({})).toEqual(filter("undetermined unknown needs-reference"));
    expect(beside({ other: "5.0" }, "5.2 5.2 5.2", mean)).toEqual(filter("on-track met"));
    expect(beside({ other: "5.0" }, "4.8 4.8 4.8", mean)).toEqual(filter("behind not-met"));
    expect(beside({ other: { 2026: "5.0", 2027: "5.0", 2028: "5.0" } }, "5.2 5.2 5.2", mean)).toEqual(filter("on-track met"));
    expect(beside({ other: "5.00000000000001" }).by).toBe("exact");
    // A level of 24000 under the name of a rate is for exact arithmetic to refuse.
    expect([beside({ other: "49" }).by, beside({ other: "24000" }).by]).toEqual(["filter", "exact"]);
    expect(beside({ other: "24000" }).said).toBe("undetermined unknown implausible-observation");
  });

  it("is for exact arithmetic in every year, of what says what it is, and with too many digits", () => {
    expect(judge(relative("above"), "5.2 5.2 5.2", "5.0 5.0 5.0", { span: every }).by).toBe("exact");
    const own = target(relative("above"), rate, { asOf: 2028 }, other);
    const one = { indicator: "other", year: 2028, value: "5.0", status: "actual", measure: "growth" } as const;
    expect(own("5.2 5.2 5.2", [one])).toEqual({ said: "on-track met", by: "exact" });
    expect(judge(relative("above"), "4 4 5.2", "4 4 5.00000000000001").by).toBe("exact");
    expect(judge(relative("above"), "4 4 5.20000000000001", "4 4 5.0").by).toBe("exact");
    expect(judge(relative("above"), "4 4 5.2", "4 5.00000000000001 5.0").by).toBe("filter");
    expect(judge(relative("above"), "5.2 5.2", "5.00000000000001 5.0", { span: mean }).by).toBe("exact");
  });
});
