import { describe, expect, it } from "vitest";
import { looksLikeMarkdown, markdownTables } from "../../../src/notation/table/markdown.js";

const texts = (markdown: string): string[][][] =>
  markdownTables(markdown).map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

const notes = (...lines: string[]): (readonly string[])[] =>
  markdownTables(["| 指标 |", "|---|", "| A率 |", ...lines].join("\n")).map((table) => table.notes);

const ROWS = [
  ["指标", "2030年"],
  ["A率", "5"],
];

describe("a pipe table", () => {
  it("is rows of cells under one row of headings, with their places", () => {
    expect(markdownTables("| 指标 | 2030年 |\n| :-- | --: |\n| A率 | 5 |\n注：甲")).toStrictEqual([
      {
        rows: [
          [
            { text: "指标", row: 0, column: 0 },
            { text: "2030年", row: 0, column: 1 },
          ],
          [
            { text: "A率", row: 1, column: 0 },
            { text: "5", row: 1, column: 1 },
          ],
        ],
        notes: ["注：甲"],
        header: 1,
      },
    ]);
  });

  it.each([
    ["without pipes at its ends", "指标 | 2030年\n---|---\nA率 | 5"],
    ["with a pipe at its left only", "| 指标 | 2030年\n|---|---\n| A率 | 5"],
    ["with a pipe at its right only", "指标 | 2030年 |\n---|---|\nA率 | 5 |"],
    ["that is indented", "  | 指标 | 2030年 |  \n  |---|---|\n\t| A率 | 5 |\t"],
    ["below text", "# 专栏1\n正文\n| 指标 | 2030年 |\n|---|---|\n| A率 | 5 |\n\n正文"],
    ["below lines with pipes that are no table", "| 甲 | - |\n| 乙 | - |\n| 指标 | 2030年 |\n|---|---|\n| A率 | 5 |"],
  ])("may stand %s", (_, markdown) => {
    expect(texts(markdown)).toEqual([ROWS]);
  });

  it("keeps empty cells and dashes", () => {
    expect(texts("| 指标 | 2025年 | 2030年 |\n|---|---|---|\n| A率 |  | -- |\n| - | - | - |")).toEqual([
      [
        ["指标", "2025年", "2030年"],
        ["A率", "", "--"],
        ["-", "-", "-"],
      ],
    ]);
  });

  it("is none without a line of headings right above its line of dashes", () => {
    for (const text of [
      "|---|---|\n| A率 | 5 |",
      "专栏1\n|---|---|\n| A率 | 5 |",
      "| 指标 | 2030年 |\n\n|---|---|\n| A率 | 5 |",
      "",
    ])
      expect(texts(text)).toEqual([]);
  });

  it("ends at a line without a pipe; the next one has its own headings", () => {
    const one = "| 指标 | 2030年 |\n|---|---|\n| A率 | 5 |";
    expect(texts(`${one}\n\n${one}\n正文\n${one}`)).toEqual([ROWS, ROWS, ROWS]);
    expect(texts(`${one}\n正文\n|---|---|\n| B率 | 6 |`)).toEqual([ROWS]);
  });
});

describe("the text of a cell", () => {
  it.each([
    ["**约束性**", "约束性"],
    ["5\\*\\*", "5**"],
    ["5*", "5*"],
    ["城镇<br>乡村<BR />全市", "城镇\n乡村\n全市"],
    ["&lt;5&nbsp;&amp;&gt;3&quot;", '<5 &>3"'],
    ["&amp;lt;", "&lt;"],
    ["&abc;", "&abc;"],
    ["城镇\\|乡村", "城镇|乡村"],
    ["城镇\\\\", "城镇\\"],
    ["\\甲", "\\甲"],
  ])("%s shows %s", (written, text) => {
    expect(texts(`| 指标 | 属性 |\n|---|---|\n| A率 | ${written} |`)).toEqual([
      [
        ["指标", "属性"],
        ["A率", text],
      ],
    ]);
  });

  it("may end in a backslash where the line does", () => {
    expect(texts("指标 | 属性\n---|---\nA率 | 甲\\")[0]?.[1]).toEqual(["A率", "甲\\"]);
  });
});

describe("notes", () => {
  it.each([
    ["stand below the table, also after other lines", ["", "正文", "注：甲", "", "①乙"], ["注：甲", "①乙"]],
    ["may be quoted", [" > 注：甲", ">①乙"], ["注：甲", "①乙"]],
    [
      "keep their own signs",
      ["注：>5为优，#为估计数", "带**\\*的为2024年数据**"],
      ["注：>5为优，#为估计数", "带*的为2024年数据"],
    ],
    ["go on with numbered lines once they have begun", ["1.正文", "注：甲", "2.乙"], ["注：甲", "2.乙"]],
    ["end at the next heading", ["注：甲", "   ## 第二章", "注：乙"], ["注：甲"]],
    ["end at the next line with pipes", ["注：甲", "", "| 乙 | 丙 |", "正文", "注：丁"], ["注：甲"]],
  ])("%s", (_, lines, said) => {
    expect(notes(...lines)).toEqual([said]);
  });

  it("belong to the table above them", () => {
    const one = "| 指标 |\n|---|\n| A率 |\n";
    expect(markdownTables(`注：题\n${one}注：甲\n\n${one}1.正文\n注：乙`).map((table) => table.notes)).toEqual([
      ["注：甲"],
      ["注：乙"],
    ]);
  });
});

describe("a text looks like Markdown", () => {
  it.each([
    ["by a line of dashes between pipes", "指标 | 2030年\n:-: | -", true],
    ["not by a rule", "正文\n---\n正文", false],
    ["not by dashes beside something else", "指标\t2030年\n城镇|-|农村\t5", false],
    ["not by pipes alone", "| 指标 | 2030年 |\n| A率 | 5 |", false],
  ])("%s", (_, text, looks) => {
    expect(looksLikeMarkdown(text)).toBe(looks);
  });
});
