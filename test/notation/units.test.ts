import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/kernel/index.js";
import { level } from "../../src/model/index.js";
import { inUnit, type Requirement, readTarget, saysNoUnit, unitRatio } from "../../src/notation/index.js";

describe("how many of one unit another is", () => {
  it.each([
    ["万人", "人", "10000"],
    ["人", "万人", "0.0001"],
    ["千万人", "人", "10000000"],
    ["万亿元", "亿元", "10000"],
    ["百件", "十件", "10"],
    ["亿千瓦时", "万千瓦时", "10000"],
    ["亿kWh", "万千瓦时", "10000"],
    ["‰", "%", "0.1"],
    ["%", "‰", "10"],
    ["％", "%", "1"],
    ["ug/m³", "μg/m³", "1"],
    ["µg/m3", "微克/立方米", "1"],
    ["hm²", "公顷", "1"],
    ["百分点", "个百分点", "1"],
    ["万吨标煤", "吨标准煤", "10000"],
    ["/10万", "1/10万", "1"],
    ["/10万", "人/十万", "1"],
    ["万", "人", "10000"],
    ["人", "万", "0.0001"],
    ["公顷", "平方公里", "0.01"],
    ["平方米", "平方千米", "0.000001"],
    ["万公顷", "km²", "100"],
    ["万平方米", "公顷", "1"],
    ["米", "公里", "0.001"],
    ["公斤", "吨", "0.001"],
    ["mg/m³", "微克/立方米", "1000"],
    ["公斤/人", "吨/人", "0.001"],
    ["万千瓦", "兆瓦", "10"],
    ["千瓦", "吉瓦", "0.000001"],
    ["万", "吨", "10000"],
    ["家", "个", "1"],
    ["个", "种", "1"],
    ["万个", "家", "10000"],
    ["亿度", "亿千瓦时", "1"],
    ["名", "人", "1"],
    ["万标箱", "TEU", "10000"],
    ["PFLOPS", "EFLOPS", "0.001"],
    ["亿", "亿元", "1"],
    ["亿元", "亿", "1"],
  ])("%s in %s: %s", (unit, other, ratio) => {
    expect(unitRatio(unit, other)).toBe(ratio);
  });

  it.each([
    ["亿元", "%"],
    ["亿元", "亿美元"],
    ["公顷", "亩"],
    ["公里", "平方公里"],
    ["吨", "吨标准煤"],
    ["千瓦", "千瓦时"],
    ["人/平方公里", "人/公顷"],
    ["人", "人次"],
    ["家", "所"],
    ["人", "个"],
    ["度", "摄氏度"],
    ["人", "人/千人"],
    ["个百分点", "%"],
    ["百分点", "点"],
    ["万", "亿元"],
    ["亿元", "万"],
    ["万", "%"],
    ["万", "个百分点"],
    ["%", "万"],
    ["/10万", "/千"],
    ["/10万", "万人/10万"],
    ["万‰", "%"],
    ["亿亿亿人", "人"],
    ["人", "亿亿亿人"],
  ])("%s is no number of %s", (unit, other) => {
    expect(unitRatio(unit, other)).toBeUndefined();
  });

  it("there and back again is the same", () => {
    const multiplier = fc.array(fc.constantFrom("十", "百", "千", "万", "亿"), { maxLength: 2 }).map((all) => all.join(""));
    fc.assert(
      fc.property(multiplier, multiplier, fc.constantFrom("人", "元", "吨", "m³", "千瓦时"), (one, other, rest) => {
        const [there, back] = [unitRatio(`${one}${rest}`, `${other}${rest}`), unitRatio(`${other}${rest}`, `${one}${rest}`)];
        expect(new Decimal(there ?? "0").times(back ?? "0").toFixed()).toBe("1");
      }),
    );
  });
});

