import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { terminalOf } from "../../src/cli/terminal.js";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import type { Assessment, Verdict } from "../../src/index.js";
import { cli } from "./cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** How many columns a line takes on a terminal: Chinese characters and full-width signs take two. */
const columns = (line: string): number =>
  [...line].reduce((sum, one) => sum + (/[\u2e80-\uffe6]/.test(one) && !/[\uff61-\uffdc]/.test(one) ? 2 : 1), 0);

describe("report", () => {
  it("goes by the file's ending, or as Markdown to standard output", async () => {
    const [html, md] = [join(folder, "report.html"), join(folder, "report.MD")];
    expect(await cli(`report huzhu-14 --out ${html} --locale en`)).toEqual({ code: 0, out: "", err: `wrote ${html}\n` });
    expect((await cli(`report huzhu-14 --out ${md}`)).code).toBe(0);
    expect(readFileSync(html, "utf8")).toMatch(/^<!doctype html>/);
    expect(readFileSync(md, "utf8")).toMatch(/^# 《互助县“十四五”规划/);
    expect((await cli("report huzhu-14")).out).toBe(readFileSync(md, "utf8"));
  });

  it("tells a breach by its code, another ending and a folder that is not there", async () => {
    const missed = file("missed.csv", "indicator,year,value\nforest-coverage,2030,19\n");
    expect((await cli(`report huzhu-15 --observations ${missed}`)).code).toBe(1);
    const pdf = await cli("report huzhu-14 --out report.pdf --locale en");
    expect([pdf.code, pdf.err]).toEqual([2, "five-year-plan: the file must end in .html, .md or .docx, not report.pdf\n"]);
    const nowhere = await cli(`report huzhu-14 --out ${join(folder, "no/such/report.html")}`);
    expect([nowhere.code, nowhere.out]).toEqual([2, ""]);
    expect(nowhere.err).toContain("无法写入");
  });
});

describe("assess", () => {
  it("prints the 14th plan's verdicts, aligned, and a summary", async () => {
    const { code, out, err } = await cli("assess huzhu-14");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("完成14项，未完成5项，暂无法评估2项");
    const lines = out.trimEnd().split("\n").slice(0, -1);
    expect(lines).toHaveLength(21 + 2);
    expect(new Set(lines.map(columns)).size).toBe(1);
  });

  it.each(["--locale en", "--locale=en"])("tells an error in the language asked for: %s", async (flag) => {
    const of = async (flags: string) => (await cli(`assess huzhu-14 --method closed-sdg ${flags}`)).err;
    const english = await of(flag);
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(await of("")).toMatch(/\p{Script=Han}/u);
    expect(await of("--locale=zh")).toBe(await of(""));
  });

  it("runs methods beside the default one, and knows which there are", async () => {
    const { code, out } = await cli("assess huzhu-14 --method open-sdg --method un-2023 --locale en --json");
    const { verdicts } = JSON.parse(out) as Assessment;
    expect([code, verdicts[1]?.methods?.map(({ method, status }) => `${method} ${status}`)]).toEqual([
      0,
      ["open-sdg target_achieved", "un-2023 met-or-on-track"],
    ]);
    expect((await cli("assess huzhu-14 --method open-sdg")).out).toContain("Open SDG");
    expect((await cli("explain huzhu-14 2 --method open-sdg")).out).toContain("Open SDG：目标已完成");
    const unknown = await cli("assess huzhu-14 --method closed-sdg --locale en");
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("there is no method closed-sdg: one of time-share")]);
  });

  it("takes assumed figures and their prices from a file", async () => {
    const observations = file(
      "assumed.csv",
      "indicator,year,value,status,basis\ngdp-growth,2026,5.1,actual,real\ngdp-growth,2027,5.2,assumed,real\n",
    );
    const { out } = await cli(`explain huzhu-15 gdp-growth --observations ${observations} --locale en`);
    expect(out).toContain("uses assumed figures (2027)");
    expect(out).toContain("actual in 2027: assumed, constant prices");
  });

  it("takes 左右 as narrow as given, a comparator, another language", async () => {
    expect((await cli("assess huzhu-14 --about 0")).out).toContain("完成13项，未完成6项，暂无法评估2项");
    expect((await cli("assess huzhu-14 --reference 全市平均水平=3.1")).out).toContain("完成15项，未完成5项，暂无法评估1项");
    expect((await cli("assess huzhu-14 --reference 全市平均水平=2021:3,2022:3,2023:3,2024:3,2025:3")).out).toContain("完成15项");
    const english = (await cli("assess huzhu-14 --locale en")).out;
    expect(english).toContain("14th Five-Year Plan of Huzhu County as of 2025: 14 achieved, 5 not achieved, 2 not assessable");
    expect(english).toContain("Grain production capacity");
  });

  it("tells a grade by its name and not by its place on the scale", async () => {
    const { out } = await cli("assess huzhu-15 --observations examples/interim-verdicts/observations.csv --as-of 2027");
    expect(out.split("\n").find((line) => line.includes("III 类及以上"))).toMatch(/│ +II +│/);
  });

  it("prints one JSON document on request", async () => {
    const { out } = await cli("assess huzhu-14 --json");
    const assessment = JSON.parse(out) as Assessment;
    expect([assessment.plan, assessment.verdicts.length, assessment.counts.byStatus.achieved]).toEqual(["huzhu-14", 21, 14]);
  });

  it("judges the 15th plan from CSV, with interim verdicts of every kind", async () => {
    const { out, code } = await cli(
      "assess huzhu-15 --observations examples/interim-verdicts/observations.csv --as-of 2027 --json",
    );
    expect(code).toBe(0);
    const { byStatus } = (JSON.parse(out) as Assessment).counts;
    for (const status of ["achieved", "ahead", "on-track", "behind", "undetermined"] as const)
      expect([status, byStatus[status] > 0]).toEqual([status, true]);
  });

  it("takes the newest observed year where none is given, and says when there is nothing to judge by", async () => {
    const observed = JSON.parse(
      (await cli("assess huzhu-15 --observations examples/interim-verdicts/observations.csv --json")).out,
    ) as Assessment;
    expect(observed.asOf).toBe(2027);
    const { err, out } = await cli("assess huzhu-15 --json");
    expect([(JSON.parse(out) as Assessment).asOf, err]).toEqual([2025, "没有监测数据；请用 --observations <文件> 提供\n"]);
  });

  it("ends with 1 when a binding target is missed", async () => {
    const missed = file(
      "missed.json",
      JSON.stringify([{ indicator: "forest-coverage", year: 2030, value: "19.99", status: "actual" }]),
    );
    expect((await cli(`assess huzhu-15 --observations ${missed}`)).code).toBe(1);
    expect((await cli(`explain huzhu-15 1 --observations ${missed}`)).code).toBe(1);
    expect((await cli(`explain huzhu-15 2 --observations ${missed}`)).code).toBe(0);
  });

  it("reads a plan, a policy and observations from files, and standard input", async () => {
    const plan = file("plan.json", `\ufeff${JSON.stringify(huzhu14)}`);
    const policy = file("policy.json", '{ "about": "0", "structure": "5" }');
    const outcomes = file(
      "outcomes.csv",
      '\ufeffindicator,year,from,to,value,parts,asserted,status\r\n"three-sector-structure",2025,,,,20.52:27.00:52.48,,\r\ngdp-growth,,2021,2025,3.3,,,actual\r\nenergy-intensity-reduction,,2021,2025,,,met,\r\n\r\n',
    );
    const { out, code } = await cli(
      `assess ${plan} --policy ${policy} --observations ${outcomes} --reference 全市平均水平=3.3 --json`,
    );
    expect(code).toBe(0);
    const assessment = JSON.parse(out) as Assessment;
    expect(assessment.policy).toMatchObject({ about: "0", structure: "5", onTrack: "0.95" });
    expect([0, 3, 10].map((i) => assessment.verdicts[i]?.status)).toEqual(["achieved", "achieved", "achieved"]);
    const piped = await cli("assess huzhu-15 --observations - --json", {
      stdin: '[{"indicator":"forest-coverage","year":2027,"value":"20.00","status":"actual"}]',
    });
    expect((JSON.parse(piped.out) as Assessment).verdicts[0]?.status).toBe("on-track");
    const csv = await cli("assess huzhu-15 --observations - --json", {
      stdin: "indicator,year,value\nforest-coverage,2027,20.00\nnowhere,2027,1\n",
    });
    expect((JSON.parse(csv.out) as Assessment).verdicts[0]?.observed).toBe("20.00");
    expect(csv.err).toContain("nowhere");
  });

  it("wraps on a terminal, and colours only where it may", async () => {
    const { out } = await cli("assess huzhu-14", { width: 100, colour: true });
    expect(out).toContain("\u001b[32m");
    const plain = await cli("assess huzhu-14", { width: 100 });
    expect(plain.out).not.toContain("\u001b[");
    for (const line of plain.out.trimEnd().split("\n").slice(0, -1)) expect(columns(line)).toBeLessThanOrEqual(100);
  });
});

