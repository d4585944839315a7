import { describe, expect, it } from "vitest";
import { type AssessOptions, assess, assessIndicator, assumeRates } from "../../src/assessment/index.js";
import { change, level, type Observation } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";
import { codeOf } from "../refusal.js";
import { recompute } from "./recompute.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;
const every = { kind: "every-year", from: 2026, to: 2030 } as const;
const average = { kind: "average", from: 2026, to: 2030 } as const;
const over = { kind: "over", from: 2026, to: 2030 } as const;

const seen = (values: string, more: object = {}): Observation[] =>
  values.split(" ").map((value, i) => ({ indicator: "it", year: 2026 + i, value, status: "actual", ...more }));

function judge(requirement: Requirement, more: More, observations: readonly Observation[], options: Partial<AssessOptions> = {}) {
  const newest = Math.max(...observations.map((one) => ("year" in one ? one.year : one.span.to)), 2026);
  const verdict = assessIndicator(planOf(indicator("it", requirement, more)), "it", observations, { asOf: newest, ...options });
  recompute(verdict);
  return verdict;
}

describe("a change in every year, from levels", () => {
  const falling: More = { direction: "lower", base: "100", span: every };

  it("needs a level to begin with, and figures", () => {
    expect(
      judge(change("3", { measure: "percent", direction: "decrease" }), { direction: "lower", span: every }, seen("96 92"))
        .reason,
    ).toBe("no-baseline");
    expect(judge(change("3", { measure: "percent", direction: "decrease" }), falling, []).reason).toBe("no-observation");
    expect(judge(change("3", { measure: "percent", direction: "decrease" }), { measure: "growth", span: every }, []).reason).toBe(
      "no-observation",
    );
  });

  it("skips a year whose level is not known, and misses it at the end", () => {
    const observations = seen("96.0 92.0 0 84.0 80.0").filter((one) => !("year" in one) || one.year !== 2028);
    expect(judge(change("3", { measure: "percent", direction: "decrease" }), falling, observations)).toMatchObject({
      status: "undetermined",
      reason: "missing-years",
    });
    expect(
      judge(change("3", { measure: "percent", direction: "decrease" }), falling, observations, { policy: { missing: "latest" } }),
    ).toMatchObject({
      status: "achieved",
      policy: ["missing"],
    });
  });

  it("missed once is out of reach, whatever rounding says of the other years", () => {
    expect(judge(change("3", { measure: "percent", direction: "decrease" }), falling, seen("98.0 92.0"))).toMatchObject({
      status: "off-track",
      outlook: "out-of-reach",
    });
  });
});

describe("a change on average", () => {
  it("is the cumulative change that it adds up to, and its steps say so", () => {
    const verdict = judge(
      change("3", { measure: "percent", direction: "decrease" }),
      { measure: "growth", span: average },
      seen("3.0 3.0"),
    );
    expect(verdict).toMatchObject({ method: "mean-change", status: "on-track", required: "14.12659743" });
    const range: Requirement = {
      kind: "change",
      bound: "between",
      low: "2",
      high: "4",
      measure: "points",
      direction: "increase",
    };
    const held = judge(range, { direction: "hold", base: "10", span: average }, seen("13 16 19 22 25"));
    expect(held).toMatchObject({ status: "achieved", observed: "15", method: "mean-change" });
  });
});

describe("a level on average", () => {
  it("says what the years left must be", () => {
    const verdict = judge(level("5.5", { bound: "at-most" }), { direction: "lower", span: average }, seen("5.1 6.3"));
    // 27.5 in all, 11.4 used: 16.1 for three years.
    expect(verdict.requiredPace?.slice(0, 6)).toBe("5.3666");
    expect(verdict).toMatchObject({ status: "behind", bestPace: "5.1", currentPace: "5.7", outlook: "at-best-pace" });
    expect(judge(level("5.5", { bound: "at-least" }), { span: average }, seen("5.7 5.9"))).toMatchObject({
      outlook: "at-current-pace",
    });
    expect(judge(level("5.5", { bound: "exactly" }), { span: average }, seen("5.7 5.9"))).not.toHaveProperty("outlook");
  });
});

