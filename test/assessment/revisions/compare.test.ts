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
