import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AssessOptions, assess, assessMany, type Brief } from "../../../src/assessment/index.js";
import { decimal, PlanError } from "../../../src/kernel/index.js";
import type { Indicator, Observation, Plan, Policy, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

/** What exact arithmetic says, in the filter's form. */
function exactly(plan: Plan, observations: readonly Observation[], options: AssessOptions): Brief[] {
  const places = new Map<string, number>();
  return assess(plan, observations, options).verdicts.map(({ indicator, status, standing, certainty, reason }) => {
    const target = places.get(indicator) ?? 0;
    places.set(indicator, target + 1);
    return { indicator, target, status, standing, certainty, ...(reason !== undefined && { reason }) };
  });
}

const text = (value: ReturnType<typeof decimal>, places: number) => value.toFixed(places);

/** A value at a critical point, one or two last digits beside it, half a digit beside it, or anywhere. */
function near(points: readonly string[], range: readonly [number, number]): fc.Arbitrary<string> {
  const places = fc.integer({ min: 0, max: 3 });
  const anywhere = places.chain((d) =>
    fc.integer({ min: range[0] * 10 ** d, max: range[1] * 10 ** d }).map((n) => text(decimal(String(n)).div(10 ** d), d)),
  );
  if (points.length === 0) return anywhere;
  const beside = fc
    .record({
      at: fc.constantFrom(...points),
      places: fc.integer({ min: 0, max: 13 }),
      steps: fc.integer({ min: -2, max: 2 }),
      half: fc.constantFrom(0, 5, -5),
    })
    .map(({ at, places, steps, half }) => {
      const unit = decimal("10").pow(-places);
      const value = decimal(at).plus(unit.times(steps)).plus(unit.times(half).div(10));
      return half === 0 ? text(value, places) : text(value, Math.min(places + 1, 16));
    });
  const odd = fc.constantFrom(
    "0",
    "-0",
    "0.0",
    "1e3",
    "007",
    "99999999999999",
    "0.00000000000001",
    "12345678901234567.5",
    "-3",
    "100",
    "33.333333333333333333",
  );
  return fc.oneof({ weight: 5, arbitrary: anywhere }, { weight: 5, arbitrary: beside }, { weight: 1, arbitrary: odd });
}

const BOUNDS = ["unstated", "at-least", "more-than", "at-most", "less-than", "about", "exactly"] as const;
const direction = fc.constantFrom("higher" as const, "lower" as const, "hold" as const);
const amount = (value: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ bound: fc.constantFrom(...BOUNDS), value }) },
    { weight: 1, arbitrary: fc.tuple(value, value).map(([low, high]) => ({ bound: "between" as const, low, high })) },
  );
const span: fc.Arbitrary<Target["span"]> = fc.oneof(
  fc.constant<Target["span"]>({ kind: "by", year: 2030 }),
  fc.constantFrom("every-year" as const, "average" as const, "over" as const).map((kind) => ({ kind, from: 2026, to: 2030 })),
  fc.constant<Target["span"]>({ kind: "by", year: 2028 }),
  fc.constant<Target["span"]>({ kind: "average", from: 2027, to: 2029 }),
  fc.constant<Target["span"]>({ kind: "over", from: 2025, to: 2029 }),
);

const policy: fc.Arbitrary<Partial<Policy>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .record(
        {
          about: fc.constantFrom("0", "5", "3.3333333333333333333"),
          inStep: fc.constantFrom("0", "0.3"),
          roughlyInStep: fc.constantFrom("0.5", "1"),
          onTrack: fc.constantFrom("0", "0.95", "0.9", "1", "1.2", "0.333333333333333333333"),
          ahead: fc.constantFrom("1.05", "1.1", "1", "2000"),
          structure: fc.constantFrom("0", "1"),
          missing: fc.constantFrom("latest" as const, "undetermined" as const),
          comparison: fc.constantFrom("full" as const, "rounded" as const),
          levelInMeanColumn: fc.constantFrom("mean" as const, "every-year" as const),
        },
        { requiredKeys: [] },
      )
      .filter(({ onTrack = "0.95", ahead = "1.05" }) => Number(onTrack) <= Number(ahead)),
  },
);

type Case = { readonly plan: Plan; readonly observations: readonly Observation[]; readonly options: AssessOptions };

