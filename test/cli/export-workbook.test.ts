import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { huzhu14, huzhu14Outcomes } from "../../src/huzhu/index.js";
import { toWorkbook } from "../../src/output/index.js";
import { cli } from "./cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("export --to xlsx", () => {
  it("writes the workbook of a plan, with the figures that come with it", async () => {
    const out = join(folder, "plan.xlsx");
    const { code, err } = await cli(["export", "huzhu-14", "--to", "xlsx", "--out", out, "--locale", "en"]);
    expect([code, err]).toEqual([0, `wrote ${out}\n`]);
    const expected = toWorkbook(huzhu14, { locale: "en", observations: huzhu14Outcomes });
    expect(readFileSync(out).equals(Buffer.from(expected))).toBe(true);
  });

  it("fills in figures of a file", async () => {
    const out = join(folder, "filled.xlsx");
    const file = "examples/interim-verdicts/observations.csv";
    const { code } = await cli(["export", "huzhu-15", "--to", "xlsx", "--observations", file, "--out", out]);
    expect(code).toBe(0);
    const empty = join(folder, "empty.xlsx");
    await cli(["export", "huzhu-15", "--to", "xlsx", "--out", empty]);
    expect(readFileSync(out).equals(readFileSync(empty))).toBe(false);
  });

  it("asks for a file, for it is no text", async () => {
    const { code, err } = await cli("export huzhu-14 --to xlsx --locale en");
    expect([code, err]).toEqual([
      2,
      "five-year-plan: a workbook or a Word document is not text: say where to write it with --out <file>\n",
    ]);
    expect(existsSync("undefined")).toBe(false);
  });
});
