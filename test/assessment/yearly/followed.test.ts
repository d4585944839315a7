import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnnualTarget,
  assessIndicator,
  checkAnnualPlan,
  SHAPES,
  targetsByYear,
  type YearlyTargets,
} from "../../../src/assessment/index.js";
import { exact } from "../../../src/kernel/index.js";
import type { Indicator, Observation, Plan, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

const by: Target["span"] = { kind: "by", year: 2030 };
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };

/** The years' numbers as figures of the years: running totals as what is added in each, rates of levels as rates. */
function followed({ asks, years }: YearlyTargets, { requirement, span }: Target, measure: Indicator["measure"]) {
  const runs = asks === "yearly-change" && !(requirement.kind === "change" && requirement.measure === "percent");
  const added = years.map(({ year, value }, i) => ({
    year,
    value: runs
      ? exact(value)
          .minus(years[i - 1]?.value ?? 0)
          .toFixed()
      : value,
  }));
  const rate = asks === "mean-rate" && measure === "level" && span.kind === "average";
  return added.map((one) => ({ indicator: "it", ...one, ...(rate && { measure: "growth" as const }) }));
}

function outcome(plan: Plan, numbers: readonly (AnnualTarget & { readonly value: string })[]) {
  const grade = plan.indicators[0]?.measure === "grade";
  const seen = numbers.map(({ value, ...one }) => ({ ...one, status: "actual", ...(grade ? { grade: value } : { value }) }));
  const { status } = assessIndicator(plan, "it", seen as Observation[], { asOf: 2030 });
  return grade ? [status] : [status, checkAnnualPlan(plan, numbers)[0]?.code];
}

const number = (min: number, max: number) =>
  fc.tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: 3 })).map(([units, digits]) =>
    exact(units)
      .div(10 ** digits)
      .toFixed(digits),
  );

const bound = fc.constantFrom(
  ...(["exactly", "at-least", "more-than", "at-most", "less-than", "about", "between", "unstated"] as const),
);
type Case = { readonly requirement: Requirement; readonly span: Target["span"]; readonly measure: Indicator["measure"] };

/** A number beside its bound; a range has two. */
const amounts = (value: fc.Arbitrary<string>) =>
  fc
    .tuple(bound, value, fc.integer({ min: 0, max: 5 }))
    .map(([bound, value, more]) =>
      bound === "between" ? { bound, low: value, high: exact(value).plus(more).toFixed() } : { bound, value },
    );

const levels = fc
  .tuple(amounts(number(0, 9000)), fc.constantFrom(by, every, average, over))
  .map(([amount, span]) => ({ requirement: { kind: "level", ...amount }, span, measure: "level" }) as Case);
const growth = fc
  .tuple(amounts(number(-20, 30)), fc.constantFrom("growth" as const, "level" as const))
  .map(([amount, measure]) => ({ requirement: { kind: "growth", ...amount }, span: average, measure }) as Case);
const changes = fc
  .tuple(
    amounts(number(1, 60)),
    fc.constantFrom("percent", "points", "total"),
    fc.constantFrom("increase", "decrease", undefined),
    fc.constantFrom(by, over, average),
  )
  .filter(([, measure, direction]) => direction !== undefined || measure === "total")
  .map(
    ([amount, measure, direction, span]) =>
      ({
        requirement: { kind: "change", measure, ...amount, ...(direction && { direction }) },
        span,
        measure: measure === "total" ? "level" : "growth",
      }) as Case,
  )
  .filter(({ requirement }) => !(requirement.kind === "change" && requirement.measure === "total" && requirement.direction));

/** Exactly a cumulative percentage has, mostly, no decimals that make it. */
const chainsToAPoint = ({ requirement }: Case, direction: Indicator["direction"]): boolean =>
  requirement.kind !== "level" &&
  !(requirement.kind === "change" && requirement.measure !== "percent") &&
  "bound" in requirement &&
  (requirement.bound === "exactly" || (direction === "hold" && ["unstated", "about", "between"].includes(requirement.bound)));

