import { describe, expect, it } from "vitest";
import { readHeading } from "../../../../src/notation/index.js";
import { toldOf } from "./told.js";

const rows = (headings: string, ...body: string[]) => toldOf([headings, ...body].map((line) => line.split(" ")));

describe("the columns of names", () => {
  it("are, of several, categories but for the last", () => {
    expect(rows("主要指标 具体指标 2025年 2030年", "居民收入 城镇（元） 1 2", " 农村（元） 3 4", "就业 失业率（%） 5 6")).toEqual(
      ["1||城镇|元|居民收入||1|2030年=2", "2||农村|元|居民收入||3|2030年=4", "3||失业率|%|就业||5|2030年=6"],
    );
    expect(rows("一级指标 二级指标 三级指标 2030年", "经济 总量 GDP（亿元） 1", "  产值（亿元） 2")).toEqual([
      "1||GDP|亿元|经济||none|2030年=1",
      "2||产值|亿元|经济||none|2030年=2",
    ]);
  });

  it("go on below an empty heading, and below one that occurs twice", () => {
    expect(rows("指标  2025年 2030年", "甲 乙 1 2")).toEqual(["1|-1|甲·乙||||1|2030年=2"]);
    expect(rows("指标 指标 2030年目标", "甲率 甲率 1", "乙 丙 2")).toEqual([
      "1||甲率||||none|2030年目标=1",
      "2|-1|乙·丙||||none|2030年目标=2",
    ]);
  });

  it("may have no heading: the first empty one, or the last of the categories, is theirs", () => {
    expect(rows("领域  2025年 2030年", "经济 甲率 1 2")).toEqual(["1||甲率||经济||1|2030年=2"]);
    expect(rows("领域 分类 2025年 2030年", "经济 甲率 1 2")).toEqual(["1||甲率||经济||1|2030年=2"]);
    expect(rows("  2025年 2030年", "1 甲率 1 2", "2 乙率 1 2")).toEqual(["1|1|甲率||||1|2030年=2", "2|2|乙率||||1|2030年=2"]);
    expect(rows("某列  2025年 2030年", "x 甲率 1 2")).toEqual(["! 0:0 0-0 no-header"]);
  });
});

describe("an empty heading before the names", () => {
  it("has numbers where every row has a short one, and categories otherwise", () => {
    expect(rows(" 指标 2025年 2030年", "1 甲率 1 2", "12 乙率 1 2")).toEqual([
      "1|1|甲率||||1|2030年=2",
      "2|12|乙率||||1|2030年=2",
    ]);
    expect(rows(" 指标 2025年 2030年", "1 甲率 1 2", "a2 乙率 1 2")).toEqual([
      "1||甲率||1||1|2030年=2",
      "2||乙率||a2||1|2030年=2",
    ]);
    expect(rows(" 指标 2025年 2030年", "1000 甲率 1 2")).toEqual(["1||甲率||1000||1|2030年=2"]);
  });
});

describe("a column of attributes", () => {
  it("is one where at least half of its cells are attributes", () => {
    expect(rows("类型 指标 2030年", "约束性 甲率 1", "经济 乙率 2", "民生 丙率 3")).toEqual([
      "1||甲率||约束性||none|2030年=1",
      "2||乙率||经济||none|2030年=2",
      "3||丙率||民生||none|2030年=3",
    ]);
    expect(rows("类型 指标 2030年", "约束性 甲率 1", "经济 乙率 2")).toEqual([
      "1||甲率|||binding|none|2030年=1",
      "2||乙率||||none|2030年=2",
      "! 2:0 0-2 unknown-attribute 经济",
    ]);
  });
});

describe("a column of goals", () => {
  it("in words before the names is one of categories; figures, and words behind the names, are targets", () => {
    expect(rows("目标 指标 2030年", "生态良好 甲率 1")).toEqual(["1||甲率||生态良好||none|2030年=1"]);
    expect(rows("目标 指标 2030年", "建设100个村 甲率 1")).toEqual(["1||甲率||||1|目标=建设100个村"]);
    expect(rows("指标 目标 2030年", "甲率 良好 1")).toEqual(["1||甲率||||1|目标=良好"]);
    expect(rows("2030年目标 指标 2025年", "良好 甲率 1")).toEqual(["1||甲率||||1|2030年目标=良好"]);
  });
});

