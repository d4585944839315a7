import { describe, expect, it } from "vitest";
import { toldOf } from "./told.js";

const rows = (...body: string[]) => toldOf(body.map((line) => line.split(" ")));

describe("a table whose headings stand in its first column", () => {
  it("has everything that an upright one has", () => {
    expect(
      rows("指标 甲率（%） 乙率（人）", "单位 % 人", "2025年 1 2", "2030年目标 3 4", "属性 约束性 预期性", "备注 x y"),
    ).toEqual(["0||甲率|%||binding|1|2030年目标=3", "0||乙率|人||anticipatory|2|2030年目标=4"]);
    expect(rows("指标 甲率 乙率", "基期值 1 2", "目标值 3 4")).toEqual(["0||甲率||||1|目标值=3", "0||乙率||||2|目标值=4"]);
  });

  it("may have rows that end early, and one that reaches further", () => {
    expect(rows("指标 甲率 乙率", "2025年实际 1 2", "2030年 3")).toEqual(["0||甲率||||1|2030年=3", "0||乙率||||2|2030年="]);
    expect(rows("指标 甲率", "2025年 1", "2030年 3 4")).toEqual(["0||甲率||||1|2030年=3", "# 4"]);
  });

  it("may have several blocks with other years and other widths", () => {
    expect(rows("指标 甲率", "2030年 3", "", "指标 乙率 丙率", "2030年 4 5", "2025年 1 2", "注：一  ")).toEqual([
      "0||甲率|||||2030年=3",
      "3||乙率||||1|2030年=4",
      "3||丙率||||2|2030年=5",
      "# 注：一",
    ]);
  });

  it("may stand below a title or a row of categories", () => {
    expect(rows("表1  ", "指标 甲率 乙率", "2030年 3 4")).toEqual(["1||甲率||||none|2030年=3", "1||乙率||||none|2030年=4"]);
    expect(rows("类别 经济 民生", "指标 甲率 乙率", "2030年 3 4")).toEqual([
      "1||甲率||经济||none|2030年=3",
      "1||乙率||民生||none|2030年=4",
    ]);
  });

  it("may have an empty corner; a row that nobody knows is reported", () => {
    expect(rows(" 甲率 乙率", "某 1 2", "2030年 3 4")).toEqual([
      "0||甲率||||1|2030年=3",
      "0||乙率||||2|2030年=4",
      "! 1:0 0-1 role-assumed 某 base",
    ]);
  });

  it("has rows without figures as notes, where their heading is none", () => {
    expect(rows("指标 甲率 乙率", "怪  ", "责任单位  ", "2030年 3 4", "来源  x")).toEqual([
      "0||甲率||||none|2030年=3",
      "0||乙率||||none|2030年=4",
      "# 怪",
      "# 责任单位",
    ]);
  });

  it("may have rows without a cell", () => {
    expect(toldOf([["指标", "甲率"], [], ["2030年", "3"], ["", "x"]])).toEqual([
      "0||甲率||||none|2030年=3",
      "! 3:0 0-0 unknown-column",
    ]);
  });

  it("is none where half of its first column and more is no heading, or nothing is asked for", () => {
    expect(rows("指标 甲率 乙率", "甲 1 2", "2030年 3 4", "乙 1 2", "丙 1 2")).toEqual(["! 0:0 0-0 no-header"]);
    expect(rows("指标 甲率 乙率", "甲 1 2", "2030年 3 4", "乙 1 2")).toEqual([
      "0||甲率||||1|2030年=3",
      "0||乙率||||2|2030年=4",
      "! 1:0 0-1 role-assumed 甲 base",
      "! 3:0 0-1 unknown-column 乙",
    ]);
    expect(rows("指标 甲率 乙率", "属性 约束性 预期性")).toEqual(["! 0:0 0-0 no-header"]);
  });

  it("is none where a row is a heading: years may be names", () => {
    expect(rows("指标 2030年", "2025年 3")).toEqual(["1||2025年||||none|2030年=3"]);
  });

  it("keeps the places of its cells, and what merged cells cover is empty", () => {
    const table =
      "<table><tr><td>指标<td colspan=2>甲率<td>乙率</tr><tr><td>2025年<td>1<td>9<td>2</tr><tr><td>2030年<td colspan=2>3<td>4..5</tr></table>";
    expect(toldOf(table)).toEqual([
      "0||甲率||||1|2030年=3",
      "0||乙率||||2|2030年=4..5",
      "! 1:2 0-1 no-name 9",
      "! 2:3 1-2 unread-cell 4..5 number",
    ]);
  });
});
