import { describe, expect, it } from "vitest";
import { type IndicatorTable, readIndicatorTable, type TableOptions } from "../../../src/notation/index.js";

const lines = ({ indicators }: IndicatorTable): string[] =>
  indicators.map(({ name, unit, category, attribute, baseline, targets }) =>
    [name.zh, unit, category?.zh, attribute, baseline?.printed, ...targets.map(({ printed }) => printed)].join("|"),
  );

const told = (text: string, options?: TableOptions) => lines(readIndicatorTable(text, options));

describe("Markdown", () => {
  it("has escaped pipes, line breaks, entities, emphasis, and cells left out at the ends", () => {
    const text = [
      "# 标题",
      "",
      "| 指标 | 2025年 | 2030年 | 属性 |",
      "|:---|---:|:-:|---|",
      "| A\\|B率（%） | 1 | &gt;2 | **约束性** |",
      "| C率<br/>（%） | 60.6\\* | 65 |",
      "D率（%） | 1 | 2 | 预期性",
    ].join("\n");
    expect(told(text)).toEqual(["A|B率|%||binding|1|>2", "C率|%|||60.6*|65", "D率|%||anticipatory|1|2"]);
  });

  it("has notes below the table and other text further down", () => {
    const table = "| 指标 | 2025年 |\n| --- | --- |\n| A率 | 1 |\n";
    const notes = (text: string) => readIndicatorTable(table + text).notes;
    expect(notes("注：1.〔〕内为累计数。\n2.带\\*的为2024年数据。\n\n正文。")).toEqual([
      "注：1.〔〕内为累计数。",
      "2.带*的为2024年数据。",
    ]);
    expect(notes("\n> ①〔〕内为累计数。\n\n# 第二章\n注：不是这张表的")).toEqual(["①〔〕内为累计数。"]);
    expect(notes("\n1.正文的编号")).toEqual([]);
  });

  it("of several tables gives the first of indicators, and tells of the others", () => {
    const text = (name: string) => `| 指标 | 2030年 |\n| --- | --- |\n| ${name} | 1 |\n\n`;
    const both = readIndicatorTable(`| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n${text("A率")}${text("B率")}`);
    expect([lines(both), both.issues.map(({ code, facts }) => [code, facts["given"]])]).toEqual([
      ["A率|||||1"],
      [["other-tables", 2]],
    ]);
  });

  it("may have its heading below an empty one", () => {
    expect(told("|  |  |\n|---|---|\n| 指标 | 2030年 |\n| A率 | 1 |\n")).toEqual(["A率|||||1"]);
  });
});

describe("tabs", () => {
  it("have quotes around cells with breaks and quotes in them; other quotes are text", () => {
    const text = '指标\t2025年\t2030年\n"耕地\n保有量（万亩）"\t"""约""100"\t100\n"一箱制"运量（万吨）\t"1\t2\n';
    expect(readIndicatorTable(text).indicators.map(({ name, baseline }) => [name.zh, baseline?.printed])).toEqual([
      ["耕地保有量", '"约"100'],
      ['"一箱制"运量', '"1'],
    ]);
    expect(told('指标\t2030年\nA率\t"5"')).toEqual(["A率|||||5"]);
    expect(told('指标\t2030年\nA率\t"5')).toEqual(['A率|||||"5']);
  });

  it("may be spaces, where there is none", () => {
    expect(told("指标  2025年  2030年\nA率（%）　1　2以上")).toEqual(["A率|%|||1|2以上"]);
    expect(told("指标 2025年 2030年\nA率（%） 1 2以上")).toEqual(["A率|%|||1|2以上"]);
  });

  it("can be asked for", () => {
    expect(told("指标\t2030年\nA率 <table>\t5", { format: "tsv" })).toEqual(["A率 <table>|||||5"]);
    expect(told("指标\t2030年\nA率 <table>\t5")).toEqual([]);
  });
});

describe("HTML", () => {
  it("has merged cells in its heading and its body", () => {
    const html = `<h2>专栏1</h2><table><thead>
      <tr><th rowspan=2>类别</th><th rowspan=2>指标</th><th rowspan=2>单位</th><th rowspan=2>2025年</th><th colspan=2>规划目标</th><th rowspan=2>属性</th></tr>
      <tr><th>2030年</th><th>年均增长</th></tr></thead>
      <tr><td rowspan="2">经济<br>发展</td><td>1.GDP</td><td rowspan=2>%</td><td>2.3</td><td>—</td><td>&gt;6</td><td rowspan=2>预期性</td></tr>
      <tr><td>2.城镇化率</td><td>60.6<sup>*</sup></td><td>65<sup>1</sup></td><td>—</td></tr>
      <tr><td colspan=7>绿色生态</td></tr>
      <tr><td></td><td>3.PM<sub>2.5</sub>浓度</td><td>μg/m<sup>3</sup></td><td>33</td><td colspan=2>完成上级下达任务</td><td>约束性</td></tr>
      <tr><td colspan=7>注：带*的为2024年数据。</td></tr></table><p>①另注</p><p>正文</p>`;
    const read = readIndicatorTable(html);
    expect(lines(read)).toEqual([
      "GDP|%|经济发展|anticipatory|2.3|—|>6",
      "城镇化率|%|经济发展|anticipatory|60.6*|65¹|—",
      "PM2.5浓度|μg/m³|绿色生态|binding|33|完成上级下达任务|",
    ]);
    // A raised figure leads to a note; it is none of the number before it.
    expect(read.indicators[1]?.targets[0]?.reading).toMatchObject({ ok: true, clauses: [{ kind: "level", value: "65" }] });
    expect([read.notes, read.issues]).toEqual([["注：带*的为2024年数据。", "①另注"], []]);
  });

  it("may lack end tags, be in capitals, hold scripts and a table in a cell", () => {
    const html = `<TABLE><TR><TH>指标<TH>2025年<TH>2030年<TR><TD>A率<script>"<td>"</script>（%）<TD>1<TD>2<TR><TD><p>B率</p><p>（%）</p><TD><table><tr><td>3</td></tr></table><TD>4</TABLE>`;
    expect(told(html)).toEqual(["A率|%|||1|2", "B率|%|||3|4"]);
  });

  it("may be only rows, and may be no table at all", () => {
    expect(told("<td>甲</td>", { format: "html" })).toEqual([]);
    expect(readIndicatorTable("<p>没有</p>", { format: "html" }).issues.map(({ code }) => code)).toEqual(["no-table"]);
  });
});
