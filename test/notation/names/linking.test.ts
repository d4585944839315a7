import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBareName, isLevelHeading, listedBeforeCount, subjectKey } from "../../../src/notation/index.js";

describe("the key of a subject", () => {
  it.each([
    ["全县森林覆盖率", "森林覆盖率", "某县"],
    ["某县森林覆盖率", "森林覆盖率", "某县"],
    ["国内生产总值（GDP）增长", "地区生产总值", "某县"],
    ["全社会研发经费支出占地区生产总值比重", "全社会研发经费支出占GDP的比例".replace("的", ""), "某市"],
    ["我省粮食产量", "粮食产量", "某省"],
  ])("is one for %s and %s in %s", (name, other, place) => {
    expect(subjectKey(name, place)).toBe(subjectKey(other, place));
  });

  it.each([
    ["全市森林覆盖率", "森林覆盖率", "某县"],
    ["人均地区生产总值", "地区生产总值", "某县"],
    ["城镇登记失业率", "城镇调查失业率", "某县"],
    ["全县", "某县", "某县"],
  ])("is not one for %s and %s in %s", (name, other, place) => {
    expect(subjectKey(name, place)).not.toBe(subjectKey(other, place));
  });
});

it.each([
  ["产值", true],
  ["总收入", true],
  ["省级以上", true],
  ["规模以上", true],
  ["旅游业产值", false],
  ["GDP", false],
  ["地区生产总值", false],
  ["森林覆盖率", false],
])("whether %s says nothing of what it is of: %s", (name, bare) => {
  expect(isBareName(name)).toBe(bare);
});

it.each([
  ["2025年完成情况总量", true],
  ["绝对值", true],
  ["2025年完成情况 年均/累计", false],
  ["总量增速", false],
  ["2030年", false],
])("whether a column headed %s has levels: %s", (heading, level) => {
  expect(isLevelHeading(heading)).toBe(level);
});

describe("what a name lists before it counts", () => {
  it.each<[string, string, string, ReturnType<typeof listedBeforeCount>]>([
    ["甲水库、乙水库2座水库", "2", "座", { listed: 2, open: false }],
    ["甲水库和乙水库、丙水库等5座水库", "5", "座", { listed: 3, open: true }],
    ["和平水库、与乐水库2座水库", "2", "座", { listed: 2, open: false }],
    ["甲镇、乙镇2座水库", "2", "座", undefined],
    ["2座水库", "2", "座", undefined],
    ["甲水库、乙水库", "2", "座", undefined],
    ["", "2", "座", undefined],
  ])("%s", (name, count, unit, listed) => {
    expect(listedBeforeCount(name, count, unit)).toEqual(listed);
  });

  it("is as many as there are", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[甲乙丙丁东西南北]{1,5}$/), { minLength: 2, maxLength: 8 }), (names) => {
        const name = `${names.map((one) => `${one}水库`).join("、")}9座水库加固`;
        expect(listedBeforeCount(name, "9", "座")).toEqual({ listed: names.length, open: false });
      }),
    );
  });
});
