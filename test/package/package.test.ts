import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Consumer, install } from "./consumer.js";

let consumer: Consumer;
beforeAll(() => {
  consumer = install();
});
afterAll(() => consumer.remove());

const COUNTS = '{"achieved":14,"ahead":0,"on-track":0,"behind":0,"off-track":0,"missed":5,"undetermined":2}\n';

describe("the packed tarball", () => {
  it("holds what users need and nothing else", () => {
    const parts =
      /^(dist\/[\w-]+\.(js|d\.ts)|dist\/cli\/[\w-]+\.js|schemas\/[a-z]+\.json|docs\/((checks|decisions)\/)?[\w.-]+\.md)$/;
    const others = consumer.packed.filter((path) => !parts.test(path));
    expect(others.sort()).toEqual(
      [
        ["CHANGELOG.md", "CITATION.cff", "LICENSE", "README.md", "README.zh-CN.md"],
        ["dist/cli/LICENSES.txt", "package.json"],
      ].flat(),
    );
  });

  it.each(["README.md", "README.zh-CN.md"])("holds every file that %s links to", (page) => {
    const links = [...readFileSync(page, "utf8").matchAll(/\]\(([^)#\s]+)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(25);
    expect(links.filter((link) => !/^https:/.test(link) && !consumer.packed.includes(link))).toEqual([]);
  });

  it("runs as an ES module", () => {
    const file = consumer.write(
      "esm.mjs",
      `import { assess } from "five-year-plan";
       import { huzhu14, huzhu14Outcomes } from "five-year-plan/huzhu";
       import { averageAnnualGrowth, Decimal } from "five-year-plan/calculators";
       import { readTarget } from "five-year-plan/notation";
       import { wording } from "five-year-plan/text";
       import { toSarif } from "five-year-plan/output";
       import { check } from "five-year-plan";
       if (toSarif(check(huzhu14)).runs[0].results.length !== 5) process.exit(4);
       if (!(averageAnnualGrowth("1", "2", 5) instanceof Decimal) || !readTarget("5").ok || wording("zh").status.missed !== "未完成") process.exit(3);
       console.log(JSON.stringify(assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }).counts.byStatus));`,
    );
    expect(consumer.node(file)).toBe(COUNTS);
  });

  it("runs in CommonJS by require", () => {
    const file = consumer.write(
      "cjs.cjs",
      `const { assess } = require("five-year-plan");
       const { huzhu14, huzhu14Outcomes } = require("five-year-plan/huzhu");
       console.log(JSON.stringify(assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }).counts.byStatus));`,
    );
    expect(consumer.node(file)).toBe(COUNTS);
  });

  it("has one Decimal and one PlanError behind all its doors", () => {
    const file = consumer.write(
      "same.mjs",
      `import * as main from "five-year-plan";
       import * as calculators from "five-year-plan/calculators";
       console.log(main.Decimal === calculators.Decimal, main.PlanError === calculators.PlanError);`,
    );
    expect(consumer.node(file)).toBe("true true\n");
  });

  it.each(["bundler", "nodenext"])("type-checks under moduleResolution %s, strictly, its own declarations too", (resolution) => {
    const source = `import { assess, check, definePlan, type Finding, parsePlan, type Plan, type Verdict } from "five-year-plan";
      import { averageAnnualGrowth, type Decimal } from "five-year-plan/calculators";
      import { huzhu14Outcomes, huzhu15, type IndicatorId } from "five-year-plan/huzhu";
      import { readTarget, type TargetReading } from "five-year-plan/notation";
      import { type SarifLog, toSarif } from "five-year-plan/output";
      import { describeFinding, wording } from "five-year-plan/text";
      const findings: readonly Finding[] = check(huzhu15, { rules: ["unit-spelling"] });
      const log: SarifLog = toSarif(findings);
      // @ts-expect-error no such rule
      check(huzhu15, { rules: ["unit-speling"] });
      const growth: Decimal = averageAnnualGrowth("1", "2", 5);
      const verdict: Verdict | undefined = assess(huzhu15, huzhu14Outcomes, { asOf: 2025 }).verdicts[0];
      const id: IndicatorId = "forest-coverage";
      const value: string | undefined = huzhu15.indicators[0]?.baseline?.reading.kind === "level" && huzhu15.indicators[0].baseline.reading.bound !== "between" ? huzhu15.indicators[0].baseline.reading.value : undefined;
      const reading: TargetReading = readTarget("5");
      const plan: Plan = parsePlan({});
      // @ts-expect-error a number has lost digits
      averageAnnualGrowth(1.1, "2", 5);
      // @ts-expect-error no such id
      const wrong: IndicatorId = "forest-covrage";
      export { definePlan, describeFinding, growth, id, log, plan, reading, value, verdict, wording, wrong };`;
    consumer.write(`types-${resolution}.mts`, source);
    consumer.write(
      `tsconfig.${resolution}.json`,
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          skipLibCheck: false,
          target: "ES2022",
          types: [],
          module: resolution === "bundler" ? "ESNext" : "NodeNext",
          moduleResolution: resolution,
        },
        files: [`types-${resolution}.mts`],
      }),
    );
    const { stdout, status } = spawnSync(
      process.execPath,
      ["node_modules/typescript/bin/tsc", "-p", `tsconfig.${resolution}.json`],
      { cwd: consumer.folder, encoding: "utf8" },
    );
    expect([stdout, status]).toEqual(["", 0]);
  });

  it("type-checks in a CommonJS file under nodenext", () => {
    consumer.write(
      "types.cts",
      'import { assess } from "five-year-plan";\nimport { huzhu15 } from "five-year-plan/huzhu";\nexport const status: string | undefined = assess(huzhu15, [], { asOf: 2026 }).verdicts[0]?.status;\n',
    );
    consumer.write(
      "tsconfig.cts.json",
      JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, target: "ES2022", types: [], module: "NodeNext" },
        files: ["types.cts"],
      }),
    );
    const { stdout, status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.cts.json"], {
      cwd: consumer.folder,
      encoding: "utf8",
    });
    expect([stdout, status]).toEqual(["", 0]);
  });

  it("costs the type checker no more than twice what a schema of zod does", () => {
    const instantiations = (name: string, source: string): number => {
      consumer.write(`${name}.mts`, source);
      const compilerOptions = { strict: true, noEmit: true, skipLibCheck: true, target: "ES2022", types: [], module: "NodeNext" };
      consumer.write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, files: [`${name}.mts`] }));
      const { stdout } = spawnSync(
        process.execPath,
        ["node_modules/typescript/bin/tsc", "-p", `tsconfig.${name}.json`, "--extendedDiagnostics"],
        { cwd: consumer.folder, encoding: "utf8" },
      );
      expect(stdout).not.toContain("error TS");
      return Number(/Instantiations:\s+([0-9]+)/.exec(stdout)?.[1]);
    };
    const zods = instantiations(
      "zod",
      `import { z } from "zod";
      const Row = z.object({ id: z.string(), value: z.string().optional(), kind: z.enum(["a", "b"]), list: z.array(z.object({ n: z.number() })) });
      export const rows: number = (Row.parse({}) satisfies z.infer<typeof Row>).list.length;`,
    );
    const ours = instantiations(
      "ours",
      `import { assess, indicatorOf, level, parsePlan, verdictOf, type Observation, type Plan, type Verdict } from "five-year-plan";
      import { huzhu15 } from "five-year-plan/huzhu";
      import { describeCompliance } from "five-year-plan/text";
      const figures: readonly Observation[] = [{ indicator: "forest-coverage", year: 2026, value: "19.98", status: "actual" }];
      const assessment = assess(huzhu15, figures, { asOf: 2026 });
      export const first: Verdict | undefined = assessment.verdicts[0];
      export const printed = indicatorOf(huzhu15, "forest-coverage").targets[0]?.printed;
      export const status = verdictOf(assessment, "forest-coverage").status;
      export const words: string = describeCompliance(assessment);
      export const plan: Plan = parsePlan({});
      export const count: number = plan.indicators.length;
      export const asked = level("51.1", { bound: "about" });`,
    );
    expect(zods).toBeGreaterThan(300);
    expect(ours).toBeLessThanOrEqual(2 * zods);
  });

  it("has an executable command that tells its version", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const command = join(consumer.folder, "node_modules/five-year-plan/dist/cli.js");
    expect(consumer.node(command, "--version")).toBe(`${version}\n`);
    expect(consumer.node(command, "assess", "huzhu-14")).toContain("完成14项");
    const refused = spawnSync(process.execPath, [command, "assess", "nowhere"], { encoding: "utf8" });
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    const piped = spawnSync(process.execPath, [command, "assess", "huzhu-15", "--observations", "-", "--json"], {
      encoding: "utf8",
      input: "indicator,year,value\nforest-coverage,2030,19\n",
    });
    expect([piped.status, piped.stderr]).toEqual([1, ""]);
    const closed = spawnSync("sh", ["-c", `"${process.execPath}" "${command}" list huzhu-15 --json | head -n 1`], {
      encoding: "utf8",
    });
    expect([closed.status, closed.stderr, closed.stdout]).toEqual([0, "", "[\n"]);
    const coloured = spawnSync(process.execPath, [command, "assess", "huzhu-14"], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    expect(coloured.stdout).not.toContain("\u001b[");
  });
});

