import { describe, expect, it } from "vitest";
import { type AssessOptions, assess, type Brief } from "../../../src/assessment/index.js";
import { prepare } from "../../../src/assessment/many/prepare.js";
import type { Indicator, Observation, Plan, Policy, Target } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

type More = Partial<Indicator> & { readonly span?: Target["span"]; readonly base?: string };
type Row = {
  readonly asks: Requirement;
  readonly more?: More;
  /** Figures that a year may have: ordinary ones, and those on a bound and a last digit beside it. */
  readonly values: string;
  /** The base that each set tells. */
  readonly told?: string;
  readonly policy?: Partial<Policy>;
  readonly references?: AssessOptions["references"];
  /** Yearly figures of what it is compared with. */
  readonly other?: string;
  /** Targets left to exact arithmetic, where there are any: ties on a rounded power or quotient, levels that moved away from their base. */
  readonly exact?: number;
};

const level = (bound: string, value: string, more: object = {}) => ({ kind: "level", bound, value, ...more }) as Requirement;
const growth = (bound: string, value: string) => ({ kind: "growth", bound, value }) as Requirement;
const change = (measure: string, bound: string, value: string, direction?: string) =>
  ({ kind: "change", measure, bound, value, ...(direction && { direction }) }) as Requirement;
const relative = (relation: string, more: object = {}) => ({ kind: "relative", relation, to: "other", ...more }) as Requirement;
const every: Target["span"] = { kind: "every-year", from: 2026, to: 2030 };
const average: Target["span"] = { kind: "average", from: 2026, to: 2030 };
const over: Target["span"] = { kind: "over", from: 2026, to: 2030 };
const rates = { measure: "growth", span: average } as const;

const RISING = "9 10 10.4 11.8 12 12.1 13.9 14.0 14.2 17.6 18 18.5 19.9 20 20.1 25";
const FALLING = "5 9.9 10 10.1 11.5 12 12.4 15.9 16.0 16.2 17.9 18.0 18.1 20 20.5 21";
const RATES = "-1.0 0 3.3 4.7 4.9 5.1 5.3 7.0 12";
const CUTS = "-0.5 0 1.1 2.0 3.4 3.9 4.2 5.0 9";