describe("a requirement in another unit", () => {
  it("moves the point, exactly, and keeps the digits", () => {
    expect(inUnit(level("146.84", { bound: "at-least", unit: "万人" }), "人")).toEqual(
      level("1468400", { bound: "at-least", unit: "人" }),
    );
    expect(inUnit(level("1.460", { bound: "at-least", unit: "万人" }), "人")).toEqual(
      level("14600", { bound: "at-least", unit: "人" }),
    );
    expect(inUnit(level("-0.05", { bound: "at-least", unit: "亿元" }), "元")).toEqual(
      level("-5000000", { bound: "at-least", unit: "元" }),
    );
    expect(inUnit(level("200", { bound: "at-least", unit: "人" }), "万人")).toEqual(
      level("0.0200", { bound: "at-least", unit: "万人" }),
    );
    expect(inUnit(level("7.2", { bound: "at-least", unit: "‰" }), "%")).toEqual(level("0.72", { bound: "at-least", unit: "%" }));
    const range: Requirement = { kind: "change", measure: "total", bound: "between", low: "25", high: "27.5", unit: "万套" };
    expect(inUnit(range, "套")).toEqual({ ...range, low: "250000", high: "275000", unit: "套" });
  });

  it("is the same one where nothing is to be converted", () => {
    for (const [one, unit] of [
      [level("5", { bound: "at-least" }), "人"],
      [level("5", { bound: "at-least", unit: "万人" }), null],
      [level("5", { bound: "at-least", unit: "万人" }), "——"],
      [level("5", { bound: "at-least", unit: "万人" }), "万人"],
      [level("5", { bound: "at-least", unit: "ug/m³" }), "μg/m³"],
      [{ kind: "growth", bound: "about", value: "7.2", unit: "‰" }, "人"],
      [{ kind: "change", measure: "percent", bound: "about", value: "7.2" }, "人"],
      [{ kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" }, "人"],
    ] as const)
      expect(inUnit(one, unit)).toBe(one);
  });

  it("is none where the units differ, or the number would have more digits than a number may have", () => {
    expect(inUnit(level("300", { bound: "at-least", unit: "亿元" }), "%")).toBeUndefined();
    expect(inUnit(level("1".repeat(38), { bound: "at-least", unit: "万人" }), "人")).toBeUndefined();
    expect(inUnit(level(`0.${"1".repeat(38)}`, { bound: "at-least", unit: "人" }), "万人")).toBeUndefined();
  });

  it("a dash or nothing is no unit", () => {
    expect(["——", "-", " ", "", "/"].map(saysNoUnit)).toEqual([true, true, true, true, true]);
    expect(["%", "-人"].map(saysNoUnit)).toEqual([false, false]);
  });
});

describe("a multiplier alone in a cell", () => {
  const unitOf = (cell: string, unit?: string, indicator?: string) => {
    const reading = readTarget(cell, { ...(unit !== undefined && { unit }), ...(indicator !== undefined && { indicator }) });
    return reading.ok ? reading.clauses.map((one) => ("unit" in one ? one.unit : undefined)) : reading;
  };

  it("counts the indicator's unit", () => {
    expect(unitOf("200万", "人")).toEqual(["万人"]);
    expect(unitOf("达到1.2亿以上", "元")).toEqual(["亿元"]);
    expect(unitOf("突破千万", "人次")).toEqual(["万人次"]);
    expect(unitOf("3万多", "人")).toEqual(["万人"]);
    expect(unitOf("〔100万〕", "人", "新增就业")).toEqual(["万人"]);
    expect(unitOf("100万→200万", "人")).toEqual(["万人"]);
    expect(unitOf("10万、20万", "户")).toEqual(["万户", "万户"]);
    expect(unitOf("200万", undefined, "常住人口（人）")).toEqual(["万人"]);
  });

  it("not one with a multiplier of its own, none that is a percentage, and no words in a name's brackets", () => {
    expect(unitOf("200万", "万人")).toEqual(["万"]);
    expect(unitOf("200万", "%")).toEqual(["万"]);
    expect(unitOf("200万", "‰")).toEqual(["万"]);
    expect(unitOf("200万", "个百分点")).toEqual(["万"]);
    expect(unitOf("200万", "——")).toEqual(["万"]);
    expect(unitOf("200万")).toEqual(["万"]);
    expect(unitOf("200万", undefined, "参保人数（城镇）")).toEqual(["万"]);
    expect(unitOf("200万人", "人")).toEqual(["万人"]);
  });
});

describe("the year of a base in the same cell", () => {
  it.each([
    ["由2024年60%提高到2030年65%", 2024, 2030],
    ["2030年达到65%（2024年为60%）", 2024, 2030],
    ["由60%提高到65%", undefined, undefined],
  ])("%s", (cell, baselineYear, year) => {
    const reading = readTarget(cell);
    expect(reading.ok && [reading.baseline, reading.baselineYear, reading.year]).toEqual([
      { kind: "level", bound: "unstated", value: "60", unit: "%" },
      baselineYear,
      year,
    ]);
  });
});

describe("when the main clause holds", () => {
  const when = (cell: string, unit = "") => {
    const reading = readTarget(cell, { unit });
    if (!reading.ok) return reading;
    const { year, period, yearly } = reading;
    return [year, period && `${period.from}-${period.to}`, yearly].filter((one) => one !== undefined).join(" ");
  };

  it.each([
    ["到2022年建成10亿亩", "2022"],
    ["到2022年，建成10亿亩，到2025年建成10.75亿亩", "2022"],
    ["10亿亩（2022年）", "2022"],
    ["89.6（2014年）", "2014"],
    ["年均增长10%以上,2025年突破1000亿元", ""],
    ["2022年底前建立制度，覆盖率达到40%", ""],
    ["比2020年增长50%", ""],
    ["2026—2028年累计新增5万人", "2026-2028"],
    ["力争每年降低0.5个百分点以上", "each"],
    ["逐年提高5%", "each"],
    ["平均每年新增5万人", "mean"],
    ["年均新增5万人", "mean"],
    ["5万人（每年）", "each"],
    ["5万人（年均）", "mean"],
    ["年均增长5%", ""],
    ["与居民收入年均增长同步", ""],
    ["每年不低于全国平均水平", "each"],
    ["5000亿元，年均增长10%", ""],
    ["到2028年每年新增5万人", "2028 each"],
  ])("%s: %s", (cell, said) => {
    expect(when(cell)).toBe(said);
  });
});
