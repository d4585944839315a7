import { beforeEach, describe, expect, it } from "vitest";
import { yearlyTargets } from "../../../src/assessment/index.js";
import {
  DEFAULT_POLICY,
  type Indicator,
  level,
  type Observation,
  type Plan,
  type Span,
  type Target,
} from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { COLOURS, OKABE_ITO } from "../../../src/output/charts/theme.js";
import { type Chart, chartCsv, type TargetPathOptions, targetPathChart } from "../../../src/output/index.js";
import { wording } from "../../../src/text/index.js";
import { codeOf, factsOf } from "../../refusal.js";
import { baseOf, levelOf, observed, planOf } from "../plan-of.js";
import { type Channel, type Unit, unitsOf } from "../units-of.js";

const words = wording("en");
const { chart: said } = words;
const by: Span = { kind: "by", year: 2030 };
const mean: Span = { kind: "average", from: 2026, to: 2030 };

const draw = (plan: Plan, observations: readonly Observation[] = [], options: TargetPathOptions = {}): Chart =>
  targetPathChart(plan, "it", observations, { locale: "en", ...options });
/** The lines of a chart's table without the indicator: series, from, year, value, low, high, status. */
const table = (chart: Chart) =>
  chartCsv(chart)
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.replace(/^it,/, ""));
const notes = (chart: Chart) => chart.description.split("\n").slice(2);
const channel = (unit: Unit | undefined, name: string) =>
  (unit?.channels[name] ?? {}) as Channel & { readonly [more: string]: unknown };
const domain = (unit: Unit | undefined, axis: string) => (channel(unit, axis).scale?.domain ?? []) as readonly number[];

/** From 40 to 50 in five years. */
const rising = planOf({ requirement: level("50"), baseline: levelOf("40"), span: by });

/** The parts of the drawing of a path, from back to front. */
function partsOf(chart: Chart) {
  const [band, bandOfYear, ...rest] = unitsOf(chart);
  const hasTolerance = rest[0]?.mark["strokeWidth"] === 16;
  const [tolerance, others] = hasTolerance ? [rest[0], rest.slice(1)] : [undefined, rest];
  const [area, rule, meanBar, meanText, line, point, halo, label, goal] = others;
  return { band, bandOfYear, tolerance, area, rule, meanBar, meanText, line, point, halo, label, goal };
}

