import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "../../src/index.js";
import { cli } from "./cli.js";
import { smallPlan } from "./small-plan.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-reading-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const file = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content));
  return at(name);
};

/** A plan of whose two indicators the second has no kind. */
const slips: Plan = {
  ...smallPlan,
  indicators: smallPlan.indicators.map(({ notFound: _, ...one }) => one),
};

describe("check of a small plan", () => {
  it("has each finding with its severity, title, code and place, one after the other, and counts them at the end", async () => {
    const { code, out, err } = await cli(["check", file("slips.json", slips), "--rules", "missing-attribute"]);
    expect([code, err]).toEqual([0, ""]);
    const blocks = out.trimEnd().split("\n\n");
    expect(blocks).toHaveLength(2);
    expect(blocks.map((block) => block.split("\n").slice(0, 2))).toEqual([
      [expect.stringMatching(/^疑点 \S.* \(missing-attribute\)$/), "  第一章 · 表1 · 第2行"],
      ["yunshan-15：发现1处问题（疑点1处）。"],
    ]);
    for (const block of blocks.slice(0, 1)) for (const line of block.split("\n").slice(1)) expect(line).toMatch(/^ {2}\S/);
  });

  it("tells JSON and SARIF where in the file each is", async () => {
    const name = file("slips.json", JSON.stringify(slips, null, 2));
    const json = JSON.parse((await cli(["check", name, "--rules", "missing-attribute", "--json"])).out);
    expect([json.plan, json.previous, json.counts]).toEqual(["yunshan-15", null, { error: 0, warning: 1, note: 0 }]);
    expect(json).not.toHaveProperty("issues");
    expect(json.findings[0]).not.toHaveProperty("at");
    const sarif = JSON.parse((await cli(["check", name, "--rules", "missing-attribute", "--format", "sarif"])).out);
    const rows = readFileSync(name, "utf8").split("\n");
    const lines = sarif.runs[0].results.map(
      (one: { locations: { physicalLocation: { region: { startLine: number } } }[] }) =>
        one.locations[0]?.physicalLocation.region.startLine,
    );
    expect(lines.every((line: number) => /^ {4,}/.test(rows[line - 1] ?? ""))).toBe(true);
    expect(lines).toHaveLength(1);
  });

  it.each([
    ["note", "warning", 0],
    ["warning", "error", 0],
    ["warning", "warning", 1],
    ["error", "note", 1],
  ])("of severity %s, failing on %s: exit code", async (severity, failOn, _) => {
    const { code } = await cli([
      ...["check", file("slips.json", slips), "--rules", "missing-attribute"],
      ...["--severity", `missing-attribute=${severity}`, "--fail-on", failOn],
    ]);
    const order = ["error", "warning", "note"];
    expect(code).toBe(order.indexOf(severity) <= order.indexOf(failOn) ? 1 : 0);
  });
});

const OUTLINE = `# 云山县国民经济和社会发展第十五个五年规划纲要

## 第一章 总体目标

### 第一节 主要目标

到2030年，森林覆盖率达到25%，粮食产量稳定在14万吨以上。

| 序号 | 指标 | 2025年 | 2030年 | 属性 |
| --- | --- | --- | --- | --- |
| 1 | 森林覆盖率（%） | 20 | 25 | 约束性 |
| 2 | 粮食产量（万吨） | 14 | ≥14 | 预期性 |
| 3 | 甲率（%） | 5..5 | 年均增长5..5% | 预期性 |
`;

