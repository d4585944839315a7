import { describe, expect, it } from "vitest";
import type { Finding, Ref } from "../../../src/checks/index.js";
import type { Issue, Locator, Plan } from "../../../src/model/index.js";
import { pathOfRef, type SarifOptions, toSarif } from "../../../src/output/index.js";
import { describeFinding, describeIssue, locate, wording } from "../../../src/text/index.js";
import { emptyPlan } from "../../model/plans.js";
import { codeOf, factsOf } from "../../refusal.js";
import { refOf } from "../ref-of.js";

const finding = (more: Partial<Finding> = {}): Finding => ({
  code: "unit-spelling",
  severity: "note",
  locator: { table: 2, row: 1 },
  facts: { given: "ug" },
  refs: [refOf("a")],
  ...more,
});
const log = (findings: readonly Finding[], options: SarifOptions = {}) => toSarif(findings, { locale: "en", ...options }).runs[0];
const resultOf = (more: Partial<Finding>, options: SarifOptions = {}) => log([finding(more)], options).results[0];

describe("a log", () => {
  it("names its schema, its version, its tool and how columns are counted", () => {
    const { $schema, version, runs } = toSarif([]);
    expect([$schema, version]).toEqual([
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "2.1.0",
    ]);
    expect(runs).toEqual([
      { tool: { driver: { name: "five-year-plan", rules: [] } }, columnKind: "utf16CodeUnits", results: [] },
    ]);
    expect(toSarif([], { version: "1.2.3" }).runs[0].tool.driver).toMatchObject({ semanticVersion: "1.2.3" });
  });

  it("refuses what is no list, no options, no issues and no address", () => {
    expect(factsOf(() => toSarif({} as never))).toMatchObject({ argument: "findings" });
    expect(codeOf(() => toSarif([], null as never))).toBe("invalid-options");
    expect(factsOf(() => toSarif([], null as never))).toMatchObject({ argument: "options" });
    expect(codeOf(() => toSarif([], { issues: {} as never }))).toBe("invalid-options");
    expect(factsOf(() => toSarif([], { issues: {} as never }))).toMatchObject({ argument: "issues" });
    expect(codeOf(() => toSarif([], { helpUri: 3 as never }))).toBe("invalid-options");
    expect(factsOf(() => toSarif([], { helpUri: 3 as never }))).toEqual({
      option: "helpUri",
      given: "number",
      expected: "a text or a function",
    });
  });
});

describe("the rules of a log", () => {
  it("are those of its results, each once, with title, level and family", () => {
    const { tool, results } = log([finding(), finding({ code: "own", severity: "warning" }), finding()]);
    expect(tool.driver.rules).toEqual([
      {
        id: "unit-spelling",
        shortDescription: { text: wording("en").findingTitle["unit-spelling"] },
        defaultConfiguration: { level: "note" },
        properties: { tags: ["units"] },
      },
      { id: "own", shortDescription: { text: "own" }, defaultConfiguration: { level: "warning" }, properties: { tags: [] } },
    ]);
    expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 0]);
  });

  it("have the level of the rule, though a finding of it has another, and of figures' rules too", () => {
    const [rule] = log([finding({ severity: "error" })]).tool.driver.rules;
    expect(rule?.defaultConfiguration.level).toBe("note");
    const [figures] = log([finding({ code: "several-figures", severity: "error" })]).tool.driver.rules;
    expect(figures?.properties.tags).toEqual(["observations"]);
  });

  it("lead to the page on them, by a pattern or by a function, where there is one", () => {
    const pages = (helpUri: NonNullable<SarifOptions["helpUri"]>) =>
      log([finding(), finding({ code: "own" })], { helpUri }).tool.driver.rules.map((rule) => rule.helpUri);
    expect(pages("https://example.org/{code}#{code}")).toEqual([
      "https://example.org/unit-spelling#unit-spelling",
      "https://example.org/own#own",
    ]);
    expect(pages((code) => (code === "own" ? undefined : `x:${code}`))).toEqual(["x:unit-spelling", undefined]);
    for (const rule of log([finding()]).tool.driver.rules) expect(rule).not.toHaveProperty("helpUri");
    expect(log([finding()], { helpUri: () => undefined }).tool.driver.rules[0]).not.toHaveProperty("helpUri");
  });
});

