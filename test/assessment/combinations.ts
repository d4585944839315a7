import { type AssessOptions, assessIndicator, settleDelegated, type Verdict } from "../../src/assessment/index.js";
import { change, growth, level, type Observation } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";
import { indicator, planOf } from "../model/plans.js";

type More = NonNullable<Parameters<typeof indicator>[2]>;
type Options = Omit<AssessOptions, "asOf">;

/** Figures by year; a text begins in 2026. In a text `-` is a year without a figure. */
type Figures = string | { readonly [year: number]: string };

/** What is observed, and how it is written down. */
type Form = "value" | "grade" | "parts" | "asserted";

const yearsOf = (figures: Figures): readonly (readonly [number, string])[] =>
  typeof figures === "string"
    ? figures.split(" ").flatMap((figure, i) => (figure === "-" ? [] : [[2026 + i, figure] as const]))
    : Object.entries(figures).map(([year, figure]) => [Number(year), figure]);

/** Figures as observations; after a figure may stand its status: `5.1/estimate`. */
export function observed(figures: Figures, form: Form = "value"): Observation[] {
  return yearsOf(figures).map(([year, figure]) => {
    const [text = "", status = "actual"] = figure.split("/");
    const content = form === "parts" ? { parts: text.split(":") } : { [form]: text };
    return { indicator: "it", year, status, ...content } as Observation;
  });
}

/** One target with the figures that lead to each of six situations. */
export type Combination = {
  readonly target: string;
  readonly span: "by" | "every-year" | "average" | "over";
  readonly requirement: Requirement;
  readonly more?: More;
  readonly form?: Form;
  readonly options?: Options;
  /** Under way: good, short of it, moving away or broken; last year: met, not met, some year not observed. */
  readonly figures: readonly [good: Figures, short: Figures, away: Figures, met: Figures, missed: Figures, gap: Figures];
};

const spanOf = (kind: Combination["span"]) =>
  kind === "by" ? ({ kind, year: 2030 } as const) : ({ kind, from: 2026, to: 2030 } as const);

/** Judges one situation: the first three in the year of the newest figure, the others in 2030. */
export function verdictOf(row: Combination, at: number): Verdict {
  const { requirement, more, form, span, options } = row;
  const figures = row.figures[at] ?? "";
  const newest = Math.max(...yearsOf(figures).map(([year]) => year), 2026);
  return assessIndicator(planOf(indicator("it", requirement, { span: spanOf(span), ...more })), "it", observed(figures, form), {
    asOf: at < 3 ? newest : 2030,
    ...options,
  });
}

/** A verdict as the table tells it: its status, or why there is none. */
export const cellOf = ({ status, reason }: Verdict): string => reason ?? status;
const grade: Requirement = { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" };
const structure: Requirement = { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] };
const relative: Requirement = { kind: "relative", relation: "not-below", to: "elsewhere" };

const RATE: More = { measure: "growth" };
const against = (value: string): Options => ({ references: { elsewhere: value } });
const falling: More = { direction: "lower", base: "100" };
const graded = (base: string): More => ({
  measure: "grade",
  baseline: {
    printed: base,
    reading: { kind: "grade", bound: "at-least", grade: base, scale: "surface-water" },
    year: 2025,
    locator: {},
  },
});
const SPANS = ["by", "every-year", "average", "over"] as const;
const POINTS: Options = { policy: { structure: "1" } };

/** A yearly rate in each kind of span. */
const rates = (span: Combination["span"]): Combination => ({
  target: "growth a year",
  span,
  requirement: growth("5"),
  more: RATE,
  figures: ["5.1 5.2", "3.0 4.0", "-1.0 -2.0", "5.1 5.2 5.1 5.0 5.3", "5.1 5.2 4.1 4.0 4.3", "5.1 5.2 - 5.4 -"],
});

