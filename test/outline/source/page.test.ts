import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";

const BODY = [
  "<p>第一章 发展基础</p>",
  "<p>全县坚持稳中求进，经济社会发展取得显著成效，人民生活持续改善。</p>",
  "<p>第一节 主要成就</p>",
  "<p>2025年，全县粮食产量达到48万吨，城镇化率达到46.5%，各项事业全面进步。</p>",
  "<p>第二节 发展环境</p>",
  "<p>当前和今后一个时期，机遇和挑战并存，必须准确把握，抢抓机遇，积极应对。</p>",
  "<p>第二章 总体要求</p>",
  "<p>到2030年，全县粮食产量达到50万吨，城镇化率达到52%，现代化建设迈上新台阶。</p>",
].join("");
const TITLE = "<h1>某县国民经济和社会发展第十五个五年规划纲要</h1>";

const read = (page: string) => {
  const reading = readOutline(page, { format: "html" });
  const furniture = reading.blocks.filter(({ role }) => role === "furniture").map(({ span }) => page.slice(span.start, span.end));
  return { reading, furniture: furniture.join("\n") };
};
const headings = ({ chapters }: ReturnType<typeof readOutline>) =>
  chapters.map(({ no, title, sections }) => [no, title.zh, ...sections.map((one) => one.title.zh)]);
const WANTED = [
  [1, "发展基础", "主要成就", "发展环境"],
  [2, "总体要求"],
];

describe("a page around a document", () => {
  it("is furniture: menus, related pages, the foot", () => {
    const page = `<html><body><div class="top"><a href="/">首页</a><a href="/news">县情概况</a></div><div id="doc">${TITLE}${BODY}</div>
<div class="side"><p>相关链接</p><a href="/p">某县“十四五”规划</a></div><div class="foot">主办单位：某县人民政府办公室</div></body></html>`;
    const { reading, furniture } = read(page);
    expect(headings(reading)).toEqual(WANTED);
    for (const one of ["首页", "县情概况", "相关链接", "主办单位"]) expect(furniture).toContain(one);
    expect(furniture).not.toContain("第一章");
    expect(reading.commitments.map(({ printed }) => printed)).toEqual(["粮食产量达到50万吨", "城镇化率达到52%"]);
  });

  it("may be laid out by a table: its cells are no cells of a table", () => {
    const page = `<html><body><table><tr><td>导航</td><td>${TITLE}${BODY}</td></tr></table></body></html>`;
    const { reading } = read(page);
    expect(headings(reading)).toEqual(WANTED);
    expect(reading.tables).toEqual([]);
    expect(reading.commitments).toHaveLength(2);
  });

  it("may hold a heading that is a link, which is one still", () => {
    const linked = BODY.replace("第二章 总体要求", '<a href="#c2">第二章 总体要求</a>');
    expect(headings(read(`<html><body>${TITLE}${linked}</body></html>`).reading)).toEqual(WANTED);
  });

  it("keeps a table of indicators inside a page that a table lays out", () => {
    const rows =
      "<tr><td>指标</td><td>2025年</td><td>2030年</td><td>属性</td></tr><tr><td>森林覆盖率（%）</td><td>19.96</td><td>20.06</td><td>约束性</td></tr><tr><td>粮食产量（万吨）</td><td>48</td><td>50</td><td>预期性</td></tr>";
    const page = `<html><body><table><tr><td>${TITLE}${BODY}<p>表1 主要指标</p><table>${rows}</table></td></tr></table></body></html>`;
    const { reading } = read(page);
    expect(headings(reading)).toEqual(WANTED);
    expect(reading.tables.flatMap(({ indicators }) => indicators.map(({ name, unit }) => [name.zh, unit]))).toEqual([
      ["森林覆盖率", "%"],
      ["粮食产量", "万吨"],
    ]);
  });

  it("without a sentence or a heading is read whole", () => {
    const { reading, furniture } = read("<html><body><p>某县</p><p>规划</p></body></html>");
    expect(reading.chapters).toEqual([]);
    expect(furniture).toBe("");
  });
});