describe("explain, targets and list", () => {
  it("explain shows the trail of one verdict, by id or number", async () => {
    const { out } = await cli("explain huzhu-14 19 --locale en");
    expect(out).toContain("Gross enrolment ratio in senior secondary education (senior-secondary-enrolment)");
    expect(out).toContain("status: achieved, as of 2025");
    expect(out).toContain("otherwise % of the target): 5");
    expect(out).toContain(
      "  2. lower end of “about” = 102 − |102| × 5% = 96.9 (target: Chapter 1, Section 1 · Table 1 · row 19 · plan target; policy setting: ",
    );
    expect((await cli("explain huzhu-14 senior-secondary-enrolment --locale en")).out).toBe(out);
    const rows = JSON.parse((await cli("explain huzhu-15 18 --json")).out) as Verdict[];
    expect(rows.map(({ indicator }) => indicator)).toEqual(["physicians-per-thousand", "nurses-per-thousand"]);
  });

  it("targets shows the figures of a year from which each status holds", async () => {
    const { out } = await cli("targets huzhu-15 --thresholds 2027 --locale en");
    expect(out).toMatch(/on track +│ ≥ 45\.52, < 45\.88/);
    expect(out).toMatch(/average so far +│ moving away +│ < 0/);
    expect(out).toMatch(/grade lost +│ worse than class V – class IV/);
    expect(out).toMatch(/set by a higher level of government/);
    const json = JSON.parse((await cli("targets huzhu-15 --thresholds 2027 --json")).out) as { thresholds: { year: number }[] };
    expect(new Set(json.thresholds.map(({ year }) => year))).toEqual(new Set([2027]));
    expect(await cli("targets huzhu-15 --thresholds soon")).toMatchObject({ code: 2 });
  });

  it("explain says from which figure on the status would be another one", async () => {
    const { out } = await cli("explain huzhu-14 grain-capacity --locale en");
    expect(out).toContain("below 14 it would be not achieved");
  });

  it("targets shows what each year asks", async () => {
    const { out } = await cli("targets huzhu-15");
    expect(out).toMatch(/常住人口城镇化率.*43\.9.*45\.7.*47\.5.*49\.3.*51\.1/);
    expect(out).toMatch(/环境空气优良率.*保持.*93.*93.*93.*93.*93/);
    expect(out).toMatch(/全体居民人均可支配收入增长.*参照地区生产总值年均增长/);
    const lines = out.replace(/\n$/, "").split("\n");
    expect(new Set(lines.map(columns)).size).toBe(1);
    expect((await cli("targets huzhu-14 --locale en")).out).toMatch(/set by a higher level.*省下达目标/);
    const json = JSON.parse((await cli("targets huzhu-15 --json")).out) as { targets: { indicator: string }[] };
    expect(json.targets).toHaveLength(23);
  });

  it("list shows the plans, or a plan's indicators", async () => {
    expect((await cli("list")).out).toMatch(/huzhu-14.*2021—2025年.*21[\s\S]*huzhu-15.*2026—2030年.*23/);
    expect((await cli("list --locale en")).out).toContain("14th Five-Year Plan of Huzhu County");
    expect(JSON.parse((await cli("list --json")).out)).toMatchObject([
      { id: "huzhu-14", indicators: 21 },
      { id: "huzhu-15", indicators: 23 },
      { id: "national-14", indicators: 20 },
      { id: "national-15", indicators: 21 },
    ]);
    expect((await cli("list huzhu-15")).out).toMatch(/22.*grain-capacity.*稳定保持在 14 以上\*/);
    expect(JSON.parse((await cli("list huzhu-15 --json")).out)).toEqual(huzhu15.indicators);
  });
});