describe("a comparison", () => {
  const relative: Requirement = { kind: "relative", relation: "in-step", to: "other" };
  const rate: More = { measure: "growth", span: every };
  const rates = { 2026: "5.0", 2027: "5.1" };

  it("in every year needs the other series in every year", () => {
    expect(judge(relative, rate, seen("5.0 5.2"), { references: { other: rates } })).toMatchObject({ status: "on-track" });
    expect(judge(relative, rate, seen("5.0 5.2 5.3"), { references: { other: rates } })).toMatchObject({
      reason: "needs-reference",
      observed: "5.3",
    });
    expect(judge(relative, rate, seen("5.0"))).toMatchObject({ reason: "needs-reference" });
    expect(judge(relative, rate, [])).toMatchObject({ reason: "no-observation" });
  });

  it("in every year names the tolerance of the year that leans on it most", () => {
    const lax = { references: { other: rates }, policy: { inStep: "0.5" } };
    expect(judge(relative, rate, seen("4.8 4.7"), lax)).toMatchObject({ status: "on-track", policy: ["inStep"], flipsAt: "0.4" });
  });

  it("of levels on average takes the plain means of the same years", () => {
    const more: More = { span: average };
    const other = { 2026: "80.0", 2027: "81.0" };
    expect(judge(relative, more, seen("80.4 80.8"), { references: { other } })).toMatchObject({
      status: "on-track",
      observed: "80.6",
      required: "80.5",
    });
    expect(judge(relative, more, seen("80.4 80.8 80.1"), { references: { other } })).toMatchObject({ reason: "needs-reference" });
    expect(judge(relative, more, [], { references: { other } })).toMatchObject({ reason: "no-observation" });
  });

  it("is not made between prices of two kinds, wherever they are named", () => {
    const nominal = { references: { other: { basis: "nominal", values: rates } } } as const;
    expect(judge(relative, rate, seen("5.0 5.2", { basis: "real" }), nominal)).toMatchObject({ reason: "unlike-basis" });
    expect(judge(relative, rate, seen("5.0 5.2", { basis: "nominal" }), nominal)).toMatchObject({ status: "on-track" });
    const mixed = [...seen("5.0", { basis: "real" }), { ...seen("5.2")[0], year: 2027, basis: "nominal" } as Observation];
    expect(judge(relative, { measure: "growth", span: average }, mixed, { references: { other: rates } }).reason).toBe(
      "unlike-basis",
    );
    const own = indicator("it", relative, { measure: "growth", span: average });
    const other = indicator("other", { kind: "none" }, { measure: "growth", span: average });
    const observations = [
      ...seen("5.0", { basis: "real" }),
      { indicator: "other", year: 2026, value: "5.0", status: "actual", basis: "nominal" } as const,
    ];
    expect(assessIndicator(planOf(own, other), "it", observations, { asOf: 2026 }).reason).toBe("unlike-basis");
  });

  it("refuses references out of shape", () => {
    const of = (reference: unknown) =>
      codeOf(() => judge(relative, rate, seen("5"), { references: { other: reference as string } }));
    expect(of({ basis: "current", values: "5" })).toBe("invalid-references");
    expect(of({ basis: "real", values: 5 })).toBe("invalid-references");
    expect(of(null)).toBe("invalid-references");
    expect(of({ basis: "real", values: "five" })).toBe("invalid-decimal");
  });
});

describe("grades and structures over several years", () => {
  const grade: Requirement = { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" };
  const graded = (grades: string): Observation[] =>
    grades.split(" ").map((one, i) => ({ indicator: "it", year: 2026 + i, grade: one, status: "actual" }));

  it("a grade beyond the scale leaves no answer", () => {
    expect(judge(grade, { measure: "grade", span: every }, graded("III VII")).reason).toBe("unknown-scale");
    expect(judge(grade, { measure: "grade", span: every }, []).reason).toBe("no-observation");
  });

  it("a structure is judged in each year, by the widest part of the widest year", () => {
    const structure: Requirement = { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] };
    const parts = (...years: string[]): Observation[] =>
      years.map((one, i) => ({ indicator: "it", year: 2026 + i, parts: one.split(":"), status: "actual" }));
    const more: More = { measure: "composition", direction: "hold", span: over };
    const wide = { policy: { structure: "2" } };
    expect(judge(structure, more, parts("21.5:30.0:48.5", "20.5:30.0:49.5"), wide)).toMatchObject({
      status: "on-track",
      flipsAt: "1.5",
      gaps: ["0.5", "0", "-0.5"],
    });
    expect(judge(structure, more, parts("20:80", "20:30:50"), wide).reason).toBe("unlike-observation");
  });
});

describe("out of reach", () => {
  it("needs a bound for the pace, and then says which", () => {
    const growth: Requirement = { kind: "growth", bound: "unstated", value: "5" };
    const more: More = { measure: "growth", span: average };
    expect(judge(growth, more, seen("1.0 1.1"))).toMatchObject({ outlook: "beyond-best-pace", bestPace: "1.1" });
    expect(judge(growth, more, seen("1.0 1.1"), { policy: { reach: "3" } })).toMatchObject({
      outlook: "out-of-reach",
      policy: ["onTrack", "ahead", "reach"],
    });
    expect(judge(growth, more, seen("-100"))).toMatchObject({ status: "off-track", outlook: "out-of-reach", policy: [] });
    expect(codeOf(() => judge(growth, more, seen("1"), { policy: { reach: "-1" } }))).toBe("invalid-policy");
  });

  it("of a falling level is given in its own direction", () => {
    const down: Requirement = { kind: "level", bound: "unstated", value: "20" };
    const more: More = { direction: "lower", base: "30.0" };
    const verdict = judge(down, more, seen("29.0 28.5"));
    expect(verdict).toMatchObject({ outlook: "beyond-best-pace", bestPace: "-1", currentPace: "-0.75" });
    expect(verdict.yearsToReach?.slice(0, 6)).toBe("11.333");
    expect(judge(down, more, seen("29.0 28.5"), { policy: { reach: "2.8" } }).outlook).toBe("out-of-reach");
    expect(judge(down, more, seen("31.0"))).not.toHaveProperty("yearsToReach");
  });

  it("years to reach count from the newest figure", () => {
    const amount: Requirement = { kind: "level", bound: "at-least", value: "10" };
    // 2 of 10 in two years: eight more at that pace.
    expect(judge(amount, { span: over }, seen("1 1")).yearsToReach).toBe("8");
  });
});

