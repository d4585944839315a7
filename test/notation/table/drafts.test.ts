import { describe, expect, it } from "vitest";
import { readIndicatorTable } from "../../../src/notation/index.js";
import { indicatorLines, issueLines } from "./indicator-lines.js";

const head = ["指标", "2025年", "2030年"];

describe("a category", () => {
  it("loses its number, in a column or in a row of its own", () => {
    const columns = ["类别", ...head];
    const table = [
      columns,
      ["一、 PM2.5与水质", "甲率（%）", "1", "2"],
      ["（二）民生", "乙率（%）", "1", "2"],
      ["3.安全", "丙率（%）", "1", "2"],
      ["100 强企业", "丁率（%）", "1", "2"],
    ];
    expect(indicatorLines(table)).toEqual([
      "|甲率|%|PM2.5与水质||1|2",
      "|乙率|%|民生||1|2",
      "|丙率|%|安全||1|2",
      "|丁率|%|100 强企业||1|2",
    ]);
    expect(indicatorLines([head, ["\u3000二、 GDP与财政", "", ""], ["甲率（%）", "1", "2"]])).toEqual(["|甲率|%|GDP与财政||1|2"]);
  });

  it("is the widest of several", () => {
    const table = [
      ["领域", "类别", ...head],
      ["经济", "总量", "甲率（%）", "1", "2"],
      ["", "结构", "", "", ""],
      ["", "", "乙率（%）", "1", "2"],
      ["民生", "", "丙率（%）", "1", "2"],
      ["", "就业", "丁率（%）", "1", "2"],
    ];
    expect(indicatorLines(table)).toEqual(["|甲率|%|经济||1|2", "|乙率|%|经济||1|2", "|丙率|%|民生||1|2", "|丁率|%|民生||1|2"]);
    expect(
      indicatorLines([
        ["领域", "类别", ...head],
        ["", "就业", "丁率（%）", "1", "2"],
      ]),
    ).toEqual(["|丁率|%|就业||1|2"]);
  });

  it("may head rows from its own column, wherever that is", () => {
    const table = [
      ["序号", "类别", ...head],
      ["", "经济", "", "", ""],
      ["1", "", "甲率（%）", "1", "2"],
      ["", "民生（人）", "", "", ""],
      ["2", "", "乙率（%）", "1", "2"],
    ];
    expect(indicatorLines(table)).toEqual(["1|甲率|%|经济||1|2", "2|乙率|%|民生（人）||1|2"]);
  });

  it("is none of a name that is merged over its column", () => {
    const table = [
      ["领域", "类别", ...head],
      ["经济", "总量", "甲率（%）", "1", "2"],
      ["", "乙率（%）", "", "3", "4"],
      ["丙率（%）", " ", "", "5", "6"],
      ["民生", "丁率（%）", "", "7", "8"],
    ];
    expect(indicatorLines(table)).toEqual(["|甲率|%|经济||1|2", "|乙率|%|经济||3|4", "|丙率|%|||5|6", "|丁率|%|民生||7|8"]);
    expect(issueLines(table)).toEqual([]);
  });
});

