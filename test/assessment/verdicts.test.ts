import { describe, expect, it } from "vitest";
import { assess, assessIndicator, verdictOf } from "../../src/assessment/index.js";
import { change, growth, level, type Observation, type Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";

const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const at = (year: number, value: string, more: object = {}): Observation =>
  ({ indicator: "it", year, value, status: "actual", ...more }) as Observation;
const word = (year: number, asserted: "met" | "not-met"): Observation => ({ indicator: "it", year, asserted, status: "actual" });
const targets = (...values: readonly string[]): readonly Target[] =>
  values.map((value) => ({ printed: value, requirement: level(value), span: { kind: "by", year: 2030 }, locator: {} }));

describe("an assessment", () => {
  const plan = planOf(
    indicator("two", level("1"), { targets: targets("10", "12") }),
    indicator("it", level("11"), { attribute: null }),
    indicator("none", level("1"), { targets: [] }),
  );
  const seen = [at(2030, "11"), { ...at(2030, "11"), indicator: "two" }, { ...at(2030, "1"), indicator: "that" }] as const;
  const judged = () => assess(plan, seen, { asOf: 2030 });

  it("has a verdict for each target, in the plan's order, found by its indicator and place", () => {
    const assessment = judged();
    expect(assessment.verdicts.map(({ indicator, status, attribute }) => [indicator, status, attribute])).toEqual([
      ["two", "achieved", "binding"],
      ["two", "missed", "binding"],
      ["it", "achieved", null],
    ]);
    expect(verdictOf(assessment, "two")).toBe(assessment.verdicts[0]);
    expect(verdictOf(assessment, "two", 1)).toBe(assessment.verdicts[1]);
    expect(verdictOf(assessment, "it")).toBe(assessment.verdicts[2]);
    for (const [place, verdict] of assessment.verdicts.slice(0, 2).entries())
      expect(assessIndicator(plan, "two", seen, { asOf: 2030, target: place })).toEqual(verdict);
    expect(assessIndicator(plan, "two", seen, { asOf: 2030 })).toEqual(assessment.verdicts[0]);
  });

  it("names the figures that no indicator of the plan has, and the plan, year and policy it is of", () => {
    const assessment = judged();
    expect(assessment.unmatched).toEqual(["that"]);
    expect(assess(plan, [], { asOf: 2030 }).unmatched).toEqual([]);
    expect([assessment.plan, assessment.asOf, assessment.policy.about]).toEqual(["test-15", 2030, "5"]);
  });
});

describe("a source's statement beside its figures", () => {
  const judge = (requirement: Requirement, figures: readonly Observation[], more: object = {}, options: object = {}) =>
    assessIndicator(planOf(indicator("it", requirement, more)), "it", figures, { asOf: 2030, ...options });

  it("is reported where it says otherwise, and changes nothing", () => {
    const { ties, status, certainty } = judge(level("10"), [at(2030, "11"), word(2030, "not-met")]);
    expect(ties).toEqual([{ year: 2030, used: "11", also: ["not-met"] }]);
    expect([status, certainty]).toEqual(["achieved", { kind: "certain" }]);
    expect(judge(level("10"), [at(2030, "9"), word(2030, "met")]).ties).toEqual([{ year: 2030, used: "9", also: ["met"] }]);
    expect(judge(level("10"), [at(2030, "11"), word(2030, "met")])).not.toHaveProperty("ties");
  });

  it("is the newest one of several", () => {
    const words = [word(2028, "not-met"), word(2029, "not-met"), word(2030, "met")];
    for (const order of [words, [...words].reverse()])
      expect(judge(level("10"), [at(2030, "11"), ...order])).not.toHaveProperty("ties");
    expect(judge(level("10"), [at(2030, "11"), word(2029, "met"), word(2030, "not-met")]).ties).toHaveLength(1);
  });

  it("is reported of grades and structures as well, by what they print", () => {
    const grade: Requirement = { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" };
    const water: Observation = { indicator: "it", year: 2030, grade: "II", status: "actual" };
    expect(judge(grade, [water, word(2030, "not-met")], { measure: "grade" }).ties).toEqual([
      { year: 2030, used: "II", also: ["not-met"] },
    ]);
    const structure: Requirement = { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] };
    const parts: Observation = { indicator: "it", year: 2030, parts: ["20", "31", "49"], status: "actual" };
    const policy = { policy: { structure: "2" } };
    expect(judge(structure, [parts, word(2030, "not-met")], { measure: "composition" }, policy).ties).toEqual([
      { year: 2030, used: "20:31:49", also: ["not-met"] },
    ]);
    expect(judge(structure, [parts, word(2030, "met")], { measure: "composition" }, policy)).not.toHaveProperty("ties");
  });

  it("is no contradiction of what nothing is known of", () => {
    expect(judge(level("10"), [word(2030, "not-met")])).not.toHaveProperty("ties");
    const relative: Requirement = { kind: "relative", relation: "in-step", to: "全市" };
    const rates = [2026, 2027, 2028, 2029, 2030].map((year) => at(year, "5"));
    const open = judge(relative, [...rates, word(2030, "met")], { measure: "growth", span: average });
    expect([open.reason, open.observed, open.ties]).toEqual(["needs-reference", "5", undefined]);
  });
});

describe("a target that cannot be judged says the first thing that stands in the way", () => {
  const reason = (requirement: Requirement, more: object, figures: readonly Observation[], asOf = 2030) => {
    const { status, standing, reason } = assessIndicator(planOf(indicator("it", requirement, more)), "it", figures, { asOf });
    expect(status).toBe("undetermined");
    return [reason, standing];
  };
  const people = { unit: "人" };
  const tons = { unit: "吨" };

  it("that nothing tells which way is better, however the figures stand", () => {
    for (const figures of [[], [at(2030, "10")], [at(2030, "0"), at(2026, "99")]])
      expect(reason(level("10"), { base: "5", direction: "unknown" }, figures)).toEqual(["direction-unknown", "unknown"]);
  });

  it("that figures are in another unit, where there are no others", () => {
    expect(reason(level("10"), people, [at(2030, "10", tons)])).toEqual(["unit-differs", "unknown"]);
    expect(reason(level("10"), people, [])).toEqual(["no-observation", "unknown"]);
    const rates = { measure: "growth" as const, span: average };
    expect(reason(growth("5"), rates, [at(2026, "5", tons)], 2026)).toEqual(["unit-differs", "unknown"]);
    // Rates of some of the years are no rates in another unit, though one year's is.
    expect(reason(growth("5"), rates, [at(2026, "5"), at(2027, "5", tons), at(2028, "5")], 2028)).toEqual([
      "missing-years",
      "unknown",
    ]);
    const change2 = change("5", { measure: "total", direction: "increase" });
    expect(
      reason(change2, { ...people, base: "10", span: { kind: "over", from: 2026, to: 2030 } }, [at(2030, "20", tons)]),
    ).toEqual(["unit-differs", "unknown"]);
  });

  it("that figures count by another definition, where they would be wanted", () => {
    const other = { definition: "another-survey" };
    expect(reason(level("10"), { base: "5" }, [at(2030, "12", other)])).toEqual(["definition-changed", "unknown"]);
    expect(reason(level("10"), { base: "5" }, [at(2029, "12"), at(2030, "12", other)])).toEqual(["definition-changed", "met"]);
    const own = { id: "another-survey", name: { zh: "另一口径" } };
    const found = assessIndicator(planOf(indicator("it", level("10"), { definition: own })), "it", [at(2030, "12", other)], {
      asOf: 2030,
    });
    expect(found.status).toBe("achieved");
  });
});
