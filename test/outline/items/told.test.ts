import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";

const read = (...rows: readonly string[]) => {
  const text = [
    "某县国民经济和社会发展第十五个五年规划纲要",
    "第一章 总体要求",
    "坚持稳中求进，推动各项事业发展。",
    "",
    "专栏1 重点工程",
    ...rows,
    "",
    "第二章 保障",
    "落实责任，加强监督。",
  ].join("\n");
  const { boxes, issues } = readOutline(text, { format: "text" });
  return {
    groups: boxes[0]?.groups.map(({ name, openEnded, projects }) => [name.zh, openEnded, ...projects.map((one) => one.name.zh)]),
    issues: issues.filter(({ code }) => code.startsWith("box-")).map(({ code, facts }) => [code, facts]),
    codes: issues.map(({ code }) => code),
  };
};

describe("what is reported of how a box was read", () => {
  it("a number that is missing among the entries", () => {
    const { groups, issues } = read(
      "1.交通工程：甲县至乙县公路、城东客运站。",
      "2.水利工程：东山水库、西河堤防加固工程。",
      "4.能源工程：北山风电场、南山光伏电站。",
    );
    expect(groups).toEqual([
      ["交通工程", false, "甲县至乙县公路", "城东客运站"],
      ["水利工程", false, "东山水库", "西河堤防加固工程"],
      ["能源工程", false, "北山风电场", "南山光伏电站"],
    ]);
    expect(issues).toContainEqual(["box-entry-missing", { last: 2, no: 4 }]);
  });

  it("nothing of a box whose entries are whole", () => {
    const { groups, codes } = read(
      "1.交通工程：甲县至乙县公路建设工程、城东客运站迁建工程。",
      "2.水利工程：东山水库加固工程、西河堤防工程等。",
    );
    expect(groups).toEqual([
      ["交通工程", false, "甲县至乙县公路建设工程", "城东客运站迁建工程"],
      ["水利工程", true, "东山水库加固工程", "西河堤防工程"],
    ]);
    expect(codes).toEqual([]);
  });

  it("signs that nobody sees, and brackets that do not close, part no names", () => {
    const { groups } = read(
      "1.交通工程：甲县至乙县\u200b公路建设工程（含丙镇、丁镇连接线）、城东客运站\u00ad迁建工程。",
      "2.水利工程：东山水库（一期）加固工程、西河堤防工程。",
    );
    expect(groups).toEqual([
      ["交通工程", false, "甲县至乙县公路建设工程（含丙镇、丁镇连接线）", "城东客运站迁建工程"],
      ["水利工程", false, "东山水库（一期）加固工程", "西河堤防工程"],
    ]);
  });

  it("works that sentences name are reported as taken from them", () => {
    const { groups, issues } = read(
      "1.交通工程：建设甲县至乙县公路、城东客运站等项目，完善综合交通网络。",
      "2.水利工程：实施东山水库加固工程、西河堤防工程，增强防洪能力。",
    );
    expect(groups).toEqual([
      ["交通工程", true, "甲县至乙县公路", "城东客运站"],
      ["水利工程", false, "东山水库加固工程", "西河堤防工程"],
    ]);
    expect(issues.map(([code]) => code)).toEqual(["box-items-from-prose", "box-items-from-prose"]);
  });
});
