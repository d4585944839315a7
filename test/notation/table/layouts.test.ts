import { describe, expect, it } from "vitest";
import { readIndicatorTable, type TableOptions, type TableSource } from "../../../src/notation/index.js";
import { factsOf, targetsOf } from "./facts.js";

/** An indicator on one line: number, name, unit, category, attribute, baseline, targets. */
const told = (table: TableSource, options?: TableOptions): string[] =>
  readIndicatorTable(table, options).indicators.map((one) => [...factsOf(one), ...targetsOf(one)].join("|"));

const codes = (table: TableSource): string[] => readIndicatorTable(table).issues.map(({ code }) => code);

describe("the heading", () => {
  it("stands in two rows, below a title, with merged cells left empty", () => {
    const table = [
      ["某县主要指标", "", "", "", "", "", ""],
      ["序号", "指标名称", "单位", "2025年", "规划目标", "", "指标属性"],
      ["", "", "", "", "2030年", "年均增长（%）", ""],
      ["1", "地区生产总值", "亿元", "146.84", "187", "5左右", "预期性"],
    ];
    expect(told(table)).toEqual(["1|地区生产总值|亿元||anticipatory|146.84|规划目标 2030年=187|规划目标 年均增长（%）=5左右"]);
    expect(codes(table)).toEqual([]);
  });

  it("names the baseline by year, by word, by plan, and leaves the other past out", () => {
    const row = (headings: string[]) => {
      const { indicators, issues } = readIndicatorTable([
        ["指标", ...headings],
        ["粮食产量（万吨）", ...headings.map((_, i) => String(i + 1))],
      ]);
      const [one] = indicators;
      return [
        one?.baseline?.printed ?? "none",
        ...(one?.targets ?? []).map(({ printed }) => printed),
        ...issues.map(({ code }) => code),
      ];
    };
    expect(row(["2025年", "2030年"])).toEqual(["1", "2"]);
    expect(row(["2025年", "2030年", "2035年"])).toEqual(["1", "2", "3"]);
    expect(row(["2025年", "年均增长"])).toEqual(["1", "2"]);
    expect(row(["2024年", "2025年预计", "2030年目标"])).toEqual(["2", "3", "column-left-out"]);
    expect(row(["2024年", "2025年", "2030年"])).toEqual(["2", "3", "column-left-out"]);
    expect(row(["2023年", "2027年"])).toEqual(["1", "2", "role-assumed"]);
    expect(row(["“十四五”末", "“十五五”目标", "五年累计"])).toEqual(["1", "2", "3"]);
    expect(row(["现状值", "目标值"])).toEqual(["1", "2"]);
    expect(row(["现状值", "2030年"])).toEqual(["1", "2"]);
    expect(row(["2025年预计", "2030年预计"])).toEqual(["1", "2"]);
    expect(row(["2020年", "“十三五”年均增长", "2025年", "“十四五”年均增长"])).toEqual(["1", "3", "4", "column-left-out"]);
    expect(row(["2030年"])).toEqual(["none", "1"]);
    expect(row(["指标值"])).toEqual(["none", "1"]);
    expect(row(["2030年比2025年增长（%）"])).toEqual(["none", "1"]);
    expect(row(["2025年", "2030年比2025年提高（百分点）"])).toEqual(["1", "2"]);
  });

  it("takes the year of the baseline from the caller where years alone leave it open", () => {
    const table = [
      ["指标", "2015年", "2020年", "2025年"],
      ["森林覆盖率（%）", "18", "19", "20"],
    ];
    expect(told(table)).toEqual(["|森林覆盖率|%|||18|2020年=19|2025年=20"]);
    expect(told(table, { base: 2020 })).toEqual(["|森林覆盖率|%|||19|2025年=20"]);
  });

  it("leaves weights, remarks and departments out, and tells what it does not know", () => {
    const table = [
      ["指标", "2025年", "2030年", "权重", "牵头单位", "备注", "某列"],
      ["森林覆盖率（%）", "18", "19", "10", "林草局", "—", "某事"],
    ];
    expect(told(table)).toEqual(["|森林覆盖率|%|||18|2030年=19"]);
    expect(readIndicatorTable(table).issues).toEqual([
      { row: 0, column: 6, start: 0, end: 2, code: "unknown-column", facts: { printed: "某列" } },
    ]);
  });

  it("finds attributes by what stands in a column", () => {
    const rows = (heading: string) => [
      ["指标", "2025年", "2030年", heading],
      ["森林覆盖率（%）", "18", "19", "约束性"],
      ["城镇化率（%）", "50", "55", "预期性"],
    ];
    for (const heading of ["属性", "指标性质", "指标类型", "", "约束性/预期性"])
      expect(readIndicatorTable(rows(heading)).indicators.map(({ attribute }) => attribute)).toEqual(["binding", "anticipatory"]);
  });

  it("may have no words for the names or for the categories", () => {
    const body = [
      ["生态", "森林覆盖率（%）", "18", "19"],
      ["", "湿地保护率（%）", "50", "55"],
    ];
    const expected = ["|森林覆盖率|%|生态||18|2030年=19", "|湿地保护率|%|生态||50|2030年=55"];
    expect(told([["类别", "", "2025年", "2030年"], ...body])).toEqual(expected);
    expect(told([["", "指标", "2025年", "2030年"], ...body])).toEqual(expected);
    expect(told([["目标", "指标", "2025年", "2030年"], ...body])).toEqual(expected);
    expect(told([["一级指标", "二级指标", "2025年", "2030年"], ...body])).toEqual(expected);
    expect(
      told([
        ["", "2025年", "2030年"],
        ["森林覆盖率（%）", "18", "19"],
      ]),
    ).toEqual(["|森林覆盖率|%|||18|2030年=19"]);
    expect(
      told([
        ["领域", "2025年", "2030年"],
        ["森林覆盖率（%）", "18", "19"],
      ]),
    ).toEqual(["|森林覆盖率|%|||18|2030年=19"]);
    expect(
      told([
        ["", "指标", "2025年", "2030年"],
        ["1", "森林覆盖率（%）", "18", "19"],
      ]),
    ).toEqual(["1|森林覆盖率|%|||18|2030年=19"]);
  });

  it("stands again where a table goes on on the next page", () => {
    const head = ["指标", "2025年", "2030年"];
    expect(told([head, ["A率（%）", "1", "2"], head, ["B率（%）", "3", "4"]])).toHaveLength(2);
  });

  it("is missed where there is none, and where it has no targets", () => {
    expect(
      codes([
        ["甲", "1"],
        ["乙", "2"],
      ]),
    ).toEqual(["no-header"]);
    expect(codes([])).toEqual(["no-table"]);
    expect(codes("")).toEqual(["no-header"]);
    expect(codes("# 标题\n\n| 甲 | 乙 |\n| --- | --- |\n")).toEqual(["no-header"]);
    expect(
      codes([
        ["指标", "单位"],
        ["森林覆盖率", "%"],
      ]),
    ).toEqual(["no-target-column"]);
  });
});

