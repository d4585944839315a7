import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECKS, type CheckOptions, check, FINDING_CODES, OBSERVATION_CHECKS, type Rule } from "../../src/checks/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import { PlanError } from "../../src/kernel/index.js";
import { growth, inStep, level } from "../../src/model/index.js";
import { codeOf } from "../refusal.js";
import { delegated, measured, planOfProjects, planWith, project } from "./plans.js";

const plan = planWith({
  indicators: [
    measured("gdp-growth", growth("5"), undefined, { attribute: "anticipatory", measure: "growth", name: { zh: "甲" } }),
    measured("a", inStep("gdp-growth"), undefined, { name: { zh: "乙" } }),
    measured("b", delegated, undefined, { name: { zh: "丙" } }),
    measured("c", level("93"), level("96.6"), { name: { zh: "丁" } }),
    measured("d", level("5", { bound: "at-most" }), undefined, { name: { zh: "戊" } }),
  ],
});
const codes = (options: CheckOptions) => check(plan, options).map(({ code }) => code);

describe("check", () => {
  it("finds nothing in a plan with nothing in it", () => {
    expect(check(planWith({}))).toEqual([]);
  });

  it("runs every rule in their order, or those asked for in the order asked", () => {
    expect(codes({})).toEqual([
      "target-behind-baseline",
      "bound-against-direction",
      "binding-tied-to-anticipatory",
      "binding-without-number",
    ]);
    expect(codes({ rules: ["binding-without-number", "target-behind-baseline"] })).toEqual([
      "binding-without-number",
      "target-behind-baseline",
    ]);
    expect(codes({ rules: [] })).toEqual([]);
  });

  it("reports from a severity up, and gives rules another severity", () => {
    expect(codes({ severity: "warning" })).toEqual(["bound-against-direction"]);
    expect(codes({ severity: "error" })).toEqual([]);
    const findings = check(plan, { severity: { "binding-without-number": "error", "target-behind-baseline": "warning" } });
    expect(findings.map(({ severity }) => severity)).toEqual(["warning", "warning", "note", "error"]);
  });

  it("runs rules of one's own", () => {
    const own: Rule = {
      code: "own",
      family: "text",
      severity: "note",
      find: ({ plan: { id } }) => [{ locator: {}, facts: { id }, refs: [], severity: "error" }],
    };
    expect(check(plan, { rules: [own] })).toEqual([
      { code: "own", severity: "error", locator: {}, facts: { id: "test-15" }, refs: [] },
    ]);
  });

  it("refuses what it does not know", () => {
    expect(codeOf(() => check(plan, { rules: ["no-such-rule" as never] }))).toBe("invalid-options");
    expect(codeOf(() => check(plan, { rules: [null as never] }))).toBe("invalid-options");
    expect(codeOf(() => check(plan, { severity: "bad" as never }))).toBe("invalid-options");
    expect(codeOf(() => check(plan, { severity: { "stated-growth": "bad" as never } }))).toBe("invalid-options");
    expect(codeOf(() => check(plan, { allow: [{ code: "x" }] as never }))).toBe("invalid-allowances");
  });

  it("has codes that occur once", () => {
    expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
    expect(FINDING_CODES).toHaveLength(CHECKS.length + OBSERVATION_CHECKS.length + 2);
    expect(CHECKS.length).toBeGreaterThanOrEqual(25);
  });

  it("gives plain JSON, and the same for the same", () => {
    const options = { previous: huzhu14, previousOutcomes: huzhu14Outcomes };
    const findings = check(huzhu15, options);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
    expect(check(JSON.parse(JSON.stringify(huzhu15)), options)).toEqual(findings);
  });
});

