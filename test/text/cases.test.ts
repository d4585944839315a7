import { describe, expect, it } from "vitest";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import { type AssessOptions, assess, assessIndicator, check } from "../../src/index.js";
import type { Indicator, Observation } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import {
  describeCompliance,
  describeFinding,
  gapIn,
  numberIn,
  remarks,
  statusAmong,
  statusIn,
  wording,
} from "../../src/text/index.js";
import { indicator, planOf } from "../model/plans.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;

const level = (bound: string, value: string): Requirement => ({ kind: "level", bound, value }) as Requirement;
const growth = (bound: string, value: string): Requirement => ({ kind: "growth", bound, value }) as Requirement;
const lower = { direction: "lower" } as const;
const every = { kind: "every-year", from: 2026, to: 2030 } as const;

/** A target judged by figures of its years, the newest the year judged. */
function judge(requirement: Requirement, more: More, figures: { readonly [year: number]: string }, options = {}) {
  const observations = Object.entries(figures).map(
    ([year, value]): Observation => ({ indicator: "it", year: Number(year), value, status: "actual" }),
  );
  const asOf = Math.max(...Object.keys(figures).map(Number));
  return assessIndicator(planOf(indicator("it", requirement, more)), "it", observations, { asOf, ...options } as AssessOptions);
}

/** A target of huzhu-14 at the end of its plan. */
const ended = (id: string, options = {}) => assessIndicator(huzhu14, id, huzhu14Outcomes, { asOf: 2025, ...options });

describe("a status in the words of its case", () => {
  it.each([
    ["reached before its year", judge(level("unstated", "10"), { base: "5" }, { 2027: "11" }), "提前实现", "achieved early"],
    ["reached in its year", judge(level("unstated", "10"), { base: "5" }, { 2030: "11" }), "完成", "achieved"],
    ["moved away", judge(level("unstated", "10"), { base: "5" }, { 2027: "4" }), "不进反退", "moving away"],
    ["fell below a floor", judge(level("at-least", "10"), { base: "12" }, { 2027: "9" }), "低于底线", "floor breached"],
    [
      "rose above a ceiling",
      judge(level("at-most", "10"), { ...lower, base: "8" }, { 2027: "11" }),
      "突破限值",
      "ceiling breached",
    ],
    [
      "missed one year",
      judge(growth("at-least", "5"), { span: every, measure: "growth" }, { 2026: "4.9" }),
      "未达年度要求",
      "year missed",
    ],
    ["behind", judge(level("unstated", "10"), { base: "5" }, { 2028: "6" }), "滞后", "behind"],
  ])("%s", (_, verdict, zh, en) => {
    expect([statusIn(verdict), statusIn(verdict, "en")]).toEqual([zh, en]);
  });

  it("a grade that is lost", () => {
    const grades = (grade: string): Observation[] => [{ indicator: "river-water-quality", year: 2027, grade, status: "actual" }];
    const verdict = assessIndicator(huzhu15, "river-water-quality", grades("IV"), { asOf: 2027 });
    expect([verdict.status, statusIn(verdict), statusIn(verdict, "en")]).toEqual(["off-track", "等级下降", "grade lost"]);
  });

  it("is counted by the word of all, or by the status's own where they differ", () => {
    const early = judge(level("unstated", "10"), { base: "5" }, { 2027: "11" });
    const late = judge(level("unstated", "10"), { base: "5" }, { 2030: "11" });
    const said = (...verdicts: (typeof early)[]) => statusAmong(verdicts, "achieved");
    expect([said(early), said(early, late), said()]).toEqual(["提前实现", "完成", "完成"]);
  });
});

describe("a gap is given without a sign", () => {
  it.each([
    ["short", judge(level("unstated", "20.06"), { base: "19.96" }, { 2027: "20.00" }), "差0.06", "0.06 short"],
    ["better", judge(level("at-least", "93"), { base: "96.6" }, { 2027: "95.1" }), "优于目标2.1", "2.1 better"],
    ["met", judge(level("unstated", "10"), { base: "5" }, { 2030: "10" }), "与目标持平", "equal to the target"],
    [
      "at a limit that does not count",
      judge(level("less-than", "3.5"), { base: "2.2" }, { 2027: "3.5" }),
      "等于目标值（不含本数）",
      "equal to the limit, which does not count",
    ],
    ["off", judge(level("about", "10"), { base: "9", direction: "hold" }, { 2027: "9" }), "相差1", "1 off"],
  ])("%s", (_, verdict, zh, en) => {
    expect([gapIn(verdict), gapIn(verdict, "en"), numberIn(verdict, "gap")?.value]).toEqual([zh, en, zh]);
  });

  it("a grade by its places, and a comparison as above or below", () => {
    const river = [{ indicator: "river-water-quality", year: 2027, grade: "II", status: "actual" }] as const;
    expect(gapIn(assessIndicator(huzhu15, "river-water-quality", river, { asOf: 2027 }))).toBe("优于目标1级");
    const gdp = (rate: string) => ended("gdp-growth", { references: { 全市平均水平: rate } });
    expect([gapIn(gdp("3.0")), gapIn(gdp("3.5"), "en")].map((one) => one?.replace("≈", ""))).toEqual([
      expect.stringMatching(/^高于参照0\.\d+$/),
      expect.stringMatching(/^0\.\d+ below reference$/),
    ]);
  });

  it("whatever the figures are, no minus is printed", () => {
    for (const verdict of [...assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }).verdicts])
      for (const locale of ["zh", "en"] as const) expect(gapIn(verdict, locale) ?? "").not.toMatch(/[-−]/);
  });
});