/** A change in each kind of span: of the whole by a year and over the years, of each year otherwise. */
function changes(span: Combination["span"]): readonly Combination[] {
  const whole = span === "by" || span === "over";
  return [
    {
      target: "a change in percent, of levels",
      span,
      requirement: change(whole ? "17" : "3.65", { measure: "percent", direction: "decrease" }),
      more: falling,
      figures: [
        "96.3 92.7",
        "96.3 94.6",
        "101 102",
        "96.3 92.7 89.2 85.9 82.7",
        "96.3 92.7 89.2 86.5 84.0",
        "96.3 92.7 - 85.9 -",
      ],
    },
    {
      target: "a change in percent, of each year",
      span,
      requirement: change(whole ? "17" : "3.65", { measure: "percent", direction: "decrease" }),
      more: RATE,
      figures: ["3.7 3.7", "3.7 1.8", "-1.0 -0.2", "3.8 3.8 3.8 3.8 3.8", "3.8 3.8 3.4 3.4 2.0", "3.8 3.8 - 3.8 -"],
    },
    {
      target: "a change in points, of levels",
      span,
      requirement: change(whole ? "1" : "0.2", { measure: "points", direction: "increase" }),
      more: { base: "40.0" },
      figures: [
        "40.2 40.4",
        "40.2 40.3",
        "39.9 39.8",
        "40.2 40.4 40.6 40.8 41.1",
        "40.2 40.4 40.5 40.6 40.7",
        "40.2 40.4 - 40.8 -",
      ],
    },
    {
      target: "amounts that add up",
      span,
      requirement: change(whole ? "500" : "100", { measure: "total" }),
      figures: ["101 100", "101 70", "-20 10", "100 100 100 100 110", "100 90 100 80 100", "100 100 - 100 -"],
    },
  ];
}

