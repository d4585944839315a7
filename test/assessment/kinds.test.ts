import { describe, expect, it } from "vitest";
import { type AssessOptions, assess, assessIndicator, DEFAULT_METHODS } from "../../src/assessment/index.js";
import { PlanError } from "../../src/kernel/index.js";
import {
  change,
  grade,
  growth,
  type Indicator,
  level,
  type Observation,
  type OneBound,
  relative,
} from "../../src/model/index.js";
import type { RelativeRequirement, Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";
import { codeOf } from "../refusal.js";
import { recompute } from "./recompute.js";

const average = { kind: "average", from: 2026, to: 2030 } as const;
const every = { kind: "every-year", from: 2026, to: 2030 } as const;
const over = { kind: "over", from: 2026, to: 2030 } as const;

type More = NonNullable<Parameters<typeof indicator>[2]>;
type Shown = string | { readonly [key: string]: unknown };

/** Values by year as observations; a text of several values begins in 2026. */
const seen = (values: { readonly [year: number]: string } | string): Observation[] =>
  typeof values === "string"
    ? values.split(" ").map((value, i) => ({ indicator: "it", year: 2026 + i, value, status: "actual" }))
    : Object.entries(values).map(([year, value]) => ({ indicator: "it", year: Number(year), value, status: "actual" }));

function judge(requirement: Requirement, more: More, observations: Observation[], options: Partial<AssessOptions> = {}) {
  const newest = Math.max(...observations.map((one) => ("year" in one ? one.year : one.span.to)), 2025);
  const verdict = assessIndicator(planOf(indicator("it", requirement, more)), "it", observations, { asOf: newest, ...options });
  recompute(verdict);
  expect(JSON.parse(JSON.stringify(verdict))).toStrictEqual(verdict);
  if (verdict.certainty.kind === "depends-on-rounding") expect(verdict.certainty.reachable).toContain(verdict.status);
  return verdict;
}
const between = (kind: "level" | "growth", low: string, high: string): Requirement => ({ kind, bound: "between", low, high });

const LOWER: More = { direction: "lower" };
const HOLD: More = { direction: "hold" };

type Row = readonly [string, Requirement, More, { readonly [year: number]: string } | string, Shown, Partial<AssessOptions>?];

const ROWS: readonly Row[] = [
  // A level by a year.
  [
    "a bare number, higher is better, reached",
    level("10"),
    { base: "5" },
    { 2030: "10" },
    { status: "achieved", method: "outcome", standing: "met" },
  ],
  ["a bare number, higher is better, not reached", level("10"), { base: "5" }, { 2030: "9.4" }, "missed"],
  ["a bare number, lower is better", level("10"), { ...LOWER, base: "15" }, { 2030: "9" }, "achieved"],
  ["a bare number to be held", level("10"), { ...HOLD, base: "15" }, { 2030: "9" }, "missed"],
  ["exactly is exactly", level("10", { bound: "exactly" }), { base: "5" }, { 2030: "11" }, "missed"],
  ["more than is not at least", level("10", { bound: "more-than" }), { base: "5" }, { 2030: "10" }, "missed"],
  ["less than is not at most", level("10", { bound: "less-than" }), { ...LOWER, base: "15" }, { 2030: "10" }, "missed"],
  ["a floor for what is better low", level("10", { bound: "at-least" }), { ...LOWER, base: "5" }, { 2030: "12" }, "achieved"],
  ["a range is a floor for what is better high", between("level", "10", "12"), { base: "5" }, { 2030: "15" }, "achieved"],
  [
    "a range is a ceiling for what is better low",
    between("level", "10", "12"),
    { ...LOWER, base: "15" },
    { 2030: "12" },
    "achieved",
  ],
  ["a range to be held has two ends", between("level", "10", "12"), { ...HOLD, base: "15" }, { 2030: "12.5" }, "missed"],
  ["a range to be held, kept", between("level", "10", "12"), { ...HOLD, base: "15" }, { 2030: "11" }, "achieved"],
  [
    "about, to be held, has two ends",
    level("10", { bound: "about" }),
    { ...HOLD, base: "15" },
    { 2030: "10.6" },
    { status: "missed", policy: ["about"], flipsAt: "6" },
  ],
  [
    "about a ceiling",
    level("10", { bound: "about" }),
    { ...LOWER, base: "15" },
    { 2030: "10.2" },
    { status: "achieved", policy: ["about"], flipsAt: "4" },
  ],
  [
    "about a negative number widens away from it",
    level("-10", { bound: "about" }),
    { base: "-20" },
    { 2030: "-10.4" },
    { status: "achieved", policy: ["about"], flipsAt: "4" },
  ],
  ["ahead of time", level("10"), { base: "5" }, { 2026: "6.5" }, { status: "ahead", flipsAt: "1.5" }],
  ["on time", level("10"), { base: "5" }, { 2026: "6.0" }, "on-track"],
  [
    "at the lower limit, which is inclusive",
    level("10"),
    { base: "5.000" },
    { 2026: "5.95" },
    { status: "on-track", certainty: { reachable: ["on-track", "behind"] } },
  ],
  ["at the upper limit, which is inclusive", level("10"), { base: "5" }, { 2026: "6.05" }, "ahead"],
  ["behind", level("10"), { base: "5" }, { 2026: "5.5" }, "behind"],
  ["no progress at all is behind", level("10"), { base: "5" }, { 2026: "5" }, "behind"],
  ["away from it", level("10"), { base: "5" }, { 2026: "4" }, "off-track"],
  [
    "reached early",
    level("10"),
    { base: "5" },
    { 2027: "10.6" },
    { status: "achieved", standing: "met", certainty: { kind: "certain" } },
  ],
  [
    "reached early, but for rounding",
    level("10"),
    { base: "5" },
    { 2027: "10" },
    { status: "achieved", certainty: { reachable: ["achieved", "ahead"] } },
  ],
  ["kept so far without a base", level("10"), {}, { 2027: "11" }, { status: "on-track", certainty: { kind: "certain" } }],
  [
    "kept so far without a base, but for rounding",
    level("10"),
    {},
    { 2027: "10" },
    { certainty: { reachable: ["on-track", "undetermined"] } },
  ],
  [
    "without a base there is no pace",
    level("10"),
    {},
    { 2027: "9" },
    { status: "undetermined", reason: "no-baseline", standing: "not-met" },
  ],
  ["an observed base serves as well", level("10"), {}, { 2025: "5", 2026: "6" }, "on-track"],
  ["lapsed after an early success", level("10"), { base: "5" }, { 2027: "11", 2028: "9" }, "ahead"],
  ["a falling target", level("27"), { ...LOWER, base: "28" }, { 2027: "27.6" }, "on-track"],
  ["a floor held", level("93"), { base: "96.6" }, { 2027: "94" }, { status: "on-track", method: "hold", standing: "met" }],
  ["a floor broken", level("93"), { base: "96.6" }, { 2027: "92.1" }, { status: "off-track", standing: "not-met" }],
  [
    "a floor held with the help of 左右",
    level("93", { bound: "about" }),
    { base: "96.6" },
    { 2027: "92.1" },
    { status: "on-track", policy: ["about"] },
  ],
  ["a floor in the last year", level("93"), { base: "96.6" }, { 2030: "93.0" }, "achieved"],
  [
    "a base that only rounding sets apart from its target",
    level("5"),
    { base: "4.8" },
    { 2026: "5" },
    { certainty: { kind: "depends-on-rounding" } },
  ],
  [
    "a base that may be the target or beyond it",
    level("20"),
    { base: "20" },
    { 2026: "19" },
    { status: "off-track", certainty: { reachable: ["behind", "off-track"] } },
  ],
  [
    "no figure for the last year",
    level("10"),
    { base: "5" },
    { 2029: "11" },
    { status: "undetermined", reason: "no-final-observation", standing: "met" },
    { asOf: 2030 },
  ],
  [
    "an earlier figure may stand in",
    level("10"),
    { base: "5" },
    { 2029: "11" },
    { status: "achieved", policy: ["missing"] },
    { asOf: 2030, policy: { missing: "latest" } },
  ],
  ["later figures are not looked at", level("10"), { base: "5" }, { 2030: "9", 2031: "11" }, "missed", { asOf: 2032 }],
  ["nor those after the year judged in", level("10"), { base: "5" }, { 2026: "5", 2027: "9" }, "behind", { asOf: 2026 }],
  // A level in every year, on average, in total.
  [
    "kept in every year so far",
    level("3.5", { bound: "less-than" }),
    { ...LOWER, span: every },
    "2.2 2.3",
    { status: "on-track", method: "every-year", certainty: { kind: "certain" } },
  ],
  [
    "broken once",
    level("3.5", { bound: "less-than" }),
    { ...LOWER, span: every },
    "3.6 2.3",
    { status: "off-track", standing: "met" },
  ],
  ["kept in all five years", level("3.5", { bound: "less-than" }), { ...LOWER, span: every }, "2 2 2 2 2", "achieved"],
  ["broken in the third of five", level("3.5", { bound: "less-than" }), { ...LOWER, span: every }, "2 2 4 2 2", "missed"],
  [
    "a year missing at the end",
    level("3.5", { bound: "less-than" }),
    { ...LOWER, span: every },
    { 2026: "2", 2030: "2" },
    { status: "undetermined", reason: "missing-years" },
  ],
  [
    "a year missing at the end, by policy no matter",
    level("3.5", { bound: "less-than" }),
    { ...LOWER, span: every },
    { 2026: "2", 2030: "2" },
    { status: "achieved", policy: ["missing"] },
    { policy: { missing: "latest" } },
  ],
  [
    "broken, though years are missing",
    level("3.5", { bound: "less-than" }),
    { ...LOWER, span: every },
    { 2026: "4", 2030: "2" },
    { status: "missed", policy: [] },
  ],
  [
    "about in every year: the worst year decides",
    level("100", { bound: "about" }),
    { span: every },
    "98 97 99",
    { status: "on-track", policy: ["about"], flipsAt: "3" },
  ],
  [
    "rounding in one of the years",
    level("14", { bound: "at-least" }),
    { span: every },
    "15 14",
    { certainty: { reachable: ["on-track", "off-track"] } },
  ],
  ["a yearly rate in every year", growth("5", { bound: "at-least" }), { measure: "growth", span: every }, "6 5.2 4", "off-track"],
  [
    "a level on average so far",
    level("5.5", { bound: "about" }),
    { ...LOWER, span: average },
    "5.4 5.8",
    { status: "on-track", method: "mean-level", observed: "5.6", policy: ["about"] },
  ],
  ["a level on average, too high so far", level("5.5", { bound: "at-most" }), { ...LOWER, span: average }, "5.4 5.8", "behind"],
  ["a level on average at the end", level("5.5", { bound: "at-most" }), { ...LOWER, span: average }, "5 5 5 6 7", "missed"],
  [
    "a level on average with a gap at the end",
    level("5.5", { bound: "at-most" }),
    { ...LOWER, span: average },
    { 2026: "5", 2030: "5" },
    { reason: "missing-years" },
  ],
  [
    "a level on average from the second year",
    level("5.5", { bound: "at-most" }),
    { ...LOWER, span: average },
    { 2027: "5" },
    { reason: "missing-years" },
  ],
  [
    "an amount over the span, on its way",
    level("5", { bound: "at-least" }),
    { unit: "万人", span: over },
    "1.0 1.1",
    { status: "ahead", method: "total", observed: "2.1", shareOfDistance: "0.42" },
  ],
  [
    "an amount over the span, at its end",
    level("5", { bound: "at-least" }),
    { unit: "万人", span: over },
    "1 1 1 1 0.9",
    "missed",
  ],
  // Growth.
  [
    "mean growth, on its way",
    growth("5.0", { bound: "about" }),
    { measure: "growth", span: average },
    "5.1 4.6",
    { status: "on-track", standing: "met", method: "chained-mean" },
  ],
  ["mean growth, ahead", growth("5"), { measure: "growth", span: average }, "7.0 7.0", "ahead"],
  [
    "mean growth, behind",
    growth("5"),
    { measure: "growth", span: average },
    "3.0 2.0",
    { status: "behind", certainty: { kind: "certain" } },
  ],
  ["shrinking where growth is asked", growth("5"), { measure: "growth", span: average }, "-3.0 1.0", "off-track"],
  ["losing everything", growth("5"), { measure: "growth", span: average }, "-100", { status: "off-track" }],
  [
    "exactly the mean, in uneven years",
    growth("10"),
    { measure: "growth", span: average },
    "21 0 10 10 10",
    { status: "achieved", certainty: { reachable: ["achieved", "missed"] } },
  ],
  ["a mean that a sum would call reached", growth("10"), { measure: "growth", span: average }, "30 -10 10 10 10", "missed"],
  [
    "growth within a range",
    between("growth", "4.5", "5"),
    { measure: "growth", span: average },
    "4.6 4.6 4.6 4.6 4.6",
    "achieved",
  ],
  ["growth below a range", between("growth", "4.5", "5"), { measure: "growth", span: average }, "4 4 4 4 4", "missed"],
  [
    "a ceiling for growth, kept so far",
    growth("0.72", { bound: "less-than" }),
    { ...LOWER, measure: "growth", span: average },
    "0.5 0.6",
    { status: "on-track" },
  ],
  [
    "a ceiling for growth, passed so far",
    growth("0.72", { bound: "less-than" }),
    { ...LOWER, measure: "growth", span: average },
    "0.9 0.8",
    { status: "behind", certainty: { kind: "certain" } },
  ],
  ["a lawful shrinking", growth("-0.3", { bound: "at-least" }), { measure: "growth", span: average }, "-0.2 -0.5", "behind"],
  [
    "no growth for a year in the middle",
    growth("5"),
    { measure: "growth", span: average },
    { 2026: "6", 2028: "7" },
    { reason: "missing-years" },
  ],
  ["no growth for the first year", growth("5"), { measure: "growth", span: average }, { 2027: "6" }, { reason: "missing-years" }],
  [
    "no growth for the last year",
    growth("5"),
    { measure: "growth", span: average },
    "6 6 6 6",
    { status: "undetermined", reason: "no-final-observation" },
    { asOf: 2030 },
  ],
  [
    "no growth for the last year, by policy no matter",
    growth("5"),
    { measure: "growth", span: average },
    "6 6 6 6",
    { status: "achieved", policy: ["missing"] },
    { asOf: 2030, policy: { missing: "latest" } },
  ],
  [
    "the rate of one year",
    growth("5"),
    { measure: "growth", span: { kind: "by", year: 2026 } },
    "5.1",
    { status: "achieved", method: "newest-rate" },
  ],
  ["the rate of one year, before it", growth("5"), { measure: "growth" }, "4.1", { status: "behind", method: "newest-rate" }],
  // Changes over the span.
  [
    "a cumulative reduction, on its way",
    change("17", { measure: "percent", direction: "decrease" }),
    { measure: "growth", span: over },
    "-1.51 2.20 4.18",
    { status: "behind", shareOfDistance: expect.stringMatching(/^0\.26811/), requiredPace: expect.stringMatching(/^6\.59134/) },
  ],
  [
    "a cumulative reduction in even steps",
    change("17", { measure: "percent", direction: "decrease" }),
    { measure: "growth", span: over },
    "3.658 3.658",
    "on-track",
  ],
  [
    "a cumulative reduction that a sum would call reached",
    change("20", { measure: "percent", direction: "decrease" }),
    { measure: "growth", span: over },
    "4 4.1 4.2 4.5 5.0",
    { status: "missed", observed: expect.stringMatching(/^19\.98298/), certainty: { kind: "depends-on-rounding" } },
  ],
  [
    "a cumulative reduction reached early",
    change("10", { measure: "percent", direction: "decrease" }),
    { measure: "growth", span: over },
    "6 6",
    { status: "achieved" },
  ],
  [
    "a cumulative reduction of a level",
    change("10", { measure: "percent", direction: "decrease" }),
    { ...LOWER, base: "100", span: over },
    { 2027: "95" },
    { status: "ahead", observed: "5" },
  ],
  [
    "a cumulative rise of a level",
    change("27.63", { measure: "percent", direction: "increase" }),
    { base: "100", span: over },
    { 2027: "110.25" },
    { status: "on-track", requiredPace: expect.stringMatching(/^5\.00/) },
  ],
  [
    "a cumulative rise of yearly rates",
    change("27.6", { measure: "percent", direction: "increase" }),
    { measure: "growth", span: over },
    "5 5 5 5 5",
    "achieved",
  ],
  [
    "points over the span",
    change("2", { measure: "points", direction: "increase" }),
    { base: "70.0", span: over },
    { 2027: "70.8" },
    { status: "on-track", requiredPace: expect.stringMatching(/^0\.4$/) },
  ],
  [
    "points downward",
    change("1", { measure: "points", direction: "decrease" }),
    { ...LOWER, base: "5.0", span: over },
    { 2030: "4.1" },
    { status: "missed", observed: "0.9" },
  ],
  [
    "points upward where lower is better are a ceiling",
    change("1", { measure: "points", direction: "increase" }),
    { ...LOWER, base: "5.0", span: over },
    { 2028: "5.4" },
    "on-track",
  ],
  [
    "points upward where lower is better, too many",
    change("1", { measure: "points", direction: "increase" }),
    { ...LOWER, base: "5.0", span: over },
    { 2028: "6.4" },
    "behind",
  ],
  [
    "a total of levels",
    change("1", { measure: "total", direction: "increase" }),
    { unit: "岁", base: "77.3", span: over },
    { 2030: "78.4" },
    { status: "achieved", observed: "1.1" },
  ],
  [
    "a total of amounts",
    change("5000", { measure: "total" }),
    { unit: "人", span: over },
    "1000 900",
    { status: "on-track", observed: "1900" },
  ],
  [
    "a change to be held",
    change("1", { measure: "points", direction: "increase", bound: "exactly" }),
    { ...HOLD, base: "5.0", span: over },
    { 2028: "5.4" },
    "behind",
  ],
  [
    "a change without a base",
    change("1", { measure: "points", direction: "increase" }),
    { span: over },
    { 2028: "5.4" },
    { reason: "no-baseline" },
  ],
  [
    "a change with its first year missing",
    change("5", { measure: "total" }),
    { span: over },
    { 2027: "1" },
    { reason: "missing-years" },
  ],
  [
    "about a change",
    change("20", { measure: "percent", direction: "decrease", bound: "about" }),
    { measure: "growth", span: over },
    "4 4.1 4.2 4.5 4.0",
    { status: "achieved", policy: ["about"] },
  ],
  [
    "about a change, on its way",
    change("20", { measure: "percent", direction: "decrease", bound: "about" }),
    { measure: "growth", span: over },
    "4.4 4.4",
    { status: "on-track", policy: ["onTrack", "ahead", "about"] },
  ],
  [
    "a change without observation",
    change("20", { measure: "percent", direction: "decrease" }),
    { measure: "growth", span: over },
    {},
    { reason: "no-observation" },
    { asOf: 2027 },
  ],
];

describe("every kind of number over every span", () => {
  it.each(
    ROWS.map(([name, requirement, more, values, expected, options]) => ({ name, requirement, more, values, expected, options })),
  )("$name", ({ requirement, more, values, expected, options }) => {
    expect(judge(requirement, more, seen(values), options)).toMatchObject(
      typeof expected === "string" ? { status: expected } : expected,
    );
  });
});

describe("a published mean over the whole span", () => {
  const span = (from: number, to: number, value: string): Observation => ({
    indicator: "it",
    span: { from, to },
    value,
    status: "actual",
  });
  const target = growth("5");
  const more: More = { measure: "growth", span: average };

  it("is taken as it is, at the end and on the way", () => {
    expect(judge(target, more, [span(2026, 2030, "5.2")])).toMatchObject({
      status: "achieved",
      observed: "5.2",
      certainty: { kind: "certain" },
    });
    expect(judge(target, more, [span(2026, 2030, "5.0")])).toMatchObject({ certainty: { reachable: ["achieved", "missed"] } });
    expect(judge(target, more, [span(2026, 2028, "5.2")])).toMatchObject({ status: "on-track", observed: "5.2" });
  });

  it("counts before fewer yearly rates, and not when it begins elsewhere", () => {
    expect(judge(target, more, [...seen("9 9"), span(2026, 2028, "5.2")])).toMatchObject({ observed: "5.2" });
    expect(judge(target, more, [...seen("9 9 9"), span(2027, 2028, "5.2")])).toMatchObject({ observed: "9" });
    expect(judge(target, more, [span(2026, 2027, "1"), span(2026, 2028, "5.2"), span(2026, 2027, "2")])).toMatchObject({
      observed: "5.2",
    });
  });

  it("serves for a change as well", () => {
    expect(
      judge(change("17", { measure: "percent", direction: "decrease" }), { measure: "growth", span: over }, [
        span(2026, 2028, "9.9"),
      ]),
    ).toMatchObject({ observed: "9.9", shareOfTime: "0.6" });
  });
});

describe("a relative target", () => {
  const more: More = { measure: "growth", span: average };
  const against = (
    relation: RelativeRequirement["relation"],
    own: string,
    other: string | { [year: string]: string },
    margin?: string,
    options: Partial<AssessOptions> = {},
  ) =>
    judge(relative(relation, "别处", { ...(margin !== undefined && { margin }) }), more, seen(own), {
      references: { 别处: other },
      ...options,
    });

  it.each([
    ["above", "5 5 5 5 5", "4.9", undefined, "achieved"],
    ["above", "5 5 5 5 5", "5", undefined, "missed"],
    ["above", "5 5 5 5 5", "4.5", "1", "missed"],
    ["above", "5 5 5 5 5", "4", "1", "achieved"],
    ["not-below", "5 5 5 5 5", "5", undefined, "achieved"],
    ["not-below", "5 5 5 5 5", "5.1", undefined, "missed"],
    ["below", "5 5 5 5 5", "5.1", undefined, "achieved"],
    ["below", "5 5 5 5 5", "5", undefined, "missed"],
    ["below", "5 5 5 5 5", "6", "1", "achieved"],
    ["in-step", "5 5 5 5 5", "5", undefined, "achieved"],
    ["in-step", "5 5 5 5 5", "5.1", undefined, "missed"],
    ["roughly-in-step", "7.0 7.0 7.0 7.0 7.0", "7.1", undefined, "achieved"],
    ["roughly-in-step", "7.0 7.0 7.0 7.0 7.0", "7.7", undefined, "missed"],
    ["in-step", "5 5", "5.1", undefined, "behind"],
    ["in-step", "6 6", "5.1", undefined, "on-track"],
  ] as const)("%s: %s against %s (%s) is %s", (relation, own, other, margin, status) => {
    expect(against(relation, own, other, margin).status).toBe(status);
  });

  it("names the tolerance and where it flips, only when the difference leans on it", () => {
    expect(against("roughly-in-step", "7 7 7 7 7", "7.1")).toMatchObject({ policy: ["roughlyInStep"], flipsAt: "0.1" });
    expect(against("roughly-in-step", "7 7 7 7 7", "6.1")).toMatchObject({ policy: [] });
  });

  it("chains a series over the same years, and waits where one is missing", () => {
    expect(against("in-step", "5 5", { 2026: "4", 2027: "6" })).toMatchObject({
      status: "on-track",
      required: expect.stringMatching(/^4\.9952/),
    });
    expect(against("in-step", "5 5", { 2026: "4" })).toMatchObject({ status: "undetermined", reason: "needs-reference" });
  });

  it("needs its own figures too", () => {
    expect(against("in-step", "5 5 5 5", "4", undefined, { asOf: 2030 })).toMatchObject({
      reason: "no-final-observation",
      standing: "met",
    });
    expect(against("in-step", "5 5 5 5", "4", undefined, { asOf: 2030, policy: { missing: "latest" } })).toMatchObject({
      status: "achieved",
      policy: ["missing"],
    });
    expect(judge(relative("in-step", "别处"), more, [], { asOf: 2027 })).toMatchObject({ reason: "no-observation" });
  });

  it("compares levels in the newest year where it is not about growth", () => {
    const levels: More = { measure: "level" };
    expect(
      judge(relative("above", "别处"), levels, seen({ 2030: "80" }), { references: { 别处: { 2030: "79" } } }),
    ).toMatchObject({
      status: "achieved",
      gap: "-1",
    });
    expect(judge(relative("above", "别处"), levels, seen({ 2030: "80" }), { references: { 别处: "81" } }).status).toBe("missed");
    expect(judge(relative("above", "别处"), levels, seen({ 2030: "80" }), { references: { 别处: { 2029: "79" } } }).reason).toBe(
      "needs-reference",
    );
    expect(judge(relative("above", "别处"), levels, [], { asOf: 2030 }).reason).toBe("no-observation");
  });

  it("finds another indicator of the plan by its id, by years or by a published mean", () => {
    const other = indicator("other", growth("5"), more);
    const own = indicator("it", { kind: "relative", relation: "in-step", to: "other" }, more);
    const level = indicator("it", { kind: "relative", relation: "above", to: "other" });
    const plan = planOf(other, own);
    const [first] = seen("5.0");
    const of = (value: object) => ({ indicator: "other", status: "actual", ...value }) as Observation;
    expect(assessIndicator(plan, "it", [first as Observation, of({ year: 2026, value: "4.8" })], { asOf: 2026 })).toMatchObject({
      status: "on-track",
      required: "4.8",
    });
    expect(
      assessIndicator(plan, "it", [first as Observation, of({ span: { from: 2026, to: 2026 }, value: "5.2" })], { asOf: 2026 }),
    ).toMatchObject({ status: "behind", required: "5.2" });
    expect(assessIndicator(plan, "it", [first as Observation, of({ year: 2027, value: "5.2" })], { asOf: 2026 })).toMatchObject({
      reason: "needs-reference",
    });
    expect(
      assessIndicator(planOf(other, level), "it", [first as Observation, of({ year: 2026, value: "4.8" })], { asOf: 2026 }),
    ).toMatchObject({ status: "on-track" });
    expect(
      assessIndicator(planOf(other, level), "it", [first as Observation, of({ year: 2027, value: "4.8" })], { asOf: 2026 }),
    ).toMatchObject({ reason: "needs-reference" });
  });
});

describe("a grade", () => {
  const graded = (value: string, year = 2030): Observation => ({ indicator: "it", year, grade: value, status: "actual" });
  const based = (value: string): More => ({
    measure: "grade",
    baseline: {
      printed: value,
      reading: { kind: "grade", bound: "at-least", grade: value, scale: "surface-water" },
      year: 2025,
      locator: {},
    },
  });

  it.each<readonly [OneBound, string, string]>([
    ["at-least", "II", "achieved"],
    ["at-least", "III", "achieved"],
    ["at-least", "IV", "missed"],
    ["unstated", "IV", "missed"],
    ["more-than", "III", "missed"],
    ["more-than", "II", "achieved"],
    ["at-most", "II", "missed"],
    ["less-than", "III", "missed"],
    ["less-than", "inferior-V", "achieved"],
    ["exactly", "II", "missed"],
    ["about", "III", "achieved"],
  ])("%s III, observed %s, is %s: I is best", (bound, observed, status) => {
    expect(judge(grade("III", { scale: "surface-water", bound }), based("III"), [graded(observed)])).toMatchObject({
      status,
      method: "ordinal",
      certainty: { kind: "certain" },
    });
  });

  it("kept, lost, reached early or not yet, before the end", () => {
    expect(judge(grade("III", { scale: "surface-water", bound: "at-least" }), based("III"), [graded("II", 2027)]).status).toBe(
      "on-track",
    );
    expect(judge(grade("III", { scale: "surface-water", bound: "at-least" }), based("III"), [graded("IV", 2027)]).status).toBe(
      "off-track",
    );
    expect(judge(grade("III", { scale: "surface-water", bound: "at-least" }), based("IV"), [graded("III", 2027)]).status).toBe(
      "achieved",
    );
    expect(judge(grade("III", { scale: "surface-water", bound: "at-least" }), based("V"), [graded("IV", 2027)])).toMatchObject({
      status: "behind",
      observed: "4",
      required: "3",
      gap: "1",
    });
    expect(
      judge(grade("III", { scale: "surface-water", bound: "at-least" }), { measure: "grade" }, [graded("IV", 2027)]).status,
    ).toBe("behind");
  });

  it("cannot be judged on an unknown scale, without a figure, or by a number", () => {
    expect(
      judge({ ...grade("III", { scale: "surface-water", bound: "at-least" }), scale: "stars" } as Requirement, {}, [
        graded("III"),
      ]),
    ).toMatchObject({
      reason: "unknown-scale",
    });
    expect(judge(grade("III", { scale: "surface-water", bound: "at-least" }), {}, [graded("VI")])).toMatchObject({
      reason: "unknown-scale",
    });
    expect(judge(grade("III", { scale: "surface-water", bound: "at-least" }), {}, seen({ 2030: "3" }))).toMatchObject({
      reason: "no-observation",
    });
  });
});

describe("a structure", () => {
  const structure: Requirement = { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] };
  const parts = (year: number, ...values: string[]): Observation => ({ indicator: "it", year, parts: values, status: "actual" });
  const more: More = { measure: "composition", direction: "hold" };

  it("has gaps, and a verdict only by a policy", () => {
    expect(judge(structure, more, [parts(2030, "21", "30", "49")])).toMatchObject({
      reason: "needs-structure-policy",
      gaps: ["1", "0", "-1"],
    });
    expect(judge(structure, more, [parts(2030, "21", "30", "49")], { policy: { structure: "1" } })).toMatchObject({
      status: "achieved",
      flipsAt: "1",
    });
    expect(judge(structure, more, [parts(2030, "23.0", "30.0", "47.0")], { policy: { structure: "1" } })).toMatchObject({
      status: "missed",
      certainty: { kind: "certain" },
    });
    expect(judge(structure, more, [parts(2027, "23", "30", "47")], { policy: { structure: "1" } })).toMatchObject({
      status: "behind",
    });
    expect(judge(structure, more, [parts(2027, "20.0", "30.0", "50.0")], { policy: { structure: "1" } })).toMatchObject({
      status: "on-track",
      certainty: { kind: "certain" },
    });
  });

  it("cannot be compared with another number of parts, or with nothing", () => {
    expect(judge(structure, more, [parts(2030, "21", "79")])).toMatchObject({ reason: "unlike-observation" });
    expect(judge(structure, more, [], { asOf: 2030 })).toMatchObject({ reason: "no-observation" });
  });
});

