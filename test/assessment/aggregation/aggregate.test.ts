import { describe, expect, it } from "vitest";
import { aggregate, assess } from "../../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import { type Indicator, level, type Observation } from "../../../src/model/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const final = (values: { readonly [id: string]: string }): Observation[] =>
  Object.entries(values).map(([id, value]) => ({ indicator: id, year: 2030, value, status: "actual" }));

describe("aggregate", () => {
  const assessment = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
  const told = aggregate(huzhu14, assessment);

  it("counts Table 1: 14 of 19 that could be judged, two said apart", () => {
    expect(told.completion.all).toMatchObject({ total: 21, judged: 19, undetermined: 2, completed: 14, onSchedule: 14 });
    expect(told.completion.all.completionRateOfAll).toBe("66.66666666666666666666666666666667");
    expect(told.completion.all.completionRateOfJudged).toBe("73.68421052631578947368421052631579");
    expect(told.completion.none).toEqual(told.completion.all);
    expect(told.completion.binding).toEqual({ total: 0, judged: 0, undetermined: 0, completed: 0, onSchedule: 0 });
    expect(told.compliance).toEqual({ code: "undetermined", missed: [], atRisk: [], undetermined: [] });
    expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
  });

  it("counts by category, and the categories sum to the whole", () => {
    expect(told.byCategory.map(({ counts }) => [counts.achieved, counts.missed, counts.undetermined])).toEqual([
      [3, 1, 2],
      [1, 1, 0],
      [4, 1, 0],
      [5, 2, 0],
      [1, 0, 0],
    ]);
    const sum = (of: (one: (typeof told.byCategory)[number]) => number) => told.byCategory.reduce((all, one) => all + of(one), 0);
    expect(sum(({ completion }) => completion.total)).toBe(21);
    expect(sum(({ completion }) => completion.completed)).toBe(14);
    expect(sum(({ counts }) => counts.missed)).toBe(assessment.counts.byStatus.missed);
  });

  it("gives the rate of the 12th national plan: 25 of 28 is 89.3 %", () => {
    const items = Array.from({ length: 28 }, (_, i) => indicator(`i${i}`, level("10")));
    const outcome = final(Object.fromEntries(items.map(({ id }, i) => [id, i < 25 ? "11" : "9"])));
    const plan = planOf(...items);
    const { completion, compliance } = aggregate(plan, assess(plan, outcome, { asOf: 2030 }));
    expect(completion.binding.completionRateOfAll?.slice(0, 5)).toBe("89.28");
    expect(compliance).toMatchObject({ code: "breached", missed: ["i25", "i26", "i27"] });
  });

  it("counts each attribute and each category by itself, in the order in which the plan has them", () => {
    const [people, water] = [{ zh: "民生" }, { zh: "水", en: "Water" }];
    const plan = planOf(
      indicator("a", level("10"), { category: people, attribute: "anticipatory" }),
      indicator("b", level("10"), { category: water }),
      indicator("c", level("10"), { category: people }),
      indicator("d", level("10"), { category: people, attribute: null }),
      indicator("e", level("10"), { category: water, attribute: "anticipatory" }),
      indicator("f", level("10"), { category: water, attribute: "anticipatory" }),
    );
    const judged = assess(plan, final({ a: "11", b: "11", c: "9", d: "12", e: "9" }), { asOf: 2030 });
    const { byCategory, completion, byAttribute, compliance } = aggregate(plan, judged);
    expect(
      byCategory.map(({ category, counts, completion: { total, completed } }) => [
        category,
        counts.achieved,
        counts.missed,
        total,
        completed,
      ]),
    ).toEqual([
      [people, 2, 1, 3, 2],
      [water, 1, 1, 3, 1],
    ]);
    const shares = (["all", "binding", "anticipatory", "none"] as const).map((of) => {
      const { total, judged: known, completed, completionRateOfAll, completionRateOfJudged } = completion[of];
      return [of, total, known, completed, completionRateOfAll?.slice(0, 5), completionRateOfJudged?.slice(0, 5)];
    });
    expect(shares).toEqual([
      ["all", 6, 5, 3, "50", "60"],
      ["binding", 2, 2, 1, "50", "50"],
      ["anticipatory", 3, 2, 1, "33.33", "50"],
      ["none", 1, 1, 1, "100", "100"],
    ]);
    expect(byAttribute.binding).toMatchObject({ achieved: 1, missed: 1 });
    expect(compliance).toEqual({ code: "breached", missed: ["c"], atRisk: [], undetermined: [] });
    expect(aggregate(planOf(), assess(planOf(), [], { asOf: 2030 })).completion.all).toStrictEqual({
      total: 0,
      judged: 0,
      undetermined: 0,
      completed: 0,
      onSchedule: 0,
    });
  });

  it("takes achieved, ahead and on track for on schedule", () => {
    const plan = planOf(...["8", "7", "6", "10.5"].map((_, i) => indicator(`i${i}`, level("10"), { base: "5" })));
    const seen = ["8", "7", "6", "10.5"].map(
      (value, i): Observation => ({ indicator: `i${i}`, year: 2027, value, status: "actual" }),
    );
    const judged = assess(plan, seen, { asOf: 2027 });
    expect(judged.verdicts.map(({ status }) => status)).toEqual(["ahead", "on-track", "behind", "achieved"]);
    expect(aggregate(plan, judged).completion.all).toMatchObject({ total: 4, judged: 4, completed: 1, onSchedule: 3 });
  });

  it("counts what is on schedule before the end, and names the binding ones that are not", () => {
    const plan = planOf(
      indicator("ahead", level("10"), { base: "5", attribute: "anticipatory" }),
      indicator("behind", level("10"), { base: "5" }),
      indicator("unknown", level("10"), { base: "5" }),
    );
    const observations: Observation[] = ["ahead", "behind"].map((id) => ({
      indicator: id,
      year: 2027,
      value: id === "ahead" ? "9" : "6",
      status: "actual",
    }));
    const { completion, compliance } = aggregate(plan, assess(plan, observations, { asOf: 2027 }));
    expect(completion.all).toMatchObject({
      judged: 2,
      completed: 0,
      completionRateOfAll: "0",
      completionRateOfJudged: "0",
      onSchedule: 1,
      onScheduleRateOfAll: "33.33333333333333333333333333333333",
      onScheduleRateOfJudged: "50",
    });
    expect(compliance).toEqual({ code: "at-risk", missed: [], atRisk: ["behind"], undetermined: ["unknown"] });
  });

  it("counts targets, or indicators by the worst of their targets", () => {
    const targets = (...values: string[]): Indicator["targets"] =>
      values.map((value) => ({ printed: value, requirement: level(value), span: { kind: "by", year: 2030 }, locator: {} }));
    const plan = planOf(
      indicator("two", level("1"), { targets: targets("10", "12") }),
      indicator("three", level("1"), { targets: targets("12", "9", "10") }),
    );
    const judged = assess(plan, final({ two: "11", three: "11" }), { asOf: 2030 });
    expect(aggregate(plan, judged)).toMatchObject({ counted: "targets", byStatus: { achieved: 3, missed: 2 } });
    expect(aggregate(plan, judged, { count: "indicators" })).toMatchObject({
      counted: "indicators",
      byStatus: { achieved: 0, missed: 2 },
      completion: { all: { total: 2 } },
    });
    expect(aggregate(plan, judged).compliance.missed).toEqual(["two", "three"]);
  });

  it("refuses the assessment of another plan", () => {
    expect(codeOf(() => aggregate(huzhu15, assessment))).toBe("unlike-plans");
  });
});
