import { expect, it } from "vitest";
import { type Indicator, level } from "../../../src/model/index.js";
import { found, measured, planWith } from "../plans.js";

const held = (zh: string, direction: Indicator["direction"]) =>
  found("direction-against-name", planWith({ indicators: [measured("a", level("5"), undefined, { name: { zh }, direction })] }));

it("passes a direction that the name says, one that is not known or to be held, and names that say none", () => {
  expect(held("城镇调查失业率", "lower")).toEqual([]);
  expect(held("城镇调查失业率", "unknown")).toEqual([]);
  expect(held("城镇调查失业率", "hold")).toEqual([]);
  expect(held("单位GDP能耗降低", "higher")).toEqual([]);
  expect(held("甲乙丙", "lower")).toEqual([]);
});

it("fails a direction that the name contradicts", () => {
  expect(held("城镇调查失业率", "higher").map(({ severity, facts }) => [severity, facts])).toEqual([
    ["warning", { direction: "higher", named: "lower" }],
  ]);
  expect(held("单位GDP能耗降低", "lower")).toHaveLength(1);
});
