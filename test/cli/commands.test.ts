import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding, Plan } from "../../src/index.js";
import { cli, type Surroundings } from "./cli.js";
import { smallPlan } from "./small-plan.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-commands-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const file = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return at(name);
};
/** The cells of a table that was drawn, without its rule. */
const cells = (out: string): string[][] =>
  out
    .split("\n")
    .filter((line) => line.includes("│"))
    .map((line) => line.split("│").map((cell) => cell.trim()));

describe("read", () => {
  const TABLE =
    "指标\t2025年\t2030年\t属性\n3.城镇化率（%）\t44.9\t51\t预期性\n其中：户籍（%）\t—\t40→45\t\n4.居民收入\t\t9万元左右*\t预期性\n甲率\t—\t5..5\t约束性\n乙率（%）\t—\t—\t约束性\n";

  it("a row for each cell that says something, the indicator before the first", async () => {
    const { code, out } = await cli("read -", { stdin: TABLE });
    expect(code).toBe(1);
    expect(cells(out)).toEqual([
      ["序号", "指标", "属性", "列", "原文", "识读", "说明"],
      ["3", "城镇化率（%）", "预期性", "基期", "44.9", "44.9", ""],
      ["", "", "", "2030年", "51", "51", ""],
      ["3-1", "户籍（%）", "预期性", "2030年", "40→45", "45", "含基期值，基期：40"],
      ["4", "居民收入", "预期性", "2030年", "9万元左右*", "9万元左右", "带星号"],
      ["", "甲率", "约束性", "2030年", "5..5", "?", ""],
      ["", "乙率（%）", "约束性", "", "", "", ""],
    ]);
    expect(out).toContain("读出5项指标，1处未读");
  });

  it("a plan of it has the exit code of the reading, and results in the form of their file", async () => {
    const args = ["read", "-", "--place", "云山县", "--period", "2026-2030"];
    expect((await cli(args, { stdin: TABLE })).code).toBe(1);
    const results = "指标\t2020年\t2025年实际\t2025年规划目标\t属性\n森林覆盖率（%）\t19\t21.5\t20\t约束性\n";
    for (const [name, begins] of [
      ["o.csv", "indicator,"],
      ["o.tsv", "indicator\t"],
      ["o.json", "["],
      ["o.ndjson", "{"],
      ["o", "indicator,"],
      ["ocsv.old", "indicator,"],
    ] as const) {
      const { code } = await cli(["read", "-", "--place", "云山县", "--period", "2021-2025", "--observations", at(name)], {
        stdin: results,
      });
      expect([name, code, readFileSync(at(name), "utf8").startsWith(begins)]).toEqual([name, 0, true]);
    }
  });

  it("one cell by its context: a name, a unit or a heading decides what a figure is", async () => {
    const clause = async (...args: string[]) => JSON.parse((await cli(["read", "--json", ...args])).out).clauses[0];
    expect(await clause("--cell", "18")).toMatchObject({ kind: "level", value: "18" });
    expect(await clause("--cell", "18", "--indicator", "单位GDP能耗降低（%）")).toMatchObject({
      kind: "change",
      direction: "decrease",
    });
    expect(await clause("--cell", "5", "--column", "年均增长（%）")).toMatchObject({ kind: "growth", value: "5" });
    const years = await cli(["read", "--cell", "2027年达到10以上"]);
    expect(years.out.startsWith("2027年达到10以上  →  10以上\n")).toBe(true);
    expect(years.out).toContain("  2027年\n");
    for (const context of ["--indicator", "--unit", "--column"])
      expect((await cli(["read", file("t.txt", TABLE), context, "x"])).err).toContain("--cell");
  });

  it("either a file or a cell", async () => {
    for (const args of [[], ["x.md", "--cell", "5"]]) {
      const { code, out, err } = await cli(["read", ...args]);
      expect([code, out, err.includes("--cell")]).toEqual([2, "", true]);
    }
  });

  it("a table by what it is in: a form asked for, a file's ending, its own signs; a base year is one", async () => {
    const rows = JSON.stringify([
      ["指标", "2025年", "2030年"],
      ["甲率（%）", "1", "2"],
    ]);
    const read = async (name: string, content: string, ...more: string[]) => {
      const { code, out } = await cli(["read", file(name, content), "--json", ...more]);
      return code === 2
        ? undefined
        : JSON.parse(out).indicators.map((one: { targets: { year: number }[] }) => one.targets.length);
    };
    expect(await read("a.json", rows)).toEqual([1]);
    expect(await read("a.txt", rows, "--format", "json")).toEqual([1]);
    expect(await read("b.json", "指标\t2025年\t2030年\n甲率\t1\t2\n", "--format", "tsv")).toEqual([1]);
    for (const none of ["null", "5", '"x"', "{}", '{"body":5}', "[", ""]) expect(await read("c.json", none)).toBeUndefined();
    expect(await read("d.json", '{"body":[["指标","2030年"],["甲率","2"]]}')).toEqual([1]);
    // A document's table is read with the same options as a text's.
    const based = (await cli("read test/cli/fixtures/table.xlsx --json --base 2030")).out;
    const plain = (await cli("read test/cli/fixtures/table.xlsx --json")).out;
    expect(JSON.parse(based).indicators.map((one: { baseline?: object }) => one.baseline)).not.toEqual(
      JSON.parse(plain).indicators.map((one: { baseline?: object }) => one.baseline),
    );
    for (const year of ["202", "20255", "x2025", "2025x"]) {
      const { code, err } = await cli(["read", at("a.json"), "--base", year]);
      expect([code, err]).toEqual([2, expect.stringContaining(year)]);
    }
  });
});

