import { describe, expect, it } from "vitest";
import { toldOf } from "./told.js";

describe("HTML", () => {
  it("has cells with blanks, raised figures, scripts and breaks in them, and notes below", () => {
    const table = `<p>前文</p><table><caption>表1</caption><tr><th>指标</th><th>单位<th>2025年<th>2030年<th>属性</tr>
      <tr><td> 甲 <b>率</b>
       三</td><td>万&nbsp;人</td><td>1<sup>2</sup></td><td>&gt;2<script>x</script></td><td>约束性<br/>  </td></tr></table>
      <p>注：一</p><p>2.二</p><p>正文</p><div>3.三</div><h2>另</h2>`;
    expect(toldOf(table)).toEqual(["1||甲率三|万人||binding|1²|2030年=>2", "# 注：一", "# 2.二", "# 3.三"]);
  });

  it("lays merged cells out, in the heading and in the body", () => {
    const table = `<table><tr><td rowspan=2>类别<td rowspan="2">指标<td colspan=2>目标值<td rowspan=2>属性</tr>
      <tr><td>2025年<td>2030年</tr>
      <tr><td rowspan="2">生态<td>甲率（%）<td>1<td>2<td rowspan="2">约束性</tr><tr><td>乙率（%）<td colspan="2">5</tr></table>`;
    expect(toldOf(table)).toEqual([
      "2||甲率|%|生态|binding|none|目标值 2025年=1|目标值 2030年=2",
      "3||乙率|%|生态|binding|none|目标值 2025年=5|目标值 2030年=",
    ]);
  });

  it("reads a merged cell that begins below a longer row", () => {
    const table = `<table><tr><td>指标<td>2025年<td>2030年</tr><tr><td rowspan="9">甲率<td>1<td>2</tr><tr><td>3<td>4<td>5</tr></table>`;
    expect(toldOf(table)).toEqual(["1||甲率||||1|2030年=2", "2||甲率||||3|2030年=4", "! 2:3 0-1 extra-cell 5"]);
  });

  it("takes tags in any case, rows without a tag, and empty rows", () => {
    const expected = ["1||甲率||||none|2030年=1"];
    expect(toldOf("<TABLE><TR><TH>指标</TH><TH>2030年</TH></TR><TR><TD>甲率</TD><TD>1</TD></TR></TABLE>")).toEqual(expected);
    expect(toldOf("<table><td>指标</td><td>2030年</td><tr><td>甲率</td><td>1</td></tr><tr></tr></table>")).toEqual(expected);
    expect(toldOf("<tr><td>指标</td></tr>")).toEqual(["! 0:0 0-0 no-table"]);
    expect(toldOf("<trx> 指标\t2030年\n甲率\t1")).toEqual(["1||甲率||||none|2030年=1"]);
  });

  it("breaks lines where blocks end inside a cell", () => {
    const table =
      "<table><tr><td><p>指标</p><td>2030年<tr><td><p>甲</p><p>率</p><td><div>1</div> <div>以上</div><td><p>多余</p></table>";
    expect(toldOf(table)).toEqual(["1||甲率||||none|2030年=1\n以上", "! 1:2 0-2 extra-cell 多余"]);
  });

  it("finds the table that a page is laid out around, with the notes below it", () => {
    const inner = "<table><tr><td>指标<td>2030年<tr><td>甲率<td>1</table><p>注：一</p><p>正文</p>";
    expect(
      toldOf(`<table><tr><td>菜单<td><p>一、主要指标</p>${inner}</td></tr><tr><td>页脚</td></tr></table><p>注：二</p>`),
    ).toEqual(["1||甲率||||none|2030年=1", "# 注：一"]);
  });

  it("takes a table inside a cell as the cell's text", () => {
    const cell = "<table><tr><td>5</td></tr></table>";
    expect(toldOf(`<table><tr><td>指标<td>2030年<td>属性<tr><td>甲率<td>${cell}<td>约束性</table>`)).toEqual([
      "1||甲率|||binding|none|2030年=5",
    ]);
  });

  it("keeps raised figures out of numbers and units in", () => {
    const table = "<table><tr><td>指标<td>2030年<tr><td>甲率<sup>1</sup>（10<sup>4</sup>吨）<td>5</table><p>[2] 为目标</p>";
    expect(toldOf(table)).toEqual(["1||甲率|10⁴吨|||none|2030年=5", "# [2] 为目标"]);
    expect(toldOf(`${table}<p>*为预计</p>`)).toEqual(["1||甲率|10⁴吨|||none|2030年=5", "# [2] 为目标", "# *为预计"]);
  });
});

