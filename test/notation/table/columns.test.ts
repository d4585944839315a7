import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableOptions, type TableSource } from "../../../src/notation/index.js";

/** Each indicator on a line: number, name, category, attribute, baseline, targets with their columns; then the issues with their places. */
function told(table: TableSource, options?: TableOptions): string[] {
  const { indicators, issues } = readIndicatorTable(table, options);
  return [
    ...indicators.map(({ no, name, category, attribute, baseline, targets }) =>
      [
        no,
        name.zh,
        category?.zh,
        attribute,
        baseline?.printed,
        ...targets.map(({ column, printed }) => `${column}=${printed}`),
      ].join("|"),
    ),
    ...issues.map(
      ({ row, column, start, end, code, facts }) => `${row}:${column}:${start}-${end} ${code} ${JSON.stringify(facts)}`,
    ),
  ];
}

/** What columns of figures are: the heading of the baseline's, then of the targets', then of those left out. */
function figures(headings: string[], options?: TableOptions): string[] {
  const { indicators, issues } = readIndicatorTable(
    [
      ["指标", ...headings],
      ["粮食产量（万吨）", ...headings.map((_, i) => String(i + 1))],
    ],
    options,
  );
  const [one] = indicators;
  return [
    `from ${headings[Number(one?.baseline?.printed) - 1]}`,
    ...(one?.targets ?? []).map(({ column, printed }) => `to ${column}=${printed}`),
    ...issues.map(({ column, code, facts }) => `${code} ${column} ${facts["printed"] ?? ""}`.trim()),
  ];
}

describe("the columns of figures", () => {
  it.each<[rule: string, headings: string[], expected: string[], options?: TableOptions]>([
    ["a state alone asks nothing", ["2025年预计"], ["from 2025年预计", "no-target-column 0"]],
    ["states without years ask nothing", ["现状", "完成情况"], ["from 现状", "no-target-column 0"]],
    ["of expected years the last is asked", ["2030年预计", "2025年预计"], ["from 2025年预计", "to 2030年预计=1"]],
    [
      "of the same year twice the first is",
      ["2025年预计", "2025年完成"],
      ["from 2025年完成", "column-left-out 1 2025年预计", "no-target-column 0"],
    ],
    [
      "the newest state is the baseline",
      ["2020年实际", "2025年实际", "2030年目标"],
      ["from 2025年实际", "to 2030年目标=3", "column-left-out 1 2020年实际"],
    ],
    [
      "in any order",
      ["2025年实际", "2020年实际", "2030年目标"],
      ["from 2025年实际", "to 2030年目标=3", "column-left-out 2 2020年实际"],
    ],
    [
      "a year later than the states is asked",
      ["2020年实际", "2025年预计", "2024年", "2030年"],
      ["from 2025年预计", "to 2030年=4", "column-left-out 1 2020年实际", "column-left-out 3 2024年"],
    ],
    [
      "years beside a state without one are all asked",
      ["现状值", "2025年", "2030年"],
      ["from 现状值", "to 2025年=2", "to 2030年=3"],
    ],
    ["the first of states without years is the baseline", ["现状", "完成", "目标"], ["from 现状", "to 目标=3"]],
    [
      "a level is the baseline rather than a mean",
      ["2015年实际", "2020年实际", "“十四五”年均增长实绩", "2030年目标"],
      ["from 2020年实际", "to 2030年目标=4", "column-left-out 1 2015年实际"],
    ],
    [
      "a mean is where nothing else is",
      ["“十三五”年均增长实绩", "“十四五”年均增长实绩", "“十五五”年均增长目标"],
      ["from “十四五”年均增长实绩", "to “十五五”年均增长目标=3", "column-left-out 1 “十三五”年均增长实绩"],
    ],
    [
      "the mean of an earlier plan is no target beside a later",
      ["2025年", "“十四五”年均增长", "“十五五”年均增长"],
      ["from 2025年", "to “十五五”年均增长=3", "column-left-out 2 “十四五”年均增长"],
    ],
    [
      "nor where no later one is asked",
      ["2021年实际", "“十三五”年均增长"],
      ["from 2021年实际", "column-left-out 2 “十三五”年均增长", "no-target-column 0"],
    ],
    ["a mean without a year stays", ["2025年", "2030年", "年均增长"], ["from 2025年", "to 2030年=2", "to 年均增长=3"]],
    [
      "what compares with the baseline stays",
      ["2025年", "2030年", "2030年比2025年提高"],
      ["from 2025年", "to 2030年=2", "to 2030年比2025年提高=3"],
    ],
    ["years may run backwards", ["2035年", "2030年", "2025年"], ["from 2025年", "to 2035年=1", "to 2030年=2"]],
    [
      "plans begin in years of 0 and 5",
      ["2024年", "2025年", "“十五五”年均增长"],
      ["from 2025年", "to “十五五”年均增长=3", "column-left-out 1 2024年"],
    ],
    [
      "others in the last known year, which is told",
      ["2023年", "2024年", "2027年目标"],
      ["from 2024年", "to 2027年目标=3", "role-assumed 2 2024年", "column-left-out 1 2023年"],
    ],
    ["a year beside a target without one is the baseline", ["2025年", "目标"], ["from 2025年", "to 目标=2"]],
    ["a year alone is asked", ["2030年"], ["from undefined", "to 2030年=1"]],
    [
      "the caller's year need not be there",
      ["2020年", "2025年"],
      ["from undefined", "to 2025年=2", "column-left-out 1 2020年"],
      { base: 2022 },
    ],
  ])("%s", (_, headings, expected, options) => {
    expect(figures(headings, options)).toEqual(expected);
  });
});

