import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";

const TITLE = "某县国民经济和社会发展第十五个五年规划纲要";
const sectionsOf = (text: string, format: "text" | "markdown" | "html" = "text") =>
  readOutline(text, { format }).chapters.map(({ no, title, sections }) => [
    no,
    title.zh,
    ...sections.map((section) => `${section.no} ${section.title.zh}`),
  ]);
const codes = (text: string) => readOutline(text).issues.map(({ code }) => code);
const CONTENTS = [
  TITLE,
  "目录",
  "第一章 开启现代化建设新征程 1",
  "第一节 发展基础 1",
  "第二节 指导思想 3",
  "第二章 构建现代化产业体系 5",
  "第一节 做强特色农业 5",
  "第二节 培育新兴产业 7",
];
const prose = (word: string) => `${word}坚持稳中求进，推动各项事业发展，不断增进民生福祉。`;

describe("headings beside the contents", () => {
  it("over two lines, with a sign misread, and with the text behind the title", () => {
    const text = [
      ...CONTENTS,
      "第一章 开启现代化",
      "建设新征程",
      "第一节 发展基础 全县经济平稳发展，社会大局和谐稳定。",
      "第二节 指导思相",
      prose("全县"),
      "第二章 构建现代化产业体系[1]",
      "第一节 做强特色农业",
      prose("农业"),
      "第二节 培育新兴产业",
      prose("产业"),
    ].join("\n");
    expect(sectionsOf(text)).toEqual([
      [1, "开启现代化建设新征程", "1 发展基础", "2 指导思相"],
      [2, "构建现代化产业体系", "1 做强特色农业", "2 培育新兴产业"],
    ]);
    expect(codes(text)).toContain("heading-differs");
    const [first] = readOutline(text).blocks.filter(({ role }) => role === "paragraph");
    expect(text.slice(first?.span.start, first?.span.end)).toBe("全县经济平稳发展，社会大局和谐稳定。");
  });

  it("that the body has not, and that the contents have not", () => {
    const text = [
      ...CONTENTS,
      "第一章 开启现代化建设新征程",
      "第一节 发展基础",
      prose("全县"),
      "第二章 构建现代化产业体系",
      "第一节 做强特色农业",
      prose("农业"),
      "第二节 培育新兴产业",
      prose("产业"),
      "第三节 壮大现代服务业",
      prose("服务"),
    ].join("\n\n");
    expect(sectionsOf(text)).toEqual([
      [1, "开启现代化建设新征程", "1 发展基础"],
      [2, "构建现代化产业体系", "1 做强特色农业", "2 培育新兴产业", "3 壮大现代服务业"],
    ]);
    expect(codes(text)).toEqual(expect.arrayContaining(["heading-missing", "heading-not-in-contents"]));
  });
});

describe("headings without contents", () => {
  it("a title that breaks behind a comma goes on in the next line", () => {
    const text = [
      TITLE,
      "",
      "第一章 坚持创新驱动，",
      "塑造发展新优势",
      "",
      prose("全县"),
      "",
      "第二章 总体要求",
      "",
      prose("全市"),
    ].join("\n");
    expect(sectionsOf(text).map(([, title]) => title)).toEqual(["坚持创新驱动，塑造发展新优势", "总体要求"]);
  });

  it("a centred title over two lines of a page is one, and a heading behind it another", () => {
    const centred = (line: string) => `<p style="text-align:center">${line}</p>`;
    const html = [
      centred(TITLE),
      centred("第一章 坚持创新驱动"),
      centred("塑造发展新优势"),
      `<p>${prose("全县")}</p>`,
      centred("第二章 总体要求"),
      centred("第一节 指导思想"),
      `<p>${prose("全市")}</p>`,
      centred("第二节 基本原则"),
      `<p>${prose("全省")}</p>`,
    ].join("");
    expect(sectionsOf(`<html><body>${html}</body></html>`, "html")).toEqual([
      [1, "坚持创新驱动塑造发展新优势"],
      [2, "总体要求", "1 指导思想", "2 基本原则"],
    ]);
  });

  it("a blank parts a title from the text that runs on behind it, and that is reported", () => {
    const text = [
      TITLE,
      "第一章 发展基础",
      prose("全县"),
      "第二章 总体要求 今后五年，坚持稳中求进工作总基调，推动高质量发展取得新成效。",
      "第三章 主要目标",
      prose("全市"),
    ].join("\n");
    expect(sectionsOf(text).map(([, title]) => title)).toEqual(["发展基础", "总体要求", "主要目标"]);
    expect(codes(text).filter((code) => code === "heading-title")).toHaveLength(1);
  });
});

describe("Markdown's signs print nothing", () => {
  it("emphasis, code, pictures and links leave their text", () => {
    const text = [
      `# ${TITLE}`,
      "## 第一章 **发展**基础",
      "`全县`[经济](https://example.com/a)平稳发展，![图](a.png)社会大局和谐稳定。",
      "## 第二章 __总体__要求",
      prose("全县"),
    ].join("\n\n");
    const reading = readOutline(text, { format: "markdown" });
    expect(reading.chapters.map(({ title }) => title.zh)).toEqual(["发展基础", "总体要求"]);
    expect(reading.title?.zh).toBe(TITLE);
  });
});