describe("what goes wrong is reported on standard error, with its place, and exit code 2", () => {
  it.each<[string, string | RegExp]>([
    ["assess nowhere", "没有规划“nowhere”：应为 huzhu-14、huzhu-15、national-14、national-15 之一，或一个 JSON 文件"],
    [
      "assess nowhere --locale en",
      "no plan “nowhere”: one of huzhu-14, huzhu-15, national-14, national-15, or a JSON file, was expected",
    ],
    ["assess nowhere --locale=en", "no plan"],
    ["assess ./missing.json", "无法读取 ./missing.json：文件不存在"],
    ["assess ./src", "无法读取 ./src：这是一个文件夹"],
    ["assess huzhu-14 --as-of soon", "年份应为四位整数，给出的是 soon"],
    ["assess huzhu-14 --about much", /判定标准的格式不对\n {2}about：格式不对：much/],
    ["assess huzhu-14 --reference 3.1", "--reference 应写成"],
    ["assess huzhu-14 --reference 全市平均水平=", "--reference 应写成"],
    ["assess huzhu-14 --reference 全市平均水平=26:1", "--reference 应写成"],
    ["assess huzhu-14 --reference 全市平均水平=high", "不是十进制数：high"],
    ["explain huzhu-14 nothing", "规划 huzhu-14 没有指标“nothing”"],
    ["asess huzhu-14", "没有命令 asess\n是否要写 assess？\n用法见 five-year-plan --help"],
    ["asess huzhu-14 --locale en", "there is no command asess\ndid you mean assess?\nSee five-year-plan --help"],
    ["assess huzhu-14 --abuot 5", "没有选项 --abuot\n是否要写 --about？\n用法见 five-year-plan assess --help"],
    ["assess huzhu-14 --locale fr", "--locale <语言> 不能是 fr，可选：zh, en"],
    ["assess", "缺少参数 <规划>"],
  ])("%s", async (args, expected) => {
    const { code, out, err } = await cli(args);
    expect([code, out]).toEqual([2, ""]);
    if (typeof expected === "string") expect(err).toContain(expected);
    else expect(err).toMatch(expected);
  });

  it.each<[string, string | Uint8Array, string, string]>([
    ["broken.json", '[{"indicator": "gdp-growth",\n  "year": }]', "broken.json:1 不是普通的 JSON", "observations"],
    ["cut.json", '[{"indicator"', "cut.json:1 不是普通的 JSON：…", "observations"],
    [
      "latin.csv",
      new Uint8Array([0x69, 0xe9, 0x0a]),
      "latin.csv：不是 UTF-8、UTF-16 或 GB18030（GBK）文本；请另存为 UTF-8",
      "observations",
    ],
    ["truncated.csv", new Uint8Array([0x69, 0xe4, 0xb8]), "truncated.csv:1 文本已损坏", "observations"],
    ["columns.csv", "indicator,yaer,value\nx,2026,1\n", "columns.csv:1 yaer：未识别的字段 yaer，是否想写 year？", "observations"],
    ["header.csv", "year,value\n2026,1\n", "header.csv:1 缺少 indicator", "observations"],
    ["empty.csv", "", "empty.csv:1 缺少 indicator", "observations"],
    [
      "rows.csv",
      'indicator,year,value\nforest-coverage,2026,1\nforest-coverage,2027,"1,5"\n',
      "rows.csv:3 value：格式不对：1,5",
      "observations",
    ],
    ["year.csv", "indicator,year,value\nforest-coverage,soon,1\n", "year.csv:2 year：类型不对", "observations"],
    ["ragged.csv", "indicator,year,value\nforest-coverage,2026\n", "ragged.csv:2 有2个单元格，表头有3个", "observations"],
    ["quote.csv", 'indicator,year,value\n"forest-coverage,2026,1\n', "quote.csv:2 引号没有成对", "observations"],
    ["object.json", '{"indicator":"x"}', "object.json:1 不是普通的 JSON：{", "observations"],
    ["policy.json", '{"abuot": "5"}', "未识别的字段 abuot，是否想写 about？", "policy"],
  ])("%s", async (name, content, expected, option) => {
    const { code, out, err } = await cli(`assess huzhu-15 --${option} ${file(name, content)}`);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
  });

  it("a plan of the wrong shape", async () => {
    const plan = file("bad-plan.json", JSON.stringify({ ...huzhu14, indicaters: [] }));
    expect((await cli(`list ${plan}`)).err).toContain("indicaters：未识别的字段 indicaters，是否想写 indicators？");
  });

  it("a fault of our own is not hidden", async () => {
    const io = terminalOf({ stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough(), env: {} }, () => {});
    const broken = {
      ...io,
      out: () => {
        throw new TypeError("ours");
      },
    };
    const said: string[] = [];
    const code = await run(["assess", "huzhu-14"], { ...broken, err: (text) => void said.push(text) }, "1");
    expect([code, said.join("")]).toEqual([
      70,
      expect.stringMatching(/^five-year-plan: 内部错误，这是程序的毛病，不是您的：TypeError: ours\n/),
    ]);
  });
});

it("help and version are no failures", async () => {
  expect(await cli("--version")).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  const help = await cli("--help");
  expect(help.code).toBe(0);
  for (const command of ["assess", "targets", "explain", "list"]) expect(help.out).toContain(command);
  expect((await cli("assess --help")).out).toContain("--reference <名称=数值>");
  expect((await cli("assess --help --locale en")).out).toContain("--reference <name=value>");
});