describe("the columns of words", () => {
  it.each<[rule: string, table: TableSource, expected: string[]]>([
    [
      "hold attributes where half of the cells do",
      [
        ["指标", "2030年", "指标类型"],
        ["城镇化率", "60", "约束性"],
        ["粮食产量", "12", "—"],
      ],
      ["|城镇化率||binding||2030年=60", "|粮食产量||||2030年=12"],
    ],
    [
      "hold categories where fewer do",
      [
        ["类型", "指标", "2030年"],
        ["约束性", "城镇化率", "60"],
        ["经济", "粮食产量", "12"],
        ["社会", "预期寿命", "80"],
      ],
      ["|城镇化率|约束性|||2030年=60", "|粮食产量|经济|||2030年=12", "|预期寿命|社会|||2030年=80"],
    ],
    [
      "say nothing where they are empty",
      [
        ["指标", "某列", "2030年", "属性"],
        ["城镇化率", " ", "60", "约束性"],
        ["粮食产量", " ", "12"],
      ],
      ["|城镇化率||binding||2030年=60", "|粮食产量||||2030年=12"],
    ],
    [
      "hold goals beside the names",
      [
        ["目标", "指标", "2030年"],
        ["经济发展", "粮食产量", "12"],
      ],
      ["|粮食产量|经济发展|||2030年=12"],
    ],
    [
      "hold targets where some are figures",
      [
        ["目标", "指标"],
        ["12", "粮食产量"],
        ["稳步提高", "居民收入"],
      ],
      ["|粮食产量||||目标=12", "|居民收入||||目标=稳步提高"],
    ],
    [
      "hold targets where they are still empty",
      [
        ["目标", "指标", "2025年"],
        ["", "粮食产量", "10"],
      ],
      ["|粮食产量|||10|目标="],
    ],
    [
      "hold targets of a year",
      [
        ["2030年目标", "指标"],
        ["基本建成", "千吨级航道"],
      ],
      ["|千吨级航道||||2030年目标=基本建成"],
    ],
    [
      "hold targets of every year",
      [
        ["年均增长目标", "指标"],
        ["基本持平", "粮食产量"],
      ],
      ["|粮食产量||||年均增长目标=基本持平"],
    ],
    [
      "hold targets behind the names",
      [
        ["指标", "目标"],
        ["居民收入", "稳步提高"],
      ],
      ["|居民收入||||目标=稳步提高"],
    ],
    [
      "say nothing where the rows end before",
      [
        ["指标", "2030年", "某列"],
        ["粮食产量", "12"],
      ],
      ["|粮食产量||||2030年=12"],
    ],
    [
      "are told where they are unknown",
      [
        ["指标", "某列", "2030年"],
        ["粮食产量", "某事", "12"],
      ],
      ["|粮食产量||||2030年=12", '0:1:0-2 unknown-column {"printed":"某列"}'],
    ],
    [
      "are told where they have no heading and stand elsewhere",
      [
        ["指标", "2030年", ""],
        ["粮食产量", "12", "某事"],
      ],
      ["|粮食产量||||2030年=12", '0:2:0-0 unknown-column {"printed":""}'],
    ],
    [
      "are told at their place where the first row of the heading is shorter",
      {
        header: [
          ["附表", "", ""],
          ["指标", "2030年目标"],
          ["", "", "某列"],
        ],
        body: [["粮食产量", "12", "某事"]],
      },
      ["|粮食产量||||2030年目标=12", '1:2:0-2 unknown-column {"printed":"某列"}'],
    ],
  ])("%s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });
});

describe("a column without a heading", () => {
  it.each<[rule: string, table: TableSource, expected: string[]]>([
    [
      "holds attributes beside the names",
      [
        ["指标", "", "2030年"],
        ["粮食产量", "约束性", "12"],
      ],
      ["|粮食产量||binding||2030年=12"],
    ],
    [
      "goes on with the name",
      [
        ["指标", "", "2030年"],
        ["粮食产量", "夏粮", "3"],
      ],
      ["|粮食产量·夏粮||||2030年=3"],
    ],
    [
      "goes on with the name where some of it are figures",
      [
        ["指标", "", "2030年"],
        ["人口占比", "65岁及以上", "15"],
        ["年均浓度", "PM2.5", "27"],
        ["国道里程", "318", "90"],
      ],
      ["|人口占比·65岁及以上||||2030年=15", "|年均浓度·PM2.5||||2030年=27", "|国道里程·318||||2030年=90"],
    ],
    [
      "goes on with the name where figures begin it",
      [
        ["指标", "", "2030年"],
        ["人口占比", "65岁及以上", "15"],
      ],
      ["|人口占比·65岁及以上||||2030年=15"],
    ],
    [
      "goes on with the name where figures end it",
      [
        ["指标", "", "2030年"],
        ["年均浓度", "PM2.5", "27"],
      ],
      ["|年均浓度·PM2.5||||2030年=27"],
    ],
    [
      "does not go on with the name in whole figures",
      [
        ["指标", "", "2030年"],
        ["粮食产量", "10", "12"],
      ],
      ["|粮食产量||||2030年=12", '0:1:0-0 unknown-column {"printed":""}'],
    ],
    [
      "holds numbers before the categories",
      [
        ["", "类别", "指标", "2030年"],
        ["1", "经济", "粮食产量", "12"],
      ],
      ["1|粮食产量|经济|||2030年=12"],
    ],
    [
      "holds numbers between the categories and the names",
      [
        ["类别", "", "指标", "2030年"],
        ["经济", "1", "粮食产量", "12"],
      ],
      ["1|粮食产量|经济|||2030年=12"],
    ],
    [
      "holds something else there where it is no number",
      [
        ["类别", "", "指标", "2030年"],
        ["经济", "某事", "粮食产量", "12"],
      ],
      ["|粮食产量|经济|||2030年=12", '0:1:0-0 unknown-column {"printed":""}'],
    ],
    [
      "does not go on with the name in figures",
      [
        ["指标", "", "2030年"],
        ["粮食产量", "10.5", "12"],
      ],
      ["|粮食产量||||2030年=12", '0:1:0-0 unknown-column {"printed":""}'],
    ],
    [
      "holds numbers, whatever stands in rows of one cell",
      [
        ["", "指标", "2030年"],
        ["经济发展", " ", " "],
        ["9", "粮食产量", "12"],
        ["10", "粮食单产", "400"],
      ],
      ["9|粮食产量|经济发展|||2030年=12", "10|粮食单产|经济发展|||2030年=400"],
    ],
    [
      "holds numbers, whatever is merged over a row",
      "<table><tr><td></td><td>指标</td><td>2030年</td></tr><tr><td colspan=3>经济发展</td></tr><tr><td>1</td><td>粮食产量</td><td>12</td></tr></table>",
      ["1|粮食产量|经济发展|||2030年=12"],
    ],
    [
      "holds categories that begin with a number",
      [
        ["", "指标", "2030年"],
        ["3大目标", "粮食产量", "12"],
      ],
      ["|粮食产量|3大目标|||2030年=12"],
    ],
    [
      "holds categories that end in one",
      [
        ["", "指标", "2030年"],
        ["目标1", "粮食产量", "12"],
      ],
      ["|粮食产量|目标1|||2030年=12"],
    ],
    [
      "holds categories where one is no number",
      [
        ["", "指标", "2030年"],
        ["经济", "粮食产量", "12"],
        ["5", "粮食单产", "400"],
      ],
      ["|粮食产量|经济|||2030年=12", "|粮食单产|5|||2030年=400"],
    ],
    [
      "says nothing where it is empty",
      [
        ["", "指标", "2030年"],
        ["", "1.粮食产量", "12"],
      ],
      ["1|粮食产量||||2030年=12"],
    ],
    [
      "names the indicators where no other does",
      [
        ["", "领域", "2030年"],
        ["粮食产量", "农业", "12"],
      ],
      ["|粮食产量|农业|||2030年=12"],
    ],
    [
      "does not name them by attributes",
      [
        ["", "领域", "2030年"],
        ["约束性", "粮食产量", "12"],
      ],
      ["|粮食产量||binding||2030年=12"],
    ],
    [
      "is not one with an unknown heading",
      [
        ["某列", "领域", "2030年"],
        ["某事", "粮食产量", "12"],
      ],
      ["|粮食产量||||2030年=12", '0:0:0-2 unknown-column {"printed":"某列"}'],
    ],
  ])("%s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });
});

describe("several columns of names", () => {
  it.each<[rule: string, table: TableSource, expected: string[]]>([
    [
      "lead from the widest category to the name",
      [
        ["类别", "一级指标", "二级指标", "2030年"],
        ["经济", "农业", "粮食产量", "12"],
      ],
      ["|粮食产量|经济|||2030年=12"],
    ],
    [
      "lead from words of their own kind, too",
      [
        ["指标体系", "指标名称", "2030年"],
        ["农业", "粮食产量", "12"],
      ],
      ["|粮食产量|农业|||2030年=12"],
    ],
    [
      "may part a category further",
      [
        ["指标体系", "", "指标名称", "2030年"],
        ["农业", "粮食", "粮食产量", "12"],
      ],
      ["|粮食产量|农业|||2030年=12"],
    ],
    [
      "name the whole and its part where one heading spans them",
      [
        ["指标", "指标", "2030年"],
        ["粮食产量", "夏粮", "3"],
      ],
      ["|粮食产量·夏粮||||2030年=3"],
    ],
  ])("%s", (_, table, expected) => {
    expect(told(table)).toEqual(expected);
  });
});