describe("what others set, or nobody can measure", () => {
  const delegated: Requirement = { kind: "delegated", to: "省下达目标" };
  const asserted = (word: "met" | "not-met", year: number): Observation => ({
    indicator: "it",
    year,
    asserted: word,
    status: "actual",
  });

  it("waits for the number, or rests on an assertion", () => {
    expect(judge(delegated, {}, [], { asOf: 2030 })).toMatchObject({ status: "undetermined", reason: "delegated" });
    expect(judge(delegated, {}, seen({ 2030: "5" }))).toMatchObject({ status: "undetermined", reason: "delegated" });
    expect(judge(delegated, {}, [asserted("met", 2030)])).toMatchObject({ status: "achieved", standing: "met", asserted: true });
    expect(judge(delegated, {}, [asserted("met", 2027)])).toMatchObject({ status: "on-track", asserted: true });
    expect(judge(delegated, {}, [asserted("not-met", 2027)])).toMatchObject({ status: "behind", asserted: true });
    expect(judge(delegated, {}, [asserted("met", 2029)], { asOf: 2030 })).toMatchObject({
      reason: "no-final-observation",
      asserted: true,
    });
    expect(judge(delegated, {}, [asserted("met", 2029)], { asOf: 2030, policy: { missing: "latest" } })).toMatchObject({
      status: "achieved",
    });
    expect(judge(delegated, {}, [asserted("met", 2020)], { asOf: 2030 })).toMatchObject({ reason: "delegated" });
  });

  it("prefers a figure to an assertion", () => {
    expect(judge(level("10"), {}, [asserted("met", 2030), ...seen({ 2030: "5" })])).toMatchObject({
      status: "missed",
    });
    expect(judge(level("10"), {}, [asserted("met", 2030)])).toMatchObject({ status: "achieved", asserted: true });
  });

  it("says so of words and of nothing", () => {
    expect(judge({ kind: "qualitative", text: "提质增效" }, {}, seen({ 2030: "5" }))).toMatchObject({
      reason: "qualitative",
      method: "none",
    });
    expect(judge({ kind: "none" }, {}, seen({ 2030: "5" }))).toMatchObject({ reason: "no-requirement" });
  });
});

