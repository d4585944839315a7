import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableOptions } from "../../../src/notation/index.js";

/** The base, the targets and the results of a table with these headings, then its issues; each by its heading, with its year. */
function roles(headings: string, options?: TableOptions, caption?: string): string {
  const heads = headings.split(" ");
  const row = ["甲产值（亿元）", ...heads.map((_, i) => String(101 + i))];
  const table = [...(caption === undefined ? [] : [[caption]]), ["指标", ...heads], row];
  const { indicators, issues } = readIndicatorTable(table, options);
  const [one] = indicators;
  if (one === undefined) return issues.map(({ code }) => code).join(" ");
  const named = ({ column, year, scope, reading }: (typeof one.targets)[number]) => {
    const kind = reading.ok ? reading.clauses[0].kind : "unread";
    const its = readYear(column) === year ? "" : `@${year}`;
    return `${column}${its}${scope === undefined ? "" : `<${scope}>`}${kind === "level" ? "" : `:${kind}`}`;
  };
  const told = issues.map(({ code, facts }) => `!${code} ${typeof facts["printed"] === "string" ? facts["printed"] : ""}`.trim());
  return [
    `B ${one.baseline === undefined ? "-" : named(one.baseline)}`,
    `T ${one.targets.map(named).join(" ") || "-"}`,
    `R ${one.results.map((result) => `${named(result)}=${result.status}`).join(" ") || "-"}`,
    ...told,
  ].join(" | ");
}

/** The last year that a heading prints in digits. */
const readYear = (column: string): number | undefined => {
  const year = /(?:19|20)[0-9]{2}(?!.*(?:19|20)[0-9]{2})/.exec(column.replace(/比[0-9]{4}/, ""))?.[0];
  return year === undefined ? undefined : Number(year);
};

describe("tables that look back", () => {
  it.each([
    ["2020年 2025年目标 2025年完成", "B 2020年 | T 2025年目标 | R 2025年完成=actual"],
    ["2025年完成 2025年目标 2020年", "B 2020年 | T 2025年目标 | R 2025年完成=actual"],
    ["2020年实际 2025年目标 2023年实际", "B 2020年实际 | T 2025年目标 | R 2023年实际=actual"],
    ["2020年基期值 “十四五”规划目标 2025年预计完成", "B 2020年基期值 | T “十四五”规划目标@2025 | R 2025年预计完成=estimate"],
    ["2020年 2025年目标 2024年初步核算数", "B 2020年 | T 2025年目标 | R 2024年初步核算数=provisional"],
    [
      "2020年实绩 2025年实绩 五年累计增长（%）",
      "B 2020年实绩 | T - | R 2025年实绩=actual 五年累计增长（%）@2025:change=actual | !no-target-column",
    ],
    ["2024年目标 2024年完成", "B - | T 2024年目标 | R 2024年完成=actual"],
    ["2024年目标 2024年完成 2025年目标", "B 2024年完成 | T 2025年目标 | R - | !column-left-out 2024年目标"],
    ["规划目标 2020年实际", "B - | T 规划目标 | R 2020年实际=actual | !role-assumed 2020年实际"],
    ["2020年实际 规划目标", "B 2020年实际 | T 规划目标 | R -"],
    ["现状值 目标值 2023年完成值", "B 现状值 | T 目标值 | R 2023年完成值=actual"],
    ["2025年目标 2024年完成", "B - | T 2025年目标 | R 2024年完成=actual | !role-assumed 2024年完成"],
    ["2020年 2020年目标", "B - | T 2020年目标 | R 2020年=actual | !role-assumed 2020年"],
    [
      "“十四五”目标 2021年 2022年 2023年预计",
      "B - | T “十四五”目标@2025 | R 2021年=actual 2022年=actual 2023年预计=estimate | !role-assumed 2021年 | !role-assumed 2022年 | !role-assumed 2023年预计",
    ],
    [
      "2023年实际 2024年1-9月 2024年预计 2025年计划",
      "B 2024年预计 | T 2025年计划 | R - | !column-left-out 2023年实际 | !column-left-out 2024年1-9月",
    ],
    ["2020年 2025年目标 2023年完成 完成率（%）", "B 2020年 | T 2025年目标 | R 2023年完成=actual | !column-left-out 完成率（%）"],
    ["2020年 2025年目标 目标完成情况", "B 2020年 | T 2025年目标 | R 目标完成情况=actual"],
    // A mean or a sum belongs to the figure at its left, where what was asked has a column of its own.
    [
      "2020年 “十四五”目标 2025年 年均增速[累计]",
      "B 2020年 | T “十四五”目标@2025 | R 2025年=actual 年均增速[累计]@2025:growth=actual | !role-assumed 2025年",
    ],
    ["2020年 2025年目标 2025年完成 年均增速", "B 2020年 | T 2025年目标 | R 2025年完成=actual 年均增速@2025:growth=actual"],
    ["2020年 2025年目标 年均增速 2025年完成", "B 2020年 | T 2025年目标 年均增速:growth | R 2025年完成=actual"],
    ["2020年 2025年目标 2025年完成 年均目标", "B 2020年 | T 2025年目标 年均目标 | R 2025年完成=actual"],
    [
      "2020年 2025年完成 2030年目标 年均增速/累计",
      "B 2025年完成 | T 2030年目标 年均增速/累计:growth | R - | !column-left-out 2020年",
    ],
  ])("%s", (headings, expected) => {
    expect(roles(headings)).toBe(expected);
  });
});

