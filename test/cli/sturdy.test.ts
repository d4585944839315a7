import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeUnfinished, writeAside } from "../../src/cli/aside.js";
import { huzhu15 } from "../../src/huzhu/index.js";
import type { Assessment } from "../../src/index.js";
import { cli } from "./cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const file = (name: string, content: string): string => {
  writeFileSync(path(name), content);
  return path(name);
};
const parts = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".part"));

describe("a file is the old one or the whole new one", () => {
  it("under the longest name there is", async () => {
    const long = `${"县".repeat(83)}.html`;
    expect((await cli(["report", "huzhu-14", "--out", path(long)])).code).toBe(0);
    expect([readFileSync(path(long), "utf8").startsWith("<!doctype html>"), parts()]).toEqual([true, []]);
  });

  it("whatever stands in its way: another's part file is no obstacle", async () => {
    for (let i = 0; i < 3; i++) file(`.out.csv.${process.pid}.part`, "x");
    expect((await cli(["export", "huzhu-14", "--to", "csv", "--out", path("out.csv")])).code).toBe(0);
    rmSync(path(`.out.csv.${process.pid}.part`));
  });

  it("and what is unfinished does not stay when the process is asked to end", async () => {
    let seen: string[] = [];
    const pieces = (async function* () {
      yield "begun";
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen = parts();
      removeUnfinished();
      yield "more";
    })();
    await expect(writeAside(path("never.txt"), pieces)).rejects.toThrow();
    expect([seen.length, parts(), existsSync(path("never.txt"))]).toEqual([1, [], false]);
  });

  it("behind links: the file they lead to, also where it is still to be made", async () => {
    symlinkSync("made.csv", path("one"));
    symlinkSync(path("one"), path("two"));
    expect((await cli(["export", "huzhu-14", "--to", "csv", "--out", path("two")])).code).toBe(0);
    expect(readFileSync(path("made.csv"), "utf8")).toBe(readFileSync(path("two"), "utf8"));
    symlinkSync("loop-b", path("loop-a"));
    symlinkSync("loop-a", path("loop-b"));
    const loop = await cli(["export", "huzhu-14", "--to", "csv", "--out", path("loop-a")]);
    expect([loop.code, loop.err]).toEqual([2, expect.stringContaining("链接互相指向")]);
  });

  it("and what earlier runs left is reported", async () => {
    const old = file(".five-year-plan-0123456789ab.part", "x");
    const args = ["export", "huzhu-14", "--to", "csv", "--out", path("told.csv")];
    expect((await cli(args)).err).toBe(`已写入 ${path("told.csv")}\n`);
    utimesSync(old, new Date(0), new Date(0));
    expect((await cli(args)).err).toBe(`已写入 ${path("told.csv")}\n以前中断的写入留下的文件，可以删除：${old}\n`);
  });
});

describe("what was given and has no part in the verdicts is reported", () => {
  const asOf = async (csv: string, ...args: string[]) => {
    const { out, err, code } = await cli([
      "assess",
      "huzhu-15",
      "--observations",
      file("years.csv", csv),
      "--json",
      "--locale",
      "en",
      ...args,
    ]);
    return { asOf: code === 2 ? 0 : (JSON.parse(out) as Assessment).asOf, err };
  };
  const CSV = "indicator,year,value\nforest-coverage,2027,20.00\n";

  it("years that are not the plan's do not decide as of when it is judged", async () => {
    const { asOf: year, err } = await asOf(
      `${CSV}forest-coverage,2072,20.00\nforest-coverage,1925,20.00\nforest-coverage,1925,20.01\n`,
    );
    expect([year, err]).toEqual([2027, expect.stringContaining("3 figures of years outside the plan (1925, 2072)")]);
    expect((await asOf(CSV)).err).toBe("");
  });

  it("a year to judge in that is none of the plan's, or no year", async () => {
    expect((await asOf(CSV, "--as-of", "2040")).err).toBe("--as-of 2040 is outside the plan's years 2025–2030\n");
    for (const year of ["0000", "9999", "1066", "20255", "025"])
      expect((await asOf(CSV, "--as-of", year)).err).toContain("a year has four digits");
  });

  it("references that nothing compares with, and those given twice", async () => {
    const { err } = await asOf(CSV, "--reference", "全省平均=5");
    expect(err).toMatch(
      /no target compares with “全省平均”: --reference 全省平均 was not used; the plan compares with .*gdp-growth/,
    );
    expect((await cli("assess huzhu-14 --reference 全市平均水平=3.1")).err).toBe("");
    const twice = await cli("assess huzhu-14 --reference 全市平均水平=3.1 --reference 全市平均水平=3.2");
    expect([twice.code, twice.err]).toEqual([2, "five-year-plan: --reference 全市平均水平 给了两次\n"]);
  });

  it("an indicator whose numbers cannot be worked with", async () => {
    const digits = "9".repeat(40);
    const [first, ...others] = huzhu15.indicators;
    const target = {
      ...first?.targets[0],
      printed: digits,
      requirement: { kind: "level", bound: "at-least", value: `${digits}.${digits}` },
    };
    const plan = file("plan.json", JSON.stringify({ ...huzhu15, indicators: [{ ...first, targets: [target] }, ...others] }));
    const { code, err } = await cli([
      "assess",
      plan,
      "--observations",
      file("one.csv", `indicator,year,value\nforest-coverage,2027,${digits}.${digits}\n`),
    ]);
    // Refused as a plan, or judged, or told by name: never without saying where.
    expect(code === 2 ? /forest-coverage|indicators/.test(err) : code).toSatisfy(
      (answer: unknown) => answer === true || answer === 0 || answer === 1,
    );
  });
});