const ROWS: Record<string, Row> = {
  "a floor by a year": { asks: level("at-least", "20"), more: { base: "10" }, values: RISING },
  "more than a number": { asks: level("more-than", "20"), more: { base: "10" }, values: RISING },
  "a ceiling by a year": { asks: level("at-most", "10"), more: { base: "20", direction: "lower" }, values: FALLING },
  "less than a number": { asks: level("less-than", "10"), more: { base: "20", direction: "lower" }, values: FALLING },
  "a point by a year": { asks: level("exactly", "20"), more: { base: "10", direction: "hold" }, values: RISING },
  "左右, of the way from the base": { asks: level("about", "20"), more: { base: "10" }, values: `${RISING} 19.5 19.4` },
  "左右 without a base": { asks: level("about", "20"), values: `${RISING} 19.0 18.9` },
  "a floor without a base": { asks: level("at-least", "20"), values: RISING },
  "a range, from below": {
    asks: { kind: "level", bound: "between", low: "18", high: "22" },
    more: { base: "10" },
    values: RISING,
  },
  "a range, from above": {
    asks: { kind: "level", bound: "between", low: "10", high: "12" },
    more: { base: "20", direction: "lower" },
    values: FALLING,
  },
  "a floor that the base has": { asks: level("at-least", "10"), more: { base: "12" }, values: RISING },
  "a floor to be kept": { asks: level("at-least", "20", { maintain: true }), more: { base: "21" }, values: RISING },
  "a level to be kept that the base has not": {
    asks: level("at-least", "20", { maintain: true }),
    more: { base: "10" },
    values: RISING,
  },
  "a base on its target": { asks: level("exactly", "10"), more: { base: "10", direction: "hold" }, values: RISING },
  "a floor from a base that each set tells": {
    asks: level("at-least", "20"),
    told: "10",
    values: RISING.replaceAll(/ 1[24] | 18 /g, " "),
    exact: 2,
  },
  "a ceiling from a base that each set tells": {
    asks: level("at-most", "10"),
    more: { direction: "lower" },
    told: "20",
    values: "5 9.9 10.1 11.5 12.4 15.3 17.1 18.7 20.5 21",
  },
  "a share at its natural limit": {
    asks: level("unstated", "100"),
    more: { base: "95", name: { zh: "参保率" } },
    values: "94.0 95 96.1 97.2 98 99.4 99.9 100 100.0",
  },
  "a level with other thresholds": {
    asks: level("at-least", "20"),
    more: { base: "10" },
    values: RISING,
    policy: { onTrack: "0.8", ahead: "1.25", missing: "latest" },
  },
  "a floor every year": { asks: level("at-least", "14"), more: { span: every }, values: "12 13.9 14 14.0 14.1 20" },
  "a ceiling every year": {
    asks: level("less-than", "3.5"),
    more: { span: every, direction: "lower" },
    values: "2.2 3.4 3.49 3.5 3.51 4",
  },
  "左右 every year": { asks: level("about", "20"), more: { span: every }, values: "18 18.9 19.0 19.1 20 21" },
  "a floor every year, the newest counts": {
    asks: level("at-least", "14"),
    more: { span: every },
    values: "12 13.9 14 14.1",
    policy: { missing: "latest" },
  },
  "a rate every year": { asks: growth("at-least", "5"), more: { measure: "growth", span: every }, values: RATES },
  "a rate in a year": { asks: growth("at-least", "5"), more: { measure: "growth" }, values: RATES },
  "a rate of fall in a year": { asks: growth("at-most", "-2"), more: { measure: "growth", direction: "lower" }, values: RATES },
  "mean growth": { asks: growth("at-least", "5"), more: rates, values: RATES },
  "mean growth of 左右": { asks: growth("about", "5"), more: rates, values: RATES, exact: 1 },
  "mean growth below a number": { asks: growth("less-than", "5"), more: { ...rates, direction: "lower" }, values: RATES },
  "a mean fall": { asks: growth("at-least", "-3"), more: rates, values: "-6 -3.3 -2.9 -1 0 2" },
  "a mean of levels": { asks: level("at-least", "14"), more: { span: average }, values: "12 13.9 14.1 15 20" },
  "a level under 年均/累计": {
    asks: level("less-than", "5.5"),
    more: {
      direction: "lower",
      base: "5.2",
      targets: [{ printed: "＜5.5", requirement: level("less-than", "5.5"), span: every, locator: { column: "年均/累计" } }],
    },
    values: "4.9 5.4 5.6 6",
  },
  "a sum of levels": { asks: level("at-least", "50"), more: { span: over, unit: "亿元" }, values: "5 9.9 10 10.1 12 30" },
  "a fall in percent, from rates": {
    asks: change("percent", "at-least", "18", "decrease"),
    more: { measure: "growth", span: over },
    values: CUTS,
    exact: 6,
  },
  "a rise in percent, from rates": {
    asks: change("percent", "at-least", "25", "increase"),
    more: { measure: "growth", span: over },
    values: RATES,
  },
  "a fall in percent, from levels": {
    asks: change("percent", "at-least", "10", "decrease"),
    more: { unit: "吨", base: "100", span: over, direction: "lower" },
    values: "89 90.4 92 94.3 96.8 97.3 98 99.4",
  },
  "a rise in percent, from levels": {
    asks: change("percent", "at-least", "10", "increase"),
    more: { unit: "万元", base: "100", span: over },
    values: "100.6 102.1 103.3 105.8 107 109.6 111",
  },
  "a rise in points, from levels": {
    asks: change("points", "at-least", "6", "increase"),
    more: { base: "40", span: over },
    values: "40.7 41.1 41.3 42 43.3 44 45.9 46 46.1 48",
  },
  "a fall in points, from levels that each set tells": {
    asks: change("points", "at-least", "6", "decrease"),
    more: { span: over, direction: "lower" },
    told: "40",
    values: "32 33.9 34 34.1 36.2 37.7 38.9 39.1",
  },
  "amounts of each year": {
    asks: change("total", "at-least", "5500"),
    more: { unit: "人", span: over },
    values: "0 900 1043 1047 1100 1101 1153 1158 2000",
  },
  "in step, both means chained": { asks: relative("in-step"), more: rates, values: RATES, other: "5.2", exact: 2 },
  "roughly in step, both means chained": {
    asks: relative("roughly-in-step"),
    more: rates,
    values: RATES,
    other: "5.2",
    exact: 4,
  },
  "above another by a margin": { asks: relative("above", { margin: "0.5" }), more: rates, values: RATES, other: "4.1", exact: 4 },
  "below another": { asks: relative("below"), more: { ...rates, direction: "lower" }, values: RATES, other: "4.1" },
  "not below another by a margin": {
    asks: relative("not-below", { margin: "0.5" }),
    more: rates,
    values: RATES,
    other: "4.1",
    exact: 4,
  },
  "above one value handed in": { asks: relative("above"), more: rates, values: RATES, references: { other: "4.1" } },
  "below one value by a margin": {
    asks: relative("below", { margin: "0.5" }),
    more: { measure: "growth", direction: "lower" },
    values: RATES,
    references: { other: "4.1" },
  },
  "not below a series handed in": {
    asks: relative("not-below"),
    more: rates,
    values: RATES,
    references: { other: { 2026: "4.1", 2027: "4.2", 2028: "4.4", 2029: "4.6", 2030: "5.1" } },
  },
  "above another in its year": { asks: relative("above"), more: { measure: "growth" }, values: RATES, other: "5.1", exact: 6 },
  "not below another in its year": {
    asks: relative("not-below"),
    more: { measure: "growth" },
    values: RATES,
    other: "5.1",
    exact: 6,
  },
};

const words = (text: string): readonly string[] => text.split(" ");

