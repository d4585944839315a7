import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";

const headings = (text: string): string[] => {
  const { parts, chapters } = readOutline(text, { format: "text" });
  return [
    ...parts.map(({ no, title }) => `${no} ${title.zh}`),
    ...chapters.flatMap(({ part, no, title, sections }) => [
      `${part ?? "-"}/${no} ${title.zh}`,
      ...sections.map((section) => `${no}.${section.no} ${section.title.zh}`),
    ]),
  ];
};
const TEXT = "全县上下团结奋斗，完成了主要目标任务，为今后五年打下了坚实基础，人民生活不断改善。";
const doc = (...lines: string[]): string => lines.join("\n\n");

describe("the numbering of headings", () => {
  it("is 章 and 节, whatever digits number them", () => {
    expect(headings(doc("第1章 甲乙丙", TEXT, "第2章 丁戊己", "第１节 庚辛", TEXT, "第二节 壬癸", TEXT))).toEqual([
      "-/1 甲乙丙",
      "-/2 丁戊己",
      "2.1 庚辛",
      "2.2 壬癸",
    ]);
  });

  it("is 章 and 一、", () => {
    const text = doc("第一章 甲乙丙", "一、子丑", TEXT, "二、寅卯", TEXT, "第二章 丁戊己", "一、辰巳", TEXT, "二、午未", TEXT);
    expect(headings(text)).toEqual(["-/1 甲乙丙", "1.1 子丑", "1.2 寅卯", "-/2 丁戊己", "2.1 辰巳", "2.2 午未"]);
  });

  it("is 一、 and （一）, alone or with its text behind it", () => {
    const text = doc(
      "一、甲乙丙",
      `（一）子丑寅。${TEXT}`,
      `（二）卯辰巳。${TEXT}`,
      "二、丁戊己",
      `（一）午未申。${TEXT}`,
      `（二）酉戌亥。${TEXT}`,
    );
    expect(headings(text)).toEqual(["-/1 甲乙丙", "1.1 子丑寅", "1.2 卯辰巳", "-/2 丁戊己", "2.1 午未申", "2.2 酉戌亥"]);
  });

  it("is 第一部分 and 一、", () => {
    const text = doc(
      "第一部分 甲乙丙",
      "一、子丑",
      TEXT,
      "二、寅卯",
      TEXT,
      "第二部分 丁戊己",
      "一、辰巳",
      TEXT,
      "二、午未",
      TEXT,
    );
    expect(headings(text)).toEqual(["-/1 甲乙丙", "1.1 子丑", "1.2 寅卯", "-/2 丁戊己", "2.1 辰巳", "2.2 午未"]);
  });

  it("may be parted from its title by a colon", () => {
    for (const word of ["部分", "篇", "章"])
      for (const colon of ["：", ":", " ：", "： "]) {
        const lines = [`第一${word}${colon}甲乙丙`, `第二${word}${colon}丁戊己`, `第三${word}${colon}庚辛壬`];
        const all = ["-/1 甲乙丙", "-/2 丁戊己", "-/3 庚辛壬"];
        const body = doc(...lines.flatMap((line) => [line, TEXT]));
        expect(headings(body)).toEqual(all);
        expect(headings(`目录\n${lines.join("......3\n")}......5\n${body}`)).toEqual(all);
      }
  });

  it("begins right behind a line without a full stop", () => {
    const text =
      "某县国民经济和社会发展第十五个五年规划纲要\n（2026年2月某县第十八届人民代表大会第六次会议、批准）\n一、甲乙丙\n" +
      TEXT +
      "\n二、丁戊己\n" +
      TEXT;
    expect(headings(text)).toEqual(["-/1 甲乙丙", "-/2 丁戊己"]);
  });

  it("is 1 and 1.1", () => {
    const text = doc("1 甲乙丙", "1.1 子丑", TEXT, "1.2 寅卯", TEXT, "2 丁戊己", "2.1 辰巳", TEXT, "2.2 午未", TEXT);
    expect(headings(text)).toEqual(["-/1 甲乙丙", "1.1 子丑", "1.2 寅卯", "-/2 丁戊己", "2.1 辰巳", "2.2 午未"]);
  });

  it("is 10 and 10.1 with blanks between their signs", () => {
    const lines = Array.from({ length: 11 }, (_, i) => [
      `${i + 1} 甲乙丙`,
      `${i + 1}.1 子丑`,
      TEXT,
      `${i + 1}.2 寅卯`,
      TEXT,
    ]).flat();
    const apart = lines.map((line) => (/^[0-9]/.test(line) ? line.replaceAll(/([0-9.])(?=[0-9.])/g, "$1 ") : line));
    expect(headings(doc(...lines))).toHaveLength(33);
    expect(headings(doc(...apart))).toEqual(headings(doc(...lines)));
  });

  it("goes on through the parts, or starts again in each", () => {
    const body = (second: string) => doc("第一篇 上篇", "第一章 甲乙", TEXT, "第二篇 下篇", `第${second}章 丙丁`, TEXT);
    expect(headings(body("二"))).toEqual(["1 上篇", "2 下篇", "1/1 甲乙", "2/2 丙丁"]);
    expect(headings(body("一"))).toEqual(["1 上篇", "2 下篇", "1/1 甲乙", "2/1 丙丁"]);
  });

  it("may stand in a line of its own, above the title", () => {
    expect(headings(doc("第一章", "发展基础", TEXT, "第二章", "总体要求", TEXT))).toEqual(["-/1 发展基础", "-/2 总体要求"]);
  });

  it("runs together where the blanks were lost", () => {
    const text = `第一篇上篇第一章甲乙丙\n${TEXT}\n第二章丁戊己第一节庚辛\n${TEXT}\n第二节壬癸\n${TEXT}\n第二篇下篇第三章子丑\n${TEXT}`;
    expect(headings(text)).toEqual(["1 上篇", "2 下篇", "1/1 甲乙丙", "1/2 丁戊己", "2.1 庚辛", "2.2 壬癸", "2/3 子丑"]);
  });
});

