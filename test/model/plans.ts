import type { Indicator, Plan, Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";

/** A small lawful plan for tests that need one of their own. */
export const emptyPlan: Plan = {
  schemaVersion: "1",
  id: "test-15",
  title: { zh: "某县规划" },
  place: "某县",
  period: { from: 2026, to: 2030 },
  base: 2025,
  chapters: [],
  boxes: [],
  indicators: [],
  commitments: [],
  statements: [],
  layout: { places: [] },
  glossary: [],
  corrections: [],
};

/** An indicator with one target, higher is better unless told. */
export function indicator(
  id: string,
  requirement: Requirement,
  more: Partial<Indicator> & { span?: Target["span"]; base?: string } = {},
): Indicator {
  const { span = { kind: "by", year: 2030 }, base, ...rest } = more;
  return {
    id,
    name: { zh: "指标" },
    category: { zh: "类别" },
    unit: "%",
    direction: "higher",
    measure: "level",
    attribute: "binding",
    locator: { table: 1 },
    targets: [{ printed: "…", requirement, span, locator: { table: 1 } }],
    ...(base !== undefined && {
      baseline: { printed: base, reading: { kind: "level", bound: "unstated", value: base }, year: 2025, locator: { table: 1 } },
    }),
    ...rest,
  };
}

/** A plan of some indicators. */
export const planOf = (...indicators: Indicator[]): Plan => ({ ...emptyPlan, indicators });
