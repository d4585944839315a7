import { describe, expect, it } from "vitest";
import { assess, draftAssumptions, parsePlan, readIndicatorTable, toPlanDraft } from "../../src/index.js";

const options = { place: "某县", period: { from: 2021, to: 2025 } };
const table = (name: string, unit: string, baseline: string, target: string, column = "2025年") =>
  readIndicatorTable([
    ["指标", "单位", "2020年", column],
    [name, unit, baseline, target],
  ]);
const drafted = (...cells: Parameters<typeof table>) => {
  const read = table(...cells);
  const [one] = toPlanDraft(read, options).indicators;
  return { one, codes: draftAssumptions(read, options).map(({ code }) => code) };
};

describe("what a cell prints itself", () => {
  it("in a multiple of the indicator's unit keeps its unit and its digits", () => {
    const { one } = drafted("残疾人职业技能培训人数", "人", "150万", "不少于200.5万");
    expect(one?.targets[0]?.requirement).toEqual({ kind: "level", bound: "at-least", value: "200.5", unit: "万人" });
    expect(one?.baseline?.reading).toEqual({ kind: "level", bound: "unstated", value: "150", unit: "万人" });
    expect(one?.direction).toBe("higher");
    const values = (target: string, unit: string) => drafted("甲", unit, "1", target).one?.targets[0]?.requirement;
    expect(values("5万人", "万人")).toEqual({ kind: "level", bound: "unstated", value: "5", unit: "万人" });
    expect(values("200万", "万人")).toEqual({ kind: "level", bound: "unstated", value: "200", unit: "万" });
    expect(values("5000元", "万元")).toEqual({ kind: "level", bound: "unstated", value: "5000", unit: "元" });
    expect(values("3—5万人", "人")).toEqual({ kind: "level", bound: "between", low: "3", high: "5", unit: "万人" });
    expect(values("〔100万〕", "人")).toEqual({
      kind: "change",
      bound: "unstated",
      value: "100",
      measure: "total",
      direction: "increase",
      unit: "万人",
    });
  });

  it("is judged in that unit", () => {
    const plan = parsePlan({ ...toPlanDraft(table("培训人数", "人", "150万", "200万"), options), id: "x" });
    const observations = [{ indicator: "row-01", year: 2025, value: "1900000", status: "actual" as const }];
    const [verdict] = assess(plan, observations, { asOf: 2025 }).verdicts;
    expect([verdict?.status, verdict?.required, verdict?.observed]).toEqual(["missed", "2000000", "1900000"]);
  });

  it("in another unit is left as it is, and reported", () => {
    const { one, codes } = drafted("医疗服务能力", "家", "5", "80张");
    expect(one?.targets[0]?.requirement).toEqual({ kind: "level", bound: "unstated", value: "80", unit: "张" });
    expect(codes).toContain("other-unit");
    expect(drafted("医疗服务能力", "家", "80张", "5").codes).toContain("other-unit");
    const other = draftAssumptions(table("医疗服务能力", "家", "80张", "60床"), options).filter(
      ({ code }) => code === "other-unit",
    );
    expect(other.map(({ facts }) => facts)).toEqual([
      { column: "2025年", printed: "60床", unit: "床" },
      { printed: "80张", unit: "张" },
    ]);
    expect(drafted("城镇化率", "%", "60", "65%").codes).not.toContain("other-unit");
  });

  it("as a year precedes the column's", () => {
    expect(drafted("高标准农田", "亿亩", "8", "到2022年达到10亿亩").one?.targets[0]?.span).toEqual({ kind: "by", year: 2022 });
    expect(drafted("高标准农田", "亿亩", "8", "10（2019年）").one?.targets[0]?.span).toEqual({ kind: "by", year: 2025 });
    expect(drafted("参保率", "%", "89.6（2014年）", "95").one?.baseline?.year).toBe(2014);
    expect(drafted("参保率", "%", "89.6（2024年）", "95").one?.baseline?.year).toBe(2020);
    expect(drafted("参保率", "%", "89.6", "95").one?.baseline?.year).toBe(2020);
  });

  it("per year is asked of every year, not of the whole", () => {
    const { one } = drafted("吸烟率", "%", "26", "力争每年降低0.5个百分点以上");
    expect(one?.targets[0]).toMatchObject({
      requirement: { kind: "change", value: "0.5", measure: "points", direction: "decrease" },
      span: { kind: "every-year", from: 2021, to: 2025 },
    });
    const plan = parsePlan({ ...toPlanDraft(table("吸烟率", "%", "26", "每年降低0.5个百分点"), options), id: "x" });
    const status = (...values: string[]) => {
      const seen = values.map((value, i) => ({ indicator: "row-01", year: 2021 + i, value, status: "actual" as const }));
      const [verdict] = assess(plan, seen, { asOf: 2025 }).verdicts;
      return verdict?.reason ?? verdict?.status;
    };
    expect(status("25.5", "25.0", "24.5", "24.0", "23.5")).toBe("achieved");
    expect(status("26.0", "26.0", "26.0", "26.0", "25.5")).toBe("missed");
    expect(status("25.5", "25.0", "24.5")).toBe("missing-years");
  });
});