/** Each value in every year, rising to it, and falling to it from the first. */
function series(values: readonly string[], years: number): string[][] {
  return values.flatMap((value, i) => {
    const next = values[(i + 1) % values.length] as string;
    return [
      Array.from({ length: years }, () => value),
      Array.from({ length: years }, (_, at) => (at + 1 === years ? value : next)),
    ];
  });
}

const figure = (id: string, year: number, value: string): Observation => ({ indicator: id, year, value, status: "actual" });

/** What exact arithmetic says of the first indicator. */
function exactly(plan: Plan, set: readonly Observation[], options: AssessOptions): Brief[] {
  return assess(plan, set, options)
    .verdicts.slice(0, 1)
    .map(({ indicator: id, status, standing, certainty, reason }) => ({
      indicator: id,
      target: 0,
      status,
      standing,
      certainty,
      ...(reason !== undefined && { reason }),
    }));
}

describe("the filter decides what is ordinary itself, and as exact arithmetic does", () => {
  it.each(Object.entries(ROWS))("%s", (_, { asks, more = {}, values, told, policy = {}, references = {}, other, exact = 0 }) => {
    const plan = planOf(indicator("it", asks, more));
    let left = 0;
    for (const asOf of [2026, 2028, 2030]) {
      const options = { asOf, policy, references };
      const prepared = prepare(plan, options);
      const years = asOf - 2025;
      for (const one of series(words(values), years)) {
        const set = [
          ...(told === undefined ? [] : [figure("it", 2025, told)]),
          ...one.map((value, i) => figure("it", 2026 + i, value)),
          ...(other === undefined ? [] : one.map((_, i) => figure("other", 2026 + i, other))),
        ];
        expect(prepared.briefs(set), `${asOf}: ${one.join(" ")}`).toEqual(exactly(plan, set, options));
      }
      left += prepared.exact();
    }
    expect(left).toBe(exact);
  });

  const grade = (bound: string, more: object = {}) =>
    ({ kind: "grade", bound, grade: "III", scale: "surface-water", ...more }) as Requirement;
  const stands = (text: string) => ({
    baseline: { printed: text, reading: { kind: "qualitative", text } as const, year: 2025, locator: {} },
  });
  it.each<[string, Requirement, More, Partial<Policy>?]>([
    ["III or better by a year", grade("at-least"), {}],
    ["better than III", grade("more-than"), {}],
    ["worse than III", grade("less-than"), { direction: "lower" }],
    ["III and no other", grade("exactly"), { direction: "hold" }],
    ["no better than III", grade("at-most"), {}],
    ["III, which the base has", grade("at-least"), stands("II")],
    ["III, which the base has not", grade("at-least"), stands("V")],
    ["III every year", grade("at-least"), { span: every }],
    ["III every year, the newest counts", grade("at-least"), { span: every }, { missing: "latest" }],
    ["III by a year, the newest counts", grade("at-least"), {}, { missing: "latest" }],
  ])("a grade: %s", (_, asks, more, policy = {}) => {
    const plan = planOf(indicator("it", asks, { ...more, measure: "grade", unit: null }));
    const grades = ["I", "III", "IV", undefined];
    let left = 0;
    for (const asOf of [2026, 2028, 2030]) {
      const options = { asOf, policy };
      const prepared = prepare(plan, options);
      for (const first of grades)
        for (const last of grades)
          for (const end of [asOf, asOf - 1]) {
            const said = Array.from({ length: end - 2025 }, (_, i) => (2026 + i === end ? last : first));
            const set = said.flatMap((grade, i): Observation[] =>
              grade === undefined ? [] : [{ indicator: "it", year: 2026 + i, grade, status: "actual" }],
            );
            expect(prepared.briefs(set), `${asOf}: ${said.join(" ")}`).toEqual(exactly(plan, set, options));
          }
      left += prepared.exact();
    }
    expect(left).toBe(0);
  });
});

describe("what the filter leaves to exact arithmetic it leaves", () => {
  const gaps = [
    "- 5.1 5.2",
    "5.1 - 5.2",
    "5.1 5.2 -",
    "- - 5.2",
    "- - -",
    "60 5 5",
    "5 5 -60",
    "-100 5 5",
    "123456789012345678.5 5 5",
  ];

  it.each(Object.entries(ROWS))(
    "gaps and odd figures: %s",
    (_, { asks, more = {}, told, policy = {}, references = {}, other }) => {
      const plan = planOf(indicator("it", asks, more));
      for (const asOf of [2028, 2030]) {
        for (const missing of ["undetermined", "latest"] as const) {
          const options = { asOf, policy: { ...policy, missing }, references };
          const prepared = prepare(plan, options);
          for (const text of gaps) {
            const set = [
              ...(told === undefined ? [] : [figure("it", 2025, told)]),
              ...words(text).flatMap((value, i) => (value === "-" ? [] : [figure("it", asOf - 2 + i, value)])),
              ...(other === undefined ? [] : [2026, 2027, 2028, 2029].map((year) => figure("other", year, other))),
            ];
            expect(prepared.briefs(set), `${asOf}: ${text}`).toEqual(exactly(plan, set, options));
          }
        }
      }
    },
  );
});
