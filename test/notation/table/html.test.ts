import { describe, expect, it } from "vitest";
import { readIndicatorTable } from "../../../src/notation/index.js";
import { htmlTables } from "../../../src/notation/table/html.js";
import { tooLarge } from "./facts.js";

/** The texts of every table, row by row. */
const texts = (html: string): string[][][] => htmlTables(html).map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

const notes = (html: string): (readonly string[])[] => htmlTables(html).map((table) => table.notes);

describe("merged cells", () => {
  it("stand in every place that they cover: in the first as their own, in the others as covered", () => {
    const html =
      '<table><tr><th colspan="2" rowspan="2">指标</th><th colspan="2">目标</th></tr><tr><th>2025年</th><th>2030年</th></tr>' +
      '<tr><td rowspan="2">经济</td><td>GDP</td><td>5</td><td>6</td></tr><tr><td>人口</td><td>7</td><td>8</td></tr></table>';
    expect(htmlTables(html)).toStrictEqual([
      {
        notes: [],
        rows: [
          [
            { text: "指标", row: 0, column: 0 },
            { text: "指标", row: 0, column: 1, covered: "left" },
            { text: "目标", row: 0, column: 2 },
            { text: "目标", row: 0, column: 3, covered: "left" },
          ],
          [
            { text: "指标", row: 1, column: 0, covered: "above" },
            { text: "指标", row: 1, column: 1, covered: "left" },
            { text: "2025年", row: 1, column: 2 },
            { text: "2030年", row: 1, column: 3 },
          ],
          [
            { text: "经济", row: 2, column: 0 },
            { text: "GDP", row: 2, column: 1 },
            { text: "5", row: 2, column: 2 },
            { text: "6", row: 2, column: 3 },
          ],
          [
            { text: "经济", row: 3, column: 0, covered: "above" },
            { text: "人口", row: 3, column: 1 },
            { text: "7", row: 3, column: 2 },
            { text: "8", row: 3, column: 3 },
          ],
        ],
      },
    ]);
  });

  it.each([
    ["2", 2],
    [" 2 ", 2],
    ["12", 12],
    ["1", 1],
    ["0", 1],
    ["-2", 1],
    ["x2", 1],
    ["", 1],
    ["999999999999", 100],
  ])("with the span “%s” cover %i columns", (said, columns) => {
    expect(htmlTables(`<table><tr><td colspan="${said}">绿色生态</td></tr></table>`)[0]?.rows[0]).toHaveLength(columns);
  });

  it("end at the last row and at the hundredth column", () => {
    const html = '<table><tr><td colspan="60">甲</td><td colspan="60" rowspan="9">乙</td></tr><tr><td>丙</td></tr></table>';
    expect(texts(html)[0]?.map((row) => row.length)).toEqual([100, 100]);
  });

  it("that reach over a row leave an empty cell at its left where nothing stands", () => {
    const html =
      "<table><tr><td>指标</td><td>2030年</td><td rowspan=2>属性</td></tr><tr><td>A率</td></tr><tr><td>B率</td></tr></table>";
    expect(htmlTables(html)[0]?.rows[1]).toStrictEqual([
      { text: "A率", row: 1, column: 0 },
      { text: "", row: 1, column: 1 },
      { text: "属性", row: 1, column: 2, covered: "above" },
    ]);
  });

  it("reach over a row without cells, which is itself no row", () => {
    const html =
      "<table><tr><th>类别<th>指标<th>2030年</tr><tr><td rowspan=2>经济<td>GDP<td>5</tr><tr></tr><tr><td>生态<td>森林覆盖率<td>20</tr></table>";
    expect(htmlTables(html)[0]?.rows.map((row) => row.map(({ text, row: r }) => `${r}${text}`))).toEqual([
      ["0类别", "0指标", "02030年"],
      ["1经济", "1GDP", "15"],
      ["3生态", "3森林覆盖率", "320"],
    ]);
    const { indicators } = readIndicatorTable(html);
    expect(indicators.map(({ name, category, row }) => [name.zh, category?.zh, row])).toEqual([
      ["GDP", "经济", 1],
      ["森林覆盖率", "生态", 3],
    ]);
  });
});

describe("the text of a cell", () => {
  it.each([
    ["has one space for all white space", "<td>GDP \n\t\r\f 增速<b> </b> （%）</td>", "GDP 增速 （%）"],
    ["has no space at the ends of its lines", "<td> <p> 城镇 </p>\n <p> 乡村 </p> </td>", "城镇\n乡村"],
    ["keeps empty lines between others", "<td>城镇<br><br>乡村<br></td>", "城镇\n\n乡村"],
    ["goes on behind an element within a line", "<td>PM<sub>2.5</sub><b>浓度</b>（<i>微克</i>）</td>", "PM2.5浓度（微克）"],
    ["has raised figures as such", "<td>10<sup>12</sup>立方米3</td>", "10¹²立方米3"],
    ["ends at its end tag", "<td>甲</td>多余", "甲"],
    ["ends at its end tag as a heading", "<th>甲</th>多余", "甲"],
  ])("%s", (_, cell, text) => {
    expect(texts(`<table><tr>${cell}</tr></table>`)).toEqual([[[text]]]);
  });

  it("holds the text of a table in it, cell by cell, and that is a table of its own too", () => {
    const inner = "<table><tr><td>3</td><td>4</td></tr></table>";
    expect(texts(`<table><tr><td>甲${inner}乙</td></tr></table>`)).toEqual([[["甲3\n4\n\n乙"]], [["3", "4"]]]);
  });
});

