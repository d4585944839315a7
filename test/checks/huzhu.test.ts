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

describe("contradictions in the 15th outline", () => {
  it("is known, each with a reason; the list may only shrink", () => {
    expect(check(huzhu15, { ...options, allow })).toEqual([]);
    expect(allow.length).toBeLessThanOrEqual(48);
    expect(allow.every(({ refs, reason }) => refs !== undefined && reason.length > 20)).toBe(true);
  });

  it("an allowance too many is found", () => {
    const more: Allowance = { code: "stated-growth", refs: ["gdp"], reason: "once more" };
    expect(check(huzhu15, { ...options, allow: [...allow, more] }).map(({ code }) => code)).toEqual(["stale-allowance"]);
  });

  it("the three that cannot be true, and what very likely is not", () => {
    const at = (severity: string) => findings.filter((finding) => finding.severity === severity).map(({ code }) => code);
    expect(at("error")).toEqual(["stated-quotient", "role-list-differs", "project-quantities-differ"]);
    expect([...new Set(at("warning"))]).toEqual(["project-count", "figures-differ", "missing-attribute", "duplicate-project"]);
  });

  it("growth that another base year or other prices explain, and what they would have to be", () => {
    expect(about("stated-growth").slice(0, 5)).toEqual([
      "gdp",
      "retail-sales",
      "industrial-value-added",
      "industrial-value-added-growth",
      "household-income",
    ]);
    const { stated, steps, impliedBase, impliedBaseYear } = one("stated-growth", "household-income");
    expect([stated, steps, String(impliedBase).slice(0, 5), impliedBaseYear]).toEqual(["6.5", 4, "19416", 2020]);
    expect(String(one("stated-growth", "gdp")["deflator"]).slice(0, 6)).toBe("0.6354");
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

  it("a list with two memberships, and townships that nothing names; tiers of towns and townships are no contradiction", () => {
    expect(about("division-totals")).toEqual([]);
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
    expect(about("weaker-than-previous")).toEqual(["retail-sales-growth", "preschool-enrolment"]);
    expect(one("weaker-than-previous", "retail-sales-growth")).toMatchObject({ earlier: "6.0", now: "5.0", reached: "2.3" });
    expect(one("definition-may-differ", "forest-coverage")).toMatchObject({ base: "19.96", previous: "43.68", way: "0.1" });
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
    expect(gdp && describeFinding(gdp, "en")).toContain("gives ≈3.9564% over 4 years");
  });
});
