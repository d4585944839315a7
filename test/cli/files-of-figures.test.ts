import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeFolder } from "../../src/cli/aside.js";
import { caret } from "../../src/cli/caret.js";
import { readReference } from "../../src/cli/input.js";
import { UsageError } from "../../src/cli/io.js";
import { progress, remediesFor } from "../../src/cli/observations.js";
import { regions } from "../../src/cli/regions.js";
import { visible } from "../../src/cli/visible.js";
import type { Issue } from "../../src/index.js";
import { cli } from "./cli.js";
import { smallPlan } from "./small-plan.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-figures-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const file = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return at(name);
};

const CSV_OF_ONE = "indicator,year,value\nforest-coverage,2027,22\n";

describe("a file of figures is read in the form that is asked for, or that its ending or its beginning says", () => {
  const CSV = CSV_OF_ONE;
  const TSV = CSV.replaceAll(",", "\t");
  const JSON_TEXT = '[{"indicator":"forest-coverage","year":2027,"value":"22","status":"actual"}]';
  const LINE = `${JSON_TEXT.slice(1, -1)}\n`;

  it.each<[string, string, string[]]>([
    ["a.csv", CSV, []],
    ["a.CSV", CSV, []],
    ["a.tsv", TSV, []],
    ["a.txt", TSV, []],
    ["a.json", JSON_TEXT, []],
    ["a.ndjson", LINE, []],
    ["a.jsonl", LINE, []],
    ["figures", CSV, []],
    ["figures", TSV, []],
    ["figures", `\n ${JSON_TEXT}`, []],
    ["figures", ` ${LINE}`, []],
    ["a.data", TSV, []],
    ["a.constructor", CSV, []],
    // A tab in a later line does not make columns of the first.
    ["figures", 'indicator,year,value,source\nforest-coverage,2027,22,"a\tb"\n', []],
    ["a.json", CSV, ["--from", "csv"]],
    ["a.csv", LINE, ["--from", "ndjson"]],
  ])("%s", async (name, text, more) => {
    const { code, out } = await cli(["convert", file(name, text), "--to", "json", ...more]);
    expect([code, JSON.parse(out)]).toMatchObject([0, [{ indicator: "forest-coverage", year: 2027, value: "22" }]]);
  });

  it("and of a document its first table that holds something", async () => {
    const sheets = (await import("./archives.js")).zip(
      Object.entries({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": `<office:body>${["空", "一", "二"]
          .map(
            (name) =>
              `<table:table table:name="${name}">${
                name === "空"
                  ? ""
                  : ["indicator,year,value", `forest-coverage,2027,${name === "一" ? 22 : 23}`]
                      .map(
                        (row) =>
                          `<table:table-row>${row.replaceAll(/[^,]+/g, "<table:table-cell><text:p>$&</text:p></table:table-cell>").replaceAll(",", "")}</table:table-row>`,
                      )
                      .join("")
              }</table:table>`,
          )
          .join("")}</office:body>`,
      }).map(([name, text]) => ({ name, data: new TextEncoder().encode(text) })),
    );
    const name = file("sheets.ods", sheets);
    const value = async (...more: string[]) => {
      const { out, err } = await cli(["convert", name, "--to", "json", ...more]);
      return [out === "" ? undefined : JSON.parse(out)[0].value, err.includes("读的是“一”（共2个表")] as const;
    };
    expect(await value()).toEqual(["22", true]);
    expect(await value("--sheet", "二")).toEqual(["23", false]);
    expect(await value("--sheet", "空")).toEqual([undefined, false]);
  });
});

describe("what is said of a file of figures", () => {
  const convert = async (stdin: string, ...more: string[]) =>
    (await cli(["convert", "-", "--from", "csv", "--to", "json", ...more], { stdin })).err.trimEnd().split("\n");

  it("columns that were left out, cells without a value by their sign, and what came of it", async () => {
    const text = "indicator,year,value,weather,mood\nforest-coverage,2026,—,fine,bad\nforest-coverage,2027,22,fine,bad\n";
    const said = await convert(text, "--column", "weather=", "--column", "mood=");
    expect(said.slice(0, -1)).toEqual(["-：1处没有数（—）", "-：未读的列：weather，mood"]);
    expect(said.at(-1)).toBe("已写出1条数据，0行有误；1处没有数值");
    // Signs of missing values by their letter are meant to be left out.
    const letters = "indicator,year,value,status\nforest-coverage,2026,,M\nforest-coverage,2027,22,A\n";
    expect(await convert(letters)).toEqual(["已写出1条数据，0行有误；1处没有数值"]);
  });

  it("what is wrong with rows, and once of each kind what to write instead", () => {
    const issue = (code: string, path: (string | number)[], facts: object = {}) => ({ code, path, facts }) as unknown as Issue;
    const told = (...issues: Issue[]) => {
      const remedies = remediesFor("zh");
      remedies.add(issues);
      remedies.add(issues);
      return remedies.told().length;
    };
    const kinds = [
      issue("unknown-name", ["indicator"]),
      issue("unknown-key", ["weather"]),
      issue("wrong-format", ["year"]),
      issue("wrong-format", ["value"]),
      issue("wrong-value", ["status"]),
    ];
    expect(kinds.map((one) => told(one))).toEqual([1, 1, 1, 1, 1]);
    expect(told(...kinds)).toBe(5);
    // A column that is missing is known by what it would have been.
    expect(told(issue("missing-key", [], { key: "year" }), issue("wrong-format", ["year"]))).toBe(1);
    expect(told(issue("missing-key", [], { key: "indicator" }), issue("unknown-key", ["x"]))).toBe(1);
    expect(told(issue("wrong-format", ["source"]))).toBe(0);
    expect(told()).toBe(0);
  });

  it("of bad rows a hundred with all that is wrong with each, and how many rows there are in all", async () => {
    const bad = async (count: number) => {
      const rows = "forest-coverage,27,x\n".repeat(count);
      const { code, err } = await cli([
        "assess",
        file("plan.json", smallPlan),
        "--observations",
        file("b.csv", `indicator,year,value\n${rows}`),
      ]);
      return [
        code,
        err.match(/b\.csv:[0-9]+ year/g)?.length,
        err.match(/b\.csv:[0-9]+ value/g)?.length,
        err.includes(`${count}行`),
      ];
    };
    expect(await bad(60)).toEqual([2, 60, 60, false]);
    expect(await bad(100)).toEqual([2, 100, 100, false]);
    expect(await bad(101)).toEqual([2, 100, 100, true]);
  });

  it("what is likely wrong: the first ten, how many more, and nothing twice", async () => {
    const said = async (rows: string, plan = smallPlan) => {
      const { err } = await cli([
        "assess",
        file("plan.json", plan),
        "--observations",
        file("s.csv", `indicator,year,value\n${rows}`),
      ]);
      return err
        .trimEnd()
        .split("\n")
        .filter((line) => line !== "");
    };
    const slips = (count: number) => Array.from({ length: count }, (_, i) => `forest-coverage,2027,${1000 + i}\n`).join("");
    const graded = (lines: readonly string[]) => lines.filter((line) => /^(矛盾|疑点)：/.test(line)).length;
    // Figures of one time that differ are one point more: nine slips are ten points in all, twelve are thirteen.
    const [ten, more] = [await said(slips(9)), await said(slips(12))];
    expect([graded(ten), graded(more), more.length - ten.length]).toEqual([10, 10, 1]);
    expect(more.at(-1)).toMatch(/^另有[0-9]+处/);
    // An indicator that the plan has not is said once, by the assessment.
    const unknown = await said("forest-coverage,2027,22\nno-such,2027,5\n");
    expect(unknown.filter((line) => line.includes("no-such"))).toHaveLength(1);
  });

  it("nothing of progress for a short text, though somebody watches", async () => {
    const { err } = await cli("convert - --from csv --to csv", { stdin: CSV_OF_ONE, watched: true });
    expect(err).toBe("已写出1条数据，0行有误\n");
  });

  it("how far it is: not before half a second, then every 500 rows at most, and what was shown is taken away", () => {
    const lines: string[] = [];
    const now = performance.now;
    let clock = 0;
    performance.now = () => clock;
    try {
      const shown = progress({ status: (line: string) => lines.push(line) } as never, "zh");
      const steps = (count: number) => {
        for (let i = 0; i < count; i++) shown.step();
      };
      steps(1000);
      shown.done();
      expect(lines).toEqual([]);
      clock = 499;
      steps(500);
      expect(lines).toEqual([]);
      clock = 500;
      steps(499);
      expect(lines).toEqual([]);
      steps(1);
      expect(lines).toEqual(["已处理2000行"]);
      clock = 900;
      steps(500);
      clock = 1000;
      steps(500);
      expect(lines).toEqual(["已处理2000行", "已处理3000行"]);
      shown.done();
      expect(lines).toEqual(["已处理2000行", "已处理3000行", ""]);
    } finally {
      performance.now = now;
    }
  });
});

describe("what is read", () => {
  it("is named while it is read, where it takes its time and somebody watches", async () => {
    const { err } = await cli("read test/cli/fixtures/table.docx", { watched: true });
    expect(err).toContain("test/cli/fixtures/table.docx");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
    expect((await cli("read test/cli/fixtures/table.html", { watched: true })).err).toBe("");
  });

  it("and that is no UTF-8 is said with its first wrong byte, counted from 1", async () => {
    const text = Buffer.from("| 指标 | 2030年 |\n|---|---|\n| 森林覆盖率（%） | 25 |\n");
    const wrong = async (bytes: Uint8Array, ...more: string[]) => (await cli(["read", file("w.md", bytes), ...more])).err;
    for (const place of [0, 20, text.length]) {
      const bytes = Buffer.concat([text.subarray(0, place), Uint8Array.of(0xff), text.subarray(place)]);
      // Within a character the character itself is the first that is wrong.
      const first = [0, text.length].includes(place) ? place + 1 : undefined;
      const said = await wrong(bytes);
      expect(said).toContain("w.md");
      if (first !== undefined) expect(said).toMatch(new RegExp(`第 ?${first} ?(个)?字节`));
    }
    expect(await wrong(text)).toBe("");
    const cut = Buffer.from("| 指标 | 2030年 |\n|---|---|\n| 森林");
    expect(await wrong(cut.subarray(0, -1))).toMatch(new RegExp(`第 ?${cut.length - 2} ?(个)?字节`));
    expect(await wrong(Buffer.concat([Buffer.from("\ufeff"), text]))).toBe("");
  });

  it("in a plan's file is found by its place: an entry of a list, a member, of two of one name the last", () => {
    const text =
      '{"indicators":[{"id":"x"},{"id":"forest-coverage","id":"forest-coverage"}],\n"indicators":[\n {"id":"forest-coverage"}]}';
    const plan = { ...smallPlan, indicators: [{ id: "forest-coverage", targets: [] }] } as never;
    const of = regions(text, plan);
    const ref = (id: string) => ({ kind: "indicator", id, name: { zh: "" }, locator: {} }) as never;
    expect(of(ref("forest-coverage"))).toEqual({ startLine: 3, startColumn: 2, endLine: 3, endColumn: 26 });
    expect(of(ref("none"))).toBeUndefined();
    // Where the text has a number or an object in a list's place, there is nothing to point at.
    for (const other of ['{"indicators":5}', '{"indicators":{"0":{}}}', "{}", "[]", '{"indicators":[]}'])
      expect(regions(other, plan)(ref("forest-coverage"))).toBeUndefined();
  });

  it.each(["省=", "=5", "5", "省=2026:5,2027", "省=2026:5,27:6", "省=2026:5:6", "省=2026:5,x2027:6", "省=2026:5,20271:6"])(
    "%s is no reference",
    (given) => {
      expect(() => readReference(given, "zh")).toThrow(UsageError);
    },
  );

  it("a reference is one figure or one for each year", () => {
    expect(readReference("省=5.1", "zh")).toEqual({ 省: "5.1" });
    expect(readReference("a=b=5", "zh")).toEqual({ a: "b=5" });
    expect(readReference("省=2026:5.1,2027:5.0", "zh")).toEqual({ 省: { 2026: "5.1", 2027: "5.0" } });
  });
});

describe("what is written and shown", () => {
  it("a folder that is not there is made with those above it, and holds what was given", async () => {
    await writeFolder(at("a/b/c"), { "x.txt": "甲", "y.txt": "" });
    expect([readFileSync(at("a/b/c/x.txt"), "utf8"), readFileSync(at("a/b/c/y.txt"), "utf8")]).toEqual(["甲", ""]);
    await writeFolder(at("a/b/c"), { "x.txt": "乙" });
    expect([readFileSync(at("a/b/c/x.txt"), "utf8"), existsSync(at("a/b/c/y.txt"))]).toEqual(["乙", true]);
  });

  it("a caret stands under an empty first line as under any", () => {
    expect(caret("\n甲", 0, 1)).toBe("  \n  ^\n");
    expect(caret("\n甲", 1, 2)).toBe("  甲\n  ^^\n");
    expect(caret("甲\n", 0, 1)).toBe("  甲\n  ^^\n");
  });

  it("signs that nobody sees are written out, by four digits or by as many as they have", () => {
    expect(visible("a\u0000\u200b\u{e0001}\u001b[31mb\u001b[0m\u001b]c\n\t")).toBe(
      "a\\u0000\\u200b\\u{e0001}\u001b[31mb\u001b[0m\\u001b]c\n\t",
    );
  });
});

describe("a judgement", () => {
  const plan = () => file("plan.json", smallPlan);

  it("with a wrong option blames the option, and no indicator", async () => {
    const { code, err } = await cli([
      "assess",
      plan(),
      "--about",
      "x",
      "--observations",
      file("f.csv", "indicator,year,value\nforest-coverage,2027,22\n"),
    ]);
    expect([code, err.includes("forest-coverage")]).toEqual([2, false]);
    expect(err).not.toBe("");
  });

  it("beside plans of higher governments, with figures of their own", async () => {
    const above = file("above.json", { ...smallPlan, id: "province-15" });
    const figures = file("f.csv", "indicator,year,value\nforest-coverage,2027,22\n");
    const args = ["assess", plan(), "--observations", figures, "--json"];
    for (const given of [above, `${above}=${figures}`]) {
      const { code, out } = await cli([...args, "--above", given]);
      expect([given, code, JSON.parse(out).plan]).toEqual([given, 0, "yunshan-15"]);
    }
    expect((await cli([...args, "--above", `${above}=${at("none.csv")}`])).code).toBe(2);
    expect((await cli([...args, "--above", at("none.json")])).code).toBe(2);
  });

  it("by a policy of a file, of which an option is stronger", async () => {
    const policy = file("policy.json", { about: "0.1" });
    const about = async (...more: string[]) => JSON.parse((await cli(["assess", plan(), "--json", ...more])).out).policy.about;
    const standard = await about();
    expect([
      await about("--policy", policy),
      await about("--policy", policy, "--about", "0.2"),
      await about("--about", "0.3"),
    ]).toEqual(["0.1", "0.2", "0.3"]);
    expect(["0.1", "0.2", "0.3"]).not.toContain(standard);
  });
});
