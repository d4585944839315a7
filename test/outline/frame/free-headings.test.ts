import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";

const TITLE = "某县国民经济和社会发展第十五个五年规划纲要";
const prose = (word: string) => `${word}坚持稳中求进，推动各项事业发展，不断增进民生福祉，让人民群众有更多获得感。`;
const read = (lines: readonly string[], format: "text" | "markdown" | "html" = "text") =>
  readOutline([TITLE, ...lines].join("\n"), { format });
const headingsOf = ({ chapters }: ReturnType<typeof readOutline>) =>
  chapters.map(({ no, title, sections }) => [no, title.zh, ...sections.map((one) => `${one.no} ${one.title.zh}`)]);
const codesOf = ({ issues }: ReturnType<typeof readOutline>) => issues.map(({ code }) => code);

describe("headings that no contents tell", () => {
  it("may have their title in the next line", () => {
    const reading = read([
      "第一章",
      "发展基础",
      prose("全县"),
      "第二章",
      "总体要求",
      "第一节",
      "指导思想",
      prose("我们"),
      "第二节",
      "发展目标",
      prose("全县"),
    ]);
    expect(headingsOf(reading)).toEqual([
      [1, "发展基础"],
      [2, "总体要求", "1 指导思想", "2 发展目标"],
    ]);
    expect(codesOf(reading)).toEqual([]);
  });

  it("without any title are none", () => {
    const reading = read(["第一章 发展基础", prose("全县"), "第二章", prose("全县"), "第三章 保障", prose("全县")]);
    expect(headingsOf(reading).map(([no]) => no)).toEqual([1, 3]);
    expect(codesOf(reading)).toContain("heading-number");
  });

  it("go on in the next line where the title is half", () => {
    const reading = read([
      "第一章 发展基础",
      prose("全县"),
      "第二章 加快构建优势互补、协调发展的",
      "区域发展新格局",
      prose("全县"),
    ]);
    expect(headingsOf(reading)).toEqual([
      [1, "发展基础"],
      [2, "加快构建优势互补、协调发展的区域发展新格局"],
    ]);
  });

  it("that skip a number, or count back, are reported", () => {
    const reading = read(["第一章 发展基础", prose("全县"), "第三章 总体要求", prose("全县"), "第四章 保障", prose("全县")]);
    expect(headingsOf(reading).map(([no]) => no)).toEqual([1, 3, 4]);
    expect(reading.issues.filter(({ code }) => code === "heading-number").map(({ facts }) => facts)).toEqual([
      { no: 3, last: 1 },
    ]);
  });

  it("that run into their text end at a blank, which is reported", () => {
    const reading = read([
      "第一章 发展基础",
      prose("全县"),
      `第二章 总体要求 ${prose("全县")}`,
      "第三章 保障措施",
      prose("全县"),
    ]);
    expect(headingsOf(reading)).toEqual([
      [1, "发展基础"],
      [2, "总体要求"],
      [3, "保障措施"],
    ]);
    expect(codesOf(reading)).toEqual(["heading-title"]);
  });

  it("are not those that a sentence names, nor rows of a table, nor the head of a page", () => {
    const reading = read([
      "第一章 发展基础",
      prose("全县"),
      "第二章和第三章所列任务由各部门分工落实，年度计划按本规划编制。",
      "第二章 总体要求",
      prose("全县"),
      "— 12 —",
      "第二章 总体要求",
      prose("各乡镇"),
      "第三章 保障措施",
      prose("全县"),
    ]);
    expect(headingsOf(reading)).toEqual([
      [1, "发展基础"],
      [2, "总体要求"],
      [3, "保障措施"],
    ]);
  });

  it("numbered 一、 below chapters are sections, and lists in a sentence are none", () => {
    const reading = read([
      "第一章 发展基础",
      "一、发展成就",
      prose("全县"),
      "二、发展环境",
      prose("全县"),
      "第二章 总体要求",
      "一、指导思想",
      prose("全县"),
      "二、基本原则",
      prose("全县"),
      "三、主要目标",
      "主要目标是：一、经济稳步增长。二、民生持续改善。",
    ]);
    expect(headingsOf(reading)).toEqual([
      [1, "发展基础", "1 发展成就", "2 发展环境"],
      [2, "总体要求", "1 指导思想", "2 基本原则", "3 主要目标"],
    ]);
  });

  it("in two centred or bold lines are one", () => {
    const p = (text: string, style = "") => `<p${style}>${text}</p>`;
    const centred = ' style="text-align:center"';
    const page = `<html><body>${[
      p(TITLE, centred),
      p("第一章 加快建设现代化产业体系", centred),
      p("推动经济高质量发展", centred),
      p(prose("全县")),
      p("第二章 保障措施", centred),
      p(prose("全县")),
      p("第三章 附则", centred),
      p(prose("全县")),
    ].join("")}</body></html>`;
    expect(headingsOf(readOutline(page, { format: "html" }))).toEqual([
      [1, "加快建设现代化产业体系推动经济高质量发展"],
      [2, "保障措施"],
      [3, "附则"],
    ]);
  });
});

describe("where a box ends", () => {
  const spans = (lines: readonly string[]) => {
    const text = [TITLE, "第一章 发展基础", prose("全县"), ...lines, "第二章 保障", prose("全县")].join("\n");
    return readOutline(text).boxes.map(({ span }) => text.slice(span.start, span.end));
  };

  it("is behind its entries, and before the paragraph of the section", () => {
    const entries = ["1.交通工程：甲县至乙县公路、城东客运站。", "2.水利工程：东山水库、西河堤防。"];
    expect(spans(["专栏1 重点工程", ...entries, "", prose("各部门")])).toEqual([["专栏1 重点工程", ...entries].join("\n")]);
  });

  it("is behind the notes of its table", () => {
    const table = [
      "指标\t2025年\t2030年",
      "森林覆盖率（%）\t19.96\t20.06",
      "粮食产量（万吨）\t48\t50",
      "注：粮食产量为常年产量。",
    ];
    expect(spans(["专栏1 主要指标", ...table, prose("各部门")])).toEqual([["专栏1 主要指标", ...table].join("\n")]);
  });

  it("with nothing below its title is empty, and reported", () => {
    const reading = readOutline(
      [TITLE, "第一章 发展基础", prose("全县"), "专栏1 重点工程", "第二章 保障", prose("全县")].join("\n"),
    );
    expect(reading.boxes.map(({ no, groups }) => [no, groups])).toEqual([[1, []]]);
    expect(codesOf(reading)).toContain("box-empty");
  });
});