/** Every kind of target over every kind of span. */
export const COMBINATIONS: readonly Combination[] = [
  {
    target: "a level to reach",
    span: "by",
    requirement: level("10"),
    more: { base: "5" },
    figures: ["6.0 7.0", "5.5 6.2", "4.8 4.4", "6 7 8 9 10.2", "6 7 8 9 9.4", "6 7 8 9 -"],
  },
  {
    target: "a level that the base has",
    span: "by",
    requirement: level("93"),
    more: { base: "96.6" },
    figures: ["96 95", "94 93", "94 92", "96 95 94 94 93.6", "96 95 94 94 92.1", "96 95 94 94 -"],
  },
  {
    target: "a level",
    span: "every-year",
    requirement: level("14", { bound: "at-least" }),
    figures: ["14.6 14.7", "14.6 13.2", "13.0 12.1", "15 15 15 15 15", "15 15 13 15 15", "15 - 15 15 15"],
  },
  {
    target: "a level",
    span: "average",
    requirement: level("5.5", { bound: "at-most" }),
    more: { direction: "lower" },
    figures: ["5.1 5.2", "5.6 5.8", "7 8", "5 5 5 5 6", "5 5 6 6 7", "5 5 - 5 5"],
  },
  {
    target: "an amount",
    span: "over",
    requirement: level("5", { bound: "at-least" }),
    figures: ["1.0 1.0", "0.6 0.7", "-0.6 0.2", "1 1 1 1 1.6", "1.0 1.0 1.0 1.0 0.5", "1 1 - 1 1"],
  },
  ...SPANS.map(rates),
  ...SPANS.flatMap(changes),
  ...SPANS.map(
    (span): Combination => ({
      target: span === "by" ? "a grade to reach" : "a grade",
      span,
      requirement: grade,
      more: graded(span === "by" ? "V" : "III"),
      form: "grade",
      figures: [
        span === "by" ? "IV III" : "III II",
        span === "by" ? "V IV" : "III IV",
        "IV V",
        "III III II II III",
        "III III II IV IV",
        "III III III III -",
      ],
    }),
  ),
  ...SPANS.map(
    (span): Combination => ({
      target: "a structure, within 1 point",
      span,
      requirement: structure,
      more: { measure: "composition", direction: "hold" },
      form: "parts",
      options: POINTS,
      figures: [
        "20.2:30.0:49.8 20.4:30.0:49.6",
        "20.0:30.0:50.0 22.0:30.0:48.0",
        "25.0:30.0:45.0 26.0:30.0:44.0",
        "20.0:30.0:50.0 20.0:30.0:50.0 20.0:30.0:50.0 20.0:30.0:50.0 20.4:29.9:49.7",
        "20.0:30.0:50.0 20.0:30.0:50.0 20.0:30.0:50.0 20.0:30.0:50.0 23.0:30.0:47.0",
        "20.0:30.0:50.0 20.0:30.0:50.0 20.0:30.0:50.0 20.0:30.0:50.0 -",
      ],
    }),
  ),
  ...SPANS.map(
    (span): Combination => ({
      target: "growth not below another series",
      span,
      requirement: relative,
      more: RATE,
      options: against("5.0"),
      figures: ["5.2 5.3", "5.1 4.5", "3 2", "5.2 5.3 5.2 5.2 5.2", "5.2 5.3 4.2 4.2 4.2", "5.2 5.3 5.2 5.2 -"],
    }),
  ),
  ...SPANS.map(
    (span): Combination => ({
      target: "a level not below another series",
      span,
      requirement: relative,
      options: against("80.0"),
      figures: ["81 82", "81 77", "75 74", "81 81 82 82 83", "81 78 78 78 78", "81 81 82 82 -"],
    }),
  ),
  ...SPANS.map(
    (span): Combination => ({
      target: "a number set by another authority, as stated by the source",
      span,
      requirement: { kind: "delegated", to: "the province" },
      form: "asserted",
      figures: [{ 2027: "met" }, { 2027: "not-met" }, { 2027: "not-met" }, { 2030: "met" }, { 2030: "not-met" }, { 2029: "met" }],
    }),
  ),
  {
    target: "a number set by another authority, without a statement",
    span: "over",
    requirement: { kind: "delegated", to: "the province" },
    figures: ["1 2", "1 2", "1 2", "1 2 3 4 5", "1 2 3 4 5", "1 2 3 4 -"],
  },
  {
    target: "words without a number",
    span: "by",
    requirement: { kind: "qualitative", text: "better" },
    figures: ["1 2", "1 2", "1 2", "1 2 3 4 5", "1 2 3 4 5", "1 2 3 4 -"],
  },
  {
    target: "nothing",
    span: "by",
    requirement: { kind: "none" },
    figures: ["1 2", "1 2", "1 2", "1 2 3 4 5", "1 2 3 4 5", "1 2 3 4 -"],
  },
];

/** One situation that is out of the ordinary. */
export type Corner = {
  readonly situation: string;
  readonly requirement: Requirement;
  readonly span?: Combination["span"];
  readonly more?: More;
  readonly observations: readonly Observation[];
  readonly asOf: number;
  readonly options?: Options;
  /** What a delegated target was settled as. */
  readonly settled?: Requirement;
};

export function cornerVerdict({ requirement, span = "by", more, observations, asOf, options, settled }: Corner): Verdict {
  const plan = planOf(indicator("it", requirement, { span: spanOf(span), ...more }));
  const known =
    settled === undefined
      ? plan
      : settleDelegated(plan, {
          indicator: "it",
          printed: "…",
          by: { zh: "省人民政府" },
          requirement: settled,
          span: spanOf(span),
        });
  return assessIndicator(known, "it", observations, { asOf, ...options });
}

/** What a verdict says besides its status. */
export function alsoSaid(verdict: Verdict): string {
  const { standing, certainty, outlook, lapsed, assumed, estimated, ties, policy, asserted } = verdict;
  const parts = [
    `standing ${standing}`,
    ...(outlook === undefined ? [] : [`outlook ${outlook}`]),
    ...(lapsed === undefined ? [] : [`lapsed ${lapsed}`]),
    ...(assumed === undefined ? [] : [`assumed ${assumed.join(" ")}`]),
    ...(estimated === undefined ? [] : [`estimated ${estimated.join(" ")}`]),
    ...(ties ?? []).map(({ year, used, also }) => `tie ${year}: ${used} used, not ${also.join(" ")}`),
    ...(policy.length === 0 ? [] : [`policy ${policy.join(" ")}`]),
    ...(asserted ? ["asserted"] : []),
    ...(certainty.kind === "certain" ? [] : [`${certainty.kind.replace("depends-on-", "")} ${certainty.reachable.join(" ")}`]),
  ];
  return parts.join("; ");
}

