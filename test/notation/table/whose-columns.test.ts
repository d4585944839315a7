import { describe, expect, it } from "vitest";
import { readHeading, readIndicatorTable } from "../../../src/notation/index.js";

/** Baseline, targets and issues of a table with these headings; under each stands its place. */
const read = (...headings: string[]): string => {
  const { indicators, issues } = readIndicatorTable([
    ["指标", ...headings],
    ["粮食产量（万吨）", ...headings.map((_, i) => String(i + 1))],
  ]);
  const [one] = indicators;
  const targets = (one?.targets ?? []).map(({ printed }) => printed).join(" ");
  const left = issues.map(({ code, facts }) => `${code} ${facts["printed"] ?? ""}`).join(", ");
  return `${one?.baseline?.printed ?? "none"} → ${targets}${left === "" ? "" : ` (${left})`}`;
};

describe("columns of figures", () => {
  it("begin with the base: the first year, or the next where plans begin there", () => {
    expect(read("2009年", "2015年", "2020年")).toBe("1 → 2 3");
    expect(read("2016年", "2020年", "2022年")).toBe("1 → 2 3 (role-assumed 2016年)");
    expect(read("2023年", "2025年", "2030年")).toBe("1 → 2 3 (role-assumed 2023年)");
    expect(read("2019年", "2020年", "2025年")).toBe("2 → 3 (column-left-out 2019年)");
    expect(read("2015年", "2020年", "2025年")).toBe("1 → 2 3");
    expect(read("2020年", "2021年", "2022年", "2023年", "2024年", "2025年")).toBe("1 → 2 3 4 5 6");
  });

  it("of the five years of a plan have no base", () => {
    expect(read("2021年", "2022年", "2023年", "2024年", "2025年")).toBe("none → 1 2 3 4 5");
    expect(read("2021年", "2022年", "2025年")).toBe("1 → 2 3 (role-assumed 2021年)");
    expect(read("2020年", "2025年", "“十五五”年均增长")).toBe("2 → 3 (column-left-out 2020年)");
  });

  it("hold what an earlier plan asked for beside what it reached: that is no target", () => {
    expect(read("“十三五”规划目标", "2020年完成值", "“十四五”规划目标")).toBe("2 → 3 (column-left-out “十三五”规划目标)");
    expect(read("2020年目标", "2020年实际", "2025年目标")).toBe("2 → 3 (column-left-out 2020年目标)");
    expect(read("2020年", "2020年目标")).toBe("none → 2 (role-assumed 2020年)");
  });

  it("of a wider area are another's", () => {
    expect(read("2020年全国平均", "2020年", "2025年")).toBe("2 → 3 (column-left-out 2020年全国平均)");
    expect(read("2020年", "2025年", "全省2025年目标")).toBe("1 → 2 (column-left-out 全省2025年目标)");
    expect(read("全省2020年", "全市2020年", "全省2025年", "全市2025年")).toBe(
      "2 → 4 (column-left-out 全省2020年, column-left-out 全省2025年)",
    );
    expect(read("全市2020年", "全市2025年")).toBe("1 → 2");
    expect(read("全市2020年", "市区2020年", "全市2025年", "市区2025年")).toBe("1 → 3 4 (column-left-out 市区2020年)");
    expect(read("市区2020年", "市区2025年")).toBe("1 → 2");
  });

  it("may hold changes over a base year", () => {
    expect(read("2010年", "2015年", "2015年比2010年增长（%）")).toBe("1 → 2 3");
    expect(read("2020年", "2025年", "较2020年提高")).toBe("1 → 2 3");
    expect(read("2020年", "2025年", "增减")).toBe("1 → 2 3");
  });
});