describe("rows", () => {
  it("carry categories down from merged cells, from rows of their own, and without their numbers", () => {
    const head = ["序号", "指标", "2025年", "2030年"];
    expect(
      told([
        head,
        ["一", "经济发展", "", ""],
        ["1", "A率（%）", "1", "2"],
        ["（二）民生福祉", "", "", ""],
        ["2", "B率（%）", "3", "4"],
      ]),
    ).toEqual(["1|A率|%|经济发展||1|2030年=2", "2|B率|%|民生福祉||3|2030年=4"]);
  });

  it("may lack the merged cells of their category altogether", () => {
    const table = [
      ["类别", "指标", "2025年", "2030年", "属性"],
      ["经济", "A率（%）", "1", "2", "预期性"],
      ["B率（%）", "3", "4", "约束性"],
    ];
    expect(told(table)).toEqual(["|A率|%|经济|anticipatory|1|2030年=2", "|B率|%|经济|binding|3|2030年=4"]);
  });

  it("take their attribute from a heading of rows", () => {
    const table = [
      ["指标", "2025年", "2030年"],
      ["一、约束性指标", "", ""],
      ["A率（%）", "1", "2"],
      ["二、预期性指标", "", ""],
      ["B率（%）", "3", "4"],
    ];
    expect(readIndicatorTable(table).indicators.map(({ attribute }) => attribute)).toEqual(["binding", "anticipatory"]);
  });

  it("of parts are named with their whole, unless they have a name of their own", () => {
    const head = ["指标", "", "2015年", "2020年", "属性"];
    expect(
      told([
        head,
        ["（3）城镇化率", "常住人口城镇化率（%）", "56.1", "60", "预期性"],
        ["", "户籍人口城镇化率（%）", "39.9", "45", ""],
        ["（25）主要污染物排放总量减少（%）", "化学需氧量", "—", "[10]", "约束性"],
        ["", "氨氮", "—", "[10]", ""],
      ]),
    ).toEqual([
      "3-1|常住人口城镇化率|%||anticipatory|56.1|2020年=60",
      "3-2|户籍人口城镇化率|%||anticipatory|39.9|2020年=45",
      "25-1|主要污染物排放总量减少·化学需氧量|%||binding|—|2020年=[10]",
      "25-2|主要污染物排放总量减少·氨氮|%||binding|—|2020年=[10]",
    ]);
  });

  it("of parts follow a row that only heads them, or one with figures of its own", () => {
    const head = ["指标", "单位", "2020年", "2025年", "属性"];
    expect(
      told([
        head,
        ["10.主要污染物排放量", "", "", "", "约束性"],
        ["（1）化学需氧量", "吨", "100", "90", ""],
        ["②氨氮", "吨", "10", "9", ""],
        ["11.常住人口城镇化率", "%", "60", "65", "预期性"],
        ["其中：户籍人口城镇化率", "%", "40", "45", "预期性"],
        ["12.义务教育标准班额比例", "%", "", "", "预期性"],
        ["其中：小学", "%", "70", "80", ""],
        ["初中", "%", "75", "85", ""],
        ["13.森林覆盖率", "%", "20", "21", "约束性"],
      ]),
    ).toEqual([
      "10-1|主要污染物排放量·化学需氧量|吨||binding|100|2025年=90",
      "10-2|主要污染物排放量·氨氮|吨||binding|10|2025年=9",
      "11|常住人口城镇化率|%||anticipatory|60|2025年=65",
      "11-1|户籍人口城镇化率|%||anticipatory|40|2025年=45",
      "12-1|义务教育标准班额比例·小学|%||anticipatory|70|2025年=80",
      "12-2|义务教育标准班额比例·初中|%||anticipatory|75|2025年=85",
      "13|森林覆盖率|%||binding|20|2025年=21",
    ]);
  });

  it("of parts may be numbered only as a whole, in the name or in a column", () => {
    const [whole, first, second] = ["主要污染物减排量", "化学需氧量（吨）", "氨氮（吨）"];
    expect(
      told([
        ["指标", "2025年", "2030年"],
        ["1.A率（%）", "1", "2"],
        [`2.${whole}`, "", ""],
        [first, "1", "2"],
        [second, "1", "2"],
      ]),
    ).toEqual([
      "1|A率|%|||1|2030年=2",
      "2-1|主要污染物减排量·化学需氧量|吨|||1|2030年=2",
      "2-2|主要污染物减排量·氨氮|吨|||1|2030年=2",
    ]);
    expect(
      told([
        ["序号", "指标", "2025年", "2030年"],
        ["1", "A率（%）", "1", "2"],
        ["2", whole, "", ""],
        ["", first, "1", "2"],
        ["", second, "1", "2"],
      ]),
    ).toEqual([
      "1|A率|%|||1|2030年=2",
      "2-1|主要污染物减排量·化学需氧量|吨|||1|2030年=2",
      "2-2|主要污染物减排量·氨氮|吨|||1|2030年=2",
    ]);
    // Numbered rows of one cell above numbered rows are categories.
    expect(
      told([
        ["指标", "2025年", "2030年"],
        ["1.经济", "", ""],
        ["1.A率（%）", "1", "2"],
        ["2.民生", "", ""],
        ["2.B率（%）", "1", "2"],
      ]),
    ).toEqual(["1|A率|%|经济||1|2030年=2", "2|B率|%|民生||1|2030年=2"]);
  });

  it("of parts have the unit of their whole where they print none", () => {
    expect(
      told([
        ["指标", "单位", "2025年", "2030年"],
        ["床位数", "张", "6.46", "7.5"],
        ["其中：公立医院", "", "1.68", "2.0"],
      ]),
    ).toEqual(["|床位数|张|||6.46|2030年=7.5", "-1|床位数·公立医院|张|||1.68|2030年=2.0"]);
  });

  it("share an attribute that is merged at their left", () => {
    const table = [
      ["属性", "指标", "2025年", "2030年"],
      ["约束性", "A率", "1", "2"],
      ["", "B率", "1", "2"],
      ["预期性", "C率", "1", "2"],
    ];
    expect(readIndicatorTable(table).indicators.map(({ attribute }) => attribute)).toEqual([
      "binding",
      "binding",
      "anticipatory",
    ]);
  });

  it("may have their categories in the column of numbers, and no heading over it", () => {
    const table = [
      ["", "主要指标", "2025年", "2030年"],
      ["经济发展", "", "", ""],
      ["1", "A率（%）", "1", "2"],
    ];
    expect(told(table)).toEqual(["1|A率|%|经济发展||1|2030年=2"]);
  });

  it("whose measures stand below each other in one cell are taken apart, wrapped ones are not", () => {
    const head = ["指标", "单位", "2025年", "2030年", "属性"];
    expect(
      told([
        head,
        ["18.每千人口执业医师数\n每千人口注册护士数", "人\n人", "4.2\n3.1", "4.7\n3.4", "预期性\n约束性"],
        ["单位GDP\n能源消耗降低", "%", "—", "完成省\n下达目标", "约束性"],
        ["地区生产总值\n（GDP）", "亿元", "146\n100", "187", "预期性"],
      ]),
    ).toEqual([
      "18|每千人口执业医师数|人||anticipatory|4.2|2030年=4.7",
      "18-2|每千人口注册护士数|人||binding|3.1|2030年=3.4",
      "|单位GDP能源消耗降低|%||binding|—|2030年=完成省\n下达目标",
      "|地区生产总值（GDP）|亿元||anticipatory|146\n100|2030年=187",
    ]);
    expect(codes([head, ["甲\n乙\n丙\n丁", "人", "1\n2", "3\n4", ""]])).toContain("unmatched-lines");
  });

  it("without a name, beside the heading, or with an attribute nobody knows come back as issues", () => {
    const table = [
      ["指标", "2025年", "2030年", "属性"],
      ["A率（%）", "1", "2", "待定"],
      ["", "3", "4", "约束性"],
      ["B率（%）", "5", " 6..7", "约束性", "多余"],
      ["C率（%）", "5", "6", "—"],
    ];
    expect(readIndicatorTable(table).issues).toEqual([
      { row: 2, column: 1, start: 0, end: 1, code: "no-name", facts: { printed: "3" } },
      { row: 3, column: 4, start: 0, end: 2, code: "extra-cell", facts: { printed: "多余" } },
      { row: 1, column: 3, start: 0, end: 2, code: "unknown-attribute", facts: { printed: "待定" } },
      {
        row: 3,
        column: 2,
        start: 2,
        end: expect.any(Number),
        code: "unread-cell",
        facts: { printed: " 6..7", expected: ["number"] },
      },
    ]);
    expect(readIndicatorTable(table).indicators.map(({ attribute }) => attribute)).toEqual([null, "binding", null]);
  });

  it("below the last figures are notes", () => {
    const table = [
      ["指标", "2025年", "2030年"],
      ["A率（%）", "1", "2"],
      ["注：〔〕内为5年累计数", "", ""],
      ["带*的为2024年数据", "", ""],
    ];
    expect(readIndicatorTable(table).notes).toEqual(["注：〔〕内为5年累计数", "带*的为2024年数据"]);
    expect(readIndicatorTable({ body: table.slice(0, 2), notes: ["注：甲"] }).notes).toEqual(["注：甲"]);
  });
});

