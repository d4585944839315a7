import { describe, expect, it } from "vitest";
import { passageOf } from "../../../src/outline/passage.js";
import { readProse } from "../../../src/outline/prose/read-prose.js";
import { promiseLine } from "./sentences.js";

const period = { from: 2016, to: 2020 };
const read = (text: string, heading = "主要目标") =>
  readProse([{ passage: passageOf(text), locator: { chapter: 1 }, headings: [heading] }], { period });
const promises = (text: string) => read(text).commitments.map((one) => `${one.subject.zh} = ${promiseLine(one, period)}`);
const unread = (text: string, heading?: string) => read(text, heading).issues.map(({ facts }) => facts["text"]);
const told = (text: string) =>
  read(text, "发展成就").statements.map(({ subject, to, over, growth }) => ({ subject: subject.zh, to, over, growth }));

describe("kinds of figures in prose", () => {
  it("公共 and 共同 sum up nothing", () => {
    const [revenue] = told("2015年公共财政预算收入完成9.8亿元，比2010年翻了一番多；五年累计完成固定资产投资520亿元。");
    expect(revenue).toEqual({ subject: "公共财政预算收入", to: { year: 2015, value: "9.8", unit: "亿元" } });
  });

  it("ten thousands of people are people", () => {
    expect(promises("现行标准下7.2万农村贫困人口全部脱贫。")).toEqual(["农村贫困人口 = level 7.2万人"]);
    expect(promises("解决1300万农村人口的饮水安全问题。")).toEqual(["饮水安全问题 = level 1300万人"]);
    expect(promises("解决50万人口饮水问题。")).toEqual(["饮水问题 = level 50万人"]);
    expect(promises("建成1200万亩高标准农田。")).toEqual(["高标准农田 = level 1200万亩"]);
  });

  it("what lasts is measured in time, and what is counted per head has its number", () => {
    expect(promises("新增劳动力平均受教育年限14年以上。")).toEqual(["新增劳动力平均受教育年限 = level >=14年"]);
    expect(promises("固定、移动电话普及率分别达到每百人30部和45部。").map((one) => one.replace(/^.* = /, ""))).toEqual([
      "level 30部",
      "level 45部",
    ]);
  });

  it("a multiple in words that nobody reads is an issue, and 减半征收 a policy", () => {
    expect(unread("到2020年人均生产总值比2000年翻近一番。")).toEqual(["翻近一番"]);
    expect(unread("到2020年贫困人口减半。")).toEqual(["减半"]);
    expect(unread("小型微利企业所得税减半征收。")).toEqual([]);
  });

  it("the mean of a province, or the growth of another series, is what is promised", () => {
    expect(promises("人均受教育年限达到全省平均水平。")).toEqual(["人均受教育年限 = rel not-below 全省平均水平"]);
    expect(promises("居民收入增幅不低于经济增长幅度。")).toEqual(["居民收入增幅 = rel not-below 经济增长幅度"]);
    // Of what there should be less of, reaching the mean says nothing of a bound.
    expect(promises("城镇登记失业率达到全省平均水平。")).toEqual([]);
    expect(promises("森林覆盖率、单位GDP能耗降低完成上级下达任务。")).toEqual([
      "森林覆盖率 = del 上级下达任务",
      "单位GDP能耗降低 = del 上级下达任务",
    ]);
  });
});
