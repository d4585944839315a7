import { describe, expect, it } from "vitest";
import { toldOf } from "./told.js";

const rows = (headings: string, ...body: string[]) => toldOf([headings, ...body].map((line) => line.split(" ")));

describe("a row", () => {
  it("has the number that its column prints, if it is one", () => {
    expect(rows("序号 指标 2030年", "0 甲率 1", "12345 乙率 2", "a1 丙率 3", "1a 丁率 4", "１２ 戊率 5")).toEqual([
      "1||甲率||||none|2030年=1",
      "2||乙率||||none|2030年=2",
      "3||丙率||||none|2030年=3",
      "4||丁率||||none|2030年=4",
      "5|12|戊率||||none|2030年=5",
    ]);
  });

  it("that lacks exactly its categories' cells begins behind them", () => {
    expect(rows("类别 领域 指标 2030年", "经济 总量 甲率 1", "乙率 2")).toEqual([
      "1||甲率||经济||none|2030年=1",
      "2||乙率||经济||none|2030年=2",
    ]);
    expect(rows("类别 指标 2030年 属性", "经济 甲率 1 约束性", "乙率 2 约束性")).toEqual([
      "1||甲率||经济|binding|none|2030年=1",
      "2||乙率||经济|binding|none|2030年=2",
    ]);
    expect(rows("类别 指标 2030年", "经济 甲率 1", "乙率 2", "丙率")).toEqual([
      "1||甲率||经济||none|2030年=1",
      "2||乙率||经济||none|2030年=2",
      "# 丙率",
    ]);
  });

  it("that would have a number as its name is left out, and reported", () => {
    expect(rows("类别 领域 指标 2030年", "经济 总量 甲率 1", "民生 丙率 3")).toEqual([
      "1||甲率||经济||none|2030年=1",
      "! 2:0 0-2 no-name 民生",
    ]);
    expect(rows("类别 指标 2030年 属性", "经济 甲率 1 约束性", "乙率 2 某某")).toEqual([
      "1||甲率||经济|binding|none|2030年=1",
      "! 2:0 0-2 no-name 乙率",
    ]);
    expect(rows("指标 2030年", " 5", "甲率 1")).toEqual(["2||甲率||||none|2030年=1", "! 1:1 0-1 no-name 5"]);
    expect(rows("指标 单位 2030年", " 经济 ", "甲率 % 1")).toEqual(["2||甲率|%|||none|2030年=1", "! 1:1 0-2 no-name 经济"]);
  });

  it("whose cells all hold the same is one cell, where there are more than two", () => {
    expect(rows("指标 2025年 2030年", "甲 甲 甲", "乙率 1 2")).toEqual(["2||乙率||甲||1|2030年=2"]);
    expect(rows("指标 2030年", "甲 甲", "乙率 1")).toEqual(["1||甲||||none|2030年=甲", "2||乙率||||none|2030年=1"]);
  });

  it("of a heading with a Chinese numeral may have dashes beside it, but no figure", () => {
    expect(rows("指标 2025年 2030年", "一、经济 — 5", "乙率 1 2")).toEqual(["1||经济||||—|2030年=5", "2||乙率||||1|2030年=2"]);
    expect(rows("指标 2025年 2030年", "— 一、经济 —", "乙率 1 2")).toEqual(["2||乙率||经济||1|2030年=2"]);
  });

  it("repeats the headings only where every cell does", () => {
    expect(rows("指标 2025年 2030年", "指标 1 2", "乙率 1 2")).toEqual(["1||指标||||1|2030年=2", "2||乙率||||1|2030年=2"]);
    expect(rows("指标 2025年 2030年", "指标 2025年", "乙率 1 2")).toEqual(["2||乙率||||1|2030年=2"]);
  });

  it("may have blanks around everything", () => {
    expect(
      toldOf([
        ["指标", "2025年", "2030年"],
        [" 甲率 ", " 1 ", " 2"],
        ["  ", "", ""],
        [" 一、经济 ", " ", " — "],
        ["乙率", "3", "4"],
        ["  注：一 ", "", ""],
      ]),
    ).toEqual(["1||甲率||||1|2030年=2", "4||乙率||经济||3|2030年=4", "# 注：一"]);
  });

  it("of one cell is a category above other rows, and a note below the last of them", () => {
    expect(rows("指标 2030年", "甲率 1", "", "乙率 2", "末行 ", "又一 ")).toEqual([
      "1||甲率||||none|2030年=1",
      "3||乙率||||none|2030年=2",
      "# 末行",
      "# 又一",
    ]);
    expect(rows("指标 单位 2030年", "经济  ", "甲率 % 1")).toEqual(["2||甲率|%|经济||none|2030年=1"]);
    expect(rows("指标 2030年", "甲率（%） ", "乙率（%） 2")).toEqual(["1||甲率|%|||none|2030年=", "2||乙率|%|||none|2030年=2"]);
  });
});

describe("categories", () => {
  it("are carried down, the widest of several, without their numbers", () => {
    expect(rows("类别 指标 2030年", "一、经济 甲率 1", " 乙率 2")).toEqual([
      "1||甲率||经济||none|2030年=1",
      "2||乙率||经济||none|2030年=2",
    ]);
    expect(rows("类别 指标 2030年", "经济  ", " 甲率 1")).toEqual(["2||甲率||经济||none|2030年=1"]);
    expect(rows("类别 领域 指标 2030年", "经济 总量 甲率 1", " 结构 乙率 2", "民生  丙率 3")).toEqual([
      "1||甲率||经济||none|2030年=1",
      "2||乙率||经济||none|2030年=2",
      "3||丙率||民生||none|2030年=3",
    ]);
    expect(rows("指标 2030年", "（一）经济 ", "1.甲率（%） 1", "（二）民生 ", "2.乙率（%） 2")).toEqual([
      "2|1|甲率|%|经济||none|2030年=1",
      "4|2|乙率|%|民生||none|2030年=2",
    ]);
    expect(rows("指标 2030年", "1.经济 ", "甲率（%） 1", "乙率（%） 2")).toEqual([
      "2||甲率|%|经济||none|2030年=1",
      "3||乙率|%|经济||none|2030年=2",
    ]);
  });

  it("may be names where a row has no other", () => {
    expect(rows("类别 指标 2030年", "经济 甲率 1", "民生  5", "丙类  ")).toEqual([
      "1||甲率||经济||none|2030年=1",
      "2||民生||||none|2030年=5",
      "# 丙类",
    ]);
  });
});

describe("attributes", () => {
  it("are carried down at the left of the names only, up to another or a dash", () => {
    expect(rows("属性 指标 2030年", "约束性 甲率 1", " 乙率 2", "— 丙率 3")).toEqual([
      "1||甲率|||binding|none|2030年=1",
      "2||乙率|||binding|none|2030年=2",
      "3||丙率||||none|2030年=3",
    ]);
    expect(rows("指标 属性 2030年", "甲率 约束性 1", "乙率  2")).toEqual([
      "1||甲率|||binding|none|2030年=1",
      "2||乙率||||none|2030年=2",
    ]);
  });

  it("of a heading of rows hold up to the next heading", () => {
    expect(rows("指标 2030年", "约束性指标 ", "甲率 1", "民生 ", "乙率 2")).toEqual([
      "2||甲率||约束性指标|binding|none|2030年=1",
      "4||乙率||民生||none|2030年=2",
    ]);
  });
});
