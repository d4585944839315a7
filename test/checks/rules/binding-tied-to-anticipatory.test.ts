import { expect, it } from "vitest";
import { assess } from "../../../src/assessment/index.js";
import { check } from "../../../src/checks/index.js";
import { growth, inStep, type Observation } from "../../../src/model/index.js";
import { found, measured, planWith } from "../plans.js";

const tied = (one: "binding" | "anticipatory", other: "binding" | "anticipatory", to = "gdp-growth") =>
  found(
    "binding-tied-to-anticipatory",
    planWith({
      indicators: [
        measured("a", inStep(to), undefined, { attribute: one }),
        measured("gdp-growth", growth("5"), undefined, { attribute: other }),
      ],
    }),
  );

it("passes what is tied to its like, to what binds more, or to something outside", () => {
  expect(tied("binding", "binding")).toEqual([]);
  expect(tied("anticipatory", "anticipatory")).toEqual([]);
  expect(tied("binding", "anticipatory", "全市平均")).toEqual([]);
});

it("fails a binding target that follows an anticipatory one", () => {
  expect(tied("binding", "anticipatory")[0]?.facts).toEqual({ target: "…", relation: "in-step", to: "gdp-growth" });
});

it("says a consequence that assessment gives: met at low growth of both, broken at high growth", () => {
  const span = { kind: "average", from: 2026, to: 2030 } as const;
  const more = { measure: "growth", span } as const;
  const plan = planWith({
    indicators: [
      measured("income", inStep("gdp-growth"), undefined, { ...more, attribute: "binding", basis: "real" }),
      measured("gdp-growth", growth("5"), undefined, { ...more, attribute: "anticipatory", basis: "real" }),
    ],
  });
  const outcome = (income: string, gdp: string) => {
    const rates = (indicator: string, value: string): Observation[] =>
      [2026, 2027, 2028, 2029, 2030].map((year) => ({
        indicator,
        year,
        value,
        status: "actual",
        measure: "growth",
        basis: "real",
      }));
    const { verdicts, compliance } = assess(plan, [...rates("income", income), ...rates("gdp-growth", gdp)], { asOf: 2030 });
    return [...verdicts.map(({ status }) => status), compliance];
  };
  expect(outcome("1.1", "1.0")).toEqual(["achieved", "missed", "compliant"]);
  expect(outcome("7.9", "8.0")).toEqual(["missed", "achieved", "breached"]);
  expect(check(plan, { rules: ["binding-tied-to-anticipatory"] }).map(({ severity }) => severity)).toEqual(["note"]);
});
