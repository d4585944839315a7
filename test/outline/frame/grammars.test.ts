import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";

const prose = "坚持稳中求进，推动各项事业发展，不断增进民生福祉，让人民群众有更多获得感。";
const read = (...headings: readonly string[]) => {
  const text = ["某县国民经济和社会发展第十五个五年规划纲要", ...headings.flatMap((one) => [one, prose])].join("\n");
  const { parts, chapters } = readOutline(text, { format: "text" });
  return [
    parts.map(({ no, title }) => `${no} ${title.zh}`),
    chapters.map(({ part, no, title, sections }) => [part, no, title.zh, ...sections.map((one) => `${one.no} ${one.title.zh}`)]),
  ];
};

describe("the grammar of headings is the document's own", () => {
  it("第一篇 above 一、 above （一）", () => {
    expect(
      read(
        "第一篇 发展环境",
        "一、发展基础",
        "（一）主要成就",
        "（二）突出问题",
        "二、发展形势",
        "（一）机遇",
        "（二）挑战",
        "第二篇 主要任务",
        "一、产业发展",
        "（一）做强农业",
        "（二）做优工业",
        "二、城乡发展",
        "（一）新型城镇化",
        "（二）乡村振兴",
      ),
    ).toEqual([
      ["1 发展环境", "2 主要任务"],
      [
        [1, 1, "发展基础", "1 主要成就", "2 突出问题"],
        [1, 2, "发展形势", "1 机遇", "2 挑战"],
        [2, 1, "产业发展", "1 做强农业", "2 做优工业"],
        [2, 2, "城乡发展", "1 新型城镇化", "2 乡村振兴"],
      ],
    ]);
  });

  it("第一篇 with but one level below is a chapter, and so is 第一部分", () => {
    const below = (one: string, two: string) => [one, "一、发展基础", "二、发展形势", two, "一、产业发展", "二、城乡发展"];
    const chapters = [
      [undefined, 1, "发展环境", "1 发展基础", "2 发展形势"],
      [undefined, 2, "主要任务", "1 产业发展", "2 城乡发展"],
    ];
    expect(read(...below("第一篇 发展环境", "第二篇 主要任务"))).toEqual([[], chapters]);
    expect(read(...below("第一部分 发展环境", "第二部分 主要任务"))).toEqual([[], chapters]);
  });

  it("第一节 without chapters is one", () => {
    expect(read("第一节 发展环境", "第二节 总体要求", "第三节 主要任务")).toEqual([
      [],
      [
        [undefined, 1, "发展环境"],
        [undefined, 2, "总体要求"],
        [undefined, 3, "主要任务"],
      ],
    ]);
  });

  it("1. above 1.1, and an amount at the head of a line is none", () => {
    expect(
      read(
        "1. 发展环境",
        "1.1 发展基础",
        "1.2 发展形势",
        "2. 主要任务",
        "2.1 产业发展",
        "2.2 城乡发展",
        "3. 保障措施",
        "3.1 组织领导",
      ),
    ).toEqual([
      [],
      [
        [undefined, 1, "发展环境", "1 发展基础", "2 发展形势"],
        [undefined, 2, "主要任务", "1 产业发展", "2 城乡发展"],
        [undefined, 3, "保障措施", "1 组织领导"],
      ],
    ]);
  });

  it("numbers in figures, in old zeros and past ten are numbers", () => {
    const all = Array.from(
      { length: 12 },
      (_, i) =>
        `第${["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"][i]}章 任务之${"甲乙丙丁戊己庚辛壬癸子丑"[i]}`,
    );
    const chapters = read(...all)[1] ?? [];
    expect(chapters.map(([, no]) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect((read("第1章 发展环境", "第２章 总体要求", "第3章 保障")[1] ?? []).map(([, no]) => no)).toEqual([1, 2, 3]);
  });
});
