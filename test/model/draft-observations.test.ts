import { describe, expect, it } from "vitest";
import {
  assess,
  checkBreakdown,
  draftAssumptions,
  observationAssumptions,
  parseObservations,
  readBreakdownTable,
  readIndicatorTable,
  toBreakdownDraft,
  toObservationDraft,
  toPlanDraft,
} from "../../src/index.js";

const PLACE = { period: { from: 2021, to: 2025 }, place: "某县" };
const drafted = (headings: string, ...rows: string[]) => {
  const table = readIndicatorTable([headings, ...rows].map((line) => line.split(" ")));
  const plan = toPlanDraft(table, PLACE);
  return { table, plan, observations: toObservationDraft(table, plan), left: observationAssumptions(table, plan) };
};

describe("results by another definition", () => {
  it.each(["38.9（新口径）", "38.9（三调数据）", "38.9（统计口径调整）"])("are not compared with the target: %s", (cell) => {
    const { plan, observations, left } = drafted("指标 2020年 2025年目标 2025年完成", `森林覆盖率（%） 38.2 40 ${cell}`);
    expect(observations).toMatchObject([{ value: "38.9", definition: "other-definition" }]);
    expect(left.map(({ code }) => code)).toEqual(["result-of-other-definition"]);
    const [verdict] = assess(plan, observations, { asOf: 2025 }).verdicts;
    expect([verdict?.status, verdict?.reason]).toEqual(["undetermined", "definition-changed"]);
  });

  it("are those of the plan where the base says so too, or nothing is said of a definition", () => {
    for (const row of ["森林覆盖率（%） 38.2（新口径） 40 40.9（新口径）", "森林覆盖率（%） 38.2 40 40.9（可比口径）"]) {
      const { plan, observations } = drafted("指标 2020年 2025年目标 2025年完成", row);
      expect(observations[0]).not.toHaveProperty("definition");
      expect(assess(plan, observations, { asOf: 2025 }).verdicts[0]?.status).toBe("achieved");
    }
  });
});

