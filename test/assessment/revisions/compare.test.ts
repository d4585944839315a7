import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssessOptions,
  amend,
  assess,
  type Cause,
  compareAssessments,
  knownBy,
  settleDelegated,
} from "../../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../../src/huzhu/index.js";
import { level, type Observation, type Plan } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { codeOf } from "../../refusal.js";

const plan = planOf(indicator("it", level("10"), { base: "5.0" }));
const seen = (values: { readonly [year: number]: string }, more: Partial<Observation> = {}): Observation[] =>
  Object.entries(values).map(
    ([year, value]) => ({ indicator: "it", year: Number(year), value, status: "actual", ...more }) as Observation,
  );
const judged = (observations: readonly Observation[], asOf: number, options: Partial<AssessOptions> = {}, of: Plan = plan) =>
  assess(of, observations, { asOf, ...options });
const causes = (...pair: Parameters<typeof compareAssessments>): readonly Cause[] =>
  compareAssessments(...pair).changes.flatMap((one) => one.causes);

const ACT = { act: { zh: "决定" }, by: { zh: "县人大常委会" }, on: "2028-06-30" };

describe("the cause of a changed verdict", () => {
  it("is a further year", () => {
    const later = seen({ 2026: "6.0", 2027: "6.5" });
    expect(causes(judged(later, 2026), judged(later, 2027))).toEqual([{ code: "new-year", before: 2026, after: 2027 }]);
    expect(compareAssessments(judged(later, 2026), judged(later, 2027)).changes).toMatchObject([
      {
        indicator: "it",
        target: 0,
        changed: ["status", "certainty"],
        before: { status: "on-track", observed: "6.0" },
        after: { status: "behind", observed: "6.5" },
      },
    ]);
  });

  it("is the year before, read backwards", () => {
    const later = seen({ 2026: "6.0", 2027: "6.5" });
    expect(causes(judged(later, 2027), judged(later, 2026)).map(({ code }) => code)).toContain("new-year");
  });

  it("is the last year, though no figure is new", () => {
    const observations = seen({ 2029: "10.6" });
    expect(causes(judged(observations, 2029), judged(observations, 2030))).toEqual([
      { code: "new-year", before: 2029, after: 2030 },
    ]);
  });

  it("is a revised figure, with its vintage", () => {
    const first = seen({ 2027: "6.9" }, { vintage: "2028-01" });
    const all = [...first, ...seen({ 2027: "7.2" }, { vintage: "2028-12" })];
    expect(knownBy(all, "2028-06")).toEqual(first);
    expect(knownBy(seen({ 2027: "1" }), "")).toHaveLength(1);
    expect(causes(judged(knownBy(all, "2028-06"), 2027), judged(all, 2027))).toEqual([
      { code: "revised-value", from: "observation", name: "it", year: 2027, before: "6.9", after: "7.2", vintage: "2028-12" },
    ]);
  });

  it("is a revised base", () => {
    const other = planOf(indicator("it", level("10"), { base: "5.8" }));
    expect(causes(judged(seen({ 2026: "6.1" }), 2026), judged(seen({ 2026: "6.1" }), 2026, {}, other))).toEqual([
      { code: "revised-value", from: "baseline", name: "it", year: 2025, before: "5.0", after: "5.8" },
    ]);
  });

  it("is a figure that was missing, or one that was withdrawn", () => {
    const [none, one] = [judged([], 2027), judged(seen({ 2027: "7" }), 2027)];
    const figure = { from: "observation", name: "it", year: 2027 };
    expect(causes(none, one)).toEqual([{ code: "new-value", ...figure, after: "7" }]);
    expect(causes(one, none)).toEqual([{ code: "withdrawn-value", ...figure, before: "7" }]);
  });

  it("is a base or an outside series that was asked for", () => {
    const bare = planOf(indicator("it", level("10")));
    const observations = seen({ 2026: "6.0" });
    const [without, within] = [judged(observations, 2026, {}, bare), judged(observations, 2026)];
    expect(causes(without, within)).toEqual([{ code: "new-value", from: "baseline", name: "it", year: 2025, after: "5.0" }]);
    expect(causes(within, without)).toEqual([
      { code: "withdrawn-value", from: "baseline", name: "it", year: 2025, before: "5.0" },
    ]);
    const growth = huzhu14Outcomes.filter(({ indicator }) => indicator === "gdp-growth");
    const referred = assess(huzhu14, growth, { asOf: 2025, references: { 全市平均水平: "3.1" } });
    expect(causes(assess(huzhu14, growth, { asOf: 2025 }), referred)).toEqual([
      { code: "new-value", from: "reference", name: "全市平均水平", after: "3.1" },
    ]);
  });

  it("is an amended target, with the act", () => {
    const amended = amend(plan, { indicator: "it", printed: "8", requirement: level("8"), ...ACT });
    const observations = seen({ 2027: "6.5" });
    expect(causes(judged(observations, 2027), judged(observations, 2027, {}, amended))).toEqual([
      { code: "amended-target", before: "…", after: "8", revision: amended.indicators[0]?.targets[0]?.revisions?.[0] },
    ]);
  });

  it("is amended by no act that both plans record already", () => {
    const once = amend(plan, { indicator: "it", printed: "8", requirement: level("8"), ...ACT });
    const [it] = once.indicators;
    const targets = it?.targets.map((one) => ({ ...one, printed: "9", requirement: level("9") })) ?? [];
    const unrecorded: Plan = { ...once, indicators: once.indicators.map((one) => ({ ...one, targets })) };
    const observations = seen({ 2027: "6.5" });
    expect(causes(judged(observations, 2027, {}, once), judged(observations, 2027, {}, unrecorded))).toStrictEqual([
      { code: "amended-target", before: "8", after: "9" },
    ]);
    const twice = amend(once, { indicator: "it", printed: "9", requirement: level("9"), ...ACT, on: "2029-01-31" });
    expect(causes(judged(observations, 2027, {}, once), judged(observations, 2027, {}, twice))).toMatchObject([
      { code: "amended-target", before: "8", after: "9", revision: { on: "2029-01-31" } },
    ]);
  });

  it("is an amended target even where the plan records no act", () => {
    const other = planOf(indicator("it", level("8"), { base: "5.0" }));
    const observations = seen({ 2027: "6.5" });
    expect(causes(judged(observations, 2027), judged(observations, 2027, {}, other))).toEqual([
      { code: "amended-target", before: "…", after: "…" },
    ]);
  });

  it("is a settled target", () => {
    const settled = settleDelegated(huzhu15, {
      indicator: "co2-intensity-reduction",
      printed: "〔17〕",
      requirement: { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "17" },
      by: { zh: "省人民政府" },
      span: { kind: "over", from: 2026, to: 2030 },
    });
    const observations: Observation[] = [{ indicator: "co2-intensity-reduction", year: 2026, value: "3.9", status: "actual" }];
    const found = causes(assess(huzhu15, observations, { asOf: 2026 }), assess(settled, observations, { asOf: 2026 }));
    expect(found).toMatchObject([{ code: "settled-target", after: "〔17〕", revision: { kind: "settlement" } }]);
  });

  it("is a judgement, named with both values", () => {
    const about = planOf(indicator("it", level("10", { bound: "about" }), { base: "5.0" }));
    const observations = seen({ 2030: "9.8" });
    expect(
      causes(judged(observations, 2030, {}, about), judged(observations, 2030, { policy: { about: "2", inStep: "1" } }, about)),
    ).toEqual([{ code: "policy", name: "about", before: "5", after: "2" }]);
  });

  it("is a judgement that only one of the two has", () => {
    const parts = planOf(
      indicator("it", { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] }, { measure: "composition" }),
    );
    const observations = (...seen: string[]): Observation[] => [{ indicator: "it", year: 2030, parts: seen, status: "actual" }];
    const [a, b] = [observations("20", "31", "49"), observations("22", "29", "49")];
    expect(causes(judged(a, 2030, {}, parts), judged(a, 2030, { policy: { structure: "1" } }, parts))).toEqual([
      { code: "policy", name: "structure", before: null, after: "1" },
    ]);
    const policy = { policy: { structure: "1" } };
    expect(causes(judged(a, 2030, policy, parts), judged(b, 2030, policy, parts))).toEqual([
      { code: "revised-value", from: "observation", name: "it", year: 2030, before: "20:31:49", after: "22:29:49" },
    ]);
  });

  it("is another outside series", () => {
    const relative = planOf(
      indicator(
        "it",
        { kind: "relative", relation: "not-below", to: "全市" },
        { measure: "growth", span: { kind: "average", from: 2026, to: 2030 } },
      ),
    );
    const observations = seen({ 2026: "5.0" });
    const against = (value: string) => judged(observations, 2026, { references: { 全市: { 2026: value } } }, relative);
    expect(causes(against("4.0"), against("6.0"))).toEqual([
      { code: "revised-value", from: "reference", name: "全市", year: 2026, before: "4.0", after: "6.0" },
    ]);
  });

  it("can be several at once", () => {
    const amended = amend(plan, { indicator: "it", printed: "8", requirement: level("8"), ...ACT });
    const [a, b] = [
      judged(seen({ 2026: "6.0" }), 2026),
      judged(seen({ 2026: "5.9", 2027: "7.0" }), 2027, { policy: { ahead: "1.5" } }, amended),
    ];
    expect(causes(a, b).map(({ code }) => code)).toEqual(["new-year", "revised-value", "amended-target", "policy"]);
  });

  it("is no figure that a newer one replaced, and one that nothing follows", () => {
    const all = { 2029: "9.0", 2030: "10.0" };
    expect(causes(judged(seen({ 2029: "9.0" }), 2029), judged(seen(all), 2030))).toEqual([
      { code: "new-year", before: 2029, after: 2030 },
    ]);
    const [whole, less] = [judged(seen({ 2026: "6.5", 2027: "6.6" }), 2027), judged(seen({ 2026: "6.5" }), 2027)];
    expect(causes(whole, less)).toStrictEqual([
      { code: "withdrawn-value", from: "observation", name: "it", year: 2027, before: "6.6" },
    ]);
  });

  it("is no further year where none is known and none ends the target", () => {
    const revised = [
      { code: "revised-value", from: "observation", name: "it", year: 2026, before: "6.0", after: "7.0" },
    ] as const;
    expect(causes(judged(seen({ 2026: "6.0" }), 2027), judged(seen({ 2026: "7.0" }), 2028))).toStrictEqual(revised);
    const last = (value: string) => seen({ 2030: value });
    expect(causes(judged(last("9.0"), 2030), judged(last("10.0"), 2031))).toStrictEqual([
      { ...revised[0], year: 2030, before: "9.0", after: "10.0" },
    ]);
    expect(causes(judged(last("9.0"), 2031), judged(last("10.0"), 2031)).map(({ code }) => code)).toEqual(["revised-value"]);
  });

  it("is no figure that only the other target looks at", () => {
    const [every, over, average] = (["every-year", "over", "average"] as const).map(
      (kind) => ({ kind, from: 2026, to: 2030 }) as const,
    );
    const totals = (values: readonly string[]) => seen(Object.fromEntries(values.map((value, i) => [2026 + i, value])));
    const years = ["9", "9", "9", "9", "11"];
    const rows = totals(years);
    const of = (requirement: Requirement, more: object = {}) => planOf(indicator("it", requirement, { base: "5.0", ...more }));
    const codes = (...pair: Parameters<typeof causes>) => causes(...pair).map(({ code }) => code);
    // From its last year to each of them.
    const each = of(level("10"), { span: every });
    expect(codes(judged(rows, 2030), judged(rows, 2030, {}, each))).toEqual(["amended-target"]);
    expect(codes(judged(rows, 2030, {}, each), judged(rows, 2030))).toEqual(["amended-target"]);
    // From the way since the base to the sum of the years.
    const points: Requirement = { kind: "change", measure: "points", direction: "increase", bound: "unstated", value: "7" };
    const [rise, sum] = [of(points, { span: over, unit: "万人" }), of(level("40"), { span: over, unit: "万人" })];
    expect(codes(judged(rows, 2030, {}, rise), judged(rows, 2030, {}, sum))).toEqual(["amended-target"]);
    // A figure that both look at and that was revised is a cause beside it, and so is a further year.
    const revised = totals([...years.slice(0, 4), "12"]);
    expect(codes(judged(rows, 2030, {}, rise), judged(revised, 2030, {}, sum))).toEqual(["revised-value", "amended-target"]);
    const mean = of(level("10"), { span: average, measure: "growth" });
    expect(codes(judged(totals(["9"]), 2026), judged(totals(["9", "12"]), 2027, {}, mean))).toContain("new-year");
  });

  it("is a figure over several years, by its span", () => {
    const mean = planOf(
      indicator(
        "it",
        { kind: "growth", bound: "unstated", value: "5" },
        { measure: "growth", span: { kind: "average", from: 2026, to: 2030 } },
      ),
    );
    const published = (value: string): Observation[] => [
      { indicator: "it", span: { from: 2026, to: 2027 }, value, status: "actual", vintage: `2028-0${value[0]}` },
    ];
    const of = (observations: readonly Observation[]) => judged(observations, 2027, {}, mean);
    const figure = { from: "observation", name: "it", span: { from: 2026, to: 2027 } };
    expect(causes(of(published("4.0")), of(published("5.5")))).toStrictEqual([
      { code: "revised-value", ...figure, before: "4.0", after: "5.5", vintage: "2028-05" },
    ]);
    expect(causes(of([]), of(published("5.5")))).toStrictEqual([
      { code: "new-value", ...figure, after: "5.5", vintage: "2028-05" },
    ]);
    expect(causes(of(published("5.5")), of([]))).toStrictEqual([{ code: "withdrawn-value", ...figure, before: "5.5" }]);
  });

  it.each<readonly [string, Requirement]>([
    ["a number set by others", { kind: "delegated", to: "省" }],
    ["words", { kind: "qualitative", text: "提质增效" }],
    ["nothing", { kind: "none" }],
  ])("is what a source states of a target that asks %s", (_, requirement) => {
    const plan = planOf(indicator("it", requirement));
    const said: Observation = { indicator: "it", year: 2027, asserted: "met", status: "actual" };
    const [none, stated] = [judged([], 2027, {}, plan), judged([said], 2027, {}, plan)];
    const figure = { from: "observation", name: "it", year: 2027 };
    expect(causes(none, stated)).toStrictEqual([{ code: "new-value", ...figure, after: "met" }]);
    expect(causes(stated, none)).toStrictEqual([{ code: "withdrawn-value", ...figure, before: "met" }]);
  });

  it("is no outside series that comes with figures of one's own", () => {
    const relative = planOf(
      indicator(
        "it",
        { kind: "relative", relation: "not-below", to: "全市" },
        { measure: "growth", span: { kind: "average", from: 2026, to: 2030 } },
      ),
    );
    const of = (observations: readonly Observation[]) =>
      judged(observations, 2026, { references: { 全市: { 2026: "4.0" } } }, relative);
    expect(causes(of([]), of(seen({ 2026: "5.0" })))).toStrictEqual([
      { code: "new-value", from: "observation", name: "it", year: 2026, after: "5.0" },
    ]);
  });

  it("is an amendment where the number that others set was never theirs, and a settlement where only the number is there", () => {
    const delegated = planOf(indicator("it", { kind: "delegated", to: "省" }, { base: "5.0" }));
    const amended = amend(delegated, { indicator: "it", printed: "10", requirement: level("10"), ...ACT });
    const observations = seen({ 2027: "6.5" });
    const of = (plan: Plan) => judged(observations, 2027, {}, plan);
    expect(causes(of(delegated), of(amended))).toMatchObject([{ code: "amended-target", before: "…", after: "10" }]);
    expect(causes(of(delegated), of(plan))).toStrictEqual([{ code: "settled-target", before: "…", after: "…" }]);
    // Given back to them, it is amended.
    expect(causes(of(plan), of(delegated))).toStrictEqual([{ code: "amended-target", before: "…", after: "…" }]);
  });

  it("is no further year where no figure was looked at until the number was set", () => {
    const settled = settleDelegated(planOf(indicator("it", { kind: "delegated", to: "省" }, { base: "5.0" })), {
      indicator: "it",
      printed: "10",
      requirement: level("10"),
      by: { zh: "省" },
    });
    const delegated = planOf(indicator("it", { kind: "delegated", to: "省" }, { base: "5.0" }));
    const all = seen({ 2026: "6.0", 2027: "7.0" });
    expect(causes(judged(all, 2026, {}, delegated), judged(all, 2027, {}, settled)).map(({ code }) => code)).toEqual([
      "settled-target",
    ]);
    expect(causes(judged(all, 2026), judged(all, 2027, {}, settled)).map(({ code }) => code)).toEqual(["new-year"]);
  });

  it("is a judgement that only the certainty leans on", () => {
    // 10 is reached early; 9.96 would not be, and is ahead or on track as the policy has it.
    const observations = seen({ 2027: "10.0" });
    expect(causes(judged(observations, 2027), judged(observations, 2027, { policy: { ahead: "3" } }))).toStrictEqual([
      { code: "policy", name: "ahead", before: "1.05", after: "3" },
    ]);
  });

  it("is a method, or unexplained, only where nothing else is known", () => {
    const assessment = judged(seen({ 2026: "6.0" }), 2026);
    const other = (more: object) => ({
      ...assessment,
      verdicts: assessment.verdicts.map((one) => ({ ...one, status: "behind" as const, ...more })),
    });
    expect(causes(assessment, other({ method: "own" }))).toEqual([{ code: "method", before: "time-share", after: "own" }]);
    expect(causes(assessment, other({}))).toEqual([{ code: "unexplained" }]);
  });
});

