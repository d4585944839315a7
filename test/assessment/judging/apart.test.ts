import { describe, expect, it } from "vitest";
import { limit, type PrintedNumber } from "../../../src/assessment/float/printed-number.js";
import { assess, assessIndicator, type Step, type Verdict } from "../../../src/assessment/index.js";
import type { Judgement } from "../../../src/assessment/judging/case.js";
import { certaintyOf, certaintyWith } from "../../../src/assessment/judging/certainty.js";
import { ofOneDefinition } from "../../../src/assessment/judging/definition.js";
import { takenForGranted, takenFromAbove } from "../../../src/assessment/judging/doubt.js";
import { sinceFirst } from "../../../src/assessment/judging/every-year.js";
import { demandOf } from "../../../src/demand/index.js";
import type { Indicator, Revision, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { figures, growth, judged, level, type More } from "./judged.js";

const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const mean: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };

describe("how sure a judgement is", () => {
  const of = (more: Partial<Judgement>) => certaintyOf({ status: "behind", standing: "not-met", ...more });

  it("is certain where rounding leaves nothing but its status", () => {
    expect([of({}), of({ reachable: [] }), of({ reachable: ["behind"] })]).toEqual(Array(3).fill({ kind: "certain" }));
    expect(of({ reachable: ["on-track", "behind"] })).toEqual({ kind: "depends-on-rounding", reachable: ["on-track", "behind"] });
  });

  it("depends on evidence where another reading says something else, with all that both allow, in their order", () => {
    expect(of({ otherwise: ["behind"] })).toEqual({ kind: "certain" });
    expect(of({ otherwise: ["off-track", "on-track"] })).toEqual({
      kind: "depends-on-evidence",
      reachable: ["on-track", "behind", "off-track"],
    });
    expect(of({ reachable: ["on-track", "behind"], otherwise: ["on-track"] }).kind).toBe("depends-on-rounding");
  });

  it("beside the verdicts on other figures, and what is taken for granted", () => {
    const verdict = (status: string, more: object = {}) => ({ status, certainty: { kind: "certain" }, ...more }) as Verdict;
    const rounding = { kind: "depends-on-rounding", reachable: ["behind", "off-track"] };
    expect(certaintyWith(verdict("behind"), [])).toEqual({ kind: "certain" });
    expect(certaintyWith(verdict("behind"), [verdict("behind")])).toEqual({ kind: "certain" });
    expect(certaintyWith(verdict("behind"), [verdict("ahead")])).toEqual({
      kind: "depends-on-evidence",
      reachable: ["ahead", "behind"],
    });
    // What rounding leaves open of the other counts as well, and what it leaves open of this one is no news.
    expect(certaintyWith(verdict("behind"), [verdict("behind", { certainty: rounding })])).toEqual({
      kind: "depends-on-evidence",
      reachable: ["behind", "off-track"],
    });
    expect(certaintyWith(verdict("behind", { certainty: rounding }), [verdict("off-track")])).toEqual(rounding);
    const open = { kind: "depends-on-evidence", reachable: ["behind", "undetermined"] };
    expect(certaintyWith(verdict("behind", { assumptions: ["prices-of-levels"] }), [])).toEqual(open);
    expect(certaintyWith(verdict("behind", { assumptions: ["target-of-the-plan-above"] }), [])).toEqual(open);
    expect(certaintyWith(verdict("behind", { assumptions: ["derived-figure"] }), [])).toEqual({ kind: "certain" });
    expect(certaintyWith(verdict("undetermined", { assumptions: ["prices-of-levels"] }), [])).toEqual({ kind: "certain" });
  });
});

