import { expect, it } from "vitest";
import { PlanError, parseAllowances } from "../../src/index.js";

it("reads a list of allowances", () => {
  const list = [{ code: "unit-spelling", refs: ["a"], locator: { table: 2, row: 4 }, reason: "printed so" }];
  expect(parseAllowances(list)).toEqual(list);
  expect(Object.isFrozen(parseAllowances(list))).toBe(true);
});

it("refuses what is no such list, with the places", () => {
  const issues = (value: unknown): unknown => {
    try {
      return parseAllowances(value);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      return [
        error.code,
        (error.facts["issues"] as { code: string; path: unknown[] }[]).map(({ code, path }) => [code, ...path].join(" ")),
      ];
    }
  };
  expect(issues({})).toEqual(["invalid-allowances", ["wrong-type"]]);
  expect(issues([{ code: "a" }])).toEqual(["invalid-allowances", ["missing-key 0 reason"]]);
  expect(issues([{ code: "a", reason: "b", refs: [] }])).toEqual(["invalid-allowances", ["out-of-bounds 0 refs"]]);
  expect(issues([{ code: "a", reason: "b", reasons: "c" }])).toEqual(["invalid-allowances", ["unknown-key 0 reasons"]]);
});
