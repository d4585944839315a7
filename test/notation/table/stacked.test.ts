import { describe, expect, it } from "vitest";
import { readIndicatorTable } from "../../../src/notation/index.js";

/** Number and part, name, unit, attribute, baseline and target of every measure in a row; and the issues. */
function read(...row: string[]) {
  const { indicators, issues } = readIndicatorTable([["指标", "单位", "2025年", "2030年", "属性"], row]);
  const told = indicators.map(({ no, part, name, unit, attribute, baseline, targets }) => [
    [no ?? "", part ?? ""].filter((said) => said !== "").join("-"),
    name.zh,
    unit,
    attribute,
    baseline?.printed,
    ...targets.map(({ printed }) => printed),
  ]);
  return { told, issues };
}

describe("lines of a name are measures", () => {
  it.each([
    [
      "with a line of every cell that has as many, and cells of one line in common",
      ["每千人口医师数\n每千人口护士数", "人\n名", "4.2\n3.1", "完成上级任务", "预期性"],
      [
        ["", "每千人口医师数", "人", "anticipatory", "4.2", "完成上级任务"],
        ["2", "每千人口护士数", "名", "anticipatory", "3.1", "完成上级任务"],
      ],
    ],
    [
      "with a unit in common that only wraps",
      ["化学需氧量\n氨氮\n能耗", "万吨\n标准煤", "6\n5\n4", "5\n4\n3", "约束性"],
      [
        ["", "化学需氧量", "万吨标准煤", "binding", "6", "5"],
        ["2", "氨氮", "万吨标准煤", "binding", "5", "4"],
        ["3", "能耗", "万吨标准煤", "binding", "4", "3"],
      ],
    ],
    [
      "under the line that names their whole, where there is one more than figures",
      ["18.主要污染物排放总量减少\n化学需氧量\n氨氮", "%", "8\n10", "〔8〕\n〔10〕", "约束性"],
      [
        ["18-1", "主要污染物排放总量减少·化学需氧量", "%", "binding", "8", "〔8〕"],
        ["18-2", "主要污染物排放总量减少·氨氮", "%", "binding", "10", "〔10〕"],
      ],
    ],
    [
      "with numbers of their own in brackets, of one digit",
      ["（1）化学需氧量\n（2）氨氮", "吨", "60\n45", "55\n40", "约束性"],
      [
        ["1", "化学需氧量", "吨", "binding", "60", "55"],
        ["1-2", "氨氮", "吨", "binding", "45", "40"],
      ],
    ],
    [
      "or of two",
      ["(11)化学需氧量\n(12)氨氮", "吨", "60\n45", "55\n40", "约束性"],
      [
        ["11", "化学需氧量", "吨", "binding", "60", "55"],
        ["11-2", "氨氮", "吨", "binding", "45", "40"],
      ],
    ],
    [
      "also where the first opens with a number in Chinese characters",
      ["（三）常住人口城镇化率\n户籍人口城镇化率", "%", "60\n45", "65\n50", "预期性"],
      [
        ["", "常住人口城镇化率", "%", "anticipatory", "60", "65"],
        ["2", "户籍人口城镇化率", "%", "anticipatory", "45", "50"],
      ],
    ],
    [
      "also with brackets at the ends of names and figures",
      ["每千人口医师数（人）\n护士增长（%）", "", "3.4（17）\n2（10）", "3（15）\n1（5）", "预期性"],
      [
        ["", "每千人口医师数", "人", "anticipatory", "3.4（17）", "3（15）"],
        ["2", "护士增长", "%", "anticipatory", "2（10）", "1（5）"],
      ],
    ],
    [
      "also where some figures are dashes",
      ["新建面积\n改造面积", "亩", "——\n5", "10\n／", "预期性"],
      [
        ["", "新建面积", "亩", "anticipatory", "——", "10"],
        ["2", "改造面积", "亩", "anticipatory", "5", "／"],
      ],
    ],
  ])("%s", (_, row, told) => {
    expect(read(...row)).toEqual({ told, issues: [] });
  });
});