describe("names", () => {
  const names = (...cells: string[]) =>
    readIndicatorTable([["指标", "2025年", "2030年"], ...cells.map((cell) => [cell, "1", "2"])]).indicators.map(
      ({ no, name, unit, attribute }) => `${no ?? ""}|${name.zh}|${unit ?? ""}|${attribute ?? ""}`,
    );

  it("lose their number, but not figures of their own", () => {
    expect(names("1.森林覆盖率", "2．湿地保护率", "3、耕地保有量", "4 人口")).toEqual([
      "1|森林覆盖率||",
      "2|湿地保护率||",
      "3|耕地保有量||",
      "4|人口||",
    ]);
    expect(names("1.1级、1.2级厂房人数（人）", "1.3级厂房人数（人）")).toEqual([
      "|1.1级、1.2级厂房人数|人|",
      "|1.3级厂房人数|人|",
    ]);
    expect(names("1.5G基站数（个）", "2.1000兆宽带用户（户）", "3.研发投入（%）")).toEqual([
      "1|5G基站数|个|",
      "2|1000兆宽带用户|户|",
      "3|研发投入|%|",
    ]);
    expect(names("100 强企业数（家）", "5G用户（户）")).toEqual(["|100 强企业数|家|", "|5G用户|户|"]);
    expect(names("（１）甲率", "(2)乙率", "③丙率", "0.丁率").map((line) => line.split("|").slice(0, 2).join("|"))).toEqual([
      "1|甲率",
      "2|乙率",
      "2|乙率·丙率",
      "|0.丁率",
    ]);
    expect(names("十二、甲率", "二十、乙率")).toEqual(["|甲率||", "|乙率||"]);
  });

  it("give their brackets up where these are a unit or an attribute, and keep the others", () => {
    expect(
      names(
        "国内生产总值（GDP）增长（%）",
        "PM2.5浓度（μg/m³）",
        "单位GDP能耗(吨标准煤/万元)",
        "下降率（％，约束性）",
        "医师数【人】（约束性）",
        "生产总值（亿元，当年价）",
        "C率（%）（全口径）",
        "能源综合生产能力（万吨标准煤）",
        "年径流量（单位：亿立方米）",
        "城镇化率 %",
        "★耕地保有量（万亩）*",
        "三（四、五）星级学校比例",
        "户籍人口（常住）",
        "碳排放（万吨二氧化碳当量）",
        "死亡率（/10万）",
        "死亡率（1/10万）",
        "（%）",
      ),
    ).toEqual([
      "|国内生产总值（GDP）增长|%|",
      "|PM2.5浓度|μg/m³|",
      "|单位GDP能耗|吨标准煤/万元|",
      "|下降率|%|binding",
      "|医师数|人|binding",
      "|生产总值（当年价）|亿元|",
      "|C率（全口径）|%|",
      "|能源综合生产能力|万吨标准煤|",
      "|年径流量|亿立方米|",
      "|城镇化率|%|",
      "|耕地保有量|万亩|",
      "|三（四、五）星级学校比例||",
      "|户籍人口（常住）||",
      "|碳排放|万吨二氧化碳当量|",
      "|死亡率|/10万|",
      "|死亡率|1/10万|",
      "|（%）||",
    ]);
  });

  it("lose the spaces of wrapped lines, but not those beside Latin letters", () => {
    expect(names("农产品质量 安全\n合格率", "GDP 年均增速")).toEqual(["|农产品质量安全合格率||", "|GDP 年均增速||"]);
  });
});