describe("a base lies before the plan that the targets are of", () => {
  it.each([
    ["2020年实际 2023年实际 2030年目标", "B 2023年实际 | T 2030年目标 | R - | !column-left-out 2020年实际"],
    ["2015年 2020年 2025年目标", "B 2020年 | T 2025年目标 | R - | !column-left-out 2015年"],
    ["2020年 2022年 2025年", "B 2020年 | T 2022年 2025年 | R -"],
    ["2020年 2022年 2025年目标", "B 2020年 | T 2025年目标 | R 2022年=actual | !role-assumed 2022年"],
    ["2020年 2025年 2035年目标", "B 2020年 | T 2025年 2035年目标 | R -"],
    ["现状值 2023年实际 2025年目标", "B 现状值 | T 2025年目标 | R 2023年实际=actual"],
    ["现状值 2024年实际 2030年目标", "B 2024年实际 | T 2030年目标 | R - | !column-left-out 现状值"],
    ["2025年 2035年", "B 2025年 | T 2035年 | R -"],
    ["2022年 2035年", "B 2022年 | T 2035年 | R - | !role-assumed 2022年"],
    ["2023年底 2024年目标 2025年目标 2026年目标", "B 2023年底 | T 2024年目标 2025年目标 2026年目标 | R -"],
    [
      "“十四五”目标值 “十四五”完成值 “十五五”目标值",
      "B “十四五”完成值@2025 | T “十五五”目标值@2030 | R - | !column-left-out “十四五”目标值",
    ],
    ["2025年预计 2025年完成 2030年目标", "B 2025年完成 | T 2030年目标 | R - | !column-left-out 2025年预计"],
    ["2030年", "B - | T 2030年 | R -"],
    ["近期目标 远期目标", "B - | T 近期目标 远期目标 | R -"],
    ["某值 2030年", "B 某值 | T 2030年 | R - | !role-assumed 某值"],
    ["现有值 2030年", "B 现有值 | T 2030年 | R -"],
    ["本底值 2030年目标", "B 本底值 | T 2030年目标 | R -"],
  ])("%s", (headings, expected) => {
    expect(roles(headings)).toBe(expected);
  });

  it("the caller's period decides where years alone leave it open", () => {
    const period = { from: 2026, to: 2030 };
    expect(roles("2027年 2030年", { period })).toBe("B - | T 2027年 2030年 | R -");
    expect(roles("2024年 2025年 2030年", { period })).toBe("B 2025年 | T 2030年 | R - | !column-left-out 2024年");
    expect(roles("2022年 2035年", { period: { from: 2021, to: 2035 } })).toBe("B 2022年 | T 2035年 | R - | !role-assumed 2022年");
    expect(roles("2024年实际 2025年实际 2027年目标", { period: { from: 2025, to: 2027 } })).toBe(
      "B 2024年实际 | T 2027年目标 | R 2025年实际=actual | !role-assumed 2024年实际",
    );
  });

  it("what stands above decides, too", () => {
    expect(roles("2013年 2015年 2020年", {}, "宽带发展时间表")).toBe("B - | T 2013年 2015年 2020年 | R -");
    expect(roles("2020年 2025年 年均增长（%）", {}, "主要指标完成情况表")).toBe(
      "B 2020年 | T - | R 2025年=actual 年均增长（%）@2025:growth=actual | !no-target-column",
    );
    expect(roles("发展目标2020年 发展目标2025年", {}, "“十四五”主要指标")).toBe("B - | T 发展目标2020年 发展目标2025年 | R -");
    const table = [
      ["“十四五”主要指标", "", ""],
      ["指标", "发展目标", ""],
      ["", "2020年", "2025年"],
      ["甲产值（亿元）", "1", "2"],
    ];
    const [one] = readIndicatorTable(table).indicators;
    expect([one?.baseline?.year, one?.targets.map(({ year }) => year)]).toEqual([2020, [2025]]);
  });
});