describe("a result", () => {
  it("has the finding's words, facts and refs, and a fingerprint of its code and ids", () => {
    const two = finding({ refs: [refOf("a"), refOf("b", { kind: "project" })] });
    expect(log([two]).results[0]).toMatchObject({
      ruleId: "unit-spelling",
      level: "note",
      message: { text: describeFinding(two, "en") },
      partialFingerprints: { "finding/v1": "unit-spelling a b" },
      properties: { facts: { given: "ug" }, refs: ["indicator:a", "project:b"] },
    });
    expect(toSarif([two]).runs[0].results[0]?.message.text).toBe(describeFinding(two, "zh"));
  });

  it("is where the ref with its own place is, and has the others beside it, numbered and named", () => {
    const refs = [
      refOf("a", { locator: { table: 2, row: 9 } }),
      refOf("b"),
      refOf("c", { locator: {}, name: { zh: "只有中文" } }),
    ];
    const result = resultOf({ refs });
    expect(result?.locations).toEqual([
      { logicalLocations: [{ name: "b", fullyQualifiedName: locate({ table: 2, row: 1 }, "en"), kind: "indicator" }] },
    ]);
    expect(result?.relatedLocations).toEqual([
      {
        id: 1,
        message: { text: "name a" },
        logicalLocations: [{ name: "a", fullyQualifiedName: locate({ table: 2, row: 9 }, "en"), kind: "indicator" }],
      },
      { id: 2, message: { text: "只有中文" }, logicalLocations: [{ name: "c", fullyQualifiedName: "c", kind: "indicator" }] },
    ]);
    const chinese = toSarif([finding({ refs })]).runs[0].results[0];
    expect(chinese?.relatedLocations?.[0]?.message?.text).toBe("名a");
    expect(chinese?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toBe(locate({ table: 2, row: 1 }, "zh"));
  });

  it("is at its first ref where none has its own place, and at the plan where it has none", () => {
    const lost = resultOf({ refs: [refOf("a", { locator: { table: 9 } }), refOf("b", { locator: { table: 8 } })] });
    expect(lost?.locations[0]?.logicalLocations[0]?.name).toBe("a");
    expect(lost?.relatedLocations).toHaveLength(1);
    const none = resultOf({ refs: [] });
    const place = locate({ table: 2, row: 1 }, "en");
    expect(none?.locations[0]?.logicalLocations).toEqual([{ name: place, fullyQualifiedName: place, kind: "plan" }]);
    expect(none).not.toHaveProperty("relatedLocations");
    expect(resultOf({ refs: [], locator: {} })?.locations[0]?.logicalLocations).toEqual([
      { name: "", fullyQualifiedName: "", kind: "plan" },
    ]);
  });

  it("is in the file that is given, in its region where that is known; what belongs to another plan is in no file", () => {
    const region = { startLine: 3, endLine: 4 };
    const physical = (options: SarifOptions, one: Partial<Ref> = {}) =>
      resultOf({ refs: [refOf("a", one)] }, options)?.locations[0]?.physicalLocation;
    expect(physical({})).toBeUndefined();
    expect(physical({ regionOf: () => region })).toBeUndefined();
    expect(physical({ uri: "p.json" })).toEqual({ artifactLocation: { uri: "p.json" } });
    expect(physical({ uri: "p.json", regionOf: () => undefined })).toEqual({ artifactLocation: { uri: "p.json" } });
    expect(physical({ uri: "p.json", regionOf: ({ id }) => (id === "a" ? region : undefined) })).toEqual({
      artifactLocation: { uri: "p.json" },
      region,
    });
    expect(physical({ uri: "p.json", regionOf: () => region }, { plan: "before" })).toBeUndefined();
    // Of nothing in particular is of the file.
    expect(resultOf({ refs: [] }, { uri: "p.json", regionOf: () => region })?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "p.json" },
    });
  });
});

