import { describe, expect, it } from "vitest";
import { readIndicatorTable } from "../../../src/notation/index.js";
import { indicatorLines, issueLines } from "./indicator-lines.js";

describe("a row whose cells say one thing", () => {
  const head = ["指标", "2025年", "2030年", "属性"];
  const one = ["湿地保护率（%）", "50", "55", "约束性"];

  it.each([
    ["beside empty cells", ["经济发展", "", "", ""], "经济发展"],
    ["beside blanks", ["经济发展", " ", "\u3000", "  "], "经济发展"],
    ["copied into all of them", ["经济发展", "经济发展", "经济发展", "经济发展"], "经济发展"],
    ["beside dashes", ["一、经济发展", "—", "—", "/"], "经济发展"],
    ["beside dashes, indented", ["\u3000一、经济发展", "—", "—", "—"], "经济发展"],
  ])("is a category %s", (_, row, category) => {
    expect(indicatorLines([head, row, one])).toEqual([`|湿地保护率|%|${category}|binding|50|55`]);
  });

  it("is nothing where it is empty or all dashes", () => {
    const table = [head, ["一、生态", "", "", ""], [], ["—", "—", "—", "—"], ["——", "—", "/", ""], ["", "", "", ""], one];
    expect(indicatorLines(table)).toEqual(["|湿地保护率|%|生态|binding|50|55"]);
    expect(issueLines(table)).toEqual([]);
  });

  it("is an indicator where its name has no number in Chinese and dashes stand beside it", () => {
    const table = [head, ["研发投入强度", "—", "—", "—"], one];
    expect(indicatorLines(table)).toEqual(["|研发投入强度||||—|—", "|湿地保护率|%||binding|50|55"]);
  });

  it("is an indicator where the name alone is copied, into a second column of names", () => {
    const table = [
      ["指标", "指标", "2025年", "2030年"],
      ["1.湿地保护率（%）", "1.湿地保护率（%）", "50", "55"],
      ["2.研发投入强度", "2.研发投入强度", "", ""],
      ["3.森林覆盖率（%）", "3.森林覆盖率（%）", "19", "20"],
    ];
    expect(indicatorLines(table)).toEqual(["1|湿地保护率|%|||50|55", "2|研发投入强度|||||", "3|森林覆盖率|%|||19|20"]);
  });

  it("keeps a category and an indicator apart that both are numbered in Chinese", () => {
    const table = [
      ["类别", "指标", "2025年", "2030年"],
      ["一、经济发展", "（一）地区生产总值（亿元）", "—", "—"],
    ];
    expect(indicatorLines(table)).toEqual(["|地区生产总值|亿元|经济发展||—|—"]);
  });

  it("holds a bare number for every column that its cell is merged over", () => {
    const html = `<table><tr><th>指标<th>2025年<th>2030年<th>属性
<tr><td colspan="2">民生福祉<td><td>
<tr><td>1.床位数（张）<td colspan="2">7<td>预期性</table>`;
    expect(indicatorLines(html)).toEqual(["1|床位数|张|民生福祉|anticipatory|7|7"]);
    expect(readIndicatorTable(html).issues).toEqual([]);
  });
});

describe("a heading that stands again", () => {
  const head = ["指标", "2025年", "2030年", "约束性"];

  it("is left out, with its words spaced otherwise", () => {
    const table = [
      head,
      ["森林覆盖率（%）", "19", "20", "约束性"],
      ["指 标", "2025 年", "2030年", "约束性"],
      ["湿地率（%）", "5", "6", "预期性"],
    ];
    expect(indicatorLines(table)).toEqual(["|森林覆盖率|%||binding|19|20", "|湿地率|%||anticipatory|5|6"]);
  });

  it("is reported where more stands beside it", () => {
    const table = [head, ["森林覆盖率（%）", "19", "20", "约束性"], [...head, "续表"]];
    expect(issueLines(table)).toContain("2,4 0-2 extra-cell");
  });
});

