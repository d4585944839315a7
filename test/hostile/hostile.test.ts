import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";
import {
  type Plan,
  parsePlan,
  readObservationText,
  readTarget,
  safeParseObservations,
  safeParsePlan,
  safeParseWith,
} from "../../src/index.js";
import { AssessmentSchema, toCsv, toDataPackage, toGeoJson, writeObservations } from "../../src/output/index.js";
import { emptyPlan, indicator, planOf } from "../model/plans.js";

const codes = (value: unknown): string[] => {
  const result = safeParsePlan(value);
  return result.success ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};
const named = (zh: string): Plan => planOf(indicator("x", { kind: "level", bound: "exactly", value: "1" }, { name: { zh } }));
const clean = () => expect(Object.keys(Object.prototype)).toEqual([]);

describe("documents made to do harm", () => {
  it("keys that reach a prototype are refused wherever they stand", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const hostile = JSON.parse(`{"${key}":{"polluted":1}}`) as object;
      const [plan, layout] = [
        Object.assign(Object.create(null), emptyPlan, { layout: hostile }),
        { ...emptyPlan, title: hostile },
      ];
      expect(codes(plan)).toEqual([`forbidden-key layout.${key}`]);
      expect(codes(layout)).toEqual([`forbidden-key title.${key}`]);
      expect(safeParseObservations([hostile]).success).toBe(false);
      expect(safeParseWith(AssessmentSchema, hostile, "invalid-assessment").success).toBe(false);
    }
    clean();
  });

  it("nesting neither exhausts the stack nor the schemas", () => {
    const deep = JSON.parse(`${'{"title":'.repeat(100_000)}1${"}".repeat(100_000)}`) as unknown;
    expect(codes(deep)[0]).toMatch(/^too-deep/);
    expect(
      readObservationText(`[${"[".repeat(49_000)}${"]".repeat(49_000)}]`, { format: "json" }).refused[0]?.issues[0]?.code,
    ).toBe("too-deep");
  });

  it("lists without end, and numbers beyond all bounds", () => {
    expect(codes({ ...emptyPlan, indicators: Array(10_001).fill(emptyPlan) })[0]).toMatch(
      /^(out-of-bounds|wrong|missing|unknown)/,
    );
    expect(codes({ ...emptyPlan, chapters: Array(5_000_001).fill(0) })).toEqual(["too-large "]);
    expect(codes({ ...emptyPlan, base: 1e308 })).toContain("out-of-bounds base");
    for (const value of ["9".repeat(41), "1e9999999", "0x10", "Infinity", "1".repeat(1_000_000)]) {
      const plan = planOf(indicator("x", { kind: "level", bound: "exactly", value }));
      expect(codes(plan)).toEqual(["wrong-format indicators.0.targets.0.requirement.value"]);
    }
  });

  it("ids that only look like ours", () => {
    for (const id of [
      "fоrest-coverage",
      "forest‐coverage",
      "forest-coverage\u200b",
      "ｆorest",
      "forest-coverage\n",
      "../../etc",
    ]) {
      expect(codes({ ...emptyPlan, id })).toEqual(["wrong-format id"]);
    }
  });

  it("marks in names that turn the direction of text are data, kept and carried as they are", () => {
    const name = "\u202eegnarts\u202c\u200f=1+1";
    const plan = parsePlan(JSON.parse(JSON.stringify(named(name))));
    expect(plan.indicators[0]?.name.zh).toBe(name);
    expect(toCsv(plan, "indicators")).toContain(name);
  });

  it("cells that a spreadsheet would run are made harmless on request, in every table", () => {
    const plan: Plan = {
      ...named('=HYPERLINK("http://x")'),
      layout: { places: [{ id: "p", name: { zh: "+1" }, kind: "town" }] },
    };
    const observations = [{ indicator: "x", year: 2026, value: "-1", status: "actual", source: "@x" }] as const;
    const files = toDataPackage(plan, observations, { escapeFormulas: true });
    expect(files["indicators.csv"]).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(files["places.csv"]).toContain(",'+1,");
    expect(files["observations.csv"]).toContain(",-1,,,,actual,'@x,");
    expect(toDataPackage(plan)["indicators.csv"]).toContain(`"=HYPERLINK(""http://x"")"`);
  });

  it("names of files come from the library, never from a document", () => {
    const plan = { ...emptyPlan, id: "../../etc/passwd" };
    expect(Object.keys(toDataPackage(plan)).every((name) => /^[a-z]+\.(csv|json)$/.test(name))).toBe(true);
  });

  it("texts that would break the form they are put into", () => {
    const plan = named('"\n,\r\u2028\u0000</script>\\');
    expect(JSON.parse(toDataPackage(plan)["datapackage.json"]).name).toBe("test-15");
    const place: Plan = { ...emptyPlan, layout: { places: [{ id: "p", name: { zh: '"},{"x":"\n' }, kind: "town" }] } };
    expect(JSON.parse(toGeoJson(place)).features[0].properties.name_zh).toBe('"},{"x":"\n');
    const one = { indicator: "x", year: 2026, grade: '\t"\n', status: "actual" } as const;
    for (const format of ["csv", "tsv", "json", "ndjson"] as const)
      expect(readObservationText(writeObservations([one], { format }), { format }).observations).toEqual([one]);
  });

  it("printed texts of every shape are read in time, or refused", () => {
    for (const text of ["〔".repeat(2000), "1".repeat(2000), "5.0 左右".repeat(300), "\ud800", "a".repeat(10_000_000)]) {
      expect([true, false]).toContain(readTarget(text).ok);
    }
    clean();
  });

  it("and the embedded plan is none of them", () => {
    expect(codes(JSON.parse(JSON.stringify(huzhu15)))).toEqual([]);
  });
});
