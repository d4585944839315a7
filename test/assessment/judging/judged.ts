import { expect } from "vitest";
import { type AssessOptions, assessIndicator, assessMany, type Verdict } from "../../../src/assessment/index.js";
import type { Observation } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";
import { recompute } from "../recompute.js";

export type More = NonNullable<Parameters<typeof indicator>[2]>;

/** Values by year as observations; a text of several values begins in 2026, `-` is a year without one. */
export const figures = (values: { readonly [year: number]: string } | string): Observation[] =>
  (typeof values === "string"
    ? values.split(" ").map((value, i) => [2026 + i, value] as const)
    : Object.entries(values).map(([year, value]) => [Number(year), value] as const)
  ).flatMap(([year, value]) => (value === "-" ? [] : [{ indicator: "it", year, value, status: "actual" as const }]));

/** Judges by both doors, which must agree, and recomputes the working. */
export function judged(
  requirement: Requirement,
  more: More,
  values: { readonly [year: number]: string } | string,
  options: Partial<AssessOptions> = {},
): Verdict {
  const observations = figures(values);
  const newest = Math.max(...observations.map((one) => ("year" in one ? one.year : 0)), 2026);
  const plan = planOf(indicator("it", requirement, more));
  const all = { asOf: newest, ...options };
  const verdict = assessIndicator(plan, "it", observations, all);
  recompute(verdict);
  if ("reachable" in verdict.certainty) expect(verdict.certainty.reachable).toContain(verdict.status);
  const [set] = assessMany(plan, [observations], all);
  const { status, standing, certainty } = verdict;
  expect(set?.verdicts[0]).toMatchObject({ status, standing, certainty });
  return verdict;
}

export const level = (bound: string, value: string, more: object = {}): Requirement =>
  ({ kind: "level", bound, value, ...more }) as Requirement;
export const growth = (bound: string, value: string): Requirement => ({ kind: "growth", bound, value }) as Requirement;