describe("growth beside levels", () => {
  it.each([
    ["2024年预计 增长% 2025年计划 增长%", "B 2024年预计 | T 2025年计划 增长%@2025:growth | R 增长%@2024:growth=estimate"],
    [
      "2024年 同比增长（%） 2025年 同比增长（%）",
      "B 2024年 | T 2025年 同比增长（%）@2025:growth | R 同比增长（%）@2024:growth=actual",
    ],
    ["2024年完成 ±% 2025年目标 ±%", "B 2024年完成 | T 2025年目标 ±%@2025:growth | R ±%@2024:growth=actual"],
    [
      "2024年完成 比上年增长（%） 2025年目标 比上年增长（%）",
      "B 2024年完成 | T 2025年目标 比上年增长（%）@2025:growth | R 比上年增长（%）@2024:growth=actual",
    ],
    [
      "2024年完成 为计划的% 比上年±% 2025年计划",
      "B 2024年完成 | T 2025年计划 | R 比上年±%@2024:growth=actual | !column-left-out 为计划的%",
    ],
    [
      "2025年预计 2025年预计增长 2026年目标 2026年增长目标",
      "B 2025年预计 | T 2026年目标 2026年增长目标:growth | R 2025年预计增长:growth=estimate",
    ],
    ["2025年 2030年 增长（%）", "B 2025年 | T 2030年 增长（%）:growth | R -"],
    ["2025年 2030年 年均增长（%）", "B 2025年 | T 2030年 年均增长（%）:growth | R -"],
    ["2020年 2025年 2025年比2020年", "B 2020年 | T 2025年 2025年比2020年:change | R -"],
  ])("%s", (headings, expected) => {
    expect(roles(headings)).toBe(expected);
  });
});

describe("several areas side by side", () => {
  it.each([
    [
      "全省2025年目标 苏南2025年目标 苏北2025年目标",
      "B - | T 全省2025年目标<全省> 苏南2025年目标<苏南> 苏北2025年目标<苏北> | R -",
    ],
    [
      "2020年全市 2020年市区 2025年全市 2025年市区",
      "B 2020年全市<全市> | T 2025年全市<全市> 2025年市区<市区> | R - | !column-left-out 2020年市区",
    ],
    [
      "2025年城镇 2025年农村 2030年城镇 2030年农村",
      "B 2025年城镇<城镇> | T 2030年城镇<城镇> 2030年农村<农村> | R - | !column-left-out 2025年农村",
    ],
    ["2025年全国平均 2025年 2030年", "B 2025年 | T 2030年 | R - | !column-left-out 2025年全国平均"],
    [
      "全省2020年 全省2025年目标 苏南2025年目标 全省2023年实际 苏南2023年实际",
      "B 全省2020年<全省> | T 全省2025年目标<全省> 苏南2025年目标<苏南> | R 全省2023年实际<全省>=actual 苏南2023年实际<苏南>=actual",
    ],
    ["2025年目标 2025年调整目标", "B - | T 2025年目标 2025年调整目标 | R -"],
  ])("%s", (headings, expected) => {
    expect(roles(headings)).toBe(expected);
  });
});
