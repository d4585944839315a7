import { expect, it } from "vitest";
import { growth, type Observation } from "../../../src/model/index.js";
import { found, measured, planWith, statement } from "../plans.js";

const mean = (value: string, to = 2025): Observation => ({ indicator: "a", span: { from: to - 4, to }, value, status: "actual" });
const previous = planWith({ id: "before", indicators: [measured("a", growth("5"), undefined, { measure: "growth" })] });
const plan = (base: string) => planWith({ indicators: [measured("a", growth("5"), growth(base), { measure: "growth" })] });

it("passes a base that is the mean, a mean of other years, and no mean at all", () => {
  expect(found("baseline-differs-from-mean", plan("3.3"), { previous, previousOutcomes: [mean("3.3")] })).toEqual([]);
  expect(found("baseline-differs-from-mean", plan("4.0"), { previous, previousOutcomes: [mean("3.3", 2024)] })).toEqual([]);
  expect(found("baseline-differs-from-mean", plan("4.0"))).toEqual([]);
  const bare = planWith({ indicators: [measured("a", growth("5"), undefined, { measure: "growth" })] });
  expect(found("baseline-differs-from-mean", bare, { previous, previousOutcomes: [mean("3.3")] })).toEqual([]);
});

it("fails a base that is another number, and names every place that tells the mean", () => {
  const said = statement("s", {
    indicator: "a",
    growth: "3.3",
    from: { year: 2021, value: "1" },
    to: { year: 2025, value: "2" },
  });
  const [finding] = found(
    "baseline-differs-from-mean",
    { ...plan("4.0"), statements: [said] },
    { previous, previousOutcomes: [mean("3.3")] },
  );
  expect(finding?.facts).toEqual({ year: 2025, baseline: "4.0", means: ["3.3"], differences: ["0.7"] });
  expect(finding?.refs.map(({ kind }) => kind)).toEqual(["indicator", "statement", "observation"]);
});