describe("yearly targets that are followed", () => {
  it.each([
    ["小于3.5, each year", { kind: "level", bound: "less-than", value: "3.5" }, every, {}, "3.4 3.4 3.4 3.4 3.4"],
    ["小于3.5 by a year", { kind: "level", bound: "less-than", value: "3.5" }, by, { base: "4.5" }, "4.3 4.1 3.9 3.7 3.4"],
    ["小于1, never 0", { kind: "level", bound: "less-than", value: "1" }, every, {}, "0.9 0.9 0.9 0.9 0.9"],
    ["小于1 by a year, kept", { kind: "level", bound: "less-than", value: "1" }, by, { base: "0.35" }, "0.9 0.9 0.9 0.9 0.9"],
    [
      "小于3, no better than 2.5",
      { kind: "level", bound: "less-than", value: "3" },
      every,
      { base: "2.5" },
      "2.9 2.9 2.9 2.9 2.9",
    ],
    [
      "over 95, kept by 95.8",
      { kind: "level", bound: "more-than", value: "95" },
      by,
      { base: "95.8" },
      "95.1 95.1 95.1 95.1 95.1",
    ],
    ["a base on the bound", { kind: "level", bound: "more-than", value: "7" }, by, { base: "7" }, "7 7 7 7 8"],
    ["more than 7 a year", { kind: "growth", bound: "more-than", value: "7.0" }, average, { measure: "growth" }, "7 7 7 7 7.1"],
    [
      "more than 5万人",
      { kind: "change", measure: "total", bound: "more-than", value: "5", unit: "万人" },
      over,
      { unit: "人" },
      "10000 20000 30000 40000 60000",
    ],
  ] as const)("pass a bound that does not do itself: %s", (_, requirement, span, more, years) => {
    const plan = planOf(indicator("it", requirement as Requirement, { span, ...more }));
    const [asked] = targetsByYear(plan);
    expect(asked?.years.map(({ value }) => value).join(" ")).toBe(years);
    expect(asked?.beyondBound).toBeDefined();
    expect(
      outcome(plan, followed(asked as YearlyTargets, asked?.target as Target, plan.indicators[0]?.measure ?? "level")),
    ).toEqual(["achieved", "reaches"]);
  });

  it.each(["10", "17", "13.5", "18", "20"])("chain to 〔%s〕 to the last digit", (value) => {
    const requirement: Requirement = { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value };
    for (const direction of ["higher", "lower"] as const) {
      const plan = planOf(indicator("it", requirement, { measure: "growth", span: over, direction }));
      const [asked] = targetsByYear(plan);
      expect(outcome(plan, followed(asked as YearlyTargets, asked?.target as Target, "growth"))).toEqual(["achieved", "reaches"]);
    }
  });

  it("achieve the target, of every kind, bound, side, shape and with every kind of digits", () => {
    fc.assert(
      fc.property(
        fc.oneof(levels, growth, changes),
        fc.constantFrom("higher" as const, "lower" as const, "hold" as const),
        fc.option(number(1, 9000), { nil: undefined }),
        fc.constantFrom(...SHAPES),
        fc.constantFrom(undefined, "printed" as const, 3, 5),
        (given, direction, base, shape, decimals) => {
          fc.pre(!chainsToAPoint(given, direction));
          const { requirement, span, measure } = given;
          const plan = planOf(
            indicator("it", requirement, {
              measure,
              span,
              direction,
              ...(base !== undefined && measure === "level" && { base }),
            }),
          );
          const [asked] = targetsByYear(plan, { shape, ...(decimals !== undefined && { decimals }) });
          fc.pre(asked?.reason === undefined);
          expect(outcome(plan, followed(asked as YearlyTargets, asked?.target as Target, measure))).toEqual([
            "achieved",
            "reaches",
          ]);
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each([
    ["at-least", "III", "III III III III III"],
    ["at-least", "IV", "III"],
    ["more-than", "III", "II"],
    ["more-than", "II", "II II II II II"],
    ["at-most", "IV", "III III III III III"],
  ] as const)("hold a grade that the base has: %s III from %s", (bound, base, years) => {
    const span = by;
    const requirement: Requirement = { kind: "grade", bound, grade: "III", scale: "surface-water" };
    const baseline = {
      printed: base,
      reading: { ...requirement, bound: "unstated" as const, grade: base },
      year: 2025,
      locator: {},
    };
    const plan = planOf(indicator("it", requirement, { measure: "grade", span, baseline }));
    const [asked] = targetsByYear(plan);
    expect(asked?.years.map(({ value }) => value).join(" ")).toBe(years);
    expect(
      outcome(
        plan,
        (asked?.years ?? []).map((one) => ({ indicator: "it", ...one })),
      ),
    ).toEqual(["achieved"]);
  });
});

describe("a target that cannot be spread", () => {
  it("never stops the others, and says why", () => {
    const all: Requirement = { kind: "change", measure: "percent", direction: "decrease", bound: "unstated", value: "100" };
    const level: Requirement = { kind: "level", bound: "unstated", value: "10" };
    const plan = planOf(
      indicator("all", all, { measure: "growth", span: over }),
      indicator("reversed", level, { span: { kind: "over", from: 2030, to: 2026 } }),
      indicator("unlike", { ...level, unit: "亿元" }, { unit: "人" }),
      indicator("whole", level, { base: "5" }),
    );
    expect(targetsByYear(plan).map(({ asks, reason }) => [asks, reason])).toEqual([
      ["nothing", "rate-out-of-range"],
      ["nothing", "no-base"],
      ["nothing", "unit-differs"],
      ["path", undefined],
    ]);
  });
});
