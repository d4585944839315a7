import { describe, expect, it } from "vitest";
import {
  aggregate,
  alignPlans,
  amend,
  applyMethod,
  assess,
  assessIndicator,
  assessMany,
  assessManyAsync,
  assumeRates,
  checkAnnualPlan,
  checkBreakdown,
  compareAssessments,
  compositeIndex,
  evidenceOf,
  type IndexOptions,
  knownBy,
  METHODS,
  type MethodInput,
  NORMALISATIONS,
  rebase,
  redefine,
  SHAPES,
  settleDelegated,
  targetsByYear,
  verdictOf,
  yearlyTargets,
} from "../../src/assessment/index.js";
import { huzhu14, huzhu15 } from "../../src/huzhu/index.js";
import { change, growth, level, type Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";
import { refusal } from "../refusal.js";

const none = undefined as never;
const plan = planOf(indicator("it", level("10"), { base: "5" }), indicator("grain", { kind: "delegated", to: "省" }));
const judged = assess(plan, [], { asOf: 2026 });
const methods = METHODS.map(({ id }) => id);
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const asked = (requirement: Requirement, span: Target["span"] = over): Target => ({
  printed: "…",
  requirement,
  span,
  locator: {},
});
const weigh = (options: Partial<IndexOptions>) =>
  compositeIndex(plan, judged, { weights: { it: "1" }, normalisation: "standing", ...options });
const fall = (value: string) => change(value, { measure: "percent", direction: "decrease" });
const one = indicator("it", fall("10"), { measure: "growth" });
const ten = { printed: "10", requirement: level("10") };
const eight = { printed: "8", requirement: level("8") };
const act = { act: { zh: "决定" }, on: "2028-06-30" };
const amended = amend(plan, { indicator: "it", ...eight, ...act });
const fifteen = fall("15");
const words: { readonly [kind in "delegated" | "qualitative" | "none"]: Requirement } = {
  delegated: { kind: "delegated", to: "市" },
  qualitative: { kind: "qualitative", text: "提质" },
  none: { kind: "none" },
};
const set = { indicator: "grain", printed: "15", requirement: fifteen, by: { zh: "省" } };
const input: MethodInput = { base: { year: 2020, value: "1" }, latest: { year: 2023, value: "2" }, direction: "higher" };

/** Each refusal says where it is, what was given and what is expected: words and command line are made of its facts alone. */
const says = (cases: readonly (readonly [act: () => unknown, code: string, facts: object])[]) => {
  for (const [attempt, code, facts] of cases) {
    const error = refusal(attempt);
    expect([String(attempt), error.code, error.facts]).toEqual([String(attempt), code, facts]);
  }
};

/** An argument of another kind, by its name. */
const kind = (argument: string, expected: string, given = "undefined") => ({ argument, expected, given });

describe("a refusal names the argument that is of another kind", () => {
  it("of an assessment", () => {
    says([
      [() => assess(none, [], { asOf: 2026 }), "invalid-plan", kind("plan", "object")],
      [() => assess(plan, [], none), "invalid-options", kind("options", "object")],
      [() => assessIndicator(none, "it", [], { asOf: 2026 }), "invalid-plan", kind("plan", "object")],
      [() => assessIndicator(plan, 5 as never, [], { asOf: 2026 }), "invalid-argument", kind("indicator", "text", "number")],
      [() => assessIndicator(plan, "it", [], none), "invalid-options", kind("options", "object")],
      [() => verdictOf(none, "it"), "invalid-assessment", kind("assessment", "object")],
      [() => verdictOf({ plan: "p" } as never, "it"), "invalid-assessment", kind("assessment.verdicts", "list")],
      [() => verdictOf(judged, null as never), "invalid-argument", kind("indicator", "text", "null")],
      [() => [...assessMany(none, [], { asOf: 2026 })], "invalid-plan", kind("plan", "object")],
      [() => [...assessMany(plan, 5 as never, { asOf: 2026 })], "invalid-observations", kind("sets", "iterable", "number")],
      [() => [...assessMany(plan, [], none)], "invalid-options", kind("options", "object")],
      [() => evidenceOf(none, 2026), "invalid-observations", kind("observations", "list")],
      [() => evidenceOf([], 2026, [] as never), "invalid-options", kind("indicator", "object", "list")],
      [() => evidenceOf([], 2026, {} as never), "invalid-options", kind("indicator.targets", "list")],
      [() => assumeRates(none, { after: 2026, rates: ["1"] }), "invalid-argument", kind("given", "object")],
      [() => assumeRates({ id: "it", measure: "growth" }, none), "invalid-options", kind("options", "object")],
    ]);
  });

  it("of an assessment of a stream", async () => {
    const first = (...args: Parameters<typeof assessManyAsync>) => assessManyAsync(...args).next();
    const sets = (async function* () {})();
    for (const [attempt, code, facts] of [
      [() => first(none, sets, { asOf: 2026 }), "invalid-plan", kind("plan", "object")],
      [() => first(plan, 5 as never, { asOf: 2026 }), "invalid-observations", kind("sets", "iterable", "number")],
      [() => first(plan, sets, none), "invalid-options", kind("options", "object")],
    ] as const)
      await expect(attempt()).rejects.toMatchObject({ code, facts });
  });

  it("of what is made of an assessment", () => {
    says([
      [() => aggregate(none, judged), "invalid-plan", kind("plan", "object")],
      [() => aggregate(plan, none), "invalid-assessment", kind("assessment", "object")],
      [() => aggregate(plan, { counts: {} } as never), "invalid-assessment", kind("assessment.verdicts", "list")],
      [() => aggregate(plan, { verdicts: [] } as never), "invalid-assessment", kind("assessment.counts", "object")],
      [() => aggregate(plan, judged, "targets" as never), "invalid-options", kind("options", "object", "string")],
      [() => compositeIndex(none, judged, none), "invalid-plan", kind("plan", "object")],
      [() => compositeIndex(plan, none, none), "invalid-assessment", kind("assessment", "object")],
      [() => compositeIndex(plan, { verdicts: [] } as never, none), "invalid-assessment", kind("assessment.counts", "object")],
      [() => compositeIndex(plan, judged, none), "invalid-options", kind("options", "object")],
      [() => compositeIndex(plan, judged, {} as never), "invalid-options", kind("options.weights", "object")],
      [() => compareAssessments(none, judged), "invalid-assessment", kind("a", "object")],
      [() => compareAssessments(judged, none), "invalid-assessment", kind("b", "object")],
      [() => compareAssessments({ counts: {} } as never, judged), "invalid-assessment", kind("a.verdicts", "list")],
      [() => compareAssessments(judged, { verdicts: [] } as never), "invalid-assessment", kind("b.counts", "object")],
      [() => knownBy(none, "2027"), "invalid-observations", kind("observations", "list")],
      [() => knownBy([], 2027 as never), "invalid-argument", kind("vintage", "text", "number")],
    ]);
  });

  it("of plans and their targets", () => {
    says([
      [() => alignPlans(none, plan), "invalid-plan", kind("lower", "object")],
      [() => alignPlans(plan, none), "invalid-plan", kind("upper", "object")],
      [() => checkBreakdown(none, {}, "add"), "invalid-argument", kind("parent", "object")],
      [() => checkBreakdown({ name: {} } as never, {}, "add"), "invalid-argument", kind("parent.targets", "list")],
      [() => checkBreakdown(one, none, "add"), "invalid-argument", kind("children", "object")],
      [() => checkBreakdown(one, { one }, "add", 5 as never), "invalid-options", kind("options", "object", "number")],
      [() => yearlyTargets(none), "invalid-argument", kind("target", "object")],
      [() => yearlyTargets({ requirement: {} } as never), "invalid-argument", kind("target.span", "object")],
      [() => yearlyTargets({ span: {} } as never), "invalid-argument", kind("target.requirement", "object")],
      [() => yearlyTargets(asked(level("1")), 5 as never), "invalid-options", kind("options", "object", "number")],
      [() => targetsByYear(none), "invalid-plan", kind("plan", "object")],
      [() => targetsByYear(plan, 5 as never), "invalid-options", kind("options", "object", "number")],
      [() => checkAnnualPlan(none, []), "invalid-plan", kind("plan", "object")],
      [() => checkAnnualPlan(plan, none), "invalid-argument", kind("annual", "list")],
      [() => checkAnnualPlan(plan, [], 5 as never), "invalid-options", kind("options", "object", "number")],
    ]);
  });
});

describe("a refusal names what is expected instead", () => {
  it("of the options of an assessment", () => {
    const calendar = { expected: "a calendar year" };
    const series = (value: unknown) => assess(plan, [], { asOf: 2026, references: { 全市: value as string } });
    says([
      [() => assess(plan, [], { asOf: 2026.5 }), "invalid-options", { asOf: "2026.5", ...calendar }],
      [() => assess(plan, [], {} as never), "invalid-options", { asOf: "undefined", ...calendar }],
      [
        () => assess(plan, [], { asOf: 2026, above: [null] as never }),
        "invalid-options",
        { above: "given", expected: "{ plan, observations }" },
      ],
      [
        () => assess(plan, [], { asOf: 2026, above: [{ plan: {}, observations: [] }] as never }),
        "invalid-options",
        { above: "given", expected: "{ plan, observations }" },
      ],
      [
        () => assess(plan, [], { asOf: 2026, above: [{ observations: [] }] as never }),
        "invalid-options",
        { above: "given", expected: "{ plan, observations }" },
      ],
      [
        () => assess(plan, [], { asOf: 2026, above: ["省"] as never }),
        "invalid-options",
        { above: "given", expected: "{ plan, observations }" },
      ],
      [() => series(5), "invalid-references", { name: "全市", given: "number", expected: 'decimal text such as "5.0"' }],
      [() => series(null), "invalid-references", { name: "全市", given: "object", expected: 'decimal text such as "5.0"' }],
      [
        () => series({ 2026: "5", 2027: 5 }),
        "invalid-references",
        { name: "全市", given: "number", expected: 'decimal text such as "5.0"' },
      ],
      [
        () => series({ basis: "constant", values: "5" }),
        "invalid-references",
        { name: "全市", given: "constant", expected: ["real", "nominal"] },
      ],
      [
        () => series({ basis: "real", values: { 2026: 5 } }),
        "invalid-references",
        { name: "全市", given: "number", expected: 'decimal text such as "5.0"' },
      ],
      [() => assess(plan, [], { asOf: 2026, methods: ["time"] }), "unknown-method", { method: "time", known: methods }],
      [
        () => assess(plan, [], { asOf: 2026, methods: [{ ...METHODS[0], measure: "time" } as never] }),
        "invalid-method",
        { measure: "string", expected: "a function" },
      ],
    ]);
    expect(refusal(() => series({ 2026: "5 %" })).code).toBe("invalid-decimal");
    // A wrong figure of the plan above is no figure either.
    const wrong = [{ plan, observations: [{ indicator: "it" }] }] as never;
    expect(refusal(() => assess(plan, [], { asOf: 2026, above: wrong })).code).toBe("invalid-observations");
  });

  it("of ids and places", () => {
    const at = { plan: "test-15" };
    const unknown = { indicator: "grains", suggestion: "grain", ...at };
    const [set] = assessMany(plan, [[]], { asOf: 2026 });
    says([
      [() => assessIndicator(plan, "grains", [], { asOf: 2026 }), "unknown-indicator", unknown],
      [() => verdictOf(judged, "grains"), "unknown-indicator", unknown],
      [() => verdictOf(judged, "it", 1), "unknown-target", { indicator: "it", target: 1 }],
      [() => assessIndicator(plan, "it", [], { asOf: 2026, target: 1 }), "unknown-target", { indicator: "it", target: 1 }],
      [() => set?.explain("grains"), "unknown-indicator", { ...at, indicator: "grains", target: 0 }],
      [() => set?.explain("it", 1), "unknown-indicator", { ...at, indicator: "it", target: 1 }],
      [() => aggregate(huzhu14, judged), "unlike-plans", { first: "huzhu-14", second: "test-15" }],
      [
        () => compositeIndex(huzhu14, judged, { weights: {}, normalisation: "pace" }),
        "unlike-plans",
        { first: "huzhu-14", second: "test-15" },
      ],
      [
        () => compareAssessments(judged, assess(huzhu15, [], { asOf: 2026 })),
        "unlike-plans",
        { first: "test-15", second: "huzhu-15" },
      ],
    ]);
  });

  it("of weights and what is weighted", () => {
    const structure = (of: object) =>
      checkBreakdown(
        one,
        { east: one, west: one },
        { east: "1", west: "1" },
        {
          structure: of as never,
        },
      );
    const split = (weights: object) => checkBreakdown(indicator("it", level("5")), { east: one, west: one }, weights as never);
    const half = { base: "1", growth: "1" };
    const needed = "weights, and a change in percent or growth";
    says([
      [
        () => weigh({ normalisation: "z-score" as never }),
        "invalid-options",
        { normalisation: "z-score", expected: NORMALISATIONS },
      ],
      [() => weigh({ weights: {} }), "invalid-weights", { unknown: [], notPositive: [] }],
      [() => weigh({ weights: { it: "1", that: "1" } }), "invalid-weights", { unknown: ["that"], notPositive: [] }],
      [() => weigh({ weights: { it: "0", grain: "-1" } }), "invalid-weights", { unknown: [], notPositive: ["it", "grain"] }],
      [
        () => weigh({ limits: { low: "1.1", high: "1" } }),
        "invalid-options",
        { low: "1.1", high: "1", expected: "low at most high" },
      ],
      [() => checkBreakdown(one, {}, "add"), "empty-list", {}],
      [() => split({ east: "1" }), "invalid-weights", { missing: ["west"], unknown: [] }],
      [() => split({ east: "1", north: "1", south: "1" }), "invalid-weights", { missing: ["west"], unknown: ["north", "south"] }],
      [() => split({ east: "1", west: "0" }), "invalid-weights", { notPositive: ["west"] }],
      [() => structure({ east: half, north: half }), "invalid-weights", { missing: ["west"], unknown: ["north"] }],
      [() => structure({ east: half, west: half, north: half }), "invalid-weights", { missing: [], unknown: ["north"] }],
      [() => structure({ east: half, west: { base: "0", growth: "1" } }), "invalid-weights", { notPositive: ["west"] }],
      [
        () => structure({ east: half, west: { base: "1", growth: "-100" } }),
        "rate-out-of-range",
        { rate: "-100", above: "-100" },
      ],
      [
        () =>
          checkBreakdown(
            indicator("it", level("5")),
            { one: indicator("it", level("5")) },
            { one: "1" },
            { structure: { one: half } },
          ),
        "invalid-options",
        { structure: "given", expected: needed },
      ],
      [
        () => {
          const jobs = indicator("it", change("5", { measure: "total" }), { unit: "人" });
          return checkBreakdown(jobs, { jobs }, "add", { structure: { jobs: half } });
        },
        "invalid-options",
        { structure: "given", expected: needed },
      ],
    ]);
    // A growth of nearly everything lost is one.
    expect(structure({ east: half, west: { base: "1", growth: "-99.9" } }).how).toBe("quotient");
  });

  it("of revisions", () => {
    const at = { plan: "test-15" };
    says([
      [() => amend(plan, { indicator: "that", ...eight, ...act }), "unknown-indicator", { ...at, indicator: "that" }],
      [
        () => amend(plan, { indicator: "it", target: 2, ...eight, ...act }),
        "unknown-target",
        { ...at, indicator: "it", target: 2 },
      ],
      [() => amend(plan, { indicator: "it", ...ten, ...act }), "nothing-amended", { printed: "…" }],
      [() => amend(plan, { indicator: "it", ...eight, ...act, before: null }), "earlier-value-known", { printed: "…" }],
      [
        () => amend(plan, { indicator: "it", ...eight, ...act, before: { printed: "9", requirement: level("9") } }),
        "earlier-value-differs",
        { printed: "…", given: "9" },
      ],
      [
        () => amend(plan, { indicator: "it", ...eight, ...act, on: "2025-12-31" }),
        "outside-period",
        { given: "2025-12-31", from: "2026-01-01", to: "2030-12-31" },
      ],
      [
        () =>
          amend(
            { ...plan, adopted: { by: { zh: "人大" }, on: "2026-02-01" } },
            { indicator: "it", ...eight, ...act, on: "2026-01-31" },
          ),
        "outside-period",
        { given: "2026-01-31", from: "2026-02-01", to: "2030-12-31" },
      ],
      [
        () => amend(plan, { indicator: "it", ...eight, ...act, span: { kind: "by", year: 2031 } }),
        "outside-period",
        { given: 2031, from: 2026, to: 2030 },
      ],
      [
        () => amend(plan, { indicator: "it", ...eight, ...act, span: { kind: "over", from: 2025, to: 2029 } }),
        "outside-period",
        { given: "2025-2029", from: 2026, to: 2030 },
      ],
      [
        () => amend(amended, { indicator: "it", ...ten, ...act, on: "2028-06-29" }),
        "out-of-order",
        { given: "2028-06-29", last: "2028-06-30" },
      ],
      [() => settleDelegated(plan, { ...set, indicator: "it" }), "not-delegated", { indicator: "it", kind: "level" }],
      ...(["delegated", "qualitative", "none"] as const).map(
        (word) =>
          [
            () => settleDelegated(plan, { ...set, requirement: words[word] }),
            "nothing-settled",
            { indicator: "grain", kind: word },
          ] as const,
      ),
      [
        () => settleDelegated(plan, { ...set, on: "2031-01-01" }),
        "outside-period",
        { given: "2031-01-01", from: "2026-01-01", to: "2030-12-31" },
      ],
      [
        () => rebase(plan, { indicator: "that", printed: "5", reading: level("5"), ...act }),
        "unknown-indicator",
        { ...at, indicator: "that" },
      ],
      [() => rebase(plan, { indicator: "it", printed: "5.0", reading: level("5"), ...act }), "nothing-amended", { printed: "5" }],
      [() => redefine(plan, { indicator: "it", target: 1, ...act }), "unknown-target", { ...at, indicator: "it", target: 1 }],
      [() => redefine(plan, { indicator: "it", anew: ten, ...act }), "nothing-amended", { printed: "…" }],
      [
        () => redefine(plan, { indicator: "it", anew: { ...eight, span: { kind: "by", year: 2031 } }, ...act }),
        "outside-period",
        { given: 2031, from: 2026, to: 2030 },
      ],
      [
        () => redefine(amended, { indicator: "it", act: act.act, on: "2027-01-01" }),
        "out-of-order",
        { given: "2027-01-01", last: "2028-06-30" },
      ],
    ]);
    // The very day of the last change, of the adoption and of the plan's ends is in order.
    expect(amend(amended, { indicator: "it", ...ten, ...act }).indicators[0]?.targets[0]?.revisions).toHaveLength(2);
    for (const on of ["2026-01-01", "2030-12-31"]) expect(amend(plan, { indicator: "it", ...eight, ...act, on })).toBeDefined();
    const adopted = { ...plan, adopted: { by: { zh: "人大" }, on: "2026-02-01" } };
    expect(amend(adopted, { indicator: "it", ...eight, ...act, on: "2026-02-01" })).toBeDefined();
  });

  it("of methods", () => {
    const apply = (method: Parameters<typeof applyMethod>[0], more: object) => applyMethod(method, { ...input, ...more });
    says([
      [() => apply("time", {}), "unknown-method", { method: "time", known: methods }],
      [() => apply(null as never, {}), "invalid-method", expect.anything()],
      [
        () => apply("un-2023", { direction: "up" }),
        "invalid-direction",
        { direction: "up", expected: ["higher", "lower", "hold"] },
      ],
    ]);
    for (const [name, more] of Object.entries({
      base: { base: { year: 2020.5, value: "1" } },
      latest: { latest: undefined },
      points: { points: [{ year: "2021", value: "1" }] },
      target: { target: { value: "1" } },
    })) {
      const error = refusal(() => apply("un-2023", more));
      expect([error.code, error.facts]).toEqual(["invalid-count", expect.objectContaining({ [name]: expect.anything() })]);
    }
  });

  it("of yearly targets", () => {
    const decimals = (given: unknown) => ({ decimals: String(given), expected: "0 to 20, or printed" });
    const spread = (options: object) => yearlyTargets(asked(level("1")), options);
    const annual = (...numbers: readonly object[]) => checkAnnualPlan(plan, numbers as never);
    const number = { indicator: "it", year: 2026, value: "1" };
    const cases = [-1, 21, 1.5, "two"].map(
      (given) => [() => spread({ decimals: given }), "invalid-options", decimals(given)] as const,
    );
    says([
      ...cases,
      [() => targetsByYear(plan, { decimals: 21 }), "invalid-options", decimals(21)],
      [() => spread({ shape: "zigzag" }), "invalid-options", { shape: "zigzag", expected: SHAPES }],
      [
        () => yearlyTargets(asked(level("1"), { kind: "by", year: 2030 }), { base: { year: 2030 } }),
        "no-base",
        { base: 2030, last: 2030 },
      ],
      [
        () =>
          yearlyTargets(asked(level("1.55", { bound: "exactly" }), { kind: "by", year: 2030 }), {
            base: { year: 2029, value: "1" },
            decimals: 1,
          }),
        "too-few-decimals",
        { value: "1.55", decimals: 1 },
      ],
      [() => yearlyTargets(asked(fall("100"))), "rate-out-of-range", { rate: "-100", above: "-100" }],
      [
        () => yearlyTargets(asked(growth("-100"), { kind: "average", from: 2026, to: 2030 }), { shape: "front" }),
        "rate-out-of-range",
        { rate: "-100", above: "-100" },
      ],
      [
        () =>
          yearlyTargets(asked(growth("-99.5", { bound: "less-than" }), { kind: "average", from: 2026, to: 2030 }), {
            decimals: 0,
          }),
        "rate-out-of-range",
        { rate: "-100", above: "-100" },
      ],
      [() => annual({ ...number, indicator: "that" }), "unknown-indicator", { plan: "test-15", indicator: "that" }],
      [() => annual({ ...number, year: 2031 }), "outside-period", { given: "2031", from: 2026, to: 2030 }],
      [() => annual({ ...number, year: 2025 }), "outside-period", { given: "2025", from: 2026, to: 2030 }],
      [() => annual(number, { ...number, value: "2" }), "duplicate-year", { indicator: "it", year: 2026 }],
    ]);
    for (const given of [0, 20, "printed"]) expect(spread({ decimals: given }).years).toHaveLength(5);
    // One year of two indicators and two years of one are no duplicates; the plan's own ends are its years.
    expect(annual(number, { ...number, indicator: "grain" }, { ...number, year: 2030 })).toHaveLength(2);
  });

  it("of rates that are assumed", () => {
    const share = indicator("it", level("50"));
    const people = indicator("it", level("50"), { unit: "万人" });
    says([
      [
        () => assumeRates(share, { after: 2026, level: "42", rates: ["1"] }),
        "invalid-options",
        { indicator: "it", unit: "%", expected: "points" },
      ],
      [
        () => assumeRates(people, { after: 2026, level: "42", points: ["1"] }),
        "invalid-options",
        { indicator: "it", unit: "万人", expected: "rates" },
      ],
      [() => assumeRates(people, { after: 2026, rates: ["1"] }), "no-base", { indicator: "it", after: 2026 }],
      [() => assumeRates(people, { after: 2026, level: "42", rates: [] }), "empty-list", {}],
    ]);
    expect(refusal(() => assumeRates(people, { after: 2026.5, level: "42", rates: ["1"] })).code).toBe("invalid-count");
  });
});
