import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMethod, assessIndicator, assessMany, METHODS, type Method } from "../../src/assessment/index.js";
import type { Observation, Policy } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { recompute } from "../assessment/recompute.js";
import { indicator, planOf } from "../model/plans.js";

/** A decimal text of units of 10 to the power of −places. */
const decimals = (value: bigint, places: number): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
  const at = digits.length - places;
  return `${value < 0n ? "-" : ""}${digits.slice(0, at)}${places > 0 ? `.${digits.slice(at)}` : ""}`;
};

/** Units of 10⁻⁶. */
const text = (units: bigint): string => decimals(units, 6);

const BASE = 2025;
type More = NonNullable<Parameters<typeof indicator>[2]>;

/** The status by both doors, which must agree; values of 14 digits at most reach the filter. */
function statusOf(requirement: Requirement, more: More, observations: Observation[], policy: Partial<Policy> = {}): string {
  const plan = planOf(indicator("it", requirement, more));
  const asOf = Math.max(...observations.map((one) => ("year" in one ? one.year : one.span.to)));
  const verdict = assessIndicator(plan, "it", observations, { asOf, policy });
  recompute(verdict);
  const [set] = assessMany(plan, [observations], { asOf, policy });
  expect(set?.verdicts[0]?.status).toBe(verdict.status);
  expect(set?.verdicts[0]?.certainty).toEqual(verdict.certainty);
  return verdict.status;
}

const seen = (values: readonly string[]): Observation[] =>
  values.map((value, i) => ({ indicator: "it", year: BASE + 1 + i, value, status: "actual" }));

const last = (value: string, gone: number): Observation[] => [{ indicator: "it", year: BASE + gone, value, status: "actual" }];

/** Years in all and years gone, before the last. */
const times = fc
  .integer({ min: 3, max: 15 })
  .chain((whole) => fc.record({ whole: fc.constant(whole), gone: fc.integer({ min: 1, max: whole - 1 }) }));

const logShare = METHODS.find(({ id }) => id === "log-share") as Method;
const BANDS = [{ from: "1", status: "on-track" }, { status: "behind" }] as const;

const THRESHOLDS = [
  { share: 95n, on: "on-track", below: "behind" },
  { share: 105n, on: "ahead", below: "on-track" },
] as const;