describe("compareAssessments", () => {
  it("finds nothing between an assessment and itself, and is plain JSON", () => {
    const a = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });
    expect(compareAssessments(a, a)).toEqual({ plan: "huzhu-14", changes: [], unchanged: 21, added: [], removed: [] });
    const b = assess(huzhu14, huzhu14Outcomes.slice(1), { asOf: 2025, policy: { about: "0" } });
    const told = compareAssessments(a, b);
    expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
  });

  it("names what only one of the two has", () => {
    const [a, b] = [judged([], 2026), judged([], 2026, {}, planOf(indicator("other", level("1"))))];
    expect(compareAssessments(a, b)).toMatchObject({ added: ["other"], removed: ["it"], unchanged: 0 });
  });

  it("tells an indicator's targets apart", () => {
    const targets = ["10", "12"].map((value) => ({
      printed: value,
      requirement: level(value),
      span: { kind: "by", year: 2030 } as const,
      locator: {},
    }));
    const two = planOf({ ...indicator("it", level("1"), { base: "5" }), targets });
    const { changes } = compareAssessments(
      judged(seen({ 2030: "11" }), 2030, {}, two),
      judged(seen({ 2030: "13" }), 2030, {}, two),
    );
    expect(changes.map(({ target, before, after }) => [target, before.status, after.status])).toEqual([
      [1, "missed", "achieved"],
    ]);
  });

  it("says what each of the two verdicts said, and no more", () => {
    const delegated = planOf(indicator("it", { kind: "delegated", to: "省" }, { base: "5.0" }));
    const { changes, unchanged } = compareAssessments(judged([], 2026, {}, delegated), judged(seen({ 2030: "11" }), 2030));
    expect([changes.length, unchanged]).toEqual([1, 0]);
    expect(changes[0]).toStrictEqual({
      indicator: "it",
      target: 0,
      changed: ["status", "standing"],
      before: { asOf: 2026, status: "undetermined", standing: "unknown", certainty: { kind: "certain" } },
      after: {
        asOf: 2030,
        status: "achieved",
        standing: "met",
        certainty: { kind: "certain" },
        observed: "11",
        required: "10",
      },
      causes: expect.any(Array),
    });
  });

  it("refuses assessments of different plans", () => {
    expect(codeOf(() => compareAssessments(judged([], 2026), assess(huzhu14, [], { asOf: 2025 })))).toBe("unlike-plans");
  });

  it("explains every change that a year, a figure, a target or a judgement makes", () => {
    const value = fc.integer({ min: 40, max: 120 }).map((tenths) => (tenths / 10).toFixed(1));
    const side = fc.record({
      values: fc.record({ 2026: value, 2027: value, 2030: value }, { requiredKeys: [] }),
      asOf: fc.constantFrom(2026, 2027, 2028, 2030),
      target: fc.constantFrom("10", "8"),
      about: fc.constantFrom("5", "0", "20"),
    });
    fc.assert(
      fc.property(side, side, (a, b) => {
        const of = (one: typeof a) =>
          judged(
            seen(one.values as { [year: number]: string }),
            one.asOf,
            { policy: { about: one.about } },
            planOf(indicator("it", level(one.target, { bound: "about" }), { base: "5.0" })),
          );
        expect(causes(of(a), of(b)).map(({ code }) => code)).not.toContain("unexplained");
      }),
      { numRuns: 500 },
    );
  });
});
