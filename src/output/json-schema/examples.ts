import type { Assessment } from "../../assessment/index.js";
import { DEFAULT_POLICY, type Observation, type Plan } from "../../model/index.js";

/** Small documents that the schemas show. The names are Chinese, as in any plan. */
export const EXAMPLE_NAME = { zh: "森林覆盖率", en: "Forest coverage" };

/** A plan of one indicator. */
export const EXAMPLE_PLAN: Plan = {
  schemaVersion: "1",
  id: "my-15",
  title: { zh: "某县第十五个五年规划纲要" },
  place: "某县",
  period: { from: 2026, to: 2030 },
  base: 2025,
  chapters: [],
  boxes: [],
  indicators: [
    {
      id: "forest-coverage",
      name: EXAMPLE_NAME,
      category: { zh: "生态保护" },
      unit: "%",
      direction: "higher",
      measure: "level",
      attribute: "binding",
      targets: [
        {
          printed: "20.06",
          requirement: { kind: "level", bound: "unstated", value: "20.06" },
          span: { kind: "by", year: 2030 },
          locator: { table: 1, row: 1 },
        },
      ],
      locator: { table: 1, row: 1 },
    },
  ],
  commitments: [],
  statements: [],
  layout: { places: [] },
  glossary: [],
  corrections: [],
};

/** A value in a year, and one over a span. */
export const EXAMPLE_OBSERVATIONS: readonly Observation[] = [
  { indicator: "forest-coverage", year: 2027, value: "20.00", status: "provisional", source: "Yearbook 2028" },
  { indicator: "gdp-growth", span: { from: 2021, to: 2025 }, value: "3.3", status: "actual" },
];

const NONE = { achieved: 0, ahead: 0, "on-track": 0, behind: 0, "off-track": 0, missed: 0, undetermined: 0 };

/** An assessment of a plan that has no indicators. */
export const EXAMPLE_ASSESSMENT: Assessment = {
  plan: "my-15",
  asOf: 2027,
  policy: DEFAULT_POLICY,
  verdicts: [],
  counts: { byStatus: NONE, byAttribute: { binding: NONE, anticipatory: NONE, none: NONE } },
  compliance: "undetermined",
  unmatched: ["gdp-growth"],
};
