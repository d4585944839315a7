import fc from "fast-check";
import { expect, it } from "vitest";
import { composition } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { commitment, found, measured, planWith, statement } from "../plans.js";

const of = (...values: string[]) => planWith({ indicators: [measured("a", composition(values))] });

it("passes shares that add up to 100, exactly or inside rounding, and ratios that never meant to", () => {
  expect(found("structure-sum", of("20.5", "31.5", "48"))).toEqual([]);
  expect(found("structure-sum", of("33.3", "33.3", "33.3"))).toEqual([]);
  expect(found("structure-sum", of("1", "2"))).toEqual([]);
});

it("fails shares that rounding cannot explain, wherever they stand", () => {
  const [finding] = found("structure-sum", of("20.5", "31.5", "49"));
  expect(finding?.facts).toEqual({ parts: ["20.5", "31.5", "49"], sum: "101", low: "100.4", high: "101.6", difference: "1" });
  const wrong = composition(["50.0", "51.0"]);
  const plan = planWith({
    indicators: [measured("a", wrong, wrong)],
    commitments: [commitment("c", wrong)],
    statements: [statement("s", { from: { year: 2021, parts: ["60", "60"] }, to: { year: 2025, value: "1" } })],
  });
  const outcome = { indicator: "x", year: 2025, parts: ["40.0", "41.0"], status: "actual" as const };
  expect(found("structure-sum", plan, { previousOutcomes: [outcome] }).map(({ facts }) => facts["sum"])).toEqual([
    "101",
    "101",
    "101",
    "120",
    "81",
  ]);
});

it("no shares of a whole, each rounded, are ever a finding", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 }),
      fc.integer({ min: 0, max: 3 }),
      (weights, decimals) => {
        const whole = weights.reduce((sum, one) => sum + one, 0);
        const shares = weights.map((one) => ((100 * one) / whole).toFixed(decimals));
        expect(found("structure-sum", of(...shares))).toEqual([]);
      },
    ),
  );
});

it("passes a sum whose lower or upper end is exactly 100", () => {
  const sums = (...parts: string[]) => {
    const mix: Requirement = { kind: "composition", bound: "unstated", parts };
    return found("structure-sum", planWith({ indicators: [measured("a", mix)] })).length;
  };
  // 100.1 less twice 0.05, 99.9 and twice 0.05.
  expect([sums("50.5", "49.6"), sums("49.9", "50.0")]).toEqual([0, 0]);
  expect([sums("50.5", "49.7"), sums("49.8", "50.0")]).toEqual([1, 1]);
});
