import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assessment/index.js";
import { draftAssumptions, readObservationText, toPlanDraft } from "../../../src/model/index.js";
import { readIndicatorTable } from "../../../src/notation/index.js";

const options = { place: "某县", period: { from: 2026, to: 2030 } };

/** One row under the heading that means and sums share. */
const table = (name: string, unit: string, base: string, mean: string, heading = "年均/累计") =>
  readIndicatorTable(`指标\t单位\t2025年\t${heading}\n${name}\t${unit}\t${base}\t${mean}`, options);

const asked = (...row: Parameters<typeof table>) => {
  const { reading } = table(...row).indicators[0]?.targets[0] ?? {};
  return reading?.ok ? reading.clauses[0] : undefined;
};

describe("a bare number under 年均/累计 in a row of amounts", () => {
  it.each([
    ["地区生产总值", "亿元", "210.5", "5左右", { kind: "growth", bound: "about", value: "5" }],
    ["一般公共预算收入", "亿元", "12.40", "5", { kind: "growth", bound: "unstated", value: "5" }],
    ["社会消费品零售总额", "亿元", "88", "6以上", { kind: "growth", bound: "at-least", value: "6" }],
    ["全员劳动生产率", "万元/人", "10.2", "6", { kind: "growth", bound: "unstated", value: "6" }],
  ] as const)("far below the base is growth: %s %s %s, %s", (name, unit, base, mean, growth) => {
    expect(asked(name, unit, base, mean)).toMatchObject(growth);
  });

  it.each([
    ["near the base", "粮食产量", "万吨", "10.5", "10"],
    ["above the base", "粮食产量", "万吨", "10.5", "11"],
    ["more than any growth", "旅游人次", "万人次", "300", "120"],
    ["of what is added each year", "城镇新增就业", "万人", "2.1", "1.2"],
    ["of what there should be less of", "生产安全事故死亡人数", "人", "12", "6"],
    ["of a rate", "城镇调查失业率", "%", "5.1", "3"],
    ["without a base", "一般公共预算收入", "亿元", "—", "5"],
    ["with a unit of its own", "一般公共预算收入", "亿元", "12.40", "5亿元"],
  ] as const)("is a level %s", (_, name, unit, base, mean) => {
    expect(asked(name, unit, base, mean)?.kind).toBe("level");
  });

  it("is reported as an assumption, and judged by the levels", () => {
    const read = table("一般公共预算收入", "亿元", "12.40", "5");
    expect(draftAssumptions(read, options).map(({ code }) => code)).toContain("growth-by-base");
    const plan = toPlanDraft(read, options);
    const statusAt = (last: string) => {
      const { observations } = readObservationText(`指标,年份,数值\n一般公共预算收入,2030,${last}\n`, { format: "csv", plan });
      return assess(plan, observations, { asOf: 2030 }).verdicts[0]?.status;
    };
    // 12.40 × 1.05⁵ = 15.826
    expect([statusAt("15.70"), statusAt("15.90")]).toEqual(["missed", "achieved"]);
  });
});

describe("a bare sum in brackets of what there should be less of", () => {
  it.each([
    ["more than there is is percent", "亿元GDP生产安全事故死亡率", "人/亿元", "0.02", "〔10〕", "percent"],
    ["no more than there is is an amount", "主要污染物排放总量", "吨", "820", "〔60〕", "total"],
    ["without a base is an amount", "主要污染物排放总量", "吨", "—", "〔60〕", "total"],
  ] as const)("%s, and a fall", (_, name, unit, base, sum, measure) => {
    expect(asked(name, unit, base, sum)).toMatchObject({ kind: "change", measure, direction: "decrease" });
  });

  it("is judged as a fall: 5 % less is not 10 % less", () => {
    const read = table("亿元GDP生产安全事故死亡率", "人/亿元", "0.0200", "〔10〕");
    const plan = toPlanDraft(read, options);
    const statusAt = (last: string) => {
      const { observations } = readObservationText(`指标,年份,数值\n亿元GDP生产安全事故死亡率,2030,${last}\n`, {
        format: "csv",
        plan,
      });
      return assess(plan, observations, { asOf: 2030 }).verdicts[0]?.status;
    };
    expect([statusAt("0.0190"), statusAt("0.0175"), statusAt("0.0210")]).toEqual(["missed", "achieved", "missed"]);
  });

  it("is an increase of what there should be more of", () => {
    expect(asked("森林面积", "万亩", "120", "〔6〕")).toMatchObject({ kind: "change", measure: "total", direction: "increase" });
  });
});
