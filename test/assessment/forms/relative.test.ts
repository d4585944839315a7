import { describe, expect, it } from "vitest";
import { assessIndicator } from "../../../src/assessment/index.js";
import type { Indicator, Observation, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { growth, type More } from "../judging/judged.js";

const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const mean: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const rate: More = { measure: "growth" };
const counted: More = { unit: "元", measure: "level" };
const relative = (relation: string, to = "other", more: object = {}): Requirement =>
  ({ kind: "relative", relation, to, ...more }) as Requirement;

/** Figures from 2025 on; `-` is a year without one. */
const of = (id: string, values: string, more: object = {}): Observation[] =>
  values
    .split(" ")
    .flatMap((value, i) =>
      value === "-" ? [] : [{ indicator: id, year: 2025 + i, value, status: "actual", ...more } as Observation],
    );

/** Status and reason of a target compared with `other`, and what it takes for granted. */
function said(
  requirement: Requirement,
  more: More,
  observations: readonly Observation[],
  options: object = {},
  other: Partial<Indicator> = rate,
): string {
  const beside = indicator("other", growth("unstated", "5"), { span: mean, ...other });
  const plan = planOf(indicator("it", requirement, more), beside);
  const {
    status,
    reason,
    assumptions = [],
    policy = [],
  } = assessIndicator(plan, "it", observations, {
    asOf: 2028,
    ...options,
  });
  return [status, ...(reason === undefined ? [] : [reason]), ...assumptions, ...policy].join(" ");
}

describe("what is compared: growth, or the figures themselves", () => {
  // 100 → 110.25 in two years are 5 % a year; the other one grew by 4 %, from 1000 to 1081.6.
  const own = of("it", "100 105 110.25");
  const others = of("other", "1000 1040 1081.6");

  it.each([
    ["in-step", {}],
    ["roughly-in-step", {}],
    ["above", { span: mean }],
    ["above", { span: over }],
  ] as const)("of amounts their growth is: %s %j", (relation, span) => {
    expect(said(relative(relation), { ...counted, ...span }, [...own, ...others], { asOf: 2027 }, counted)).toMatch(/^on-track/);
  });

  it("of amounts that are to be above another's by a year it is they themselves", () => {
    expect(said(relative("above"), counted, [...own, ...others], { asOf: 2027 }, counted)).toMatch(/^behind/);
    expect(said(relative("above"), { ...counted, span: every }, [...own, ...others], { asOf: 2027 }, counted)).toMatch(
      /^off-track/,
    );
  });

  it("beside rates, or a name that says growth, their growth is", () => {
    expect(said(relative("above"), counted, [...own, ...of("other", "- 4 4")], { asOf: 2027 })).toMatch(/^on-track/);
    const references = { GDP增速: "4" };
    expect(said(relative("above", "GDP增速"), counted, own, { asOf: 2027, references })).toMatch(/^on-track/);
  });

  it("of percentages it is they themselves", () => {
    const share: More = { unit: "%", name: { zh: "城镇化率" } };
    expect(
      said(
        relative("above"),
        { ...share, span: mean },
        [...of("it", "- 60 61"), ...of("other", "- 65 65")],
        { asOf: 2027 },
        share,
      ),
    ).toBe("behind");
  });

  it("levels in different units cannot be compared, and their growth can", () => {
    const figures = [...own, ...others];
    const elsewhere: More = { ...counted, unit: "万人" };
    expect(said(relative("above"), counted, figures, { asOf: 2027 }, elsewhere)).toBe("undetermined unit-differs");
    expect(said(relative("in-step"), counted, figures, { asOf: 2027 }, elsewhere)).toMatch(/^on-track/);
  });
});

describe("years and means", () => {
  it("a plain mean of levels is that of the years so far, without a gap", () => {
    const share: More = { unit: "%", name: { zh: "城镇化率" }, span: mean };
    const by = (own: string, other: string, asOf = 2028) =>
      said(
        relative("above"),
        share,
        [...of("it", own), ...of("other", other)],
        { asOf },
        { unit: "%", name: { zh: "城镇化率" } },
      );
    expect(by("- 60 62 61", "- 60 60 60")).toBe("on-track");
    expect(by("- 60 58 61", "- 60 60 60")).toBe("behind");
    expect(by("- - - -", "- 60 60 60")).toBe("undetermined no-observation");
    expect(by("- - 62 61", "- 60 60 60")).toBe("undetermined missing-years");
    expect(by("- 60 62 61", "- 60 - 60")).toBe("undetermined needs-reference");
    // Beyond the last year nothing is looked at.
    expect(by("- 60 62 61 61 61 10", "- 60 60 60 60 60 90", 2031)).toBe("achieved");
  });

  it("of a year it is the newest, and of each year all", () => {
    const by = (own: string, other: string, span: Target["span"] = { kind: "by", year: 2030 }) =>
      said(relative("not-below"), { ...rate, span }, [...of("it", own), ...of("other", other)]);
    expect([by("- 1 1 6", "- 5 5 5"), by("- 1 1 6", "- 5 5 5", every)]).toEqual(["on-track", "off-track"]);
    expect([by("- 6 6 6", "- 5 5 5", every), by("- 6 6 6", "- 5 - 5", every)]).toEqual([
      "on-track",
      "undetermined needs-reference",
    ]);
    expect([by("- - - -", "- 5 5 5"), by("- - - -", "- 5 5 5", every)]).toEqual([
      "undetermined no-observation",
      "undetermined no-observation",
    ]);
    const counts = (values: string, span: Target["span"]) =>
      said(relative("in-step"), { ...counted, span }, [...of("it", values), ...of("other", "- 5 5 5")]);
    expect([counts("- 105", { kind: "by", year: 2030 }), counts("- 105", every)]).toEqual([
      "undetermined no-baseline",
      "undetermined no-baseline",
    ]);
  });

  it("one number for all the years is taken for the mean of those so far, until they are over", () => {
    const by = (span: Target["span"], asOf: number) =>
      said(relative("above"), { ...rate, span }, of("it", "- 6 6 6 6 6"), { asOf, references: { other: "5" } });
    expect([by(mean, 2028), by(mean, 2030), by({ kind: "by", year: 2030 }, 2028)]).toEqual([
      "on-track prices-of-series reference-of-all-years",
      "achieved prices-of-series",
      "on-track prices-of-series",
    ]);
  });

  it("a level of the other series beside growth can be none", () => {
    const by = (other: string) => said(relative("above"), rate, of("it", "- 6 6 6"), { references: { other } });
    expect([by("5"), by("49"), by("50"), by("24000")]).toEqual([
      // A series from outside does not say in which prices it is.
      "on-track prices-of-series",
      "behind prices-of-series",
      "undetermined implausible-observation",
      "undetermined implausible-observation",
    ]);
  });
});

describe("the prices of both sides", () => {
  const by = (own: object, other: object, span: Target["span"] = mean) =>
    said(relative("above"), { ...rate, span }, [...of("it", "- 6 6 6", own), ...of("other", "- 5 5 5", other)]);
  const real = { basis: "real" };
  const nominal = { basis: "nominal" };

  it("must be alike, and where one side leaves them open that is taken for granted", () => {
    for (const span of [mean, every, { kind: "by", year: 2030 } as const]) {
      expect(by(real, nominal, span)).toBe("undetermined unlike-basis");
      expect(by(real, real, span)).toBe("on-track");
    }
  });
});

describe("the tolerance of in step", () => {
  it("is named where the verdict leans on it", () => {
    const policy = { inStep: "0.5", roughlyInStep: "1" };
    const by = (relation: string, own: string, span: Target["span"] = { kind: "by", year: 2030 }) =>
      said(relative(relation), { ...rate, span }, [...of("it", `- ${own}`), ...of("other", "- 5 5 5")], { policy });
    expect([by("in-step", "5 5 5.2"), by("in-step", "5 5 4.6"), by("in-step", "5 5 4.4")]).toEqual([
      "on-track",
      "on-track inStep",
      "behind inStep",
    ]);
    expect(by("roughly-in-step", "5 5 4.4")).toBe("on-track roughlyInStep");
    expect([by("in-step", "5 4.6 5.2", every), by("in-step", "5 5.1 5.2", every)]).toEqual(["on-track inStep", "on-track"]);
    expect(by("above", "5 5 4.6")).toBe("behind");
  });
});
