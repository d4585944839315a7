import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/io.js";
import { outlineDraftOptions } from "../../src/cli/outline/draft-flags.js";
import { outlineOf } from "../../src/cli/outline/load-outline.js";
import { positionsIn } from "../../src/cli/outline/positions.js";
import { huzhu15 } from "../../src/huzhu/index.js";
import { cli } from "./cli.js";

const MARKDOWN = `# 云山县“十五五”规划纲要

## 第一章 总体目标

到2030年，**森林覆盖率**达到25%。

## 第三章 布局

公路总里程达到900公里。

**专栏1 重大项目**

产业：年产2万吨有机肥项目，农产品冷链物流中心。

**专栏2 农业重点项目**

种植：年产20万吨有机肥项目，高标准农田建设工程。
`;
const TEXT = MARKDOWN.replaceAll(/^#+ |\*\*/gm, "");
const PAGE = `<html><body>\n${TEXT.split("\n")
  .map((line) => (line === "" ? "" : `<p>${line}</p>`))
  .join("\n")}</body></html>`;
const load = (source: Parameters<typeof outlineOf>[0], file: string, more: object = {}) =>
  outlineOf(source, file, { locale: "zh", ...more });

describe("an outline is read as what it is", () => {
  const titles = (source: Parameters<typeof outlineOf>[0], file: string, more?: object) =>
    load(source, file, more).reading.chapters.map(({ title }) => title.zh);

  it("by the file's ending, in capitals too, unless another form is asked for", () => {
    for (const file of ["a.md", "a.markdown", "A.MD", "a.txt", "-"])
      expect(titles({ text: MARKDOWN }, file)).toEqual(["总体目标", "布局"]);
    for (const file of ["a.html", "a.htm", "A.HTML", "a.txt", "-"])
      expect(titles({ text: PAGE }, file)).toEqual(["总体目标", "布局"]);
    expect(titles({ text: TEXT }, "a.txt")).toEqual(["总体目标", "布局"]);
    const [md, html] = [load({ text: MARKDOWN }, "a.md"), load({ text: PAGE }, "a.html")];
    expect([md.options, html.options]).toEqual([{ format: "markdown" }, { format: "html" }]);
    for (const file of ["a.txt", "a", "-", "a.md.txt", "a.html.bak", "md", "htm"])
      expect(load({ text: TEXT }, file).options).toEqual({});
    expect(load({ text: TEXT }, "a.html", { from: "text" }).options).toEqual({ format: "text" });
    expect(load({ html: PAGE }, "a.docx", { from: "text" }).options).toEqual({ format: "html" });
  });

  it("and is refused where nothing in it is an outline's, or where it is a workbook", () => {
    const refused = (source: Parameters<typeof outlineOf>[0]) => {
      try {
        return load(source, "a.txt");
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        return (error as Error).message;
      }
    };
    expect(refused({ text: "今天天气很好。\n" })).toContain("没有认出纲要");
    expect(refused({ sheets: [] })).toContain("无法读取 a.txt");
    // Any one of the three makes an outline: chapters, a table, a commitment.
    for (const text of [
      "第一章 总体目标\n\n坚持绿色发展。\n\n第二章 布局\n\n坚持集约发展。\n",
      "专栏1 主要指标\n\n| 指标 | 2025年 | 2030年 | 属性 |\n|---|---|---|---|\n| 森林覆盖率（%） | 20 | 25 | 约束性 |\n",
      "云山县“十五五”规划纲要\n\n到2030年，森林覆盖率达到25%。\n",
    ])
      expect(refused({ text })).toBeTypeOf("object");
  });

  it("by lines, with columns only where a line is too long to look through, and by paragraphs of a document", () => {
    const counted = (text: string) => load({ text }, "a.txt").counted;
    const line = (length: number) => `${TEXT.trimEnd()}\n${"绿".repeat(length)}`;
    expect([counted(TEXT), counted(line(5000)), counted(line(5001)), counted(`${line(5001)}\n末尾\n`)]).toEqual([
      "line",
      "line",
      "lineAndColumn",
      "lineAndColumn",
    ]);
    expect(counted(`${"绿".repeat(5001)}\n${TEXT}`)).toBe("lineAndColumn");
    // Many short lines are as long together.
    expect(counted(`${TEXT}${"绿绿\n".repeat(3000)}`)).toBe("line");
    expect(load({ html: PAGE }, "a.docx").counted).toBe("paragraph");
  });

  it("each paragraph, heading, item, row and table of a document ends a line, and nothing else does", () => {
    const html =
      "<h1>云山县“十五五”规划纲要</h1><h6>小</h6><p>到2030年，森林覆盖率达到<b>25%</b>。</p><ul><li>项</li></ul><table><tr><td>格</td></tr></table><h7>x</h7><pre>y</pre>";
    expect(load({ html }, "a.docx").text).toBe(
      "<h1>云山县“十五五”规划纲要</h1>\n<h6>小</h6>\n<p>到2030年，森林覆盖率达到<b>25%</b>。</p>\n<ul><li>项</li>\n</ul><table><tr><td>格</td></tr>\n</table>\n<h7>x</h7><pre>y</pre>",
    );
  });

  it("places are those of the text as it was read, whether a name or its signs say what it is", async () => {
    const lineIn = (text: string, part: string) => text.split("\n").findIndex((line) => line.includes(part)) + 1;
    for (const [text, from] of [
      [MARKDOWN, "markdown"],
      [PAGE, "html"],
      [TEXT, "text"],
    ] as const) {
      const places = async (...more: string[]) =>
        JSON.parse((await cli(["check", "-", "--format", "json", ...more], { stdin: text })).out) as {
          readonly issues: readonly { readonly at?: { readonly startLine: number } }[];
          readonly findings: readonly { readonly code: string; readonly at?: { readonly startLine: number } }[];
        };
      const found = await places();
      // There is no second chapter.
      expect(found.issues.map(({ at }) => at?.startLine)).toEqual([lineIn(text, "布局")]);
      const differ = found.findings.find(({ code }) => code === "project-quantities-differ");
      expect(differ?.at?.startLine).toBe(lineIn(text, "年产20万吨"));
      expect(found).toEqual(await places("--from", from));
    }
  });
});

describe("places of a text", () => {
  const at = positionsIn("\n甲乙\n\n丙");

  it.each<[string, number, number, readonly number[]]>([
    ["an empty first line", 0, 0, [1, 1, 1, 1]],
    ["the sign after it", 1, 2, [2, 1, 2, 2]],
    ["a whole line", 1, 3, [2, 1, 2, 3]],
    ["a line with its end", 1, 4, [2, 1, 2, 4]],
    ["over lines", 2, 6, [2, 2, 4, 2]],
    ["nothing at a line's beginning", 5, 5, [4, 1, 4, 1]],
  ])("%s", (_, start, end, [startLine, startColumn, endLine, endColumn]) => {
    expect(at({ start, end })).toEqual({ startLine, startColumn, endLine, endColumn });
  });
});

describe("what a plan needs beside its outline", () => {
  const outline = { place: "云山县", period: { from: 2026, to: 2030 } } as Parameters<typeof outlineDraftOptions>[0];
  const { place: _place, ...placeless } = outline;
  const { period: _period, ...timeless } = outline;
  const options = (given: object = {}, from: object = outline) =>
    outlineDraftOptions(from as typeof outline, { locale: "zh", ...given });

  it("is as the outline says, or as one says oneself", async () => {
    expect(await options()).toMatchObject({ place: "云山县" });
    expect(await options()).not.toHaveProperty("period");
    expect(await options({ place: "东山县", period: "2031-2035" }, placeless)).toMatchObject({
      place: "东山县",
      period: { from: 2031, to: 2035 },
    });
    expect((await options({ period: "2026-2030" }, timeless)).period).toEqual({ from: 2026, to: 2030 });
  });

  it("is asked for where neither says it", async () => {
    await expect(options({}, placeless)).rejects.toThrow("--place");
    await expect(options({ place: " " })).rejects.toThrow("--place");
    await expect(options({}, timeless)).rejects.toThrow("--period");
  });

  it("an area is a number of square kilometres", async () => {
    for (const area of ["2268", "0.5", "2268.17", "123456789.123456789"])
      expect((await options({ area })).area).toMatchObject({ value: area });
    for (const area of [
      "",
      "x",
      "2,268",
      "2268 ",
      " 2268",
      "-1",
      "1.",
      ".5",
      "1.2.3",
      "2268平方公里",
      "1234567890",
      "1.1234567890",
    ])
      await expect(options({ area })).rejects.toThrow(`给出的是 ${area}`);
    expect(await options()).not.toHaveProperty("area");
  });

  it("ids are those of the embedded plans, unless one gives another", async () => {
    const forest = huzhu15.indicators.find(({ id }) => id === "forest-coverage")?.name.zh ?? "";
    expect((await options()).ids?.[forest]).toBe("forest-coverage");
    const own = (await options({ id: [`${forest}=trees`, "甲=first"] })).ids;
    expect([own?.[forest], own?.["甲"]]).toEqual(["trees", "first"]);
  });
});