describe("the evidence", () => {
  const target = indicator("it", level("10"));
  const one = (value: string, more: object): Observation => ({ indicator: "it", year: 2030, value, status: "actual", ...more });
  const observed = (...observations: Observation[]) =>
    assessIndicator(planOf(target), "it", observations, { asOf: 2030 }).observed;

  it("of one year is the most settled, then the latest vintage, whatever the order", () => {
    expect(observed(one("2", { vintage: "2031-06" }), one("1", { vintage: "2031-02" }))).toBe("2");
    expect(observed(one("1", { status: "actual" }), one("2", { status: "provisional" }), one("3", { status: "estimate" }))).toBe(
      "1",
    );
    expect(observed(one("1", {}), one("2", {}))).toBe(observed(one("2", {}), one("1", {})));
    expect(observed(one("1", { vintage: "2031-06", status: "estimate" }), one("2", {}))).toBe("2");
  });

  it("that allows no calculation leaves one verdict undetermined and the others alone", () => {
    const bad = indicator("bad", change("10", { measure: "percent", direction: "decrease" }), { base: "0", span: over });
    const { verdicts } = assess(
      planOf(bad, target),
      [one("11", {}), { indicator: "bad", year: 2027, value: "5", status: "actual" }],
      { asOf: 2030 },
    );
    expect(verdicts.map(({ status, reason }) => reason ?? status)).toEqual(["no-answer", "achieved"]);
  });

  it("that is no evidence is the caller's mistake", () => {
    expect(codeOf(() => assess(planOf(target), [], { asOf: 2030.5 }))).toBe("invalid-options");
    expect(codeOf(() => assess(planOf(target), [], { asOf: 2030, policy: { about: "x" } }))).toBe("invalid-policy");
    expect(codeOf(() => assess(planOf(target), [], { asOf: 2030, references: { a: 5 as unknown as string } }))).toBe(
      "invalid-references",
    );
    expect(codeOf(() => assess(planOf(target), [], { asOf: 2030, references: { a: { 2026: "five" } } }))).toBe("invalid-decimal");
    expect(codeOf(() => assessIndicator(planOf(target), "other", [], { asOf: 2030 }))).toBe("unknown-indicator");
    expect(codeOf(() => assessIndicator(planOf(target), "it", [], { asOf: 2030, target: 3 }))).toBe("unknown-target");
    expect(() => assess(planOf({ ...target, targets: undefined } as unknown as Indicator), [], { asOf: 2030 })).toThrow(
      TypeError,
    );
    expect(PlanError).toBeDefined();
  });
});

