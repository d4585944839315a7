import { describe, expect, it } from "vitest";
import { type Heading, readHeading } from "../../../src/notation/index.js";

const HEADINGS: readonly (readonly [rule: string, heading: string, read: Heading])[] = [
  ["the names end in one of their words", "主要指标", { role: "name" }],
  ["a column of goals in words keeps its name", "规划指标", { role: "name" }],
  ["a sign of a note says nothing", "指标①", { role: "name" }],
  ["so does a star", "计量单位＊", { role: "unit" }],
  ["a unit may be printed with the names", "指标及单位", { role: "name" }],
  ["or behind a slash", "指标名称/单位", { role: "name" }],
  ["units alone", "单位", { role: "unit" }],
  ["units of a measure", "计量单位", { role: "unit" }],
  ["单位 counts at the end only", "单位GDP能耗", { role: "unknown" }],
  ["weights are left aside", "指标权重", { role: "aside" }],
  ["attributes by their word", "指标属性", { role: "attribute" }],
  ["or by its other word", "指标性质", { role: "attribute" }],
  ["or by both that it chooses from", "约束性/预期性", { role: "attribute" }],
  ["one of the two is none", "预期目标", { role: "target" }],
  ["categories end in one of their words", "指标类别", { role: "category" }],
  ["a target without a year", "目标值", { role: "target" }],
  ["a target of a year", "到2030年目标", { role: "target", year: 2030 }],
  ["a state of a year", "2025年现状", { role: "baseline", year: 2025 }],
  ["a year alone", "2030年", { role: "value", year: 2030 }],
  ["a year of indicators", "2030年指标", { role: "value", year: 2030 }],
  ["a share is not compared with a year", "2030年占比", { role: "value", year: 2030 }],
  ["two years compared", "2030年比2025年", { role: "target", year: 2030, over: "total" }],
  ["two years compared, the first first", "较2025年2030年提高", { role: "target", year: 2030, over: "total" }],
  ["years from one to the other", "2025—2030年年均增长", { role: "target", year: 2030, over: "mean" }],
  ["a mean", "年均增长（%）", { role: "target", over: "mean" }],
  ["a total", "五年累计", { role: "target", over: "total" }],
  ["five years in figures", "5年新增", { role: "target", over: "total" }],
  ["a mean or a total", "年均/累计", { role: "target", over: "either" }],
  ["a mean that was reached", "“十四五”年均增长实绩", { role: "baseline", year: 2025, over: "mean", status: "actual" }],
  ["a mean that is planned and reached", "计划年均完成", { role: "target", over: "mean" }],
  ["a plan by its ordinal", "“十四五”末", { role: "value", year: 2025 }],
  ["the tenth plan", "“十五”计划目标", { role: "target", year: 2005 }],
  ["the fifteenth plan", "“十五五”规划目标", { role: "target", year: 2030 }],
  ["a bracket is no part of it", "指标（单位）", { role: "name" }],
  ["nor is one in another", "指标（含单位（万人）等）", { role: "name" }],
  ["what follows a bracket is", "计量（统计）单位", { role: "unit" }],
  ["a bracket that opens nothing", "指标）名称", { role: "name" }],
  ["a bracket around all of it", "（2030年）", { role: "value", year: 2030 }],
  ["nothing", "", { role: "unknown" }],
];

describe("a heading", () => {
  it.each(HEADINGS)("%s: %s", (_, heading, read) => {
    expect(readHeading(heading)).toStrictEqual(read);
  });

  it("has at most sixty characters", () => {
    expect(readHeading("指标".padStart(60, "某"))).toStrictEqual({ role: "name" });
    expect(readHeading("指标".padStart(61, "某"))).toStrictEqual({ role: "unknown" });
  });

  it("is looked for in the first 2,000 characters", () => {
    expect(readHeading("指标".padStart(2000, "*"))).toStrictEqual({ role: "name" });
    expect(readHeading("指标".padStart(2001, "*"))).toStrictEqual({ role: "unknown" });
  });
});
