import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { check, type Finding, type Ref } from "../../../src/checks/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import type { Locator, Plan } from "../../../src/model/index.js";
import { pathOfRef, toSarif } from "../../../src/output/index.js";

/** The standard's schema, in the words of draft 4; what draft 7 says otherwise is the name of the id. */
const { id, $schema, ...schema } = JSON.parse(
  readFileSync("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8"),
) as { id: string; $schema: string };
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const valid = ajv.compile({ $id: id, ...schema });
const errors = (log: unknown) => (valid(JSON.parse(JSON.stringify(log))) ? [] : valid.errors);

const findings = check(huzhu15, { previous: huzhu14, previousOutcomes: huzhu14Outcomes });

describe("toSarif", () => {
  it("is checked against a schema that refuses what is no SARIF", () => {
    expect($schema).toContain("draft-04");
    expect(errors({ version: "2.1.0" })).not.toEqual([]);
    expect(errors({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).not.toEqual([]);
  });

  it("makes valid logs, with and without a file, regions, a version, findings", () => {
    expect(errors(toSarif([]))).toEqual([]);
    expect(errors(toSarif(findings))).toEqual([]);
    const regionOf = () => ({ startLine: 3, startColumn: 1, endLine: 4, endColumn: 2 });
    expect(errors(toSarif(findings, { uri: "data/plan.json", regionOf, locale: "en", version: "1.2.3" }))).toEqual([]);
  });

  it("has a result for each finding, in order, with the rule it names", () => {
    const [{ tool, results }] = toSarif(findings).runs;
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual(findings.map(({ code, severity }) => [code, severity]));
    expect(results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
    expect(
      results.every(({ message, locations }) => message.text.length > 5 && (locations[0]?.logicalLocations.length ?? 0) > 0),
    ).toBe(true);
  });

  it("puts the place of the finding first, and what belongs to another plan in no file", () => {
    const lines = new Map([
      ["box-4/group-2/01", 10],
      ["box-10/group-3/05", 20],
    ]);
    const regionOf = ({ id: of }: Ref) => ({ startLine: lines.get(of) ?? 1 });
    const of = (code: string) =>
      toSarif(
        findings.filter((one) => one.code === code),
        { uri: "plan.json", regionOf },
      ).runs[0].results[0];
    expect(of("project-quantities-differ")?.locations[0]?.physicalLocation?.region?.startLine).toBe(20);
    expect(of("project-quantities-differ")?.relatedLocations?.[0]?.physicalLocation?.region?.startLine).toBe(10);
    expect(of("weaker-than-previous")?.relatedLocations?.[0]?.physicalLocation).toBeUndefined();
  });

  it("tells findings of rules of one's own, and findings about nothing", () => {
    const own: Finding = { code: "own", severity: "note", locator: {}, facts: {}, refs: [] };
    const stale: Finding = { ...own, code: "stale-allowance", severity: "error", facts: { code: "x", reason: "y", ids: [] } };
    const log = toSarif([own, stale], { uri: "plan.json", regionOf: () => undefined });
    expect(errors(log)).toEqual([]);
    expect(log.runs[0].tool.driver.rules.map(({ id: rule, properties }) => [rule, properties.tags])).toEqual([
      ["own", []],
      ["stale-allowance", []],
    ]);
  });
});

describe("pathOfRef", () => {
  const at = (path: readonly (string | number)[] | undefined): unknown =>
    path?.reduce<unknown>((value, key) => (value as { [key: string | number]: unknown })[key], huzhu15);

  it("leads to what every finding is about", () => {
    const refs = findings
      .flatMap((finding) => finding.refs)
      .filter(({ plan, kind }) => plan === undefined && kind !== "observation");
    expect(refs.length).toBeGreaterThan(80);
    for (const ref of refs) expect(at(pathOfRef(huzhu15, ref))).toMatchObject({ id: ref.id });
  });

  it("leads to boxes, chapters and terms by their numbers, and to the plan itself", () => {
    const ref = (kind: Ref["kind"], of: string): Ref => ({ kind, id: of, name: { zh: "名" }, locator: {} });
    expect(at(pathOfRef(huzhu15, ref("box", "17")))).toMatchObject({ no: 17 });
    expect(at(pathOfRef(huzhu15, ref("chapter", "3")))).toMatchObject({ no: 3 });
    expect(at(pathOfRef(huzhu15, ref("term", "5")))).toMatchObject({ no: 5 });
    expect(at(pathOfRef(huzhu15, ref("corridor", "g0601")))).toMatchObject({ id: "g0601" });
    expect(pathOfRef(huzhu15, ref("plan", "huzhu-15"))).toEqual([]);
    for (const lost of [ref("indicator", "lost"), ref("project", "lost"), ref("observation", "gdp-growth")]) {
      expect(pathOfRef(huzhu15, lost)).toBeUndefined();
    }
    expect(pathOfRef({ ...huzhu15, layout: { places: [] } }, ref("role", "small-city"))).toBeUndefined();
    expect(pathOfRef(huzhu15, { ...ref("indicator", "gdp-growth"), plan: "huzhu-14" })).toBeUndefined();
    expect(pathOfRef(huzhu15, { ...ref("indicator", "gdp-growth"), plan: "huzhu-15" })).toEqual(["indicators", 6]);
  });
});

it("pathOfRef tells chapters and boxes apart whose numbers start again", () => {
  const parts = [1, 2].map((no) => ({ no, title: { zh: "篇" } }));
  const plan: Plan = {
    ...huzhu15,
    parts,
    chapters: [1, 2].map((part) => ({
      part,
      no: 1,
      title: { zh: "章" },
      sections: [1, 2].map((no) => ({ no, title: { zh: "节" }, leads: [] })),
    })),
    boxes: [1, 2].map((part) => ({
      no: 1,
      title: { zh: "专栏" },
      kind: "projects",
      locator: { part, chapter: 1, box: 1 },
      groups: [],
    })),
  };
  const at = (kind: Ref["kind"], id: string, locator: Locator) => pathOfRef(plan, { kind, id, name: { zh: "名" }, locator });
  expect(at("part", "2", { part: 2 })).toEqual(["parts", 1]);
  expect(at("chapter", "2/1", { part: 2, chapter: 1 })).toEqual(["chapters", 1]);
  expect(at("chapter", "2/1.2", { part: 2, chapter: 1, section: 2 })).toEqual(["chapters", 1, "sections", 1]);
  expect(at("chapter", "3/1", { part: 3, chapter: 1 })).toBeUndefined();
  expect(at("chapter", "2/1.9", { part: 2, chapter: 1, section: 9 })).toBeUndefined();
  expect(at("box", "1", { part: 2, chapter: 1, box: 1 })).toEqual(["boxes", 1]);
  expect(at("box", "1", {})).toEqual(["boxes", 0]);
  expect(at("box", "9", {})).toBeUndefined();
});
