import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import {
  DEFAULT_POLICY,
  ISSUE_CODES,
  type Issue,
  parseObservations,
  parsePlan,
  parsePolicy,
  safeParseObservations,
  safeParsePlan,
} from "../../src/model/index.js";
import { codeOf } from "../refusal.js";
import { emptyPlan, indicator, planOf } from "./plans.js";

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const issuesOf = (value: unknown): readonly Issue[] => {
  const result = safeParsePlan(value);
  return result.success ? [] : result.issues;
};
const told = (value: unknown): string[] => issuesOf(value).map(({ code, path }) => `${code} ${path.join(".")}`);
const forest = indicator("forest-coverage", { kind: "level", bound: "unstated", value: "20.06" }, { base: "19.96" });

/** The same plan with one place in it changed. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = json(planOf(forest)) as { [key: string]: unknown };
  let at = copy as { [key: string | number]: unknown };
  for (const key of path.slice(0, -1)) at = at[key] as { [key: string]: unknown };
  at[path.at(-1) ?? ""] = value;
  return copy;
}

describe("parsePlan", () => {
  it.each([huzhu14, huzhu15, emptyPlan, planOf(forest)])(
    "takes $id and gives it back equal, and frozen to the bottom",
    (plan) => {
      const parsed = parsePlan(json(plan));
      expect(parsed).toEqual(plan);
      const frozen = (value: unknown): boolean =>
        typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
      expect(frozen(parsed)).toBe(true);
    },
  );

  it("takes a plan that was read from JSON without prototypes", () => {
    expect(parsePlan(Object.assign(Object.create(null), json(emptyPlan)))).toEqual(emptyPlan);
  });

  it.each([
    [
      "a number for a value",
      ["indicators", 0, "baseline", "reading", "value"],
      19.96,
      "wrong-type indicators.0.baseline.reading.value",
    ],
    ["an exponent", ["indicators", 0, "baseline", "reading", "value"], "1e9", "wrong-format indicators.0.baseline.reading.value"],
    [
      "a line break behind a value",
      ["indicators", 0, "baseline", "reading", "value"],
      "5\n",
      "wrong-format indicators.0.baseline.reading.value",
    ],
    [
      "full-width digits",
      ["indicators", 0, "baseline", "reading", "value"],
      "５",
      "wrong-format indicators.0.baseline.reading.value",
    ],
    ["an id with capitals", ["indicators", 0, "id"], "Forest", "wrong-format indicators.0.id"],
    ["a year as text", ["base"], "2025", "wrong-type base"],
    ["half a year", ["base"], 2025.5, "wrong-type base"],
    ["a year before years", ["base"], 25, "out-of-bounds base"],
    ["a year after years", ["base"], 30000, "out-of-bounds base"],
    ["an unknown direction", ["indicators", 0, "direction"], "up", "wrong-value indicators.0.direction"],
    [
      "an unknown kind",
      ["indicators", 0, "targets", 0, "requirement", "kind"],
      "levle",
      "wrong-value indicators.0.targets.0.requirement.kind",
    ],
    [
      "an unknown bound",
      ["indicators", 0, "targets", 0, "requirement", "bound"],
      "least",
      "wrong-value indicators.0.targets.0.requirement.bound",
    ],
    [
      "a range without ends",
      ["indicators", 0, "targets", 0, "requirement"],
      { kind: "growth", bound: "between", value: "5" },
      "missing-key indicators.0.targets.0.requirement.low",
    ],
    ["null for a list", ["chapters"], null, "wrong-type chapters"],
    ["another schema version", ["schemaVersion"], "2", "wrong-value schemaVersion"],
    ["an empty name", ["title", "zh"], "", "out-of-bounds title.zh"],
    ["an impossible date", ["adopted"], { by: { zh: "会" }, on: "2026-13-01" }, "wrong-format adopted.on"],
    ["a missing part", ["title"], {}, "missing-key title.zh"],
  ] as const)("refuses %s at its place", (_, path, value, expected) => {
    expect(told(changed(path, value))).toContain(expected);
  });

  it("refuses what it does not know, and suggests what was meant", () => {
    const { direction, ...rest } = forest;
    const issues = issuesOf(planOf({ ...rest, driection: direction } as never));
    expect(issues).toContainEqual({
      code: "unknown-key",
      path: ["indicators", 0, "driection"],
      facts: { key: "driection", suggestion: "direction" },
    });
    expect(issuesOf({ ...emptyPlan, quite_something_else: 1 })).toEqual([
      { code: "unknown-key", path: ["quite_something_else"], facts: { key: "quite_something_else" } },
    ]);
    expect(issuesOf({ ...emptyPlan, ["x".repeat(100)]: 1 })[0]?.facts["suggestion"]).toBeUndefined();
  });

  it("refuses keys that reach a prototype, and stays clean", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const text = JSON.stringify(emptyPlan).replace('"layout":{', `"layout":{"${key}":{"polluted":true},`);
      expect(issuesOf(JSON.parse(text))).toEqual([{ code: "forbidden-key", path: ["layout", key], facts: { key } }]);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(told(JSON.parse(`{"__proto__":${JSON.stringify(emptyPlan)}}`))).toEqual(["forbidden-key __proto__"]);
  });

  it("refuses what is no plain JSON, however deep", () => {
    let deep: unknown = "bottom";
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(told(deep)[0]).toMatch(/^too-deep/);
    const circular: { [key: string]: unknown } = { ...emptyPlan };
    circular["self"] = circular;
    expect(told(circular)[0]).toMatch(/^too-deep/);
    expect(told({ ...emptyPlan, base: Number.NaN })).toEqual(["not-json base"]);
    expect(told({ ...emptyPlan, base: 5n })).toEqual(["not-json base"]);
    expect(told({ ...emptyPlan, base: () => 2025 })).toEqual(["not-json base"]);
    expect(told({ ...emptyPlan, layout: new Map() })).toEqual(["not-json layout"]);
    let read = 0;
    const getter = Object.defineProperty({ ...emptyPlan }, "base", { enumerable: true, get: () => ++read });
    expect(told(getter)).toEqual(["not-json base"]);
    expect(read).toBe(0);
  });

  it("refuses a document of too many values", () => {
    expect(told({ ...emptyPlan, corrections: Array(5_000_001).fill(0) })).toEqual(["too-large "]);
  });

  it("tells at most a hundred issues", () => {
    expect(issuesOf({ ...emptyPlan, indicators: Array(500).fill(0) })).toHaveLength(100);
  });

  it("throws its own error with the issues", () => {
    expect(codeOf(() => parsePlan({}))).toBe("invalid-plan");
    for (const value of [null, undefined, 5, "text", []]) expect(codeOf(() => parsePlan(value))).toBe("invalid-plan");
  });

  it("never throws anything else", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const result = safeParsePlan(value);
        if (!result.success) for (const { code } of result.issues) expect(ISSUE_CODES).toContain(code);
      }),
    );
  });
});

describe("parseObservations", () => {
  it("takes the 14th plan's outcomes and gives them back equal", () => {
    expect(parseObservations(json(huzhu14Outcomes))).toEqual(huzhu14Outcomes);
  });

  const one = { indicator: "gdp-growth", year: 2026, value: "5.1", status: "actual" };
  it.each([
    ["a number", { ...one, value: 5.1 }, "wrong-type 0.value"],
    ["no value", { indicator: "gdp-growth", year: 2026, status: "actual" }, "missing-key 0.value"],
    ["a value and a grade", { ...one, grade: "III" }, "unknown-key 0.grade"],
    ["a year and a span", { ...one, span: { from: 2021, to: 2025 } }, "unknown-key 0.span"],
    ["an unknown status", { ...one, status: "guess" }, "wrong-value 0.status"],
    ["an assertion of something", { indicator: "x", year: 2026, asserted: "maybe", status: "actual" }, "wrong-value 0.asserted"],
    ["text", "5.1", "wrong-type 0"],
  ])("refuses %s", (_, value, expected) => {
    const result = safeParseObservations([value]);
    expect(result.success ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toContain(expected);
  });

  it("suggests a column's name", () => {
    const result = safeParseObservations([{ indicator: "gdp-growth", yaer: 2026, value: "5.1", status: "actual" }]);
    expect(result.success ? [] : result.issues.map(({ facts }) => facts["suggestion"])).toContain("year");
  });

  it("throws its own error", () => {
    expect(codeOf(() => parseObservations({}))).toBe("invalid-observations");
  });
});

describe("parsePolicy", () => {
  it("fills in what is not said", () => {
    expect(parsePolicy({})).toEqual(DEFAULT_POLICY);
    expect(parsePolicy({ about: "0", structure: "1", missing: "latest" })).toEqual({
      ...DEFAULT_POLICY,
      about: "0",
      structure: "1",
      missing: "latest",
    });
    expect(Object.isFrozen(parsePolicy({}))).toBe(true);
  });

  it.each([{ about: 5 }, { about: "-5" }, { abuot: "5" }, { missing: "guess" }, [], null])("refuses %j", (value) => {
    expect(codeOf(() => parsePolicy(value))).toBe("invalid-policy");
  });
});