describe("no heading", () => {
  it("is a sentence that names one", () => {
    const text = doc(
      "第一章 甲乙丙",
      `本规划共分若干章，其中\n第二章的内容是总体要求，${TEXT}`,
      "第一章和第二章阐述发展基础；第三章部署重点任务。",
      "第二章 丁戊己",
      TEXT,
    );
    expect(headings(text)).toEqual(["-/1 甲乙丙", "-/2 丁戊己"]);
  });

  it("is a list in the text of a document of chapters", () => {
    const text = doc(
      "第一章 甲乙丙",
      TEXT,
      "第二章 丁戊己",
      "一、要坚持稳中求进，提高质量效益；",
      "二、要坚持改革开放，增强发展动力。",
      "第三章 庚辛壬",
      TEXT,
    );
    expect(headings(text)).toEqual(["-/1 甲乙丙", "-/2 丁戊己", "-/3 庚辛壬"]);
  });

  it("is the head of a page that repeats one", () => {
    const text = `第一章 甲乙丙\n${TEXT}经济结构持续\n— 1 —\n第一章 甲乙丙\n优化。${TEXT}\n第二章 丁戊己\n${TEXT}`;
    expect(headings(text)).toEqual(["-/1 甲乙丙", "-/2 丁戊己"]);
  });

  it("is the head of a page that repeats one that no word numbers", () => {
    const pages = (chapter: string) => `${TEXT}经济结构持续\n— 1 —\n${chapter}\n优化。${TEXT}\n— 2 —\n${chapter}\n${TEXT}`;
    const all = ["-/1 甲乙丙", "1.1 子丑", "1.2 寅卯", "-/2 丁戊己", "2.1 辰巳", "2.2 午未"];
    for (const [mark, below] of [
      ["一、,二、", "（一）,（二）"],
      ["一、,二、", "(一),(二)"],
      ["1 ,2 ", "1.1 ,1.2 ,2.1 ,2.2 "],
    ]) {
      const [one, two] = (mark as string).split(",");
      const [a, b, c, d] = (below as string).split(",");
      const lines = [`${one}甲乙丙`, `${a}子丑`, `${b}寅卯`, `${two}丁戊己`, `${c ?? a}辰巳`, `${d ?? b}午未`];
      const [first, , , second] = lines;
      const body = lines.map((line, i) => `${line}\n\n${pages((i < 3 ? first : second) as string)}`).join("\n");
      expect(headings(body)).toEqual(all);
      const contents = [lines[0], ...lines.slice(1)].map((line, i) => `${line}    ${i + 1}`);
      contents.splice(4, 0, "— 1 —", "某县国民经济和社会发展第十五个五年规划纲要");
      expect(headings(`目录\n${contents.join("\n")}\n${body}`)).toEqual(all);
    }
  });

  it("is a row of a table", () => {
    const text = doc(
      "一、甲乙丙",
      "（一）子丑",
      TEXT,
      "（二）寅卯",
      "序号\t指标\t2030年\n1\t森林覆盖率（%）\t40\n2\t粮食产量（万吨）\t12",
      "二、丁戊己",
      "（一）辰巳",
      TEXT,
      "（二）午未",
      TEXT,
    );
    expect(headings(text)).toEqual(["-/1 甲乙丙", "1.1 子丑", "1.2 寅卯", "-/2 丁戊己", "2.1 辰巳", "2.2 午未"]);
  });
});

