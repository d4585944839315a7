import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableRows, type TableSource } from "../../../src/notation/index.js";
import { saidOf } from "../said.js";

/** Every cell of figures as it is read, the baseline first. */
const readings = (table: TableSource): string[][] =>
  readIndicatorTable(table).indicators.map(({ baseline, targets }) =>
    [...(baseline ? [baseline] : []), ...targets].map(({ reading }) => saidOf(reading)),
  );

const attributes = (table: TableSource) => readIndicatorTable(table).indicators.map(({ attribute }) => attribute);

describe("a table that is read", () => {
  it("holds what is printed and nothing else", () => {
    const table = [
      ["指标", "2030年"],
      ["森林覆盖率", "20"],
    ];
    expect(readIndicatorTable(table)).toStrictEqual({
      indicators: [
        {
          name: { zh: "森林覆盖率" },
          unit: null,
          category: null,
          attribute: null,
          targets: [
            {
              column: "2030年",
              year: 2030,
              printed: "20",
              reading: {
                ok: true,
                text: "20",
                clauses: [{ kind: "level", bound: "unstated", value: "20" }],
                parts: [{ start: 0, end: 2, as: "value" }],
                cleaned: [],
                marks: [],
                notes: [],
              },
            },
          ],
          results: [],
          row: 1,
        },
      ],
      notes: [],
      issues: [],
    });
  });

  it("asks for nothing where a cell is empty", () => {
    const table = [
      ["指标", "2025年", "2030年"],
      ["森林覆盖率（%）", " ", "20"],
    ];
    expect(readIndicatorTable(table).indicators[0]?.baseline).toStrictEqual({
      column: "2025年",
      year: 2025,
      printed: "",
      reading: { ok: true, text: "", clauses: [{ kind: "none" }], parts: [], cleaned: [], marks: [], notes: [] },
    });
  });
});

describe("figures are read with what the table knows", () => {
  it("the unit makes a bracket points", () => {
    const rows = (name: string, unit: string) => [
      ["指标", "单位", "2030年"],
      [name, unit, "〔2.5〕"],
    ];
    expect(readings(rows("常住人口城镇化率（%）", "—"))).toEqual([["change unstated 2.5 points up"]]);
    expect(readings(rows("常住人口城镇化率", "%"))).toEqual([["change unstated 2.5 points up"]]);
    expect(readings(rows("人均预期寿命", "岁"))).toEqual([["change unstated 2.5 total up"]]);
  });

  it("the heading of their own column makes them growth", () => {
    const table = [
      ["指标", "单位", "“十四五”年均增长实际（%）", "“十五五”年均增长（%）"],
      ["地区生产总值", "亿元", "5.8", "6"],
    ];
    expect(readings(table)).toEqual([["growth unstated 5.8", "growth unstated 6"]]);
    const levels = [
      ["指标", "单位", "2025年", "2030年", "“十五五”年均增长（%）"],
      ["工业增加值", "亿元", "100", "130", "6"],
    ];
    expect(readings(levels)).toEqual([["level unstated 100", "level unstated 130", "growth unstated 6"]]);
  });

  it("a part that is named with its whole measures what the whole does", () => {
    const table = [
      ["指标", "2025年", "2030年"],
      ["主要污染物排放总量减少（%）", "", ""],
      ["①化学需氧量", "8", "10"],
      ["万元产值成本下降（%）", "", ""],
      ["其中：工业", "8", "10"],
    ];
    const down = ["change unstated 8 percent down", "change unstated 10 percent down"];
    expect(readings(table)).toEqual([down, down]);
  });

  it("a part with a name of its own measures its own", () => {
    const table = [
      ["指标", "2025年", "2030年"],
      ["主要农产品增长（%）", "5", "6"],
      ["其中：蔬菜面积占比（%）", "20", "25"],
    ];
    expect(readings(table)).toEqual([
      ["growth unstated 5", "growth unstated 6"],
      ["level unstated 20", "level unstated 25"],
    ]);
  });
});

describe("an attribute", () => {
  const growth = "年均增速高于全国平均(预期性，2025 年为 10%)";

  it("is taken from whichever target prints it", () => {
    const rows = (...targets: string[]) => [
      ["指标", "2027年目标", "2030年目标"],
      ["居民人均可支配收入增长（%）", ...targets],
    ];
    expect(attributes(rows("6", growth))).toEqual(["anticipatory"]);
    expect(attributes(rows(growth, "6"))).toEqual(["anticipatory"]);
    expect(attributes(rows("6", "7"))).toEqual([null]);
    expect(attributes(rows("6..7", growth))).toEqual(["anticipatory"]);
  });

  it("is that of its own cell before its name's, its name's before its section's, its section's before a target's", () => {
    const table = [
      ["指标", "2027年目标", "2030年目标", "属性"],
      ["一、约束性指标", "", "", ""],
      ["研发经费增长（%，预期性）", "6", "7", "约束性"],
      ["财政收入增长（%，预期性）", "6", "7", "—"],
      ["居民收入增长（%）", "6", growth, ""],
    ];
    expect(attributes(table)).toEqual(["binding", "anticipatory", "binding"]);
  });

  it("of a part that prints none is its whole's, by name or by cell", () => {
    const table = [
      ["指标", "2025年", "2030年", "属性"],
      ["1.卫生床位数（张，约束性）", "6", "7", ""],
      ["其中：公立医院", "4", "5", ""],
      ["2.城镇化率（%）", "60", "65", "预期性"],
      ["其中：户籍人口城镇化率", "50", "55", ""],
      ["3.耕地保有量（万亩）", "60", "65", ""],
      ["其中：永久基本农田", "50", "55", ""],
      ["4.公共机构用水量（吨）", "60", "55", "约束性"],
      ["其中：学校", "50", "45", "预期性"],
      ["医院", "10", "9", ""],
    ];
    expect(attributes(table)).toEqual([
      "binding",
      "binding",
      "anticipatory",
      "anticipatory",
      null,
      null,
      "binding",
      "anticipatory",
      "binding",
    ]);
  });
});