describe("columns of figures", () => {
  it.each([
    ["2025年实际 2030年", "1 2", "1", ["2030年=2"]],
    ["2025年预计 2030年预计", "1 2", "1", ["2030年预计=2"]],
    ["2020年实际 2024年实际 2030年目标", "1 2 3", "2", ["2030年目标=3", "! 0:1 0-7 column-left-out 2020年实际"]],
    ["现状值 2024年实际 2030年目标", "1 2 3", "2", ["2030年目标=3", "! 0:1 0-3 column-left-out 现状值"]],
    ["2025年现状年均增速 现状值 2030年目标", "1 2 3", "2", ["2030年目标=3", "! 0:1 0-11 column-left-out 2025年现状年均增速"]],
    ["“十四五”年均实际 2030年目标", "1 2", "1", ["2030年目标=2"]],
    ["2025年实际 2026年 2030年", "1 2 3", "1", ["2026年=2|2030年=3"]],
    ["2030年 2025年", "1 2", "2", ["2030年=1"]],
    ["2024年 2030年年均增长 2030年累计", "1 2 3", "1", ["2030年年均增长=2|2030年累计=3"]],
    ["2024年 年均/累计", "1 2", "1", ["年均/累计=2"]],
    ["2020年 2030年目标", "1 2", "1", ["2030年目标=2"]],
    ["2030年目标 ", "1 x", "none", ["2030年目标=1", "! 0:2 0-0 unknown-column"]],
    ["2030年目标", "1 x", "none", ["2030年目标=1", "! 1:2 0-1 extra-cell x"]],
    ["2019年 2024年 2030年目标", "1 2 3", "2", ["2030年目标=3", "! 0:1 0-5 column-left-out 2019年"]],
  ])("%s", (headings, figures, baseline, [targets, ...issues]) => {
    expect(rows(`指标 ${headings}`, `甲率 ${figures}`)).toEqual([`1||甲率||||${baseline}|${targets}`, ...issues]);
  });

  it("before the base that a caller gives are left out", () => {
    const table = [
      ["指标", "2015年", "2020年", "2025年"],
      ["甲率", "1", "2", "3"],
    ];
    expect(toldOf(table, { base: 2015 })).toEqual(["1||甲率||||1|2020年=2|2025年=3"]);
    expect(toldOf(table, { base: 2016 })).toEqual(["1||甲率||||none|2020年=2|2025年=3", "! 0:1 0-5 column-left-out 2015年"]);
  });

  it("of numbers, units and attributes are the first of their kind", () => {
    expect(rows("序号 指标 单位 2030年目标 单位 属性 属性", "1 甲率 % 2 人 约束性 预期性")).toEqual([
      "1|1|甲率|%||binding|none|2030年目标=2",
    ]);
  });
});

describe("a heading", () => {
  it.each([
    ["单位", { role: "unit" }],
    ["计量单位", { role: "unit" }],
    ["指标及单位", { role: "name" }],
    ["指标名称、单位", { role: "name" }],
    ["单位名称", { role: "name" }],
    ["责任单位", { role: "responsible" }],
    ["权重", { role: "aside" }],
    ["备注2", { role: "unknown" }],
    ["指标属性", { role: "attribute" }],
    ["类别属性", { role: "attribute" }],
    ["属性要求", { role: "unknown" }],
    ["约束性/预期性", { role: "attribute" }],
    ["约束性", { role: "unknown" }],
    ["类别", { role: "category" }],
    ["类别一", { role: "unknown" }],
    ["五年", { role: "target", over: "total" }],
    ["5年增长", { role: "target", over: "either" }],
    ["年均增长累计", { role: "target", over: "either" }],
    ["2025年累计", { role: "target", year: 2025, over: "total" }],
    ["十五五", { role: "value", year: 2030 }],
    ["十三五", { role: "value", year: 2020 }],
    ["十五", { role: "value", year: 2005 }],
    ["九五", { role: "unknown" }],
    ["十年", { role: "unknown" }],
    ["2025-2030年", { role: "value", year: 2030 }],
    ["120250", { role: "unknown" }],
    ["2025年目标值(预期)", { role: "target", year: 2025 }],
    ["规划", { role: "target" }],
    ["数值", { role: "target" }],
    ["现状增速", { role: "baseline", over: "mean" }],
    ["现状目标增速", { role: "target", over: "mean" }],
    ["增长指标", { role: "target", over: "mean" }],
    ["规划指标2025年", { role: "target", year: 2025 }],
    ["规划指标", { role: "name" }],
    ["指标（2025年）", { role: "name" }],
    ["（2025年）", { role: "value", year: 2025 }],
    ["指标（一）2025年（二）", { role: "value", year: 2025 }],
    ["指标（甲（乙）丙）", { role: "name" }],
    ["指标）2025年", { role: "value", year: 2025 }],
    ["完成情况", { role: "baseline", status: "actual" }],
    ["No.", { role: "number" }],
    ["序号（1）", { role: "number" }],
    ["", { role: "unknown" }],
  ] as const)("%s", (text, heading) => {
    expect(readHeading(text)).toEqual(heading);
  });

  it("is no longer than 60 characters", () => {
    expect(readHeading(`${"一".repeat(58)}指标`)).toEqual({ role: "name" });
    expect(readHeading(`${"一".repeat(59)}指标`)).toEqual({ role: "unknown" });
  });
});
