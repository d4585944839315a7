import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../src/checks/index.js";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import type { SarifLog } from "../../src/output/index.js";
import { cli as command, type Surroundings } from "./cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "five year plan ü-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return path;
};

const cli = (args: readonly string[], io: Surroundings = {}) => command(["check", ...args], io);

type Report = { plan: string; previous: string | null; counts: { [severity: string]: number }; findings: Finding[] };
const json = async (...args: string[]): Promise<Report> => JSON.parse((await cli([...args, "--format", "json"])).out);

describe("five-year-plan check", () => {
  it("prints findings with their places and a summary, and says what it held the plan against", async () => {
    const { code, out, err } = await cli(["huzhu-15"]);
    expect(code).toBe(1);
    expect(err).toContain("huzhu-14");
    expect(out).toContain("矛盾 同一项目规模不同 (project-quantities-differ)\n  第六章第三节 · 专栏10第3组第5项\n");
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^huzhu-15：发现48处问题（矛盾[0-9]+处，疑点[0-9]+处，提示[0-9]+处）。$/);
    expect((await cli(["huzhu-15", "--locale", "en", "--severity", "error"])).out).toMatch(
      /huzhu-15: [0-9]+ findings \(error [0-9]+\)\.\n$/,
    );
  });

  it("holds it against another plan, other outcomes, or none", async () => {
    expect((await json("huzhu-15")).previous).toBe("huzhu-14");
    const alone = await json("huzhu-15", "--no-previous");
    expect([alone.previous, alone.findings.some(({ code }) => code === "weaker-than-previous")]).toEqual([null, false]);
    expect((await cli(["huzhu-15", "--no-previous"])).err).toBe("");
    const csv = file("outcomes.csv", "indicator,year,value\nurbanisation-rate,2025,45.0\n");
    const told = await json("huzhu-15", "--previous", "huzhu-14", "--observations", csv, "--rules", "figures-differ");
    expect(told.findings.map(({ facts }) => facts["second"])).toEqual(["45.0"]);
    expect((await json(file("plan.json", huzhu15), "--previous", file("before.json", huzhu14))).previous).toBe("huzhu-14");
  });

  it("ends with 0, 1 or 2", async () => {
    expect((await cli(["huzhu-14"])).code).toBe(0);
    expect((await cli(["huzhu-14", "--fail-on", "note"])).code).toBe(1);
    expect((await cli(["huzhu-15", "--rules", "missing-attribute"])).code).toBe(0);
    expect((await cli(["huzhu-15", "--rules", "missing-attribute", "--fail-on", "warning"])).code).toBe(1);
    expect((await cli(["huzhu-15", "--rules", "missing-attribute", "--severity", "missing-attribute=error"])).code).toBe(1);
    expect((await cli(["no-such-plan"])).code).toBe(2);
    expect((await cli(["huzhu-15", "--format", "xml"])).code).toBe(2);
  });

  it("says that it found nothing", async () => {
    expect((await cli(["huzhu-15", "--rules", "duplicate-id", "--locale", "en"])).out).toBe("huzhu-15: no findings.\n");
  });

  it("takes rules and severities, and refuses what it does not know", async () => {
    const { findings } = await json("huzhu-15", "--rules", "missing-attribute, unit-spelling");
    expect(findings.map(({ code }) => code)).toEqual(["missing-attribute", "missing-attribute", "unit-spelling"]);
    const wrong = [
      ["--rules", "missing"],
      ["--severity", "bad"],
      ["--severity", "unit-spelling=bad"],
      ["--severity", "unit-spelling=note=error"],
      ["--severity", "missing=note"],
      ["--fail-on", "bad"],
    ];
    for (const args of wrong) expect([args, (await cli(["huzhu-15", ...args])).code]).toEqual([args, 2]);
    expect((await cli(["huzhu-15", "--rules", "missing", "--locale", "en"])).err).toContain("there is no rule “missing”");
  });

  it("takes an allow-list, and reports what it no longer needs", async () => {
    const { out, code } = await cli(["huzhu-15", "--allow", "docs/checks/huzhu-15.allow.json"]);
    expect([code, out]).toEqual([0, "huzhu-15：未发现问题。\n"]);
    const stale = file("stale.json", [{ code: "unit-spelling", refs: ["gdp-growth"], reason: "once" }]);
    const { findings } = await json("huzhu-15", "--rules", "unit-spelling", "--allow", stale);
    expect(findings.map((one) => one.code)).toEqual(["unit-spelling", "stale-allowance"]);
    expect((await cli(["huzhu-15", "--rules", "unit-spelling", "--allow", stale])).out).toContain("当时的理由：once");
    const bad = await cli(["huzhu-15", "--allow", file("bad.json", [{ code: "unit-spelling", reasons: "x" }]), "--locale", "en"]);
    expect([bad.code, bad.err.includes("reasons")]).toEqual([2, true]);
  });

  it("prints JSON with --json too, with its counts", async () => {
    const { counts, findings } = JSON.parse((await cli(["huzhu-15", "--json"])).out) as Report;
    expect(counts).toEqual({
      error: findings.filter(({ severity }) => severity === "error").length,
      warning: findings.filter(({ severity }) => severity === "warning").length,
      note: findings.filter(({ severity }) => severity === "note").length,
    });
  });

  it("colours and wraps on a terminal", async () => {
    const { out } = await cli(["huzhu-15", "--rules", "project-count", "--locale", "en"], { colour: true, width: 60 });
    expect(out).toContain("\u001b[33mwarning\u001b[39m");
    const bare = (await cli(["huzhu-15", "--rules", "stated-growth", "--locale", "en"], { width: 60 })).out;
    expect(Math.max(...bare.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe("check --format sarif", () => {
  const sarif = async (plan: string, io: { stdin?: string } = {}, ...more: string[]): Promise<SarifLog> =>
    JSON.parse(
      (
        await cli(
          [plan, "--rules", "unit-spelling,place-not-named,binding-tied-to-anticipatory", "--format", "sarif", ...more],
          io,
        )
      ).out,
    );

  it("points at the lines of a file", async () => {
    const text = JSON.stringify(huzhu15, null, 2);
    const path = file("plan.json", text);
    const [{ tool, results }] = (await sarif(path)).runs;
    expect(tool.driver.semanticVersion).toBe("1.2.3");
    const spelling = results.find(({ ruleId }) => ruleId === "unit-spelling")?.locations[0]?.physicalLocation;
    expect(spelling?.artifactLocation.uri).toMatch(/five%20year%20plan%20%C3%BC-.+\/plan\.json$/);
    const { startLine = 0, endLine = 0 } = spelling?.region ?? {};
    const lines = text.split("\n").slice(startLine - 1, endLine);
    expect([lines[0]?.trim(), lines.at(-1)?.trim()]).toEqual(["{", "},"]);
    expect(lines.join("\n")).toContain('"id": "pm25-concentration"');
  });

  it("of a plan that is in no file has places in the outline only", async () => {
    for (const log of [await sarif("huzhu-15"), await sarif("-", { stdin: JSON.stringify(huzhu15) })]) {
      const places = log.runs[0].results.flatMap(({ locations }) => locations);
      expect(
        places.every(({ physicalLocation, logicalLocations }) => physicalLocation === undefined && logicalLocations.length === 1),
      ).toBe(true);
    }
  });
});