describe("a path", () => {
  it("has a table with the columns of every path", () => {
    expect(chartCsv(draw(rising)).split("\n")[0]).toBe("indicator,series,from,year,value,low,high,status");
  });

  it("is refused without a plan, a list of observations, options, an indicator or its target", () => {
    expect(codeOf(() => draw({} as Plan))).toBe("invalid-plan");
    expect(codeOf(() => draw(rising, {} as never))).toBe("invalid-observations");
    expect(factsOf(() => draw(rising, {} as never))).toMatchObject({ argument: "observations" });
    expect(codeOf(() => targetPathChart(rising, "it", [], null as never))).toBe("invalid-options");
    expect(factsOf(() => targetPathChart(rising, "it", [], null as never))).toMatchObject({ argument: "options" });
    expect(factsOf(() => draw(rising, [], { target: 1 }))).toMatchObject({ indicator: "it", target: 1 });
    expect(factsOf(() => draw({ ...rising, indicators: [{ ...rising.indicators[0], targets: [] } as never] }))).toMatchObject({
      target: 0,
    });
  });

  it("is titled by the indicator with its unit, and says the target as printed with its place", () => {
    const given = planOf({
      requirement: level("50"),
      baseline: levelOf("40"),
      span: by,
      unit: "%",
      name: { zh: "某", en: "Cover" },
    });
    const placed = { ...given.indicators[0], targets: [{ ...given.indicators[0]?.targets[0], locator: { table: 2, row: 3 } }] };
    const { description } = draw({ ...given, indicators: [placed as never] });
    expect(description.split("\n").slice(0, 2)).toEqual(["Cover (%)", "target: 50  [Table 2 · row 3]"]);
  });

  it("goes from the base to the target, with each figure and what its rounding allows", () => {
    const chart = draw(rising, observed("42.0", "45"));
    expect(table(chart)).toEqual([
      "required,,2025,40,,,",
      "required,,2026,42,,,",
      "required,,2027,44,,,",
      "required,,2028,46,,,",
      "required,,2029,48,,,",
      "required,,2030,50,,,",
      "observed,,2025,40,39.5,40.5,baseline",
      "observed,,2026,42.0,41.95,42.05,actual",
      "observed,,2027,45,44.5,45.5,actual",
    ]);
    const { line, point, area, rule, label, goal } = partsOf(chart);
    expect(line?.rows.map(({ series, year, value }) => [series, year, value])).toEqual([
      ...[40, 42, 44, 46, 48, 50].map((value, i) => [said.asked, 2025 + i, value]),
      [said.observed, 2025, 40],
      [said.observed, 2026, 42],
      [said.observed, 2027, 45],
    ]);
    expect(point?.rows).toEqual(line?.rows);
    for (const shading of [area, rule]) {
      expect(shading?.rows.map(({ low, high }) => [low, high])).toEqual([
        [39.5, 40.5],
        [41.95, 42.05],
        [44.5, 45.5],
      ]);
      expect(shading?.channels).toMatchObject({ x: { field: "year" }, y: { field: "low" }, y2: { field: "high" } });
      expect(shading?.mark).toMatchObject({ color: COLOURS.light.observed });
    }
    expect(label?.rows.map((row) => row["label"])).toEqual(["40 (base)", "42.0", "45"]);
    expect(goal?.rows.map(({ year, text }) => [year, text])).toEqual([[2030, "50"]]);
    expect(goal?.mark).toMatchObject({ align: "left", dx: 9, fontWeight: "bold" });
  });

  it("says in which years it is on track, up to the year before the last, and what is in the last", () => {
    // 0.95 and 1.05 of the way that the time asks for: 1.9 to 2.1 of the 2 points of the first year, and so on.
    const { band, bandOfYear } = partsOf(draw(rising));
    const bands = [
      { year: 2026, low: 41.9, high: 42.1, range: "41.9 to 42.1" },
      { year: 2027, low: 43.8, high: 44.2, range: "43.8 to 44.2" },
      { year: 2028, low: 45.7, high: 46.3, range: "45.7 to 46.3" },
      { year: 2029, low: 47.6, high: 48.4, range: "47.6 to 48.4" },
    ];
    expect(band?.rows).toEqual(bands);
    expect(bandOfYear?.rows).toEqual(bands);
    expect(band?.mark).toMatchObject({ color: OKABE_ITO.green });
    expect(bandOfYear?.channels["tooltip"]).toEqual([{ field: "range", type: "nominal", title: words.status["on-track"] }]);
    // By the policy that is given.
    const own = partsOf(draw(rising, [], { policy: { ...DEFAULT_POLICY, onTrack: "0.5" } }));
    expect(own.band?.rows[0]).toMatchObject({ low: 41, high: 42.1 });
  });

  it("has the bands of the target that it shows, of an indicator with two", () => {
    const [indicator] = rising.indicators;
    const [target] = indicator?.targets ?? [];
    const later: Target = { ...(target as Target), requirement: level("60") };
    const both: Plan = { ...rising, indicators: [{ ...(indicator as Indicator), targets: [target as Target, later] }] };
    const lows = (target: number) => partsOf(draw(both, [], { target })).band?.rows.map(({ low }) => low);
    expect(lows(1)).toEqual([43.8, 47.6, 51.4, 55.2]);
    expect(lows(0)).toEqual([41.9, 43.8, 45.7, 47.6]);
    expect(table(draw(both, [], { target: 1 }))).toContain("required,,2030,60,,,");
  });

  it("has no band where not the figure of the year decides", () => {
    const growth = planOf({ requirement: { kind: "growth", bound: "about", value: "5" }, span: mean, measure: "growth" });
    expect(partsOf(draw(growth)).band?.rows).toEqual([]);
    const unknown = planOf({ requirement: level("50", { bound: "about" }), direction: "unknown", span: by });
    const { band, tolerance } = partsOf(draw(unknown));
    expect([band?.rows, tolerance]).toEqual([[], undefined]);
  });

  it.each([
    ["a floor", "higher", "40", [49.5, 50]],
    ["a ceiling", "lower", "60", [50, 50.5]],
    ["a number to be held", "hold", "50", [47.5, 52.5]],
  ] as const)("shows what 左右 leaves to %s, in the last year alone", (_, direction, base, [low, high]) => {
    const given = planOf({ requirement: level("50", { bound: "about" }), baseline: levelOf(base), direction, span: by });
    const chart = draw(given);
    const { tolerance } = partsOf(chart);
    expect(tolerance?.rows).toEqual([{ year: 2030, low, high, range: `${low} to ${high}` }]);
    expect(tolerance?.mark).toMatchObject({ color: OKABE_ITO.vermilion });
    expect(tolerance?.channels).toMatchObject({
      x: { field: "year" },
      y: { field: "low" },
      y2: { field: "high" },
      tooltip: [{ field: "range", title: said.tolerance }],
    });
    expect(notes(chart)).toContain("bar in the last year: “about” taken as 5%");
  });

  it.each(["at-least", "more-than", "at-most", "exactly", "unstated"] as const)("shows none for %s", (bound) => {
    const chart = draw(planOf({ requirement: level("50", { bound }), baseline: levelOf("40"), span: by }));
    expect(partsOf(chart).tolerance).toBeUndefined();
    expect(chart.description).not.toContain("“about”");
  });

  it("says of its shades what they are, where there are any", () => {
    expect(notes(draw(rising, observed("42")))).toEqual([said.roundingNote, said.onTrackNote]);
    const bare = planOf({ requirement: level("50"), span: by });
    expect(notes(draw(bare))).toEqual([]);
    expect(notes(draw(bare, observed("42")))).toEqual([said.roundingNote]);
    const asked = planOf({ requirement: { kind: "qualitative", text: "better" }, span: by });
    expect(notes(draw(asked))).toEqual([said.noPath]);
    // What a comparison asks for is the other series.
    const relative = planOf({ requirement: { kind: "relative", relation: "above", to: "全市" }, span: mean, measure: "growth" });
    expect(notes(draw(relative))).toEqual([]);
  });

  it("has every year of the plan on its axis, its base's, and those of older figures", () => {
    const { point } = partsOf(draw(rising));
    expect(channel(point, "x").axis).toMatchObject({
      values: [2025, 2026, 2027, 2028, 2029, 2030],
      format: "d",
      grid: false,
      title: null,
    });
    expect(channel(point, "x").scale).toEqual({ domain: [2024.45, 2030.8], nice: false });
    const old: Observation = { indicator: "it", span: { from: 2021, to: 2025 }, value: "3.3", status: "actual" };
    const growth = planOf({ requirement: { kind: "growth", bound: "unstated", value: "5" }, span: mean, measure: "growth" });
    expect(domain(partsOf(draw(growth, [old])).point, "x")).toEqual([2020.45, 2030.8]);
    const late: Span = { kind: "by", year: 2035 };
    expect(domain(partsOf(draw(planOf({ requirement: level("50"), span: late }))).point, "x")).toEqual([2024.45, 2035.8]);
  });

  it("has a scale around all that is drawn, which need not begin at nought", () => {
    const { point } = partsOf(draw(rising));
    // From 39.5, what the base may be, to 50.
    const room = 10.5 * 0.14;
    expect(domain(point, "y")[0]).toBeCloseTo(39.5 - room, 9);
    expect(domain(point, "y")[1]).toBeCloseTo(50 + room, 9);
    expect(channel(point, "y").scale).toMatchObject({ nice: true, zero: false });
    const about = planOf({ requirement: level("50", { bound: "about" }), baseline: levelOf("60"), direction: "lower", span: by });
    const [low = 0] = domain(partsOf(draw(about)).point, "y");
    expect(low).toBeCloseTo(50 - 10.5 * 0.14, 9);
  });

  it("has in its legend the series that there are, each in its colour, dash and shape", () => {
    const looks = (chart: Chart) => {
      const { line, point } = partsOf(chart);
      return {
        colours: channel(point, "color").scale,
        dashes: channel(line, "strokeDash").scale?.range,
        shapes: channel(point, "shape").scale?.range,
      };
    };
    const bare = planOf({ requirement: level("50"), span: by });
    const { observed: blue } = COLOURS.dark;
    expect(looks(draw(rising, observed("42"), { theme: "dark" }))).toEqual({
      colours: { domain: [said.observed, said.asked], range: [blue, OKABE_ITO.vermilion] },
      dashes: [
        [1, 0],
        [6, 4],
      ],
      shapes: ["circle", "diamond"],
    });
    expect(looks(draw(bare)).colours?.domain).toEqual([said.asked]);
    const relative = planOf({ requirement: { kind: "relative", relation: "above", to: "全市" }, span: mean, measure: "growth" });
    const compared = looks(draw(relative, [], { references: { 全市: "5" } }));
    expect(compared).toEqual({
      colours: { domain: ["全市"], range: [OKABE_ITO.green] },
      dashes: [[2, 3]],
      shapes: ["triangle-up"],
    });
    const published: Observation = { indicator: "it", span: { from: 2026, to: 2030 }, value: "3.3", status: "actual" };
    expect(looks(draw(relative, [published])).colours?.domain).toEqual([said.observed]);
  });

  it("draws a published mean as a bar over its years, named in its middle", () => {
    const published: Observation = { indicator: "it", span: { from: 2026, to: 2029 }, value: "3.3", status: "actual" };
    const growth = planOf({ requirement: { kind: "growth", bound: "unstated", value: "5" }, span: mean, measure: "growth" });
    const chart = draw(growth, [published]);
    const { meanBar, meanText } = partsOf(chart);
    expect(meanBar?.rows).toEqual([
      expect.objectContaining({ from: 2026, year: 2029, middle: 2027.5, value: 3.3, label: "2026–2029: 3.3 per year" }),
    ]);
    expect(meanBar?.channels).toMatchObject({ x: { field: "from" }, x2: { field: "year" }, y: { field: "value" } });
    expect(meanText?.channels).toMatchObject({ x: { field: "middle" }, text: { field: "label" } });
    expect(table(chart)).toContain("observed-mean,2026,2029,3.3,,,");
  });

  it("says in its tooltips the figure by its unit, what rounding allows, and how final it is", () => {
    const tooltip = (plan: Plan) => (partsOf(draw(plan)).point?.channels["tooltip"] ?? []) as readonly Channel[];
    expect(tooltip(rising).map(({ field, title }) => [field, title])).toEqual([
      ["year", said.year],
      ["text", said.value],
      ["range", said.rounding],
      ["note", said.note],
    ]);
    expect(tooltip({ ...rising, indicators: [{ ...(rising.indicators[0] as Indicator), unit: "万亩" }] })[1]?.title).toBe(
      "10,000 mu",
    );
    const estimate: Observation = { indicator: "it", year: 2026, value: "42", status: "estimate" };
    const { label, point, halo } = partsOf(draw(rising, [estimate], { theme: "dark" }));
    expect(label?.rows.at(-1)).toMatchObject({ label: "42 (estimate)", note: "estimate", range: "41.5 to 42.5" });
    expect(point?.rows[0]).toMatchObject({ range: "", note: "" });
    expect(halo?.mark).toMatchObject({ stroke: COLOURS.dark.background, dx: { expr: "datum.dx" }, dy: { expr: "datum.dy" } });
    expect(halo?.rows).toEqual(label?.rows);
    expect(channel(label, "text").field).toBe("label");
  });

  it("sets a label clear of the shading around its figure", () => {
    // What is far above the path has its label above; half the shading is added to its distance.
    const { label, point } = partsOf(draw(rising, observed("48")));
    const [low = 0, high = 0] = domain(point, "y");
    const half = 0.5 * (260 / (high - low));
    expect(label?.rows.at(-1)?.["dy"]).toBeCloseTo(-15 - half, 9);
  });
});

