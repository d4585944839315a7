import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";

const TITLES = ["某市某区国民经济和社会发展第十五个五年规划纲要", "某市某区第十五个五年规划纲要"];
const BODY = "第一章 甲乙\n坚持稳中求进，推动高质量发展。\n第二章 丙丁\n坚持改革开放，增强发展动力。";
const read = (head: string) => readOutline(`${head}\n\n${BODY}`, { format: "text" });

describe("the title of a plan", () => {
  it.each(["草案", "征求意见稿", "送审稿", "审议稿", "讨论稿", "草案修改稿", "2026年2月征求意见稿"])(
    "has no %s in it",
    (word) => {
      for (const title of TITLES) {
        const heads = [
          `${title}（${word}）`,
          `${title}(${word})`,
          `${title}【${word}】`,
          `${title}\n（${word}）`,
          `${title.replace("第", "\n第")}（${word}）`,
          `（${word}）\n${title}`,
          `（${word}）${title}`,
          `《${title}（${word}）》`,
          `《${title}》（${word}）`,
          `附件：${title}（${word}）`,
          `附件1\n${title}（${word}）`,
          ...(/\d/.test(word) ? [] : [`（${title} ${word}）`, `${title} ${word}`, `${title}—${word}`, `${word}\n${title}`]),
        ];
        for (const head of heads) {
          const { title: found, place, period } = read(head);
          expect([found?.zh, place, period], head).toEqual([title, "某市某区", { from: 2026, to: 2030 }]);
        }
      }
    },
  );

  it("may stand in brackets or quotes", () => {
    for (const title of TITLES)
      for (const head of [`（${title}）`, `《${title}》`, `【${title}】`, `“${title}”`])
        expect(read(head).title?.zh, head).toEqual(title);
  });

  it.each([
    ["清源市“十五五”水安全保障规划", "清源市"],
    ["清源市水安全保障“十五五”规划", "清源市"],
    ["清源市永安县交通运输发展“十五五”规划", "清源市永安县"],
    ["德州市城市管理十五五规划", "德州市"],
    ["清源市社区建设第十五个五年规划", "清源市"],
    ["临江高新技术产业开发区“十五五”发展规划", "临江高新技术产业开发区"],
    ["开州区国民经济和社会发展第十五个五年规划纲要", "开州区"],
  ])("of one field names its place alone: %s", (title, place) => {
    for (const head of [title, `${title}（2026—2030年）`, `${title}\n（征求意见稿）`]) {
      const outline = read(head);
      expect([outline.title?.zh, outline.place, outline.period], head).toEqual([title, place, { from: 2026, to: 2030 }]);
    }
  });

  it("is no line that only speaks of a plan", () => {
    for (const line of ["全市“十五五”水利规划", "认真实施“十五五”水利发展规划", "关于印发清源市“十五五”水安全保障规划的通知"])
      expect(read(line).title, line).toBeUndefined();
  });

  it("takes the line below that says it is a draft, and no other", () => {
    const roles = (line: string) =>
      read(`${TITLES[0]}\n${line}`)
        .blocks.slice(0, 2)
        .map(({ role }) => role);
    expect(roles("（征求意见稿）")).toEqual(["heading", "heading"]);
    expect(roles("（2026年2月6日通过）")).toEqual(["heading", "paragraph"]);
  });
});