describe("what a parser found wrong", () => {
  const issue: Issue = { code: "unknown-key", path: ["indicators", 3, "unti"], facts: { key: "unti" }, line: 12, column: 5 };
  const twice: Issue = {
    code: "duplicate-id",
    path: ["indicators", 4, "id"],
    facts: { id: "a", first: "indicators.2", firstLine: 7, firstColumn: 3 },
    line: 20,
  };

  it("is an error at its line and column, before the findings", () => {
    const { tool, results } = log([finding()], { issues: [issue], uri: "p.json" });
    expect(results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ["unknown-key", 0, "error"],
      ["unit-spelling", 1, "note"],
    ]);
    expect(tool.driver.rules[0]).toEqual({
      id: "unknown-key",
      shortDescription: { text: wording("en").issueTitle["unknown-key"] },
      defaultConfiguration: { level: "error" },
      properties: { tags: [] },
    });
    expect(results[0]).toEqual({
      ruleId: "unknown-key",
      ruleIndex: 0,
      level: "error",
      message: { text: describeIssue({ code: issue.code, path: issue.path, facts: issue.facts }, "en") },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "p.json" }, region: { startLine: 12, startColumn: 5 } },
          logicalLocations: [{ name: "unti", fullyQualifiedName: "indicators.3.unti", kind: "member" }],
        },
      ],
      partialFingerprints: { "finding/v1": "unknown-key indicators.3.unti" },
      properties: { facts: { key: "unti" }, refs: [] },
    });
  });

  it("of an id that is used twice has the first place beside it, each line at its first column unless known", () => {
    const [result] = log([], { issues: [twice], uri: "p.json" }).results;
    expect(result?.locations[0]?.physicalLocation?.region).toEqual({ startLine: 20, startColumn: 1 });
    expect(result?.relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: { artifactLocation: { uri: "p.json" }, region: { startLine: 7, startColumn: 3 } },
        logicalLocations: [{ name: "id", fullyQualifiedName: "indicators.2.id", kind: "member" }],
      },
    ]);
  });

  it("without a file has its place in the document alone, without a line its file alone", () => {
    expect(log([], { issues: [issue] }).results[0]?.locations[0]).not.toHaveProperty("physicalLocation");
    const { line: _, column: __, ...bare } = issue;
    expect(log([], { issues: [bare], uri: "p.json" }).results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "p.json" },
    });
    expect(log([], { issues: [{ ...bare, path: [] }] }).results[0]?.locations[0]?.logicalLocations).toEqual([
      { name: "", fullyQualifiedName: "", kind: "member" },
    ]);
    expect(toSarif([], { issues: [bare] }).runs[0].results[0]?.message.text).toBe(describeIssue(bare, "zh"));
  });
});