describe("which figures are drawn", () => {
  const old = (year: number, value: string): Observation => ({ indicator: "it", year, value, status: "actual" });
  const seen = (plan: Plan, observations: readonly Observation[]) =>
    table(draw(plan, observations)).filter((line) => line.startsWith("observed,"));

  it("those of the plan's years in their order, after a printed base or with the base year's own", () => {
    const figures = [old(2027, "45"), old(2025, "41"), old(2026, "42"), old(2024, "39")];
    expect(seen(rising, figures)).toEqual([
      "observed,,2025,40,39.5,40.5,baseline",
      "observed,,2026,42,41.5,42.5,actual",
      "observed,,2027,45,44.5,45.5,actual",
    ]);
    const bare = planOf({ requirement: level("50"), span: by });
    expect(seen(bare, figures).map((line) => line.split(",")[2])).toEqual(["2025", "2026", "2027"]);
  });

  it("none of another indicator", () => {
    expect(seen(rising, [{ indicator: "other", year: 2026, value: "42", status: "actual" }])).toHaveLength(1);
  });

  it("amounts as their sum so far, without a base", () => {
    const total = planOf({
      requirement: { kind: "change", bound: "unstated", value: "50", measure: "total" },
      baseline: levelOf("7"),
    });
    expect(seen(total, [old(2025, "8"), old(2026, "9"), old(2027, "10.5")])).toEqual([
      "observed,,2026,9,8.5,9.5,actual",
      "observed,,2027,19.5,18.95,20.05,actual",
    ]);
  });

  it("what is counted without rounding, and what is converted as exact as its printed digits", () => {
    const counted = planOf({ requirement: level("50"), span: by, unit: "所", baseline: levelOf("40") });
    expect(seen(counted, [old(2026, "42")])).toEqual(["observed,,2025,40,40,40,baseline", "observed,,2026,42,42,42,actual"]);
    const money = planOf({ requirement: level("1"), span: by, unit: "亿元" });
    expect(seen(money, [{ ...old(2026, "4500"), unit: "万元" }])).toEqual(["observed,,2026,0.45,0.44995,0.45005,actual"]);
    expect(seen(money, [{ ...old(2026, "0.450"), unit: "亿元" }])).toEqual(["observed,,2026,0.450,0.4495,0.4505,actual"]);
  });

  it("yearly changes in points as their sum so far, those in percent year by year", () => {
    const change = (measure: "points" | "percent") =>
      planOf({
        requirement: { kind: "change", bound: "unstated", value: "5", measure, direction: "increase" },
        measure: "growth",
      });
    const figures = [old(2026, "1"), old(2027, "2")];
    expect(seen(change("points"), figures).map((line) => line.split(",")[3])).toEqual(["1", "3"]);
    expect(seen(change("percent"), figures).map((line) => line.split(",")[3])).toEqual(["1", "2"]);
  });

  it("a base in the unit of the figures, as exact as it is printed", () => {
    const base = (reading: Requirement) =>
      seen(planOf({ requirement: level("1"), span: by, unit: "亿元", baseline: baseOf(reading) }), [])[0];
    expect(base(level("4000", { unit: "万元" }))).toBe("observed,,2025,0.4,0.39995,0.40005,baseline");
    expect(base(level("0.4", { unit: "亿元" }))).toBe("observed,,2025,0.4,0.35,0.45,baseline");
    expect(base(level("0.4"))).toBe("observed,,2025,0.4,0.35,0.45,baseline");
  });

  it("a base that is a rate or a number, and none that is a range or no number", () => {
    const base = (reading: Requirement, measure: "level" | "growth") =>
      seen(
        planOf({
          requirement: { kind: "growth", bound: "unstated", value: "5" },
          span: mean,
          measure,
          baseline: baseOf(reading),
        }),
        [],
      );
    expect(base({ kind: "growth", bound: "unstated", value: "6.0" }, "growth")).toEqual([
      "observed,,2025,6.0,5.95,6.05,baseline",
    ]);
    expect(base({ kind: "growth", bound: "between", low: "5", high: "6" }, "growth")).toEqual([]);
    expect(base({ kind: "qualitative", text: "none" }, "growth")).toEqual([]);
  });
});

