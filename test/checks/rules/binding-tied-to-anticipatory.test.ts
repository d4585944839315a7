import { expect, it } from "vitest";
import { found, growth, inStep, measured, planWith } from "../plans.js";

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
