import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parsePlan } from "../../src/index.js";
import { cli } from "./cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const NBS = '指标,2027年,2026年\n森林覆盖率(%),20.00,"—"\n常住人口城镇化率,46.2,44.9\n';

describe("files of statistics offices", () => {
  it("are judged by the names of the plan, and what was done is reported", async () => {
    const { code, out, err } = await cli(["assess", "huzhu-15", "--observations", file("nbs.csv", NBS)]);
    expect([code, out.includes("46.2")]).toEqual([0, true]);
    expect(err).toBe(`${join(folder, "nbs.csv")}：1处没有数（—）\n`);
  });

  it("are converted with a plan, with ids of one's own, with headings of one's own, for one year", async () => {
    const ids = async (args: readonly string[], text: string) => {
      const { out } = await cli(["convert", "-", "--from", "csv", "--to", "json", ...args], { stdin: text });
      return (JSON.parse(out) as { indicator: string; year: number }[]).map(({ indicator, year }) => `${indicator} ${year}`);
    };
    expect(await ids(["--plan", "huzhu-15"], NBS)).toEqual([
      "forest-coverage 2027",
      "urbanisation-rate 2027",
      "urbanisation-rate 2026",
    ]);
    expect(
      await ids(
        ["--id", "甲=a", "--column", "地名=indicator", "--column", "完=value", "--column", "x=y=", "--year", "2027"],
        "地名,完,x=y\n甲,5,z\n",
      ),
    ).toEqual(["a 2027"]);
  });

  it("that cannot be read say what to write", async () => {
    const said = async (text: string, ...args: string[]) =>
      (await cli(["validate", "-", "--as", "observations", "--from", "csv", ...args], { stdin: text })).err;
    expect(await said(NBS)).toContain("--plan 规划");
    expect(await said(NBS.replace("森林", "林木"), "--plan", "huzhu-15")).toContain("--id 名称=编号");
    expect(await said("指标,年份,数值,地区\n")).toContain("--column 列名=");
    expect(await said("年份,数值\n")).toContain("--column 列名=indicator");
    expect(await said("指标,数值\nx,5\n")).toContain("--year 2027");
    expect(await said("指标,年份,数值\nx,明年,5\n")).toContain("2027年");
    expect(await said("指标,年份,数值\nx,2027,约5\n")).toContain("十进制小数");
    expect(await said("指标,年份,数值,状态\nx,2027,5,真的\n")).toContain("状态写 实际");
    const assessed = await cli(["assess", "huzhu-15", "--observations", file("names.csv", NBS.replace("森林", "林木"))]);
    expect([assessed.code, assessed.err]).toEqual([2, expect.stringContaining("不知“林木覆盖率(%)”是哪个指标")]);
    expect(assessed.err).toContain("--id 名称=编号");
  });

  it.each([
    [["--column", "数值"], "--column 应写成 列名=部分"],
    [["--column", "数值=wert"], "--column 应写成 列名=部分"],
    [["--column", "=value"], "--column 应写成 列名=部分"],
    [["--id", "森林"], "--id 应写成 名称=编号"],
    [["--id", "森林=森林"], "--id 应写成 名称=编号"],
    [["--year", "27"], "年份应为四位整数"],
  ])("%j is refused", async (args, expected) => {
    const { code, err } = await cli(["convert", "-", "--to", "json", ...args], { stdin: NBS });
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
  });
});

describe("a plan from a table", () => {
  const TABLE = "指标\t2025年\t2030年\t属性\n1.森林覆盖率（%）\t19.96\t20.06\t约束性\n2.幸福感（分）\t—\t80\t预期性\n";

  it("is written, with what was taken for granted by row", async () => {
    const plan = join(folder, "plan.json");
    const { code, out, err } = await cli([
      "read",
      file("table.txt", TABLE),
      "--place",
      "某县",
      "--period",
      "2026-2030",
      "--out",
      plan,
    ]);
    expect([code, err]).toEqual([0, `已写入 ${plan}\n`]);
    expect(out).toContain("请逐项核对：\n  第1行 森林覆盖率，row-01：编号取自行号\n");
    expect(parsePlan(JSON.parse(readFileSync(plan, "utf8"))).place).toBe("某县");
  });

  it("goes to standard output alone where it is asked to", async () => {
    for (const out of [[], ["--out", "-"]]) {
      const told = await cli(
        ["read", "-", "--place", "某县", "--period", "2026—2030", "--id", "幸福感=happiness", ...out, "--locale", "en"],
        { stdin: TABLE },
      );
      expect(parsePlan(JSON.parse(told.out)).indicators.map(({ id }) => id)).toEqual(["row-01", "happiness"]);
      expect(told.err).toContain("row 2 幸福感, happiness: ");
    }
  });

  it.each([
    [["--place", "某县"], "--place 地名 和 --period"],
    [["--period", "2026-2030"], "--place 地名 和 --period"],
    [["--place", " ", "--period", "2026-2030"], "--place 地名 和 --period"],
    [["--out", "x.json"], "--place 地名 和 --period"],
    [["--place", "某县", "--period", "2030-2026"], "--period 应写成 首年-末年"],
    [["--place", "某县", "--period", "十五五"], "--period 应写成 首年-末年"],
    [["--place", "某县", "--period", "2026-2030", "--id", "x"], "--id 应写成 名称=编号"],
  ])("%j is refused before anything is read", async (args, expected) => {
    const { code, out, err } = await cli(["read", "nowhere.txt", ...args]);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining(expected)]);
  });

  it("is none of one cell", async () => {
    expect((await cli("read --cell 5 --place x --period 2026-2030")).err).toContain("与 --cell 不能一起用");
  });
});

describe("an indicator is found by its name", () => {
  it("by explain and show", async () => {
    expect((await cli("explain huzhu-14 森林覆盖率")).out).toContain("(forest-coverage)");
    expect((await cli("show huzhu-15 indicator 城镇化率")).out).toContain("（urbanisation-rate）");
    expect((await cli("show huzhu-15 indicator forest cover share --locale en")).code).toBe(2);
    expect((await cli("show huzhu-15 indicator Forest coverage rate --locale en")).out).toContain("(forest-coverage)");
  });

  it("but not chosen of several", async () => {
    const { code, err } = await cli("explain huzhu-15 率");
    expect([code, err]).toEqual([2, expect.stringMatching(/“率”可能是几个指标：.*\(forest-coverage\).*请写全名或编号/)]);
    expect((await cli("explain huzhu-15 18")).code).toBe(0);
  });
});

it("--out - is standard output for every command that writes", async () => {
  for (const args of [
    "export huzhu-14 --to csv",
    "export huzhu-14 --to geojson",
    "report huzhu-14",
    "convert - --from csv --to csv",
  ]) {
    const [bare, said] = [await cli(args), await cli(`${args} --out -`)];
    expect([args, said.out, said.code]).toEqual([args, bare.out, bare.code]);
  }
  expect((await cli("export huzhu-14 --to datapackage --out -")).code).toBe(2);
});
