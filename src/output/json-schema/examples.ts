import type { Assessment } from "../../assessment/index.js";
import {
  type Amendment,
  type Box,
  type Chapter,
  DEFAULT_POLICY,
  type MethodDescription,
  type Observation,
  type Plan,
  type Project,
} from "../../model/index.js";

/** Small documents that the schemas show. The names are Chinese, as in any plan. */
export const EXAMPLE_NAME = { zh: "森林覆盖率", en: "Forest coverage rate" };

/** The heading of a part. */
export const EXAMPLE_PART = { zh: "推动绿色发展" };

/** A chapter that is in a part. */
export const EXAMPLE_CHAPTER: Chapter = {
  part: 1,
  no: 1,
  title: { zh: "筑牢生态屏障" },
  sections: [{ no: 1, title: { zh: "保护森林" }, leads: [] }],
};

/** A project with its stage and who is responsible. */
export const EXAMPLE_PROJECT: Project = {
  id: "box-1/group-1/01",
  name: { zh: "东山造林工程（续建）" },
  places: [],
  quantities: [],
  stage: "continued",
  responsible: [{ zh: "县林业局" }],
  locator: { part: 1, chapter: 1, section: 1, box: 1, group: 1, row: 1 },
};

/** A box of projects. */
export const EXAMPLE_BOX: Box = {
  no: 1,
  title: { zh: "生态保护重点工程" },
  kind: "projects",
  label: { zh: "工程" },
  locator: { part: 1, chapter: 1, section: 1, box: 1 },
  groups: [{ name: { zh: "造林" }, openEnded: true, projects: [EXAMPLE_PROJECT] }],
};

/** A plan of one indicator. */
export const EXAMPLE_PLAN: Plan = {
  schemaVersion: "1",
  id: "my-15",
  title: { zh: "某县第十五个五年规划纲要" },
  place: "某县",
  period: { from: 2026, to: 2030 },
  base: 2025,
  parts: [{ no: 1, title: EXAMPLE_PART }],
  chapters: [EXAMPLE_CHAPTER],
  boxes: [EXAMPLE_BOX],
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

/** A method of two classes. */
export const EXAMPLE_METHOD: MethodDescription = {
  id: "half-way",
  version: "1",
  formula: "share of the distance done",
  statuses: [
    { key: "well", label: "Well", means: "on-track" },
    { key: "late", label: "Late", means: "behind" },
  ],
  thresholds: [{ when: "always", of: "share of distance", bands: [{ from: "0.5", status: "well" }, { status: "late" }] }],
};

/** A target set anew. */
export const EXAMPLE_AMENDMENT: Amendment = {
  indicator: "forest-coverage",
  printed: "20.20",
  requirement: { kind: "level", bound: "unstated", value: "20.20" },
  act: { zh: "关于调整规划指标的决定" },
  by: { zh: "县人大常委会" },
  on: "2028-06-30",
};

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