describe("turned tables", () => {
  it("stand in one block or in several", () => {
    const table = [
      ["指 标", "森林覆盖率（%）", "城镇化率（%）"],
      ["2025年", "20", "60"],
      ["2030年", "21", "65..6"],
      ["属 性", "约束性", "预期性"],
      ["指 标", "耕地保有量（万亩）"],
      ["2030年", "100"],
    ];
    expect(told(table)).toEqual([
      "|森林覆盖率|%||binding|20|2030年=21",
      "|城镇化率|%||anticipatory|60|2030年=65..6",
      "|耕地保有量|万亩||||2030年=100",
    ]);
    // The place is the one in the table as it was given.
    expect(readIndicatorTable(table).issues.map(({ row, column }) => [row, column])).toEqual([[2, 2]]);
  });

  it("may have an empty corner; what nobody knows in them is reported, and what stands below is a note", () => {
    const table = [
      ["", "森林覆盖率（%）", "城镇化率（%）"],
      ["2025年", "20", "60"],
      ["2030年", "21", "65"],
      ["怪行", "甲", "乙"],
      ["注：说明", "", ""],
    ];
    expect(told(table)).toEqual(["|森林覆盖率|%|||20|2030年=21", "|城镇化率|%|||60|2030年=65"]);
    const { notes, issues } = readIndicatorTable(table);
    expect([notes, issues.map(({ code, row, column }) => [code, row, column])]).toEqual([
      ["注：说明"],
      [["unknown-column", 3, 0]],
    ]);
  });
});

