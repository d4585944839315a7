import { expect, it } from "vitest";
import { level, type Revision } from "../../../src/model/index.js";
import { found, measured, planWith } from "../plans.js";

const revised = (before: Revision["before"]) => {
  const one = measured("a", level("40"));
  const targets = one.targets.map((target) => ({
    ...target,
    revisions: [{ kind: "mid-term" as const, before, locator: { table: 1, row: 2 } }],
  }));
  return found("revision-not-told", planWith({ indicators: [{ ...one, targets }, measured("b", level("1"))] }));
};

it("passes a target that keeps what stood before", () => {
  expect(revised({ printed: "45", requirement: level("45") })).toEqual([]);
});

it("fails one that does not", () => {
  expect(revised(null).map(({ facts, locator }) => [facts, locator])).toEqual([
    [
      { target: "…", kind: "mid-term" },
      { table: 1, row: 2 },
    ],
  ]);
});
