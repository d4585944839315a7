import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessIndicator, type StatusRange, type ThresholdOptions, thresholds } from "../../../src/assessment/index.js";
import { demandOf } from "../../../src/demand/index.js";
import { huzhu14, huzhu15 } from "../../../src/huzhu/index.js";
import { Decimal } from "../../../src/kernel/index.js";
import type { Indicator, Observation, Policy, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { ind, plan } from "../meaning/office.js";

/** The status of a figure by its place among the ranges. */
function statusAmong(ranges: readonly StatusRange[], figure: Decimal): string | undefined {
  const found = ranges.filter(({ low, high }) => {
    const above = low === undefined || figure.greaterThan(low.at) || (low.inclusive && figure.equals(low.at));
    const below = high === undefined || figure.lessThan(high.at) || (high.inclusive && figure.equals(high.at));
    return above && below;
  });
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0]?.status;
}

const number = fc.constantFrom("0", "0.5", "1.2", "3.5", "5", "5.0", "18", "45.71", "60", "93", "100");
const amount = fc.oneof(
  fc.record({
    bound: fc.constantFrom(
      "exactly" as const,
      "at-least" as const,
      "more-than" as const,
      "at-most" as const,
      "less-than" as const,
      "about" as const,
      "unstated" as const,
    ),
    value: number,
  }),
  fc.constant({ bound: "between" as const, low: "3", high: "5.5" }),
);
const spans: fc.Arbitrary<Target["span"]> = fc.constantFrom<Target["span"]>(
  { kind: "by", year: 2030 },
  { kind: "every-year", from: 2026, to: 2030 },
  { kind: "average", from: 2026, to: 2030 },
  { kind: "over", from: 2026, to: 2030 },
  { kind: "by", year: 2028 },
);
const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  amount.map((one) => ({ kind: "level" as const, ...one })),
  amount.map((one) => ({ kind: "growth" as const, ...one })),
  fc
    .tuple(
      amount,
      fc.constantFrom("percent" as const, "points" as const, "total" as const),
      fc.constantFrom({}, { direction: "increase" as const }, { direction: "decrease" as const }),
    )
    .map(([one, measure, way]) => ({ kind: "change" as const, measure, ...one, ...way })),
  fc.record({
    kind: fc.constant("relative" as const),
    relation: fc.constantFrom(
      "in-step" as const,
      "roughly-in-step" as const,
      "above" as const,
      "not-below" as const,
      "below" as const,
    ),
    to: fc.constant("全国"),
  }),
  fc.record({
    kind: fc.constant("grade" as const),
    bound: fc.constantFrom("at-least" as const, "exactly" as const),
    grade: fc.constantFrom("II", "III"),
    scale: fc.constant("surface-water"),
  }),
);
const policy: fc.Arbitrary<Partial<Policy>> = fc.constantFrom<Partial<Policy>>(
  {},
  {},
  { about: "0" },
  { onTrack: "0.9", ahead: "1.2" },
  { comparison: "rounded" },
  { onTrack: "0.333333333333333333" },
);
const base = fc.option(fc.constantFrom("0", "0.3", "3.50", "4.9", "40.2", "96.6"), { nil: undefined });
const asked = fc
  .record({ requirement, span: spans, direction: fc.constantFrom("higher" as const, "lower" as const, "hold" as const), base })
  .map(({ requirement, span, direction, base }) => {
    const growth =
      requirement.kind === "growth" ||
      (requirement.kind === "change" && requirement.measure === "percent") ||
      requirement.kind === "relative";
    const measure = requirement.kind === "grade" ? "grade" : growth ? "growth" : "level";
    return ind("it", requirement, {
      span,
      direction,
      measure,
      unit: growth ? "%" : "个",
      ...(base !== undefined && !growth && measure === "level" && { base }),
    } as never);
  });

