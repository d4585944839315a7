import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator, METHODS, type Method, type MethodCase } from "../../../src/assessment/index.js";
import { reachableClasses } from "../../../src/assessment/peers/method-certainty.js";
import { decimal, printedInterval } from "../../../src/kernel/index.js";
import type { Observation, Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

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
  readonly measure: "level" | "growth";
  readonly base?: string;
  readonly values: readonly string[];
  readonly direction: "higher" | "lower" | "hold";
};

function methodsOn({ requirement, span, measure, base, values, direction }: Given) {
  const observations: Observation[] = values.map((value, i) => ({ indicator: "it", year: 2026 + i, value, status: "actual" }));
  const plan = planOf(indicator("it", requirement, { span, measure, direction, ...(base !== undefined && { base }) }));
  const options = { asOf: 2025 + values.length, methods: METHODS };
  return assessIndicator(plan, "it", observations, options).methods ?? [];
}

/** Draws values inside the printed intervals; none may put a target into a class that the method does not call reachable. */
const sound = (cases: fc.Arbitrary<Given>, numRuns: number) =>
  fc.assert(
    fc.property(cases, fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 }), (given, places) => {
      const [atBase = 0, ...atValues] = places;
      const drawn = methodsOn({
        ...given,
        ...(given.base !== undefined && { base: inside(given.base, atBase) }),
        values: given.values.map((value, i) => inside(value, atValues[i] ?? 0)),
      });
      methodsOn(given).forEach(({ method, certainty, status }, i) => {
        const reachable = certainty.kind === "certain" ? [status] : certainty.reachable;
        expect([method, reachable]).toEqual([method, expect.arrayContaining([drawn[i]?.status])]);
      });
    }),
    { numRuns },
  );

const years = (low: number, high: number) => fc.array(printed(low, high), { minLength: 1, maxLength: 5 });

describe("no value inside the printed intervals gives a class that a method does not call reachable", () => {
  it("for levels", () => {
    sound(
      fc.record({
        requirement: fc.record({
          kind: fc.constant("level"),
          bound: fc.constant("unstated"),
          value: printed(-3, 12),
        }) as fc.Arbitrary<Requirement>,
        span: fc.constant<Span>({ kind: "by", year: 2030 }),
        measure: fc.constant("level" as const),
        base: printed(-3, 12),
        values: years(-3, 12),
        direction: fc.constantFrom("higher", "lower", "hold"),
      }),
      120,
    );
  });

  it("for rates", () => {
    sound(
      fc.record({
        requirement: fc.record({
          kind: fc.constant("growth"),
          bound: fc.constant("unstated"),
          value: printed(-2, 8),
        }) as fc.Arbitrary<Requirement>,
        span: fc.constant<Span>({ kind: "average", from: 2026, to: 2030 }),
        measure: fc.constant("growth" as const),
        values: years(-4, 10),
        direction: fc.constantFrom("higher", "lower"),
      }),
      60,
    );
  });

  it("for changes", () => {
    sound(
      fc.record({
        requirement: fc.record({
          kind: fc.constant("change"),
          bound: fc.constant("unstated"),
          value: printed(-5, 30),
          measure: fc.constantFrom("percent", "points"),
          direction: fc.constantFrom("increase", "decrease"),
        }) as unknown as fc.Arbitrary<Requirement>,
        span: fc.constant<Span>({ kind: "over", from: 2026, to: 2030 }),
        measure: fc.constantFrom("level" as const, "growth" as const),
        base: printed(1, 50),
        values: years(1, 30),
        direction: fc.constantFrom("higher", "lower"),
      }),
      60,
    );
  });
});

it("rounding of the published digits could change 9 of 98 published classes of open-sdg", () => {
  const method = METHODS.find(({ id }) => id === "open-sdg") as Method;
  const ranged = (value: string, year: string) => ({ year: Number(year), value: decimal(value), ...printedInterval(value) });
  const open = readFileSync("test/assessment/peers/open-sdg.cases.csv", "utf8")
    .trim()
    .split("\n")
    .slice(1, 101)
    .map((line) => line.split(",") as [string, string, string, string, string, string, string, string, string])
    .filter(([, , , , , , , , value]) => value !== "")
    .map(([base, baseYear, latest, latestYear, sign, limit, target, targetYear]) => {
      const box = { base: ranged(base, baseYear), latest: ranged(latest, latestYear), points: [] };
      const given: MethodCase = {
        ...box,
        direction: sign === "+" ? "higher" : "lower",
        quirk: () => false,
        ...(target && { target: { year: Number(targetYear), value: decimal(target) } }),
        ...(limit && { limit: decimal(limit) }),
      };
      return [`${base} ${latest}`, reachableClasses(method, given, box)] as const;
    });
  const flips = open.filter(([, classes]) => classes.length > 1);
  expect([open.length, flips.length]).toEqual([98, 9]);
  expect(flips.find(([values]) => values === "1.7 1.8")?.[1]).toEqual(["moderate_progress", "limited_progress"]);
});
