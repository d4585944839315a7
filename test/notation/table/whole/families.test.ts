import { describe, expect, it } from "vitest";
import { toldOf } from "./told.js";

const rows = (headings: string, ...body: string[]) => toldOf([headings, ...body].map((line) => line.split(" ")));

describe("parts", () => {
  it("follow a numbered whole, up to the next number", () => {
    expect(rows("指标 单位 2030年", "1.收入 元 5", "其中：城镇 元 1", "农村 元 2", "2.丙率 % 1")).toEqual([
      "1|1|收入|元|||none|2030年=5",
      "2|1-1|收入·城镇|元|||none|2030年=1",
      "3|1-2|收入·农村|元|||none|2030年=2",
      "4|2|丙率|%|||none|2030年=1",
    ]);
    expect(rows("序号 指标 2030年", "1 收入 ", " 城镇 5", " 农村 6", "2 丙 7", " 丁 8")).toEqual([
      "2|1-1|收入·城镇||||none|2030年=5",
      "3|1-2|收入·农村||||none|2030年=6",
      "4|2|丙||||none|2030年=7",
      "5||丁||||none|2030年=8",
    ]);
  });

  it("of a whole without a number are only those that say so", () => {
    expect(rows("指标 单位 2030年", "收入 元 5", "其中：城镇 元 1", "农村 元 2")).toEqual([
      "1||收入|元|||none|2030年=5",
      "2|-1|收入·城镇|元|||none|2030年=1",
      "3||农村|元|||none|2030年=2",
    ]);
  });

  it("that begin again are those of the next whole; a name that occurs twice is told apart by it", () => {
    expect(rows("序号 指标 2030年", "1 收入（元） ", " 城镇 1", " 农村 2", "2 就业（人） ", " 城镇 3", " 农村 4")).toEqual([
      "2|1-1|收入·城镇|元|||none|2030年=1",
      "3|1-2|收入·农村|元|||none|2030年=2",
      "5|2-1|就业·城镇|人|||none|2030年=3",
      "6|2-2|就业·农村|人|||none|2030年=4",
    ]);
    expect(rows("指标  2030年", "1.收入 城镇（元） 1", " 农村（元） 2", "二、就业 城镇（人） 3", "2.1级 农村（人） 4")).toEqual([
      "1|1-1|收入·城镇|元|||none|2030年=1",
      "2|1-2|收入·农村|元|||none|2030年=2",
      "3|-1|就业·城镇|人|||none|2030年=3",
      "4|-1|2.1级·农村|人|||none|2030年=4",
    ]);
  });

  it("that end as the whole does, or print a unit, stand alone; what falls is named always", () => {
    expect(
      rows(
        "序号 指标 2030年",
        "1 城镇化率（%） ",
        " 常住人口城镇化率 1",
        " 户籍城镇化率 2",
        "2 收入 ",
        " 城镇（元） 3",
        "3 减少率（%） ",
        " 户籍减少率 4",
        "4 排放量减少（%） ",
        " 氨氮（吨） 5",
        " 废水减少 6",
      ),
    ).toEqual([
      "2|1-1|常住人口城镇化率|%|||none|2030年=1",
      "3|1-2|户籍城镇化率|%|||none|2030年=2",
      "5|2-1|城镇|元|||none|2030年=3",
      "7|3-1|减少率·户籍减少率|%|||none|2030年=4",
      "9|4-1|排放量减少·氨氮|吨|||none|2030年=5",
      "10|4-2|排放量减少·废水减少|%|||none|2030年=6",
    ]);
    expect(rows("指标 2030年", "率 5", "其中：率 6", "其中：甲率 7")).toEqual([
      "1||率||||none|2030年=5",
      "2|-1|率·率||||none|2030年=6",
      "3|-2|率·甲率||||none|2030年=7",
    ]);
  });

  it("may be numbered otherwise than the rows", () => {
    expect(rows("指标 2030年", "1.污染物下降 5", "（1）氨氮（吨） 1", "①氮氧（吨） 2")).toEqual([
      "1|1|污染物下降||||none|2030年=5",
      "2|1-1|污染物下降·氨氮|吨|||none|2030年=1",
      "3|1-2|污染物下降·氮氧|吨|||none|2030年=2",
    ]);
    expect(rows("指标 2030年", "（1）甲率 1", "①乙率 2", "（2）丙率 3")).toEqual([
      "1|1|甲率||||none|2030年=1",
      "2|1-1|甲率·乙率||||none|2030年=2",
      "3|2|丙率||||none|2030年=3",
    ]);
    expect(rows("指标 单位 2030年", "污染物  ", "①氨氮 吨 1", "②氮氧 吨 2")).toEqual([
      "2|1|氨氮|吨|污染物||none|2030年=1",
      "3|2|氮氧|吨|污染物||none|2030年=2",
    ]);
    expect(rows("指标 单位 2030年", "1.甲率 % 5", "2.污染物（吨）  ", "其中：氨氮  1", "氮氧  2", "3.丙率 % 2")).toEqual([
      "1|1|甲率|%|||none|2030年=5",
      "3|2-1|污染物·氨氮|吨|||none|2030年=1",
      "4|2-2|污染物·氮氧|吨|||none|2030年=2",
      "5|3|丙率|%|||none|2030年=2",
    ]);
  });

  it("share the attribute that the first of them prints", () => {
    expect(rows("指标 属性 2030年", "1.污染物减少（%）  ", "（1）氨氮 约束性 1", "（2）氮氧  2", "2.丙率  3")).toEqual([
      "2|1-1|污染物减少·氨氮|%||binding|none|2030年=1",
      "3|1-2|污染物减少·氮氧|%||binding|none|2030年=2",
      "4|2|丙率||||none|2030年=3",
    ]);
  });

  it("leave a whole that has figures of its own as an indicator", () => {
    expect(
      rows("指标 2025年 2030年", "1.收入  ", "其中：城镇 1 ", "2.就业 3 ", "其中：农村 1 2", "3.住房  4", "其中：公租 5 6"),
    ).toEqual([
      "2|1-1|收入·城镇||||1|2030年=",
      "3|2|就业||||3|2030年=",
      "4|2-1|就业·农村||||1|2030年=2",
      "5|3|住房|||||2030年=4",
      "6|3-1|住房·公租||||5|2030年=6",
    ]);
  });
});

