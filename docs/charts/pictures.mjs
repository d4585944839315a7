// The pictures of docs/charts: each is a chart of the embedded plans, drawn in both languages and for light and dark pages.

import { readFileSync } from "node:fs";
import { assess, readObservationText } from "five-year-plan";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "five-year-plan/huzhu";
import * as output from "five-year-plan/output";

// The example's figures of 2026 and 2027, which are made up.
const csv = readFileSync(new URL("../../examples/interim-verdicts/observations.csv", import.meta.url), "utf8");
const { observations } = readObservationText(csv, { format: "csv" });

const asOf = (year) => assess(huzhu15, observations, { asOf: year });
const outcome = assess(huzhu14, huzhu14Outcomes, { asOf: 2025 });

/** Name of the file → the chart in a language and a theme. */
export const pictures = {
  "target-path": (options) => output.targetPathChart(huzhu15, "urbanisation-rate", observations, options),
  "target-path-growth": (options) => output.targetPathChart(huzhu15, "gdp-growth", observations, options),
  "target-path-relative": (options) => output.targetPathChart(huzhu15, "household-income-growth", observations, options),
  "target-path-grade": (options) => output.targetPathChart(huzhu15, "river-water-quality", observations, options),
  "target-path-structure": (options) => output.targetPathChart(huzhu14, "three-sector-structure", huzhu14Outcomes, options),
  dumbbell: (options) => output.dumbbellChart(huzhu15, asOf(2027), options),
  "dumbbell-14": (options) => output.dumbbellChart(huzhu14, outcome, options),
  pace: (options) => output.paceChart(huzhu15, asOf(2027), options),
  projects: (options) => output.projectsChart(huzhu15, options),
  "layout-map": (options) => output.layoutChart(huzhu15, options),
  "layout-schematic": (options) => output.layoutChart(huzhu15, { ...options, view: "schematic" }),
  status: (options) => output.statusChart(huzhu15, [2026, 2027].map(asOf), options),
  "status-14": (options) => output.statusChart(huzhu14, [outcome], options),
};