describe("Markdown", () => {
  it("has alignments, escapes, entities, emphasis, and cells left out at the ends", () => {
    const text =
      "| 指标 | 单位 | 2030年 |\n|:--|:-:|--:|\n| 甲\\|率 | % | &lt;5&nbsp; |\n| **乙率** | %  | 6\\* \n|丙率|%|&foo;7|8|\n\n> 注：一\n> 2、二\n\n## 后\n\n注：三\n";
    expect(toldOf(text)).toEqual([
      "1||甲|率|%|||none|2030年=<5",
      "2||乙率|%|||none|2030年=6*",
      "3||丙率|%|||none|2030年=&foo;7",
      "! 3:3 0-1 extra-cell 8",
      "# 注：一",
      "# 2、二",
    ]);
  });

  it("finds the first table of indicators among others, with and without pipes at the ends", () => {
    expect(toldOf("文字|a\n|-|-|\n|x|1|\n\n指标|2030年\n-|-\n甲率|5\n正文\n指标|2025年\n-|-\n乙率|5\n")).toEqual([
      "1||甲率||||none|2030年=5",
      "! 0:0 0-0 other-tables 2",
    ]);
    expect(toldOf("|---|\n| 指标 | 2030年 |\n|---|---|\n|甲率|1|")).toEqual(["1||甲率||||none|2030年=1"]);
  });

  it("is what its dashes make it, unless a format is given", () => {
    expect(toldOf("指标|2030年\n- -|-\n甲率|5")).toEqual(["! 0:0 0-0 no-header"]);
    expect(toldOf("指标 2030年\n甲|率 1\n|-|\n", { format: "tsv" })).toEqual(["1||甲|率||||none|2030年=1", "# |-|"]);
    expect(toldOf("指标\t2030年\n甲率\t1", { format: "markdown" })).toEqual(["! 0:0 0-0 no-table"]);
    expect(toldOf("指标\t2030年\n甲率\t1", { format: "html" })).toEqual(["! 0:0 0-0 no-table"]);
  });
});

describe("tabs", () => {
  it("have quoted cells with breaks, tabs and quotes; other quotes are text", () => {
    expect(toldOf('指标\t2030年\t备注\n"甲\n率"\t"5"\t"a""b"\n"乙"率\t7\t"未完\n')).toEqual([
      "1||甲率||||none|2030年=5",
      '2||"乙"率||||none|2030年=7',
    ]);
    expect(toldOf('指标\t2030年\n甲率\t"5\t6"')).toEqual(["1||甲率||||none|2030年=5\t6", "! 1:1 1-2 unread-cell 5\t6 number"]);
  });

  it("may be wide spaces, or single ones", () => {
    expect(toldOf("指标  2030年\n 甲率  5\n乙率　6")).toEqual(["1||甲率||||none|2030年=5", "2||乙率||||none|2030年=6"]);
    expect(toldOf("指标 2030年\n甲率 5")).toEqual(["1||甲率||||none|2030年=5"]);
    expect(toldOf("指标\t2030年\r\n甲率\t5\r\n")).toEqual(["1||甲率||||none|2030年=5"]);
  });
});

describe("rows", () => {
  const body = [["甲率（%）", "1", "2"]];

  it("may have their heading apart, in one row or in several", () => {
    expect(toldOf({ header: ["指标", "2025年", "2030年"], body })).toEqual(["1||甲率|%|||1|2030年=2"]);
    const header = [
      ["指标", "2025年", "规划目标"],
      ["", "", "2030年"],
    ];
    expect(toldOf({ header, body, notes: ["注：甲", 5] })).toEqual(["2||甲率|%|||1|规划目标 2030年=2", "# 注：甲"]);
    expect(toldOf({ header: [...header, ["", "", ""]], body })).toEqual(["3||甲率|%|||1|规划目标 2030年=2"]);
    expect(toldOf({ header: ["表1", "", ""], body: [["指标", "2025年", "2030年"], ...body] })).toEqual([
      "2||甲率|%|||1|2030年=2",
    ]);
    expect(toldOf({ header: [["指标", "2025年", "2030年"], 5], body })).toEqual(["! 0:0 0-0 no-header"]);
    expect(toldOf({ header: [], body: [["指标", "2025年", "2030年"], ...body] })).toEqual(["1||甲率|%|||1|2030年=2"]);
  });

  it("that are no text are reported, and what is no table", () => {
    expect(
      toldOf([
        ["指标", "2025年", "2030年"],
        ["甲率", null, "2"],
        ["乙率", 5, "2"],
        ["丁率", "1", {}, undefined],
        ["丙率", "1", "2"],
      ]),
    ).toEqual([
      "1||甲率|||||2030年=2",
      "2||乙率|||||2030年=2",
      "3||丁率||||1|2030年=",
      "4||丙率||||1|2030年=2",
      "! 2:1 0-0 not-text",
      "! 3:2 0-0 not-text",
    ]);
    for (const given of [5, null, undefined, {}, { body: 5 }, () => 1, []]) expect(toldOf(given)).toEqual(["! 0:0 0-0 no-table"]);
  });
});
