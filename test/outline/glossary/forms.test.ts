import { describe, expect, it } from "vitest";
import { readGlossary } from "../../../src/outline/glossary/read-glossary.js";
import type { OutlineFormat } from "../../../src/outline/reading.js";
import { readLines } from "../../../src/outline/source/read-lines.js";

const termsIn = (text: string, format: OutlineFormat = "text") =>
  readGlossary(readLines(text, format).lines).map(({ no, term }) => `${no} ${term}`);

const itemsIn = (explanation: string) => readGlossary(readLines(`1. 甲：${explanation}`, "text").lines)[0]?.items;

describe("a glossary", () => {
  it.each([
    ["1. 云岭模式：把山地农业与旅游结合起来的做法。\n2. 双峰联动：两座城市共建园区。", ["1 云岭模式", "2 双峰联动"]],
    ["名 词 解 释\n1、“三河六岸”——全县沿河的城镇带。\n2、数字孪生——用数据再现实物。", ["1 “三河六岸”", "2 数字孪生"]],
    ["（1）湿地银行：以湿地指标交易的机制。\n（2）零碳园区：净排放接近于零的园区。", ["1 湿地银行", "2 零碳园区"]],
    ["〔1〕链主企业：居于产业链核心的企业。\n〔2〕飞地经济：跨区域合作园区。", ["1 链主企业", "2 飞地经济"]],
    ["[1] 一老一小：老年人和婴幼儿。\n[2] 时空大数据：略。", ["1 一老一小", "2 时空大数据"]],
    ["①海绵城市：能吸水的城市。\n②智慧水利：以数据管水。", ["1 海绵城市", "2 智慧水利"]],
    ["１．韧性城市：能抵御灾害的城市。\n２．低空经济：低空飞行带动的经济。", ["1 韧性城市", "2 低空经济"]],
    ["一、新三样：电动汽车、锂电池、光伏产品。\n二、老三样：服装、家具、家电。", ["1 新三样", "2 老三样"]],
    ["1 瞪羚企业：成长快的中小企业。\n2 单项冠军：专注一种产品的企业。", ["1 瞪羚企业", "2 单项冠军"]],
    ["1.专精特新企业是指具有专业化等特征的企业。\n2.隐形冠军，指不为公众所知的企业。", ["1 专精特新企业", "2 隐形冠军"]],
  ])("gives the terms of %j", (text, terms) => {
    expect(termsIn(text)).toEqual(terms);
  });

  it("reads on over lines and pages, and over entries that share a line", () => {
    const text =
      "1. 两山转化：生态价\n值转为经济价值的过程。\n\n“两轴”：指两条带。\n3：1是比例。2. 双碳：碳达峰与碳中和。3. 河长制：\n由负责人管河的制度。";
    expect(termsIn(text)).toEqual(["1 两山转化", "2 双碳", "3 河长制"]);
  });

  it("goes on where one number was lost, and takes no number of a sentence for the next", () => {
    const text = "1. 甲制：略。\n3. 丙制：略。\n2030. 年：略。\n4. 丁制：略。\n20个村庄：不是条目。";
    expect(termsIn(text)).toEqual(["1 甲制", "3 丙制", "4 丁制"]);
  });

  it("keeps colons inside quotes and brackets with the term", () => {
    expect(termsIn("1. “一带：一路”倡议（简称：倡议）：略。\n2. 比例（1：2）：略。")).toEqual([
      "1 “一带：一路”倡议（简称：倡议）",
      "2 比例（1：2）",
    ]);
  });

  it("counts terms that have no numbers", () => {
    expect(termsIn("名词解释\n绿电直连：电源直接供给用户。\n它不经公网。\n源网荷储：电源、电网、负荷、储能。")).toEqual([
      "1 绿电直连",
      "2 源网荷储",
    ]);
  });

  it("reads Markdown, web pages and tables", () => {
    expect(termsIn("## 名词解释\n\n**1. 绿道：**供人步行的道路。\n\n**2. 碳汇：**吸收二氧化碳的过程。", "markdown")).toEqual([
      "1 绿道",
      "2 碳汇",
    ]);
    expect(termsIn("<p><b>1．</b><b>绿道</b>：供人步行。</p><p>2．碳汇：吸收。</p>", "html")).toEqual(["1 绿道", "2 碳汇"]);
    const table =
      "<table><tr><td>序号</td><td>名词</td><td>解释</td></tr><tr><td>1</td><td>绿道</td><td><p>供人</p><p>步行。</p></td></tr><tr><td>2</td><td>碳汇</td><td>吸收。</td></tr></table>";
    expect(termsIn(table, "html")).toEqual(["1 绿道", "2 碳汇"]);
  });

  it("leaves sentences out and keeps lists of names", () => {
    expect(itemsIn("指红色文化、山水文化、农耕文化。")).toEqual(["红色文化", "山水文化", "农耕文化"]);
    expect(itemsIn("包括“林长制”和“河长制”。")).toEqual(["林长制", "河长制"]);
    expect(itemsIn("属地监管责任和企业主体责任")).toEqual(["属地监管责任", "企业主体责任"]);
    expect(itemsIn("国际旅游目的地、清洁能源输出地")).toEqual(["国际旅游目的地", "清洁能源输出地"]);
    for (const sentence of [
      "高污染、高耗能的产业。",
      "通过种植、养殖带动增收。",
      "经济和社会发展、生态和环境保护。",
      "海港、空港、人才港协同联动。",
      "一条主线，两个重点。",
      "",
    ])
      expect(itemsIn(sentence), sentence).toBeUndefined();
  });

  it("gives nothing for what is no glossary", () => {
    for (const text of ["", "名词解释", "。", "1", "1. ", "：：：", "1. ：略"]) expect(termsIn(text), text).toEqual([]);
  });
});