describe("what is required, year by year", () => {
  const asked = (plan: Plan) =>
    table(draw(plan))
      .filter((line) => line.startsWith("required,"))
      .map((line) => line.split(",").slice(2, 4).join(" "));

  it("is in the unit of the figures", () => {
    const given = planOf({ requirement: level("5000", { unit: "万元" }), span: by, unit: "亿元", baseline: levelOf("0.4") });
    expect(asked(given)).toEqual(["2025 0.4", "2026 0.42", "2027 0.44", "2028 0.46", "2029 0.48", "2030 0.5"]);
  });

  it("begins with the base only where it is a path from it", () => {
    const held = planOf({
      requirement: level("50"),
      baseline: levelOf("40"),
      span: { kind: "every-year", from: 2026, to: 2027 },
    });
    expect(asked(held)).toEqual(["2026 50", "2027 50"]);
    expect(asked(planOf({ requirement: level("50"), span: by }))).toEqual(["2030 50"]);
    const growth = planOf({ requirement: { kind: "growth", bound: "unstated", value: "5" }, span: mean, measure: "growth" });
    expect(asked(growth)).toEqual(["2026 5", "2027 5", "2028 5", "2029 5", "2030 5"]);
  });
});

describe("what a relative target compares with", () => {
  const relative = (to: string) =>
    planOf({ requirement: { kind: "relative", relation: "above", to }, span: mean, measure: "growth" });
  const compared = (
    plan: Plan,
    observations: readonly Observation[],
    references?: NonNullable<TargetPathOptions["references"]>,
  ) =>
    table(draw(plan, observations, references && { references }))
      .filter((line) => line.startsWith("compared,"))
      .map((line) => line.split(",").slice(2, 4).join(" "));
  const of = (year: number, value: string): Observation => ({ indicator: "other", year, value, status: "actual" });

  it("is what was observed of that indicator, year by year, under its name", () => {
    const plan = relative("other");
    const both = {
      ...plan,
      indicators: [...plan.indicators, { ...(plan.indicators[0] as Indicator), id: "other", name: { zh: "他", en: "Other" } }],
    };
    expect(compared(both, [of(2027, "5.2"), of(2026, "5.1")])).toEqual(["2026 5.1", "2027 5.2"]);
    const { point } = partsOf(draw(both, [of(2026, "5.1")]));
    expect(channel(point, "color").scale?.domain).toEqual(["Other"]);
  });

  it("is the series that is given before that, in the plan's years, with its prices or without", () => {
    const series = { 2025: "1", 2026: "5", 2028: "4" };
    expect(compared(relative("other"), [of(2027, "5.2")], { other: series })).toEqual(["2026 5", "2028 4"]);
    expect(compared(relative("other"), [], { other: { basis: "real", values: series } })).toEqual(["2026 5", "2028 4"]);
    expect(compared(relative("other"), [], { other: "5" })).toEqual([2026, 2027, 2028, 2029, 2030].map((year) => `${year} 5`));
  });

  it("is nothing by the name of what every object has", () => {
    expect(compared(relative("constructor"), [])).toEqual([]);
    expect(compared(relative("toString"), [], { other: "5" })).toEqual([]);
  });

  it("is nothing of a target that compares with none", () => {
    expect(table(draw(rising, [], { references: { 全市: "5" } })).filter((line) => line.startsWith("compared"))).toEqual([]);
  });
});