describe("figures by another definition", () => {
  const asked = level("unstated", "20");
  const changed = (from: number | undefined, before: Requirement | null): Revision =>
    ({ kind: "definition-changed", before, ...(from !== undefined && { from }) }) as Revision;
  const step = (...sources: object[]): Step[] => sources.map((source) => ({ inputs: [{ source }] }) as unknown as Step);
  const seen = (more: object, id = "it") => ({ from: "observation", indicator: id, ...more });
  const judgedBy = (revision: Revision | undefined, steps: readonly Step[], more: Partial<Judgement> = {}) => {
    const one = indicator("it", asked);
    const [target] = one.targets as [Target];
    const revised = { ...target, ...(revision !== undefined && { revisions: [revision] }) };
    const demand = demandOf(planOf({ ...one, targets: [revised] }), one, revised);
    return ofOneDefinition(demand, { status: "behind", standing: "not-met", ...more }, steps).reason;
  };

  it("answer no target that was set before the change, from its year on", () => {
    const old = changed(2028, null);
    expect([2027, 2028, 2029].map((year) => judgedBy(old, step(seen({ year }))))).toEqual([
      undefined,
      "definition-changed",
      "definition-changed",
    ]);
    expect(judgedBy(old, step(seen({ span: { from: 2026, to: 2028 } })))).toBe("definition-changed");
    expect(judgedBy(old, step(seen({ span: { from: 2026, to: 2027 } })))).toBeUndefined();
  });

  it("answer no target that was set by the new one, before its year", () => {
    const anew = changed(2028, asked);
    expect([2027, 2028].map((year) => judgedBy(anew, step(seen({ year }))))).toEqual(["definition-changed", undefined]);
    expect(judgedBy(anew, step(seen({ span: { from: 2027, to: 2030 } })))).toBe("definition-changed");
    expect(judgedBy(anew, step(seen({ span: { from: 2028, to: 2030 } })))).toBeUndefined();
  });

  it("are those of the indicator alone, wherever among the numbers, and not what a source says itself", () => {
    const old = changed(2028, null);
    expect(judgedBy(undefined, step(seen({ year: 2029 })))).toBeUndefined();
    expect(judgedBy(old, step({ from: "baseline", year: 2029 }))).toBeUndefined();
    expect(judgedBy(old, step(seen({ year: 2029 }, "other")))).toBeUndefined();
    expect(judgedBy(old, step(seen({ year: 2027 }), seen({ year: 2029 })))).toBe("definition-changed");
    const both = [{ inputs: [{ source: [seen({ year: 2027 }), seen({ year: 2029 })] }] }] as unknown as Step[];
    expect(judgedBy(old, both)).toBe("definition-changed");
    expect(judgedBy(old, step(seen({ year: 2029 })), { asserted: true })).toBeUndefined();
  });
});

describe("what is taken for granted", () => {
  const target = (trust?: string) => ({ ...(trust !== undefined && { evidence: { trust } }) }) as unknown as Target;
  const steps = (...trusts: (string | undefined)[]): Step[] =>
    [
      { inputs: trusts.map((trust) => ({ source: { from: "observation", ...(trust !== undefined && { trust }) } })) },
    ] as unknown as Step[];
  const behind: Judgement = { status: "behind", standing: "not-met" };

  it("is that figures are right which are not confirmed, each doubt once", () => {
    expect(takenForGranted(behind, target(), steps(undefined, "confirmed"))).toEqual([]);
    expect(takenForGranted(behind, target("derived"), steps("derived", "one-source"))).toEqual([
      ...takenForGranted(behind, target(), steps("one-source", "derived")),
    ]);
    expect([...takenForGranted(behind, target("disputed"), steps("one-source", "derived"))].sort()).toEqual([
      "derived-figure",
      "disputed-figure",
      "figure-of-one-source",
    ]);
    const lists = [{ inputs: [{ source: [{ trust: "confirmed" }, { trust: "disputed" }] }] }] as unknown as Step[];
    expect(takenForGranted(behind, target(), lists)).toEqual(["disputed-figure"]);
  });

  it("comes after what its method says, and of what was not judged there is nothing", () => {
    const method = { ...behind, assumptions: ["prices-of-series"] as const };
    expect(takenForGranted(method, target(), steps())).toEqual(["prices-of-series"]);
    expect(takenForGranted(method, target("derived"), steps())).toEqual(["prices-of-series", "derived-figure"]);
    const none: Judgement = { status: "undetermined", standing: "unknown" };
    expect(takenForGranted(none, target("derived"), steps("derived"))).toEqual([]);
  });

  it("from a plan above, unless a source says itself how it stands", () => {
    const verdict = (more: object) => ({ status: "behind", ...more }) as Verdict;
    expect(takenFromAbove(verdict({})).assumptions).toEqual(["target-of-the-plan-above"]);
    expect(takenFromAbove(verdict({ assumptions: ["derived-figure"] })).assumptions).toEqual([
      "derived-figure",
      "target-of-the-plan-above",
    ]);
    for (const more of [{ status: "undetermined" }, { asserted: true }])
      expect(takenFromAbove(verdict(more))).toEqual(verdict(more));
  });
});

