import { expect, it } from "vitest";
import { assess, assessMany } from "../../../src/assessment/index.js";
import type { Observation, Span } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { indicator, planOf } from "../../model/plans.js";

const growth: Requirement = { kind: "growth", bound: "at-least", value: "5" };
const relative: Requirement = { kind: "relative", relation: "not-below", to: "other" };
const years = { from: 2026, to: 2030 };

it.each<readonly [string, Requirement, Span]>([
  ["mean growth", growth, { kind: "average", ...years }],
  ["growth of a year", growth, { kind: "by", year: 2030 }],
  ["growth of every year", growth, { kind: "every-year", ...years }],
  ["a comparison", relative, { kind: "average", ...years }],
])("rates in ‰ are rates in ‰ to the filter as well: %s", (_, requirement, span) => {
  const plan = planOf(
    indicator("it", requirement, { unit: "‰", measure: "growth", span }),
    indicator("other", growth, { unit: "%", measure: "growth", span }),
  );
  const figures = (id: string, value: string): Observation[] =>
    Array.from({ length: 5 }, (_, i) => ({ indicator: id, year: 2026 + i, value, status: "actual" }));
  // 49 ‰ is less than 5 %, 52 ‰ more.
  const sets = ["49.0", "52.0"].map((value) => [...figures("it", value), ...figures("other", "5.0")]);
  const many = [...assessMany(plan, sets, { asOf: 2030 })].map(({ verdicts }) => verdicts[0]?.status);
  expect(many).toEqual(["missed", "achieved"]);
  expect(sets.map((set) => assess(plan, set, { asOf: 2030 }).verdicts[0]?.status)).toEqual(many);
});
