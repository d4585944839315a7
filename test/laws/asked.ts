import fc from "fast-check";
import type { Indicator, Observation, Span } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator } from "../model/plans.js";

/** Decimal text of tenths between two whole numbers. */
export const tenths = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min: min * 10, max: max * 10 }).map((n) => (n / 10).toFixed(1));

export const SPANS: readonly Span[] = [
  { kind: "by", year: 2030 },
  { kind: "every-year", from: 2026, to: 2030 },
  { kind: "average", from: 2026, to: 2030 },
  { kind: "over", from: 2026, to: 2030 },
];
export const span = fc.constantFrom(...SPANS);
export const asOf = fc.integer({ min: 2026, max: 2030 });
export const direction = fc.constantFrom("higher", "lower", "hold");
const bound = fc.constantFrom("unstated", "exactly", "at-least", "more-than", "at-most", "less-than", "about");

/** An amount with any bound, a range among them. */
const amount = (least: number, most: number): fc.Arbitrary<object> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ bound, value: tenths(least, most) }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: least * 10, max: most * 10 }), fc.integer({ min: 1, max: 30 }))
        .map(([low, width]) => ({ bound: "between", low: (low / 10).toFixed(1), high: ((low + width) / 10).toFixed(1) })),
    },
  );

const of = (kind: string, amounts: fc.Arbitrary<object>, more: fc.Arbitrary<object> = fc.constant({})) =>
  fc.tuple(amounts, more).map(([one, other]) => ({ kind, ...one, ...other }) as Requirement);

export const level = of("level", amount(20, 60));
export const growth = of("growth", amount(-4, 9));
export const change = of(
  "change",
  amount(-5, 30),
  fc.record({
    measure: fc.constantFrom("percent", "points", "total"),
    direction: fc.constantFrom("increase", "decrease"),
  }),
);
export const grade = of(
  "grade",
  fc.record({ bound: fc.constantFrom("unstated", "at-least", "exactly"), grade: fc.constantFrom("I", "II", "III", "IV") }),
  fc.constant({ scale: "surface-water" }),
);
export const relative = of(
  "relative",
  fc.constantFrom(
    ...["in-step", "roughly-in-step", "above", "not-below", "below"].flatMap((relation) => [
      { relation },
      ...(relation.endsWith("step") ? [] : [{ relation, margin: "0.5" }]),
    ]),
  ),
  fc.constant({ to: "other" }),
);
export const requirement = fc.oneof(level, growth, change, grade, relative);

/** An indicator of levels or of rates, with or without a base. */
export const asked = (requirements: fc.Arbitrary<Requirement> = requirement): fc.Arbitrary<Indicator> =>
  fc
    .record({
      requirement: requirements,
      span,
      direction,
      measure: fc.constantFrom("level", "growth"),
      base: fc.option(tenths(20, 60), { nil: undefined }),
    })
    .map(({ requirement: one, base, measure, ...more }) => {
      const grades = one.kind === "grade";
      return indicator("it", one, {
        ...more,
        unit: "%",
        measure: grades ? "grade" : measure,
        ...(base !== undefined && !grades && { base }),
      } as Parameters<typeof indicator>[2]);
    });

/** Whether an indicator's figures are rates, and grades. */
export const isRate = ({ measure }: Indicator): boolean => measure === "growth";

/** Figures as an indicator has them, one for each year until one. */
export const figures = (one: Indicator, until: number): fc.Arbitrary<Observation[]> =>
  fc
    .array(one.measure === "grade" ? fc.constantFrom("I", "II", "III", "V") : isRate(one) ? tenths(-6, 12) : tenths(15, 65), {
      minLength: until - 2025,
      maxLength: until - 2025,
    })
    .map((values) => values.map((value, i) => figure(one, 2026 + i, value)));

export const figure = (one: Indicator, year: number, value: string, more: Partial<Observation> = {}): Observation =>
  ({ indicator: "it", year, [one.measure === "grade" ? "grade" : "value"]: value, status: "actual", ...more }) as Observation;
