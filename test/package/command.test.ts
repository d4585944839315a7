import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";

/** Runs the built command in a shell, where its output goes where the shell sends it. */
const shell = (line: string, input = "") =>
  spawnSync("sh", ["-c", line.replaceAll("five-year-plan", `"${process.execPath}" dist/cli.js`)], { encoding: "utf8", input });

const CSV = `indicator,year,value\n${"gdp-growth,2026,5.1\n".repeat(50_000)}`;

describe("the command in a pipeline", () => {
  it.skipIf(!existsSync("/dev/full")).each(["list huzhu-15 --json", "export huzhu-15 --to csv", "schema plan"])(
    "says in a line that the disk is full: %s",
    (args) => {
      const { status, stderr } = shell(`five-year-plan ${args} > /dev/full`);
      expect([status, stderr]).toEqual([2, "five-year-plan: 无法写入 标准输出：磁盘已满\n"]);
    },
  );

  it("ends quietly when its reader has seen enough", () => {
    const { stdout, stderr, status } = shell(
      '( five-year-plan convert - --from csv --to ndjson; echo "ended with $?" >&2 ) | head -n 1',
      CSV,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ indicator: "gdp-growth" });
    expect(stderr).toMatch(/ended with 0\n$/);
    expect(stderr).not.toMatch(/EPIPE|at .*\.js/);
  });

  it("passes observations from one process to the next", () => {
    const { stdout, status } = shell(
      "five-year-plan convert - --from csv --to ndjson | five-year-plan convert - --to tsv | five-year-plan validate - --as observations --json",
      CSV,
    );
    expect([status, JSON.parse(stdout).observations]).toEqual([0, 50_000]);
  });
});
