import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { fitted } from "../../src/cli/table/fitted.js";
import { table } from "../../src/cli/table/table.js";

const lines = (text: string) => text.trimEnd().split("\n");

describe("a table drawn", () => {
  it("has numbers with their points one above the other, and what is none at the end of its column", () => {
    const drawn = table(
      [{ head: "名称" }, { head: "数", number: true }],
      [
        ["甲", "1,234.5"],
        ["乙", "6"],
        ["丙", "-0.25%"],
        ["丁", "约7.125"],
        ["戊", "2026—2030"],
        ["己", ""],
        ["庚", "—"],
        ["辛", "1.2.3"],
      ],
      undefined,
    );
    expect(lines(drawn).map((line) => line.trimEnd())).toEqual([
      "名称 │        数",
      "─────┼──────────",
      "甲   │ 1,234.5",
      "乙   │     6",
      "丙   │    -0.25%",
      "丁   │   约7.125",
      "戊   │ 2026—2030",
      "己   │",
      "庚   │         —",
      "辛   │     1.2.3",
    ]);
  });

  it("of cells in several lines has each under its own head", () => {
    const drawn = table([{ head: "a" }, { head: "b" }], [["one two three four five six", "甲乙丙丁戊己庚辛壬癸"]], 24);
    for (const line of lines(drawn)) expect(stringWidth(line)).toBeLessThanOrEqual(24);
    const at = lines(drawn).map((line) => line.search(/[│┼]/));
    expect(new Set(at).size).toBe(1);
    const columns = [0, 1].map((i) =>
      lines(drawn)
        .slice(2)
        .map((line) => line.split("│")[i]?.trim())
        .filter((part) => part !== "")
        .join(i === 0 ? " " : ""),
    );
    expect(columns).toEqual(["one two three four five six", "甲乙丙丁戊己庚辛壬癸"]);
  });

  it("on a screen too narrow for columns: each cell with its head, by the script of the head", () => {
    const drawn = table(
      [{ head: "指标名称甲" }, { head: "Target of it" }, { head: "空" }],
      [
        ["森林覆盖率", "25", ""],
        ["粮食产量", "14", "x"],
      ],
      13,
    );
    const rows = drawn.split("\n\n").map((row) => row.replaceAll(/\s/g, ""));
    // A blank line between two rows, none after the last; what is empty is left out.
    expect(rows).toEqual(["指标名称甲：森林覆盖率Targetofit:25", "指标名称甲：粮食产量Targetofit:14空：x"]);
    expect(drawn).toMatch(/it: 25\n/);
    expect(drawn.endsWith("\n\n")).toBe(false);
  });

  it("paints cells in their colours, and counts no colour as width", () => {
    const red = (text: string) => `\u001b[31m${text}\u001b[39m`;
    const rows = [[{ text: "甲", paint: red }, "x"]];
    const wide = table([{ head: "名称" }, { head: "b" }], rows, undefined);
    expect(lines(wide)[2]).toBe(`${red("甲")}   │ x`);
    const narrow = table([{ head: "名称名称名称" }, { head: "这是一个很长的列名" }], rows, 10);
    expect(narrow).toContain(red("甲"));
  });

  it("leaves below the row what has no room beside it, farther in", () => {
    const columns = [{ head: "序号" }, { head: "指标" }, { head: "说明", below: 1 }];
    const rows = [
      ["1", "森林覆盖率森林覆盖率", "这里有一段很长的说明文字需要放在下面一行"],
      ["2", "粮食产量", ""],
    ];
    const drawn = lines(table(columns, rows, 40));
    expect(drawn[0]?.includes("说明")).toBe(false);
    expect(drawn.filter((line) => line.includes("说明："))).toEqual([expect.stringMatching(/^ {7}说明：/)]);
    for (const line of drawn) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(drawn.at(-1)).toMatch(/^2 .*粮食产量/);
  });
});

describe("a text that fits the screen", () => {
  it("goes on a little farther in than it began, and is not touched where it fits or no width is known", () => {
    const text = "  one two three four\nshort\n";
    expect(fitted(text, undefined)).toBe(text);
    expect(fitted(text, 20)).toBe(text);
    expect(fitted(text, 12)).toBe("  one two\n    three\n    four\nshort\n");
    expect(fitted("one two three four", 12)).toBe("one two\n  three four");
    // Where all of the width is indent, half of it is.
    for (const line of lines(fitted(`${" ".repeat(30)}甲乙丙丁`, 10))) expect(stringWidth(line)).toBeLessThanOrEqual(10);
  });
});
