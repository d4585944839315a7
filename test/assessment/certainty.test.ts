import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator, type Verdict } from "../../src/assessment/index.js";
import { decimal, printedInterval } from "../../src/kernel/index.js";
import type { Observation, Span } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";

const decimals = (low: number, high: number, places: number) =>
  fc.integer({ min: low * 10 ** places, max: high * 10 ** places }).map((units) =>
    decimal(String(units))
      .div(10 ** places)
      .toFixed(places),
  );
const printed = (low: number, high: number) => fc.integer({ min: 0, max: 2 }).chain((places) => decimals(low, high, places));
const share = fc.integer({ min: 0, max: 1000 });

/** A value inside what a printed text stands for: 0 its lower end, 1000 its upper one. */
function inside(text: string, at: number): string {
  const { low, high } = printedInterval(text);
  return low.plus(high.minus(low).times(at).div(1000)).toFixed();
}

const direction = fc.constantFrom("higher", "lower", "hold");
const bound = fc.constantFrom("unstated", "at-least", "more-than", "at-most", "less-than", "about", "exactly");
const reachable = ({ certainty, status }: Verdict) => (certainty.kind === "certain" ? [status] : certainty.reachable);

type Given = {
  requirement: Requirement;
  span: Span;
  measure: "level" | "growth";
  base?: string;
  values: readonly string[];
  direction: "higher" | "lower" | "hold";
  asOf: number;
};

function verdict(given: Given): Verdict {
  const { requirement, span, measure, base, values, asOf } = given;
  const observations: Observation[] = values.map((value, i) => ({
    indicator: "it",
    year: asOf - values.length + 1 + i,
    value,
    status: "actual",
  }));
  const plan = planOf(
    indicator("it", requirement, { span, measure, direction: given.direction, ...(base !== undefined && { base }) }),
  );
  return assessIndicator(plan, "it", observations, { asOf });
}

/** Draws values inside the printed intervals; none may give a status that the verdict does not call reachable. */
const sound = (cases: fc.Arbitrary<Given>) =>
  fc.assert(
    fc.property(cases, fc.array(share, { minLength: 8, maxLength: 8 }), (given, places) => {
      const [atBase = 0, ...atValues] = places;
      const drawn: Given = {
        ...given,
        ...(given.base !== undefined && { base: inside(given.base, atBase) }),
        values: given.values.map((value, i) => inside(value, atValues[i] ?? 0)),
      };
      expect(reachable(verdict(given))).toContain(verdict(drawn).status);
    }),
    { numRuns: 1500 },
  );

const year = fc.constantFrom(2026, 2027, 2029, 2030);

describe("no value inside the printed intervals gives a status that is not called reachable", () => {
  it("for a level by a year", () => {
    sound(
      fc.record({
        requirement: fc.record({ kind: fc.constant("level"), bound, value: printed(-5, 20) }) as fc.Arbitrary<Requirement>,
        span: fc.constant<Span>({ kind: "by", year: 2030 }),
        measure: fc.constant("level" as const),
        base: printed(-5, 20),
        values: fc.tuple(printed(-5, 20)),
        direction,
        asOf: year,
      }),
    );
  });

  it("for a level in every year, on average or in total", () => {
    sound(
      year.chain((asOf) =>
        fc.record({
          requirement: fc.record({ kind: fc.constant("level"), bound, value: printed(1, 9) }) as fc.Arbitrary<Requirement>,
          span: fc.constantFrom("every-year", "average", "over").map((kind) => ({ kind, from: 2026, to: 2030 }) as Span),
          measure: fc.constant("level" as const),
          values: fc.array(printed(0, 9), { minLength: asOf - 2025, maxLength: asOf - 2025 }),
          direction,
          asOf: fc.constant(asOf),
        }),
      ),
    );
  });

  it("for mean growth", () => {
    sound(
      year.chain((asOf) =>
        fc.record({
          requirement: fc.record({ kind: fc.constant("growth"), bound, value: printed(-2, 8) }) as fc.Arbitrary<Requirement>,
          span: fc.constant<Span>({ kind: "average", from: 2026, to: 2030 }),
          measure: fc.constant("growth" as const),
          values: fc.array(printed(-4, 10), { minLength: asOf - 2025, maxLength: asOf - 2025 }),
          direction,
          asOf: fc.constant(asOf),
        }),
      ),
    );
  });

  it("for a change over the span", () => {
    const measure = fc.constantFrom("percent", "points", "total");
    const way = fc.constantFrom({ direction: "increase" }, { direction: "decrease" }, {});
    sound(
      year.chain((asOf) =>
        fc.record({
          requirement: fc
            .tuple(fc.record({ kind: fc.constant("change"), bound, value: printed(-2, 30), measure }), way)
            .map(([amount, moves]) => ({ ...amount, ...moves }) as unknown as Requirement),
          span: fc.constant<Span>({ kind: "over", from: 2026, to: 2030 }),
          measure: fc.constantFrom("level" as const, "growth" as const),
          base: printed(1, 50),
          values: fc.array(printed(1, 40), { minLength: asOf - 2025, maxLength: asOf - 2025 }),
          direction,
          asOf: fc.constant(asOf),
        }),
      ),
    );
  });
});
