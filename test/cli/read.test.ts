import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { caret } from "../../src/cli/caret.js";
import type { IndicatorTable, TargetReading } from "../../src/index.js";
import { cli } from "./cli.js";

/** Runs the command with files of these names in a folder of its own; "-" is standard input. */
async function read(args: readonly string[], files: { readonly [name: string]: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
  const placed = args.map((word) => (Object.hasOwn(files, word) && word !== "-" ? join(folder, word) : word));
  for (const [name, text] of Object.entries(files)) if (name !== "-") writeFileSync(join(folder, name), text);
  try {
    return await cli(["read", ...placed], { stdin: files["-"] ?? "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const TABLE =
  "| 类别 | 指标 | 2025年 | 2030年 | 属性 |\n|---|---|---|---|---|\n| 生态 | 18.森林覆盖率（%） | 19.96* | 20.06 | 约束性 |\n";

describe("read of a table", () => {
  it("prints what it understood beside what was printed", async () => {
    const { code, out, err } = await read(["table.md"], { "table.md": `${TABLE}\n注：带\\*的为2024年数据。\n` });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("森林覆盖率（%）");
    expect(out).toMatch(/基期 +│ 19\.96\* +│ 19\.96 +│ 带星号/);
    expect(out).toMatch(/2030年 +│ 20\.06 +│ 20\.06/);
    expect(out).toContain("注：带*的为2024年数据。\n读出1项指标\n");
  });

  it("marks what it could not read by a caret under the character, whatever its width", async () => {
    const text = "指标\t2030年\t属性\n甲率\t年均增长5..5%\t约束性\n乙率\t—\t待定\n";
    const { code, out } = await read(["-"], { "-": text });
    expect(code).toBe(1);
    expect(out).toMatch(/第2行第2列：读不懂“年均增长5\.\.5%”，应为 数字\n {2}年均增长5\.\.5%\n {11}\^/);
    expect(out).toContain("第3行第3列：不是约束性也不是预期性：“待定”\n  待定\n  ^^^^\n");
    const english = await read(["-", "--locale", "en"], { "-": text });
    expect(english.out).toContain("row 2, column 2: cannot read “年均增长5..5%”, expected a number");
    expect(english.out).toContain("indicators read: 2; not read: 2");
  });

  it("prints one JSON document on request, and reads rows from JSON", async () => {
    const rows = [
      ["指标", "2015年", "2020年", "2025年"],
      ["其中：甲率（%）", "1", "2", "3"],
    ];
    const { code, out } = await read(["rows.json", "--json"], { "rows.json": JSON.stringify(rows) });
    const { indicators } = JSON.parse(out) as IndicatorTable;
    expect([code, indicators.map(({ targets }) => targets.length)]).toEqual([0, [2]]);
    const based = await read(["-", "--format", "json", "--json", "--base", "2020"], { "-": JSON.stringify({ body: rows }) });
    expect([based.code, (JSON.parse(based.out) as IndicatorTable).indicators[0]?.targets.length]).toEqual([1, 1]);
  });

  it("reads a format that is asked for", async () => {
    const html = "<table><tr><td>指标<td>2030年<td>单位<tr><td>甲率<td>5<td>%</table>";
    expect((await read(["x.txt", "--format", "html"], { "x.txt": html })).out).toContain("甲率（%）");
    expect((await read(["x.txt", "--format", "tsv"], { "x.txt": html })).out).toContain("没有认出表头");
  });

  it("shows numbers of parts, cells of several clauses, and rows that ask for nothing", async () => {
    const text =
      "指标\t2030年\n3.城镇化率（%）\t—\n其中：户籍（%）\t40→45\n4.收入\t9万元左右，增长与GDP同步\n5.水质\t2027年达到10以上\n";
    const { out } = await read(["-"], { "-": text });
    expect(out).toMatch(/3-1 +│ 户籍（%）/);
    expect(out).toContain("基期：40");
    expect(out).toMatch(/；与GDP/);
    expect(out).toContain("2027年");
    const bare = await read(["-"], { "-": "指标\t2030年\t单位\n甲率\t—\t%\n" });
    expect(bare.out).toMatch(/^ +│ 甲率（%） +│/m);
  });

  it("refuses a wrong call in one line", async () => {
    for (const args of [
      [],
      ["a.md", "--cell", "5"],
      ["a.md", "--unit", "%"],
      ["a.md", "--base", "x"],
      ["a.md", "--format", "pdf"],
    ]) {
      const { code, out, err } = await read(args, { "a.md": TABLE });
      expect([args, code, out]).toEqual([args, 2, ""]);
      expect(err).not.toBe("");
    }
    expect((await read(["a.json"], { "a.json": "{}" })).code).toBe(2);
    expect((await read(["a.json"], { "a.json": "5" })).code).toBe(2);
    expect((await read(["a.json"], { "a.json": "[" })).code).toBe(2);
  });
});

describe("read of a cell", () => {
  it("says what it asks for, and what decided", async () => {
    const { code, out } = await read([
      "--cell",
      "5.0 左右*",
      "--unit",
      "%",
      "--column",
      "年均增长",
      "--indicator",
      "地区生产总值",
    ]);
    expect([code, out.split("\n")[0]]).toEqual([0, "5.0 左右*  →  年均增长5.0%左右"]);
    expect(out).toContain("  带星号\n");
    const english = await read(["--cell", "5.0 左右*", "--locale", "en"]);
    expect(english.out).toMatch(/“5\.0 左右\*” {2}→ {2}about 5\.0/);
  });

  it("marks where it stopped", async () => {
    const { code, out } = await read(["--cell", "增长5..5%以上"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}增长5\.\.5%以上\n {7}\^+\n {2}应为 数字\n$/);
  });

  it("prints the reading as JSON on request", async () => {
    const { out } = await read(["--cell", "〔18〕", "--json"]);
    expect(JSON.parse(out) as TargetReading).toMatchObject({ ok: true, text: "〔18〕" });
  });
});

describe("a caret", () => {
  it("stands under the right column and the right line", () => {
    expect(caret("约束性5x", 3, 4)).toBe("  约束性5x\n        ^\n");
    expect(caret("第一行\n第2行", 5, 6)).toBe("  第2行\n    ^\n");
    expect(caret("a\tb", 2, 3)).toBe("  a b\n    ^\n");
    expect(caret("", 0, 0)).toBe("  \n  ^\n");
    // A line break stands at the end of its own line, not before the next.
    expect(caret("5\n6", 1, 2)).toBe("  5\n   ^\n");
    expect(caret("5\n\n6", 2, 3)).toBe("  \n  ^\n");
  });
});
