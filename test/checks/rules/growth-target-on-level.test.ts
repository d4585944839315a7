import { expect, it } from "vitest";
import { growth, level } from "../../../src/model/index.js";
import { average, found, measured, planWith } from "../plans.js";

const held = (unit: string | null, more = {}) =>
  found(
    "growth-target-on-level",
    planWith({ indicators: [measured("a", growth("5"), undefined, { unit, span: average, ...more })] }),
  );

it("passes growth of amounts, of rates, and levels of shares", () => {
  expect(held("亿元")).toEqual([]);
  expect(held(null)).toEqual([]);
  expect(held("%", { measure: "growth" })).toEqual([]);
  expect(found("growth-target-on-level", planWith({ indicators: [measured("a", level("5"))] }))).toEqual([]);
});

it("fails growth in percent of a share", () => {
  expect(held("%").map(({ severity, facts }) => [severity, facts])).toEqual([["note", { target: "…", unit: "%" }]]);
  expect(held("‰")).toHaveLength(1);
});

it("tells the base where there is one", () => {
  const plan = planWith({ indicators: [measured("a", growth("5"), level("42"), { unit: "%", span: average })] });
  expect(found("growth-target-on-level", plan)[0]?.facts).toEqual({ target: "…", unit: "%", base: "基期" });
});