describe("what a status turns on", () => {
  it("a pace is a ratio beside its threshold, and the next one of what is ahead", () => {
    const [slow, fast] = ["7", "9"].map((value) => judge(level("unstated", "10"), { base: "5" }, { 2028: value }));
    expect([remarks(slow as never).at(-1), remarks(fast as never, "en")[0]]).toEqual([
      expect.stringMatching(/^进度比≈0\.67（0\.95及以上为符合预期）/),
      "pace ratio ≈1.33 (ahead from 1.05)",
    ]);
    expect(numberIn(slow as never, "shareOfDistance", "en")).toEqual({ label: "progress", value: "40%" });
  });

  it("“about” is a percentage of the target, or of the way from a base", () => {
    expect(remarks(ended("senior-secondary-enrolment"))).toEqual(["低于目标值≈1.96%（“左右”按5%掌握）"]);
    const above = judge(level("about", "10"), lower, { 2030: "10.2" });
    expect(remarks(above, "en")[0]).toMatch(/^2% above the target \(“about” allows 5%\)/);
    const nearly = judge(level("about", "10"), { base: "5" }, { 2030: "9.9" });
    expect(remarks(nearly)[0]).toBe("距目标值尚差全程的2%（“左右”按全程的5%掌握）");
    expect(numberIn(nearly, "flipsAt", "en")).toEqual({ label: "short by, share of the distance", value: "2%" });
  });

  it("a comparison is points below the reference, a structure its largest deviation", () => {
    const parts = ended("three-sector-structure", { policy: { structure: "2" } });
    expect(remarks(parts).some((one) => one.startsWith("最大偏差4.5个百分点（允许偏差2个百分点）"))).toBe(true);
    const growing = (year: number, value: string, id: string): Observation => ({ indicator: id, year, value, status: "actual" });
    const step = assessIndicator(
      huzhu15,
      "household-income-growth",
      [growing(2026, "4.9", "household-income-growth"), growing(2026, "5.0", "gdp-growth")],
      { asOf: 2026 },
    );
    expect(remarks(step)[0]).toBe("低于参照指标0.1个百分点（允许低0个百分点）");
  });
});

describe("what the binding targets come to", () => {
  const binding = (value: string, year: number) =>
    assess(
      planOf(indicator("it", level("unstated", "10"), { base: "5.0" })),
      [{ indicator: "it", year, value, status: "actual" }],
      { asOf: year },
    );
  it.each([
    ["none is marked", assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }), "规划没有标注约束性指标，不作约束性指标评价"],
    ["all in time", binding("6.0", 2026), "1项约束性指标达到进度要求"],
    ["all reached", binding("10", 2030), "1项约束性指标已完成"],
    ["one late", binding("5.1", 2028), "1项约束性指标滞后、倒退或突破，完成存在风险"],
    ["one missed", binding("9", 2030), "1项约束性指标未完成"],
    ["no data", assess(huzhu15, [], { asOf: 2026 }), "8项约束性指标均暂无法评估"],
  ])("%s", (_, assessment, zh) => expect(describeCompliance(assessment)).toBe(zh));

  it("targets are counted as targets where an indicator has several", () => {
    const one = indicator("it", level("unstated", "10"), { base: "5.0" });
    const by = (year: number, value: string) => ({
      ...one.targets[0],
      requirement: level("unstated", value),
      span: { kind: "by", year },
    });
    const plan = planOf({ ...one, targets: [by(2027, "7"), by(2030, "10")] } as Indicator);
    const figures: Observation[] = [{ indicator: "it", year: 2027, value: "6", status: "actual" }];
    const assessment = assess(plan, figures, { asOf: 2027 });
    expect(describeCompliance(assessment)).toBe("2项约束性目标中1项未完成");
    expect(describeCompliance(assessment, "en")).toBe("1 of 2 binding targets not achieved");
  });
});

describe("findings that the figures bear out", () => {
  const of = (code: "target-differs" | "target-behind-baseline" | "weaker-than-previous", locale: "zh" | "en") =>
    check(huzhu15, { rules: [code], previous: huzhu14, previousOutcomes: huzhu14Outcomes }).map((one) =>
      describeFinding(one, locale),
    );

  it("a difference has a side and no sign", () => {
    expect(of("target-differs", "zh")[0]).toMatch(/正文比指标表低1\.5个百分点$/);
    expect(of("target-differs", "en")[0]).toMatch(/the text is 1\.5 points lower$/);
    expect(of("weaker-than-previous", "zh").join()).toContain("由100%改为96.5%，比上一规划低3.5个百分点；实际达到96.49%");
    for (const locale of ["zh", "en"] as const)
      expect(of("weaker-than-previous", locale).join()).not.toMatch(/(相差|apart|difference of) -/);
  });

  it("a target is weaker than its base, and not below it, where the better side is low", () => {
    expect(wording("zh").findingTitle["target-behind-baseline"]).toBe("目标弱于基期水平");
    expect(of("target-behind-baseline", "zh").join()).toContain("基期比目标优1.26");
  });
});
