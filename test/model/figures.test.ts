import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isRedefined,
  type Observation,
  parseObservations,
  parsePlan,
  type Revision,
  readObservationText,
  safeParseObservations,
  safeParsePlan,
  type Target,
} from "../../src/model/index.js";
import { writeObservations } from "../../src/output/index.js";
import { indicator, planOf } from "./plans.js";

const gdp: Observation = {
  indicator: "gdp",
  year: 2027,
  value: "105.1",
  unit: "上年=100",
  measure: "index",
  basis: "real",
  vintage: "2028-03",
  status: "actual",
};
const told = (value: unknown): string[] => {
  const result = safeParseObservations([value]);
  return result.success ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("a figure says what it is", () => {
  it("in JSON and in each form of a table, there and back", () => {
    expect(parseObservations([gdp])).toEqual([gdp]);
    for (const format of ["csv", "tsv", "cells", "json", "ndjson"] as const)
      expect(readObservationText(writeObservations([gdp], { format }), { format }).observations).toEqual([gdp]);
  });

  it("in words of ours, and no other", () => {
    expect(told({ ...gdp, measure: "rate" })).toEqual(["wrong-value 0.measure"]);
    expect(told({ ...gdp, basis: "constant" })).toEqual(["wrong-value 0.basis"]);
    expect(told({ ...gdp, unit: "" })).toEqual(["out-of-bounds 0.unit"]);
  });
});

describe("a vintage", () => {
  it.each(["2031", "2031-09", "2031-10-31", "2028-02-29", "2000-02-29"])("may be %s", (vintage) => {
    expect(told({ ...gdp, vintage })).toEqual([]);
  });

  it.each([
    "2031-9",
    "2031-13",
    "2031-02-30",
    "2027-02-29",
    "1900-02-29",
    "2031/09",
    "2031-09-1",
    "May 2031",
    "31",
    "",
    "2031-09\n",
  ])("may not be %j", (vintage) => {
    expect(told({ ...gdp, vintage })).toEqual(["wrong-format 0.vintage"]);
  });

  it("is a day only where the calendar has it", () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const two = (n: number) => String(n).padStart(2, "0");
        const vintage = `${year}-${two(month)}-${two(day)}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        expect(told({ ...gdp, vintage }).length === 0).toBe(date.toISOString().startsWith(vintage));
      }),
    );
  });
});

describe("a target whose definition changed", () => {
  const level = (value: string): Target["requirement"] => ({ kind: "level", bound: "unstated", value });
  const target = (...revisions: Revision[]): Target => ({
    printed: "43.68",
    requirement: level("43.68"),
    span: { kind: "by", year: 2025 },
    locator: {},
    revisions,
  });
  const changed = (more: Partial<Revision> = {}): Revision => ({
    kind: "definition-changed",
    before: null,
    locator: {},
    ...more,
  });
  const amended: Revision = { kind: "mid-term", before: { printed: "44", requirement: level("44") }, locator: {} };

  it.each<readonly [string, Target, boolean, boolean]>([
    ["never", target(), false, false],
    ["in a year that is told", target(changed({ from: 2022 })), false, true],
    ["in a year that nobody tells", target(changed()), true, true],
    ["with the target as it was", target(changed({ before: { printed: "43.68", requirement: level("43.68") } })), true, true],
    ["with the target set anew for it", target(changed({ before: { printed: "60", requirement: level("60") } })), false, false],
    ["after the target was set anew", target(amended, changed({ from: 2022 })), false, true],
    ["before the target was set anew", target(changed({ from: 2022 }), amended), false, false],
    ["and the base was revised", target(changed({ from: 2022 }), { ...amended, kind: "rebased" }), false, true],
  ])("%s", (_, one, in2021, in2025) => {
    expect([isRedefined(one, 2021), isRedefined(one, 2025)]).toEqual([in2021, in2025]);
  });
});

describe("an indicator", () => {
  const forest = indicator("forest-coverage", { kind: "level", bound: "unstated", value: "43.68" }, { base: "43.58" });

  it("may have an unknown direction, the prices of its growth, and who answers for it", () => {
    const more = {
      direction: "unknown",
      basis: "real",
      responsible: [{ zh: "县林业和草原局" }, { zh: "县自然资源局" }],
    } as const;
    expect(parsePlan(planOf({ ...forest, ...more })).indicators[0]).toMatchObject(more);
  });

  it("keeps a revised base and a changed definition with the numbers before", () => {
    const locator = { table: 1 };
    const before = { printed: "43.58", requirement: { kind: "level", bound: "unstated", value: "43.58" } } as const;
    const rebased: Revision = { kind: "rebased", act: { zh: "第三次国土调查" }, from: 2022, before, locator };
    const changed: Revision = {
      kind: "definition-changed",
      from: 2022,
      overlap: { year: 2022, before: "43.6", after: "19.9" },
      before: null,
      locator,
    };
    const { baseline, targets } = forest;
    const plan = planOf({
      ...forest,
      ...(baseline !== undefined && { baseline: { ...baseline, printed: "19.9", revisions: [rebased] } }),
      targets: targets.map((target) => ({ ...target, revisions: [changed] })),
    });
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it("is refused with a day that no calendar has", () => {
    const result = safeParsePlan({ ...planOf(forest), adopted: { by: { zh: "县人大" }, on: "2026-02-30" } });
    expect(result.success ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "wrong-format adopted.on",
    ]);
  });
});
