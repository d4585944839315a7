import { expect, it } from "vitest";
import type { Observation, Plan } from "../../../src/model/index.js";
import { about, found, growth, level, measured, planWith, statement } from "../plans.js";

const before = (more: Partial<Plan> = {}) =>
  planWith({
    id: "before",
    indicators: [measured("rate", growth("5"), undefined, { measure: "growth" }), measured("share", level("40"))],
    ...more,
  });
const mean = (value: string): Observation => ({ indicator: "rate", span: { from: 2021, to: 2025 }, value, status: "actual" });
const share = (value: string): Observation => ({ indicator: "share", year: 2025, value, status: "actual" });
const told = (growthTold: string, shareTold: string) =>
  planWith({
    indicators: [measured("share", level("50"), level("42.1"))],
    statements: [
      statement("s", {
        indicator: "rate",
        growth: growthTold,
        from: { year: 2021, value: "1", unit: "亿元" },
        to: { year: 2025, value: "2", unit: "亿元" },
      }),
      statement("t", { indicator: "share", from: { year: 2021, value: "37.5" }, to: { year: 2025, value: shareTold } }),
    ],
  });

it("passes figures that agree as far as rounding tells, and figures of other years", () => {
  const options = { previous: before(), previousOutcomes: [mean("3.3"), share("42")] };
  expect(found("figures-differ", told("3.3", "42.1"), options)).toEqual([]);
  const other: Observation = { indicator: "share", year: 2024, value: "10", status: "actual" };
  const total: Observation = { indicator: "share", span: { from: 2021, to: 2025 }, value: "10", status: "actual" };
  const asserted: Observation = { indicator: "share", year: 2025, asserted: "met", status: "actual" };
  expect(
    found("figures-differ", told("3.3", "42.1"), { previous: before(), previousOutcomes: [other, total, asserted] }),
  ).toEqual([]);
});

it("fails one mean, one level and one structure with two values", () => {
  const options = { previous: before(), previousOutcomes: [mean("6.7"), share("43")] };
  const findings = found("figures-differ", told("8.9", "42.1"), options);
  expect(findings.map(({ facts }) => [facts["of"], facts["first"], facts["second"], facts["differences"]])).toEqual([
    ["level", "42.1", "43", ["0.9"]],
    ["mean", "8.9", "6.7", ["-2.2"]],
  ]);
  const parts = { kind: "composition" as const, bound: "unstated" as const, parts: ["40", "60"] };
  const plan = planWith({
    indicators: [measured("mix", parts, parts)],
    statements: [statement("s", { indicator: "mix", to: { year: 2025, parts: ["41", "59"] } })],
  });
  expect(found("figures-differ", plan)[0]?.facts["differences"]).toEqual(["1", "-1"]);
});

it("holds the levels behind a growth indicator against one another, in one unit", () => {
  const previous = before({
    statements: [statement("total", { indicator: "rate", to: { year: 2025, value: "2.9", unit: "亿元" } })],
  });
  expect(about("figures-differ", told("3.3", "42.1"), { previous })).toEqual(["s total"]);
});

it("takes a total over years for no level, and a growth of one year for no mean", () => {
  const year: Observation = { indicator: "rate", year: 2025, value: "9", status: "actual" };
  const statements = [statement("s", { indicator: "share", over: { from: 2021, to: 2025 }, to: { year: 2025, value: "9" } })];
  const plan = planWith({ indicators: [measured("share", level("50"), level("42.1"))], statements });
  expect(found("figures-differ", plan, { previous: before(), previousOutcomes: [year] })).toEqual([]);
});