/** Figures as an office would report them: the year's, each year's, or all of a change in its first year. */
function reported(indicator: Indicator, year: number, figure: string): Observation[] {
  const [{ requirement, span }] = indicator.targets as [Target];
  const actual = { indicator: indicator.id, status: "actual" as const };
  const years = Array.from({ length: year - 2025 }, (_, i) => 2026 + i);
  if (requirement.kind === "grade") return years.map((at) => ({ ...actual, year: at, grade: figure }));
  const sum =
    (requirement.kind === "change" && span.kind !== "every-year") || (requirement.kind === "level" && span.kind === "over");
  const { figures } = demandOf(plan(indicator), indicator, indicator.targets[0] as Target);
  if (sum && (figures === "amounts" || figures === "changes"))
    return years.map((at) => ({ ...actual, year: at, value: at === 2026 ? figure : "0" }));
  if (sum) return [{ ...actual, span: { from: 2026, to: year }, value: figure }];
  if (figures === "levels" && requirement.kind === "change") {
    const step = new Decimal(figure).times(requirement.direction === "decrease" ? -1 : 1);
    const from = indicator.baseline?.printed ?? "0";
    // A change in percent of each year, as the rate that it is.
    if (requirement.measure === "percent")
      return years.map((at) => ({ ...actual, year: at, value: step.toFixed(), measure: "growth" }));
    return years.map((at, i) => ({
      ...actual,
      year: at,
      value: step
        .times(i + 1)
        .plus(from)
        .toFixed(),
    }));
  }
  return years.map((at) => ({ ...actual, year: at, value: figure }));
}

const shown = (ranges: readonly StatusRange[]) =>
  ranges.map(({ status, low, high }) => {
    const from = low === undefined ? "(" : `${low.inclusive ? "[" : "("}${low.at}`;
    return `${from} ${status} ${high === undefined ? ")" : `${high.at}${high.inclusive ? "]" : ")"}`}`;
  });
const of = (indicator: string, year: number, options?: ThresholdOptions) =>
  thresholds(huzhu15, { indicator, year, ...options })[0];

const all = () => [...thresholds(huzhu15), ...thresholds(huzhu14)];

