import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import { assess, DEFAULT_POLICY, parsePlan } from "../../src/index.js";
import { jsonSchema, SCHEMA_NAMES, toCsv, toCsvw, toDataPackage, toGeoJson, writeObservations } from "../../src/output/index.js";
import { EXAMPLE_AMENDMENT, EXAMPLE_METHOD } from "../../src/output/json-schema/examples.js";
import { cli } from "./cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array | object): string => {
  const text = typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
  writeFileSync(path(name), text);
  return path(name);
};
const CSV = "indicator,year,value,status\ngdp-growth,2026,5.1,P\ngdp-growth,2027,,M\n";
const BAD = `${CSV}gdp-growth,2028,high,A\n`;

describe("schema", () => {
  it.each(SCHEMA_NAMES)("%s", async (name) => {
    const { out, code } = await cli(`schema ${name}`);
    expect([JSON.parse(out), code]).toEqual([jsonSchema(name), 0]);
  });

  it("knows no others", async () => {
    expect((await cli("schema toString")).code).toBe(2);
  });
});

describe("validate", () => {
  it("says of each kind of document that it is valid", async () => {
    const documents = {
      plan: huzhu15,
      policy: { about: "0" },
      method: EXAMPLE_METHOD,
      amendment: EXAMPLE_AMENDMENT,
      assessment: assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }),
      observations: huzhu14Outcomes,
    };
    for (const [as, document] of Object.entries(documents)) {
      const name = file(`${as}.json`, document);
      const { code, out, err } = await cli(["validate", name, "--as", as]);
      expect([code, err, out.startsWith(name)]).toEqual([0, "", true]);
      expect(JSON.parse((await cli(["validate", name, "--as", as, "--json"])).out)).toMatchObject({ as, valid: true });
    }
    const marked = file("marked.json", `\ufeff${JSON.stringify(DEFAULT_POLICY).replaceAll(",", ",\r\n")}`);
    expect((await cli(["validate", marked, "--as", "policy"])).code).toBe(0);
  });

  it("and where one is not, what is wrong with it", async () => {
    const { indicators, ...rest } = huzhu14;
    const plan = file("plan.json", { ...rest, indicaters: indicators });
    const column = JSON.stringify({ ...rest, indicaters: indicators }).indexOf('"indicaters"') + 1;
    const told = await cli(["validate", plan, "--as", "plan", "--locale", "en"]);
    expect([told.code, told.err]).toEqual([1, ""]);
    expect(told.out).toContain(`${plan}:1:${column} indicaters: unknown key indicaters, did you mean indicators?`);
    const json = JSON.parse((await cli(["validate", plan, "--as", "plan", "--json"])).out);
    expect(json.issues).toContainEqual({
      code: "unknown-key",
      path: ["indicaters"],
      facts: { key: "indicaters", suggestion: "indicators" },
      line: 1,
      column,
    });
    const policy = file("policy.json", { about: 5 });
    expect((await cli(["validate", policy, "--as", "policy", "--locale", "en"])).out).toContain("about: wrong type");
    const assessment = file("assessment.json", {});
    expect((await cli(["validate", assessment, "--as", "assessment"])).code).toBe(1);
  });

  it("goes through observations row by row, in any form", async () => {
    const good = await cli(["validate", file("good.csv", CSV), "--as", "observations", "--locale", "en"]);
    expect([good.code, good.out]).toEqual([0, `${path("good.csv")}: 1 observations, all valid; 1 cells or rows hold no value\n`]);
    const bad = await cli(["validate", file("bad.csv", BAD), "--as", "observations", "--locale", "en"]);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain(`${path("bad.csv")}:4 value: wrong format: high, expected decimal text such as "5.0"\n`);
    const json = JSON.parse((await cli(["validate", path("bad.csv"), "--as", "observations", "--json"])).out);
    expect(json).toMatchObject({
      valid: false,
      observations: 1,
      refused: 1,
      leftOut: { M: 1 },
      found: [{ line: 4, code: "wrong-format" }],
    });
    const many = `indicator,year,value\n${"x,2026,?\n".repeat(150)}`;
    const limited = await cli("validate - --as observations --locale en", { stdin: many });
    expect(limited.out.trimEnd().split("\n")).toHaveLength(101);
    expect(limited.out).toContain("150 rows are not");
    const found = JSON.parse((await cli("validate - --as observations --json", { stdin: many })).out);
    expect(found.found).toHaveLength(100);
  });

  it.each([
    ["[]", 0],
    ['{"indicator":"x","year":2026,"value":"1","status":"actual"}\n', 1],
    ["indicator\tyear\tvalue\nx\t2026\t1\n", 1],
    ["indicator,year,value\nx,2026,1\n", 1],
  ])("tells the form of a nameless text by how it begins: %j", async (stdin, count) => {
    const { code, out } = await cli("validate - --as observations --json", { stdin });
    expect([code, JSON.parse(out).observations]).toEqual([0, count]);
  });

  it("shows how far it is to a reader who watches, where it takes its time", async () => {
    const slow = async function* () {
      yield Buffer.from(`indicator,year,value\n${"x,2026,1\n".repeat(120_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 600));
      yield Buffer.from("x,2026,1\n".repeat(600));
    };
    for (const command of ["validate - --as observations", "convert - --from csv --to csv", "assess huzhu-15 --observations -"]) {
      const watched = await cli(command, { stdin: slow(), watched: true });
      const shown = watched.err.replaceAll("\u001b[K", "|");
      expect([command, /^(?:\r已处理[0-9]+行\|)+\r\|/.test(shown)]).toEqual([command, true]);
    }
    expect((await cli("validate - --as observations", { stdin: slow() })).err).toBe("");
    expect((await cli("validate - --as observations", { stdin: "indicator,year,value\nx,2026,1\n", watched: true })).err).toBe(
      "",
    );
  });
});

describe("export", () => {
  it("writes a plan in each form", async () => {
    expect((await cli("export huzhu-15 --to csv --table targets")).out).toBe(toCsv(huzhu15, "targets"));
    expect((await cli("export huzhu-15 --to tsv --escape-formulas --byte-order-mark")).out).toBe(
      toCsv(huzhu15, "indicators", { delimiter: "\t", escapeFormulas: true, byteOrderMark: true }),
    );
    expect((await cli("export huzhu-15 --to geojson")).out).toBe(toGeoJson(huzhu15));
    expect(parsePlan(JSON.parse((await cli("export huzhu-15 --to json")).out))).toEqual(huzhu15);
  });

  it("writes files and folders, and leaves nothing beside them", async () => {
    const out = path("package");
    const { code, err } = await cli(["export", "huzhu-14", "--to", "datapackage", "--out", out]);
    expect([code, err]).toEqual([0, `已写入 ${out}\n`]);
    const metadata = `${JSON.stringify(toCsvw(huzhu14, { observations: true }), null, 2)}\n`;
    const files = { ...toDataPackage(huzhu14, huzhu14Outcomes), "csv-metadata.json": metadata };
    expect(readdirSync(out).sort()).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(out, name), "utf8")).toBe(text);
    const observed = ["export", "huzhu-15", "--to", "datapackage", "--out", out, "--observations", file("one.csv", CSV)];
    expect((await cli(observed)).code).toBe(0);
    expect(readFileSync(join(out, "observations.csv"), "utf8")).toContain("gdp-growth,2026,,,5.1,,,,provisional");
    const { code: bare } = await cli(["export", "huzhu-15", "--to", "datapackage", "--out", path("bare")]);
    expect([bare, existsSync(path("bare/observations.csv"))]).toEqual([0, false]);
  });

  it("replaces a file in one step: through a link, with its permissions", async () => {
    const target = file("target.csv", "old");
    chmodSync(target, 0o600);
    symlinkSync(target, path("link.csv"));
    await cli(["export", "huzhu-15", "--to", "csv", "--out", path("link.csv")]);
    expect(readFileSync(target, "utf8")).toBe(toCsv(huzhu15, "indicators"));
    expect(statSync(target).mode & 0o777).toBe(0o600);
  });

  it.each<[string, string[], string]>([
    ["a data package without a folder", ["--to", "datapackage"], "数据包是一个文件夹"],
    ["a folder for a file", ["--to", "csv", "--out", "src"], "无法写入 src：这是一个文件夹"],
    ["a file for a folder", ["--to", "datapackage", "--out", "package.json"], "无法写入 package.json：已有同名文件"],
    ["a folder that is not there", ["--to", "csv", "--out", "nowhere/x.csv"], "无法写入 nowhere/x.csv：文件不存在"],
    ["another form", ["--to", "ods"], "--to <格式> 不能是 ods"],
    ["a workbook without a file", ["--to", "xlsx"], "工作簿和 Word 文档不是文本"],
    ["another table", ["--to", "csv", "--table", "../x"], "--table <表> 不能是 ../x"],
  ])("refuses %s", async (_, args, expected) => {
    const { code, out, err } = await cli(["export", "huzhu-15", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
  });

  it.skipIf(!existsSync("/dev/full"))("says when the disk is full, and touches no device", async () => {
    const { code, err } = await cli("export huzhu-15 --to csv --out /dev/full");
    expect([code, err]).toEqual([2, "five-year-plan: 无法写入 /dev/full：磁盘已满\n"]);
    expect(statSync("/dev/full").isCharacterDevice()).toBe(true);
  });

  it("touches no file of a folder where one cannot be written", async () => {
    mkdirSync(path("half/targets.csv"), { recursive: true });
    const { code } = await cli(["export", "huzhu-15", "--to", "datapackage", "--out", path("half")]);
    expect([code, readdirSync(path("half"))]).toEqual([2, ["targets.csv"]]);
  });
});

describe("convert", () => {
  it("writes observations in another form, and says what came of them", async () => {
    const { code, out, err } = await cli("convert - --from csv --to ndjson --locale en", { stdin: CSV });
    expect([code, JSON.parse(out)]).toEqual([0, { indicator: "gdp-growth", year: 2026, value: "5.1", status: "provisional" }]);
    expect(err).toBe("1 observations written; 0 rows refused; 1 cells or rows hold no value\n");
    const json = file("outcomes.json", huzhu14Outcomes);
    for (const to of ["csv", "tsv", "cells", "json", "ndjson"] as const) {
      const target = path(`outcomes.${to === "cells" ? "txt" : to}`);
      await cli(["convert", json, "--to", to, "--status", "sdmx", "--out", target]);
      expect(readFileSync(target, "utf8")).toBe(writeObservations(huzhu14Outcomes, { format: to, status: "sdmx" }));
      const back = await cli(["convert", target, "--to", "json"]);
      expect(JSON.parse(back.out)).toEqual(huzhu14Outcomes);
    }
  });

  it("does not write a file where rows are wrong, unless asked to leave them out", async () => {
    const [bad, target] = [file("rows.csv", BAD), path("rows.json")];
    const refused = await cli(["convert", bad, "--to", "json", "--out", target, "--locale", "en"]);
    expect([refused.code, existsSync(target)]).toEqual([2, false]);
    expect(refused.err).toContain(`${bad}:4 value: wrong format: high, expected decimal text such as "5.0"\n`);
    expect(refused.err).toContain("1 rows are wrong");
    const skipped = await cli(["convert", bad, "--to", "json", "--out", target, "--skip-bad"]);
    expect([skipped.code, JSON.parse(readFileSync(target, "utf8")).length]).toEqual([0, 1]);
    const piped = await cli(["convert", bad, "--to", "csv"]);
    expect([piped.code, piped.out.split("\n").length]).toEqual([1, 3]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("goes on for as long as it takes, in pieces", async () => {
    const rows = 30_000;
    const stdin = (function* () {
      yield Buffer.from("indicator,year,value\n");
      for (let i = 0; i < rows; i += 1000) yield Buffer.from("x,2026,1\n".repeat(1000));
    })();
    const { code, out } = await cli("convert - --from csv --to csv", { stdin });
    expect([code, out.split("\n").length]).toEqual([0, rows + 2]);
  });

  it.each<[string, string[], string]>([
    ["a file that is not there", ["nowhere.csv", "--to", "json"], "无法读取 nowhere.csv：文件不存在"],
    ["a folder", ["src", "--to", "json"], "无法读取 src：这是一个文件夹"],
    ["no form to write", ["package.json"], "必须给出选项 --to <格式>"],
    ["another form", ["package.json", "--to", "toString"], "不能是 toString"],
  ])("refuses %s", async (_, args, expected) => {
    const { code, out, err } = await cli(["convert", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
  });
});

describe("unreadable documents are reported with their place", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["twice.json", '{ "id": "a",\n  "id": "b" }', "twice.json:2:3 id：字段 id 重复"],
    ["broken.json", '{ "id": }', "broken.json:1:9 不是 JSON"],
    [
      "latin.json",
      new Uint8Array([0x22, 0xe9, 0x22]),
      "不是 UTF-8、UTF-16 或 GB18030（GBK）文本；请另存为 UTF-8，或用 --encoding 名称 指定编码",
    ],
    ["large.json", new Uint8Array(64 * 2 ** 20 + 1).fill(0x20), "文件过大，无法载入内存（上限64MB）"],
  ])("%s", async (name, content, expected) => {
    const { code, out, err } = await cli(["validate", file(name, content), "--as", "plan"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
  });
});