describe("lines of a name are one measure that wraps", () => {
  it.each([
    [
      "where it stands on one line",
      ["城镇新增就业人数", "万人", "5\n〔25〕", "6\n〔30〕", "预期性"],
      ["", "城镇新增就业人数", "万人", "anticipatory", "5\n〔25〕", "6\n〔30〕"],
    ],
    [
      "where no cell of figures has lines",
      ["细颗粒物\n浓度", "微克/\n立方米", "30", "28", "约束性"],
      ["", "细颗粒物浓度", "微克/立方米", "binding", "30", "28"],
    ],
    [
      "where another line of a cell is words",
      ["细颗粒物\n浓度", "微克/立方米", "30", "28\n以内", "约束性"],
      ["", "细颗粒物浓度", "微克/立方米", "binding", "30", "28\n以内"],
    ],
    [
      "where one cell of figures has lines of words",
      ["单位GDP\n能源消耗降低", "%", "3.2\n〔15〕", "完成省\n下达目标", "约束性"],
      ["", "单位GDP能源消耗降低", "%", "binding", "3.2\n〔15〕", "完成省\n下达目标"],
    ],
    [
      "where a figure opens with a bracket",
      ["单位GDP\n能源消耗降低", "%", "3.2\n（15）", "3\n（14）", "约束性"],
      ["", "单位GDP能源消耗降低", "%", "binding", "3.2\n（15）", "3\n（14）"],
    ],
    [
      "where a line of words has a dash before it",
      ["空气质量\n优良天数", "天", "300", "—稳中有升\n310", "约束性"],
      ["", "空气质量优良天数", "天", "binding", "300", "—稳中有升\n310"],
    ],
    [
      "where one of its lines opens with a bracket",
      ["地区生产总值\n（GDP）\n增速", "%", "5\n6\n7", "5", "预期性"],
      ["", "地区生产总值（GDP）增速", "%", "anticipatory", "5\n6\n7", "5"],
    ],
  ])("%s", (_, row, told) => {
    expect(read(...row)).toEqual({ told: [told], issues: [] });
  });

  it("where a line of words has a dash behind it", () => {
    expect(read("空气质量\n优良天数", "天", "300", "稳中有升—\n310", "约束性").told).toEqual([
      ["", "空气质量优良天数", "天", "binding", "300", "稳中有升—\n310"],
    ]);
  });
});

describe("lines that do not match", () => {
  it.each([
    ["where there are more figures than names", "失业率\n就业率", "1\n2\n3", "4\n5\n6", 3, 2],
    ["where the target has more", "失业率\n就业率", "1\n2", "3\n4\n5", 3, 2],
    ["where the baseline has more", "失业率\n就业率", "1\n2\n3", "4\n5", 3, 2],
    ["where the baseline has fewer", "失业率\n就业率\n参保率", "1\n2", "3\n4\n5", 2, 3],
    ["where there are two names too many", "失业率\n就业率\n参保率\n近视率", "1\n2", "3\n4", 2, 4],
  ])("are reported, and the row is one measure, %s", (_, name, baseline, target, given, names) => {
    expect(read(name, "%", baseline, target, "预期性")).toEqual({
      told: [["", name.replaceAll("\n", ""), "%", "anticipatory", baseline, target]],
      issues: [
        {
          row: 1,
          column: 0,
          start: 0,
          end: name.length,
          code: "unmatched-lines",
          facts: { printed: name, given, expected: [String(names)] },
        },
      ],
    });
  });
});

describe("an issue in a line", () => {
  it("has its place in the whole cell", () => {
    expect(read("失业率 \n\n 就业率", "%\n‰", " 5 \n\n  6..7", "3\n4", "预期性\n 待定")).toEqual({
      told: [
        ["", "失业率", "%", "anticipatory", "5", "3"],
        ["2", "就业率", "‰", null, "6..7", "4"],
      ],
      issues: [
        { row: 1, column: 2, start: 8, end: 9, code: "unread-cell", facts: { printed: " 5 \n\n  6..7", expected: ["number"] } },
        { row: 1, column: 4, start: 5, end: 7, code: "unknown-attribute", facts: { printed: "预期性\n 待定" } },
      ],
    });
  });

  it("has it in a cell that is read as a whole, too", () => {
    expect(read("失业率", "%", "  6..7 ", "　", "预期性").issues).toEqual([
      { row: 1, column: 2, start: 3, end: 4, code: "unread-cell", facts: { printed: "  6..7 ", expected: ["number"] } },
    ]);
  });
});