describe("thresholds", () => {
  it("of a level under way: a share of the way, the printed unit of the base, and the number itself", () => {
    // 42.1 → 51.1 in five years: 42.1 + 9 × 0.95 ÷ 5 and × 1.05 ÷ 5; 42.05 still prints as 42.1.
    expect(shown(of("urbanisation-rate", 2026)?.cuts ?? [])).toEqual([
      "[0 off-track 42.05)",
      "[42.05 behind 43.81)",
      "[43.81 on-track 43.99)",
      "[43.99 ahead 51.1)",
      "[51.1 achieved 100]",
    ]);
    // At the end 左右 takes 5 % of the way: 51.1 − 0.45.
    expect(shown(of("urbanisation-rate", 2030)?.cuts ?? [])).toEqual(["[0 missed 50.65)", "[50.65 achieved 100]"]);
    // The base prints 42.1 for 42.05 to 42.15, and the cut moves with it.
    expect(of("urbanisation-rate", 2026)?.cuts[2]?.low?.between).toEqual({ low: "43.7695", high: "43.8505" });
    // A figure of 28.0 may have moved away from a PM2.5 of 28, which prints 27.5 to 28.5.
    expect(of("pm25-concentration", 2028)?.cuts.at(-1)).toMatchObject({
      status: "off-track",
      low: { at: "28.5", between: { low: "27.5", high: "28.5" } },
    });
  });

  it("of what falls, of grades, and of growth, whose thresholds are powers", () => {
    expect(shown(of("pm25-concentration", 2028)?.cuts ?? [])[1]).toBe("(27 ahead 27.37]");
    expect(shown(of("river-water-quality", 2028)?.cuts ?? [])).toEqual(["[inferior-V off-track IV]", "[III on-track I]"]);
    const [, , onTrack] = of("gdp-growth", 2028)?.cuts ?? [];
    // 1.05^0.95 = 1.04744163822216…
    expect(onTrack).toMatchObject({ status: "on-track", low: { at: "4.744163822216028213254789656046037", inclusive: true } });
  });

  it("a relative target is given by its difference, and by the figure itself where the other series is given", () => {
    expect(of("household-income-growth", 2030)).toMatchObject({ of: "difference" });
    const references = { "gdp-growth": "5.2" };
    const own = of("household-income-growth", 2030, { references });
    expect(own?.of).toBe("mean");
    expect(shown(own?.cuts ?? [])).toEqual(["( missed 5.2)", "[5.2 achieved )"]);
  });

  it("a number as long as numbers may be stops its own target, and no other", () => {
    const long = { kind: "change", bound: "unstated", value: "9".repeat(40), measure: "percent", direction: "increase" } as const;
    const [first, ...others] = huzhu15.indicators;
    if (first === undefined) throw new Error("no indicator");
    const plan = {
      ...huzhu15,
      indicators: [{ ...first, targets: first.targets.map((one) => ({ ...one, requirement: long })) }, ...others],
    };
    const found = thresholds(plan, { year: 2028, policy: { comparison: "rounded" } });
    expect(found.find(({ indicator }) => indicator === first.id)).toMatchObject({ cuts: [], reason: "no-answer" });
    expect(found.filter(({ cuts }) => cuts.length > 0).length).toBeGreaterThan(10);
  });

  it("what no figure decides says why", () => {
    expect(of("co2-intensity-reduction", 2027)).toMatchObject({ cuts: [], reason: "delegated" });
    expect(thresholds(huzhu14, { indicator: "three-sector-structure" })[0]).toMatchObject({
      of: "difference",
      cuts: [],
      reason: "needs-structure-policy",
    });
    const policy = { structure: "1" };
    const [structure] = thresholds(huzhu14, { policy, indicator: "three-sector-structure", year: 2025 });
    expect(shown(structure?.cuts ?? [])).toEqual(["( missed -1)", "[-1 achieved 1]", "(1 missed )"]);
  });

  it("one range begins where another ends", () => {
    for (const { cuts, of } of all()) {
      if (of === "grade") continue;
      cuts.slice(1).forEach(({ low }, i) => {
        const high = cuts[i]?.high;
        expect(low).toEqual({ ...high, inclusive: !high?.inclusive });
      });
    }
  });

  it("左右 of a total is of the printed number, whatever the level of the base", () => {
    const total = ind("it", { kind: "level", bound: "about", value: "60" }, {
      span: { kind: "over", from: 2026, to: 2030 },
      direction: "lower",
      unit: "个",
      base: "96.6",
    } as never);
    const [, , third] = thresholds(plan(total));
    expect(shown(third?.cuts ?? [])).toEqual(["( on-track 63]", "(63 behind )"]);
  });

  it("a figure's status is where it lies among the cuts, for every kind", () => {
    fc.assert(
      fc.property(
        asked,
        policy,
        fc.integer({ min: 0, max: 4 }),
        fc.array(fc.integer({ min: -400, max: 10400 }), { minLength: 3, maxLength: 3 }),
        (indicator, policy, at, some) => {
          const whole = plan(indicator);
          const entry = thresholds(whole, { policy })[at];
          if (entry === undefined) return;
          const status = (figure: string) =>
            assessIndicator(whole, "it", reported(indicator, entry.year, figure), {
              asOf: entry.year,
              policy,
              references: { 全国: "0" },
            });
          if (entry.of === "grade") {
            for (const { status: wanted, low, high } of entry.cuts)
              for (const end of [low, high]) expect(status(end?.at ?? "").status).toBe(wanted);
            return;
          }
          const cuts = entry.cuts
            .flatMap(({ low, high }) => [low, high])
            .flatMap((cut) => (cut === undefined ? [] : [new Decimal(cut.at)]));
          const near = cuts
            .flatMap((cut) => [cut, cut.plus("1e-18"), cut.minus("1e-18")])
            .map((one) => one.toSignificantDigits(20));
          for (const figure of [...near, ...some.map((one) => new Decimal(one).div(100))]) {
            const verdict = status(figure.toFixed());
            const among = statusAmong(entry.cuts, figure) ?? "undetermined";
            if (verdict.reason === "implausible-observation" || verdict.reason === "no-answer") continue;
            expect({ figure: figure.toFixed(), status: among }).toEqual({ figure: figure.toFixed(), status: verdict.status });
          }
        },
      ),
      { numRuns: Number(process.env["RUNS"] ?? 100) },
    );
  });
});
