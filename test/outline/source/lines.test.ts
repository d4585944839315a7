import { describe, expect, it } from "vitest";
import type { OutlineFormat } from "../../../src/outline/index.js";
import { readLines } from "../../../src/outline/source/read-lines.js";

const lines = (text: string, format: OutlineFormat) => readLines(text, format).lines;
const own = (text: string, format: OutlineFormat) =>
  lines(text, format).filter(({ markup }) => !markup.furniture && !markup.rule);

describe("the lines of a page", () => {
  it("have each sign's place in the source, entities and tags included", () => {
    const html = "<body><p>  第一章&nbsp;<b>发&lt;展</b></p></body>";
    const [line] = lines(html, "html");
    expect(line?.text).toBe("第一章 发<展".replace(" ", "\u00a0"));
    const at = (sign: string) => html.slice(line?.starts[line.text.indexOf(sign)], line?.ends[line.text.indexOf(sign)]);
    expect([at("第"), at("<"), at("展")]).toEqual(["第", "&lt;", "展"]);
  });

  it("leave out the numbers of notes, and keep powers of units", () => {
    expect(lines("<p>建成5条<sup>12</sup>，面积3km<sup>2</sup>。</p>", "html").map(({ text }) => text)).toEqual([
      "建成5条，面积3km²。",
    ]);
  });

  it("are furniture outside the element that holds the document", () => {
    const page = `<div><a href="/">首页</a></div><div id="c"><p>第一章 总则</p><p>${"坚持稳中求进工作总基调".repeat(3)}。</p></div><div><p>网站标识码 123</p></div>`;
    expect(own(page, "html").map(({ text }) => text.slice(0, 6))).toEqual(["第一章 总则".slice(0, 6), "坚持稳中求进"]);
  });

  it("stand in cells, but not in those of a table that lays out the page", () => {
    const table = "<table><tr><td>甲</td><td rowspan=2>乙</td></tr><tr><td>丙</td></tr></table>";
    expect(
      own(table, "html").map(({ markup }) => markup.cell && [markup.cell.row, markup.cell.column, markup.cell.rowSpan]),
    ).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 1],
    ]);
    const page = `<table><tr><td><p>第一章 甲</p><p>第二章 乙</p></td></tr></table>`;
    expect(own(page, "html").map(({ markup }) => markup.cell)).toEqual([undefined, undefined]);
  });

  it("are not read below a depth that no document has", () => {
    expect(readLines(`<p>甲</p>${"<div>".repeat(20_000)}乙`, "html").unread).toBeDefined();
    expect(readLines(`${"<div>".repeat(100)}乙`, "html").unread).toBeUndefined();
  });
});

describe("the lines of Markdown", () => {
  it("have no signs of markup in their text, and all of them in their stretch", () => {
    const [line] = lines("## **第一章 总则** ##", "markdown");
    expect([line?.text, line?.markup.heading, line?.outer]).toEqual(["第一章 总则", 2, { start: 0, end: 16 }]);
  });

  it("keep an asterisk that marks a figure", () => {
    expect(lines("达到 5.0 左右*，占比\\*", "markdown")[0]?.text).toBe("达到 5.0 左右*，占比*");
  });

  it("are cells of tables, drawn by bars or by tags", () => {
    const cells = own("|甲|乙|\n|---|---|\n|1||\n\n<table><tr><td>丙</td></tr></table>\n", "markdown");
    expect(cells.map(({ text, markup }) => [text, markup.cell?.table, markup.cell?.row, markup.cell?.column])).toEqual([
      ["甲", 0, 0, 0],
      ["乙", 0, 0, 1],
      ["1", 0, 1, 0],
      ["丙", 1, 0, 0],
    ]);
  });
});

describe("the lines of a text", () => {
  it("have no bars of a frame drawn around them", () => {
    expect(own("┌────┐\n│专栏1 甲│\n└────┘", "text").map(({ text }) => text)).toEqual(["专栏1 甲"]);
  });

  it("keep the blanks inside that part cells, and tell those before", () => {
    expect(lines("　　甲\t乙", "text").map(({ text, indent }) => [text, indent])).toEqual([["甲\t乙", 2]]);
  });
});