describe("tags that are left out", () => {
  it("end with the next cell, row or table, also inside other elements", () => {
    expect(texts("<table><tr><td><b>指标<td><b>2030年<tr><th><b>A率<td><b>5<th>6<tr></table>")).toEqual([
      [
        ["指标", "2030年"],
        ["A率", "5", "6"],
      ],
    ]);
    expect(texts("<table><tr><td>指标<td>2030年</tr><td>A率<td>5</table><table><td>甲")).toEqual([
      [
        ["指标", "2030年"],
        ["A率", "5"],
      ],
      [["甲"]],
    ]);
  });

  it("leave no row behind where there is no cell", () => {
    expect(texts("<table><tr></tr><tr><td>甲</td></tr><tr></tr></table><table></table>")).toEqual([[["甲"]], []]);
  });
});

describe("notes", () => {
  const table = "<table><tr><td>甲</td></tr></table>";

  it("are the lines below a table that say so, and numbered ones once they have begun", () => {
    expect(notes(`<p>注：题注</p>${table}<p> 注： 甲\n <b>乙</b></p><p>2.丙</p><p>正文</p>③丁`)).toEqual([
      ["注： 甲 乙", "2.丙", "③丁"],
    ]);
    expect(notes(`${table}<p>1.正文</p><p>注：甲</p>`)).toEqual([["注：甲"]]);
  });

  it("belong to the table above them, even right before the next one", () => {
    expect(notes(`${table}注：甲${table}<div>注：乙</div>`)).toEqual([["注：甲"], ["注：乙"]]);
  });

  it("are none of the text inside a table and beside its cells", () => {
    expect(notes("<table><caption>注：标题</caption>注：杂<tr>注：杂<td>甲</td></tr></table><p>正文</p>")).toEqual([[]]);
  });
});

describe("limits", () => {
  const head = "<tr><th>指标</th><th>2030年</th></tr>";
  const row = "<tr><td>A率</td><td>1</td></tr>";
  const issues = (html: string) => readIndicatorTable(html).issues;

  it("let 2,000 rows be read, and tell how many more there are, wherever they stand", () => {
    const full = `<table>${head}${row.repeat(1999)}`;
    const far = " ".repeat(20_000);
    expect(htmlTables(full)[0]).toMatchObject({ rows: { length: 2000 } });
    expect(htmlTables(full)[0]?.cut).toBeUndefined();
    const more = htmlTables(full + far + row.repeat(900));
    expect(more.map(({ rows, cut }) => [rows.length, cut])).toEqual([[2000, { given: 2900, most: 2000 }]]);
  });

  it("let cells stand in 100 columns, and tell of those that stand further right; the last may cover more than there are", () => {
    const wide = (...columns: number[]) =>
      `<table>${head}<tr>${columns.map((of) => `<td colspan=${of}>甲</td>`).join("")}</tr></table>`;
    const cut = (html: string) => htmlTables(html)[0]?.cut;
    expect([cut(wide(100)), cut(wide(60, 60)), cut(wide(60, 39, 60))]).toEqual([undefined, undefined, undefined]);
    expect(cut(wide(60, 40, 60))).toEqual({ given: 101, most: 100 });
    expect(cut(wide(...Array.from({ length: 103 }, () => 1)))).toEqual({ given: 103, most: 100 });
  });

  it("let elements stand 256 deep; deeper ones end the reading, and are reported", () => {
    const deep = (levels: number) => `<table>${head}${row}</table>${"<b>".repeat(levels)}${" ".repeat(20_000)}注：甲`;
    expect([issues(deep(255)), notes(deep(255))]).toEqual([[], [["注：甲"]]]);
    expect([issues(deep(256)), notes(deep(256))]).toEqual([[], [["注：甲"]]]);
    expect([issues(deep(257)), notes(deep(257))]).toEqual([[tooLarge(257, 256)], [[]]]);
    expect(issues(`${"<p>正文</p>".repeat(300)}<table>${head}${row}</table>`)).toEqual([]);
  });

  it("tell how long a cell is that is too long to be one", () => {
    const long = (length: number) => `<table>${head}<tr><td>A率</td><td>${"1".repeat(length)}</td></tr></table>`;
    expect(issues(long(2500))).toEqual([
      { row: 1, column: 1, start: 0, end: 2500, code: "too-large", facts: { given: 2500, most: 2000 } },
    ]);
  });
});