describe("a heading", () => {
  it.each([
    ["规划基期年", { role: "baseline" }],
    ["规划目标年", { role: "target" }],
    ["基期目标", { role: "target" }],
    ["近期（2025年）", { role: "target", year: 2025 }],
    ["远期（2035年）", { role: "target", year: 2035 }],
    ["目标（2030年）", { role: "target", year: 2030 }],
    ["现状（2020年）", { role: "baseline", year: 2020 }],
    ["2025年（2020年不变价）", { role: "value", year: 2025 }],
    ["2025年¹", { role: "value", year: 2025 }],
    ["2015年比2010年增长", { role: "target", year: 2015, over: "total" }],
    ["2015年比2010年年均增长", { role: "target", year: 2015, over: "mean" }],
    ["比“十三五”末提高", { role: "target", over: "total" }],
    ["比2020年增长（%）", { role: "target", over: "total" }],
    ["增幅（%）", { role: "target", over: "total" }],
    ["净增", { role: "target", over: "total" }],
    ["增速", { role: "target", over: "mean" }],
    ["规划指标体系", { role: "name" }],
    ["目标名称", { role: "name" }],
    ["事项", { role: "name" }],
    ["2025年规划内容", { role: "target", year: 2025 }],
  ] as const)("%s", (text, heading) => {
    expect(readHeading(text)).toEqual(heading);
  });

  it("whose names reach down over two rows has two rows, whatever their words", () => {
    const table = `<table>
      <tr><td rowspan="2">指标</td><td>2020年</td><td colspan="2">2025年</td></tr>
      <tr><td>总量</td><td>总量</td><td>年均增长（%）</td></tr>
      <tr><td>粮食产量（万吨）</td><td>14</td><td>15</td><td>1.4</td></tr></table>`;
    const { indicators, issues } = readIndicatorTable(table);
    expect(indicators.map(({ name, baseline, targets }) => [name.zh, baseline?.printed, targets])).toEqual([
      [
        "粮食产量",
        "14",
        [
          expect.objectContaining({ column: "2025年 总量", printed: "15" }),
          expect.objectContaining({
            column: "2025年 年均增长（%）",
            reading: expect.objectContaining({ clauses: [{ kind: "growth", bound: "unstated", value: "1.4" }] }),
          }),
        ],
      ],
    ]);
    expect(issues).toEqual([]);
  });
});

describe("a name", () => {
  const named = (text: string) => {
    const [one] = readIndicatorTable([
      ["指标", "2025年"],
      [text, "1"],
    ]).indicators;
    return `${one?.no ?? ""}|${one?.name.zh}|${one?.unit}`;
  };

  it("loses what leads to a note", () => {
    for (const text of [
      "森林覆盖率（%）[1]",
      "森林覆盖率（%）注1",
      "森林覆盖率¹（%）",
      "森林覆盖率（%）²",
      "森林覆盖率†（%）",
      "森林覆盖率*（%）",
    ])
      expect([text, named(text)]).toEqual([text, "|森林覆盖率|%"]);
    expect(named("地级及以上城市²空气质量优良天数比率（%）")).toBe("|地级及以上城市空气质量优良天数比率|%");
    expect(named("用水总量（亿米³）")).toBe("|用水总量|亿米³");
    expect(named("建设用地（km²）")).toBe("|建设用地|km²");
  });

  it("may have its number in one character, and 约 束 性 apart", () => {
    expect(named("⑴森林覆盖率［%］")).toBe("1|森林覆盖率|%");
    expect(named("⒈森林覆盖率（%）")).toBe("1|森林覆盖率|%");
    const [one] = readIndicatorTable([
      ["指标", "2025年", "属性"],
      ["森林覆盖率（%）", "1", "约 束 性"],
    ]).indicators;
    expect(one?.attribute).toBe("binding");
  });

  it.each([
    "克/千瓦时",
    "台（套）",
    "人年",
    "太比特每秒",
    "万架次",
    "亿吨CO2",
    "吨CO2/万元",
    "kgce/t",
    "万千伏安",
    "万标台",
    "人/公里",
  ])("has the unit %s in brackets", (unit) => {
    expect(named(`水平（${unit}）`)).toBe(`|水平|${unit.replace("（", "(").replace("）", ")")}`);
  });

  it("below a dash is a part", () => {
    const rows = [
      ["指标", "单位", "2025年"],
      ["居民人均可支配收入", "元", "30000"],
      ["——城镇", "元", "40000"],
    ];
    expect(readIndicatorTable(rows).indicators.map(({ name, part }) => [name.zh, part])).toEqual([
      ["居民人均可支配收入", undefined],
      ["居民人均可支配收入·城镇", "1"],
    ]);
  });

  it("with a number that reaches down over its parts heads them", () => {
    const table = `<table><tr><td>类别</td><td>序号</td><td>指标</td><td>单位</td><td>2020年</td></tr>
      <tr><td rowspan="4">创新</td><td>9</td><td>研发投入比重</td><td>%</td><td>2.8</td></tr>
      <tr><td rowspan="2">10</td><td colspan="3">人力资源水平</td></tr>
      <tr><td>研发人员数</td><td>人年</td><td>140</td></tr>
      <tr><td>11</td><td>专利拥有量</td><td>件</td><td>12</td></tr></table>`;
    expect(
      readIndicatorTable(table).indicators.map(({ no, part, name, unit, category }) => [no, part, name.zh, unit, category?.zh]),
    ).toEqual([
      [9, undefined, "研发投入比重", "%", "创新"],
      [10, "1", "人力资源水平·研发人员数", "人年", "创新"],
      [11, undefined, "专利拥有量", "件", "创新"],
    ]);
  });
});