describe("the path to what a ref means", () => {
  const text = { zh: "名" };
  const listed = (id: string, locator: Locator) => ({ id, name: text, locator });
  const layoutOf = (id: string) => [listed(`${id}-0`, {}), listed(id, {})];
  const plan = {
    ...emptyPlan,
    indicators: [listed("same", { row: 1 }), listed("same", { row: 2 })],
    commitments: layoutOf("c"),
    statements: layoutOf("s"),
    glossary: [
      { no: 4, term: "a" },
      { no: 5, term: "b" },
    ],
    chapters: [{ no: 3, title: text, sections: [{ no: 2, title: text, leads: [] }] }],
    boxes: [
      { no: 1, title: text, kind: "items", locator: { chapter: 1, box: 1 }, groups: [] },
      {
        no: 1,
        title: text,
        kind: "items",
        locator: { chapter: 2, box: 1 },
        groups: [
          { name: text, openEnded: false, projects: [] },
          { name: text, openEnded: false, projects: layoutOf("p") },
        ],
      },
    ],
    layout: {
      places: layoutOf("it"),
      roles: layoutOf("it"),
      structures: layoutOf("it"),
      belts: layoutOf("it"),
      corridors: layoutOf("it"),
      zones: layoutOf("it"),
    },
  } as unknown as Plan;
  const path = (kind: Ref["kind"], id: string, locator: Locator = {}) => pathOfRef(plan, refOf(id, { kind, locator }));

  it("goes to the list of its kind and its place there", () => {
    expect(path("commitment", "c")).toEqual(["commitments", 1]);
    expect(path("statement", "s")).toEqual(["statements", 1]);
    expect(path("term", "5")).toEqual(["glossary", 1]);
    for (const kind of ["place", "role", "structure", "belt", "corridor", "zone"] as const)
      expect(path(kind, "it")).toEqual(["layout", `${kind}s`, 1]);
    expect(path("project", "p")).toEqual(["boxes", 1, "groups", 1, "projects", 1]);
    expect(path("project", "p-0")).toEqual(["boxes", 1, "groups", 1, "projects", 0]);
    expect(path("plan", "test-15")).toEqual([]);
  });

  it("of two with one id goes to the one at the ref's own place, else to the first", () => {
    expect(path("indicator", "same", { row: 2 })).toEqual(["indicators", 1]);
    expect(path("indicator", "same", { row: 1 })).toEqual(["indicators", 0]);
    expect(path("indicator", "same", { row: 9 })).toEqual(["indicators", 0]);
    expect(path("box", "1", { chapter: 2 })).toEqual(["boxes", 1]);
    expect(path("box", "1", { chapter: 9 })).toEqual(["boxes", 0]);
    expect(path("box", "1", { part: 1, chapter: 2 })).toEqual(["boxes", 0]);
  });

  it("goes to a chapter and to a section by their numbers, and nowhere by what is none", () => {
    expect(path("chapter", "3")).toEqual(["chapters", 0]);
    expect(path("chapter", "3.2")).toEqual(["chapters", 0, "sections", 0]);
    for (const none of ["3.9", "4", "4.2", "1/3", "x3", "3.2x", "3.", "/3", "-3", "333333"])
      expect([none, path("chapter", none)]).toEqual([none, undefined]);
    expect(path("part", "1")).toBeUndefined();
  });

  it("is none of what is not there, of what is no part of the data, and of another plan", () => {
    for (const kind of ["commitment", "statement", "term", "project", "box", "place"] as const)
      expect([kind, path(kind, "lost")]).toEqual([kind, undefined]);
    expect(path("observation", "same")).toBeUndefined();
    expect(pathOfRef(plan, refOf("same", { plan: "other" }))).toBeUndefined();
    expect(pathOfRef(plan, refOf("same", { plan: "test-15", locator: { row: 1 } }))).toEqual(["indicators", 0]);
    expect(pathOfRef({ ...plan, layout: { places: [] } }, refOf("it", { kind: "zone" }))).toBeUndefined();
  });

  it("is refused of what is no plan and of what is no ref", () => {
    expect(codeOf(() => pathOfRef({} as Plan, refOf("a")))).toBe("invalid-plan");
    expect(codeOf(() => pathOfRef(plan, null as never))).toBe("invalid-argument");
    expect(factsOf(() => pathOfRef(plan, null as never))).toMatchObject({ argument: "ref" });
    for (const part of ["name", "locator"] as const) {
      const { [part]: _, ...rest } = refOf("a");
      expect(factsOf(() => pathOfRef(plan, rest as never))).toMatchObject({ argument: `ref.${part}` });
    }
  });
});
