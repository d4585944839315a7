import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator, type Status, type Verdict } from "../../src/assessment/index.js";
import { demandOf } from "../../src/demand/index.js";
import type { Indicator, Observation, Span, Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";
import { asked, asOf, span as everySpan, figures, isRate, tenths } from "./asked.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;

/** From worst to best; before the last year and in it. */
const RANKS: readonly (readonly Status[])[] = [["off-track", "missed"], ["behind"], ["on-track"], ["ahead"], ["achieved"]];
const rankOf = ({ status }: Verdict): number => RANKS.findIndex((rank) => rank.includes(status));

const judge = (requirement: Requirement, more: More, observations: readonly Observation[], asOf: number, about = "5") =>
  assessIndicator(planOf(indicator("it", requirement, more)), "it", observations, { asOf, policy: { about } });

const PLAN = { base: 2025 };
const run = (values: readonly string[]): Observation[] =>
  values.map((value, i) => ({ indicator: "it", year: 2026 + i, value, status: "actual" }));

const FLOORS = ["unstated", "at-least", "more-than", "about"] as const;
const side = fc.constantFrom(
  { direction: "higher" as const, bounds: FLOORS, turn: 1 },
  { direction: "lower" as const, bounds: ["unstated", "at-most", "less-than", "about"] as const, turn: -1 },
);
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

describe("of any kind of target over any span", () => {
  /** Which way a figure is better: more of what a floor asks, less of what a ceiling does; of a fall of levels the contrary. */
  const turnOf = (one: Indicator): number => {
    const [target] = one.targets as [Target];
    const { side, figures } = demandOf(PLAN, one, target);
    const { requirement } = target;
    const falls = requirement.kind === "change" && requirement.direction === "decrease" && figures === "levels";
    return (side === "floor" ? 1 : -1) * (falls ? -1 : 1);
  };
  const sided = asked().filter((one) => ["floor", "ceiling"].includes(demandOf(PLAN, one, one.targets[0] as Target).side));
  const other = indicator("other", { kind: "growth", bound: "at-least", value: "5" }, { measure: "growth" });
  const others = (value: string): Observation[] =>
    [2026, 2027, 2028, 2029, 2030].map((year) => ({ indicator: "other", year, value, status: "actual" }));
  const judgeAll = (one: Indicator, seen: readonly Observation[], asOf: number) =>
    assessIndicator(planOf(one, other), "it", [...seen, ...others(isRate(one) ? "3.0" : "40.0")], { asOf });

  it("a better figure of the newest year, and of any year of what is added up or chained, is never worse", () => {
    fc.assert(
      fc.property(
        fc.tuple(sided, asOf).chain(([one, until]) =>
          fc.record({
            one: fc.constant(one),
            until: fc.constant(until),
            seen: figures(one, until),
            at: fc.nat(4),
            by: fc.nat(60),
          }),
        ),
        ({ one, until, seen, at, by }) => {
          const demand = demandOf(PLAN, one, one.targets[0] as Target);
          const any = demand.figures !== "levels" || demand.span !== "by";
          const fromLevels = demand.figures === "levels" && demand.requirement.kind !== "level";
          const which = any && !fromLevels ? at % seen.length : seen.length - 1;
          const better = seen.map((row, i) => {
            if (i !== which) return row;
            if ("grade" in row) return { ...row, grade: turnOf(one) > 0 ? "I" : "V" };
            if (!("value" in row)) return row;
            return { ...row, value: (Number(row.value) + turnOf(one) * (by / 10)).toFixed(1) };
          });
          const [before, after] = [judgeAll(one, seen, until), judgeAll(one, better, until)];
          fc.pre(before.status !== "undetermined" && after.status !== "undetermined");
          expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
        },
      ),
      { numRuns: 800 },
    );
  });

  it("what stands still or goes the other way never achieves growth, or a change, that is asked for", () => {
    const towards = fc
      .record({
        kind: fc.constantFrom("growth", "change"),
        bound: fc.constantFrom("unstated", "at-least", "more-than", "about"),
        value: tenths(1, 40),
        measure: fc.constantFrom("percent", "points"),
        way: fc.constantFrom("increase", "decrease"),
      })
      .map(({ kind, measure, way, ...amount }) =>
        kind === "growth" ? { kind, ...amount } : { kind, ...amount, measure, direction: way },
      ) as fc.Arbitrary<Requirement>;
    fc.assert(
      fc.property(
        towards,
        everySpan,
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom("0", "5", "99.9"),
        (asks, years, worse, about) => {
          const falls = asks.kind === "change" && asks.direction === "decrease";
          const outcome = (100 + (falls ? worse : -worse) / 10).toFixed(1);
          const more: More = { base: "100.0", unit: "亿元", span: years, direction: falls ? "lower" : "higher" };
          const { status } = judge(asks, more, run(Array.from({ length: 5 }, () => outcome)), 2030, about);
          expect(status).toBe("missed");
        },
      ),
      { numRuns: 400 },
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
