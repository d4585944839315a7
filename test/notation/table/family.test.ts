import { describe, expect, it } from "vitest";
import { indicatorLines } from "./indicator-lines.js";

const head = ["指标", "2025年", "2030年"];
const lines = (...rows: string[][]) => indicatorLines([head, ...rows]);
const row = (name: string) => [name, "1", "2"];
const whole = (name: string) => [name, "", ""];

describe("the number before a name", () => {
  it("may follow a space, and may be all that there is", () => {
    expect(lines(row(" 1.森林覆盖率（%）"), row("\u30002.湿地率（%） "), row("3. "))).toEqual([
      "1|森林覆盖率|%|||1|2",
      "2|湿地率|%|||1|2",
      "3|3.||||1|2",
    ]);
  });

  it("in Chinese is none", () => {
    expect(lines(row("一、森林覆盖率（%）"), row("（二）湿地率（%）"))).toEqual(["|森林覆盖率|%|||1|2", "|湿地率|%|||1|2"]);
  });
});

describe("a row is a part", () => {
  it("of a measure per something, and is named with it", () => {
    const table = [
      ["指标", "", "2025年", "2030年"],
      ["5.每千人口", "床位数（张）", "6", "7"],
      ["", "医师数（人）", "2.7", "3.2"],
    ];
    expect(indicatorLines(table)).toEqual(["5-1|每千人口·床位数|张|||6|7", "5-2|每千人口·医师数|人|||2.7|3.2"]);
  });

  it("of the numbered part above it, where that has parts of its own", () => {
    expect(
      lines(row("1.综合交通网里程"), row("（1）铁路里程"), row("（2）公路总量"), row("其中：高速路"), row("2.机场")),
    ).toEqual([
      "1|综合交通网里程||||1|2",
      "1-1|铁路里程||||1|2",
      "1-2|综合交通网里程·公路总量||||1|2",
      "1-3|公路总量·高速路||||1|2",
      "2|机场||||1|2",
    ]);
    expect(lines(row("1.甲"), row("（1）乙量"), row("2.丙"), row("其中：丁量"))).toEqual([
      "1|甲||||1|2",
      "1-1|甲·乙量||||1|2",
      "2|丙||||1|2",
      "2-1|丙·丁量||||1|2",
    ]);
  });

  it("below a whole without figures, as long as it has no number", () => {
    const table = [
      ["序号", ...head],
      ["1", ...row("甲率（%）")],
      ["2", ...whole("污染物减排")],
      ["", ...row("化学需氧量（吨）")],
      ["", ...row("氨氮（吨）")],
      ["3", ...row("乙率（%）")],
    ];
    expect(indicatorLines(table)).toEqual([
      "1|甲率|%|||1|2",
      "2-1|污染物减排·化学需氧量|吨|||1|2",
      "2-2|污染物减排·氨氮|吨|||1|2",
      "3|乙率|%|||1|2",
    ]);
  });

  it("not behind numbered parts where it has no number itself", () => {
    expect(
      lines(row("1.甲率（%）"), whole("2.污染物减排"), row("（1）化学需氧量（吨）"), row("（2）氨氮（吨）"), row("乙率（%）")),
    ).toEqual(["1|甲率|%|||1|2", "2-1|污染物减排·化学需氧量|吨|||1|2", "2-2|污染物减排·氨氮|吨|||1|2", "|乙率|%|||1|2"]);
  });

  it("not below a numbered whole with figures", () => {
    expect(lines(row("1.甲率（%）"), row("乙率（%）"))).toEqual(["1|甲率|%|||1|2", "|乙率|%|||1|2"]);
  });

  it("not with a number of a wider kind than the first row's", () => {
    expect(lines(row("甲率（%）"), row("1.乙率（%）"), row("2.丙率（%）"))).toEqual([
      "|甲率|%|||1|2",
      "1|乙率|%|||1|2",
      "2|丙率|%|||1|2",
    ]);
    expect(lines(row("（1）甲率（%）"), row("2.乙率（%）"))).toEqual(["1|甲率|%|||1|2", "2|乙率|%|||1|2"]);
  });

  it("of nothing where no whole is above", () => {
    expect(lines(row("其中：小学（所）"), row("甲率（%）"))).toEqual(["|小学|所|||1|2", "|甲率|%|||1|2"]);
    expect(lines(["其中：小学（所）\n初中（所）", "1\n2", "3\n4"])).toEqual(["|小学|所|||1|3", "-2|初中|所|||2|4"]);
  });
});

