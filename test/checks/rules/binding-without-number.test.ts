import { expect, it } from "vitest";
import { inStep, level } from "../../../src/model/index.js";
import { delegated, found, measured, planWith } from "../plans.js";

it("passes binding numbers and comparisons, and anticipatory words", () => {
  const indicators = [
    measured("a", level("1")),
    measured("b", inStep("a")),
    measured("c", delegated, undefined, { attribute: "anticipatory" }),
  ];
  expect(found("binding-without-number", planWith({ indicators }))).toEqual([]);
});

it("fails a binding target that others set, that is only described, or that asks for nothing", () => {
  const indicators = [
    measured("a", delegated),
    measured("b", { kind: "qualitative", text: "提升" }),
    measured("c", { kind: "none" }),
  ];
  expect(found("binding-without-number", planWith({ indicators })).map(({ facts }) => facts["kind"])).toEqual([
    "delegated",
    "qualitative",
    "none",
  ]);
});
