import { describe, expect, it } from "vitest";
import { toldOf } from "./told.js";

const rows = (...body: string[]) => toldOf(body.map((line) => line.split(" ")));

describe("the rows of the heading", () => {
  it("stand below titles", () => {
    expect(rows("表1 主要指标", "指标 2025年 2030年", "甲率 1 2")).toEqual(["2||甲率||||1|2030年=2"]);
    expect(
      toldOf(
        "<table><tr><td colspan=4>主要指标<tr><td>指标<td>2025年<td>2030年<td>属性<tr><td colspan=4>一、经济<tr><td>甲率<td>1<td>2<td>约束性</table>",
      ),
    ).toEqual(["3||甲率||经济|binding|1|2030年=2"]);
  });

  it("need no word for the names where two years follow an empty cell", () => {
    expect(rows(" 2025年 2030年", "甲率 1 2")).toEqual(["1||甲率||||1|2030年=2"]);
    expect(rows("  2025年", "甲率 x 2")).toEqual(["! 0:0 0-0 no-header"]);
    expect(rows("x 2025年 2030年", "甲率 1 2")).toEqual(["! 0:0 0-0 no-header"]);
    expect(rows("指标 合计 说明", "甲率 1 2")).toEqual(["! 0:0 0-0 no-header"]);
    expect(rows("领域 属性", "甲率 约束性")).toEqual(["1||甲率|||binding|none", "! 0:0 0-0 no-target-column 领域 属性"]);
  });

  it("are two where merged cells stand above, repeated, empty or laid out", () => {
    const expected = ["2||甲率|||binding|none|规划目标 2025年=1|规划目标 2030年=2"];
    expect(rows("指标 规划目标 规划目标 属性", "指标 2025年 2030年 属性", "甲率 1 2 约束性")).toEqual(expected);
    expect(rows("指标 规划目标  属性", " 2025年 2030年 ", "甲率 1 2 约束性")).toEqual(expected);
    expect(
      toldOf(
        "<table><tr><td rowspan=2>指标<td colspan=2>规划目标<td rowspan=2>属性<tr><td>2025年<td>2030年<tr><td>甲率<td>1<td>2<td>约束性</table>",
      ),
    ).toEqual(expected);
    expect(rows("指标 2025年 规划目标  ", " 实际 2030年 2035年 年均", "甲率 1 2 3 4")).toEqual([
      "2||甲率||||1|规划目标 2030年=2|规划目标 2035年=3|规划目标 年均=4",
    ]);
    expect(
      toldOf([
        ["指标", "2025年", "规划"],
        ["", "", "2030年", "2035年"],
        ["甲率", "1", "2", "3"],
      ]),
    ).toEqual(["2||甲率||||1|规划 2030年=2|规划 2035年=3"]);
  });

  it("are three at most", () => {
    expect(rows("指标 2025年 2030年", " 实际 目标", " 完成 计划", " 现状 规划", "甲率 3 4")).toEqual([
      "4||甲率||||3|2030年 目标 计划=4",
      "! 3:1 0-2 no-name 现状",
    ]);
  });

  it("end before a row of figures, and before an empty one", () => {
    expect(rows("指标 2025年 2030年", " 1 2", "甲率 3 4")).toEqual(["2||甲率||||3|2030年=4", "! 1:1 0-1 no-name 1"]);
    expect(rows("指标 2025年 2030年", "  ", "甲率 3 4")).toEqual(["2||甲率||||3|2030年=4"]);
    expect(rows("指标 2025年 2030年", " 目标 某", "甲率 3 4")).toEqual(["2||甲率||||3|2030年=4", "! 1:1 0-2 no-name 目标"]);
  });

  it("may be given apart, and go on in the body, or stand there alone", () => {
    const body = [["甲率", "1", "2"]];
    const header = ["指标", "2025年", "2030年"];
    expect(toldOf({ header: ["甲", "乙", "丙"], body: [header, ...body] })).toEqual(["2||甲率||||1|2030年=2"]);
    expect(toldOf({ header, body: [["", "实际", "目标"], ...body] })).toEqual(["2||甲率||||1|2030年 目标=2"]);
    expect(toldOf({ header: [header, ["", "y", "z"]], body })).toEqual(["2||甲率||||1|2030年 z=2"]);
  });
});
