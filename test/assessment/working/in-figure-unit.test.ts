import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alignPlans,
  assess,
  assessIndicator,
  assessMany,
  checkAnnualPlan,
  checkBreakdown,
  compareAssessments,
  targetsByYear,
  yearlyTargets,
} from "../../../src/assessment/index.js";
import { statedLevel } from "../../../src/demand/index.js";
import {
  change,
  figureUnit,
  growth,
  type Indicator,
  level,
  type Observation,
  type OneBound,
  type Stated,
  type Target,
} from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { recompute } from "../recompute.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const base = (value: string, unit?: string, bound: OneBound = "unstated"): { baseline: Stated } => ({
  baseline: {
    printed: `${value}${unit ?? ""}`,
    reading: level(value, { bound, ...(unit !== undefined && { unit }) }),
    year: 2025,
    locator: {},
  },
});
const seen = (values: string, first = 2026): Observation[] =>
  values.split(" ").map((value, i) => ({ indicator: "it", year: first + i, value, status: "actual" }));

/** The whole verdict, recomputed from its steps, and the same in brief from the filter. */
function judge(requirement: Requirement, more: More, observations: readonly Observation[], asOf = 2030) {
  const plan = planOf(indicator("it", requirement, { unit: "人", ...more }));
  const verdict = assessIndicator(plan, "it", observations, { asOf });
  recompute(verdict);
  const [set] = assessMany(plan, [observations], { asOf });
  const { status, standing, certainty, reason } = verdict;
  expect(set?.verdicts[0]).toMatchObject({ status, standing, certainty, ...(reason !== undefined && { reason }) });
  return verdict;
}

describe("a target in another multiple of its indicator's unit", () => {
  it("is converted, exactly, in a step", () => {
    const verdict = judge(level("200", { unit: "万人" }), {}, seen("1999999"), 2026);
    expect(verdict).toMatchObject({ status: "undetermined", reason: "no-baseline", standing: "not-met", required: "2000000" });
    expect(verdict.because[0]).toEqual({
      calculator: "convertUnit",
      inputs: [
        { name: "value", value: "200", source: { from: "target", locator: { table: 1 } } },
        { name: "unit", value: "万人", source: { from: "plan" } },
        { name: "into", value: "人", source: { from: "plan" } },
        { name: "times", value: "10000", source: { from: "plan" } },
      ],
      result: "2000000",
    });
    expect(judge(level("200", { unit: "万人" }), {}, seen("0 0 0 0 1999999"))).toMatchObject({ status: "missed", gap: "1" });
    expect(judge(level("200", { unit: "万人" }), {}, seen("0 0 0 0 2000000")).status).toBe("achieved");
    expect(judge(level("20000", { unit: "元" }), { unit: "亿元" }, seen("0 0 0 0 0.00019")).status).toBe("missed");
    expect(judge(level("7.20", { unit: "‰" }), { unit: "%" }, seen("0 0 0 0 0.72"))).toMatchObject({
      status: "achieved",
      required: "0.72",
    });
  });

  it("whatever its kind and span", () => {
    const hold: More = { direction: "hold" };
    expect(judge(level({ low: "25", high: "27.5" }, { unit: "万人" }), hold, seen("0 0 0 0 275000")).status).toBe("achieved");
    expect(judge(level({ low: "25", high: "27.5" }, { unit: "万人" }), hold, seen("0 0 0 0 275001")).status).toBe("missed");
    expect(judge(level("200", { bound: "about", unit: "万人" }), {}, seen("0 0 0 0 1900000"))).toMatchObject({
      status: "achieved",
      flipsAt: "5",
    });
    expect(judge(level("1", { unit: "万人" }), { span: every }, seen("10000 9999"), 2027).status).toBe("off-track");
    expect(judge(level("1", { unit: "万人" }), { span: average }, seen("10000 9999 10001 10000 10000")).status).toBe("achieved");
    expect(judge(level("5", { unit: "万人" }), { span: over }, seen("10000 10000 10000 10000 9999"))).toMatchObject({ gap: "1" });
    expect(
      judge(change("5", { measure: "total", unit: "万人" }), { span: over }, seen("10000 10000 10000 10000 10000")).status,
    ).toBe("achieved");
    const mean = judge(change("1", { measure: "total", unit: "万人" }), { span: average }, seen("10000 10000 10000 10000 9999"));
    expect(mean).toMatchObject({ status: "missed", required: "50000" });
    expect(
      judge(change("1", { measure: "total", unit: "万人" }), { span: every }, seen("10000 10000 10000 10000 9999")).status,
    ).toBe("missed");
    const rise = judge(
      change("1", { measure: "total", direction: "increase", unit: "万人" }),
      { ...base("100000"), span: over },
      seen("0 0 0 0 110000"),
    );
    expect(rise).toMatchObject({ status: "achieved", required: "10000" });
  });

  it("says of any figures what the same number in the indicator's own unit says", () => {
    const figure = fc.integer({ min: 0, max: 4_000_000 }).map(String);
    const bound = fc.constantFrom("unstated", "at-least", "more-than", "at-most", "less-than", "about", "exactly");
    const number = fc.integer({ min: 1, max: 400 });
    const figures = fc.array(figure, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(number, bound, figure, figures, fc.constantFrom(2027, 2030), (value, binds, from, years, asOf) => {
        const [one, other] = [level(`${value}`, { bound: binds, unit: "万人" }), level(`${value}0000`, { bound: binds })].map(
          (requirement) => {
            const { because: _, target: __, ...said } = judge(requirement, base(from), seen(years.join(" ")), asOf);
            return said;
          },
        );
        expect(one).toEqual(other);
      }),
    );
  });

  it("spelled otherwise it is the same unit, and nothing is converted", () => {
    const verdict = judge(level("28", { unit: "微克/立方米" }), { unit: "ug/m³", direction: "lower" }, seen("0 0 0 0 27"));
    expect([verdict.status, verdict.because[0]?.calculator]).toEqual(["achieved", "gapToTarget"]);
    expect(judge(level("65", { unit: "%" }), { unit: "％" }, seen("0 0 0 0 65")).status).toBe("achieved");
    expect(judge(level("200", { unit: "万" }), {}, seen("0 0 0 0 1999999")).status).toBe("missed");
  });
});