const vintaged = (value: string, year: number, more: object = {}): Observation => ({
  indicator: "it",
  year,
  value,
  status: "actual",
  ...more,
});
const real = (values: string, basis: "real" | "nominal"): Observation[] =>
  values.split(" ").map((value, i) => vintaged(value, 2026 + i, { basis }));
const priced = (basis: "real" | "nominal"): Options => ({ references: { elsewhere: { basis, values: "5.0" } } });
const ten = level("10");
const from5: More = { base: "5.0" };

/** Situations that plans and statistics bring about, one a row. */
export const CORNERS: readonly Corner[] = [
  { situation: "reached early", requirement: ten, more: from5, observations: observed("7 10.6"), asOf: 2027 },
  { situation: "reached early, lost again", requirement: ten, more: from5, observations: observed("8.0 10.6 8.1"), asOf: 2028 },
  { situation: "lost again, and back", requirement: ten, more: from5, observations: observed("10.6 8.1 10.7"), asOf: 2028 },
  {
    situation: "a grade reached early, lost again",
    requirement: grade,
    more: graded("V"),
    observations: observed("III IV", "grade"),
    asOf: 2027,
  },
  {
    situation: "the target behind the base: maintained",
    requirement: level("93"),
    more: { base: "96.6" },
    observations: observed("95.1"),
    asOf: 2026,
  },
  {
    situation: "the target behind the base: breached",
    requirement: level("93"),
    more: { base: "96.6" },
    observations: observed("92.1"),
    asOf: 2026,
  },
  {
    situation: "the target equal to the base: maintained",
    requirement: ten,
    more: { base: "10" },
    observations: observed("10.7"),
    asOf: 2026,
  },
  {
    situation: "the target equal to the base: lost",
    requirement: ten,
    more: { base: "10.00" },
    observations: observed("9.41"),
    asOf: 2026,
  },
  {
    situation: "more than the base is required, and nothing moved",
    requirement: level("10", { bound: "more-than" }),
    more: { base: "10.0" },
    observations: observed("10.0"),
    asOf: 2026,
  },
  { situation: "without a base", requirement: ten, observations: observed("9.0"), asOf: 2026 },
  { situation: "an observed base", requirement: ten, observations: observed({ 2025: "5.0", 2026: "6.0" }), asOf: 2026 },
  { situation: "no figure at all", requirement: ten, more: from5, observations: [], asOf: 2026 },
  { situation: "no figure for the last year", requirement: ten, more: from5, observations: observed("6 7 8 9.5"), asOf: 2030 },
  {
    situation: "the same, an earlier figure allowed",
    requirement: ten,
    more: from5,
    observations: observed("6 7 8 9.4"),
    asOf: 2030,
    options: { policy: { missing: "latest" } },
  },
  {
    situation: "a gap in a mean: what lies beyond it is known, and no mean",
    requirement: growth("5"),
    span: "average",
    more: RATE,
    observations: observed("5.0 - 9.0"),
    asOf: 2028,
  },
  {
    situation: "the first year missing",
    requirement: growth("5"),
    span: "average",
    more: RATE,
    observations: observed({ 2027: "5.0" }),
    asOf: 2027,
  },
  { situation: "an estimate", requirement: ten, more: from5, observations: observed("6.00/estimate"), asOf: 2026 },
  {
    situation: "an estimate and a final figure",
    requirement: ten,
    more: from5,
    observations: [...observed("5.2/estimate"), ...observed("6.00")],
    asOf: 2026,
  },
  {
    situation: "two vintages: the later by its text",
    requirement: ten,
    more: from5,
    observations: [vintaged("6.00", 2026, { vintage: "2028-02" }), vintaged("5.2", 2026, { vintage: "2027-02" })],
    asOf: 2026,
  },
  {
    situation: "two figures, neither with precedence",
    requirement: ten,
    more: from5,
    observations: [vintaged("5.2", 2026), vintaged("6.00", 2026)],
    asOf: 2026,
  },
  {
    situation: "assumed rates to the end",
    requirement: growth("5"),
    span: "average",
    more: RATE,
    observations: observed("4.1 5.3/assumed 5.3/assumed 5.3/assumed 5.3/assumed"),
    asOf: 2030,
  },
  {
    situation: "an assumed figure where there is an actual one",
    requirement: ten,
    more: from5,
    observations: [vintaged("6.00", 2026), vintaged("9", 2026, { status: "assumed", vintage: "2099" })],
    asOf: 2026,
  },
  {
    situation: "on track by the policy, though a little short of the mean needed",
    requirement: ten,
    more: from5,
    observations: observed("6.80 6.90"),
    asOf: 2027,
  },
  { situation: "needs more than the best year", requirement: ten, more: from5, observations: observed("5.20 5.30"), asOf: 2027 },
  {
    situation: "the same, with a bound: out of reach",
    requirement: ten,
    more: from5,
    observations: observed("5.20 5.30"),
    asOf: 2027,
    options: { policy: { reach: "3" } },
  },
  {
    situation: "the same, with a wider bound",
    requirement: ten,
    more: from5,
    observations: observed("5.20 5.30"),
    asOf: 2027,
    options: { policy: { reach: "10" } },
  },
  {
    situation: "moving away, with a bound",
    requirement: ten,
    more: from5,
    observations: observed("4.80 4.60"),
    asOf: 2027,
    options: { policy: { reach: "3" } },
  },
  {
    situation: "in every year, missed once",
    requirement: level("14", { bound: "at-least" }),
    span: "every-year",
    observations: observed("13.2 14.7"),
    asOf: 2027,
  },
  {
    situation: "a mean that the years left can repair",
    requirement: level("5.5", { bound: "at-most" }),
    span: "average",
    more: { direction: "lower" },
    observations: observed("5.1 6.2"),
    asOf: 2027,
  },
  {
    situation: "a cumulative reduction, behind",
    requirement: change("17", { measure: "percent", direction: "decrease" }),
    span: "over",
    more: RATE,
    observations: observed("-1.51 2.20 4.18"),
    asOf: 2028,
  },
  {
    situation: "growth at constant prices on both sides",
    requirement: relative,
    span: "average",
    more: RATE,
    observations: real("5.2 5.3", "real"),
    asOf: 2027,
    options: priced("real"),
  },
  {
    situation: "real growth against nominal growth",
    requirement: relative,
    span: "average",
    more: RATE,
    observations: real("5.2 5.3", "real"),
    asOf: 2027,
    options: priced("nominal"),
  },
  {
    situation: "a series that does not name its prices",
    requirement: relative,
    span: "average",
    more: RATE,
    observations: real("5.2 5.3", "real"),
    asOf: 2027,
    options: against("5.0"),
  },
  {
    situation: "a number set by another authority, before it is known",
    requirement: { kind: "delegated", to: "the province" },
    span: "over",
    more: RATE,
    observations: observed("3.7 3.7"),
    asOf: 2027,
  },
  {
    situation: "the same, once it is",
    requirement: { kind: "delegated", to: "the province" },
    settled: change("17", { measure: "percent", direction: "decrease" }),
    span: "over",
    more: RATE,
    observations: observed("3.7 3.7"),
    asOf: 2027,
  },
  {
    situation: "the source's statement against a figure: the figure counts",
    requirement: ten,
    more: from5,
    observations: [{ indicator: "it", year: 2030, asserted: "met", status: "actual" }, vintaged("9.0", 2030)],
    asOf: 2030,
  },
];