/** Figures of one indicator: mostly one a year without gaps, now and then gaps, vintages, spans, assertions. */
function figures(id: string, value: fc.Arbitrary<string>, asOf: number): fc.Arbitrary<Observation[]> {
  const year = fc.integer({ min: 2024, max: 2031 });
  const status = fc.constantFrom("actual" as const, "estimate" as const, "provisional" as const);
  const plain = fc.record({ indicator: fc.constant(id), year, value, status });
  const running = fc
    .integer({ min: 2025, max: 2027 })
    .chain((from) =>
      fc
        .array(value, { minLength: 0, maxLength: Math.max(0, asOf - from + 1) })
        .map((values) => values.map((one, i) => ({ indicator: id, year: from + i, value: one, status: "actual" as const }))),
    );
  const odd = fc.oneof<fc.Arbitrary<Observation>[]>(
    plain,
    fc.record({ indicator: fc.constant(id), year, value, status, vintage: fc.constantFrom("2031", "2032") }),
    fc.record({
      indicator: fc.constant(id),
      span: fc.constantFrom({ from: 2026, to: 2030 }, { from: 2026, to: 2028 }),
      value,
      status,
    }),
    fc.record({ indicator: fc.constant(id), year, asserted: fc.constantFrom("met" as const, "not-met" as const), status }),
    fc.record({
      indicator: fc.constant(id),
      span: fc.constant({ from: 2026, to: 2030 }),
      asserted: fc.constantFrom("met" as const, "not-met" as const),
      status,
    }),
    fc.record({ indicator: fc.constant(id), year, grade: fc.constantFrom("I", "II", "III", "IV", "劣V", "A"), status }),
    fc.record({
      indicator: fc.constant(id),
      year,
      parts: fc.constantFrom(["20", "30", "50"], ["21", "29.4", "49.6"], ["50", "50"]),
      status,
    }),
  );
  return fc.oneof(
    { weight: 6, arbitrary: running },
    { weight: 2, arbitrary: fc.array(plain, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.tuple(running, fc.array(odd, { maxLength: 3 })).map(([a, b]) => [...a, ...b]) },
    { weight: 1, arbitrary: fc.array(odd, { maxLength: 3 }) },
  );
}

/** What an act gives, or the code with which it is refused. */
function outcome(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof PlanError) return error.code;
    throw error;
  }
}

function agree({ plan, observations, options }: Case): void {
  const found = outcome(() => [...assessMany(plan, [observations], options)][0]?.verdicts);
  expect(found).toEqual(outcome(() => exactly(plan, observations, options)));
}

/** The number of cases drawn; RUNS asks for more. */
const numRuns = Number(process.env["RUNS"] ?? 400);

const always = (cases: fc.Arbitrary<Case>) => fc.assert(fc.property(cases, agree), { numRuns });

/** Where a level's pace changes, with the policy's default thresholds. */
const critical = (base: string, aim: string, asOf: number): string[] =>
  ["0", "0.95", "1", "1.05"]
    .map((share) =>
      decimal(aim)
        .minus(base)
        .times(share)
        .times(asOf - 2025)
        .div(5)
        .plus(base)
        .toFixed(14),
    )
    .concat(base, aim);

const one = (requirement: Requirement, more: Partial<Indicator> & { span?: Target["span"]; base?: string }) =>
  planOf(indicator("it", requirement, more));

/** The same target under a column of means. */
const underMean = (plan: Plan): Plan => ({
  ...plan,
  indicators: plan.indicators.map((indicator) => ({
    ...indicator,
    targets: indicator.targets.map((target) => ({ ...target, locator: { ...target.locator, column: "年均/累计" } })),
  })),
});
const year = fc.integer({ min: 2026, max: 2031 });