describe("an outline read", () => {
  it("has a record of what was not understood and what was assumed, each on a line of its own", async () => {
    const { code, out, err } = await cli([
      "outline",
      file("o.md", OUTLINE),
      "--place",
      "云山县",
      "--period",
      "2026-2030",
      "--issues",
      at("i.md"),
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out).indicators.map(({ name }: { name: { zh: string } }) => name.zh)).toContain("森林覆盖率");
    expect(err).toContain("3项指标、2项承诺");
    const record = readFileSync(at("i.md"), "utf8");
    const heads = record.split("\n").filter((line) => line.startsWith("## "));
    expect([record.split("\n")[0]?.startsWith("# "), heads.length]).toEqual([true, 3]);
    const sections = record.split(/^## .*$/m).slice(1);
    // One chapter alone is no outline: its heading and the section's are read as prose.
    expect(sections[0]?.trim().split("\n")).toEqual([
      expect.stringMatching(/^- 第1行：.* \(no-headings\)$/),
      expect.stringMatching(/^- 第3行：.* \(heading-unread\)$/),
      expect.stringMatching(/^- 第5行：.* \(heading-unread\)$/),
    ]);
    expect(sections[1]?.trim().split("\n")).toEqual([
      expect.stringContaining("森林覆盖率达到25%"),
      expect.stringContaining("粮食产量稳定在14万吨以上"),
    ]);
    expect(sections[2]).toContain("5..5");
    for (const line of record.split("\n").filter((one) => one !== "" && !one.startsWith("#"))) expect(line).toMatch(/^- \S|^\S/);
    const counted = heads.map((head) => Number(/[0-9]+/.exec(head)?.[0] ?? Number.NaN));
    sections.forEach((section, i) => {
      if (!Number.isNaN(counted[i])) expect(section.match(/^- /gm)?.length ?? 0).toBe(counted[i]);
    });
    // What was linked is not said again among what was assumed.
    const bullets = (text = ""): readonly string[] => text.match(/^- .*$/gm) ?? [];
    expect(bullets(sections[1]).filter((line) => bullets(sections[2]).includes(line))).toEqual([]);
  });

  it.each([
    ["--area 3424.5", 0],
    ["--area 3424", 0],
    ["--area 3424.", 2],
    ["--area 3,424", 2],
    ["--area x3", 2],
    ["--area 3x", 2],
    ["--area .5", 2],
  ])("%s", async (words, code) => {
    const args = ["outline", file("o.md", OUTLINE), "--place", "云山县", "--period", "2026-2030", ...words.split(" ")];
    expect((await cli(args)).code).toBe(code);
  });

  it("asks for a place and a period that are not in it, and says that a text without chapters, tables and promises is none", async () => {
    const bare = file("bare.md", OUTLINE.replace(/^#.*\n/, "").replace("到2030年，", ""));
    expect((await cli(["outline", bare, "--period", "2026-2030"])).code).toBe(2);
    expect((await cli(["outline", bare, "--place", " ", "--period", "2026-2030"])).code).toBe(2);
    expect((await cli(["outline", file("none.md", "你好。\n"), "--place", "云山县", "--period", "2026-2030"])).code).toBe(2);
  });
});

describe("a table read", () => {
  const TABLE = "| 指标 | 2025年 | 2030年 | 属性 |\n|---|---|---|---|\n| 森林覆盖率（%） | 20 | 25 | 约束性 |\n";

  it("as a plan in a file: what was read and assumed is on standard output, and on standard error where the plan is there", async () => {
    const args = ["read", file("t.md", TABLE), "--place", "云山县", "--period", "2026-2030"];
    const filed = await cli([...args, "--out", at("p.json")]);
    expect([filed.code, filed.err]).toEqual([0, `已写入 ${at("p.json")}\n`]);
    expect(filed.out).toContain("读出1项指标\n");
    const piped = await cli([...args, "--out", "-"]);
    expect(JSON.parse(piped.out)).toEqual(JSON.parse(readFileSync(at("p.json"), "utf8")));
    expect(piped.err).not.toContain("读出");
    // What is assumed of the row is said in both.
    for (const line of piped.err.trimEnd().split("\n")) expect(filed.out).toContain(line);
    expect((await cli(args)).out).toBe(piped.out);
  });

  it("on a narrowing screen: the note goes below first, then the kind", async () => {
    const wide = (await cli(["read", at("t.md")])).out
      .split("\n")[0]
      ?.split("│")
      .map((head) => head.trim());
    expect(wide).toEqual(["序号", "指标", "属性", "栏目", "原文", "识读", "备注"].map((head, i) => wide?.[i] ?? head));
    const heads = async (width: number) => (await cli(["read", at("t.md")], { width })).out.split("\n")[0] ?? "";
    const widths = Array.from({ length: 40 }, (_, i) => 90 - i);
    const gone: string[] = [];
    for (const width of widths)
      for (const head of [wide?.[6] ?? "", wide?.[2] ?? ""])
        if ((await heads(width)).includes("│") && !(await heads(width)).includes(head) && !gone.includes(head)) gone.push(head);
    expect(gone.slice(0, 1)).toEqual([wide?.[6]]);
  });

  it("one cell: what it says, with what was seen beside", async () => {
    const { code, out } = await cli(["read", "--cell", "51.1左右", "--indicator", "城镇化率", "--unit", "%"]);
    expect([code, out]).toEqual([0, "51.1左右  →  51.1左右\n"]);
    const english = await cli(["read", "--cell", "51.1左右", "--locale", "en"]);
    expect(english.out).not.toContain("左右\n");
    const bad = await cli(["read", "--cell", "5..5"]);
    expect([bad.code, bad.out.split("\n").slice(0, 2)]).toEqual([1, ["  5..5", expect.stringMatching(/^ {2,5}\^/)]]);
  });
});

describe("files of observations", () => {
  const rows = (count: number, row: (i: number) => string): string =>
    `indicator,year,value\n${Array.from({ length: count }, (_, i) => row(i)).join("\n")}\n`;

  it("of bad rows a hundred are named, and how many more there are", async () => {
    const bad = file(
      "bad.csv",
      rows(103, () => "forest-coverage,2027,x"),
    );
    const { code, err } = await cli(["assess", file("plan.json", smallPlan), "--observations", bad]);
    expect([code, err.match(/bad\.csv:[0-9]+ /g)?.length, err.includes("103")]).toEqual([2, 100, true]);
    const few = await cli([
      "assess",
      at("plan.json"),
      "--observations",
      file(
        "bad.csv",
        rows(100, () => "forest-coverage,2027,x"),
      ),
    ]);
    expect(few.err.match(/bad\.csv:[0-9]+ /g)?.length).toBe(100);
    expect(few.err).not.toMatch(/100行|共100/);
    const converted = await cli([
      "convert",
      file(
        "bad.csv",
        rows(103, () => "a,2027,x"),
      ),
      "--to",
      "json",
    ]);
    expect([converted.code, converted.err.match(/bad\.csv:[0-9]+ /g)?.length]).toEqual([1, 100]);
    const validated = await cli(["validate", at("bad.csv"), "--as", "observations"]);
    expect([validated.code, validated.out.match(/bad\.csv:[0-9]+ /g)?.length]).toEqual([1, 100]);
  });

  it("of too many figures for one time it is said how many were not kept", async () => {
    const many = file(
      "many.csv",
      rows(1003, (i) => `forest-coverage,2027,${20 + i / 1000}`),
    );
    const { err } = await cli(["assess", at("plan.json"), "--observations", many]);
    expect(err).toMatch(/^.*many\.csv：.*3.*1000/m);
  });

  it("whose workbook has several sheets: the first that holds something, which is said", async () => {
    const content = (name: string, cells: string[]): string =>
      `<table:table table:name="${name}">${cells
        .map(
          (cell) =>
            `<table:table-row>${cell
              .split(",")
              .map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`)
              .join("")}</table:table-row>`,
        )
        .join("")}</table:table>`;
    const { packed } = await import("../../src/cli/documents/zip.js");
    const ods = (...sheets: string[]) =>
      packed(
        new Map(
          Object.entries({
            mimetype: "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": `<office:body>${sheets.join("")}</office:body>`,
          }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
        ),
      );
    const data = ["indicator,year,value", "forest-coverage,2027,22"];
    writeFileSync(at("two.ods"), ods(content("空", []), content("一", data), content("二", data)));
    const two = await cli(["convert", at("two.ods"), "--to", "csv"]);
    expect([two.code, two.out.includes("forest-coverage,2027,")]).toEqual([0, true]);
    expect(two.err).toMatch(/two\.ods.*一.*2|two\.ods.*2.*一/);
    writeFileSync(at("one.ods"), ods(content("空", []), content("一", data)));
    expect((await cli(["convert", at("one.ods"), "--to", "csv"])).err).not.toContain("one.ods");
    writeFileSync(at("none.ods"), ods(content("空", [])));
    expect((await cli(["convert", at("none.ods"), "--to", "csv"])).code).toBe(2);
  });
});