describe("compliance", () => {
  const binding = (id: string) => indicator(id, level("10"), { base: "5" });
  const anticipatory = { ...indicator("soft", level("10"), { base: "5" }), attribute: "anticipatory" as const };
  const of = (values: { [id: string]: string }, asOf: number) =>
    assess(
      planOf(binding("a"), binding("b"), anticipatory),
      Object.entries(values).map(([id, value]) => ({ indicator: id, year: asOf, value, status: "actual" })),
      { asOf },
    ).compliance;

  it("is the worst that a binding target says; anticipatory ones never breach", () => {
    expect(of({ a: "11", b: "12", soft: "1" }, 2030)).toBe("compliant");
    expect(of({ a: "11", b: "9" }, 2030)).toBe("breached");
    expect(of({ a: "11" }, 2030)).toBe("undetermined");
    expect(of({ a: "7", b: "5.1" }, 2027)).toBe("at-risk");
    expect(of({ a: "4" }, 2027)).toBe("at-risk");
    expect(of({ a: "7", b: "7" }, 2027)).toBe("compliant");
  });
});

describe("the methods", () => {
  it("have ids, versions and formulas of their own", () => {
    expect(new Set(DEFAULT_METHODS.map(({ id }) => id)).size).toBe(DEFAULT_METHODS.length);
    for (const { version, formula } of DEFAULT_METHODS) expect([version, formula.length > 10]).toEqual(["1", true]);
  });
});
