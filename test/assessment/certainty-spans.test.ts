import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AssessOptions, assessIndicator, type Verdict } from "../../src/assessment/index.js";
import { decimal, printedInterval } from "../../src/kernel/index.js";
import type { Observation, Span } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";
import { recompute } from "./recompute.js";

const printed = (low: number, high: number) =>
  fc.integer({ min: 0, max: 2 }).chain((places) =>
    fc.integer({ min: low * 10 ** places, max: high * 10 ** places }).map((units) =>
      decimal(String(units))
        .div(10 ** places)
        .toFixed(places),
    ),
  );

/** A value inside what a printed text stands for: 0 its lower end, 1000 its upper one. */
function inside(text: string, at: number): string {
  const { low, high } = printedInterval(text);
  return low.plus(high.minus(low).times(at).div(1000)).toFixed();
}

type Given = {
  readonly requirement: Requirement;
  readonly span: Span;
  readonly measure: "level" | "growth" | "composition";
  readonly direction: "higher" | "lower" | "hold";
  readonly base: string;
  /** One text a year; the parts of a structure joined by colons. */
  readonly values: readonly string[];
  /** A series to compare with, one text a year. */
  readonly others: readonly string[];
  /** Years left out at the end of what is observed. */
  readonly silent: number;
};

function verdict({ requirement, span, measure, direction, base, values, others, silent }: Given): Verdict {
  const observations = values.map((value, i): Observation => {
    const evidence = { indicator: "it", year: 2026 + i, status: "actual" as const };
    return measure === "composition" ? { ...evidence, parts: value.split(":") } : { ...evidence, value };
  });
  const references = { elsewhere: Object.fromEntries(others.map((value, i) => [String(2026 + i), value])) };
  const options: AssessOptions = {
    asOf: Math.min(2025 + values.length + silent, 2030),
    references,
    policy: { structure: "1", reach: "2" },
  };
  return assessIndicator(planOf(indicator("it", requirement, { span, measure, direction, base })), "it", observations, options);
}

const redraw = (text: string, places: readonly number[], from: number): string =>
  text
    .split(":")
    .map((one, i) => inside(one, places[(from + i) % places.length] ?? 0))
    .join(":");

/** Draws values inside the printed intervals; none may give a status that the verdict does not call reachable. */
const sound = (cases: fc.Arbitrary<Given>) =>
  fc.assert(
    fc.property(cases, fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 17, maxLength: 17 }), (given, places) => {
      const told = verdict(given);
      recompute(told);
      expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
      const drawn = verdict({
        ...given,
        base: redraw(given.base, places, 0),
        values: given.values.map((value, i) => redraw(value, places, 1 + 3 * i)),
        others: given.others.map((value, i) => redraw(value, places, 7 + i)),
      });
      const reachable = told.certainty.kind === "certain" ? [told.status] : told.certainty.reachable;
      expect(reachable).toContain(told.status);
      expect(reachable).toContain(drawn.status);
    }),
    { numRuns: 250 },
  );

const span = fc
  .constantFrom("by", "every-year", "average", "over")
  .map((kind): Span => (kind === "by" ? { kind, year: 2030 } : ({ kind, from: 2026, to: 2030 } as Span)));
const direction = fc.constantFrom("higher", "lower", "hold") as fc.Arbitrary<Given["direction"]>;
const ONE_BOUND = ["unstated", "at-least", "more-than", "at-most", "less-than", "about", "exactly"] as const;
const amount = (low: number, high: number) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ bound: fc.constantFrom(...ONE_BOUND), value: printed(low, high) }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(printed(low, high), printed(low, high))
        .map(([a, b]) => (decimal(a).lessThan(decimal(b)) ? { low: a, high: b } : { low: b, high: a }))
        .map((ends) => ({ bound: "between" as const, ...ends })),
    },
  );
const of = (
  requirement: fc.Arbitrary<object>,
  measure: fc.Arbitrary<Given["measure"]>,
  value: fc.Arbitrary<string>,
  base: fc.Arbitrary<string> = printed(1, 12),
) =>
  fc.record({
    requirement: requirement as fc.Arbitrary<Requirement>,
    span,
    measure,
    direction,
    base,
    values: fc.array(value, { minLength: 1, maxLength: 5 }),
    others: fc.array(printed(0, 9), { minLength: 5, maxLength: 5 }),
    silent: fc.constantFrom(0, 0, 0, 1),
  });
const level = fc.constant("level" as const);
const growth = fc.constant("growth" as const);

describe("over every kind of span, no value inside the printed intervals gives a status that is not called reachable", () => {
  it("a level", () => {
    sound(
      of(
        amount(0, 12).map((one) => ({ kind: "level", ...one })),
        level,
        printed(0, 12),
      ),
    );
  });

  it("growth", () => {
    sound(
      of(
        amount(-2, 8).map((one) => ({ kind: "growth", ...one })),
        growth,
        printed(-4, 10),
      ),
    );
  });

  it("a change", () => {
    const requirement = fc
      .tuple(amount(-3, 20), fc.constantFrom("percent", "points", "total"), fc.constantFrom("increase", "decrease", ""))
      .map(([one, measure, way]) => ({ kind: "change", measure, ...one, ...(way && { direction: way }) }));
    sound(of(requirement, fc.oneof(level, growth), printed(1, 30), printed(1, 50)));
  });

  it("a comparison with another series", () => {
    const relation = fc.constantFrom("in-step", "roughly-in-step", "above", "not-below", "below");
    const requirement = fc
      .tuple(relation, fc.option(printed(0, 2), { nil: undefined }))
      .map(([relation, margin]) => ({ kind: "relative", relation, to: "elsewhere", ...(margin && { margin }) }));
    sound(of(requirement, fc.oneof(level, growth), printed(0, 9)));
  });

  it("a structure", () => {
    const parts = fc.tuple(printed(18, 22), printed(28, 32), printed(48, 52)).map((three) => three.join(":"));
    const requirement = fc.constant({ kind: "composition", bound: "unstated", parts: ["20", "30", "50"] });
    sound(of(requirement, fc.constant("composition" as const), parts));
  });
});
