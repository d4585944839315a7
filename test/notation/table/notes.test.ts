import { describe, expect, it } from "vitest";
import { isNote } from "../../../src/notation/table/notes.js";

describe("a line below a table", () => {
  it.each([
    "注：1.〔〕内为累计数。",
    "  注：带*的为2024年数据。",
    "备注：按现价计算。",
    "带*的为2024年数据。",
    "① 按2020年价格计算。",
    "⑳ 按2020年价格计算。",
    "*为预计数。",
    "〔〕内为五年累计数。",
    "[ ]内为五年累计数。",
    "　【】内为五年累计数。",
  ])("is a note by its opening: %s", (line) => {
    expect([isNote(line, false), isNote(line, true)]).toEqual([true, true]);
  });

  it.each([
    "2.按现价计算。",
    "12、按现价计算。",
    "（3）按现价计算。",
    " (13) 按现价计算。",
    "4．按现价计算。",
    "5) 按现价计算。",
  ])("is one by its number where notes have begun: %s", (line) => {
    expect([isNote(line, false), isNote(line, true)]).toEqual([false, true]);
  });

  it.each(["", "正文见注：", "按①计算。", "增长5.2倍。", "第1.节", "到2030年，实现目标。", "2030.5.1", "增长（1）倍"])(
    "is none: %j",
    (line) => {
      expect([isNote(line, false), isNote(line, true)]).toEqual([false, false]);
    },
  );
});
