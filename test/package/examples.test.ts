import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pythons } from "../output/json-schema/validators.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five-year-plan-examples-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const CI = "examples/validate-in-ci";
/** The example's plan with a mistake in it, in a file of its own. */
const wrong = (from: string, to: string): string => {
  const path = join(folder, "wrong.json");
  writeFileSync(path, readFileSync(`${CI}/plan.json`, "utf8").replace(from, to));
  return path;
};

describe("validate-in-ci", () => {
  const check = (...files: string[]) =>
    spawnSync("sh", [`${CI}/check-plan.sh`, ...files], {
      encoding: "utf8",
      env: { ...process.env, FIVE_YEAR_PLAN: `"${process.execPath}" dist/cli.js`.replaceAll('"', "") },
    });

  it("passes a good plan with its observations", () => {
    const { status, stdout, stderr } = check(`${CI}/plan.json`, `${CI}/observations.csv`);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("2 observations, all valid; 1 cells or rows hold no value");
  });

  it("stops at a bad one", () => {
    const { status, stdout } = check(wrong('"direction"', '"driection"'), `${CI}/observations.csv`);
    expect(status).toBe(1);
    expect(stdout).toContain("did you mean direction?");
    expect(stdout).not.toContain("observations");
  });

  it("leaves what is wrong as SARIF, also of a plan that cannot be read", () => {
    const sarif = join(folder, "plan.sarif");
    for (const [from, to, code] of [
      ['"direction"', '"driection"', "unknown-key"],
      ['"schemaVersion": "1"', '"schemaVersion": "2"', "wrong-value"],
    ] as const) {
      const { status } = spawnSync("sh", [`${CI}/check-plan.sh`, wrong(from, to)], {
        encoding: "utf8",
        env: { ...process.env, SARIF: sarif, FIVE_YEAR_PLAN: `"${process.execPath}" dist/cli.js`.replaceAll('"', "") },
      });
      const log = JSON.parse(readFileSync(sarif, "utf8")) as { runs: [{ results: { ruleId: string }[] }] };
      expect([status, log.runs[0].results.map(({ ruleId }) => ruleId)]).toEqual([1, [code]]);
    }
  });

  it("is run by its workflow as it stands here", () => {
    const workflow = readFileSync(`${CI}/workflow.yml`, "utf8");
    expect(workflow).toContain("run: sh plan/check-plan.sh plan/plan.json plan/observations.csv");
    expect(workflow).toMatch(/npm install --no-save five-year-plan zod/);
  });
});

describe.skipIf(pythons.length === 0)("validate-in-python (without jsonschema, see test/python/install.sh)", () => {
  it.each(pythons)("with jsonschema $version", ({ command }) => {
    const validate = (file: string) =>
      spawnSync(command, ["-W", "error", "examples/validate-in-python/validate.py", "schemas", "plan", file], {
        encoding: "utf8",
      });
    const good = validate(`${CI}/plan.json`);
    expect([good.status, good.stdout, good.stderr]).toEqual([0, `${CI}/plan.json: valid\n`, ""]);
    const bad = validate(wrong('"bound": "unstated", "value": "20.06"', '"bound": "at-least", "value": 20.06'));
    expect(bad.status).toBe(1);
    expect(bad.stdout).toMatch(
      /: \$\.indicators\[0\]\.targets\[0\]\.requirement\.value: 20\.06 is not of type 'string'\n.*: 1 errors\n/,
    );
    const cut = validate(wrong('"direction"', ""));
    expect([cut.status, cut.stderr]).toEqual([2, ""]);
    expect(cut.stdout).toMatch(/wrong\.json:\d+:\d+: not JSON: /);
    expect(validate(join(folder, "missing.json"))).toMatchObject({ status: 2, stderr: "" });
  });
});