describe("a value exactly on a threshold has it, however the years divide", () => {
  it("for a level that rises, falls, or is to be one value", () => {
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom("higher" as const, "lower" as const, "hold" as const),
        fc.boolean(),
        fc.constantFrom(...THRESHOLDS),
        ({ whole, gone }, start, step, direction, up, { share, on, below }) => {
          const turn = direction === "higher" || (direction === "hold" && up) ? 1n : -1n;
          // The way is a multiple of the years, so that what is due ends after four decimals.
          const base = BigInt(start) * 1_000_000n;
          const way = turn * BigInt(step * whole) * 1_000_000n;
          const at = base + (way * share * BigInt(gone)) / (100n * BigInt(whole));
          // Ahead of its time it may be at the target, or past it.
          fc.pre(share * BigInt(gone) < 100n * BigInt(whole));
          const more: More = { direction, base: text(base), span: { kind: "by", year: BASE + whole } };
          const level: Requirement = { kind: "level", bound: "unstated", value: text(base + way) };
          const of = (value: bigint) => statusOf(level, more, last(text(value), gone));
          expect([of(at), of(at - turn)]).toEqual([on, below]);
          const method = (value: bigint) =>
            applyMethod("time-share", {
              base: { year: BASE, value: text(base) },
              latest: { year: BASE + gone, value: text(value) },
              target: { year: BASE + whole, value: text(base + way) },
              direction,
            }).status;
          expect([method(at), method(at - turn)]).toEqual([on, below]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("for amounts that add up and for points", () => {
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom("total" as const, "points" as const),
        fc.constantFrom(undefined, "increase" as const, "decrease" as const),
        fc.constantFrom(...THRESHOLDS),
        ({ whole, gone }, step, measure, way, { share, on, below }) => {
          fc.pre(share * BigInt(gone) < 100n * BigInt(whole));
          const aim = BigInt(step * whole) * 1_000_000n;
          const done = (aim * share * BigInt(gone)) / (100n * BigInt(whole));
          const requirement: Requirement = {
            kind: "change",
            measure,
            bound: "unstated",
            value: text(aim),
            ...(way !== undefined && { direction: way }),
          };
          const span = { kind: "over" as const, from: BASE + 1, to: BASE + whole };
          const direction = way === "decrease" ? ("lower" as const) : ("higher" as const);
          // Where a direction is asked for, levels tell the change; otherwise yearly amounts add up to it.
          const base = 5_000_000_000n;
          const of = (change: bigint) => {
            const years = Array.from({ length: gone }, (_, i) => text(i === 0 ? change : 0n));
            const levels = last(text(base + (way === "decrease" ? -change : change)), gone);
            return statusOf(
              requirement,
              { direction, span, ...(way !== undefined && { base: text(base) }) },
              way === undefined ? seen(years) : levels,
            );
          };
          expect([of(done), of(done - 1n)]).toEqual([on, below]);
        },
      ),
      { numRuns: 120 },
    );
  });

  it("for growth on its path, in even and in uneven years", () => {
    const rate = fc.integer({ min: 1, max: 1500 });
    fc.assert(
      fc.property(times, rate, fc.boolean(), ({ whole, gone }, hundredths, uneven) => {
        const g = BigInt(hundredths) * 10_000n;
        // Two years of growth in one, then a year of none, come to the same.
        const twice = 2n * g + (g * g) / 100_000_000n;
        const rates = Array.from({ length: gone }, (_, i) => (uneven && i < gone - (gone % 2) ? (i % 2 === 0 ? twice : 0n) : g));
        const requirement: Requirement = { kind: "growth", bound: "unstated", value: text(g) };
        const more: More = { measure: "growth", span: { kind: "average", from: BASE + 1, to: BASE + whole } };
        const of = (each: readonly bigint[]) =>
          statusOf(requirement, more, seen(each.map(text)), { onTrack: "1", ahead: "1.05" });
        const [first = 0n, ...others] = rates;
        expect([of(rates), of([first - 1n, ...others])]).toEqual(["on-track", "behind"]);
      }),
      { numRuns: 120 },
    );
  });

  it("for a yearly change on average, under way and at the end", () => {
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 1, max: 200_000 }),
        fc.constantFrom("percent" as const, "points" as const, "total" as const),
        fc.boolean(),
        ({ whole, gone }, units, measure, falls) => {
          const each = BigInt(units) * 100n;
          const change = (bound: "unstated" | "more-than"): Requirement => ({
            kind: "change",
            measure,
            bound,
            value: text(each),
            direction: falls ? "decrease" : "increase",
          });
          const span = { kind: "average" as const, from: BASE + 1, to: BASE + whole };
          const of = (years: number, short: bigint, bound: "unstated" | "more-than" = "unstated") => {
            const all = Array.from({ length: years }, (_, i) => text(i === 0 ? each - short : each));
            return statusOf(change(bound), { measure: "growth", span }, seen(all), { onTrack: "1", ahead: "1.05" });
          };
          expect([of(gone, 0n), of(gone, 1n)]).toEqual(["on-track", "behind"]);
          expect([of(whole, 0n), of(whole, 1n)]).toEqual(["achieved", "missed"]);
          expect([of(whole, 0n, "more-than"), of(whole, -1n, "more-than")]).toEqual(["missed", "achieved"]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("for growth at half its path, where the whole is a square", () => {
    for (let whole = 3; whole <= 15; whole++)
      for (let gone = 1; gone < whole; gone++)
        for (const [root, less, square] of [
          ["10", "9.9999999999", "21"],
          ["5", "4.99", "10.25"],
          ["0.1", "0.0999", "0.2001"],
        ] as const) {
          const requirement: Requirement = { kind: "growth", bound: "unstated", value: square };
          const more: More = { measure: "growth", span: { kind: "average", from: BASE + 1, to: BASE + whole } };
          const of = (last: string) =>
            statusOf(requirement, more, seen([...Array.from({ length: gone - 1 }, () => root), last]), {
              onTrack: "0.5",
              ahead: "0.6",
            });
          expect([of(root), of(less)]).toEqual(["on-track", "behind"]);
        }
  });

  it("for cumulative changes in percent, by yearly rates, by levels, and as a method", () => {
    fc.assert(
      fc.property(
        times,
        fc.constantFrom(1, 2, 5, 10, 20, 50),
        fc.boolean(),
        fc.boolean(),
        ({ whole, gone }, each, falls, byLevels) => {
          fc.pre(whole <= 9 || each % 10 === 0);
          // 1 ∓ each % a year, in whole numbers of 10⁻² each: exact to 2·n decimals.
          const factor = BigInt(100 + (falls ? -each : each));
          const power = (n: number) => factor ** BigInt(n);
          const turn = falls ? -1n : 1n;
          const change = (n: number) => decimals(turn * (power(n) - 100n ** BigInt(n)), 2 * n - 2);
          fc.pre(change(whole).length < 40 && whole > 1);
          const requirement: Requirement = {
            kind: "change",
            measure: "percent",
            bound: "unstated",
            value: change(whole),
            direction: falls ? "decrease" : "increase",
          };
          const span = { kind: "over" as const, from: BASE + 1, to: BASE + whole };
          const direction = falls ? ("lower" as const) : ("higher" as const);
          const policy = { onTrack: "1", ahead: "1.05" };
          const levelAt = decimals(power(gone), 2 * gone);
          const a = byLevels
            ? statusOf(requirement, { direction, base: "1", span }, last(levelAt, gone), policy)
            : statusOf(
                requirement,
                { direction: "higher", measure: "growth", span },
                seen(Array.from({ length: gone }, () => String(each))),
                policy,
              );
          expect(a).toBe("on-track");
          const method: Method = { ...logShare, thresholds: [{ when: "under-way", of: "…", bands: BANDS }] };
          const { status } = applyMethod(method, {
            base: { year: BASE, value: "1" },
            latest: { year: BASE + gone, value: levelAt },
            target: { year: BASE + whole, value: decimals(power(whole), 2 * whole) },
            direction,
          });
          expect(status).toBe("on-track");
        },
      ),
      { numRuns: 120 },
    );
  });
});
