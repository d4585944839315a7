import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/outline/index.js";

const PIECES = [
  "第一章",
  "第二节",
  "一、",
  "（一）",
  "1.1",
  "专栏1",
  "专栏",
  "目录",
  "名词解释",
  "甲乙丙",
  "，",
  "。",
  "、",
  "：",
  " ",
  "    ",
  "\t",
  "\n",
  "\n\n",
  "12",
  "2030年",
  "达到5%",
  "**",
  "## ",
  "|",
  "<p>",
  "</p>",
  "<table><tr><td>",
  "</td></tr></table>",
  "&nbsp;",
  "<sup>1</sup>",
  "“",
  "《",
  "注：",
  "— 3 —",
  "....5",
  "国民经济和社会发展第十五个五年规划纲要",
  "┌──┐",
  "│",
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
const formats = fc.constantFrom("text" as const, "markdown" as const, "html" as const);

describe("any text", () => {
  it("is read into blocks in its order that do not overlap, and every piece stands inside it", () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const { blocks, boxes, issues } = readOutline(text, { format });
        let end = 0;
        for (const { span } of blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        for (const { span } of [...boxes, ...issues]) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("as plain text has every visible sign in a block", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks } = readOutline(text, { format: "text" });
        const covered = new Set(
          blocks.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, i) => span.start + i)),
        );
        expect([...text].flatMap((sign, i) => (sign.trim() === "" || covered.has(i) ? [] : [i]))).toEqual([]);
      }),
    );
  });

  it("gives headings that it prints, each once in the order of the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const said = text.replaceAll(/\s/g, "");
        let at = 0;
        for (const { title } of readOutline(text, { format: "text" }).chapters) {
          at = said.indexOf(title.zh.replaceAll(/\s/g, ""), at);
          expect(at).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("a hostile text", () => {
  const SIZE = 60_000;
  const HOSTILE = [
    "第一章",
    "第一章\n",
    "1",
    "1\n",
    "、",
    "<",
    "（",
    "“",
    "专栏1 甲\n",
    "目录\n",
    "**",
    "|",
    "[",
    "<div>",
    "<table>",
    "&amp;",
    "#",
    "> ",
    "第一章 甲，\n",
    "一、甲\n（一）乙\n",
    ".",
  ];
  it.each(HOSTILE)("of %j is read to its end", (piece) => {
    const text = piece.repeat(SIZE / piece.length);
    for (const format of ["text", "markdown", "html"] as const)
      expect(readOutline(text, { format }).blocks.length).toBeLessThanOrEqual(SIZE);
  });
});
