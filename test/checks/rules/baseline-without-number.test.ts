import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import { delegated, found, measured, planWith } from "../plans.js";

it("passes a base with a number, and no base", () => {
  expect(
    found(
      "baseline-without-number",
      planWith({ indicators: [measured("a", level("1"), level("1")), measured("b", level("1"))] }),
    ),
  ).toEqual([]);
});

it("fails a base that tells no figure", () => {
  const [finding] = found("baseline-without-number", planWith({ indicators: [measured("a", level("1"), delegated)] }));
  expect(finding?.facts).toEqual({ base: "基期", kind: "delegated" });
});
