import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../src/huzhu/index.js";
import { decimal } from "../../src/kernel/index.js";
import type { Indicator } from "../../src/model/index.js";
import { amountIn, baselineIn, requirementIn, targetIn, unitIn } from "../../src/text/index.js";

describe("amounts in English are counted as English counts", () => {
  it.each([
    ["1", "万吨", "10,000 t"],
    ["0.55", "万人", "5,500 people"],
    ["-3", "万亩", "-30,000 mu"],
    ["0", "万吨", "0 t"],
    ["120", "万人次", "1.2 million person-times"],
    ["6.5", "亿吨", "650 million t"],
    ["46", "亿吨标准煤", "4.6 billion t of standard coal"],
    ["1.39", "万亿斤", "1.39 trillion jin"],
    ["≈12.3457", "万元/人", "≈123,457 yuan/person"],
    ["5", "万", "50,000"],
    ["5", "万株", "50,000 “株”"],
    ["5", "百分点", "5 percentage points"],
    ["64.16", "公里/百平方公里", "64.16 km/100 km²"],
  ])("%s%s is %s", (value, unit, said) => {
    expect(amountIn(value, unit, "en")).toBe(said);
    expect(amountIn(value, unit, "zh")).toBe(`${value}${unit}`);
  });

  it("no digit is lost on the way", () => {
    const said = amountIn("123456.789012", "亿元", "en");
    expect(said).toBe("12.3456789012 trillion yuan");
    expect(decimal("12.3456789012").times("10000").toFixed()).toBe("123456.789012");
  });

  it("what is behind a stroke is one", () => {
    expect(unitIn("万元/人", "en")).toBe("10,000 yuan/person");
    expect(unitIn("吨/年", "en")).toBe("t/year");
  });

  it("a requirement is counted so too, with both ends of a range", () => {
    expect(requirementIn({ kind: "level", bound: "at-least", value: "0.55", unit: "万人" }, "en")).toBe("at least 5,500 people");
    expect(requirementIn({ kind: "level", bound: "between", low: "10", high: "120", unit: "万吨" }, "en")).toBe(
      "100,000 to 1.2 million t",
    );
  });
});

describe("beside an indicator", () => {
  const requirement = { kind: "level", bound: "unstated", value: "0.55", unit: "万人" } as const;
  const target = { printed: "0.55万人", requirement, span: { kind: "by", year: 2030 }, locator: {} } as const;
  const indicator: Indicator = {
    id: "skilled",
    name: { zh: "人才总量" },
    category: { zh: "" },
    unit: "万人",
    direction: "higher",
    measure: "level",
    attribute: null,
    baseline: { printed: "0.5*", reading: { ...requirement, value: "0.5" }, year: 2025, estimated: true, locator: {} },
    targets: [target],
    locator: {},
  };

  it("a number in its own unit is without the unit, which its name has", () => {
    expect(targetIn(target, "en", { ...huzhu15, indicators: [indicator] })).toBe("0.55");
    expect(targetIn(target, "en")).toBe("5,500 people");
  });

  it("a baseline keeps its star", () => {
    expect([baselineIn(indicator, "zh"), baselineIn(indicator, "en")]).toEqual(["0.5*", "0.5*"]);
  });
});

describe("a change by nothing", () => {
  const change = (bound: "at-least" | "more-than", direction: "increase" | "decrease") =>
    ({ kind: "change", measure: "percent", bound, value: "0", direction }) as const;
  it.each([
    [change("at-least", "increase"), "不减少", "no decrease"],
    [change("at-least", "decrease"), "不增加", "no increase"],
    [change("more-than", "increase"), "有所增加", "an increase"],
    [change("more-than", "decrease"), "有所减少", "a decrease"],
  ])("is said in words: %o", (requirement, zh, en) => {
    expect([requirementIn(requirement, "zh"), requirementIn(requirement, "en")]).toEqual([zh, en]);
  });
});
