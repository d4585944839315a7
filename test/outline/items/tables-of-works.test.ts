import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";

const groupsOf = (...rows: readonly string[]) => {
  const text = [
    "# 某县第十五个五年规划纲要",
    "## 第一章 总体要求",
    "坚持稳中求进。",
    "专栏1 重点工程",
    "",
    ...rows,
    "",
    "## 第二章 保障",
    "落实责任。",
  ].join("\n");
  const [box] = readOutline(text, { format: "markdown" }).boxes;
  return box?.groups.map(({ name, projects }) => ({
    name: name.zh,
    projects: projects.map(({ name: one, years, stage, responsible }) => [
      one.zh,
      ...(years ? [`${years.from}-${years.to}`] : []),
      ...(stage ? [stage] : []),
      ...(responsible ?? []).map(({ zh }) => zh),
    ]),
  }));
};

describe("tables of works", () => {
  it("give each row's name with its years, stage and offices", () => {
    expect(
      groupsOf(
        "| 类别 | 项目名称 | 建设性质 | 建设年限 | 总投资（亿元） | 责任单位 |",
        "|---|---|---|---|---|---|",
        "| 交通 | 甲县至乙县公路 | 续建 | 2024—2027年 | 12.5 | 交通局、发改局 |",
        "| 交通 | 城东客运站 | 新建 | 2026—2028年 | 1.2 | 交通局 |",
        "| 水利 | 东山水库 | 谋划 | 2029年 | 3 | 水利局 |",
      ),
    ).toEqual([
      {
        name: "交通",
        projects: [
          ["甲县至乙县公路", "2024-2027", "continued", "交通局", "发改局"],
          ["城东客运站", "2026-2028", "new", "交通局"],
        ],
      },
      { name: "水利", projects: [["东山水库", "2029-2029", "planned", "水利局"]] },
    ]);
  });

  it("whose kinds stand in rows of their own are groups, and notes are none", () => {
    const html = (...rows: readonly string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
    const td = (text: string, span = 1) => `<td${span > 1 ? ` colspan="${span}"` : ""}>${text}</td>`;
    const page = [
      "<html><body><p>某县国民经济和社会发展第十五个五年规划纲要</p><p>第一章 总体要求</p><p>坚持稳中求进。</p><p>专栏1 重点工程</p>",
      html(
        td("项目名称") + td("建设内容") + td("责任单位"),
        td("交通工程", 3),
        td("城东客运站") + td("新建站房及停车场。") + td("交通局"),
        td("甲县至乙县公路") + td("改建二级公路。") + td("交通局"),
        td("水利工程", 3),
        td("东山水库") + td("新建水库大坝。") + td("水利局"),
        td("注：投资为估算数。", 3),
      ),
      "<p>第二章 保障</p><p>落实责任。</p></body></html>",
    ].join("");
    const [box] = readOutline(page, { format: "html" }).boxes;
    expect(box?.groups.map(({ name, projects }) => [name.zh, ...projects.map((one) => one.name.zh)])).toEqual([
      ["交通工程", "城东客运站", "甲县至乙县公路"],
      ["水利工程", "东山水库"],
    ]);
  });

  it("of numbers and one column are read as lines are", () => {
    expect(
      groupsOf(
        "| 序号 | 项目名称 |",
        "|---|---|",
        "| 1 | 甲县至乙县公路改建工程 |",
        "| 2 | 东山水库除险加固工程 |",
        "| 3 | 县医院迁建项目 |",
      )?.flatMap(({ projects }) => projects.map(([name]) => name)),
    ).toEqual(["甲县至乙县公路改建工程", "东山水库除险加固工程", "县医院迁建项目"]);
  });

  it("give no work a number column without a heading as its name", () => {
    expect(
      groupsOf(
        "| | 项目名称 | 建设地点 |",
        "|---|---|---|",
        "| 1 | 东山水库除险加固工程 | 东山乡 |",
        "| 2 | 县医院迁建项目 | 县城 |",
      )?.flatMap(({ projects }) => projects.map(([name]) => name)),
    ).toEqual(["东山水库除险加固工程", "县医院迁建项目"]);
  });

  const html = (...rows: readonly string[]) => {
    const page = `<html><body><p>某县第十五个五年规划纲要</p><p>第一章 总体要求</p><p>坚持稳中求进。</p><p>专栏1 重点工程</p><table>${rows
      .map((row) => `<tr>${row}</tr>`)
      .join("")}</table><p>第二章 保障</p><p>落实责任。</p></body></html>`;
    return readOutline(page, { format: "html" });
  };
  const td = (text: string, spans = "") => `<td ${spans}>${text}</td>`;
  const namesOf = ({ boxes }: ReturnType<typeof html>) =>
    boxes[0]?.groups.map(({ name, projects }) => [name.zh, ...projects.map((one) => one.name.zh)]);

  it("whose kinds are merged cells, several levels deep, have groups by the outermost, and the level between is reported", () => {
    const reading = html(
      td("领域") + td("类别") + td("项目名称") + td("建设性质"),
      td("交通", 'rowspan="3"') + td("公路", 'rowspan="2"') + td("甲县至乙县公路") + td("续建"),
      td("丙镇至丁村公路") + td("新建"),
      td("客运") + td("城东客运站") + td("拟建"),
    );
    expect(namesOf(reading)).toEqual([["交通", "甲县至乙县公路", "丙镇至丁村公路", "城东客运站"]]);
    const stages = reading.boxes[0]?.groups.flatMap(({ projects }) => projects.map(({ stage }) => stage));
    expect(stages).toEqual(["continued", "new", "planned"]);
    expect(reading.issues.map(({ code }) => code)).toContain("box-level-left-out");
  });

  it("with a sentence above the works and a note below give the works alone", () => {
    const reading = html(
      td("项目名称") + td("建设年限"),
      td("坚持项目为王，五年内谋划实施一批打基础、利长远、惠民生的重大项目，形成更多实物工作量。", 'colspan="2"'),
      td("东山水库除险加固工程") + td("2026—2027年"),
      td("县医院迁建项目") + td("2027—2029年"),
      td("注：建设年限以批复文件为准。", 'colspan="2"'),
    );
    expect(reading.boxes[0]?.groups.flatMap(({ projects }) => projects.map((one) => [one.name.zh, one.years?.from]))).toEqual([
      ["东山水库除险加固工程", 2026],
      ["县医院迁建项目", 2027],
    ]);
  });

  it("whose row goes on in the next, below a merged name, is one work", () => {
    const reading = html(
      td("项目名称") + td("建设内容") + td("责任单位"),
      td("县医院迁建项目", 'rowspan="2"') + td("新建门诊楼。") + td("卫健局", 'rowspan="2"'),
      td("新建住院楼。"),
      td("城东客运站") + td("新建站房。") + td("交通局"),
    );
    expect(reading.boxes[0]?.groups.flatMap(({ projects }) => projects.map((one) => one.name.zh))).toEqual([
      "县医院迁建项目",
      "城东客运站",
    ]);
  });
});
