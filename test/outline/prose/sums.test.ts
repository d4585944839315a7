import { describe, expect, it } from "vitest";
import { passageOf } from "../../../src/outline/passage.js";
import { readProse } from "../../../src/outline/prose/read-prose.js";
import { promiseLine } from "./sentences.js";

const period = { from: 2026, to: 2030 };
const promises = (text: string) =>
  readProse([{ passage: passageOf(text), locator: { chapter: 1 }, headings: ["主要目标"] }], { period }).commitments.map(
    (one) => `${one.subject.zh} = ${promiseLine(one, period)}`,
  );

describe("what is summed over the years", () => {
  const sums: readonly (readonly [text: string, ...promised: string[]])[] = [
    // The years say so, whatever the verb and where it stands.
    ["五年累计完成固定资产投资1200亿元，其中工业投资780亿元。", "固定资产投资 = total 1200亿元", "工业投资 = total 780亿元"],
    ["固定资产投资五年累计达到1200亿元以上。", "固定资产投资 = total >=1200亿元"],
    ["“十五五”期间，全市水利总投资力争达到150亿元。", "水利总投资 = total 150亿元"],
    ["五年建成保障性住房8000套、人才公寓500套。", "保障性住房 = total 8000套", "人才公寓 = total 500套"],
    // Work is done over the years.
    [
      "新建道路42公里，改造供水管网120公里、燃气管网80公里。",
      "道路 = total 42公里",
      "供水管网 = total 120公里",
      "燃气管网 = total 80公里",
    ],
    ["实施中小河流治理320公里、病险水库除险加固45座。", "中小河流治理 = total 320公里", "病险水库除险加固 = total 45座"],
    ["城镇老旧小区改造1200个，惠及居民11万户。", "城镇老旧小区改造 = total 1200个", "惠及居民 = total 11万户"],
    ["到2028年，治理水土流失面积180平方公里。", "水土流失面积 = total 180平方公里 over 2028"],
    [
      "新增幼儿园、小学、初中学位各3000个、5000个、2500个。",
      "幼儿园学位 = total 3000个",
      "小学学位 = total 5000个",
      "初中学位 = total 2500个",
    ],
  ];
  it.each(sums)("%s", (text, ...promised) => expect(promises(text)).toEqual(promised));

  it("the growth beside a sum of the past is no growth of the sum", () => {
    const { statements } = readProse(
      [{ passage: passageOf("五年累计完成固定资产投资4300亿元，年均增长8%。"), locator: { chapter: 1 }, headings: ["发展成就"] }],
      { period },
    );
    const over = { from: 2021, to: 2025 };
    expect(statements.map(({ to, growth, over }) => ({ to, growth, over }))).toEqual([
      { to: { year: 2025, value: "4300", unit: "亿元" }, over },
      { growth: "8", over },
    ]);
  });

  const levels: readonly (readonly [text: string, ...promised: string[]])[] = [
    // 累计 up to a year without years to sum over: all that there is.
    ["到2028年，高标准农田累计达到28万亩。", "高标准农田 = level 28万亩 by 2028"],
    ["累计培育专精特新企业50家。", "专精特新企业 = level 50家"],
    // A noun that means nothing alone keeps what is done to it.
    ["农村供水工程覆盖人口68万人，常住人口达到90万人。", "农村供水工程覆盖人口 = level 68万人", "常住人口 = level 90万人"],
    ["建设甲工程，覆盖人口68万人。", "覆盖人口 = level 68万人"],
    // What is there at the end, and what work is measured by.
    ["建成5G基站3500个，规模以上工业企业达到80家。", "5G基站 = level 3500个", "规模以上工业企业 = level 80家"],
    ["水土流失治理率达到80%，改造面积占比达到30%。", "水土流失治理率 = level 80%", "改造面积占比 = level 30%"],
    // A part of a sum that is a share, and an amount behind it of which nothing is said to be summed.
    [
      "五年累计完成投资400亿元，其中产业投资占比达到50%，地区生产总值500亿元。",
      "投资 = total 400亿元",
      "产业投资占比 = level 50%",
      "地区生产总值 = level 500亿元",
    ],
    // What is made better is counted, and grows by nothing.
    ["改造提升高标准农田30万亩，改造提升20万亩。", "高标准农田 = total 30万亩", "高标准农田 = total 20万亩"],
    // What comes in each year, or in the mean of the years.
    ["每年改造老旧小区20个，年均投资30亿元以上。", "老旧小区 = level 20个 each", "投资 = level >=30亿元 avg"],
    ["年培训农民3000人次，粮食产量达到5万吨。", "培训农民 = level 3000人次 each", "粮食产量 = level 5万吨"],
    ["累计完成综合交通投资800亿元，年均160亿元。", "综合交通投资 = total 800亿元", "综合交通投资 = level 160亿元 avg"],
    ["旅游总收入达到70亿元，新能源汽车产量突破20万辆。", "旅游总收入 = level 70亿元", "新能源汽车产量 = level >20万辆"],
  ];
  it.each(levels)("%s", (text, ...promised) => expect(promises(text)).toEqual(promised));
});
