import { describe, expect, it } from "vitest";
import {
  type Issue,
  type ParseResult,
  parsePlanText,
  safeParseObservations,
  safeParsePlan,
  safeParsePlanText,
  safeParseText,
} from "../../src/model/index.js";
import { emptyPlan, indicator } from "./plans.js";

const issuesOf = (read: ParseResult<unknown>): readonly Issue[] => (read.success ? [] : read.issues);
const told = (issues: readonly Issue[]) => issues.map(({ code, line, column }) => `${line}:${column} ${code}`);
/** A small plan as a text, a key a line, with some of its lines written otherwise. */
const text = (more: { readonly [key: string]: string | undefined }): string => {
  const written = Object.entries(emptyPlan).map(([key, value]) => [key, `"${key}": ${JSON.stringify(value)}`] as const);
  const lines = written.map(([key, line]) => (Object.hasOwn(more, key) ? more[key] : line)).filter((line) => line !== undefined);
  return `{\n${lines.join(",\n")}\n}`;
};
const forest = (id: string) => JSON.stringify(indicator(id, { kind: "level", bound: "unstated", value: "20.06" }));

describe("an issue of a text is placed", () => {
  it("where the wrong value begins, or the key that nobody knows, in each line", () => {
    // schemaVersion, id, title, place, period, base: lines 2 to 7.
    expect(told(issuesOf(safeParsePlanText(text({}))))).toEqual([]);
    expect(told(issuesOf(safeParsePlanText(text({ base: '"base": "2025"' }))))).toEqual(["7:9 wrong-type"]);
    expect(told(issuesOf(safeParsePlanText(text({ base: '  "basis": 5, "base": 2025' }))))).toEqual(["7:3 unknown-key"]);
    expect(told(issuesOf(safeParsePlanText(text({ base: '  "base": 2025, "__proto__": 5' }))))).toEqual(["7:17 forbidden-key"]);
  });

  it("where that begins which should have the key that is missing", () => {
    expect(told(issuesOf(safeParsePlanText(text({ base: undefined }))))).toEqual(["1:1 missing-key"]);
    expect(told(issuesOf(safeParsePlanText(text({ title: '"title": {}' }))))).toEqual(["4:10 missing-key"]);
    expect(told(issuesOf(safeParsePlanText(text({ period: '"period": { "to": 2030 }' }))))).toEqual(["6:11 missing-key"]);
    const two = `"indicators": [${forest("a")},\n{ "id": "b" }]`;
    const missing = issuesOf(safeParsePlanText(text({ indicators: two })));
    expect(new Set(told(missing))).toEqual(new Set(["11:1 missing-key"]));
    expect(missing.map(({ facts }) => facts["key"])).toContain("targets");
  });

  it("where the second of two ids is, with the place of the first", () => {
    const two = `"indicators": [${forest("a")},\n  ${forest("b")},\n  ${forest("a")}]`;
    expect(issuesOf(safeParsePlanText(text({ indicators: two })))).toEqual([
      {
        code: "duplicate-id",
        path: ["indicators", 2, "id"],
        facts: { id: "a", first: "indicators.0", firstLine: 10, firstColumn: 22 },
        line: 12,
        column: 9,
      },
    ]);
  });

  it("by the text alone: a byte-order mark is no part of the first line", () => {
    const wrong = '[{ "indicator": 5 }]';
    const places = (given: string) => told(issuesOf(safeParseText(given, safeParseObservations, "invalid-observations")));
    expect(places(`\uFEFF${wrong}`)).toEqual(places(wrong));
    expect(places(wrong)).toContain("1:17 wrong-type");
    expect(places(`[]\uFEFF`)).toEqual(["1:3 not-json"]);
  });
});

describe("a text that cannot be read is refused as the document that it should be", () => {
  it.each<readonly [unknown, string]>([
    [undefined, "undefined"],
    [null, "null"],
    [5, "number"],
    [{}, "object"],
  ])("%j", (given, kind) => {
    const read = safeParsePlanText(given as string);
    expect(read).toMatchObject({
      success: false,
      error: { code: "invalid-plan" },
      issues: [{ code: "wrong-type", path: [], facts: { expected: "string", given: kind } }],
    });
    expect(() => parsePlanText(given as string)).toThrow(expect.objectContaining({ code: "invalid-plan" }));
  });

  it("with what stands at the fault, to the end of its line and no more than twenty signs", () => {
    const given = (json: string) => issuesOf(safeParsePlanText(json))[0]?.facts["given"];
    expect(given(`{ "id": ${"x".repeat(30)} }`)).toBe("x".repeat(20));
    expect(given('{ "id": x\n, "base": 5 }')).toBe("x");
    expect(given("{ ")).toBe("");
  });

  it("with a key that occurs twice, and where", () => {
    const read = safeParseText('[{ "year": 1,\n "year": 2 }]', safeParseObservations, "invalid-observations");
    expect(read).toMatchObject({ success: false, error: { code: "invalid-observations" } });
    expect(issuesOf(read)).toEqual([{ code: "duplicate-key", path: [0, "year"], facts: { key: "year" }, line: 2, column: 2 }]);
  });

  it.each(["---\nid: a", "title: 某县", "name: x", "名: x", "- id: a", "<plan/>", "PK", "false1"])(
    "as one of another format: %j",
    (given) => {
      expect(issuesOf(safeParsePlanText(given))).toMatchObject([{ facts: { fault: "other-format" }, line: 1, column: 1 }]);
    },
  );

  it.each(["-5", "true", "null", "false", " 5"])("but JSON of no plan is wrong in its type: %j", (given) => {
    expect(issuesOf(safeParsePlanText(given)).map(({ code }) => code)).toEqual(["wrong-type"]);
  });

  it("by the code of its document, also where the document's parser is given", () => {
    expect(safeParseText("[", safeParsePlan, "invalid-plan")).toMatchObject({ error: { code: "invalid-plan" } });
    expect(safeParseText("[]", safeParsePlan, "invalid-observations")).toMatchObject({ error: { code: "invalid-plan" } });
  });
});