describe("the filter never differs from exact arithmetic", () => {
  it("for levels", () => {
    const number = fc.oneof(near([], [-5, 30]), fc.constantFrom("0", "5", "10", "20.5", "100"));
    always(
      fc.tuple(number, number, year, span, policy).chain(([base, aim, asOf, span, policy]) => {
        const values = near(
          [
            ...critical("1e3" === base ? "0" : base, aim, asOf),
            decimal(aim).times("0.95").toFixed(),
            decimal(aim).times("1.05").toFixed(),
          ],
          [-5, 30],
        );
        return fc
          .record({
            amount: amount(fc.constant(aim)),
            direction,
            stated: fc.boolean(),
            figures: figures("it", values, asOf),
            name: fc.constantFrom("指标", "城镇化率"),
            more: fc.constantFrom({}, {}, { maintain: true }),
            column: fc.constantFrom((plan: Plan) => plan, underMean),
          })
          .map(({ amount, direction, stated, figures, name, more, column }) => ({
            plan: column(
              one({ kind: "level", ...amount, ...more } as Requirement, {
                span,
                direction,
                name: { zh: name },
                ...(stated && { base }),
              }),
            ),
            observations: [
              ...(stated ? [] : [{ indicator: "it", year: 2025, value: base, status: "actual" } as const]),
              ...figures,
            ],
            options: { asOf, policy },
          }));
      }),
    );
  });

  it("for shares at their natural limits, and beyond them", () => {
    const limits = near(["0", "100", "99", "1"], [-2, 102]);
    always(
      fc.tuple(limits, limits, year, span, policy).chain(([base, aim, asOf, span, policy]) =>
        fc
          .record({
            amount: amount(fc.constantFrom(aim, "100", "0", "95")),
            direction,
            stated: fc.boolean(),
            figures: figures("it", limits, asOf),
            column: fc.constantFrom((plan: Plan) => plan, underMean),
          })
          .map(({ amount, direction, stated, figures, column }) => ({
            plan: column(
              one({ kind: "level", ...amount } as Requirement, {
                span,
                direction,
                name: { zh: "参保率" },
                unit: "%",
                ...(stated && base !== "1e3" && { base }),
              }),
            ),
            observations: figures,
            options: { asOf, policy },
          })),
      ),
    );
  });

  it("for things counted one by one", () => {
    const counts = near(["9", "12", "0", "10.0"], [0, 20]);
    always(
      fc.tuple(counts, counts, year, span, policy).chain(([base, aim, asOf, span, policy]) =>
        fc
          .record({
            amount: amount(fc.constantFrom(aim, "9", "10")),
            direction,
            stated: fc.boolean(),
            figures: figures("it", counts, asOf),
          })
          .map(({ amount, direction, stated, figures }) => ({
            plan: one({ kind: "level", ...amount } as Requirement, {
              span,
              direction,
              unit: "起",
              ...(stated && base !== "1e3" && { base }),
            }),
            observations: figures,
            options: { asOf, policy },
          })),
      ),
    );
  });

  it("for growth", () => {
    const number = fc.oneof(near([], [-3, 12]), fc.constantFrom("0", "5", "5.0", "-60", "60"));
    always(
      fc.tuple(number, year, span, policy).chain(([aim, asOf, span, policy]) =>
        fc
          .record({
            amount: amount(fc.oneof(fc.constant(aim), number)),
            direction,
            figures: figures("it", near([aim, decimal(aim).times("0.95").toFixed(), "0", "-100", "-50"], [-8, 15]), asOf),
          })
          .map(({ amount, direction, figures }) => ({
            plan: one({ kind: "growth", ...amount } as Requirement, { span, direction, measure: "growth" }),
            observations: figures,
            options: { asOf, policy },
          })),
      ),
    );
  });

  it("for changes", () => {
    const number = fc.oneof(near([], [-3, 30]), fc.constantFrom("20", "5500", "100", "99"));
    always(
      fc.tuple(number, near([], [1, 60]), year, span, policy).chain(([aim, base, asOf, span, policy]) =>
        fc
          .record({
            amount: amount(fc.constant(aim)),
            change: fc.constantFrom("percent", "points", "total"),
            way: fc.constantFrom({}, { direction: "increase" }, { direction: "decrease" }),
            direction,
            measure: fc.constantFrom("level" as const, "growth" as const),
            stated: fc.boolean(),
            figures: figures(
              "it",
              near(
                [
                  base,
                  aim,
                  decimal(aim).div(5).toFixed(12),
                  decimal(base).plus(aim).toFixed(),
                  decimal(base).minus(aim).toFixed(),
                  decimal(base).times(decimal("100").minus(aim)).div(100).toFixed(12),
                ],
                [0, 60],
              ),
              asOf,
            ),
          })
          .map(({ amount, change, way, direction, measure, stated, figures }) => ({
            plan: one({ kind: "change", measure: change, ...amount, ...way } as Requirement, {
              span,
              direction,
              measure,
              ...(stated && { base }),
            }),
            observations: [
              ...(stated ? [] : [{ indicator: "it", year: 2025, value: base, status: "actual" } as const]),
              ...figures,
            ],
            options: { asOf, policy },
          })),
      ),
    );
  });

  it("for comparisons with another series", () => {
    const rates = near(["5.0", "5", "4.5", "0"], [-2, 9]);
    const references = fc.oneof(
      fc.constant({}),
      fc.constant({}),
      rates.filter((one) => one !== "1e3").map((value) => ({ other: value })),
      fc
        .array(
          rates.filter((one) => one !== "1e3"),
          { maxLength: 5 },
        )
        .map((values) => ({ other: Object.fromEntries(values.map((value, i) => [String(2026 + i), value])) })),
    );
    always(
      fc.tuple(year, span, policy).chain(([asOf, span, policy]) =>
        fc
          .record({
            relation: fc.constantFrom("in-step", "roughly-in-step", "above", "not-below", "below"),
            margin: fc.constantFrom({}, {}, { margin: "0.5" }),
            measure: fc.constantFrom("level" as const, "growth" as const),
            own: figures("it", rates, asOf),
            other: figures("other", rates, asOf),
            known: fc.boolean(),
            references,
          })
          .map(({ relation, margin, measure, own, other, known, references }) => ({
            plan: planOf(
              indicator("it", { kind: "relative", relation, to: "other", ...margin } as Requirement, { span, measure }),
              ...(known
                ? [
                    indicator(
                      "other",
                      { kind: "growth", bound: "unstated", value: "5" },
                      { measure: "growth", span: { kind: "average", from: 2026, to: 2030 } },
                    ),
                  ]
                : []),
            ),
            observations: [...own, ...other],
            options: { asOf, policy, references },
          })),
      ),
    );
  });

  it("for grades, structures, numbers set by another authority, and words", () => {
    const requirement: fc.Arbitrary<Requirement> = fc.oneof(
      fc.record({
        kind: fc.constant("grade" as const),
        bound: fc.constantFrom(...BOUNDS.filter((bound) => bound !== "about")),
        grade: fc.constantFrom("II", "III", "A"),
        scale: fc.constantFrom("surface-water", "stars"),
      }),
      fc.constant<Requirement>({ kind: "composition", bound: "unstated", parts: ["20", "30", "50"] }),
      fc.constant<Requirement>({ kind: "delegated", to: "省" }),
      fc.constant<Requirement>({ kind: "qualitative", text: "提质" }),
      fc.constant<Requirement>({ kind: "none" }),
    );
    const at = (reading: Requirement) => ({ baseline: { printed: "III", reading, year: 2025, locator: {} } });
    const stands: fc.Arbitrary<Partial<Indicator>> = fc.oneof(
      fc.constant({}),
      fc
        .constantFrom("II", "III", "IV", "好")
        .map((grade) => at({ kind: "grade", bound: "unstated", grade, scale: "surface-water" })),
      fc.constantFrom("II", "IV", "好").map((text) => at({ kind: "qualitative", text })),
    );
    const graded = (asOf: number) =>
      fc.array(
        fc.record({
          indicator: fc.constant("it"),
          year: fc.integer({ min: 2025, max: asOf }),
          grade: fc.constantFrom("I", "II", "III", "IV", "劣V", "A"),
          status: fc.constantFrom("actual" as const, "estimate" as const),
        }),
        { maxLength: 4 },
      );
    const either = (asOf: number) => fc.oneof(graded(asOf), figures("it", near([], [0, 9]), asOf));
    const sets = (asOf: number) => fc.array(either(asOf), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc
          .tuple(requirement, year, span, policy, direction, stands)
          .chain(([requirement, asOf, span, policy, direction, stands]) =>
            fc.record({
              plan: fc.constant(one(requirement, { span, direction, ...stands })),
              sets: sets(asOf),
              options: fc.constant({ asOf, policy }),
            }),
          ),
        // Several sets through one stream: what is remembered of one must be right for the next.
        ({ plan, sets, options }) => {
          const found = [...assessMany(plan, [...sets, ...sets], options)];
          expect(found.map(({ verdicts }) => verdicts)).toEqual([...sets, ...sets].map((set) => exactly(plan, set, options)));
        },
      ),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});