describe("what could not be read is reported with its place", () => {
  const issues = (table: TableSource) => readIndicatorTable(table).issues;
  const whole = { row: 0, column: 0, start: 0, end: 0 };
  const head = ["指标", "2025年", "2030年"];
  const one = ["森林覆盖率（%）", "19", "20"];

  it("nothing, or nothing with a heading", () => {
    expect(readIndicatorTable([])).toStrictEqual({
      indicators: [],
      notes: [],
      issues: [{ ...whole, code: "no-table", facts: {} }],
    });
    expect(readIndicatorTable(null as unknown as TableSource)).toStrictEqual({
      indicators: [],
      notes: [],
      issues: [{ ...whole, code: "no-table", facts: {} }],
    });
    expect(readIndicatorTable({ body: [["甲", "1"]], notes: ["注：快报数"] })).toStrictEqual({
      indicators: [],
      notes: ["注：快报数"],
      issues: [{ ...whole, code: "no-header", facts: {} }],
    });
  });

  it("a table without targets, at its heading", () => {
    const table = [
      ["附表1", ""],
      ["指标", "单位"],
      ["森林覆盖率", "%"],
    ];
    expect(issues(table)).toEqual([
      { row: 1, column: 0, start: 0, end: 0, code: "no-target-column", facts: { given: ["指标", "单位"] } },
    ]);
  });

  it("the characters of a cell, of its own line where several stand in it", () => {
    const table = [
      ["指标", "2025年", "2030年"],
      ["执业医师数（人）\n注册护士数（人）", "4\n3", "5\n约6..7人"],
    ];
    const { indicators, issues: told } = readIndicatorTable(table);
    expect(indicators.map(({ targets }) => targets.map(({ printed }) => printed))).toEqual([["5"], ["约6..7人"]]);
    expect(told).toEqual([
      {
        row: 1,
        column: 2,
        start: 4,
        end: 5,
        code: "unread-cell",
        facts: { printed: "5\n约6..7人", expected: ["number"] },
      },
    ]);
  });

  it("a cell that is no text, and a cell too long to be one", () => {
    const body = [head, ["森林覆盖率（%）", 19, "20"], ["湿地保护率（%）", "5".repeat(2001), "5".repeat(2000)]];
    const table = { body } as unknown as TableRows;
    const { indicators, issues: told } = readIndicatorTable(table);
    expect(indicators.map(({ baseline }) => baseline?.printed)).toEqual(["", ""]);
    expect(told.filter(({ column }) => column === 1)).toEqual([
      { row: 1, column: 1, start: 0, end: 0, code: "not-text", facts: {} },
      { row: 2, column: 1, start: 0, end: 2001, code: "too-large", facts: { given: 2001, most: 2000 } },
    ]);
    expect(indicators[1]?.targets[0]?.printed).toHaveLength(2000);
  });

  it("the second of two tables", () => {
    const markdown = "| 指标 | 2030年 |\n| --- | --- |\n| 森林覆盖率（%） | 20 |\n";
    expect(issues(`${markdown}\n正文\n\n${markdown}`)).toEqual([{ ...whole, code: "other-tables", facts: { given: 2 } }]);
  });

  it("rows beyond two thousand", () => {
    const body = [head, one, ...Array.from({ length: 1999 }, () => [])];
    const { indicators, issues: told } = readIndicatorTable({ body });
    expect(indicators).toHaveLength(1);
    expect(told).toEqual([{ ...whole, code: "too-large", facts: { given: 2001, most: 2000 } }]);
  });

  it("a million rows once, as rows", () => {
    const rows = new Array<string[]>(1_000_001).fill([]).fill(head, 0, 1).fill(one, 1, 2);
    expect(issues(rows)).toEqual([{ ...whole, code: "too-large", facts: { given: 1_000_001, most: 2000 } }]);
  });

  it("characters beyond a million", () => {
    const text = [head, one].map((row) => `${row.join("\t")}\n`).join("");
    const padded = (length: number) => readIndicatorTable(text + "续".repeat(length - text.length));
    expect(padded(1_000_000).issues.filter(({ facts }) => facts["most"] === 1_000_000)).toEqual([]);
    const { indicators, issues: told } = padded(1_000_001);
    expect(indicators.map(({ name }) => name.zh)).toEqual(["森林覆盖率"]);
    expect(told[0]).toEqual({ ...whole, code: "too-large", facts: { given: 1_000_001, most: 1_000_000 } });
  });
});

describe("an attribute among the remarks", () => {
  const head = ["指标", "2025年", "2030年", "备注"];

  it("counts where the remarks are attributes", () => {
    const rows = [
      ["优良天数比例（%）", "91", "93", "约束性"],
      ["断面优良比例（%）", "95", "100", ""],
      ["收集率（%）", "71", "76", "预期性"],
    ];
    expect(attributes([head, ...rows])).toEqual(["binding", null, "anticipatory"]);
  });

  it("is none where they say something else", () => {
    const rows = [
      ["优良天数比例（%）", "91", "93", "扣除沙尘"],
      ["断面优良比例（%）", "95", "100", "国考"],
    ];
    expect(attributes([head, ...rows])).toEqual([null, null]);
  });
});
