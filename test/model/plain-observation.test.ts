import { describe, expect, it } from "vitest";
import { ObservationSchema, readObservationText, safeParseObservations, safeParseWith } from "../../src/model/index.js";
import { isPlainObservation } from "../../src/model/plain-observation.js";

const figure = { indicator: "gdp-growth", year: 2026, value: "5.1", status: "actual" };
const { value: _, ...unsaid } = figure;
const { year: __, ...undated } = figure;
const { value: ___, ...bare } = undated;
const span = { from: 2021, to: 2025 };
const digits = (count: number) => "9".repeat(count);
const parts = (count: number) => Array.from({ length: count }, () => "1");

const isObservation = (given: unknown) => safeParseWith(ObservationSchema, given, "invalid-observations").success;

describe("the quick look takes an observation of every kind, up to its limits", () => {
  it.each<readonly [string, object]>([
    ...["actual", "provisional", "estimate", "assumed"].map((status) => [status, { ...figure, status }] as const),
    ...[1900, 2200].map((year) => [`the year ${year}`, { ...figure, year }] as const),
    ...["0", "-5", "-0.50", "00.1", `${digits(40)}.${digits(40)}`, `-${digits(40)}.${digits(40)}`].map(
      (value) => [value, { ...figure, value }] as const,
    ),
    ...["a", "a-1", "2026", "z9-a0", "x".repeat(80)].map((indicator) => [indicator, { ...figure, indicator }] as const),
    ["a span", { ...undated, span }],
    ["a span of one year", { ...undated, span: { from: 2025, to: 2025 } }],
    ["a grade", { ...unsaid, grade: "III" }],
    ["two parts", { ...unsaid, parts: parts(2) }],
    ["a hundred parts", { ...unsaid, parts: parts(100) }],
    ["a target that was met", { ...unsaid, asserted: "met" }],
    ["a target that was not", { ...unsaid, asserted: "not-met" }],
    ["a target that was met over a span", { ...bare, span, asserted: "met" }],
    ["a source", { ...figure, source: "统".repeat(2000) }],
    ["what is printed", { ...figure, printed: "5.1%" }],
    ["a unit", { ...figure, unit: "%" }],
    ...["level", "growth", "index"].map((measure) => [measure, { ...figure, measure }] as const),
    ...["real", "nominal"].map((basis) => [basis, { ...figure, basis }] as const),
    ...["2027", "2027-03", "2027-03-15"].map((vintage) => [vintage, { ...figure, vintage }] as const),
    ["everything", { ...figure, source: "报", printed: "5.1", unit: "%", measure: "growth", basis: "real", vintage: "2027" }],
    ["a grade with everything", { ...unsaid, grade: "II", source: "报", printed: "Ⅱ类", vintage: "2027" }],
  ])("%s", (_, given) => {
    expect([isPlainObservation(given), isObservation(given)]).toEqual([true, true]);
    expect(safeParseObservations([given])).toMatchObject({ success: true, data: [given] });
  });
});

describe("and nothing that is none", () => {
  it.each<readonly [string, unknown]>([
    ...[undefined, null, 5, "x", true, [], [figure]].map((given) => [String(JSON.stringify(given)), given] as const),
    ...["final", "", undefined, null, 1].map((status) => [`the status ${status}`, { ...figure, status }] as const),
    ...[1899, 2201, 2026.5, "2026", Number.NaN, null, undefined].map(
      (year) => [`the year ${year}`, { ...figure, year }] as const,
    ),
    ...[
      "",
      "-",
      ".5",
      "5.",
      "-.5",
      "+5",
      "5.5.5",
      "5,000",
      " 5",
      "1e5",
      "--5",
      "5-",
      "５",
      digits(41),
      `0.${digits(41)}`,
      `${digits(41)}.5`,
      `-${digits(41)}`,
      "0".repeat(83),
      5,
      null,
      undefined,
      ["5"],
    ].map((value) => [`the value ${value}`, { ...figure, value }] as const),
    ...["", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "{", "`", "/", ":", "x".repeat(81), 5, null, undefined].map(
      (indicator) => [`the id ${indicator}`, { ...figure, indicator }] as const,
    ),
    ["no year and no span", undated],
    ["a year and a span", { ...figure, span }],
    ...[null, 5, "2021-2025", [2021, 2025], { from: 2021 }, { to: 2025 }, { ...span, by: 1 }, { from: 2025, to: 2021 }].map(
      (one) => [`the span ${JSON.stringify(one)}`, { ...undated, span: one }] as const,
    ),
    ["the span of no years", { ...undated, span: { from: 1899, to: 2025 } }],
    ["the span of too late a year", { ...undated, span: { from: 2021, to: 2201 } }],
    ["nothing", unsaid],
    ["a value and a grade", { ...figure, grade: "III" }],
    ["a value and parts", { ...figure, parts: parts(2) }],
    ["a value and a source's word", { ...figure, asserted: "met" }],
    ["a grade and parts", { ...unsaid, grade: "III", parts: parts(2) }],
    ["a grade and a source's word", { ...unsaid, grade: "III", asserted: "met" }],
    ["a grade over a span", { ...bare, span, grade: "III" }],
    ["parts over a span", { ...bare, span, parts: parts(2) }],
    ...["", 3, null].map((grade) => [`the grade ${grade}`, { ...unsaid, grade }] as const),
    ...["maybe", "", true].map((asserted) => [`the word ${asserted}`, { ...unsaid, asserted }] as const),
    ...[parts(1), parts(101), [], ["1", "x"], ["x", "1"], [1, 2], "1:2", null, { length: 2 }].map(
      (one) => [`the parts ${JSON.stringify(one)?.slice(0, 20)}`, { ...unsaid, parts: one }] as const,
    ),
    ...["source", "printed", "unit"].flatMap((key) =>
      ["", "x".repeat(2001), 5, null].map((one) => [`${key} ${String(one).slice(0, 9)}`, { ...figure, [key]: one }] as const),
    ),
    ...["rate", "", 1].map((measure) => [`the measure ${measure}`, { ...figure, measure }] as const),
    ...["constant", "", 1].map((basis) => [`the basis ${basis}`, { ...figure, basis }] as const),
    ...["2027-3", "27", "2027-03-15T00", 2027, ""].map((vintage) => [`the vintage ${vintage}`, { ...figure, vintage }] as const),
    ["a key that nobody knows", { ...figure, note: "x" }],
    ["another key for the value", { ...unsaid, note: "x" }],
  ])("%s", (_, given) => {
    expect([isPlainObservation(given), safeParseObservations([given]).success]).toEqual([false, false]);
  });

  it("leaves to the schema what says more of itself", () => {
    const more = { ...figure, locator: { table: 1 } };
    expect([isPlainObservation(more), isObservation(more)]).toEqual([false, true]);
    expect(readObservationText(JSON.stringify([more]), { format: "json" }).observations).toEqual([more]);
  });
});