describe("what must hold in every year", () => {
  const of = (values: Parameters<typeof judged>[2], options = {}) =>
    judged(level("unstated", "20"), { span: every, unit: "个" }, values, { asOf: 2030, ...options });

  it("names the policy only where a gap is let pass", () => {
    const latest = { policy: { missing: "latest" as const } };
    expect(of("21 21 21 21 21", latest).policy ?? []).toEqual([]);
    expect(of("21 21 - 21 21", latest)).toMatchObject({ status: "achieved", policy: ["missing"] });
    expect(of("21 19 - 21 21", latest).policy ?? []).toEqual([]);
    expect(of("21 - 21", { ...latest, asOf: 2028 }).policy ?? []).toEqual([]);
  });

  it("broken is out of reach while years are left, and missed at the end", () => {
    expect(of("21 19 21", { asOf: 2028 })).toMatchObject({ status: "off-track", outlook: "out-of-reach" });
    expect(of("21 21 21", { asOf: 2028 }).outlook).toBeUndefined();
    expect(of("21 19 21 21 21").outlook).toBeUndefined();
  });

  it("is read from the first year on, in the order of the years", () => {
    const years = new Map([
      [2028, "c"],
      [2025, "x"],
      [2026, "a"],
      [2027, "b"],
    ]);
    expect(sinceFirst(years, 2026)).toEqual([
      [2026, "a"],
      [2027, "b"],
      [2028, "c"],
    ]);
    expect(sinceFirst(years, 2029)).toEqual([]);
  });
});

describe("a base", () => {
  const base = (value: string, unit?: string): More => ({
    unit: "万元",
    baseline: {
      printed: `${value}${unit ?? ""}`,
      reading: { kind: "level", bound: "unstated", value, ...(unit !== undefined && { unit }) },
      year: 2025,
      locator: {},
    },
  });
  const steps = (more: More) => {
    const verdict = judged(level("unstated", "20"), more, { 2027: "14" });
    return [verdict.status, verdict.because.some(({ calculator }) => calculator === "convertUnit")];
  };

  it("in another multiple of the unit is converted, as a step, and in the unit itself is not", () => {
    expect(steps(base("10"))).toEqual(["on-track", false]);
    expect(steps(base("10", "万元"))).toEqual(["on-track", false]);
    expect(steps(base("100000", "元"))).toEqual(["on-track", true]);
    expect(steps(base("0.0010", "亿元"))).toEqual(["on-track", true]);
  });

  it("of a bound, or in a unit that cannot be compared, is none, and an observed one is taken", () => {
    const bounded: More = {
      unit: "万元",
      baseline: { printed: "≥10", reading: { kind: "level", bound: "at-least", value: "10" }, year: 2025, locator: {} },
    };
    for (const more of [bounded, { unit: "万元" }]) {
      expect(judged(level("unstated", "20"), more, { 2027: "14" }).reason).toBe("no-baseline");
      expect(judged(level("unstated", "20"), more, { 2025: "10", 2027: "14" }).status).toBe("on-track");
    }
    // The plan's own figure comes first.
    expect(judged(level("unstated", "20"), base("10"), { 2025: "13", 2027: "14" }).status).toBe("on-track");
  });
});

describe("whether a target can still be met", () => {
  it.each([
    // 14 after two years of five leaves 6 in three: 2 a year, as before.
    ["12 14", undefined, "at-current-pace"],
    // 11 after two years: 3 a year are needed, 0.5 were made, 2 at best.
    ["12 11", undefined, "beyond-best-pace"],
    // 9 were lost and 4 won again in a year: 3.75 a year are needed, 4 is the best.
    ["11 1 5", { asOf: 2028 }, "beyond-best-pace"],
    ["4 8.0 8.5", { asOf: 2028 }, "beyond-best-pace"],
    ["6 12.0 12.2", { asOf: 2028 }, "at-best-pace"],
    ["12 11", { policy: { reach: "2" } }, "beyond-best-pace"],
    ["12 11", { policy: { reach: "1.4" } }, "out-of-reach"],
  ])("%s with %j is %s", (values, options, outlook) => {
    const verdict = judged(level("unstated", "20"), { base: "10", unit: "个" }, values, options);
    expect(verdict.outlook).toBe(outlook);
    expect((verdict.policy ?? []).includes("reach")).toBe(outlook === "out-of-reach");
  });

  it("of what falls, the best is the steepest fall", () => {
    const of = (values: string) =>
      judged(level("unstated", "10"), { base: "20", unit: "个", direction: "lower" }, values, { asOf: 2028 }).outlook;
    // 17.8 leaves 7.8 in two years; the steepest fall was 6 in one, or 2.
    expect(of("24 18.0 17.8")).toBe("at-best-pace");
    expect(of("19 18.0 17.8")).toBe("beyond-best-pace");
  });

  it("names the last year that had it, where it was reached and lost again", () => {
    const of = (values: string) => judged(level("unstated", "20"), { base: "10", unit: "个" }, values, { asOf: 2029 }).lapsed;
    expect([of("21 20 22 15"), of("21 19 18 15"), of("12 13 14 15"), of("- 12 21 15")]).toEqual([2028, 2026, undefined, 2028]);
  });
});

