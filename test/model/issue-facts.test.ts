import { describe, expect, it } from "vitest";
import { type Issue, safeParseObservations, safeParsePlan } from "../../src/model/index.js";
import { emptyPlan, indicator } from "./plans.js";

const issuesOf = (value: unknown): readonly Issue[] => {
  const result = safeParsePlan(value);
  return result.success ? [] : result.issues;
};
/** The facts of the one thing that is wrong with a plan. */
const facts = (more: object): Issue["facts"] | undefined => {
  const issues = issuesOf({ ...emptyPlan, ...more });
  expect(issues.map(({ code }) => code)).toHaveLength(1);
  return issues[0]?.facts;
};
const forest = indicator("forest", { kind: "level", bound: "unstated", value: "20.06" });
const level = (value: unknown) => ({
  indicators: [{ ...forest, targets: [{ ...forest.targets[0], requirement: { kind: "level", bound: "unstated", value } }] }],
});
const asks = (requirement: unknown) => ({ indicators: [{ ...forest, targets: [{ ...forest.targets[0], requirement }] }] });

describe("what an issue says", () => {
  it("of a key that is missing: which, and what is wanted", () => {
    const { base: _, ...baseless } = emptyPlan;
    expect(issuesOf(baseless)).toEqual([
      { code: "missing-key", path: ["base"], facts: { key: "base", expected: expect.stringMatching(/^(int|number)$/) } },
    ]);
    const { direction: __, ...undirected } = forest;
    expect(facts({ indicators: [undirected] })).toEqual({
      key: "direction",
      expected: expect.arrayContaining(["higher", "lower"]),
    });
  });

  it("of a word that is none of a list: the list, and the word, cut where it is long", () => {
    expect(facts({ indicators: [{ ...forest, direction: "up" }] })).toEqual({
      expected: expect.arrayContaining(["higher", "lower"]),
      given: "up",
    });
    const given = (value: unknown) => facts({ indicators: [{ ...forest, direction: value }] })?.["given"];
    expect(given("x".repeat(60))).toBe("x".repeat(60));
    expect(given("x".repeat(61))).toBe(`${"x".repeat(59)}…`);
    expect(given({ up: 1 })).toBe('{"up":1}');
  });

  it("of a misspelt key: the one that was meant, which is not missing too", () => {
    const { direction, ...rest } = forest;
    expect(issuesOf({ ...emptyPlan, indicators: [{ ...rest, driection: direction }] })).toEqual([
      { code: "unknown-key", path: ["indicators", 0, "driection"], facts: { key: "driection", suggestion: "direction" } },
    ]);
    // The key is missing where it was meant, and in another place all the same.
    const both = issuesOf({
      ...emptyPlan,
      indicators: [
        { ...rest, driection: direction },
        { ...rest, id: "other" },
      ],
    });
    expect(both.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "missing-key indicators.1.direction",
      "unknown-key indicators.0.driection",
    ]);
  });

  it("of another type: both types, and what to write where the value spells it", () => {
    expect(facts({ base: "2025" })).toStrictEqual({ expected: expect.any(String), given: "string", write: "2025" });
    for (const text of ["soon", "2025 年", "1".repeat(16), "-5", ""]) expect(facts({ base: text })).not.toHaveProperty("write");
    expect(facts(level(19.96))).toStrictEqual({ expected: "string", given: "number", write: '"19.96"' });
    expect(facts(level(true))).toStrictEqual({ expected: "string", given: "boolean" });
    expect(facts({ chapters: null })).toStrictEqual({ expected: "array", given: "null" });
    expect(facts({ chapters: "5" })).toStrictEqual({ expected: "array", given: "string" });
    expect(facts({ title: [] })).toStrictEqual({ expected: "object", given: "array" });
  });

  it.each<readonly [string, object, string, string | undefined]>([
    ["full-width digits", level("５"), "decimal", "5"],
    ["a percent sign", level("46.0 %"), "decimal", "46.0"],
    ["grouping", level("1,234.5"), "decimal", "1234.5"],
    ["grouping that is none", level("12,34"), "decimal", undefined],
    ["an exponent", level("1e9"), "decimal", undefined],
    ["too many digits", level("9".repeat(101)), "decimal", undefined],
    ["as long a text as is looked at", level(`${" ".repeat(95)}46.0%`), "decimal", "46.0"],
    ["a longer one", level(`${" ".repeat(96)}46.0%`), "decimal", undefined],
    ["grouping behind something else", level("约1,234"), "decimal", undefined],
    ["grouping before something else", level("1,234元"), "decimal", undefined],
    ["grouping of whole numbers", level("-1,234,567"), "decimal", "-1234567"],
    ["capitals and spaces", { id: "Huzhu 15" }, "id", "huzhu-15"],
    ["another stroke", { id: "huzhu_15" }, "id", "huzhu-15"],
    ["Chinese", { id: "互助" }, "id", undefined],
    ["a day without zeros", { adopted: { by: { zh: "会" }, on: "2026-2-3" } }, "date", "2026-02-03"],
    ["a day as printed", { adopted: { by: { zh: "会" }, on: "2026年2月13日" } }, "date", "2026-02-13"],
    ["a day that there is not", { adopted: { by: { zh: "会" }, on: "2026-2-30" } }, "date", undefined],
    ["a month", { sources: [{ id: "a", title: "报", kind: "press", date: "2026年2月" }] }, "vintage", "2026-02"],
  ])("of another form, %s: the form, and the text of that form", (_, more, form, write) => {
    const said = facts(more);
    expect([said?.["form"], said?.["write"]]).toEqual([form, write === undefined ? undefined : `"${write}"`]);
    expect(said?.["pattern"]).toEqual(expect.stringContaining("^"));
    expect(Object.hasOwn(said ?? {}, "write")).toBe(write !== undefined);
  });

  it("of what is too much or too little: the bound and what was given", () => {
    expect(facts({ base: 25 })).toStrictEqual({ least: "1900", of: "number", given: "25" });
    expect(facts({ base: 30000 })).toStrictEqual({ most: "2200", of: "number", given: "30000" });
    expect(facts({ title: { zh: "" } })).toStrictEqual({ least: "1", of: "string", given: '""' });
  });

  it("of a kind that there is not: those there are", () => {
    expect(facts(asks({ kind: "levle" }))).toEqual({
      expected: expect.arrayContaining(["level", "growth", "grade"]),
      given: "levle",
      suggestion: "level",
    });
    const issues = issuesOf({ ...emptyPlan, ...asks({ value: "5" }) });
    expect(issues.map(({ code, path, facts: said }) => [code, path.at(-1), said["key"]])).toEqual([
      ["missing-key", "kind", "kind"],
    ]);
  });

  it("of a key that is missing or wrong: what to write, where there is one thing that can stand there", () => {
    const { schemaVersion: _, title: __, ...rest } = emptyPlan;
    expect(issuesOf(rest).map(({ facts: said }) => said)).toEqual([
      { key: "schemaVersion", expected: ["1"], write: '"schemaVersion": "1"' },
      { key: "title", expected: "object", write: '"title": { "zh": "…" }' },
    ]);
    expect(facts({ schemaVersion: "2" })).toEqual({ expected: ["1"], given: "2", write: '"1"' });
    expect(facts({ title: "某县规划" })).toEqual({ expected: "object", given: "string", write: '{ "zh": "某县规划" }' });
    expect(facts({ title: 5 })).toStrictEqual({ expected: "object", given: "number" });
    expect(facts({ period: "2026-2030" })).toStrictEqual({ expected: "object", given: "string" });
    expect(facts({ base: [2025] })).toStrictEqual({ expected: expect.any(String), given: "array" });
    // A word that is near no other is only told.
    expect(facts({ indicators: [{ ...forest, attribute: "xxxxxxxxx" }] })).toStrictEqual({
      expected: expect.arrayContaining(["binding"]),
      given: "xxxxxxxxx",
    });
  });

  it("of a key that nobody knows and that is near none: the key alone", () => {
    expect(facts({ zzzzzzzzz: 1 })).toStrictEqual({ key: "zzzzzzzzz" });
  });

  it("of a misspelt key beside the right one: both, where both are wrong", () => {
    const issues = issuesOf({ ...emptyPlan, indicators: [{ ...forest, direction: 5, driection: "higher" }] });
    expect(issues.map(({ code, path }) => `${code} ${path.at(-1)}`).sort()).toEqual([
      "unknown-key driection",
      "wrong-value direction",
    ]);
  });

  it("of a form that has no name: its pattern", () => {
    const code = { scheme: "statistics", code: "63-02", year: 2023, source: "统计局" };
    const place = { id: "a", name: { zh: "甲镇" }, kind: "town", codes: [code] };
    expect(facts({ layout: { places: [place] } })).toStrictEqual({ given: "63-02", pattern: "/^[0-9]{6,12}$/" });
  });

  it("of a figure that is one of two kinds: what is wrong with the one that is meant", () => {
    const statement = (to: object) => ({ statements: [{ id: "a", subject: { zh: "结构" }, printed: "…", locator: {}, to }] });
    const said = (to: object) =>
      issuesOf({ ...emptyPlan, ...statement(to) }).map(({ code, path }) => `${code} ${path.slice(3).join(".")}`);
    expect(said({ year: 2025, parts: ["20", 5] })).toEqual(["wrong-type parts.1"]);
    expect(said({ year: 2025, value: 5 })).toEqual(["wrong-type value"]);
    expect(said({ year: "2025", value: "5", unit: "%" })).toEqual(["wrong-type year"]);
  });

  it("of one of several shapes: what is wrong with the nearest", () => {
    const one = { indicator: "x", year: 2026, value: 5, status: "actual" };
    const result = safeParseObservations([one]);
    expect(result.success ? [] : result.issues).toEqual([
      { code: "wrong-type", path: [0, "value"], facts: { expected: "string", given: "number", write: '"5"' } },
    ]);
  });
});
