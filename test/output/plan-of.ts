import { huzhu15 } from "../../src/huzhu/index.js";
import type { Indicator, Observation, Plan, Span, Target } from "../../src/model/index.js";
import type { Requirement } from "../../src/notation/index.js";

const locator = {};

/** What a plan of one indicator asks; over the whole period unless told. */
export type Asked = { readonly requirement: Requirement; readonly span?: Span } & Partial<Indicator>;

/** A plan of 2026–2030 with one indicator, `it`. */
export function planOf({ requirement, span = { kind: "over", from: 2026, to: 2030 }, ...indicator }: Asked): Plan {
  const target: Target = { printed: "as read", requirement, span, locator };
  return {
    ...huzhu15,
    indicators: [
      {
        id: "it",
        name: { zh: "某指标" },
        category: { zh: "类" },
        unit: null,
        direction: "higher",
        measure: "level",
        attribute: null,
        targets: [target],
        locator,
        ...indicator,
      },
    ],
  };
}

/** A baseline of 2025. */
export function baseOf(reading: Requirement, printed = "as read"): NonNullable<Indicator["baseline"]> {
  return { printed, reading, year: 2025, locator };
}

/** A level as a baseline. */
export const levelOf = (value: string): NonNullable<Indicator["baseline"]> =>
  baseOf({ kind: "level", bound: "unstated", value }, value);

/** Values of 2026 and the years after it. */
export const observed = (...values: string[]): Observation[] =>
  values.map((value, i) => ({ indicator: "it", year: 2026 + i, value, status: "actual" }));

type Row = { readonly [field: string]: unknown };

/** All rows of data in a chart, wherever they stand. */
export function rowsIn(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(rowsIn);
  if (typeof value !== "object" || value === null) return [];
  const { values, ...rest } = value as { readonly values?: unknown };
  return [
    ...(Array.isArray(values) ? values.filter((row): row is Row => typeof row === "object" && row !== null) : []),
    ...Object.values(rest).flatMap(rowsIn),
  ];
}