describe("what does not agree is reported", () => {
  const codes = (text: string) => readOutline(text, { format: "text" }).issues.map(({ code }) => code);

  it("a heading of the contents that the body has not, and one that the contents have not", () => {
    const contents = ["目录", "第一章 甲乙丙....1", "第二章 丁戊己....3", "第三章 庚辛壬....5"].join("\n");
    expect(codes(doc(contents, "第一章 甲乙丙", TEXT, "第二章 丁戊己", TEXT))).toContain("heading-missing");
    expect(
      codes(doc(contents, "第一章 甲乙丙", TEXT, "第二章 丁戊己", TEXT, "第三章 庚辛壬", TEXT, "第四章 子丑寅", TEXT)),
    ).toContain("heading-not-in-contents");
  });

  it("a number that is skipped", () => {
    expect(codes(doc("第一章 甲乙丙", TEXT, "第二章 丁戊己", TEXT, "第四章 庚辛壬", TEXT))).toContain("heading-number");
    expect(
      codes(
        doc("第一章 甲乙丙", TEXT, "专栏1 某工程", "甲工程：乙项目。", "第二章 丁戊己", TEXT, "专栏3 某行动", "丙工程：丁项目。"),
      ),
    ).toContain("box-number");
  });

  it("a heading whose kind numbers no level, because there is but one of it", () => {
    const issues = (text: string) =>
      readOutline(text, { format: "text" }).issues.flatMap(({ code, span, facts }) =>
        code === "heading-unread" ? [[facts["printed"], text.slice(span.start, span.end)]] : [],
      );
    const chapters = ["第一章 甲乙丙", TEXT, "第二章 丁戊己", TEXT];
    expect(issues(doc(...chapters, "第一节 庚辛壬", TEXT))).toEqual([["第一节庚辛壬", "第一节 庚辛壬"]]);
    expect(issues(doc("第一章 甲乙丙", TEXT))).toEqual([["第一章甲乙丙", "第一章 甲乙丙"]]);
    expect(issues(doc("第三章 甲乙丙", TEXT, "第四章 丁戊己", TEXT))).toHaveLength(2);
    expect(issues(doc(...chapters, "第一节 庚辛壬", TEXT, "第二节 子丑寅", TEXT))).toEqual([]);
    expect(issues(doc(...chapters, `第一节的内容见上，${TEXT}`))).toEqual([]);
  });

  it("a text without headings", () => {
    expect(codes(TEXT)).toContain("no-headings");
  });
});
