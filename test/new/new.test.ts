import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A copy of the project, so that nothing is made in this one. */
let copy = "";
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "five-year-plan-new-"));
  for (const part of ["src", "test", "docs", ".ci", "package.json", "tsconfig.json", "vitest.config.ts", "biome.json"])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

const make = (...words: string[]) => spawnSync(process.execPath, [".ci/new.mjs", ...words], { cwd: copy, encoding: "utf8" });

describe("npm run new", () => {
  it.each([
    [
      "calculator",
      "growth/halving-time",
      "src/calculators/growth/halving-time.ts",
      "test/calculators/growth/halving-time.test.ts",
    ],
    ["method", "nordic-index", "src/assessment/peers/nordic-index.ts", "test/assessment/peers/nordic-index.test.ts"],
    [
      "form-of-judging",
      "best-of-years",
      "src/assessment/forms/best-of-years/exact.ts",
      "test/assessment/forms/best-of-years.test.ts",
    ],
    ["rule", "plan-without-title", "docs/checks/plan-without-title.md", "test/checks/rules/plan-without-title.test.ts"],
    ["form", "rank", "src/notation/forms/rank.ts", "test/notation/rank.test.ts"],
  ])("makes the files of a %s, with a test that runs and fails", (kind, name, file, test) => {
    const { status, stderr, stdout } = make(kind, name);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`made     ${file}`);
    expect(existsSync(join(copy, file))).toBe(true);
    const run = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--reporter=json", test], {
      cwd: copy,
      encoding: "utf8",
    });
    const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{"num'))) as { numFailedTests: number; numTotalTests: number };
    expect([run.status, report.numFailedTests]).toEqual([1, 1]);
  });

  it("opens the door to a new calculator", () => {
    expect(readFileSync(join(copy, "src/calculators/index.ts"), "utf8")).toContain('"./growth/halving-time.js"');
    expect(readFileSync(join(copy, "test/architecture/doors/calculators.txt"), "utf8")).toContain("\nhalvingTime\n");
  });

  it("makes a way of judging that compiles, exact and fast by one decision", () => {
    const forms = ["exact", "fast"].map((file) => `src/assessment/forms/best-of-years/${file}.ts`);
    for (const file of forms) expect(readFileSync(join(copy, file), "utf8")).toContain("bestOfYearsDecides(");
    const tsc = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json", "--noEmit"], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(tsc.stdout.split("\n").filter((line) => line.includes("best-of-years"))).toEqual([]);
  });

  it.each([
    [[], "npm run new"],
    [["dragon", "x"], "npm run new"],
    [["__proto__", "x"], "npm run new"],
    [["rule"], "has a name like"],
    [["rule", "../../x"], "has a name like"],
    [["calculator", "halving-time"], "growth/halving-time"],
    [["form", "rank"], "already there"],
  ])("refuses %j and says why", (words, why) => {
    const { status, stderr } = make(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(why);
  });
});
