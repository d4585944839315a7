import { describe, expect, it } from "vitest";
import { readIndicatorTable } from "../../../src/notation/index.js";
import { indicatorLines, issueLines } from "./indicator-lines.js";

const notes = (table: readonly (readonly string[])[]) => readIndicatorTable(table).notes;

describe("a table whose headings stand at the left", () => {
  it("keeps the rows above its names that are headings, and no title", () => {
    const table = [
      ["附表1", "", ""],
      ["序号", "1", "2"],
      ["类别", "生态", "民生"],
      ["指标", "森林覆盖率（%）", "城镇化率（%）"],
      ["2025年", "20", "60"],
      ["2030年", "21", "65"],
    ];
    expect(indicatorLines(table)).toEqual(["1|森林覆盖率|%|生态||20|21", "2|城镇化率|%|民生||60|65"]);
    expect(notes(table)).toEqual([]);
    expect(issueLines(table)).toEqual([]);
    expect(readIndicatorTable(table).indicators.map(({ row }) => row)).toEqual([3, 3]);
  });

  it.each(["附表1", "“十五五”规划目标", "约束性和预期性目标", "1.规划目标", ""])("does not keep the title %j", (title) => {
    const table = (beside: string) => [
      [title, beside],
      ["指标", "森林覆盖率（%）"],
      ["2030年", "21"],
    ];
    for (const beside of [title, ""])
      expect([indicatorLines(table(beside)), issueLines(table(beside))]).toEqual([["|森林覆盖率|%|||none|21"], []]);
  });

  it("may have stars before its years", () => {
    const table = [
      ["指标", "湿地率（%）", "森林覆盖率（%）"],
      ["*2030年", "", "21"],
    ];
    expect(indicatorLines(table)).toEqual(["|湿地率|%|||none|", "|森林覆盖率|%|||none|21"]);
  });

  it("has notes below it, whatever words they hold", () => {
    const table = [
      ["指标", "森林覆盖率（%）", "城镇化率（%）"],
      ["2025年", "20", "60"],
      ["", "", ""],
      [],
      ["2030年", "21", "65"],
      ["属性", "", " "],
      ["〔〕内为五年累计数", "", ""],
      ["见有关指标的计算方法", "", ""],
      [" 注：1.带*的为约束性指标 ", "\u3000", ""],
      ["2.2025年为预计数", "", ""],
      ["数据由各部门提供", "", ""],
    ];
    expect(indicatorLines(table)).toEqual(["|森林覆盖率|%|||20|21", "|城镇化率|%|||60|65"]);
    expect(notes(table)).toEqual([
      "〔〕内为五年累计数",
      "见有关指标的计算方法",
      "注：1.带*的为约束性指标",
      "2.2025年为预计数",
      "数据由各部门提供",
    ]);
    expect(issueLines(table)).toEqual([]);
    const apart = { body: table.slice(0, -1), notes: ["资料来源：统计局"] };
    expect(readIndicatorTable(apart).notes).toEqual([
      "〔〕内为五年累计数",
      "见有关指标的计算方法",
      "注：1.带*的为约束性指标",
      "2.2025年为预计数",
      "资料来源：统计局",
    ]);
  });

  it("tells a row that it does not know where that says something of one indicator", () => {
    const table = [
      ["指标", "森林覆盖率（%）", "城镇化率（%）"],
      ["2030年", "21", "65"],
      ["怪行", "", "甲"],
    ];
    expect([indicatorLines(table), issueLines(table), notes(table)]).toEqual([
      ["|森林覆盖率|%|||none|21", "|城镇化率|%|||none|65"],
      ["2,0 0-2 unknown-column"],
      [],
    ]);
  });

  it("tells what it cannot read where it stands, and leaves what a short row lacks empty", () => {
    const table = [
      ["指标", "森林覆盖率（%）", "城镇化率（%）", "湿地率（%）"],
      ["2025年", "20", "60"],
      ["2030年", "21", "65", "7..8"],
      ["属性", "约束性", "待定"],
      ["备注"],
    ];
    expect(indicatorLines(table)).toEqual(["|森林覆盖率|%||binding|20|21", "|城镇化率|%|||60|65", "|湿地率|%||||7..8"]);
    expect(issueLines(table)).toEqual(["3,2 0-2 unknown-attribute", "2,3 1-2 unread-cell"]);
  });

  it("may stand in blocks, each with rows of its own", () => {
    const table = [
      ["指标", "森林覆盖率（%）"],
      ["2030年", "21"],
      ["指标", "城镇化率（%）", "耕地保有量（万亩）"],
      ["2030年", "65", "100"],
      ["属性", "预期性", "约束性"],
      ["指标", "湿地率（%）"],
      ["2025年", "7"],
      ["2030年", "8"],
      ["注：快报数", ""],
    ];
    expect(indicatorLines(table)).toEqual([
      "|森林覆盖率|%||||21",
      "|城镇化率|%||anticipatory||65",
      "|耕地保有量|万亩||binding||100",
      "|湿地率|%|||7|8",
    ]);
    expect(notes(table)).toEqual(["注：快报数"]);
  });

  it("has an empty corner only at its top", () => {
    const table = [
      ["", "森林覆盖率（%）", "城镇化率（%）"],
      ["2025年", "20", "60"],
      ["", "", "快报数"],
      ["2030年", "21", "65"],
      ["属性", "约束性", "预期性"],
    ];
    expect(indicatorLines(table)).toEqual(["|森林覆盖率|%||binding|20|21", "|城镇化率|%||anticipatory|60|65"]);
  });
});

