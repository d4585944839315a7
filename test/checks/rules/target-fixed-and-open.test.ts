import { expect, it } from "vitest";
import { grade, level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { commitment, delegated, found, measured, planWith } from "../plans.js";

const held = (table: Requirement, prose: Requirement) =>
  found(
    "target-fixed-and-open",
    planWith({ indicators: [measured("a", table)], commitments: [commitment("c", prose, { indicator: "a" })] }),
  );

it("passes what is fixed in both places, or open in both", () => {
  expect(held(level("27"), level("27"))).toEqual([]);
  expect(held(delegated, delegated)).toEqual([]);
  expect(held(delegated, { kind: "qualitative", text: "显著下降" })).toEqual([]);
});

it("fails what is fixed in one place and left to others in the other, either way round", () => {
  expect(held(level("27"), delegated)[0]?.facts).toMatchObject({ fixedIn: "table", fixedAt: ["27"], setBy: "上级" });
  expect(held(delegated, grade("III", { scale: "surface-water", bound: "at-least" }))[0]?.facts).toMatchObject({
    fixedIn: "prose",
    fixedAt: ["III"],
  });
});
