import { describe, expect, it } from "vitest";
import { printTarget, type ReadingContext, type Requirement, readTarget } from "../../src/notation/index.js";

const level = (value: string, bound = "unstated", more: object = {}) => ({ kind: "level", bound, value, ...more }) as Requirement;
const growth = (value: string, bound = "unstated") => ({ kind: "growth", bound, value }) as Requirement;
const GROWTH: ReadingContext = { indicator: "社会消费品零售总额增长率", unit: "%" };
const MEAN: ReadingContext = { indicator: "地区生产总值年均增长", unit: "%", column: "年均/累计" };
const third: Requirement = { kind: "grade", bound: "at-least", grade: "III", scale: "surface-water" };
const dash: Requirement = { kind: "none" };

// Every distinct cell of Tables 1 and 2: as printed, with what the table says around it, and its reading.
const CELLS: readonly (readonly [string, ReadingContext, Requirement, (readonly string[])?])[] = [
  [
    "中期评估调整为“不低于全市平均水平,力争更好结果”",
    {},
    { kind: "relative", relation: "not-below", to: "全市平均水平" },
    ["revised", "aspirational"],
  ],
  ["中期评估调整为年均增长 1%", {}, growth("1"), ["revised", "per-year"]],
  ["6.0 左右", GROWTH, growth("6.0", "about")],
  ["7.0 左右", { indicator: "居民人均可支配收入增长", unit: "%" }, growth("7.0", "about")],
  ["20.5:31.5:48", {}, { kind: "composition", bound: "unstated", parts: ["20.5", "31.5", "48"] }],
  ["20.52: 27.00: 52.48", {}, { kind: "composition", bound: "unstated", parts: ["20.52", "27.00", "52.48"] }],
  ["中期评估调整为 40%", {}, level("40", "unstated", { unit: "%" }), ["revised"]],
  ["中期评估调整为 0.55 万人", {}, level("0.55", "unstated", { unit: "万人" }), ["revised"]],
  ["中期评估调整为14", {}, level("14"), ["revised"]],
  ["控制在省下达目标内", {}, { kind: "delegated", to: "省下达目标" }, ["controlled"]],
  ["控制在省下 达指标以内", {}, { kind: "delegated", to: "省下达指标" }, ["controlled"]],
  ["完成经省市级 层面审核衔接 后确定的目标", {}, { kind: "delegated", to: "经省市级层面审核衔接后确定的目标" }],
  ["3.5 以内", { indicator: "城镇登记失业率", unit: "%" }, level("3.5", "at-most")],
  ["102左右", { indicator: "高中阶段毛入学率", unit: "%" }, level("102", "about")],
  ["III 类及以上", {}, third],
  ["III 类及以上*", {}, third, ["asterisk"]],
  ["5.0 左右*", MEAN, growth("5.0", "about"), ["asterisk"]],
  ["4.0", MEAN, growth("4.0")],
  ["51.1 左右*", { indicator: "常住人口城镇化率", unit: "%", column: "2030年" }, level("51.1", "about"), ["asterisk"]],
  ["10 左右*", { indicator: "全员劳动生产率增长", unit: "%", column: "2025年" }, growth("10", "about"), ["asterisk"]],
  [
    "高于 GDP 增长*",
    { indicator: "全员劳动生产率增长", unit: "%" },
    { kind: "relative", relation: "above", to: "GDP增长" },
    ["asterisk"],
  ],
  [
    "与 GDP 增长 同步",
    { indicator: "全体居民人均可支配收入增长", unit: "%" },
    { kind: "relative", relation: "in-step", to: "GDP增长" },
  ],
  ["小于 2.24", { indicator: "城镇登记失业率", unit: "%" }, level("2.24", "less-than")],
  ["小于 3.5 *", { indicator: "城镇登记失业率", unit: "%", column: "年均/累计" }, level("3.5", "less-than"), ["asterisk"]],
  ["100*", { indicator: "基本养老保险参保率", unit: "%", column: "年均/累计" }, level("100"), ["asterisk"]],
  [
    "稳定保持在 14 以上*",
    { indicator: "粮食综合生产能力", unit: "万吨" },
    level("14", "at-least", { maintain: true }),
    ["asterisk", "maintain"],
  ],
  ["93*", { indicator: "环境空气优良率", unit: "%" }, level("93"), ["asterisk"]],
  ...["55*", "68*", "70*", "14*", "18*"].map((cell) => [cell, {}, level(cell.slice(0, -1)), ["asterisk"]] as const),
  ...["55", "43.68", "100", "94.5", "2.8", "19.96", "20.06", "0.52", "96.49", "27", "28", "0.35", "5.9", "14.96"].map(
    (cell) => [cell, {}, level(cell)] as const,
  ),
  ["—", {}, dash],
  ["——", {}, dash],
];

describe("every cell of the county's two tables", () => {
  it.each(CELLS.map(([text, context, expected, marks]) => ({ text, context, expected, marks })))(
    "$text",
    ({ text, context, expected, marks }) => {
      const reading = readTarget(text, context);
      expect(reading).toMatchObject({ ok: true, text, clauses: [expected] });
      if (reading.ok) {
        expect(reading.clauses).toHaveLength(1);
        expect(new Set(reading.marks)).toEqual(new Set(marks ?? []));
      }
    },
  );

  it.each(CELLS.map(([text, , requirement]) => ({ text, requirement })))("$text, printed and read again", ({ requirement }) => {
    const printed = printTarget(requirement);
    expect(readTarget(printed)).toMatchObject({ ok: true, clauses: [requirement] });
    expect(printTarget(requirement, { locale: "en" })).not.toMatch(/[{}]|undefined/);
  });
});