describe("merged cells", () => {
  it("may have been copied into every place that they cover", () => {
    const copies = (text: string) => Array.from({ length: 5 }, () => text);
    const table = [
      copies("主要指标"),
      ["指标", "指标", "2025年", "2030年", "属性"],
      copies("经济发展"),
      ["1.A率（%）", "1.A率（%）", "1", "2", "预期性"],
      ["2.主要污染物减少（%）", "氨氮", "1", "2", "约束性"],
      ["2.主要污染物减少（%）", "化学需氧量", "1", "2", "约束性"],
      copies("注：说明"),
    ];
    expect(told(table)).toEqual([
      "1|A率|%|经济发展|anticipatory|1|2030年=2",
      "2-1|主要污染物减少·氨氮|%|经济发展|binding|1|2030年=2",
      "2-2|主要污染物减少·化学需氧量|%|经济发展|binding|1|2030年=2",
    ]);
    expect([readIndicatorTable(table).notes, codes(table)]).toEqual([["注：说明"], []]);
  });

  it("of a category may have dashes beside them", () => {
    const table = [
      ["指标", "2025年", "2030年", "属性"],
      ["一、经济", "—", "—", "—"],
      ["A率（%）", "1", "2", "预期性"],
    ];
    expect(told(table)).toEqual(["|A率|%|经济|anticipatory|1|2030年=2"]);
  });
});