describe("allowances", () => {
  const tied = { code: "binding-tied-to-anticipatory", refs: ["a"], reason: "so agreed" };

  it("excuse what they name, by ids and by place", () => {
    expect(codes({ allow: [tied] })).toEqual(["target-behind-baseline", "bound-against-direction", "binding-without-number"]);
    expect(codes({ allow: [{ code: "target-behind-baseline", locator: { table: 1 }, reason: "so agreed" }] })).not.toContain(
      "target-behind-baseline",
    );
    expect(codes({ allow: [{ ...tied, locator: { table: 1 } }] })).not.toContain(tied.code);
  });

  it("excuse nothing at another place", () => {
    const elsewhere = [{ ...tied, locator: { table: 2 } }];
    expect(codes({ allow: elsewhere })).toEqual(expect.arrayContaining([tied.code, "stale-allowance"]));
    expect(codes({ allow: [{ ...tied, refs: ["a", "zz"] }] })).toEqual(expect.arrayContaining([tied.code, "stale-allowance"]));
  });

  it("excuse one finding and no second one", () => {
    const two = planWith({ indicators: [measured("a", delegated), measured("b", delegated, undefined, { name: { zh: "乙" } })] });
    const any = { code: "binding-without-number", reason: "so agreed" };
    expect(check(two, { allow: [any] }).map(({ refs }) => refs[0]?.id)).toEqual(["b"]);
    expect(check(two, { allow: [any, any] })).toEqual([]);
  });

  it("are reported once they excuse nothing", () => {
    const stale = [{ ...tied, refs: ["c"] }, { ...tied, locator: { table: 2 } }, tied, tied];
    const findings = check(plan, { allow: stale }).filter(({ code }) => code === "stale-allowance");
    expect(findings).toHaveLength(3);
    expect(findings[0]).toEqual({
      code: "stale-allowance",
      severity: "error",
      locator: {},
      facts: { code: tied.code, reason: "so agreed", ids: ["c"] },
      refs: [],
    });
  });

  it("are left alone where their rule did not run, and judged before small findings are left out", () => {
    expect(codes({ rules: ["stated-growth"], allow: [tied] })).toEqual([]);
    expect(codes({ severity: "error", allow: [{ code: "binding-without-number", refs: ["b"], reason: "so agreed" }] })).toEqual(
      [],
    );
  });

  it("that allow everything leave nothing, and are all stale for a plan without contradictions", () => {
    const allow = check(plan).map(({ code, refs }) => ({ code, refs: refs.map(({ id }) => id), reason: "known" }));
    expect(check(plan, { allow })).toEqual([]);
    expect(check(planWith({}), { allow }).map(({ code }) => code)).toEqual(allow.map(() => "stale-allowance"));
  });
});

describe("laws", () => {
  const names = fc.array(fc.constantFrom("东镇污水处理厂", "西镇污水处理厂", "南镇道路改造", "北镇道路改造"), { maxLength: 8 });

  it("an order of projects changes no duplicate", () => {
    fc.assert(
      fc.property(names, (list) => {
        const found = (some: readonly string[]) =>
          check(planOfProjects(some.map((name, i) => project(`box-1/${i}`, name))), { rules: ["duplicate-project"] })
            .map(({ facts }) => `${facts["key"]} ${facts["times"]}`)
            .sort();
        expect(found([...list].reverse())).toEqual(found(list));
      }),
    );
  });

  it("no plan of any numbers makes a rule throw anything", () => {
    const value = fc.oneof(
      fc.constantFrom("0", "-1", "0.0", "-0.5", "100", `${"9".repeat(40)}`, `0.${"0".repeat(39)}1`),
      fc.integer().map(String),
    );
    const requirement = fc.oneof(
      value.map((one) => level(one)),
      value.map((one) => growth(one)),
      fc.constant(delegated),
      fc.constantFrom("a", "b", "lost-one").map((to) => inStep(to)),
    );
    fc.assert(
      fc.property(requirement, requirement, value, value, value, (one, other, first, last, rate) => {
        const statements = [
          {
            id: "s",
            subject: { zh: "甲" },
            printed: "甲",
            locator: {},
            growth: rate,
            from: { year: 2021, value: first },
            to: { year: 2025, value: last },
            indicator: "a",
            quotient: { of: "s", by: "s" },
          },
        ];
        const indicators = [measured("a", one, other), measured("b", other, one, { direction: "lower" })];
        const made = planWith({ indicators, statements });
        try {
          check(made, { previous: { ...made, id: "before" } });
        } catch (error) {
          expect(error instanceof PlanError ? error.code : error).toBeUndefined();
        }
      }),
    );
  });
});
