import { describe, expect, it } from "vitest";
import { readIndicatorTable } from "../../../src/notation/index.js";
import { tsvTable } from "../../../src/notation/table/tsv.js";

const texts = (text: string): string[][] => tsvTable(text).rows.map((row) => row.map((cell) => cell.text));

const ROWS = [
  ["指标", "2030年"],
  ["A率", "5"],
];

describe("a text of tabs", () => {
  it.each([
    ["has a cell behind a tab at its end", "指标\t2030年\nA率\t", [ROWS[0], ["A率", ""]]],
    ["has quotes around a cell at the end of a line", '指标\t"2030年"\n"A率"\t"5"', ROWS],
    [
      "has tabs, breaks and doubled quotes in quoted cells",
      '指标\t"2030\n年"\n"A\t""率"""\t5',
      [
        ["指标", "2030\n年"],
        ['A\t"率"', "5"],
      ],
    ],
    ["keeps quotes within a cell", '指标\t2030年\n居民"幸福感"\t5', [ROWS[0], ['居民"幸福感"', "5"]]],
    ["keeps a quote at the end of a cell", '指标\t2030年\n管径12"\t5', [ROWS[0], ['管径12"', "5"]]],
    [
      "keeps a quote that does not end",
      '\t指标\t2030年\n1\t"A率\t5',
      [
        ["", "指标", "2030年"],
        ["1", '"A率', "5"],
      ],
    ],
    ["keeps quotes around a part of a cell", '指标\t2030年\n"双减"率\t5', [ROWS[0], ['"双减"率', "5"]]],
    ["keeps its spaces", "指标\t2030年\n A  率\t5 ", [ROWS[0], [" A  率", "5 "]]],
  ])("%s", (_, text, rows) => {
    expect(texts(text)).toEqual(rows);
  });
});

describe("a text without tabs", () => {
  it.each([
    ["has wide spaces between its cells, however wide", "指标    2030年\nA率　　5", ROWS],
    [
      "has single spaces inside cells where there are wide ones",
      "某县 指标\n指标  2030年\nA 率  5",
      [["某县 指标"], ROWS[0], ["A 率", "5"]],
    ],
    ["has single spaces between its cells where there are no others", "指标 2030年\nA率 5", ROWS],
    ["may be indented", "  指标  2030年  \n　A率　5", ROWS],
  ])("%s", (_, text, rows) => {
    expect(texts(text)).toEqual(rows);
  });
});

describe("the format of a text", () => {
  const read = (text: string) => readIndicatorTable(text).indicators.map(({ name, targets }) => [name.zh, targets[0]?.printed]);

  it.each([
    [
      "HTML by the tag of a table",
      '<TABLE border="1"><tbody><TR class="a"><td>指标<td>2030年</tr><TR class="b"><td>A率<td>5</table>',
    ],
    ["Markdown by a line of dashes", "| 指标 | 2030年 |\n|---|---|\n| A率 | 5 |"],
    ["tabs otherwise", "指标\t2030年\nA率\t5"],
    ["the same with the line ends of Windows", "指标\t2030年\r\nA率\t5\r\n"],
  ])("is %s", (_, text) => {
    expect(read(text)).toEqual([["A率", "5"]]);
  });

  it("is not HTML by other tags", () => {
    expect(read("指标\t2030年\nA率<td>\t5")).toEqual([["A率<td>", "5"]]);
  });
});
