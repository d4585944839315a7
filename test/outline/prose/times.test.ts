import { describe, expect, it } from "vitest";
import { passageOf } from "../../../src/outline/passage.js";
import { readProse } from "../../../src/outline/prose/read-prose.js";

const period = { from: 2026, to: 2030 };
const read = (text: string, heading: string) =>
  readProse([{ passage: passageOf(text), locator: { chapter: 1 }, headings: [heading] }], { period });
const spans = (text: string) => read(text, "主要目标").commitments.map(({ span }) => span);

describe("the time that opens a clause is the promise's", () => {
  const by = (year: number) => ({ kind: "by", year });
  it.each([
    ["到2028年，粮食产量达到50万吨。", by(2028)],
    ["2028年底前，粮食产量达到50万吨。", by(2028)],
    ["“十五五”末，粮食产量达到50万吨。", by(2030)],
    ["“十五五”时期，粮食产量达到50万吨。", by(2030)],
    ["“十五五”期间前三年，粮食产量达到50万吨。", by(2028)],
    ["“十五五”期间后两年，粮食产量达到50万吨。", by(2030)],
    ["前两年，粮食产量达到50万吨。", by(2027)],
    ["用三年时间，粮食产量达到50万吨。", by(2028)],
    ["用5年左右时间，粮食产量达到50万吨。", by(2030)],
    ["未来五年，粮食产量达到50万吨。", by(2030)],
    ["“十五五”期间，到2027年，粮食产量达到50万吨。", by(2027)],
    ["到2035年，粮食产量达到50万吨。", by(2035)],
    ["粮食产量达到50万吨。", by(2030)],
    ["前三年，地区生产总值年均增长6%。", { kind: "average", from: 2026, to: 2028 }],
    ["后两年，地区生产总值年均增长5.5%。", { kind: "average", from: 2029, to: 2030 }],
    ["2027—2029年，地区生产总值年均增长5%。", { kind: "average", from: 2027, to: 2029 }],
    ["到2030年，地区生产总值比2025年增长30%。", { kind: "over", from: 2025, to: 2030 }],
  ])("%s", (text, span) => {
    expect(spans(text)).toEqual([span]);
  });

  it.each([
    ["“十四五”前三年，地区生产总值年均增长6.2%。", { growth: "6.2", over: { from: 2021, to: 2023 } }],
    ["“十四五”后两年，地区生产总值年均增长5.8%。", { growth: "5.8", over: { from: 2024, to: 2025 } }],
    ["“十三五”时期，地区生产总值年均增长7%。", { growth: "7", over: { from: 2016, to: 2020 } }],
    ["过去五年，地区生产总值年均增长6%。", { growth: "6", over: { from: 2021, to: 2025 } }],
    ["“十四五”末，粮食产量达到48万吨。", { to: { year: 2025, value: "48", unit: "万吨" } }],
    ["目前，粮食产量达到48万吨。", { to: { year: 2025, value: "48", unit: "万吨" } }],
    ["截至2024年底，粮食产量达到47万吨。", { to: { year: 2024, value: "47", unit: "万吨" } }],
  ])("%s is of the past", (text, figures) => {
    const { statements, commitments } = read(text, "发展基础");
    expect(commitments).toEqual([]);
    expect(statements.map(({ id: _, subject: __, printed: ___, locator: ____, ...rest }) => rest)).toEqual([figures]);
  });

  it("a time that opens a sentence holds beyond ；, one inside it and one of a part do not", () => {
    const all: readonly (readonly [text: string, ...years: number[]])[] = [
      ["到2028年，甲产值达到5亿元；乙产值达到6亿元。", 2028, 2028],
      ["甲产值2027年达到5亿元，2028年达到7亿元；乙产值达到6亿元。", 2027, 2028, 2030],
      ["粮食产量达到50万吨，其中2028年达到45万吨，蔬菜产量达到20万吨。", 2030, 2028, 2030],
    ];
    for (const [text, ...years] of all) expect(spans(text), text).toEqual(years.map(by));
  });

  it("a clause too long to be one is an issue where it has a figure, and nothing where it has none", () => {
    const long = "坚持稳中求进".repeat(80);
    expect(read(`${long}达到50万吨。`, "主要目标").issues.map(({ code }) => code)).toEqual(["unread-figure"]);
    expect(read(`${long}。粮食产量达到50万吨。`, "主要目标").issues).toEqual([]);
    expect(spans(`${long}。粮食产量达到50万吨。`)).toEqual([by(2030)]);
  });
});
