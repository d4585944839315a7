import { expect, it } from "vitest";
import { OUTLINE_FORMATS, readOutline } from "../../../src/outline/index.js";

const SIZE = 5_000;
const filled = (text: string) => text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
const TEXTS = {
  "one heading over and over": filled("第一章"),
  "headings in lines": filled("第一章 发展\n"),
  digits: filled("1234567890"),
  "numbers in lines": filled("12\n"),
  commas: filled("、"),
  "open tags": filled("<"),
  "elements that never end": filled("<div>"),
  "tables in tables": filled("<table><tr><td>"),
  "cells that span everything": filled("<table><tr><td colspan=99999 rowspan=99999>x</td></tr></table>"),
  "a comment without end": `<!--${filled("-")}`,
  "control signs": filled("\u0000\u0001\u001b\u000b"),
  "halves of signs": filled("\ud800第一章\udc00\n"),
  "marks that turn the direction": filled("\u202e\u200f\ufeff"),
  "quotes in quotes": filled("> "),
  brackets: filled("（"),
  "boxes without bodies": filled("专栏1 工程\n"),
  "one sentence": filled("森林覆盖率达到20%以上，"),
  "pairs without end": filled("甲、乙分别达到1、2，"),
  "a list without end": filled("甲项目、"),
  "rows of a table's head": filled("| 指标 | 2030年 |\n"),
  "cells in one line": filled("指标\t2030年\t5\t"),
  "a contents list without a body": `目录\n${filled("第一章 发展……1\n")}`,
  "a glossary without end": `名词解释\n${filled("1.甲：指乙。\n")}`,
  blanks: filled(" 　\t"),
};

it.each(Object.entries(TEXTS))("reads %s without failing, every piece inside the text", (_, text) => {
  for (const format of [...OUTLINE_FORMATS, undefined]) {
    const { blocks, boxes, tables, issues } = readOutline(text, format === undefined ? {} : { format });
    for (const { span } of [...blocks, ...boxes, ...tables, ...issues]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  }
});
