import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import type { Observation } from "../../src/model/index.js";
import {
  type Chart,
  type ChartOptions,
  dumbbellChart,
  layoutChart,
  paceChart,
  projectsChart,
  statusChart,
  THEMES,
  targetPathChart,
} from "../../src/output/index.js";
import { codeOf } from "../refusal.js";
import { rowsIn } from "./plan-of.js";
import { collisions, textBoxes } from "./text-boxes.js";
import { draw, objections } from "./vega.js";

const VARIANTS = (["zh", "en"] as const).flatMap((locale) => THEMES.map((theme): ChartOptions => ({ locale, theme })));

const observed: readonly Observation[] = [
  { indicator: "gdp-growth", year: 2026, value: "5.1", status: "actual" },
  { indicator: "gdp-growth", year: 2027, value: "4.6", status: "provisional" },
  { indicator: "household-income-growth", year: 2026, value: "5.0", status: "actual" },
  { indicator: "urbanisation-rate", year: 2026, value: "44.5", status: "actual" },
  { indicator: "urbanisation-rate", year: 2027, value: "46.5", status: "estimate" },
  { indicator: "river-water-quality", year: 2026, grade: "II", status: "actual" },
  { indicator: "pm25-concentration", year: 2026, value: "27.5", status: "actual" },
];
const of15 = (asOf: number) => assess(huzhu15, observed, { asOf });
const of14 = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });

/** Each chart, of each plan. */
const CHARTS: { [name: string]: (options?: ChartOptions) => Chart } = {
  "the status, two years": (options) => statusChart(huzhu15, [2026, 2027].map(of15), options),
  "the status, one year": (options) => statusChart(huzhu14, [of14], options),
  "the dumbbell under way": (options) => dumbbellChart(huzhu15, of15(2027), options),
  "the dumbbell of an outcome": (options) => dumbbellChart(huzhu14, of14, options),
  "the dumbbell of nothing": (options) => dumbbellChart(huzhu15, assess(huzhu15, [], { asOf: 2025 }), options),
  "the pace": (options) => paceChart(huzhu15, of15(2027), options),
  "the pace of nothing": (options) => paceChart(huzhu14, of14, options),
  "the projects": (options) => projectsChart(huzhu15, options),
  "the projects of nothing": (options) => projectsChart(huzhu14, options),
  "the map": (options) => layoutChart(huzhu15, options),
  "the map of nothing": (options) => layoutChart(huzhu14, { ...options, view: "map" }),
  "the schematic": (options) => layoutChart(huzhu15, { ...options, view: "schematic" }),
  "the schematic of nothing": (options) => layoutChart(huzhu14, options),
  "the status of nothing": (options) => statusChart(huzhu15, [], options),
};
for (const { id } of huzhu15.indicators)
  CHARTS[`the path of ${id}`] = (options) => targetPathChart(huzhu15, id, observed, options);
for (const { id } of huzhu14.indicators)
  CHARTS[`the path of ${id} (14)`] = (options) => targetPathChart(huzhu14, id, huzhu14Outcomes, options);

describe.each(Object.entries(CHARTS))("%s", (_, make) => {
  it("is a specification that Vega-Lite's schema accepts, in plain JSON", () => {
    for (const options of VARIANTS) {
      const chart = make(options);
      expect(objections(chart)).toEqual([]);
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    }
  });

  it("is drawn without a warning or a hole", async () => {
    for (const locale of ["zh", "en"] as const) {
      const { svg, warnings } = await draw(make({ locale }));
      expect(warnings).toEqual([]);
      expect(/.{0,40}(?:NaN|undefined|Infinity|null).{0,20}/.exec(svg)?.[0]).toBeUndefined();
    }
  });

  it("has no text on another, and none beyond its edge", async () => {
    for (const locale of ["zh", "en"] as const) expect(collisions(await textBoxes(make({ locale }))), locale).toEqual([]);
  });
});

it("figures of any course have their labels beside each other", async () => {
  const figures = fc.array(fc.tuple(fc.integer({ min: 380, max: 560 }), fc.constantFrom("actual", "provisional", "estimate")), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(figures, fc.constantFrom("zh", "en"), async (given, locale) => {
      const figures = given.map(([value, status], i) => ({
        indicator: "urbanisation-rate",
        year: 2026 + i,
        value: (value / 10).toFixed(1),
        status,
      }));
      const chart = targetPathChart(huzhu15, "urbanisation-rate", figures as readonly Observation[], { locale } as ChartOptions);
      expect(collisions(await textBoxes(chart))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe("the checks of this test", () => {
  it("find texts on each other and beyond the edge", async () => {
    const text = (value: string, x: number) => ({
      mark: { type: "text", x, y: 10, align: "left" },
      encoding: { text: { value } },
    });
    const layer = [text("森林覆盖率", 0), text("19.96", 40), text("on the right", 180)];
    const chart = { $schema: "", description: "", width: 200, height: 20, data: { values: [{}] }, layer, autosize: "none" };
    expect(collisions(await textBoxes(chart as never))).toEqual(["on the right leaves the canvas", "森林覆盖率 lies on 19.96"]);
  });

  it("find a specification that is none", async () => {
    expect(objections({ $schema: "", description: "", mark: "blob", encoding: {} })).not.toEqual([]);
    const { warnings } = await draw({
      $schema: "",
      description: "",
      data: { values: [] },
      mark: "bar",
      encoding: { shape: { field: "a", type: "nominal" } },
    });
    expect(warnings).not.toEqual([]);
  });
});

describe("targetPathChart", () => {
  it("refuses an indicator that the plan does not have", () => {
    expect(codeOf(() => targetPathChart<string>(huzhu15, "forest-covrage", []))).toBe("unknown-indicator");
    expect(codeOf(() => targetPathChart(huzhu15, "forest-coverage", [], { target: 1 }))).toBe("unknown-target");
  });

  it("keeps the decimal text beside the number that places a mark", () => {
    const rows = rowsIn(targetPathChart(huzhu15, "urbanisation-rate", observed, { locale: "en" }));
    expect(rows).toContainEqual(expect.objectContaining({ year: 2026, value: 44.5, text: "44.5", range: "44.45 to 44.55" }));
    expect(rows).toContainEqual(expect.objectContaining({ low: 46.45, high: 46.55, label: "46.5 (estimate)" }));
    // As a verdict takes 左右: 5 % of the way from 42.1.
    expect(rows).toContainEqual({ year: 2030, low: 50.65, high: 51.1, range: "50.65 to 51.1" });
    expect(rows).toContainEqual({ year: 2027, low: 45.52, high: 45.88, range: "45.52 to 45.88" });
  });
});

it("a title is broken behind the plan, and a place stands whole on a line of its own", () => {
  const lines = (chart: Chart) => chart["title"] as { readonly text: string[]; readonly subtitle: string[] };
  expect(lines(paceChart(huzhu15, of15(2027), { locale: "zh" })).text).toEqual([
    "互助土族自治县国民经济和社会发展第十五个五年规划纲要：",
    expect.stringMatching(/（截至2027年）$/),
  ]);
  expect(lines(statusChart(huzhu14, [of14], { locale: "zh" })).text).toHaveLength(1);
  const { subtitle } = lines(targetPathChart(huzhu15, "gdp-growth", observed, { locale: "en" }));
  expect(subtitle.slice(0, 2)).toEqual([
    expect.stringMatching(/^Target: .*[^\]]$/),
    expect.stringMatching(/^\[Chapter 2, .* · row 7 · .*\]$/),
  ]);
});