describe("a part of a whole", () => {
  it("printed as a limit is it, and rounding never leads beyond one", () => {
    const of = (value: number, half: number) => {
      const number: PrintedNumber = { value, low: value - half, high: value + half, decimals: 0 };
      limit(number);
      return [number.low, number.high];
    };
    expect([of(0, 0.5), of(100, 0.5), of(0.25, 0.5), of(99.75, 0.5), of(50, 0.5)]).toEqual([
      [0, 0],
      [100, 100],
      [0, 0.75],
      [99.25, 100],
      [49.5, 50.5],
    ]);
    // Beyond them it is no part of a whole, and taken as it is.
    expect([of(-0.25, 0.5), of(100.25, 0.5)]).toEqual([
      [-0.75, 0.25],
      [99.75, 100.75],
    ]);
  });
});

describe("every number of a working says where it is from", () => {
  const FROM = ["observation", "baseline", "target", "reference", "policy", "step", "year", "plan"];
  const change = (measure: string, value: string, more: object): Requirement =>
    ({ kind: "change", measure, bound: "unstated", value, ...more }) as Requirement;
  const rate: More = { measure: "growth" };
  const cases: readonly (readonly [string, Requirement, More, string])[] = [
    ["a level under way", level("about", "20"), { base: "10" }, "11 12 13"],
    ["a level lost again", level("unstated", "20"), { base: "10" }, "21 12"],
    ["a level to be held", level("about", "20"), { base: "20", direction: "hold" }, "18 19.5"],
    ["a mean of levels", level("unstated", "20"), { span: mean, unit: "个" }, "18 19"],
    ["a total", level("unstated", "20"), { span: over, unit: "万人" }, "3 4"],
    ["a rate", growth("about", "5"), rate, "4 4.9"],
    ["mean growth", growth("about", "5"), { ...rate, span: mean }, "4 4.5"],
    ["mean growth that cannot be", growth("unstated", "5"), { ...rate, span: mean }, "4 -100"],
    ["a rise", change("percent", "20", { direction: "increase" }), { base: "100", unit: "亿元", span: over }, "104 105"],
    [
      "a fall",
      change("percent", "20", { direction: "decrease" }),
      { base: "100", unit: "亿元", span: over, direction: "lower" },
      "98 97",
    ],
    ["a rise in points", change("points", "20", { direction: "increase" }), { base: "100", unit: "亿元", span: over }, "104 105"],
    ["a change a year", change("percent", "4", { direction: "increase" }), { ...rate, span: mean }, "3 4"],
    ["points a year", change("points", "4", { direction: "increase" }), { ...rate, span: mean }, "3 4"],
  ];

  const check = (verdict: Verdict) => {
    const sources = verdict.because.flatMap(({ inputs }) => inputs.flatMap(({ source }) => source));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ from }) => !FROM.includes(from))).toEqual([]);
  };

  it.each(cases)("%s", (_, requirement, more, values) => {
    check(judged(requirement, more, values));
    check(judged(requirement, more, values, { policy: { comparison: "rounded" } }));
  });

  it("in comparisons, grades and compositions as well", () => {
    const one = (requirement: Requirement, observations: object[], more: More = {}, options: object = {}) =>
      check(assessIndicator(planOf(indicator("it", requirement, more)), "it", observations as never, { asOf: 2028, ...options }));
    const references = { other: "5.0" };
    for (const relation of ["in-step", "roughly-in-step", "above", "below", "not-below"])
      one({ kind: "relative", relation, to: "other" } as Requirement, figures("4 5 4.9"), rate, { references });
    const year = { indicator: "it", year: 2028, status: "actual" };
    one({ kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }, [{ ...year, grade: "IV" }]);
    const parts: Requirement = { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] } as Requirement;
    one(parts, [{ ...year, parts: ["21", "30", "49"] }], {}, { policy: { structure: "2" } });
  });

  it("and the numbers of the plan's own indicators", () => {
    const both: Indicator[] = [
      indicator("it", level("unstated", "20"), { base: "10" }),
      indicator("b", growth("unstated", "5"), rate),
    ];
    const found = assess(planOf(...both), figures("11 12"), { asOf: 2027 }).verdicts.filter(
      ({ status }) => status !== "undetermined",
    );
    expect(found.map(({ indicator }) => indicator)).toEqual(["it"]);
    found.forEach(check);
  });
});