describe("a whole", () => {
  const part = ["其中：公立医院床位数（张）", "1", "2"];

  it("is an indicator too where it has a figure, and none where it has not", () => {
    expect(lines(["1.床位数（张）", "9", ""], part)).toEqual(["1|床位数|张|||9|", "1-1|公立医院床位数|张|||1|2"]);
    expect(lines(["1.床位数（张）", "", "9"], part)).toEqual(["1|床位数|张||||9", "1-1|公立医院床位数|张|||1|2"]);
    expect(lines(["1.床位数（张）", "", ""], part)).toEqual(["1-1|公立医院床位数|张|||1|2"]);
    const asked = ["指标", "2027年目标", "2030年目标"];
    expect(indicatorLines([asked, ["1.床位数（张）", "", "9"], part])).toEqual([
      "1|床位数|张|||none||9",
      "1-1|公立医院床位数|张|||none|1|2",
    ]);
    expect(indicatorLines([asked, ["1.床位数（张）", "", ""], part])).toEqual(["1-1|公立医院床位数|张|||none|1|2"]);
  });

  it("is no indicator less where it has no figures and no parts", () => {
    expect(lines(whole("森林覆盖率（%）"), row("湿地率（%）"))).toEqual(["|森林覆盖率|%||||", "|湿地率|%|||1|2"]);
  });

  it("beside its parts gives them its number, unless that is Chinese or belongs to its name", () => {
    const columns = ["指标", "", "2025年", "2030年"];
    expect(
      indicatorLines([
        columns,
        ["（一）污染物减排", "化学需氧量（吨）", "1", "2"],
        ["3.能耗下降", "工业（%）", "1", "2"],
        ["100 强企业", "民营（家）", "1", "2"],
        ["", "国有", "1", "2"],
      ]),
    ).toEqual([
      "-1|污染物减排·化学需氧量|吨|||1|2",
      "3-1|能耗下降·工业|%|||1|2",
      "-1|民营|家|||1|2",
      "-2|100 强企业·国有||||1|2",
    ]);
  });

  it("with a row of its own gives the parts beside it its unit and its attribute", () => {
    const table = [
      ["指标", "", "单位", "2025年", "2030年", "属性"],
      ["2.床位数", "", "张", "9", "10", "约束性"],
      ["", "公立医院", "", "5", "6", ""],
      ["", "民营医院", "", "4", "4", ""],
      ["3.污染物减排", "化学需氧量", "吨", "1", "2", "预期性"],
    ];
    expect(indicatorLines(table)).toEqual([
      "2|床位数|张||binding|9|10",
      "2-1|床位数·公立医院|张||binding|5|6",
      "2-2|床位数·民营医院|张||binding|4|4",
      "3-1|污染物减排·化学需氧量|吨||anticipatory|1|2",
    ]);
  });
});

describe("a part's name", () => {
  it("stands alone where it has its own unit or ends as its whole does, and with more", () => {
    expect(
      lines(
        row("1.学校数（所）"),
        row("其中：寄宿制小学（所）"),
        row("2.常住人口城镇化率（%）"),
        row("其中：户籍人口城镇化率"),
        row("3.图书馆面积（平方米）"),
        row("其中：面积"),
        row("4.粮（万吨）"),
        row("其中：口粮"),
      ),
    ).toEqual([
      "1|学校数|所|||1|2",
      "1-1|寄宿制小学|所|||1|2",
      "2|常住人口城镇化率|%|||1|2",
      "2-1|户籍人口城镇化率|%|||1|2",
      "3|图书馆面积|平方米|||1|2",
      "3-1|图书馆面积·面积|平方米|||1|2",
      "4|粮|万吨|||1|2",
      "4-1|粮·口粮|万吨|||1|2",
    ]);
  });

  it("stands with its whole where another row has the same", () => {
    expect(
      lines(
        row("1.学校数（所）"),
        row("其中：小学（所）"),
        row("2.班额达标率（%）"),
        row("其中：小学（%）"),
        row("3.户籍人口（万人）"),
        row("4.常住人口（万人）"),
        row("其中：户籍人口（万人）"),
      ),
    ).toEqual([
      "1|学校数|所|||1|2",
      "1-1|学校数·小学|所|||1|2",
      "2|班额达标率|%|||1|2",
      "2-1|班额达标率·小学|%|||1|2",
      "3|户籍人口|万人|||1|2",
      "4|常住人口|万人|||1|2",
      "4-1|常住人口·户籍人口|万人|||1|2",
    ]);
  });

  it("stands alone beside one that stands with its whole", () => {
    expect(lines(row("1.医师数（人）"), row("其中：公立医院"), row("2.床位数（张）"), row("其中：公立医院（张）"))).toEqual([
      "1|医师数|人|||1|2",
      "1-1|医师数·公立医院|人|||1|2",
      "2|床位数|张|||1|2",
      "2-1|公立医院|张|||1|2",
    ]);
  });
});
