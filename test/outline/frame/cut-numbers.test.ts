import { describe, expect, it } from "vitest";
import { frameOf } from "../../../src/outline/frame/frame-of.js";
import { readLines } from "../../../src/outline/source/read-lines.js";

const BREAKS = { "a line": "\n", "an empty line": "\n\n", "a page": "\n— 3 —\n", "a form feed": "\n\f" };
const REST = "坚持稳中求进，推动高质量发展。";
/** Whether the paragraph of a sentence is whole although it is broken at ⏎. */
const paragraphs = (sentence: string, by: string) =>
  frameOf(readLines(`第一章 甲乙\n${sentence.replace("⏎", by)}\n第二章 丙丁\n${REST}\n`, "text").lines).paragraphs.map(
    ({ passage }) => passage.text,
  );
const expectWhole = (sentence: string, by: string) => expect(paragraphs(sentence, by)).toEqual([sentence.replace("⏎", ""), REST]);

describe.each(Object.entries(BREAKS))("a number that %s cuts", (_, by) => {
  it.each(["8.26亿立方米", "３６．２亿吨", "45.6%", "20:45:35", "20：45：35", "65‰"])("%s stays whole", (number) => {
    for (const lead of ["到2030年，", ""])
      for (let at = 1; at < number.search(/[亿万]|$/u); at++)
        expectWhole(`${lead}供水总量达到${number.slice(0, at)}⏎${number.slice(at)}。`, by);
  });
});

it("a number goes on with its unit on the next page", () => {
  expectWhole("供水总量29.5亿⏎立方米。", BREAKS["a page"]);
  expectWhole("供水总量29.5⏎亿立方米。", BREAKS["a page"]);
});

it("a number that ends its line is whole before a numbered line", () => {
  for (const next of ["2.二是丁戊己。", "二、丁戊己。", "（二）丁戊己。", "2030年，丁戊己。"])
    expect(paragraphs(`某市水网密布。一是甲乙丙，达到8.⏎${next}`, "\n")).toHaveLength(3);
});