describe("the declarations of the embedded plans", () => {
  it("weigh under 66 KB with everything that they import", () => {
    const dist = join(consumer.folder, "node_modules/five-year-plan/dist");
    const seen = new Set<string>();
    const weigh = (file: string): number => {
      if (seen.has(file)) return 0;
      seen.add(file);
      const text = readFileSync(join(dist, file), "utf8");
      const imported = [...text.matchAll(/from '\.\/([^']+)\.js'/g)].map(([, name]) => weigh(`${name}.d.ts`));
      return imported.reduce((sum, bytes) => sum + bytes, Buffer.byteLength(text));
    };
    expect(weigh("huzhu.d.ts")).toBeLessThan(66 * 1024);
    expect(seen.size).toBeGreaterThan(1);
  });
});

describe("bundled by esbuild and minified", () => {
  const bundle = async (code: string) => {
    const result = await build({
      stdin: { contents: code, resolveDir: consumer.folder },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      write: false,
      metafile: true,
      charset: "utf8",
      logLevel: "silent",
    });
    // What was looked at and fell away does not count.
    const inputs = Object.values(result.metafile.outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    );
    const bundled = result.outputFiles[0]?.contents ?? new Uint8Array();
    return {
      bytes: bundled.length,
      gzipped: gzipSync(bundled, { level: 9 }).length,
      has: (name: string) => inputs.some((path) => path.includes(`node_modules/${name}/`)),
      hasOwn: (file: string) => inputs.some((path) => path.endsWith(`five-year-plan/dist/${file}.js`)),
    };
  };

  it("one calculator is under 40 KB and has no zod in it", async () => {
    const one = await bundle(
      'import { averageAnnualGrowth } from "five-year-plan/calculators"; console.log(averageAnnualGrowth("1", "2", 5));',
    );
    expect([one.has("zod"), one.has("decimal.js")]).toEqual([false, true]);
    expect(one.bytes).toBeLessThan(40 * 1024);
    expect(one.bytes).toBeGreaterThan(20 * 1024);
  });

  it("one calculator from the main door is no heavier, for what is not used falls away", async () => {
    const one = await bundle(
      'import { averageAnnualGrowth } from "five-year-plan"; console.log(averageAnnualGrowth("1", "2", 5));',
    );
    expect(one.has("zod") ? one.bytes : 0).toBeLessThan(40 * 1024);
    expect(one.bytes).toBeLessThan(40 * 1024);
  });

  it("reading and printing a cell needs no zod either", async () => {
    const one = await bundle('import { readTarget } from "five-year-plan/notation"; console.log(readTarget("5"));');
    expect([one.has("zod"), one.has("htmlparser2")]).toEqual([false, false]);
    expect(one.bytes).toBeLessThan(80 * 1024);
  });

  it("the embedded data weighs under 66 KB gzipped", async () => {
    const all = await bundle(
      'import { huzhu14, huzhu14Outcomes, huzhu15 } from "five-year-plan/huzhu"; console.log(huzhu14, huzhu14Outcomes, huzhu15);',
    );
    expect(all.gzipped).toBeLessThan(66 * 1024);
    expect(all.gzipped).toBeGreaterThan(40 * 1024);
  });

  it("reading a table brings the parser of HTML and nothing of zod", async () => {
    const one = await bundle(
      'import { readIndicatorTable } from "five-year-plan/notation"; console.log(readIndicatorTable("<table>"));',
    );
    expect([one.has("zod"), one.has("htmlparser2")]).toEqual([false, true]);
    // Names decide sides, and decimals what leads from a base to a target.
    expect(one.bytes).toBeLessThan(240 * 1024);
  });

  it("a table as CSV needs no zod either", async () => {
    const one = await bundle('import { toCsv } from "five-year-plan/output"; console.log(toCsv);');
    expect(one.has("zod") ? one.bytes : 0).toBeLessThan(60 * 1024);
    expect(one.bytes).toBeLessThan(60 * 1024);
  });

  // Everything behind a door, minified, in KiB: a budget with little room, so that growth is seen and decided.
  it.each([
    ["five-year-plan", 660, 234],
    ["five-year-plan/calculators", 53, 21],
    ["five-year-plan/notation", 244, 100],
    ["five-year-plan/huzhu", 306, 66],
    ["five-year-plan/national", 133, 33],
    ["five-year-plan/outline", 404, 167],
    ["five-year-plan/text", 208, 79],
    ["five-year-plan/output", 748, 266],
  ])("all of %s stays within %i KiB, and %i gzipped", async (door, bytes, gzipped) => {
    const all = await bundle(`import * as door from "${door}"; console.log(door);`);
    expect(all.bytes / 1024).toBeLessThan(bytes);
    expect(all.gzipped / 1024).toBeLessThan(gzipped);
  });

  it("nothing of the country's plans is behind another door", async () => {
    const door = (name: string) => bundle(`import * as door from "${name}"; console.log(door);`);
    for (const name of ["five-year-plan", "five-year-plan/huzhu", "five-year-plan/text", "five-year-plan/output"])
      expect([name, (await door(name)).hasOwn("national")]).toEqual([name, false]);
    expect((await door("five-year-plan/national")).hasOwn("national")).toBe(true);
  });

  // One thing alone, minified and not compressed: what a page pays for a question.
  it.each([
    ["five-year-plan/huzhu", "huzhu14, huzhu14Outcomes", 60],
    ["five-year-plan/huzhu/14", "huzhu14, huzhu14Outcomes", 60],
    ["five-year-plan/huzhu", "INDICATOR_IDS, PLACE_IDS", 8],
    ["five-year-plan/huzhu/ids", "INDICATOR_IDS, PLACE_IDS", 8],
    ["five-year-plan", "indicatorOf", 6],
    ["five-year-plan", "projectOf", 6],
    ["five-year-plan", "chapterOf, boxOf", 6],
    ["five-year-plan", "verdictOf", 6],
    ["five-year-plan", "findProjects", 6],
    ["five-year-plan", "findCommitments", 6],
    ["five-year-plan", "findNames", 6],
    ["five-year-plan", "projectsAt", 6],
    ["five-year-plan", "placesIn, rolesOf", 6],
    ["five-year-plan", "corridorsFrom, unassigned", 6],
    ["five-year-plan/text", "nameIn", 6],
    ["five-year-plan/text", "describeIssue", 140],
    ["five-year-plan/output", "toCsv", 16],
  ])("of %s { %s } weighs under %i kB, without zod and decimal.js", async (door, names, kilobytes) => {
    const one = await bundle(`import { ${names} } from "${door}"; console.log(${names});`);
    expect([one.has("zod"), one.has("decimal.js")]).toEqual([false, false]);
    expect(one.bytes).toBeLessThan(kilobytes * 1000);
  });

  it("one plan does not drag in the other", async () => {
    const both = await bundle('import { huzhu14, huzhu15 } from "five-year-plan/huzhu"; console.log(huzhu14, huzhu15);');
    const one = await bundle('import { huzhu14 } from "five-year-plan/huzhu"; console.log(huzhu14);');
    expect(one.bytes).toBeLessThan(both.bytes / 10);
  });
});