describe("assumed rates", () => {
  const rate = { id: "it", measure: "growth" } as const;
  const level = { id: "it", measure: "level" } as const;

  it("are rates for a rate, as they were written, and levels for a level", () => {
    expect(assumeRates(rate, { after: 2026, rates: ["5.0", "4"] })).toEqual([
      { indicator: "it", year: 2027, value: "5.0", status: "assumed" },
      { indicator: "it", year: 2028, value: "4", status: "assumed" },
    ]);
    expect(
      assumeRates(level, { after: 2026, level: "100", rates: ["10", "10"] }).map((one) => "value" in one && one.value),
    ).toEqual(["110", "121"]);
  });

  it("refuse what leads nowhere", () => {
    expect(codeOf(() => assumeRates(level, { after: 2026, rates: ["5"] }))).toBe("no-base");
    const share = indicator("it", { kind: "level", bound: "unstated", value: "51.1" });
    const points = (one: typeof share) => () => assumeRates(one, { after: 2026, level: "44.0", points: ["1.8", "-0.1"] });
    expect(points(share)().map((one) => "value" in one && one.value)).toEqual(["45.8", "45.7"]);
    expect(codeOf(() => assumeRates(share, { after: 2026, level: "44.0", rates: ["5"] }))).toBe("invalid-options");
    expect(codeOf(points({ ...share, unit: "万吨" }))).toBe("invalid-options");
    expect(codeOf(() => assumeRates(share, { after: 2026, points: ["1.8"] }))).toBe("no-base");
    expect(codeOf(() => assumeRates(rate, { after: 2026, rates: [] }))).toBe("empty-list");
    expect(codeOf(() => assumeRates(rate, { after: 2026.5, rates: ["5"] }))).toBe("invalid-count");
    expect(codeOf(() => assumeRates(rate, { after: 2026, rates: ["five"] }))).toBe("invalid-decimal");
  });

  it("mark every verdict that rests on them, also through the series compared with", () => {
    const own = indicator("own", { kind: "relative", relation: "not-below", to: "it" }, { measure: "growth", span: average });
    const it = indicator("it", { kind: "growth", bound: "unstated", value: "5" }, { measure: "growth", span: average });
    const observations: Observation[] = [
      { indicator: "own", year: 2026, value: "6", status: "provisional" },
      ...assumeRates(rate, { after: 2025, rates: ["5.0"] }),
    ];
    const { verdicts } = assess(planOf(own, it), observations, { asOf: 2026 });
    expect(verdicts.map(({ assumed, estimated }) => [assumed, estimated])).toEqual([
      [[2026], [2026]],
      [[2026], undefined],
    ]);
    const span: Observation = { indicator: "it", span: { from: 2026, to: 2027 }, value: "5", status: "assumed" };
    expect(
      judge({ kind: "growth", bound: "unstated", value: "5" }, { measure: "growth", span: average }, [span]).assumed,
    ).toEqual([2027]);
  });
});

describe("ties", () => {
  const level: Requirement = { kind: "level", bound: "unstated", value: "10" };
  const of = (...more: object[]) =>
    judge(
      level,
      { base: "5" },
      more.map((one, i) => ({ indicator: "it", year: 2026, value: String(6 + i), status: "actual", ...one }) as Observation),
    );

  it("are reported with all that lost, and ended by a figure with precedence", () => {
    expect(of({}, {}, {})).toMatchObject({ observed: "6", ties: [{ year: 2026, used: "6", also: ["7", "8"] }] });
    expect(of({ value: "6" }, { value: "6" })).not.toHaveProperty("ties");
    expect(of({}, {}, { vintage: "2027" })).not.toHaveProperty("ties");
    expect(of({ vintage: "2027" }, { vintage: "2028" })).toMatchObject({ observed: "7" });
    expect(of({ status: "assumed" }, { status: "assumed" })).toMatchObject({
      ties: [{ used: "6", also: ["7"] }],
      assumed: [2026],
    });
  });
});