describe("observations of a table's results", () => {
  it("have their year, their status and their place, and are observations", () => {
    const { observations, left } = drafted(
      "指标 2020年 2025年目标 2023年实际 2024年初步核算 2025年预计",
      "甲率（%） 50 55 52 53.0 54",
    );
    expect(parseObservations(JSON.parse(JSON.stringify(observations)))).toEqual(observations);
    expect(observations).toEqual([
      {
        indicator: "row-01",
        year: 2023,
        value: "52",
        status: "actual",
        printed: "52",
        locator: { row: 1, column: "2023年实际" },
      },
      {
        indicator: "row-01",
        year: 2024,
        value: "53.0",
        status: "provisional",
        printed: "53.0",
        locator: { row: 1, column: "2024年初步核算" },
      },
      {
        indicator: "row-01",
        year: 2025,
        value: "54",
        status: "estimate",
        printed: "54",
        locator: { row: 1, column: "2025年预计" },
      },
    ]);
    expect(left).toEqual([]);
  });

  it("are rates, sums over the plan and grades as the table says", () => {
    const { observations } = drafted(
      "指标 2020年 2025年目标 年均增长目标（%） 2025年完成 五年年均增长实绩（%）",
      "甲产值（亿元） 100 140 7 142 7.3",
      "断面水质 Ⅲ类 Ⅲ类及以上 — Ⅱ类 —",
    );
    expect(observations.map(({ indicator, status, printed, locator, ...figure }) => figure)).toEqual([
      { year: 2025, value: "142" },
      { span: { from: 2021, to: 2025 }, value: "7.3", measure: "growth" },
      { year: 2025, grade: "II" },
    ]);
    const sums = drafted("指标 2025年目标 2024年完成", "单位GDP能耗降低（%） 〔14〕 〔11.2〕").observations;
    expect(sums.map(({ indicator, status, printed, locator, ...figure }) => figure)).toEqual([
      { span: { from: 2021, to: 2024 }, value: "11.2" },
    ]);
  });

  it("of a structure are its parts, of a sum over one year that year's, of a total its own in its unit", () => {
    const figures = (headings: string, ...rows: string[]) =>
      drafted(headings, ...rows).observations.map(({ indicator, status, printed, locator, ...figure }) => figure);
    expect(figures("指标 2020年 2025年目标 2025年完成", "产业结构 20:30:50 18:32:50 19:31:50")).toEqual([
      { year: 2025, parts: ["19", "31", "50"] },
    ]);
    expect(figures("指标 2025年目标 2021年完成 2022年完成", "单位GDP能耗降低（%） 〔14〕 〔2.2〕 〔5〕")).toEqual([
      { year: 2021, value: "2.2" },
      { span: { from: 2021, to: 2022 }, value: "5" },
    ]);
    expect(figures("指标 2020年 规划目标 2025年完成情况总量", "甲产值（亿元） 100 140 142")).toEqual([
      { year: 2025, value: "142" },
    ]);
    expect(figures("指标 2020年 规划目标 2025年完成情况总量", "甲产值（亿元） 100 140 1420000万元")).toEqual([
      { year: 2025, value: "1420000", unit: "万元" },
    ]);
    expect(figures("指标 2020年 2025年目标 2023年完成", "甲产值（亿元） 100 年均增长6% 增长6.5%")).toEqual([
      { year: 2023, value: "6.5", measure: "growth" },
    ]);
  });

  it("are those of the plan's own area; the others are reported with their figure", () => {
    const areas = "指标 全省2020年 全省2025年目标 苏南2025年目标 全省2023年实际 苏南2023年实际";
    const { observations, left } = drafted(areas, "甲率（%） 1 2 3 4 5");
    expect(observations.map(({ printed }) => printed)).toEqual(["4"]);
    expect(left).toEqual([
      { indicator: "row-01", code: "scope-left-out", facts: { column: "苏南2023年实际", printed: "5", scope: "苏南" } },
    ]);
  });

  it("are reported where they have no place, and a row without results is none", () => {
    const { table, plan, left } = drafted("指标 目标值 完成值", "甲率（%） 50 51", "乙率（%） 60 —");
    expect(left[0]).toEqual({ indicator: "row-01", code: "result-without-year", facts: { column: "完成值", printed: "51" } });
    const without = { ...table, indicators: table.indicators.map((row) => ({ ...row, results: [] })) };
    expect(observationAssumptions(without, { ...plan, indicators: [] })).toEqual([]);
    const words = drafted("指标 2020年 2025年目标 2023年实际", "甲率（%） 50 55 较好", "乙率（%） 40 45 41");
    expect(words.left).toEqual([
      { indicator: "row-01", code: "result-left-out", facts: { column: "2023年实际", printed: "较好" } },
    ]);
  });

  it("keep a unit that is not the indicator's", () => {
    expect(drafted("指标 2020年 2025年目标 2023年实际", "甲人口（万人） 30 32 310000人").observations).toMatchObject([
      { value: "310000", unit: "人" },
    ]);
  });

  it("are none without a number, a year or an indicator, and each is reported", () => {
    const codes = (...lines: [string, ...string[]]) => drafted(...lines).left.map(({ code }) => code);
    expect(codes("指标 目标值 完成值", "甲率（%） 50 51")).toEqual(["result-without-year"]);
    expect(codes("指标 2020年 2025年目标 2023年实际", "甲率（%） 50 55 51~52")).toEqual(["result-left-out"]);
    expect(codes("指标 2020年 2025年目标 2025年完成", "甲比重（%） 50 提高5个百分点 累计增长8%")).toEqual(["result-left-out"]);
    expect(codes("指标 2020年实绩 2025年实绩 五年累计增长（%）", "甲产值（亿元） 100 140 40")).toEqual(["result-left-out"]);
    const { table, plan } = drafted("指标 2020年 2025年目标 2023年实际", "甲率（%） 50 55 51");
    const other = { ...plan, indicators: [] };
    expect(toObservationDraft(table, other)).toEqual([]);
    expect(observationAssumptions(table, other)).toEqual([{ indicator: "甲率", code: "no-indicator", facts: {} }]);
  });

  it("tell two rows of one name apart by their numbers", () => {
    const table = readIndicatorTable([
      ["序号", "指标", "2020年", "2025年目标", "2023年实际"],
      ["1", "甲率（%）", "1", "3", "2"],
      ["2", "甲率（%）", "4", "6", "5"],
    ]);
    expect(toObservationDraft(table, toPlanDraft(table, PLACE)).map(({ indicator }) => indicator)).toEqual(["row-01", "row-02"]);
  });

  it("judge the table's own targets", () => {
    const { plan, observations } = drafted("指标 2020年 2025年目标 2025年完成", "甲率（%） 50 55 55.2", "乙率（%） 40 48 46");
    expect(assess(plan, observations, { asOf: 2025 }).verdicts.map(({ status }) => status)).toEqual(["achieved", "missed"]);
  });
});

describe("the base of a draft", () => {
  const base = (heading: string, cell = "10") => {
    const table = readIndicatorTable([
      ["类别", "指标", heading, "2025年目标"],
      ["甲", "乙率（%）", cell, "20"],
    ]);
    const told = draftAssumptions(table, PLACE).filter(({ code }) => !code.startsWith("direction") && code !== "id-by-row");
    return [toPlanDraft(table, PLACE).indicators[0]?.baseline?.year, ...told.map(({ code }) => code)];
  };

  it("is of the year that its heading prints, or its cell, or else of the year before the plan, which is reported", () => {
    expect(base("2020年")).toEqual([2020]);
    expect(base("2019年实际")).toEqual([2019]);
    expect(base("2020年", "10（2018年）")).toEqual([2018]);
    expect(base("2020年", "10（2020年）")).toEqual([2020]);
    expect(base("现状值", "10（2020年）")).toEqual([2020]);
    expect(base("2020年", "10（2024年）")).toEqual([2020, "year-not-used"]);
    expect(base("现状值")).toEqual([2020, "base-year-by-period"]);
    expect(base("2022年基期")).toEqual([2022, "base-in-plan"]);
  });

  it("is none of the plan's last year or later", () => {
    const table = readIndicatorTable([
      ["指标", "2025年", "2030年"],
      ["甲率（%）", "10", "20"],
    ]);
    expect(toPlanDraft(table, PLACE).indicators[0]?.baseline).toBeUndefined();
    expect(draftAssumptions(table, PLACE).map(({ code }) => code)).toContain("baseline-left-out");
  });

  it("is an estimate where its heading says so", () => {
    const table = readIndicatorTable([
      ["指标", "2025年预计", "2030年目标"],
      ["甲率（%）", "10", "20"],
    ]);
    const plan = toPlanDraft(table, { ...PLACE, period: { from: 2026, to: 2030 } });
    expect(plan.indicators[0]?.baseline).toMatchObject({ year: 2025, estimated: true });
  });
});