describe("a path of grades", () => {
  const graded = (year: number, grade: string, status: Observation["status"] = "actual"): Observation => ({
    indicator: "it",
    year,
    grade,
    status,
  });
  const requirement: Requirement = { kind: "grade", bound: "at-least", grade: "II", scale: "surface-water" };
  const water = planOf({
    requirement,
    span: by,
    measure: "grade",
    baseline: baseOf({ kind: "grade", bound: "at-least", grade: "IV", scale: "surface-water" }, "IV类"),
  });
  let chart: Chart;
  let [line, point, text]: readonly Unit[] = [];
  beforeEach(() => {
    chart = draw(water, [graded(2027, "III", "provisional"), graded(2026, "IV")], { theme: "dark" });
    [line, point, text] = unitsOf(chart);
  });

  it("shows the base, what was observed with how final it is, and what each year is to have", () => {
    expect(text?.rows.map(({ year, grade, label, series }) => [year, grade, label, series])).toEqual([
      [2025, "IV", said.base, said.observed],
      [2026, "IV", "", said.observed],
      [2027, "III", words.observationStatus.provisional, said.observed],
    ]);
    const { years } = yearlyTargets(water.indicators[0]?.targets[0] as Target, { base: { year: 2025, value: "IV" } });
    expect(line?.rows).toEqual(years.map(({ year, value }) => ({ year, grade: value, series: said.asked, label: "" })));
    expect(line?.rows.at(-1)).toMatchObject({ year: 2030, grade: "II" });
    expect(point?.rows).toEqual([...(line?.rows ?? []), ...(text?.rows ?? [])]);
    expect(line?.mark).toMatchObject({ strokeDash: [6, 4] });
    expect(channel(text, "text").field).toBe("label");
    expect(channel(text, "color").value).toBe(COLOURS.dark.text);
  });

  it("has the whole scale, the best on top, and names the class beyond it", () => {
    expect(channel(point, "y")).toMatchObject({
      field: "grade",
      sort: ["I", "II", "III", "IV", "V", "inferior-V"],
      scale: { domain: ["I", "II", "III", "IV", "V", "inferior-V"] },
      axis: { title: null, grid: true, labelExpr: `datum.value === "inferior-V" ? "${said.inferiorV}" : datum.value` },
    });
    expect(channel(point, "x")).toMatchObject({ field: "year", axis: { labelAngle: 0, title: null } });
    expect(notes(chart)).toEqual([said.gradeNote]);
  });

  it("tells the two series apart by colour and shape", () => {
    expect(channel(point, "color").scale).toEqual({
      domain: [said.observed, said.asked],
      range: [COLOURS.dark.observed, OKABE_ITO.vermilion],
    });
    expect(channel(point, "shape").scale).toEqual({ domain: [said.observed, said.asked], range: ["circle", "diamond"] });
    const tooltip = point?.channels["tooltip"] as readonly Channel[];
    expect(tooltip.map(({ field, title }) => [field, title])).toEqual([
      ["year", said.year],
      ["grade", said.value],
    ]);
  });

  it("without a base, or with one that is no grade, begins with what was observed", () => {
    for (const baseline of [{}, { baseline: levelOf("5") }]) {
      const bare = draw(planOf({ requirement, span: by, measure: "grade", ...baseline }), [graded(2026, "III")]);
      expect(unitsOf(bare)[2]?.rows.map(({ year }) => year)).toEqual([2026]);
    }
  });

  it("begins in the year that the base prints, though the plan's base is another", () => {
    const [indicator] = water.indicators;
    const baseline = { ...baseOf({ kind: "grade", bound: "at-least", grade: "II", scale: "surface-water" }), year: 2024 };
    const [years, , base] = unitsOf(draw({ ...water, indicators: [{ ...(indicator as Indicator), baseline }] }));
    expect(base?.rows.map(({ year, grade }) => [year, grade])).toEqual([[2024, "II"]]);
    // A grade that the base has is held from then on.
    expect(years?.rows.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  });

  it("of a scale that nobody knows has the grades that occur, each once", () => {
    const stars = planOf({
      requirement: { kind: "grade", bound: "at-least", grade: "A", scale: "constructor" },
      span: by,
      measure: "grade",
    });
    const own = draw(stars, [graded(2026, "B"), graded(2027, "A"), graded(2028, "B")]);
    expect(channel(unitsOf(own)[1], "y").sort).toEqual(["A", "B"]);
  });

  it("shows no other indicator's", () => {
    expect(unitsOf(draw(water, [{ ...graded(2026, "I"), indicator: "other" }]))[2]?.rows).toHaveLength(1);
  });

  it("has a table of what is printed and observed, year by year", () => {
    expect(table(chart)).toEqual([
      "required,,2030,as read,,,",
      "observed,,2025,IV类,,,baseline",
      "observed,,2026,IV,,,actual",
      "observed,,2027,III,,,provisional",
    ]);
  });
});

describe("a path of structures", () => {
  const requirement: Requirement = { kind: "composition", bound: "unstated", parts: ["20", "30", "50"] };
  const plan = planOf({ requirement, span: by, measure: "composition" });
  const of = (year: number, ...parts: string[]): Observation => ({ indicator: "it", year, parts, status: "actual" });
  let chart: Chart;
  let [bar, text]: readonly Unit[] = [];
  beforeEach(() => {
    chart = draw(plan, [
      of(2027, "21", "31", "48.0"),
      of(2026, "22", "32", "46"),
      { ...of(2026, "1", "99"), indicator: "other" },
    ]);
    [bar, text] = unitsOf(chart);
  });

  it("has a bar for each year in their order and one for the target, from the first part to the last", () => {
    expect(bar?.rows.map(({ bar: name, part, no, value, text: printed }) => [name, part, no, value, printed])).toEqual([
      ["2026", "part 1", 1, 22, "22"],
      ["2026", "part 2", 2, 32, "32"],
      ["2026", "part 3", 3, 46, "46"],
      ["2027", "part 1", 1, 21, "21"],
      ["2027", "part 2", 2, 31, "31"],
      ["2027", "part 3", 3, 48, "48.0"],
      [said.target, "part 1", 1, 20, "20"],
      [said.target, "part 2", 2, 30, "30"],
      [said.target, "part 3", 3, 50, "50"],
    ]);
    expect(channel(bar, "x")).toMatchObject({ field: "bar", sort: null, axis: { labelAngle: 0, title: null } });
    expect(channel(bar, "y")).toMatchObject({ field: "value", stack: "zero", axis: { title: null } });
    expect(channel(bar, "order")).toEqual({ field: "no", type: "quantitative" });
    expect(notes(chart)).toEqual([said.structureNote]);
  });

  it("colours the parts in their order, in one colour more than once where there are many", () => {
    const { green, orange, skyBlue, purple, yellow, grey } = OKABE_ITO;
    expect(channel(bar, "color")).toMatchObject({
      field: "part",
      sort: null,
      scale: { domain: ["part 1", "part 2", "part 3"], range: [green, orange, skyBlue] },
      legend: { orient: "right" },
    });
    const many = planOf({
      requirement: { ...requirement, parts: ["20", "20", "20", "10", "10", "10", "10"] },
      span: by,
      measure: "composition",
    });
    expect(channel(unitsOf(draw(many))[0], "color").scale?.range).toEqual([green, orange, skyBlue, purple, yellow, grey, green]);
  });

  it("writes each share in the middle of its part, and tells it when pointed at", () => {
    expect(text?.channels).toMatchObject({
      y: { field: "value", stack: "zero", bandPosition: 0.5 },
      detail: { field: "part" },
      text: { field: "text" },
    });
    const tooltip = bar?.channels["tooltip"] as readonly Channel[];
    expect(tooltip.map(({ field, title }) => [field, title])).toEqual([
      ["bar", null],
      ["part", null],
      ["text", said.value],
    ]);
  });

  it("begins with the base's structure, named as such", () => {
    const baseline = baseOf({ kind: "composition", bound: "unstated", parts: ["25", "30", "45"] });
    const [bars] = unitsOf(
      draw(planOf({ requirement, span: by, measure: "composition", baseline }), [of(2026, "22", "32", "46")]),
    );
    expect(bars?.rows.map(({ bar: name, text: share }) => `${name}: ${share}`)).toEqual([
      "2025 (base): 25",
      "2025 (base): 30",
      "2025 (base): 45",
      ...["2026: 22", "2026: 32", "2026: 46"],
      ...["target: 20", "target: 30", "target: 50"],
    ]);
  });

  it("says of a year's shares how far they are final", () => {
    const estimate = draw(plan, [{ ...of(2026, "22", "32", "46"), status: "estimate" }, of(2027, "21", "31", "48")]);
    expect([...new Set(unitsOf(estimate)[0]?.rows.map((row) => row["bar"]))]).toEqual(["2026 (estimate)", "2027", said.target]);
    expect(table(estimate)[1]).toBe("observed,,2026,22:32:46,,,estimate");
  });

  it("has a table of the shares as printed", () => {
    expect(table(chart)).toEqual([
      "required,,2030,as read,,,",
      "observed,,2026,22:32:46,,,actual",
      "observed,,2027,21:31:48.0,,,actual",
    ]);
  });
});