describe("measures below each other in one cell", () => {
  const stacked = (...row: string[]) => toldOf([["指标", "单位", "2025年", "2030年", "属性"], row]);

  it("share what is printed once, and take their own of what is not", () => {
    expect(stacked("12.每千人口床位数\n执业医师\n注册护士", "张", "4.2\n3.1\n2.2", "4.7\n3.4\n2.4", "预期性")).toEqual([
      "1|12|每千人口床位数|张||anticipatory|4.2|2030年=4.7",
      "1|12-2|执业医师|张||anticipatory|3.1|2030年=3.4",
      "1|12-3|注册护士|张||anticipatory|2.2|2030年=2.4",
    ]);
  });

  it("may stand below a line that names the whole", () => {
    expect(stacked("12.每千人口\n执业医师（人）\n（2）注册护士", "人", "4.2\n 3.1", "4.7\n3.4", "预期性")).toEqual([
      "1|12-1|每千人口·执业医师|人||anticipatory|4.2|2030年=4.7",
      "1|12-2|每千人口·注册护士|人||anticipatory|3.1|2030年=3.4",
    ]);
    expect(stacked("污染物减少\n化学需氧量\n氨氮", "%", "—\n--", "[10]\n[12]", "约束性")).toEqual([
      "1|-1|污染物减少·化学需氧量|%||binding|—|2030年=[10]",
      "1|-2|污染物减少·氨氮|%||binding|--|2030年=[12]",
    ]);
  });

  it("that do not match the figures are reported and stay together", () => {
    expect(stacked("甲率\n乙率", "%", "1\n2\n3", "4\n5", "约束性")).toEqual([
      "1||甲率乙率|%||binding|1\n2\n3|2030年=4\n5",
      "! 1:0 0-5 unmatched-lines 甲率\n乙率 3 2",
    ]);
    expect(stacked("甲率\n乙率", "%", "1\n2", "4\n5\n6", "约束性").at(-1)).toBe("! 1:0 0-5 unmatched-lines 甲率\n乙率 3 2");
    expect(stacked("甲率\n乙率\n丙率\n丁率", "%", "1\n2", "4\n5", "约束性")).toEqual([
      "1||甲率乙率丙率丁率|%||binding|1\n2|2030年=4\n5",
      "! 1:0 0-11 unmatched-lines 甲率\n乙率\n丙率\n丁率 2 4",
    ]);
    expect(stacked("甲率\n乙率", "%", "1\n2\n3", "4\n5\n6", "约束性").at(-1)).toBe("! 1:0 0-5 unmatched-lines 甲率\n乙率 3 2");
  });

  it("are none where lines only wrap: brackets, words, or a single name", () => {
    for (const [name, base, target, whole] of [
      ["甲率\n乙率", "1\n（2024年）", "4\n（力争5）", "甲率乙率"],
      ["地区生产总值\n（当年价）", "1\n2", "4\n5", "地区生产总值（当年价）"],
      ["甲\n（12）乙\n（当年价）", "1\n2", "4\n5", "甲（12）乙（当年价）"],
      ["甲率", "1\n2", "4\n5", "甲率"],
      ["甲率\n乙率", "1\n2", "完成\n5", "甲率乙率"],
      ["甲率\n乙率", "1", "4", "甲率乙率"],
    ] as const)
      expect(stacked(name, "%", base, target, "约束性")).toEqual([`1||${whole}|%||binding|${base}|2030年=${target}`]);
  });

  it("point at the line that could not be read", () => {
    expect(stacked("甲率\n乙率", "%\n%", "1\n2", "4\n 5..6", "约束性\n待定")).toEqual([
      "1||甲率|%||binding|1|2030年=4",
      "1|-2|乙率|%|||2|2030年=5..6",
      "! 1:3 4-5 unread-cell 4\n 5..6 number",
      "! 1:4 4-6 unknown-attribute 约束性\n待定",
    ]);
    expect(stacked("  甲率 ", "  % ", "  1", "4  5  ", "  约束性")).toEqual([
      "1||甲率|%||binding|1|2030年=4  5",
      "! 1:3 2-3 unread-cell 4  5   number",
    ]);
  });
});