describe("a table is turned", () => {
  it.each([
    ["2030年目标", ["|甲率|%|||none|5"], []],
    ["2030年", ["|甲率|%|||none|5"], []],
    ["现状值", ["|甲率|%|||5"], ["0,0 0-0 no-target-column"]],
    ["单位", [], ["0,0 0-0 no-header"]],
  ])("where it has figures: %s", (heading, lines, issues) => {
    const table = [
      ["指标", "甲率（%）"],
      [heading, "5"],
    ];
    expect([indicatorLines(table), issueLines(table)]).toEqual([lines, issues]);
  });

  it("where it has names", () => {
    const table = [
      ["2025年", "20"],
      ["2030年", "21"],
      ["注：快报数", ""],
    ];
    expect([indicatorLines(table), notes(table), issueLines(table)]).toEqual([[], [], ["0,0 0-0 no-header"]]);
  });

  it("where at least half of what stands at its left are headings", () => {
    const half = [["指标", "甲率（%）"], ["2030年", "5"], ["怪行", "子"], [" ", "丑"], [], ["某行", "寅"]];
    expect(indicatorLines(half)).toEqual(["|甲率|%|||none|5"]);
    expect(issueLines([...half, ["另行", "卯"]])).toEqual(["0,0 0-0 no-header"]);
  });
});

describe("a table stands upright where a row of it is a heading, though its names are words of headings", () => {
  const body = [
    ["生产总值增长", "5", "6", "", ""],
    ["居民收入增长", "7", "8", "", ""],
  ];

  it.each([
    ["names and years", ["指标", "2025年", "2030年", "", ""]],
    ["an empty corner", ["", "2025年", "2030年", "", ""]],
    ["as many words that nobody knows", ["指标", "2025年", "2030年", "甲列", "乙列", "丙列"]],
    ["blanks", ["指标", "2025年", "2030年", " ", "\u3000", " ", " "]],
  ])("%s", (_, head) => {
    expect(indicatorLines([head, ...body])).toEqual(["|生产总值增长||||5|6", "|居民收入增长||||7|8"]);
  });

  it("a word merged over two columns counts once", () => {
    const html = `<table><tr><td>指标<td colspan="2">居民收入增长<td>森林覆盖率<td>湿地率<td>耕地保有量
<tr><td>2030年<td colspan="2">6<td>20<td>7<td>100</table>`;
    expect(indicatorLines(html)).toEqual([
      "|居民收入增长||||none|6",
      "|森林覆盖率||||none|20",
      "|湿地率||||none|7",
      "|耕地保有量||||none|100",
    ]);
    expect(issueLines(html)).toEqual([]);
  });

  it("a name and one word among more that nobody knows are no heading", () => {
    const table = [
      ["指标", "增长率", "城镇化率", "森林覆盖率", "湿地率"],
      ["2030年", "1", "2", "3", "4"],
    ];
    expect(indicatorLines(table)).toEqual([
      "|增长率||||none|1",
      "|城镇化率||||none|2",
      "|森林覆盖率||||none|3",
      "|湿地率||||none|4",
    ]);
  });
});
