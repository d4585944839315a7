import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { assess, targetsByYear } from "../../src/assessment/index.js";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../src/huzhu/index.js";
import type { Observation } from "../../src/model/index.js";
import {
  type Chart,
  chartCsv,
  dumbbellChart,
  layoutChart,
  paceChart,
  projectsChart,
  statusChart,
  targetPathChart,
} from "../../src/output/index.js";
import { codeOf, factsOf } from "../refusal.js";

type Line = { readonly [column: string]: string };
const lines = (chart: Chart): Line[] => parse(chartCsv(chart), { columns: true });

const figures: readonly Observation[] = [
  { indicator: "urbanisation-rate", year: 2026, value: "43.6", status: "actual" },
  { indicator: "urbanisation-rate", year: 2027, value: "45.9", status: "provisional" },
  { indicator: "river-water-quality", year: 2027, grade: "II", status: "actual" },
];
const interim = assess(huzhu15, figures, { asOf: 2027 });
const outcome = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });

describe("the data of a chart as CSV", () => {
  it("of a path are what the target requires of each year, and what was observed with what rounding allows", () => {
    const path = lines(targetPathChart(huzhu15, "urbanisation-rate", figures));
    const due = targetsByYear(huzhu15).find(({ indicator }) => indicator.id === "urbanisation-rate");
    const required = path.filter(({ series, year }) => series === "required" && year !== "2025");
    expect(required.map(({ year, value }) => [Number(year), value])).toEqual(due?.years.map(({ year, value }) => [year, value]));
    expect(path.filter(({ series }) => series === "observed").map(({ from: _, ...rest }) => rest)).toEqual([
      {
        indicator: "urbanisation-rate",
        series: "observed",
        year: "2025",
        value: "42.1",
        low: "42.05",
        high: "42.15",
        status: "baseline",
      },
      {
        indicator: "urbanisation-rate",
        series: "observed",
        year: "2026",
        value: "43.6",
        low: "43.55",
        high: "43.65",
        status: "actual",
      },
      {
        indicator: "urbanisation-rate",
        series: "observed",
        year: "2027",
        value: "45.9",
        low: "45.85",
        high: "45.95",
        status: "provisional",
      },
    ]);
  });

  it("of grades and structures are as printed and as observed", () => {
    const grades = lines(targetPathChart(huzhu15, "river-water-quality", figures));
    expect(grades.map(({ series, year, value }) => [series, year, value])).toEqual([
      ["required", "2030", "III 类及以上*"],
      ["observed", "2025", "III 类及以上"],
      ["observed", "2027", "II"],
    ]);
    const shares = lines(targetPathChart(huzhu14, "three-sector-structure", huzhu14Outcomes));
    expect(shares.map(({ series, value }) => [series, value])).toContainEqual(["required", "20.5:31.5:48"]);
  });

  it.each([
    ["status", lines(statusChart(huzhu14, [outcome])), outcome],
    ["dumbbell", lines(dumbbellChart(huzhu15, interim)), interim],
    ["pace", lines(paceChart(huzhu15, interim)), interim],
  ])("of the %s chart are its verdicts, with all their digits", (_, table, { verdicts }) => {
    expect(table.length).toBeGreaterThan(0);
    for (const { indicator, target, status, required, pace_needed, year } of table) {
      const verdict = verdicts.filter((one) => one.indicator === indicator)[Number(target)];
      expect([status, required || undefined, pace_needed || undefined, Number(year)]).toEqual([
        verdict?.status,
        verdict?.required,
        verdict?.requiredPace,
        verdict?.asOf,
      ]);
    }
  });

  it("of the pace chart are of the targets that it shows", () => {
    expect(lines(paceChart(huzhu15, interim)).map(({ indicator }) => indicator)).toEqual(["urbanisation-rate"]);
    expect(lines(statusChart(huzhu15, [interim]))).toHaveLength(interim.verdicts.length);
  });

  it("of projects count each one, those without a township too", () => {
    const table = lines(projectsChart(huzhu15));
    const groups = huzhu15.boxes.flatMap((box) => box.groups);
    const all = new Set(groups.flatMap(({ projects }) => projects.map(({ id }) => id))).size;
    const counted = table.reduce((sum, { projects }) => sum + Number(projects), 0);
    // A project that mentions two townships is counted in both.
    expect(counted).toBeGreaterThanOrEqual(all);
    expect(table.some(({ place }) => place === "")).toBe(true);
  });

  it.each(["map", "schematic"] as const)("of the %s are the places with their roles", (view) => {
    const table = lines(layoutChart(huzhu15, { view }));
    expect(table).toHaveLength(huzhu15.layout.places.length);
    expect(table.find(({ place }) => place === "weiyuan")?.["roles"]).toContain("small-city");
  });

  it("are in the chart itself, as plain JSON", () => {
    const chart = targetPathChart(huzhu15, "urbanisation-rate", figures);
    expect(chartCsv(JSON.parse(JSON.stringify(chart)))).toBe(chartCsv(chart));
    expect(chartCsv(chart, { escapeFormulas: true })).toBe(chartCsv(chart));
    expect(chartCsv(chart, { delimiter: "\t", byteOrderMark: true })).toMatch(/^\ufeffindicator\tseries/);
  });

  it("are refused of what has no table", () => {
    const { usermeta: _, ...bare } = targetPathChart(huzhu15, "urbanisation-rate", []);
    expect(codeOf(() => chartCsv(bare as Chart))).toBe("invalid-argument");
    expect(factsOf(() => chartCsv(bare as Chart))).toEqual({ argument: "chart", expected: "usermeta.table", given: "none" });
    expect(codeOf(() => chartCsv(null as unknown as Chart))).toBe("invalid-argument");
    expect(factsOf(() => chartCsv(null as unknown as Chart))).toMatchObject({ argument: "chart", expected: "object" });
    const chart = layoutChart(huzhu15);
    expect(codeOf(() => chartCsv(chart, 3 as never))).toBe("invalid-options");
    expect(factsOf(() => chartCsv(chart, 3 as never))).toMatchObject({ argument: "options", expected: "object" });
  });
});
