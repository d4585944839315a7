import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator, type Status, type Verdict } from "../../src/assessment/index.js";
import type { Observation, Span } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;

/** From worst to best; before the last year and in it. */
const RANKS: readonly (readonly Status[])[] = [["off-track", "missed"], ["behind"], ["on-track"], ["ahead"], ["achieved"]];
const rankOf = ({ status }: Verdict): number => RANKS.findIndex((rank) => rank.includes(status));

const judge = (requirement: Requirement, more: More, observations: readonly Observation[], asOf: number, about = "5") =>
  assessIndicator(planOf(indicator("it", requirement, more)), "it", observations, { asOf, policy: { about } });

const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((n) => (n / 10).toFixed(1));
const run = (values: readonly string[]): Observation[] =>
  values.map((value, i) => ({ indicator: "it", year: 2026 + i, value, status: "actual" }));

const FLOORS = ["unstated", "at-least", "more-than", "about"] as const;
const side = fc.constantFrom(
  { direction: "higher" as const, bounds: FLOORS, turn: 1 },
  { direction: "lower" as const, bounds: ["unstated", "at-most", "less-than", "about"] as const, turn: -1 },
);
const asOf = fc.integer({ min: 2026, max: 2030 });
const span = fc.constantFrom<Span>(
  { kind: "by", year: 2030 },
  { kind: "every-year", from: 2026, to: 2030 },
  { kind: "average", from: 2026, to: 2030 },
);

describe("an outcome", () => {
  it("that is no better than the base is never achieved, unless the base has the target", () => {
    fc.assert(
      fc.property(
        side,
        fc.nat(3),
        tenths(-20, 40),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 300 }),
        span,
        fc.constantFrom("0", "5", "40", "99.9"),
        ({ direction, bounds, turn }, at, base, away, worse, span, about) => {
          const from = Number(base);
          const level = { kind: "level", bound: bounds[at], value: (from + (turn * away) / 10).toFixed(1) } as Requirement;
          const outcome = (from - (turn * worse) / 10).toFixed(1);
          const { status } = judge(level, { direction, base, span }, run(Array.from({ length: 5 }, () => outcome)), 2030, about);
          expect(status).toBe("missed");
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a better figure never makes a verdict worse", () => {
  const better = (values: readonly string[], at: number, by: number, turn: number): string[] =>
    values.map((value, i) => (i === at ? (Number(value) + turn * (by / 10)).toFixed(1) : value));

  it("for levels", () => {
    fc.assert(
      fc.property(
        side,
        fc.nat(3),
        tenths(-20, 40),
        tenths(-20, 40),
        span,
        asOf,
        fc.array(tenths(-20, 40), { minLength: 5, maxLength: 5 }),
        fc.nat(60),
        ({ direction, bounds, turn }, at, base, aim, span, asOf, values, by) => {
          const level = { kind: "level", bound: bounds[at], value: aim } as Requirement;
          const seen = values.slice(0, asOf - 2025);
          const of = (figures: readonly string[]) => judge(level, { direction, base, span }, run(figures), asOf);
          expect(rankOf(of(better(seen, seen.length - 1, by, turn)))).toBeGreaterThanOrEqual(rankOf(of(seen)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("for growth", () => {
    fc.assert(
      fc.property(
        side,
        fc.nat(3),
        tenths(-3, 9),
        span,
        asOf,
        fc.array(tenths(-9, 14), { minLength: 5, maxLength: 5 }),
        fc.nat(4),
        fc.nat(60),
        ({ direction, bounds, turn }, at, aim, span, asOf, values, which, by) => {
          const growth = { kind: "growth", bound: bounds[at], value: aim } as Requirement;
          const seen = values.slice(0, asOf - 2025);
          const of = (figures: readonly string[]) => judge(growth, { direction, measure: "growth", span }, run(figures), asOf);
          expect(rankOf(of(better(seen, which % seen.length, by, turn)))).toBeGreaterThanOrEqual(rankOf(of(seen)));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("and more of a reduction is never worse, whichever direction the indicator has", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("higher" as const, "lower" as const),
        fc.constantFrom("percent" as const, "points" as const),
        fc.constantFrom("unstated", "at-least", "more-than", "about"),
        tenths(1, 30),
        asOf,
        fc.array(tenths(-2, 9), { minLength: 5, maxLength: 5 }),
        fc.nat(4),
        fc.nat(40),
        fc.constantFrom("over" as const, "average" as const, "every-year" as const),
        (direction, measure, bound, aim, asOf, values, which, by, kind) => {
          const change = { kind: "change", bound, value: aim, measure, direction: "decrease" } as Requirement;
          const span: Span = { kind, from: 2026, to: 2030 };
          const seen = values.slice(0, asOf - 2025);
          const of = (figures: readonly string[]) => judge(change, { direction, measure: "growth", span }, run(figures), asOf);
          expect(rankOf(of(better(seen, which % seen.length, by, 1)))).toBeGreaterThanOrEqual(rankOf(of(seen)));
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe("a strict bound", () => {
  it("is not met by the bound itself, and by anything beyond it", () => {
    const hair = "0.0000000001";
    fc.assert(
      fc.property(
        fc.constantFrom(
          { bound: "more-than", direction: "higher" as const, turn: "" },
          { bound: "less-than", direction: "lower" as const, turn: "-" },
        ),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom("level" as const, "growth" as const),
        ({ bound, direction, turn }, aim, kind) => {
          const value = `${aim}.5`;
          const requirement = { kind, bound, value } as Requirement;
          const beyond = turn === "" ? `${aim}.5${hair.slice(3)}` : `${aim}.4${"9".repeat(9)}`;
          const more: More = {
            direction,
            measure: kind,
            ...(kind === "level" && { base: direction === "higher" ? "0" : "999" }),
          };
          const of = (figure: string) =>
            judge(requirement, more, [{ indicator: "it", year: 2030, value: figure, status: "actual" }], 2030).status;
          expect([of(value), of(beyond)]).toEqual(["missed", "achieved"]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
