import { readFileSync } from "node:fs";
import { huzhu14, huzhu14Outcomes, huzhu15 } from "../../dist/huzhu.js";
import { assess, readObservationText } from "../../dist/index.js";
import * as national from "../../dist/national.js";

const { observations: figures } = readObservationText(
  readFileSync(new URL("../../examples/interim-verdicts/observations.csv", import.meta.url), "utf8"),
  { format: "csv", plan: huzhu15 },
);

/** What is printed: a plan under way with made-up figures, one that has ended, the long national one without figures. */
export const assessments = [
  { name: "huzhu-15", plan: huzhu15, assessment: assess(huzhu15, figures, { asOf: 2027 }) },
  { name: "huzhu-14", plan: huzhu14, assessment: assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }) },
  { name: "national-15", plan: national.national15, assessment: assess(national.national15, [], { asOf: 2026 }) },
];
