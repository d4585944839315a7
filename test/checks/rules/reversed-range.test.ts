import { expect, it } from "vitest";
import { level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { about, commitment, found, measured, planWith } from "../plans.js";

/** Written out: the constructor refuses a range that runs down. */
const between = (low: string, high: string): Requirement => ({ kind: "level", bound: "between", low, high });
const plan = (low: string, high: string) =>
  planWith({
    indicators: [measured("a", between(low, high), between(low, high))],
    commitments: [commitment("c", { kind: "growth", bound: "between", low, high })],
  });

it("passes a range that runs up, a single number, and what is no number", () => {
  expect(found("reversed-range", plan("5", "5.5"))).toEqual([]);
  expect(found("reversed-range", plan("5", "5.0"))).toEqual([]);
  expect(found("reversed-range", planWith({ indicators: [measured("a", level("5"), level("4"))] }))).toEqual([]);
});

it("fails a range that runs down, in a base, a target and a promise", () => {
  expect(about("reversed-range", plan("5.5", "5"))).toEqual(["a", "a", "c"]);
  expect(found("reversed-range", plan("10", "9"))[0]?.facts).toEqual({ printed: "基期", low: "10", high: "9" });
});