describe("the targets of a draft", () => {
  const table = readIndicatorTable([
    ["指标", "全省2025年目标", "苏南2025年目标"],
    ["甲率（%）", "20", "30"],
  ]);

  it("are those of one area; the others are reported", () => {
    const values = (scope?: string) =>
      toPlanDraft(table, { ...PLACE, ...(scope !== undefined && { scope }) }).indicators[0]?.targets.map(
        ({ printed }) => printed,
      );
    expect(values()).toEqual(["20"]);
    expect(values("苏南")).toEqual(["30"]);
    expect(draftAssumptions(table, PLACE)).toContainEqual({
      indicator: "row-01",
      code: "scope-left-out",
      facts: { column: "苏南2025年目标", printed: "30", scope: "苏南" },
    });
  });

  it("are totals by the name alone, which is reported", () => {
    const flows = readIndicatorTable([
      ["指标", "2020年", "2025年"],
      ["新增就业（万人）", "", "10"],
      ["建设用地（公顷）", "", "300"],
      ["新增用地（亩）", "20", "30"],
    ]);
    const plan = toPlanDraft(flows, PLACE);
    expect(plan.indicators.map(({ targets }) => [targets[0]?.requirement.kind, targets[0]?.span])).toEqual([
      ["change", { kind: "over", from: 2021, to: 2025 }],
      ["level", { kind: "by", year: 2025 }],
      ["level", { kind: "by", year: 2025 }],
    ]);
    expect(draftAssumptions(flows, PLACE).filter(({ code }) => code === "total-by-name")).toHaveLength(1);
  });

  it("are none of years before the plan, and a rate beside a year is of that year", () => {
    const rates = readIndicatorTable([
      ["指标", "2024年预计", "增长（%）", "2025年计划", "增长（%）"],
      ["甲产值（亿元）", "100", "5", "106", "6"],
    ]);
    const long = toPlanDraft(rates, { ...PLACE, period: { from: 2025, to: 2027 } });
    expect(long.indicators[0]?.targets.map(({ span }) => span)).toEqual([
      { kind: "by", year: 2025 },
      { kind: "average", from: 2025, to: 2025 },
    ]);
    expect(toPlanDraft(rates, PLACE).indicators[0]?.targets[1]?.span).toEqual({ kind: "average", from: 2025, to: 2025 });
    const late = { ...PLACE, period: { from: 2026, to: 2030 } };
    expect(toPlanDraft(rates, late).indicators[0]?.targets).toEqual([]);
    expect(draftAssumptions(rates, late).map(({ code }) => code)).toContain("target-left-out");
  });

  it("name who answers for them", () => {
    const named = readIndicatorTable([
      ["指标", "2025年", "责任单位"],
      ["甲率（%）", "20", "教育局、人社局"],
    ]);
    expect(toPlanDraft(named, PLACE).indicators[0]?.responsible).toEqual([{ zh: "教育局" }, { zh: "人社局" }]);
  });
});

describe("a breakdown by place", () => {
  it("is compared with its whole", () => {
    const { indicators, issues } = readBreakdownTable([
      ["乡镇", "2020年造林（亩）", "2025年造林目标（亩）"],
      ["甲镇", "100", "200"],
      ["乙乡", "80", "140"],
      ["合计", "180", "350"],
    ]);
    expect(issues).toEqual([]);
    const [planting] = indicators;
    if (planting === undefined) throw new Error("no indicator");
    expect([planting.name?.zh, planting.unit]).toEqual(["造林", "亩"]);
    const { whole, places } = toBreakdownDraft(planting, { ...PLACE, id: "planting" });
    expect(Object.keys(places)).toEqual(["甲镇", "乙乡"]);
    expect(whole && checkBreakdown(whole, places, "add")).toMatchObject({
      code: "falls-short",
      required: "350",
      combined: "340",
      shortfall: "10",
    });
  });
});

it("a level beside the name of its growth is a level, and a mean over the plan spans it", () => {
  const { observations } = drafted(
    "指标 规划目标 2025年完成情况总量 2025年完成情况年均",
    "生产总值年均增速（%） 6左右 146.84 3.3",
  );
  expect(observations.map(({ indicator: _, locator: __, ...rest }) => rest)).toEqual([
    { year: 2025, value: "146.84", measure: "level", status: "actual", printed: "146.84" },
    { span: { from: 2021, to: 2025 }, value: "3.3", measure: "growth", status: "actual", printed: "3.3" },
  ]);
});