describe("a number in a column of its own", () => {
  const no = (number: string) =>
    readIndicatorTable([
      ["类别", "序号", "指标", "2025年", "2030年"],
      ["生态", number, "森林覆盖率（%）", "19", "20"],
    ]).indicators.map((one) => one.no);

  it("is a whole number above nought", () => {
    expect([no("7"), no("12"), no("１３"), no(" 2024 ")]).toEqual([[7], [12], [13], [2024]]);
  });

  it.each(["0", "1.1", "A1", "1a", "一", "-1", "12345", "—", ""])("is none that reads %j", (number) => {
    expect(no(number)).toEqual([undefined]);
  });

  it("does not make a row of two cells of a category", () => {
    const table = [
      ["序号", "指标", "2025年", "2030年"],
      ["", "经济发展", "", ""],
      ["1", "森林覆盖率（%）", "19", "20"],
    ];
    expect(indicatorLines(table)).toEqual(["1|森林覆盖率|%|经济发展||19|20"]);
  });

  it("leaves the name of the whole in the column beside it", () => {
    const table = [
      ["序号", "指标", "", "2025年", "2030年"],
      ["", "主要污染物减排量", "化学需氧量（吨）", "10", "12"],
      ["", "", "氨氮（吨）", "3", "4"],
    ];
    expect(indicatorLines(table)).toEqual(["-1|主要污染物减排量·化学需氧量|吨|||10|12", "-2|主要污染物减排量·氨氮|吨|||3|4"]);
  });
});

describe("a row that lacks its merged category", () => {
  it("stands under the names", () => {
    const table = [
      ["类别", "指标", "2025年", "2030年"],
      ["生态", "森林覆盖率（%）", "19", "20"],
      ["湿地保护率（%）", "50", "55"],
    ];
    expect(indicatorLines(table)).toEqual(["|森林覆盖率|%|生态||19|20", "|湿地保护率|%|生态||50|55"]);
  });

  it("keeps its number at the left", () => {
    const table = [
      ["序号", "类别", "指标", "2025年", "2030年", "属性"],
      ["1", "生态", "森林覆盖率（%）", "19", "20", "约束性"],
      ["2", "湿地保护率（%）", "50", "55", "预期性"],
    ];
    expect(indicatorLines(table)).toEqual(["1|森林覆盖率|%|生态|binding|19|20", "2|湿地保护率|%|生态|anticipatory|50|55"]);
  });

  it("may have no part beside its name", () => {
    const table = [
      ["类别", "指标", "", "2025年", "2030年"],
      ["生态", "污染物减排", "氨氮（吨）", "19", "20"],
      ["湿地保护率（%）", "", "50", "55"],
    ];
    expect(indicatorLines(table)).toEqual(["-1|污染物减排·氨氮|吨|生态||19|20", "|湿地保护率|%|生态||50|55"]);
  });

  it("may lack two", () => {
    const table = [
      ["领域", "类别", "指标", "2025年", "2030年"],
      ["绿色", "生态", "森林覆盖率（%）", "19", "20"],
      ["湿地保护率（%）", "50", "55"],
    ];
    expect(indicatorLines(table)).toEqual(["|森林覆盖率|%|绿色||19|20", "|湿地保护率|%|绿色||50|55"]);
  });

  it("has an attribute where attributes stand; otherwise its end is missing", () => {
    const table = [
      ["类别", "指标", "2025年", "2030年", "属性"],
      ["生态", "森林覆盖率（%）", "19", "20"],
      ["", "湿地保护率（%）", "50", "55"],
    ];
    expect(indicatorLines(table)).toEqual(["|森林覆盖率|%|生态||19|20", "|湿地保护率|%|生态||50|55"]);
  });

  it("has a name where names stand; otherwise its end is missing", () => {
    const table = [
      ["类别", "指标", "2025年", "2030年"],
      ["生态", "森林覆盖率（%）", "19", "20"],
      [" ", "湿地保护率（%）", "50"],
    ];
    expect(indicatorLines(table)).toEqual(["|森林覆盖率|%|生态||19|20", "|湿地保护率|%|生态||50|"]);
    expect(issueLines(table)).toEqual([]);
  });

  it("is only short where there are no categories, or more cells than those are missing", () => {
    expect(
      indicatorLines([
        ["指标", "2025年", "2030年"],
        ["森林覆盖率（%）", "19"],
      ]),
    ).toEqual(["|森林覆盖率|%|||19|"]);
    expect(
      indicatorLines([
        ["类别", "指标", "2025年", "2030年", "属性"],
        ["生态", "森林覆盖率（%）", "19"],
      ]),
    ).toEqual(["|森林覆盖率|%|生态||19|"]);
  });
});
