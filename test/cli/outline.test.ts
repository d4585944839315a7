import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packed } from "../../src/cli/documents/zip.js";
import { parsePlan } from "../../src/model/index.js";
import type { SarifLog } from "../../src/output/index.js";
import { cli } from "./cli.js";

const DRAFT = "examples/check-a-draft/draft.md";
const draft = readFileSync(DRAFT, "utf8");
const lines = draft.split("\n");
const lineOf = (text: string) => lines.findIndex((line) => line.includes(text)) + 1;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-outline-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** The paragraphs of the draft as plain text, and as a page whose paragraphs stand on one line. */
const paragraphs = lines
  .filter((line) => line.trim() !== "" && !/^\|[ -]*-/.test(line))
  .map((line) => line.replaceAll(/^#+ |\*\*/g, ""));
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const cells = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const page = (() => {
  const rows = paragraphs.filter((line) => line.startsWith("|"));
  const table = `<table>${rows
    .map(
      (row) =>
        `<tr>${cells(row)
          .map((cell) => `<td>${escaped(cell)}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;
  const before = paragraphs.slice(
    0,
    paragraphs.findIndex((line) => line.startsWith("|")),
  );
  const after = paragraphs.slice(paragraphs.findLastIndex((line) => line.startsWith("|")) + 1);
  const told = (list: readonly string[]) => list.map((line) => `<p>${escaped(line)}</p>`).join("");
  return `<html><body>${told(before)}${table}${told(after)}</body></html>`;
})();

/** The draft as a Word document: each paragraph one, the table a table. */
function docx(): Uint8Array {
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  const rows = paragraphs.filter((line) => line.startsWith("|"));
  const table = `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${cells(row)
          .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
          .join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;
  const first = paragraphs.findIndex((line) => line.startsWith("|"));
  const last = paragraphs.findLastIndex((line) => line.startsWith("|"));
  const body = [...paragraphs.slice(0, first).map(paragraph), table, ...paragraphs.slice(last + 1).map(paragraph)].join("");
  const xml = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
  const office = "http://schemas.openxmlformats.org";
  return packed(
    new Map([
      [
        "[Content_Types].xml",
        xml(
          `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
        ),
      ],
      [
        "_rels/.rels",
        xml(
          `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
        ),
      ],
      [
        "word/document.xml",
        xml(`<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
      ],
    ]),
  );
}

type Told = {
  readonly findings: readonly { code: string; severity: string; at?: { startLine: number; startColumn: number } }[];
  readonly issues: readonly object[];
  readonly assumptions: readonly object[];
};
const json = async (path: string, ...more: string[]): Promise<Told> =>
  JSON.parse((await cli(["check", path, "--format", "json", ...more])).out);

/** What the draft contradicts itself in, the worst first. */
const GRAVE = [
  "error figures-differ",
  "error project-quantities-differ",
  "error stated-quotient",
  "warning missing-attribute",
  "warning project-count",
];
const grave = ({ findings }: Told) =>
  findings
    .filter(({ severity }) => severity !== "note")
    .map(({ severity, code }) => `${severity} ${code}`)
    .sort();

describe("check of an outline", () => {
  it.each<[string, () => string]>([
    ["Markdown", () => DRAFT],
    ["a page", () => file("draft.html", page)],
    ["a Word document", () => file("draft.docx", docx())],
  ])("finds the same in %s", async (_, path) => {
    expect(grave(await json(path(), "--area", "2268"))).toEqual(GRAVE);
  });

  it("tells the line of each finding and those of what it speaks of besides", async () => {
    const { code, out, err } = await cli(`check ${DRAFT} --area 2268`);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain(`第${lineOf("年产20万吨")}行 · 第三章第二节 · 专栏3第1组第1项，另见第${lineOf("年产2万吨")}行`);
    expect(out).toContain(`第${lineOf("学前三年毛入园率")}行 · 第二章第一节，另见第${lineOf("学前教育毛入园率")}行`);
    expect((await cli(`check ${DRAFT} --locale en`)).out).toContain(`line ${lineOf("东河水库")} · Chapter 3, Section 1`);
  });

  it("tells columns where a line is too long to look through, and paragraphs of a document", async () => {
    const long = file("long.html", page.replace("<body>", `<body><!--${"x".repeat(6000)}-->`));
    expect((await cli(["check", long])).out).toMatch(/第1行第[0-9]+列 · 第三章第二节/);
    expect((await cli(["check", file("again.docx", docx())])).out).toMatch(/第[0-9]+段 · 第三章第二节/);
  });

  it("shows what was not understood, but not where only the grave is asked for", async () => {
    const odd = file("odd.md", `${draft}\n## 第六章 保障措施\n\n加强领导。\n`);
    const { out } = await cli(["check", odd]);
    expect(out).toContain("阅读中的问题1处");
    expect(out).toContain(`第${lines.length + 1}行：标题的编号是6`);
    expect((await cli(["check", odd, "--severity", "warning"])).out).not.toContain("阅读中的问题");
    expect((await json(odd)).issues).toHaveLength(1);
    expect((await json(odd, "--rules", "stated-growth")).issues).toEqual([]);
  });

  it("is SARIF with the document's own lines, and without lines for a Word document", async () => {
    const log: SarifLog = JSON.parse((await cli(`check ${DRAFT} --format sarif`)).out);
    const quantities = log.runs[0].results.find(({ ruleId }) => ruleId === "project-quantities-differ");
    const [place] = quantities?.locations ?? [];
    expect(place?.physicalLocation?.artifactLocation.uri).toBe(DRAFT);
    expect(place?.physicalLocation?.region?.startLine).toBe(lineOf("年产20万吨"));
    const document: SarifLog = JSON.parse((await cli(["check", file("b.docx", docx()), "--format", "sarif"])).out);
    expect(document.runs[0].results.every(({ locations }) => locations[0]?.physicalLocation?.region === undefined)).toBe(true);
  });

  it("is a page that holds every finding, escaped", async () => {
    const { out } = await cli(`check ${DRAFT} --format html --locale en`);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain(`line ${lineOf("年产20万吨")}`);
    expect(out).not.toMatch(/<script/);
    const hostile = file("hostile.md", draft.replace("东河水库", "<script>水库"));
    expect((await cli(["check", hostile, "--format", "html", "--from", "text"])).out).not.toContain("<script>");
  });

  it("reads it from standard input, and a plan in JSON as before", async () => {
    expect((await cli("check -", { stdin: draft })).code).toBe(1);
    const made = await cli(`outline ${DRAFT}`);
    const checked = await cli("check - --format json", { stdin: made.out });
    expect(grave(JSON.parse(checked.out))).toEqual(GRAVE.filter((one) => !one.includes("quotient")));
  });

  it("asks for place and period where the text does not tell them, and says what is no outline", async () => {
    const bare = file("bare.md", draft.replace(/^#.*\n/, "").replaceAll(/“十五五”时期|青禾县/g, ""));
    const asked = await cli(["check", bare]);
    expect([asked.code, asked.err.includes("--place") || asked.err.includes("--period")]).toEqual([2, true]);
    expect((await cli(["check", bare, "--place", "某县", "--period", "2026-2030"])).code).toBe(1);
    const none = await cli(["check", file("none.txt", "今天天气很好。\n")]);
    expect([none.code, none.err.includes("没有认出纲要")]).toEqual([2, true]);
    for (const wrong of [
      ["--area", "x"],
      ["--period", "2030"],
      ["--from", "pdf"],
    ])
      expect([wrong, (await cli(["check", DRAFT, ...wrong])).code]).toEqual([wrong, 2]);
    expect((await cli("check test/cli/fixtures/table.xlsx")).err).toContain("five-year-plan read");
  });
});

describe("outline", () => {
  it("makes a plan of it, and a record of the reading", async () => {
    const [plan, issues] = [join(folder, "plan.json"), join(folder, "issues.md")];
    const { code, out, err } = await cli(["outline", DRAFT, "--out", plan, "--issues", issues, "--id", "粮食产量=grain-output"]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("3章、4节、3个专栏、6个项目、5项指标");
    const made = parsePlan(JSON.parse(readFileSync(plan, "utf8")));
    expect(made.indicators.map(({ id }) => id)).toEqual([
      "row-01",
      "urbanisation-rate",
      "forest-coverage",
      "preschool-enrolment",
      "grain-output",
    ]);
    const record = readFileSync(issues, "utf8");
    expect(record).toContain("## 阅读中的问题0处\n\n没有\n");
    expect(record).toContain("- forest-coverage：正文的承诺“森林覆盖率达到33%”按名称归于本指标");
    expect(record).toContain("名称相近，未归于本指标");
    expect((await cli(["outline", DRAFT, "--out", plan, "--locale", "en"])).err).toContain("links of the prose to the table");
    expect((await cli(["assess", plan])).code).toBe(0);
  });

  const WITH_RESULTS = `临港县国民经济和社会发展第十五个五年规划纲要

专栏1 “十四五”规划主要指标完成情况

| 指标 | 2020年 | “十四五”目标 | 2025年 | 年均增速[累计] | 属性 |
|---|---|---|---|---|---|
| 一般公共预算收入（亿元） | 58.4 | 75 | 71.8 | 4.2% | 预期性 |
| 单位地区生产总值能源消耗降低（%） | — | 完成市下达目标 | [12.8] | [12.8] | 约束性 |
| 森林覆盖率（%） | 19.1 | 20 | 20.3 | [1.2] | 约束性 |
`;

  it("keeps the previous plan's table: its targets as a plan, what was reached as results", async () => {
    const [plan, before, results] = [join(folder, "plan.json"), join(folder, "before.json"), join(folder, "results.csv")];
    const text = file("results.md", WITH_RESULTS);
    const write = ["outline", text, "--period", "2026-2030", "--place", "临港县", "--out", plan];
    const { code, err } = await cli([...write, "--previous", before, "--observations", results]);
    expect(code).toBe(0);
    expect(err).toContain("的完成情况表：3项指标，4项完成情况\n");
    expect(err).toContain("未作实际值：[1.2]");
    const made = parsePlan(JSON.parse(readFileSync(before, "utf8")));
    expect(made.indicators.map(({ targets }) => targets.map(({ printed }) => printed))).toEqual([
      ["75"],
      ["完成市下达目标"],
      ["20"],
    ]);
    const rows = readFileSync(results, "utf8").trim().split("\n").slice(1);
    expect(rows.map((row) => row.split(",").slice(1, 5).join(" "))).toEqual([
      "2025   71.8",
      " 2021 2025 4.2",
      " 2021 2025 12.8",
      "2025   20.3",
    ]);
    const judged = await cli(["assess", before, "--observations", results]);
    expect([judged.code, judged.out]).toEqual([0, expect.stringContaining("未完成")]);
  });

  it("says that there is such a table where it is not written, and refuses to write one that there is not", async () => {
    const [plan, text] = [join(folder, "plan.json"), file("results.md", WITH_RESULTS)];
    const told = await cli(["outline", text, "--period", "2026-2030", "--place", "临港县", "--out", plan]);
    expect([told.code, told.err]).toEqual([0, expect.stringContaining("未写出；要写出，用 --previous 文件")]);
    const none = await cli(["outline", DRAFT, "--out", plan, "--previous", join(folder, "none.json")]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("没有上一个规划的完成情况表")]);
  });
});
