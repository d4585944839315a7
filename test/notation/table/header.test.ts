import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableSource } from "../../../src/notation/index.js";

/** Each indicator on a line: row, name, unit, attribute, baseline, targets with their columns; then the issues with their places. */
function told(table: TableSource): string[] {
  const { indicators, issues } = readIndicatorTable(table);
  return [
    ...indicators.map(({ row, name, unit, attribute, baseline, targets }) =>
      [row, name.zh, unit, attribute, baseline?.printed, ...targets.map(({ column, printed }) => `${column}=${printed}`)].join(
        "|",
      ),
    ),
    ...issues.map(
      ({ row, column, start, end, code, facts }) => `${row}:${column}:${start}-${end} ${code} ${JSON.stringify(facts)}`,
    ),
  ];
}

const html = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
const NO_HEADER = ["0:0:0-0 no-header {}"];
const GRAIN = ["粮食产量（万吨）", "10", "12"];

describe("a heading is found by its words", () => {
  it.each<[rule: string, table: TableSource, expected: string[]]>([
    [
      "below a line that names the office and the date",
      [["某县发展改革局", "", "2025年12月编制"], ["指标", "2025年", "2030年"], GRAIN],
      ["2|粮食产量|万吨||10|2030年=12"],
    ],
    [
      "with names and attributes, though there is no target",
      [
        ["指标", "指标属性"],
        ["粮食产量", "约束性"],
      ],
      ["1|粮食产量||binding|", '0:0:0-0 no-target-column {"given":["指标","指标属性"]}'],
    ],
    ["with years beside an empty cell", [[], [" ", "2025年", "2030年"], GRAIN], ["2|粮食产量|万吨||10|2030年=12"]],
    ["but not with years beside a place", [["某县", "2025年", "2030年"], GRAIN], NO_HEADER],
    ["nor with places beside an empty cell", [["", "城市", "乡村"], GRAIN], NO_HEADER],
    [
      "nor with one year over two columns",
      html("<td></td><td colspan=2>2025年</td>", "<td>森林覆盖率（%）</td><td>18</td><td>19</td>"),
      NO_HEADER,
    ],
    [
      "in the second row, with the names merged down into it",
      html(
        "<td rowspan=2>指标</td><td colspan=2>某市</td>",
        "<td>2025年</td><td>2030年</td>",
        "<td>粮食产量（万吨）</td><td>10</td><td>12</td>",
      ),
      ["2|粮食产量|万吨||10|某市 2030年=12"],
    ],
    [
      "in the second row, with an empty cell merged down into it",
      html(
        "<td rowspan=2></td><td colspan=2>某市</td>",
        "<td>2025年</td><td>2030年</td>",
        "<td>粮食产量（万吨）</td><td>10</td><td>12</td>",
      ),
      ["2|粮食产量|万吨||10|2030年=12"],
    ],
  ])("%s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });
});

describe("a heading whose rows are known", () => {
  const body = [["粮食产量", "万吨", "10", "12"]];
  const words = ["指标", "单位", "2025年", "2030年"];
  const expected = ["2|粮食产量|万吨||10|2030年=12"];

  it.each<[rule: string, table: TableSource, expected: string[]]>([
    ["may begin with a title", { header: [["附表1", "", " ", ""], words], body }, expected],
    ["may begin with a title in every cell", { header: [Array(4).fill("“十五五”主要指标"), words], body }, expected],
    ["may begin with an empty row", { header: [[], words], body }, expected],
    ["may be a title alone", { header: ["“十五五”时期主要指标", "", "", ""], body: [words, ...body] }, expected],
    [
      "may be a title alone in Markdown",
      "| 主要指标 | |\n| - | - |\n| 指标 | 2030年 |\n| 粮食产量 | 12 |",
      ["2|粮食产量||||2030年=12"],
    ],
    ["may say nothing", { header: ["甲", "乙", "丙", "丁"], body: [words, ...body] }, expected],
    [
      "may say something in its second row only",
      { header: [["", "", "全市", ""], words], body },
      ["2|粮食产量|万吨||10|全市 2030年=12"],
    ],
    [
      "may be a title above a row that says nothing",
      {
        header: [
          ["主要指标", "", "", ""],
          ["甲", "乙", "丙", "丁"],
        ],
        body: [words, ...body],
      },
      ["3|粮食产量|万吨||10|2030年=12"],
    ],
    [
      "may go on beyond them",
      { header: ["指标", "2025年", "2030年"], body: [["", "现状", "目标"], GRAIN] },
      ["2|粮食产量|万吨||10|2030年 目标=12"],
    ],
    [
      "ends with them, though its words end before",
      {
        header: [
          ["指标", "2025年", "2030年"],
          ["", "（甲）", "（乙）"],
        ],
        body: [GRAIN],
      },
      ["2|粮食产量|万吨||10|2030年 （乙）=12"],
    ],
    [
      "is taken as it is",
      { header: [["某地", "2025年", "2030年"]], body: [GRAIN] },
      ['0:0:0-2 unknown-column {"printed":"某地"}', '1:0:0-8 no-name {"printed":"粮食产量（万吨）"}'],
    ],
  ])("%s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });
});

describe("a heading of several rows", () => {
  it.each<[rule: string, table: TableSource, expected: string[]]>([
    [
      "holds every row beneath its merged names",
      html(
        "<td rowspan=3>指标</td><td rowspan=3>某列</td><td rowspan=3>2025年</td><td colspan=3>目标</td>",
        "<td rowspan=2>2030年</td><td colspan=2>年均</td>",
        "<td>增长（%）</td><td>减少（%）</td>",
        "<td>粮食产量（万吨）</td><td>某事</td><td>10</td><td>12</td><td>3</td><td></td>",
      ),
      [
        "3|粮食产量|万吨||10|目标 2030年=12|目标 年均 增长（%）=3|目标 年均 减少（%）=",
        '0:1:0-2 unknown-column {"printed":"某列"}',
      ],
    ],
    [
      "may merge what it does not know",
      html(
        "<td>指标</td><td rowspan=2>某列</td><td colspan=2>目标</td>",
        "<td></td><td>2030年</td><td>2035年</td>",
        "<td>粮食产量（万吨）</td><td>某事</td><td>10</td><td>12</td>",
      ),
      ["2|粮食产量|万吨|||目标 2030年=10|目标 2035年=12", '0:1:0-2 unknown-column {"printed":"某列"}'],
    ],
    [
      "prints its merged cells again",
      [
        ["指标", "2025年", "规划目标", ""],
        ["指标", "2025年", "2030年", "年均增长（%）"],
        ["粮食产量（万吨）", "10", "12", "3"],
      ],
      ["2|粮食产量|万吨||10|规划目标 2030年=12|规划目标 年均增长（%）=3"],
    ],
    [
      "prints them again with a space",
      [["指标", "2025年", "2030年"], ["指标 ", "现状", "目标"], GRAIN],
      ["2|粮食产量|万吨||10|2030年 目标=12"],
    ],
    [
      "prints them again without their space",
      [["指标 ", "2025年", "2030年"], ["指标", "现状", "目标"], GRAIN],
      ["2|粮食产量|万吨||10|2030年 目标=12"],
    ],
    [
      "leaves cells of spaces empty",
      [["指标", "2025年", "2030年"], [" ", " ", "目标"], GRAIN],
      ["2|粮食产量|万吨||10|2030年 目标=12"],
    ],
    [
      "may lack the last cells of a row",
      [
        ["指标", "2025年", "2030年", "属性"],
        ["", "现状", "目标"],
        ["粮食产量（万吨）", "10", "12", "约束性"],
      ],
      ["2|粮食产量|万吨|binding|10|2030年 目标=12"],
    ],
    [
      "may have an empty row between",
      [["序号", "指标", "2025年", "2030年"], [], ["", "", "现状", "目标"], ["1", ...GRAIN]],
      ["3|粮食产量|万吨||10|2030年 目标=12"],
    ],
    [
      "has three at most",
      [["指标", "目标", "目标"], ["", "规划", "规划"], ["", "2030年", "2035年"], ["", "数值", "数值"], GRAIN],
      ["4|粮食产量|万吨|||目标 规划 2030年=10|目标 规划 2035年=12", '3:1:0-2 no-name {"printed":"数值"}'],
    ],
    [
      "ends before a name",
      [
        ["指标", "2025年", "2030年"],
        ["规划完成数", "基本完成", "完成"],
      ],
      ["1|规划完成数|||基本完成|2030年=完成"],
    ],
    [
      "ends before a name in its second column of names",
      [
        ["一级指标", "二级指标", "2025年", "2030年"],
        ["", "规划完成数", "基本完成", "完成"],
      ],
      ["1|规划完成数|||基本完成|2030年=完成"],
    ],
    [
      "ends before a word that is no heading",
      [
        ["指标", "2025年", "2030年"],
        ["", "预计", "达标"],
      ],
      ['1:1:0-2 no-name {"printed":"预计"}'],
    ],
    [
      "is one row where the names have no heading",
      [
        ["", "2025年", "2030年"],
        ["规划完成数", "基本完成", "完成"],
      ],
      ["1|规划完成数|||基本完成|2030年=完成"],
    ],
  ])("%s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });
});

describe("an empty cell of a heading", () => {
  it.each<[rule: string, table: TableSource, expected: string[]]>([
    [
      "goes on with the cell at its left where both have a heading below",
      [
        ["指标", "单位", "全市", "", "市区", " "],
        ["", "", "2025年", "2030年", "2025年", "2030年"],
        ["粮食产量", "万吨", "10", "12", "1", "2"],
      ],
      ["2|粮食产量|万吨||10|全市 2030年=12|市区 2030年=2", '0:4:0-8 column-left-out {"printed":"市区 2025年"}'],
    ],
    [
      "goes on with it over other empty cells",
      [
        ["指标", "单位", "全市", " ", ""],
        ["", "", "2025年", "2030年", "2035年"],
        ["粮食产量", "万吨", "10", "12", "15"],
      ],
      ["2|粮食产量|万吨||10|全市 2030年=12|全市 2035年=15"],
    ],
    [
      "does not where the cell at its left has none below",
      [["指标", "2025年", ""], ["", " ", "2030年"], GRAIN],
      ["2|粮食产量|万吨||10|2030年=12"],
    ],
    [
      "does not where the cell at its left reaches down",
      html(
        "<td rowspan=2>指标</td><td rowspan=2>单位</td><td></td><td></td>",
        "<td>2025年</td><td>2030年</td>",
        "<td>粮食产量</td><td>万吨</td><td>10</td><td>12</td>",
      ),
      ["2|粮食产量|万吨||10|2030年=12"],
    ],
    [
      "stays empty above an empty cell",
      [
        ["指标", "2030年目标", ""],
        ["", "数值", " "],
        ["粮食产量（万吨）", "10", "某事"],
      ],
      ["2|粮食产量|万吨|||2030年目标 数值=10", '0:2:0-0 unknown-column {"printed":""}'],
    ],
    [
      "stays empty above nothing",
      [
        ["指标", "2030年目标", ""],
        ["", "数值"],
        ["粮食产量（万吨）", "10", "某事"],
      ],
      ["2|粮食产量|万吨|||2030年目标 数值=10", '0:2:0-0 unknown-column {"printed":""}'],
    ],
    [
      "stays empty with nothing at its left",
      [
        ["", "指标", "2030年"],
        ["领域", "", "目标"],
        ["农业", "粮食产量（万吨）", "10"],
      ],
      ["2|粮食产量|万吨|||2030年 目标=10"],
    ],
  ])("%s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });
});
