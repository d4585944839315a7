import { expect, it } from "vitest";
import { growth, type Indicator, level } from "../../../src/model/index.js";
import type { Requirement } from "../../../src/notation/index.js";
import { found, measured, planWith } from "../plans.js";

const held = (zh: string, target: Requirement, base?: Requirement, more: Partial<Indicator> = {}) =>
  found("share-above-100", planWith({ indicators: [measured("a", target, base, { name: { zh }, ...more })] }));

it("passes shares up to the whole, and what may pass it: gross rates, completion rates, ratios, growth, amounts", () => {
  expect(held("基本养老保险参保率", level("100"), level("99.5"))).toEqual([]);
  // 100.0 can be the rounding of 99.96, and 100.04 of nothing below the whole.
  expect(held("城镇化率", level("100.0"), level("100.0"))).toEqual([]);
  expect(held("城镇化率", level("100.04"))).toHaveLength(1);
  for (const name of ["高中阶段毛入学率", "年度任务完成率", "债务占GDP比重", "移动电话普及率", "外贸依存度", "指标"])
    expect(held(name, level("120"))).toEqual([]);
  expect(held("森林覆盖率", growth("120"), undefined, { measure: "growth" })).toEqual([]);
  expect(held("护理型床位占比", level("120"), undefined, { unit: "张" })).toEqual([]);
  expect(held("城镇化率", level("650"), undefined, { unit: "‰" })).toEqual([]);
  expect(held("城镇化率", level("99", { bound: "more-than" }))).toEqual([]);
});

it("fails a base or a target above the whole, in whatever unit, and more than the whole", () => {
  const [finding] = held("城镇化率", level("151.1"), level("142.1"));
  expect([finding?.severity, finding?.facts]).toEqual(["error", { printed: "基期", value: "142.1", percent: "142.1" }]);
  expect(held("城镇化率", level("151.1"), level("142.1"))).toHaveLength(2);
  expect(held("城镇化率", level("1200"), undefined, { unit: "‰" })[0]?.facts["percent"]).toBe("120");
  expect(held("通硬化公路的比例", level("100", { bound: "more-than" })).map(({ severity }) => severity)).toEqual(["warning"]);
  expect(held("通硬化公路的比例", level("101", { bound: "more-than" })).map(({ severity }) => severity)).toEqual(["error"]);
  expect(held("城镇化率", { kind: "level", bound: "between", low: "99", high: "101" })[0]?.facts["value"]).toBe("101");
});

it("fails a ceiling above the whole as a note: it can be kept", () => {
  for (const bound of ["at-most", "less-than"] as const)
    expect(held("失业率", level("120", { bound }), undefined, { direction: "lower" })[0]?.severity).toBe("note");
  expect(held("失业率", level("120", { bound: "at-least" }))[0]?.severity).toBe("error");
});