describe("a row of one cell", () => {
  const part = (name: string) => [name, "1", "2"];
  const sole = (name: string) => [name, "", ""];

  it.each([
    ["其中", [sole("义务教育标准班额"), part("其中：小学（个）")], ["-1|小学|个|||1|2"]],
    [
      "circles",
      [part("甲率（%）"), sole("污染物排放减少"), part("①化学需氧量（吨）")],
      ["|甲率|%|||1|2", "-1|污染物排放减少·化学需氧量|吨|||1|2"],
    ],
    [
      "brackets, below rows with points",
      [part("1.甲率（%）"), sole("2.污染物排放减少"), part("（1）氨氮（吨）")],
      ["1|甲率|%|||1|2", "2-1|污染物排放减少·氨氮|吨|||1|2"],
    ],
    [
      "no numbers, below rows with points",
      [part("1.甲率（%）"), sole("2.污染物排放减少"), part("氨氮（吨）")],
      ["1|甲率|%|||1|2", "2-1|污染物排放减少·氨氮|吨|||1|2"],
    ],
  ])("is a whole above parts: %s", (_, rows, lines) => {
    expect(indicatorLines([head, ...rows])).toEqual(lines);
  });

  it.each([
    [
      "brackets like all rows",
      [part("（1）甲率（%）"), sole("生态"), part("（2）乙率（%）")],
      ["1|甲率|%|||1|2", "2|乙率|%|生态||1|2"],
    ],
    ["circles like all rows", [part("①甲率（%）"), sole("生态"), part("②乙率（%）")], ["1|甲率|%|||1|2", "2|乙率|%|生态||1|2"]],
    ["points", [sole("生态"), part("1.甲率（%）"), part("2.乙率（%）")], ["1|甲率|%|生态||1|2", "2|乙率|%|生态||1|2"]],
    ["Chinese numbers", [part("甲率（%）"), sole("生态"), part("一、乙率（%）")], ["|甲率|%|||1|2", "|乙率|%|生态||1|2"]],
    [
      "no numbers, itself numbered",
      [sole("1.生态"), part("甲率（%）"), sole("2.民生"), part("乙率（%）")],
      ["|甲率|%|生态||1|2", "|乙率|%|民生||1|2"],
    ],
    [
      "no numbers, below rows with points",
      [part("1.甲率（%）"), sole("生态"), part("乙率（%）")],
      ["1|甲率|%|||1|2", "|乙率|%|生态||1|2"],
    ],
    ["parts, numbered in Chinese", [sole("（一）水质（%）"), part("①乙率（%）")], ["1|乙率|%|水质（%）||1|2"]],
  ])("is a category above other rows: %s", (_, rows, lines) => {
    expect(indicatorLines([head, ...rows])).toEqual(lines);
  });

  it("is an indicator without figures where it has a unit", () => {
    expect(indicatorLines([head, sole("森林覆盖率（%）"), part("湿地率（%）")])).toEqual([
      "|森林覆盖率|%||||",
      "|湿地率|%|||1|2",
    ]);
  });

  it("is an indicator without figures where it has a number and nothing stands below", () => {
    const table = [
      ["序号", ...head],
      ["1", ...part("甲率（%）")],
      ["2", ...sole("乙工程")],
    ];
    expect(indicatorLines(table)).toEqual(["1|甲率|%|||1|2", "2|乙工程|||||"]);
  });

  it("is a category above numbered rows where its number stands in a column", () => {
    const table = [
      ["序号", ...head],
      ["1", ...sole("经济")],
      ["1", ...part("甲率（%）")],
      ["2", ...sole("民生")],
      ["2", ...part("乙率（%）")],
    ];
    expect(indicatorLines(table)).toEqual(["1|甲率|%|经济||1|2", "2|乙率|%|民生||1|2"]);
  });

  it("without a name is reported", () => {
    const table = [
      head,
      ["一、生态", "", ""],
      part("甲率（%）"),
      ["", "", "9"],
      part("乙率（%）"),
      ["", "7", "8"],
      part("丙率（%）"),
    ];
    expect(indicatorLines(table)).toEqual(["|甲率|%|生态||1|2", "|乙率|%|生态||1|2", "|丙率|%|生态||1|2"]);
    expect(issueLines(table)).toEqual(["3,2 0-1 no-name", "5,1 0-1 no-name"]);
  });
});

describe("below the last row of several cells", () => {
  it("stand notes, in whichever column", () => {
    const table = [head, ["甲率（%）", "1", "2"], ["", " 注：快报数 ", ""], ["", "", ""], ["一、说明"]];
    expect([indicatorLines(table), issueLines(table)]).toEqual([["|甲率|%|||1|2"], []]);
    expect(readIndicatorTable(table).notes).toEqual(["注：快报数", "一、说明"]);
  });
});

describe("a part in a column beside its whole", () => {
  const columns = ["指标", "", "2025年", "2030年"];

  it("has its whole from the row above, numbered or not", () => {
    const table = [
      columns,
      ["污染物减排", "化学需氧量（吨）", "1", "2"],
      ["", "氨氮（吨）", "3", "4"],
      [" ", "氮氧化物（吨）", "5", "6"],
      ["耕地保有量（万亩）", "", "7", "8"],
      ["床位数（张）", " ", "9", "10"],
    ];
    expect(indicatorLines(table)).toEqual([
      "-1|污染物减排·化学需氧量|吨|||1|2",
      "-2|污染物减排·氨氮|吨|||3|4",
      "-3|污染物减排·氮氧化物|吨|||5|6",
      "|耕地保有量|万亩|||7|8",
      "|床位数|张|||9|10",
    ]);
  });

  it("stands alone where no whole is above", () => {
    expect(indicatorLines([columns, ["", "氨氮（吨）", "3", "4"], ["床位数（张）", "", "9", "10"]])).toEqual([
      "|氨氮|吨|||3|4",
      "|床位数|张|||9|10",
    ]);
  });
});

describe("an attribute", () => {
  it("at the left of the names is carried down past blanks until another stands there", () => {
    const table = [
      ["属性", "指标", "2025年", "2030年"],
      ["", "甲率（%）", "1", "2"],
      ["约束性", "乙率（%）", "1", "2"],
      [" ", "丙率（%）", "1", "2"],
      ["预期性", "丁率（%）", "1", "2"],
      ["", "戊率（%）", "1", "2"],
      ["待定", "己率（%）", "1", "2"],
      ["", "庚率（%）", "1", "2"],
    ];
    expect(readIndicatorTable(table).indicators.map(({ attribute }) => attribute)).toEqual([
      null,
      "binding",
      "binding",
      "anticipatory",
      "anticipatory",
      null,
      null,
    ]);
    expect(issueLines(table)).toEqual(["6,0 0-2 unknown-attribute"]);
  });

  it("at the right of the names is that of its own row", () => {
    const table = [
      ["序号", "指标", "2025年", "2030年", "属性"],
      ["1", "甲率（%）", "1", "2", "约束性"],
      ["2", "乙率（%）", "1", "2", ""],
    ];
    expect(readIndicatorTable(table).indicators.map(({ attribute }) => attribute)).toEqual(["binding", null]);
  });
});
