import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { BROKEN, broken, SOUND } from "./broken-documents.js";
import { cli } from "./cli.js";

const {
  id,
  $schema: _,
  ...schema
} = JSON.parse(readFileSync("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8")) as {
  id: string;
  $schema: string;
};
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const valid = ajv.compile({ $id: id, ...schema });

type Region = { startLine: number; startColumn: number };
type Place = { physicalLocation?: { region: Region }; logicalLocations: { fullyQualifiedName: string }[] };
type Result = { ruleId: string; level: string; message: { text: string }; locations: Place[]; relatedLocations?: Place[] };
type Log = { runs: [{ tool: { driver: { rules: { id: string; helpUri?: string }[] } }; results: Result[] }] };

/** What the shell would pass on. */
const json = BROKEN.filter(({ text }) => text.trimStart().startsWith("{"));

describe("a plan that cannot be read is reported as findings are", () => {
  it.each(json)("as SARIF, with line and column: $name", async ({ text, where, zh }) => {
    const { code, out, err } = await cli("check - --format sarif", { stdin: text });
    // A file that is no JSON is unreadable input, whatever is asked for.
    const { code: validated } = await cli("validate - --as plan", { stdin: text });
    expect([code, err]).toEqual([validated, ""]);
    const log = JSON.parse(out) as Log;
    expect(valid(log) ? [] : valid.errors).toEqual([]);
    const [{ results }] = log.runs;
    expect(results.map(({ level }) => level)).toEqual(["error"]);
    expect(results[0]?.message.text).toContain(zh);
    expect(where).toContain((results[0]?.locations[0]?.logicalLocations[0]?.fullyQualifiedName ?? "").split(".")[0]);
  });

  it("names the file, both places of an id, and the page on each rule where its address is given", async () => {
    const { mkdtempSync, rmSync, writeFileSync } = await import("node:fs");
    const folder = mkdtempSync("check-unread-");
    try {
      const twice = BROKEN.find(({ name }) => name === "an id twice")?.text ?? "";
      writeFileSync(`${folder}/plan.json`, twice);
      const { code, out } = await cli(
        `check ${folder}/plan.json --format sarif --help-uri https://example.org/rules/{code}.html`,
      );
      expect(code).toBe(1);
      const [{ tool, results }] = (JSON.parse(out) as Log).runs;
      const [result] = results;
      expect(result?.locations[0]).toMatchObject({
        physicalLocation: { artifactLocation: { uri: `${folder}/plan.json` }, region: { startLine: 30, startColumn: 13 } },
      });
      expect(result?.relatedLocations?.[0]?.physicalLocation?.region).toEqual({ startLine: 12, startColumn: 13 });
      expect(result?.message.text).toContain("已用于12:13");
      expect(tool.driver.rules).toMatchObject([{ id: "duplicate-id", helpUri: "https://example.org/rules/duplicate-id.html" }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("as JSON and as text, with exit code 1 as `validate` has it", async () => {
    const text = broken('"base": 2025', '"base": "2025"');
    const { code, out } = await cli("check - --json", { stdin: text });
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      { plan: null, counts: { error: 1 }, findings: [], unread: [{ code: "wrong-type", path: ["base"], line: 7, column: 11 }] },
    ]);
    const [told, validated] = [await cli("check -", { stdin: text }), await cli("validate - --as plan", { stdin: text })];
    expect([told.code, told.out]).toEqual([validated.code, validated.out]);
    // There is no page of what is no plan, and no verdict on it.
    expect((await cli("check - --format html", { stdin: text })).code).toBe(2);
    expect((await cli("assess -", { stdin: text })).code).toBe(2);
  });

  it("a plan that can be read has its findings", async () => {
    const { code, out } = await cli("check - --format sarif --help-uri https://example.org/{code}", { stdin: SOUND });
    expect(code).toBe(0);
    for (const { id: rule, helpUri } of (JSON.parse(out) as Log).runs[0].tool.driver.rules)
      expect(helpUri).toBe(`https://example.org/${rule}`);
  });
});