describe("a target in another unit than its indicator", () => {
  it.each([
    [level("300", { unit: "亿元" }), {}, "%"],
    [level("300", { unit: "亿元" }), { measure: "growth" }, "%"],
    [level("5", { unit: "个百分点" }), {}, "%"],
    [level("5", { unit: "人次" }), {}, "人"],
    [level("5", { unit: "公顷" }), {}, "亩"],
    [level("200", { unit: "万" }), {}, "亿人"],
    [level({ low: "1", high: "2" }, { unit: "元" }), {}, "人"],
    [change("5", { measure: "total", unit: "万元" }), { span: over }, "万人"],
    [level("1".repeat(38), { unit: "万人" }), {}, "人"],
  ] as const)("is never compared: %j %j %s", (requirement, more, unit) => {
    for (const observations of [seen("5"), seen("5 5 5 5 400"), []]) {
      const verdict = judge(requirement, { ...more, unit }, observations);
      expect(verdict).toMatchObject({ status: "undetermined", standing: "unknown", reason: "unit-differs" });
      expect([verdict.observed, verdict.required, verdict.gap]).toEqual([undefined, undefined, undefined]);
    }
  });

  it("may still rest on the source's statement", () => {
    const asserted: Observation = { indicator: "it", year: 2030, asserted: "met", status: "actual" };
    expect(judge(level("300", { unit: "亿元" }), { unit: "%" }, [asserted])).toMatchObject({
      status: "achieved",
      asserted: true,
    });
  });
});

