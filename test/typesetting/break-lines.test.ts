import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { breakLines, narrowest } from "../../src/typesetting/index.js";

const lines = (text: string, width: number) => breakLines(text, width, stringWidth);

describe("lines", () => {
  it("end where Chinese may break, and no mark stands alone", () => {
    expect(lines("调整为“不低于全市，力争更好结果”。", 8)).toEqual(["调整为", "“不低于", "全市，力", "争更好结", "果”。"]);
    expect(lines("甲（乙）丙", 6)).toEqual(["甲", "（乙）", "丙"]);
  });

  it("keep a number whole, with its sign before it and its unit behind it", () => {
    expect(lines("专业人才 ≥ 0.55 万人以上", 10)).toEqual(["专业人才 ≥", "0.55 万人", "以上"]);
    expect(lines("专业人才 ≥ 0.55 万人以上", 12)).toEqual(["专业人才", "≥ 0.55 万人", "以上"]);
    expect(lines("偏差 4.48个百分点", 15)).toEqual(["偏差", "4.48个百分点"]);
    expect(lines("growth of 5.0 points a year", 12)).toEqual(["growth of", "5.0 points a", "year"]);
    expect(lines("在2026–2030年", 12)).toEqual(["在", "2026–2030年"]);
    expect(lines("产品加工转化率 (%)", 15)).toEqual(["产品加工转化", "率 (%)"]);
    expect(lines("偏差 0.02 / -4.5", 11)).toEqual(["偏差 0.02 /", "-4.5"]);
  });

  it("keep the number of a table, a row or a chapter beside its word, also within brackets", () => {
    expect(lines("see Chapter 2, Section 3 · Table 2 · row 9", 13)).toEqual([
      "see",
      "Chapter 2,",
      "Section 3 ·",
      "Table 2 ·",
      "row 9",
    ]);
    expect(lines("about 5.0% a year [Chapter 12]", 28)).toEqual(["about 5.0% a year", "[Chapter 12]"]);
    expect(lines("growth in 2027", 11)).toEqual(["growth in", "2027"]);
  });

  it("part words at hyphens only, and what is wider than a line anywhere", () => {
    expect(lines("senior-secondary-enrolment", 17)).toEqual(["senior-secondary-", "enrolment"]);
    expect(lines("urbanisation", 8)).toEqual(["urbanisa", "tion"]);
    expect(lines("", 8)).toEqual([""]);
    expect(lines("a\n\nb", 8)).toEqual(["a", "", "b"]);
    expect(lines("e\u0301e\u0301", 1)).toEqual(["e\u0301", "e\u0301"]);
  });

  it("are broken of the longest words too, letters with their accents", () => {
    const count = 20_000;
    expect(lines("e\u0301".repeat(count), 10)).toEqual(Array(count / 10).fill("e\u0301".repeat(10)));
    for (const hostile of ["\u0301", "\u001b[3", "）", "（", "1,", "-a"]) {
      const broken = breakLines(hostile.repeat(count), 40, (text) => text.length);
      expect(broken.join("")).toBe(hostile.repeat(count));
    }
  });

  it("measure colours as nothing, and leave them where they are", () => {
    expect(lines("\u001b[31m错误\u001b[39m 甲乙", 4)).toEqual(["\u001b[31m错误\u001b[39m", "甲乙"]);
  });
});

/** Texts as cells hold them: words of both scripts, marks one at a time, numbers with units. */
const word = fc.constantFrom("森林覆盖率", "GDP", "PM2.5浓度", "growth", "a", "“十四五”", "（一般）", "以上", "的");
const number = fc
  .tuple(
    fc.constantFrom("", "≈", "≥ ", "-"),
    fc.integer({ min: 0, max: 99_999 }),
    fc.constantFrom("", ".5", ".25"),
    fc.constantFrom("%", " 万人", "个百分点", "亿元", " km²"),
  )
  .map((parts) => parts.join(""));
const mark = fc.constantFrom("，", "。", "；", "：", "、", " ", " ");
const text = fc
  .array(fc.tuple(fc.oneof(word, number), mark), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join("").trim());

describe("laws of lines", () => {
  const bare = (one: string) => one.replaceAll(/\s/g, "");

  it("nothing is lost, no line is wider, and the narrowest width parts nothing", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 14, max: 60 }), (one, width) => {
        const broken = lines(one, width);
        expect(bare(broken.join(""))).toBe(bare(one));
        for (const line of broken) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/^[，。、；：？！）》”]|[（《“]$/u);
        }
      }),
    );
  });

  it("no number is parted, nor from its unit, where its line has room", () => {
    fc.assert(
      fc.property(text, (one) => {
        const broken = lines(one, Math.max(20, narrowest(one, stringWidth)));
        const numbers = one.match(/(?:≥ |[≈-])?[0-9]+(?:\.[0-9]+)?(?:%| 万人|个百分点|亿元| km²)/gu) ?? [];
        const found = broken.flatMap(
          (line) => line.match(/(?:≥ |[≈-])?[0-9]+(?:\.[0-9]+)?(?:%| 万人|个百分点|亿元| km²)/gu) ?? [],
        );
        expect(found).toEqual(numbers);
      }),
    );
  });
});
