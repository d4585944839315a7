import type { Indicator, Observation, Plan, Target } from "../../../src/model/index.js";
import { parsePlan } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";

type More = {
  readonly unit?: string | null;
  readonly direction?: Indicator["direction"];
  readonly measure?: Indicator["measure"];
  readonly basis?: Indicator["basis"];
  readonly base?: string;
  readonly baseYear?: number;
  readonly span?: Target["span"];
  readonly name?: string;
  readonly attribute?: Indicator["attribute"];
};

/** An indicator as an office would write it, binding and better when higher by default. */
export const ind = (id: string, requirement: Requirement, more: More = {}): Indicator => ({
  id,
  name: { zh: more.name ?? id },
  category: { zh: "类" },
  unit: more.unit === undefined ? "%" : more.unit,
  direction: more.direction ?? "higher",
  measure: more.measure ?? "level",
  ...(more.basis !== undefined && { basis: more.basis }),
  attribute: more.attribute === undefined ? "binding" : more.attribute,
  locator: {},
  ...(more.base !== undefined && {
    baseline: {
      printed: more.base,
      reading: { kind: "level", bound: "unstated", value: more.base },
      year: more.baseYear ?? 2025,
      locator: {},
    },
  }),
  targets: [{ printed: "x", requirement, span: more.span ?? { kind: "by", year: 2030 }, locator: {} }],
});

/** A plan of 2026–2030, read as a document would be. */
export const plan = (...indicators: readonly Indicator[]): Plan =>
  parsePlan({
    schemaVersion: "1",
    id: "my-15",
    title: { zh: "某" },
    place: "某",
    period: { from: 2026, to: 2030 },
    base: 2025,
    chapters: [],
    boxes: [],
    commitments: [],
    statements: [],
    layout: { places: [] },
    glossary: [],
    corrections: [],
    indicators,
  });

/** Figures of one indicator, one a year; null where a year has none. */
export const ob = (id: string, values: readonly (string | null)[], from = 2026, more: Partial<Observation> = {}): Observation[] =>
  values.flatMap((value, i) =>
    value === null ? [] : [{ indicator: id, year: from + i, value, status: "actual", ...more } as Observation],
  );

export const average = { kind: "average", from: 2026, to: 2030 } as const;
export const over = { kind: "over", from: 2026, to: 2030 } as const;