describe("a base in another unit than its indicator", () => {
  it("is converted in a step, once, and known as well as its printed digits", () => {
    const verdict = judge(level("2000000"), base("146.84", "万人"), seen("1520000"), 2026);
    const steps = verdict.because.filter(({ calculator }) => calculator === "convertUnit");
    expect(steps.map(({ result }) => result)).toEqual(["1468400"]);
    expect(verdict.status).toBe("behind");
    // 146.84万 is 1468350 to 1468450: 1574720 is a fifth of the way from 1468400.
    const near = (stated: More) => judge(level("2000000"), stated, seen("1574720"), 2026).certainty.kind;
    const exact = { onTrack: "1", ahead: "1.05" };
    const sure = (stated: More) =>
      assess(planOf(indicator("it", level("2000000"), { unit: "人", ...stated })), seen("1574730"), { asOf: 2026, policy: exact })
        .verdicts[0]?.certainty.kind;
    expect([near(base("146.84", "万人")), near(base("1468400"))]).toEqual(["certain", "certain"]);
    expect([sure(base("146.84", "万人")), sure(base("1468400"))]).toEqual(["depends-on-rounding", "certain"]);
  });

  it("holds what it has", () => {
    const kept = judge(level("140", { unit: "万人" }), base("146.84", "万人"), seen("1450000"), 2026);
    expect(kept).toMatchObject({ method: "hold", status: "on-track" });
    expect(judge(level("140", { unit: "万人" }), base("146.84", "万人"), seen("1390000"), 2026).status).toBe("off-track");
  });

  it("is no base where it cannot be compared", () => {
    const unlike = base("146.84", "万吨");
    const verdict = judge(level("2000000"), unlike, seen("1520000"), 2026);
    expect(verdict).toMatchObject({ status: "undetermined", reason: "unit-differs", standing: "not-met" });
    const rise = change("5000", { measure: "total", direction: "increase" });
    expect(judge(rise, { ...unlike, span: over }, seen("1520000"), 2026).reason).toBe("unit-differs");
    expect(judge(rise, { ...unlike, span: every }, seen("1520000"), 2026).reason).toBe("unit-differs");
    // An observed base or a target that needs none is judged as ever.
    expect(judge(level("2000000"), unlike, seen("1400000 1520000", 2025), 2026).status).toBe("on-track");
    expect(judge(level("2000000"), unlike, seen("0 0 0 0 2000000")).status).toBe("achieved");
    expect(judge(level("2000000"), base("146", "万吨", "less-than"), seen("1520000"), 2026).reason).toBe("no-baseline");
  });

  it("is given in the unit of the figures", () => {
    const stated = (more: More) => statedLevel(indicator("it", level("1"), { unit: "人", ...more }));
    expect(stated(base("146.84", "万人"))).toBe("1468400");
    expect(stated(base("146.84", "人"))).toBe("146.84");
    expect(stated(base("146.84"))).toBe("146.84");
    expect(stated(base("146.84", "万吨"))).toBeUndefined();
  });

  it("counts as withdrawn where it was used and no longer can be", () => {
    const plan = (more: More) => planOf(indicator("it", level("2000000"), { unit: "人", ...more }));
    const said = (more: More) => assess(plan(more), seen("1520000"), { asOf: 2026 });
    const [changed] = compareAssessments(said(base("1468400")), said(base("146.84", "万吨"))).changes;
    expect(changed?.causes.map(({ code }) => code)).toContain("withdrawn-value");
  });
});

describe("the unit of an indicator's figures", () => {
  const unitOf = (unit: string | null, targets: readonly Requirement[], more: Partial<Indicator> = {}) =>
    figureUnit({
      unit,
      targets: targets.map((requirement) => ({ printed: "…", requirement, span: over, locator: {} })),
      ...more,
    });

  it("is its own, or the first that a target or the base prints", () => {
    expect(unitOf("人", [level("1", { unit: "万人" })])).toBe("人");
    const perMille: Requirement = { kind: "growth", bound: "unstated", value: "1", unit: "‰" };
    expect(unitOf(null, [perMille, level("1"), change("1", { measure: "total", unit: "万人" })])).toBe("万人");
    expect(unitOf("——", [level("1", { unit: "%" })])).toBe("%");
    expect(unitOf(null, [level("1")], base("1", "吨"))).toBe("吨");
    expect(unitOf(null, [level("1")])).toBeNull();
  });

  it("so that a table without units is judged in the unit of its cells", () => {
    const none: More = { unit: null };
    expect(judge(level("200", { unit: "万人" }), { ...none, ...base("1468400", "人") }, seen("0 0 0 0 200")).status).toBe(
      "achieved",
    );
    expect(judge(level("200", { unit: "万人" }), { ...none, ...base("1468400", "人") }, seen("150"), 2026).status).toBe("behind");
    expect(judge(level("200", { unit: "万人" }), { ...none, ...base("146.84", "万吨") }, seen("150"), 2026).reason).toBe(
      "unit-differs",
    );
  });
});