describe("the examples", () => {
  it("levels-of-government sets the country's 21 indicators beside the county's", () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["examples/levels-of-government/align.mjs"], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /urbanisation-rate \| 51\.1 左右\* \| 71 \| weaker than the upper plan's \(-19\.9\); from its own base 9 where 3\.1/,
    );
    expect(stdout).toMatch(/21 indicators above: 2 the same, 1 stronger below, 4 weaker\n8 targets are the county's own/);
    expect(stdout).toMatch(/grain-capacity \| .*14.* \| 1\.45左右 \| not comparable: amounts of a part and of its whole/);
    expect(stdout).toMatch(/registered-unemployment \/ surveyed-unemployment .*\(As registered.* \| As surveyed/);
    expect(stdout).toMatch(
      /up 30 %: the split comes to 13\.58 % .*: reaches\n.*up 50 %: the split comes to 11\.66 % .*: falls-short/,
    );
  });

  it("and follows the country's plans over the years, beside the mid-term evaluation", () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["examples/levels-of-government/years.mjs"], {
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Reduction in CO2 emissions per unit of GDP | on track | behind | behind | behind | not achieved\n");
    expect(stdout).toContain("mid-term: 9 as the evaluation says, 3 otherwise, 8 without figures\n");
    expect(stdout).toContain("18% became 17%, 1 point lower; 17.7% was reached");
  });

  it("and writes a workbook in both languages", () => {
    const folder = mkdtempSync(join(tmpdir(), "workbook-"));
    const { stdout, stderr, status } = spawnSync(process.execPath, ["examples/workbook/make.mjs", folder], { encoding: "utf8" });
    expect([status, stderr, readdirSync(folder).sort()]).toEqual([0, "", ["huzhu-15.en.xlsx", "huzhu-15.zh.xlsx"]]);
    expect(stdout).toMatch(/huzhu-15\.zh\.xlsx: [0-9]+ kB/);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["app.mjs", /Grain production capacity \| achieved[\s\S]*achieved: 14/],
    [
      "analyst.mjs",
      /常住人口城镇化率 2026 43\.9, 2027 45\.7[\s\S]*1\.80 points a year[\s\S]*4 steps: 1\.354 %, 1\.4 fits\n5 steps: 1\.082 %, 1\.4 does not fit/,
    ],
    ["own-plan.mjs", /^on-track \{ kind: 'depends-on-rounding'|^ahead|^on-track/],
    ["commonjs.cjs", /achieved: 14/],
  ])("%s runs", (name, expected) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [`examples/programs/${name}`], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(expected);
  });

  it("read-outline reads an outline and checks its draft", () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["examples/read-outline/read.mjs"], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout.split("\n");
    expect(lines).toContain("chapter 2 建设绿色山区: 筑牢生态屏障, 发展特色农业");
    expect(lines).toContain("box 2 生态保护重大工程 (projects): 5 works");
    expect(lines).toContain("promise of 草原综合植被盖度: 森林覆盖率、草原综合植被盖度分别达到42.6%和68%");
    expect(lines).toContain(
      "line 24 warning: “森林覆盖率”: the table has “42.6”, the text “森林覆盖率达到43.1%”; the text is 0.5 points higher",
    );
    expect(lines.filter((line) => line.startsWith("line 13 note: “地区生产总值”: stated as 5.2% a year"))).toHaveLength(1);
  });

  it("read-another-plan reads a table, makes a plan of it and judges it", () => {
    const folder = "examples/read-another-plan";
    const read = spawnSync(process.execPath, [`${folder}/read.mjs`], { encoding: "utf8" });
    expect([read.status, read.stderr.split("\n").filter((line) => line.includes("读不懂"))]).toEqual([0, []]);
    const args = ["dist/cli.js", "assess", "-", "--observations", `${folder}/observations.csv`, "--as-of", "2024", "--json"];
    const judged = spawnSync(process.execPath, args, { encoding: "utf8", input: read.stdout });
    expect([judged.status, judged.stderr]).toEqual([0, ""]);
    const { verdicts } = JSON.parse(judged.stdout) as { verdicts: { indicator: string; status: string }[] };
    const status = Object.fromEntries(verdicts.map((verdict) => [verdict.indicator, verdict.status]));
    expect(verdicts).toHaveLength(20);
    // 5.6 in 2022 is above the ceiling of every year.
    expect([status["urbanisation-rate"], status["surveyed-unemployment"], status["life-expectancy"]]).toEqual([
      "achieved",
      "off-track",
      "achieved",
    ]);
  });
});