describe("check of a small plan", () => {
  /** Of its indicators the second has no attribute, and a mean growth is not that of its two figures. */
  const slips: Plan = {
    ...smallPlan,
    indicators: smallPlan.indicators.map(({ notFound: _, ...one }) => one),
    statements: smallPlan.statements.map((one) => (one.growth === undefined ? one : { ...one, growth: "9.9" })),
  };
  const name = () => file("slips.json", slips);
  const json = async (...args: string[]) =>
    JSON.parse((await cli(["check", name(), "--json", ...args])).out) as { previous: string | null; findings: Finding[] };
  const codes = async (...args: string[]) => (await json(...args)).findings.map(({ severity, code }) => `${severity} ${code}`);

  it("finds what is wrong, and no more than is asked for", async () => {
    const all = await codes();
    expect(all).toContain("warning missing-attribute");
    expect(all).toContain("note stated-growth");
    expect(await codes("--severity", "error")).toEqual(all.filter((one) => one.startsWith("error")));
    expect(await codes("--severity", "warning")).toEqual(all.filter((one) => !one.startsWith("note")));
    expect(await codes("--severity", "note")).toEqual(all);
    expect(await codes("--rules", "missing-attribute")).toEqual(["warning missing-attribute"]);
    expect(await codes("--severity", "missing-attribute=note,stated-growth=warning")).toEqual(
      expect.arrayContaining(["note missing-attribute", "warning stated-growth"]),
    );
  });

  it.each([
    ["--severity", "grave", "grave"],
    ["--severity", "stated-growth=grave", "stated-growth=grave"],
    ["--severity", "stated-growth=note=error", "stated-growth=note=error"],
    ["--severity", "figures=note", "figures"],
    ["--rules", "stated-growth,,", "“”"],
  ])("%s %s is refused by name", async (option, given, said) => {
    const { code, err } = await cli(["check", name(), option, given]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it("of observations besides: of the previous plan where there is one, or else of the plan itself, as grave as is asked for", async () => {
    const csv = file("o.csv", "indicator,year,value\nforest-coverage,2027,2200\n");
    const slip = "error share-out-of-range";
    expect(await codes("--observations", csv)).toContain(slip);
    expect(await codes("--observations", csv, "--severity", "error")).toContain(slip);
    expect(await codes("--observations", csv, "--rules", "missing-attribute")).toEqual(["warning missing-attribute"]);
    const before = file("before.json", { ...smallPlan, id: "yunshan-14", period: { from: 2021, to: 2025 }, base: 2020 });
    const { previous, findings } = await json("--previous", before, "--observations", csv);
    const found = findings.find(({ code }) => code === "share-out-of-range");
    expect([previous, found?.refs.map(({ plan }) => plan)]).toEqual(["yunshan-14", ["yunshan-14"]]);
    const alone = (await json("--observations", csv)).findings.find(({ code }) => code === "share-out-of-range");
    expect(alone?.refs.some(({ plan }) => plan !== undefined)).toBe(false);
  });

  it("says which plan it was compared with only where nobody asked for it", async () => {
    expect((await cli(["check", "huzhu-15", "--rules", "missing-attribute"])).err).toContain("huzhu-14");
    expect((await cli(["check", "huzhu-15", "--rules", "missing-attribute", "--no-previous"])).err).toBe("");
    expect((await cli(["check", "huzhu-15", "--rules", "missing-attribute", "--previous", "huzhu-14"])).err).toBe("");
  });

  it("as a page has the plan's name and every finding, and as SARIF the file's and the page on each rule", async () => {
    const { code, out } = await cli(["check", name(), "--format", "html"]);
    expect([code, out.includes("云山县规划"), out.includes("stated-growth")]).toEqual([0, true, true]);
    const sarif = async (...args: string[]) =>
      JSON.parse((await cli(["check", name(), "--format", "sarif", "--rules", "stated-growth", ...args])).out).runs[0];
    const [bare, helped] = [await sarif(), await sarif("--help-uri", "https://example.org/{code}")];
    expect(helped.tool.driver.rules[0].helpUri).toBe("https://example.org/stated-growth");
    expect(bare.tool.driver.rules[0].helpUri).not.toBe("https://example.org/stated-growth");
    const { uri } = bare.results[0].locations[0].physicalLocation.artifactLocation;
    expect(decodeURIComponent(uri)).toBe(name());
  });

  it("that cannot be read: of a broken file the line, in the form that is asked for", async () => {
    const broken = file("broken.json", '{ "id": }');
    const wrong = file("wrong.json", { ...smallPlan, base: "2025" });
    const told = await cli(["check", broken]);
    expect([told.code, told.out, told.err]).toEqual([2, "", expect.stringContaining("broken.json:1:9")]);
    const sarif = await cli(["check", broken, "--format", "sarif"]);
    expect([sarif.code, sarif.err]).toEqual([2, ""]);
    expect(decodeURIComponent(JSON.parse(sarif.out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri)).toBe(
      broken,
    );
    const plain = await cli(["check", wrong]);
    expect([plain.code, plain.out.startsWith(`${wrong}:`), plain.err]).toEqual([1, true, ""]);
    const page = await cli(["check", wrong, "--format", "html"]);
    expect([page.code, page.out]).toEqual([2, ""]);
    const counted = JSON.parse((await cli(["check", wrong, "--json"])).out);
    expect(counted).toMatchObject({ plan: null, previous: null, counts: { error: 1, warning: 0, note: 0 }, findings: [] });
  });
});

describe("check of a small outline", () => {
  const OUTLINE = `# 云山县“十五五”规划纲要

## 第一章 总体目标

2025年，森林覆盖率达到21%。到2030年，森林覆盖率达到25%。

**专栏1 主要指标**

| 序号 | 指标 | 2025年 | 2030年 | 属性 |
| --- | --- | --- | --- | --- |
| 1 | 森林覆盖率（%） | 20 | 25 | 约束性 |

## 第三章 布局

公路总里程达到900公里。
`;
  const lines = OUTLINE.split("\n");
  const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;
  const name = () => file("o.md", OUTLINE);
  const PLACE = "第一章";

  it("has the line of each finding and of what it speaks of besides, and of what was not understood", async () => {
    const { code, out } = await cli(["check", name()]);
    expect(code).toBe(1);
    const block = out.split("\n\n").find((one) => one.includes("figures-differ")) ?? "";
    const [head, place, ...text] = block.split("\n");
    expect(head).toMatch(/^矛盾 .*\(figures-differ\)$/);
    expect(place).toMatch(new RegExp(`^ {2}第${lineOf("| 1 |")}行 · ${PLACE} · .*，另见第${lineOf("21%")}行$`));
    expect(text.join("\n")).toMatch(/^ {2}.*21.*20|^ {2}.*20.*21/);
    const reading = out.split("\n\n").find((one) => one.startsWith("阅读中的问题")) ?? "";
    expect(reading.split("\n")).toEqual([
      "阅读中的问题 1 处：",
      expect.stringMatching(new RegExp(`^ {2}第${lineOf("第三章")}行：.*\\(heading-number\\)$`)),
    ]);
    expect(out.trimEnd().split("\n\n").at(-1)).toMatch(/^plan-2026-2030：发现[0-9]+处问题（.*）。$/);
  });

  it("in JSON with lines and columns, what was assumed, and the notes only where notes are asked for", async () => {
    const json = async (...more: string[]) => JSON.parse((await cli(["check", name(), "--json", ...more])).out);
    const all = await json();
    const differ = all.findings.find(({ code }: Finding) => code === "figures-differ");
    expect(differ.at).toMatchObject({ startLine: lineOf("| 1 |") });
    expect(all.issues.map(({ code, at: place }: { code: string; at: { startLine: number } }) => [code, place.startLine])).toEqual(
      [["heading-number", lineOf("第三章")]],
    );
    expect(all.assumptions.length).toBeGreaterThan(0);
    expect((await json("--severity", "note")).issues).toEqual(all.issues);
    for (const more of [
      ["--severity", "error"],
      ["--severity", "warning"],
      ["--rules", "figures-differ"],
    ])
      expect((await json(...more)).issues).toEqual([]);
    // A severity of one rule leaves the notes.
    expect((await json("--severity", "figures-differ=note")).issues).toEqual(all.issues);
  });

  it("as SARIF has the region of each, and as a page the line", async () => {
    const sarif = JSON.parse((await cli(["check", name(), "--format", "sarif"])).out);
    const region = (rule: string) =>
      sarif.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === rule).locations[0].physicalLocation.region
        .startLine;
    expect([region("figures-differ"), region("heading-number")]).toEqual([lineOf("| 1 |"), lineOf("第三章")]);
    expect((await cli(["check", name(), "--format", "html"])).out).toContain(`第${lineOf("| 1 |")}行`);
  });
});

describe("outline", () => {
  it("has its record on standard error where the plan goes into a file, and nowhere where the plan is standard output", async () => {
    const text =
      "<h1>云山县“十五五”规划纲要</h1><p>第一章 总体目标</p><p>到2030年，森林覆盖率达到25%。</p><table><tr><td>指标</td><td>2030年</td></tr><tr><td>甲率（%）</td><td>5..<br>5</td></tr></table><p>第三章 布局</p><p>公路总里程达到900公里。</p>";
    const name = file("o.html", text);
    const filed = await cli(["outline", name, "--out", at("p.json")]);
    expect([filed.code, filed.out, existsSync(at("p.json"))]).toEqual([0, "", true]);
    const record = filed.err.slice(filed.err.indexOf("# "));
    expect(record.split("\n\n").filter((one) => one.startsWith("## "))).toHaveLength(3);
    // Every point is one line, whatever is printed over two.
    for (const line of record.split("\n")) expect(line).toMatch(/^(# |## |- |没有$|$)/);
    const piped = await cli(["outline", name]);
    expect(JSON.parse(piped.out)).toEqual(JSON.parse(readFileSync(at("p.json"), "utf8")));
    expect(piped.err.split("\n")).toHaveLength(2);
  });
});

describe("explain", () => {
  it("says of an indicator without targets that it has none, and of one with targets nothing like it", async () => {
    const plan = {
      ...smallPlan,
      indicators: smallPlan.indicators.map((one, i) => (i === 1 ? { ...one, targets: [], no: 1 } : one)),
    } as unknown as Plan;
    const name = file("none.json", plan);
    const [without, both] = [await cli(["explain", name, "grain-output"]), await cli(["explain", name, "1"])];
    const none = without.out.trim();
    expect([without.code, none.includes("粮食产量"), none.split("\n")]).toEqual([0, true, [none]]);
    // Row 1 is both: the trail of the one, and of the other that there is none.
    expect(both.out.startsWith("森林覆盖率 (forest-coverage)\n")).toBe(true);
    expect(both.out.trimEnd().endsWith(none)).toBe(true);
    expect(both.out.split(none)).toHaveLength(2);
  });

  it("tells no turning point where there is none to tell", async () => {
    const csv = file("f.csv", "indicator,year,value\nforest-coverage,2027,22\n");
    const { out } = await cli(["explain", file("plan.json", smallPlan), "grain-output", "--observations", csv]);
    expect(out).not.toContain("当年值");
  });
});

describe("targets", () => {
  it("shows numbers, grades and shares as they are, year by year", async () => {
    const grade = {
      ...smallPlan.indicators[0],
      id: "water",
      no: 7,
      unit: null,
      measure: "grade",
      targets: [
        {
          printed: "Ⅲ类",
          requirement: { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" },
          span: { kind: "by", year: 2030 },
          locator: { chapter: 1, table: 1, row: 3 },
        },
      ],
    };
    const { baseline: _baseline, definition: _definition, ...water } = grade as Record<string, unknown>;
    const minus = {
      ...smallPlan.indicators[0],
      id: "change",
      no: 8,
      baseline: {
        ...smallPlan.indicators[0]?.baseline,
        printed: "-1.5",
        reading: { kind: "level", bound: "unstated", value: "-1.5" },
      },
      targets: [
        {
          printed: "1.0",
          requirement: { kind: "level", bound: "unstated", value: "1.0" },
          span: { kind: "by", year: 2030 },
          locator: { chapter: 1, table: 1, row: 4 },
        },
      ],
    };
    const name = file("water.json", { ...smallPlan, commitments: [], indicators: [water, minus] });
    const { err, out } = await cli(["targets", name]);
    expect(err).toBe("");
    const rows = cells(out);
    expect(rows[0]?.slice(5)).toEqual(["2026", "2027", "2028", "2029", "2030"]);
    expect(rows[1]?.at(-1)).toBe("III");
    expect([rows[2]?.[6], rows[2]?.[8]]).toEqual(["-0.5", "0.5"]);
    const asked = JSON.parse((await cli(["targets", name, "--thresholds", "2030", "--json"])).out);
    expect([asked.plan, asked.thresholds.map((one: { indicator: string }) => one.indicator)]).toEqual([
      "yunshan-15",
      ["water", "change"],
    ]);
    const drawn = cells((await cli(["targets", name, "--thresholds", "2030"])).out);
    expect(drawn.filter(([no]) => no !== "").map(([no]) => no)).toEqual(["序号", "7", "8"]);
  });

  it("says why no figure decides", async () => {
    const words = {
      ...smallPlan.indicators[0],
      targets: [
        {
          printed: "完成省下达任务",
          requirement: { kind: "qualitative", text: "完成省下达任务" },
          span: { kind: "by", year: 2030 },
          locator: { chapter: 1, table: 1, row: 1 },
        },
      ],
    };
    const { out } = await cli([
      "targets",
      file("words.json", { ...smallPlan, commitments: [], indicators: [words] }),
      "--thresholds",
      "2030",
    ]);
    const [, row] = cells(out);
    expect([row?.[0], row?.[3], row?.[5]]).toEqual(["1", "", ""]);
    expect(row?.[4]).not.toBe("");
    expect(cells(out)).toHaveLength(2);
  });
});

describe("what is written", () => {
  const plan = () => file("plan.json", smallPlan);
  const csv = () => file("f.csv", "indicator,year,value\nforest-coverage,2027,22\n");

  it("a report by its form or its file's ending, and no Word document to a screen", async () => {
    const begin = async (...args: string[]) => {
      const { code, out, err } = await cli(["report", plan(), "--observations", csv(), ...args]);
      return [code, out === "" ? err : out] as const;
    };
    expect((await begin())[1]).toMatch(/^# /);
    expect((await begin("--format", "html"))[1]).toMatch(/^<!doctype html>/);
    for (const [name, magic] of [
      ["r.md", "# "],
      ["r.HTML", "<!doctype html>"],
      ["r.docx", "PK"],
    ] as const) {
      expect((await begin("--out", at(name)))[0]).toBe(0);
      expect(readFileSync(at(name), "latin1").startsWith(magic)).toBe(true);
    }
    await begin("--out", at("page.txt"), "--format", "html");
    expect(readFileSync(at("page.txt"), "utf8")).toMatch(/^<!doctype html>/);
    for (const name of ["r.pdf", "r", "r.toString"]) {
      const [code, said] = await begin("--out", at(name));
      expect([code, said.includes(at(name)), existsSync(at(name))]).toEqual([2, true, false]);
    }
    expect((await begin("--format", "docx"))[0]).toBe(2);
    expect((await begin("--format", "docx", "--out", "-"))[1]).toMatch(/^PK/);
  });

  it("a data package with figures, or without a word of them", async () => {
    const metadata = (name: string) => readFileSync(join(at(name), "csv-metadata.json"), "utf8");
    expect((await cli(["export", plan(), "--to", "datapackage", "--out", at("bare")])).code).toBe(0);
    expect((await cli(["export", plan(), "--to", "datapackage", "--out", at("full"), "--observations", csv()])).code).toBe(0);
    expect([existsSync(join(at("bare"), "observations.csv")), metadata("bare").includes("observations.csv")]).toEqual([
      false,
      false,
    ]);
    expect([existsSync(join(at("full"), "observations.csv")), metadata("full").includes("observations.csv")]).toEqual([
      true,
      true,
    ]);
  });

  it("the licence of the embedded data, and of a file none", async () => {
    const license = async (name: string) => JSON.parse((await cli(["export", name, "--to", "jsonld"])).out).license;
    expect([await license("huzhu-14"), await license(plan())]).toEqual(["https://spdx.org/licenses/MIT", undefined]);
  });

  it("no workbook, no query and no package without what they need", async () => {
    for (const [to, need] of [
      ["xlsx", "--out"],
      ["sql", "--dialect"],
      ["datapackage", "--out"],
    ] as const) {
      const { code, err } = await cli(["export", plan(), "--to", to]);
      expect([to, code, err.includes(need)]).toEqual([to, 2, true]);
    }
    // A workbook goes down a pipe where one says so.
    expect((await cli(["export", plan(), "--to", "xlsx", "--out", "-"])).out).toMatch(/^PK/);
  });
});

describe("list and show", () => {
  it("the embedded plans by name, title, years and number of indicators", async () => {
    const rows = cells((await cli("list")).out);
    expect(rows[0]).toEqual(["规划", "名称", "规划期", "指标数"]);
    expect(rows.map(([name]) => name)).toEqual(["规划", "huzhu-14", "huzhu-15", "national-14", "national-15"]);
    for (const [, title, period, count] of rows.slice(1)) {
      expect(title).toMatch(/规划/);
      expect(period).toMatch(/^20[0-9]{2}—20[0-9]{2}年$/);
      expect(Number(count)).toBeGreaterThan(5);
    }
    const told = JSON.parse((await cli("list --json")).out) as { id: string; indicators: number }[];
    expect(told.map(({ id, indicators }) => [id, String(indicators)])).toEqual(
      rows.slice(1).map(([id, , , count]) => [id, count]),
    );
  });

  it("says that there is nothing where a part of a plan is empty", async () => {
    const bare = file("bare.json", { ...smallPlan, commitments: [], statements: [], glossary: [], corrections: [] });
    for (const part of ["commitments", "glossary"])
      expect([part, (await cli(["show", bare, part])).out.trim().includes("│")]).toEqual([part, false]);
    expect((await cli(["show", bare, "commitments"])).out).toBe((await cli(["show", bare, "glossary"])).out);
    expect((await cli(["show", bare, "find", "无此名"])).out).toContain("无此名");
  });

  it.each(["chapter", "box", "township", "place", "indicator", "find"])("%s needs to be said which", async (part) => {
    const { code, err } = await cli(["show", file("plan.json", smallPlan), part]);
    expect([code, err.includes(part)]).toEqual([2, true]);
    const none = await cli(["show", at("plan.json"), part, "99"]);
    expect(none.code).toBe(part === "find" ? 0 : 2);
  });

  it("names in English where there are any, and as they are printed where there are none", async () => {
    const english = async (...words: string[]) =>
      (await cli(["show", file("plan.json", smallPlan), ...words, "--locale", "en"])).out;
    expect((await english()).split("\n")[0]).toBe("Plan of Yunshan (yunshan-15)");
    expect(await english("indicator", "1")).toContain("Forest coverage");
    expect(await english("place", "dongshan")).toMatch(/^Dongshan \(dongshan\)/);
  });
});

it("a call in English has no Chinese but what is quoted", async () => {
  const quiet: Surroundings = {};
  for (const args of [["nothing"], ["show", "huzhu-15", "nothing"], ["targets", "huzhu-15", "--thresholds", "x"], ["read"]]) {
    const { code, err } = await cli([...args, "--locale", "en"], quiet);
    expect([args, code, /\p{Script=Han}/u.test(err)]).toEqual([args, 2, false]);
  }
});