describe("targets in other multiples of the unit, set against one another", () => {
  it("year by year", () => {
    const [asked] = targetsByYear(
      planOf(indicator("it", level("200", { unit: "万人" }), { unit: "人", ...base("150", "万人") })),
    );
    expect(asked?.years.map(({ value }) => value)).toEqual(["1600000", "1700000", "1800000", "1900000", "2000000"]);
    const [unlike] = targetsByYear(planOf(indicator("it", level("200", { unit: "亿元" }), { unit: "人" })));
    expect([unlike?.asks, unlike?.years]).toEqual(["nothing", []]);
    const target = indicator("it", level("200", { unit: "万人" })).targets[0] as Target;
    expect(yearlyTargets(target).years).toEqual([{ year: 2030, value: "200" }]);
    expect(yearlyTargets(target, { unit: "人" }).years).toEqual([{ year: 2030, value: "2000000" }]);
  });

  it("an annual plan against the five years", () => {
    const plan = planOf(indicator("it", change("5", { measure: "total", unit: "万人" }), { unit: "人", span: over }));
    const annual = [2026, 2027, 2028, 2029, 2030].map((year) => ({ indicator: "it", year, value: "9999" }));
    expect(checkAnnualPlan(plan, annual)).toMatchObject([{ code: "falls-short", shortfall: "5" }]);
  });

  it("a county's against a province's, in the province's unit", () => {
    const align = (lower: Requirement, upper: Requirement, more: More, other: More = more) =>
      alignPlans(planOf(indicator("it", lower, more)), planOf(indicator("it", upper, other)))[0];
    const [people, tenThousands]: More[] = [{ unit: "人" }, { unit: "万人" }];
    expect(align(level("20000"), level("1.5", { unit: "万人" }), people ?? {})).toMatchObject({
      code: "stronger",
      difference: "0.5",
    });
    expect(align(level("1.5"), level("20000"), tenThousands ?? {}, people)).toMatchObject({
      code: "weaker",
      difference: "-5000",
    });
    expect(
      align(change("5", { measure: "total", unit: "万人" }), change("50000", { measure: "total" }), { ...people, span: over }),
    ).toMatchObject({ code: "same", difference: "0" });
    expect(
      align(change("5", { measure: "total", unit: "万元" }), change("50000", { measure: "total" }), { ...people, span: over }),
    ).toMatchObject({ reason: "other-unit" });
    expect(align(level("5"), level("5"), { unit: null }, people)).toMatchObject({ reason: "other-unit" });
    expect(align(level("5"), level("5"), { unit: "——" }, { unit: null })).toMatchObject({ code: "same" });
    expect(
      align(growth("7.2", { bound: "at-most", unit: "‰" }), growth("0.8", { bound: "at-most" }), { direction: "lower" }),
    ).toMatchObject({ code: "stronger" });
  });

  it("parts against their whole, in the whole's unit", () => {
    const one = (requirement: Requirement, unit: string) => indicator("it", requirement, { unit, span: over });
    const split = (a: Indicator, b: Indicator) =>
      checkBreakdown(one(change("5", { measure: "total", unit: "万人" }), "人"), { a, b }, "add");
    const reached = split(
      one(change("3", { measure: "total", unit: "万人" }), "人"),
      one(change("2", { measure: "total" }), "万人"),
    );
    expect(reached).toMatchObject({ code: "reaches", required: "50000", combined: "50000" });
    const short = split(one(change("3", { measure: "total", unit: "万人" }), "人"), one(change("2", { measure: "total" }), "人"));
    expect(short).toMatchObject({ code: "falls-short", shortfall: "19998" });
    expect(
      split(one(change("3", { measure: "total", unit: "万元" }), "人"), one(change("2", { measure: "total" }), "人")),
    ).toMatchObject({ reason: "other-unit", at: ["a"] });
  });
});
