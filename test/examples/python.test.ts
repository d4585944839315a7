import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";
import { jsonSchema, toDataPackage } from "../../src/output/index.js";

const folder = mkdtempSync(join(tmpdir(), "five-year-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));
const python = spawnSync("python3", ["--version"]).status === 0;
if (!python) console.warn("no python3: the example for Python was not run");

it.skipIf(!python)("the example for Python reads the data package, checks the document and computes the same growth", () => {
  for (const [name, text] of Object.entries(toDataPackage(huzhu15))) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "plan.json"), JSON.stringify(huzhu15));
  writeFileSync(join(folder, "schema.json"), JSON.stringify(jsonSchema("plan")));
  const args = ["examples/python/read_plan.py", folder, join(folder, "plan.json"), join(folder, "schema.json")];
  const { status, stdout, stderr } = spawnSync("python3", args, { encoding: "utf8", env: { ...process.env, PYTHONUTF8: "1" } });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^schema: (?:valid|not checked)/);
  expect(stdout).toContain("tables: indicators 23, targets 23, projects 407");
  expect(stdout).toContain("urbanisation-rate: 42.1 -> 51.1 by 2030, +3.95 % a year");
  expect(stdout).toMatch(/: [0-9]+ projects name it\n$/);
});
