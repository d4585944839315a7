import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, type Finding } from "../../src/checks/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import { type Allowance, type Plan, parseAllowances } from "../../src/model/index.js";
import { describeFinding } from "../../src/text/index.js";

const options = { previous: huzhu14, previousOutcomes: huzhu14Outcomes };
const findings = check(huzhu15, options);
const allow = parseAllowances(JSON.parse(readFileSync("docs/checks/huzhu-15.allow.json", "utf8")));
const about = (code: string, plan: Plan = huzhu15): string[] =>
  check(plan, options)
    .filter((finding) => finding.code === code)
    .map(({ refs }) => refs[0]?.id ?? "");
const one = (code: string, id: string): Finding["facts"] =>
  findings.find((finding) => finding.code === code && finding.refs.some((ref) => ref.id === id))?.facts ?? {};

describe("what the 15th outline contradicts itself in", () => {
  it("is known, each with a reason; the list may only shrink", () => {
    expect(check(huzhu15, { ...options, allow })).toEqual([]);
    expect(allow.length).toBeLessThanOrEqual(53);
    expect(allow.every(({ refs, reason }) => refs !== undefined && reason.length > 10)).toBe(true);
  });

  it("an allowance too many is found", () => {
    const more: Allowance = { code: "stated-growth", refs: ["gdp"], reason: "once more" };
    expect(check(huzhu15, { ...options, allow: [...allow, more] }).map(({ code }) => code)).toEqual(["stale-allowance"]);
  });

  it("growth that levels do not give, over 4 and over 5 steps", () => {
    expect(about("stated-growth")).toEqual([
      "gdp",
      "retail-sales",
      "industrial-value-added",
      "industrial-value-added-growth",
      "household-income",
    ]);
    expect(one("stated-growth", "gdp")).toMatchObject({
      stated: "3.3",
      steps: 4,
      stepsMore: 5,
      explainedBy: "none",
      impliedBaseYear: 2020,
    });
  });

  it("numbers of one indicator that differ between prose, Table 1 and Table 2", () => {
    expect(one("figures-differ", "industrial-value-added")).toMatchObject({ first: "8.9", second: "6.7" });
    // The 6.5 of the prose is the mean, the 5.0 under 总量 the rate of 2025: both are true.
    expect(about("figures-differ")).not.toContain("household-income");
    expect(one("baseline-differs-from-mean", "gdp-growth")).toMatchObject({ baseline: "4.0", means: ["3.3"] });
    expect(one("baseline-differs-from-mean", "retail-sales-growth")).toMatchObject({ baseline: "2.2", means: ["2.3"] });
    expect(one("target-differs", "preschool-promise")).toMatchObject({ tableNumbers: ["96.5"], proseNumbers: ["95"] });
  });

  it("a density that does not fit its length", () => {
    const { stated, of, by, computed } = one("stated-quotient", "road-density");
    expect([stated, of, by, String(computed).slice(0, 5)]).toEqual(["6.56", "2196.69", "3424", "64.15"]);
  });

  it("tiers and zones with different totals, and a list with two memberships", () => {
    expect(one("division-totals", "three-tiers")).toMatchObject({ total: 18, otherTotal: 19, units: 19 });
    expect(one("role-list-differs", "development-node")).toMatchObject({ onlyHere: ["donghe", "songduo"] });
    expect(about("place-not-named")).toEqual(["gaozhai", "donggou"]);
  });

  it("a target fixed in one place and open in another; one that binds and follows what does not; an attribute missing", () => {
    expect(about("target-fixed-and-open")).toEqual(["pm25-goal"]);
    expect(about("binding-tied-to-anticipatory")).toEqual(["household-income-growth"]);
    expect(about("missing-attribute")).toEqual(["physicians-per-thousand", "nurses-per-thousand"]);
  });

  it("targets below their base, and weaker than the last plan's", () => {
    expect(about("target-behind-baseline")).toEqual([
      "good-air-days",
      "registered-unemployment",
      "compulsory-education-retention",
      "grain-capacity",
    ]);
    expect(about("weaker-than-previous")).toEqual([
      "forest-coverage",
      "good-air-days",
      "retail-sales-growth",
      "skilled-workforce",
      "household-income-growth",
      "preschool-enrolment",
    ]);
  });

  it("one project with capacities of 1 and 10, and eleven projects listed twice", () => {
    expect(one("project-quantities-differ", "box-4/group-2/01")).toMatchObject({ first: "1", second: "10", factor: "10" });
    expect(about("duplicate-project")).toHaveLength(11);
  });

  it("goes away when the data is mended, and stays away when nothing else is", () => {
    const mended: Plan = {
      ...huzhu15,
      statements: huzhu15.statements.map((statement) =>
        statement.id === "road-density"
          ? { ...statement, to: { year: 2025, value: "64.16", unit: "公里/百平方公里" } }
          : statement,
      ),
    };
    expect(about("stated-quotient", mended)).toEqual([]);
    expect(check(mended, options)).toHaveLength(findings.length - 1);
  });
});

describe("the 14th plan by itself", () => {
  it("has five targets set anew without their earlier values, and nothing else", () => {
    const found = check(huzhu14, { previousOutcomes: [] });
    expect([...new Set(found.map(({ code }) => code))]).toEqual(["revision-not-told"]);
    expect(found).toHaveLength(5);
  });
});

describe("words", () => {
  it.each(["zh", "en"] as const)("tell every finding in %s with all its facts", (locale) => {
    for (const finding of [...findings, ...check(huzhu14)]) {
      const told = describeFinding(finding, locale);
      expect(told).not.toMatch(/\{[a-zA-Z]+\}|\[\[|\]\]|undefined|NaN/);
      expect(told.length).toBeGreaterThan(8);
    }
  });

  it("round for the eye and say so", () => {
    const [gdp] = findings;
    expect(gdp && describeFinding(gdp, "en")).toContain("is ≈3.9564% over 4 steps");
  });
});
