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

  it("a change of the past that stands alone is a figure under a name that says so", () => {
    const over = { from: 2011, to: 2015 };
    expect(told("单位GDP能耗累计下降17.5%；森林覆盖率提高3.2个百分点；减少贫困人口5.6万人。")).toEqual([
      { subject: "单位GDP能耗下降", to: { year: 2015, value: "17.5", unit: "%" }, over },
      { subject: "森林覆盖率提高", to: { year: 2015, value: "3.2", unit: "个百分点" }, over },
      { subject: "减少贫困人口", to: { year: 2015, value: "5.6", unit: "万人" }, over },
    ]);
    expect(told("98%的建制村通硬化路，旅游收入突破60亿元。")).toEqual([
      { subject: "建制村通硬化路", to: { year: 2015, value: "98", unit: "%" } },
      { subject: "旅游收入", to: { year: 2015, value: "60", bound: "more-than", unit: "亿元" } },
    ]);
  });

  it("marks that were passed on the way are none of where things stand, and what was said of them is the subject", () => {
    const stands = [
      { subject: "地区生产总值", to: { year: 2015, value: "462.3", unit: "亿元" } },
      { subject: "地区生产总值", growth: "6.1", over: { from: 2011, to: 2015 } },
    ];
    for (const passed of [
      "先后跨越300亿元、400亿元台阶",
      "连续突破300亿、400亿大关",
      "相继迈上200亿元、300亿元和400亿元三个台阶",
    ]) {
      const text = `地区生产总值${passed}，2015年预计达到462.3亿元，年均增长6.1%左右。`;
      expect(read(text, "发展成就").issues, text).toEqual([]);
      const figures = told(text).flatMap(({ subject, to, growth, over }) => [
        ...(to ? [{ subject, to }] : []),
        ...(growth ? [{ subject, growth, over: over ?? { from: 2011, to: 2015 } }] : []),
      ]);
      expect(figures, text).toEqual(stands);
    }
    // One mark is a level, and a plan that will pass several is to be looked at.
    expect(told("地区生产总值突破400亿元大关。").map(({ to }) => to)).toEqual([
      { year: 2015, value: "400", bound: "more-than", unit: "亿元" },
    ]);
    expect(unread("地区生产总值连续跨越500亿元、600亿元台阶。")).toHaveLength(1);
  });

  it("what only compares in the past is known to, and a mean of points is an issue", () => {
    const text = "森林覆盖率达到36%，比2010年提高3.2个百分点；经济增速高于全市1.5个百分点；农村居民收入是2010年的2倍。";
    const { statements, issues, known } = read(text, "发展成就");
    expect(statements.map(({ to }) => to)).toEqual([{ year: 2015, value: "36", unit: "%" }]);
    expect(issues).toEqual([]);
    expect(known.filter(({ as }) => as === "comparison").map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "比2010年提高3.2个百分点",
      "经济增速高于全市1.5个百分点",
      "农村居民收入是2010年的2倍",
    ]);
    expect(unread("城镇化率年均提高1.2个百分点。", "发展成就")).toEqual(["城镇化率年均提高1.2个百分点"]);
  });

  it("ten thousands of people are people", () => {
    expect(promises("现行标准下7.2万农村贫困人口全部脱贫。")).toEqual(["农村贫困人口 = level 7.2万人"]);
    expect(promises("解决1300万农村人口的饮水安全问题。")).toEqual(["饮水安全问题 = total 1300万人"]);
    expect(promises("解决50万人口饮水问题。")).toEqual(["饮水问题 = total 50万人"]);
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
    expect(unread("到2020年人均生产总值比2000年翻一番半。")).toEqual(["翻一番"]);
    expect(promises("到2020年人均生产总值比2000年翻近一番。")).toEqual(["人均生产总值 = percent ~+100 over 2000-2020"]);
    expect(unread("到2020年贫困人口减半。")).toEqual(["减半"]);
    expect(unread("小型微利企业所得税减半征收。")).toEqual([]);
  });

  it("the mean of a province, or the growth of another series, is what is promised", () => {
    expect(promises("人均受教育年限达到全省平均水平。")).toEqual(["人均受教育年限 = rel not-below 全省平均水平 by"]);
    expect(promises("城镇调查失业率低于全省平均水平，农民收入增速高于城镇居民。")).toEqual([
      "城镇调查失业率 = rel below 全省平均水平 by",
      "农民收入增速 = rel above 城镇居民",
    ]);
    expect(promises("研发投入强度达到3%，比全市平均水平高0.5个百分点。").at(-1)).toBe(
      "研发投入强度 = rel above 全市平均水平 margin 0.5 by",
    );
    expect(told("研发投入强度仅为0.7%，比全市平均水平低0.9个百分点。")).toHaveLength(1);
    expect(promises("居民收入增幅不低于经济增长幅度。")).toEqual(["居民收入增幅 = rel not-below 经济增长幅度"]);
    // Of what there should be less of, reaching the mean says nothing of a bound.
    expect(promises("城镇登记失业率达到全省平均水平。")).toEqual([]);
    expect(promises("森林覆盖率、单位GDP能耗降低完成上级下达任务。")).toEqual([
      "森林覆盖率 = del 上级下达任务",
      "单位GDP能耗降低 = del 上级下达任务",
    ]);
  });
});

describe("kinds of numbers in prose", () => {
  it("a number in words before a unit is a number, printed as it stands", () => {
    const [one] = read("固定资产投资突破两千亿元。").commitments;
    expect(one).toMatchObject({
      requirement: { bound: "more-than", value: "2000" },
      unit: "亿元",
      printed: "固定资产投资突破两千亿元",
    });
    expect(promises("社会消费品零售总额达到五百亿元，工业总产值达到一千二百亿元，旅游人数突破三十五万人次。")).toEqual([
      "社会消费品零售总额 = level 500亿元",
      "工业总产值 = level 1200亿元",
      "旅游人数 = level >35万人次",
    ]);
    // Names and counts in words without a unit are none.
    expect(promises("实施三百工程，落实八项规定，到三四百亿元的市场中去。")).toEqual([]);
  });

  it("years in a row have a figure each, with one subject alone", () => {
    for (const text of [
      "到2018年、2020年地区生产总值分别达到360亿元和500亿元。",
      "地区生产总值到2018年、2020年分别达到360亿元、500亿元。",
      "到2018年和2020年，地区生产总值分别达到360亿元、500亿元。",
    ])
      expect(promises(text), text).toEqual(["地区生产总值 = level 360亿元 by 2018", "地区生产总值 = level 500亿元"]);
    for (const text of ["到2018年、2020年，粮食产量和肉类产量分别达到36万吨、50万吨。", "到2018年、2020年，粮食产量达到36万吨。"])
      expect([promises(text), unread(text).length], text).toEqual([[], 1]);
  });

  it("shares that come to no whole are damage", () => {
    expect(promises("三次产业结构调整为20:45:35。")).toEqual(["三次产业结构 = comp 20:45:35"]);
    for (const text of ["三次产业结构调整为20:45。", "三次产业结构调整为20:45:3。", "三次产业比例达到20:45:53。"])
      expect([promises(text), unread(text).length], text).toEqual([[], 1]);
    expect(promises("电动汽车充电桩与电动汽车比例达到1:2。")).toEqual(["电动汽车充电桩与电动汽车比例 = comp 1:2"]);
  });

  it("a number set as a formula is a number", () => {
    expect(promises(String.raw`主干道完好率达到$91.4%$，森林覆盖率达到$45\%$。`)).toEqual([
      "主干道完好率 = level 91.4%",
      "森林覆盖率 = level 45%",
    ]);
  });

  it("what is counted in two units has both figures, and a noun behind them its own", () => {
    expect(promises("改造老旧小区200个、460万平方米。")).toEqual(["老旧小区 = total 200个", "老旧小区 = total 460万平方米"]);
    expect(promises("预期寿命和学位分别达到76岁、5万个。")).toEqual(["预期寿命 = level 76岁", "学位 = level 5万个"]);
    expect(promises("新增蓄水库容1.5亿立方米，水库总库容3亿立方米。")).toEqual(["蓄水库容 = total 1.5亿立方米"]);
    expect(promises("易地扶贫搬迁3600户12600人。")).toEqual(["易地扶贫搬迁 = total 3600户", "易地扶贫搬迁 = total 12600人"]);
    // Counts in front of a noun are of the noun alone.
    expect(promises("易地扶贫搬迁3600户，建成13处15条过江通道。").filter((one) => one.endsWith("处"))).toEqual([]);
  });

  it("a class of size has the noun that follows", () => {
    expect(promises("打造2个500亿级、3个百亿级产业集群。")).toEqual([
      "500亿级产业集群 = level 2个",
      "百亿级产业集群 = level 3个",
    ]);
  });
});

describe("names of what a figure is of", () => {
  it("keeps a word's last sign that elsewhere leads on", () => {
    expect(promises("新增光伏装机30万千瓦、新型储能40万千瓦。")).toEqual([
      "光伏装机 = total 30万千瓦",
      "新型储能 = total 40万千瓦",
    ]);
    // 节约 is no 约.
    expect(promises("农业用水节约达到5%，家庭医生签约达到30万人。")).toEqual([
      "农业用水节约 = level 5%",
      "家庭医生签约 = level 30万人",
    ]);
  });

  it("a total or a rate alone is of what was spoken of before", () => {
    expect(promises("地区生产总值年均增长6%以上，总量突破300亿元、占全市比重达到12%。")).toEqual([
      "地区生产总值 = growth >=6",
      "地区生产总值 = level >300亿元",
      "地区生产总值占全市比重 = level 12%",
    ]);
    expect(promises("地区生产总值突破300亿元，年均增速保持在6%以上。")).toEqual([
      "地区生产总值 = level >300亿元",
      "地区生产总值增速 = growth >=6",
    ]);
  });

  it("names of a list share what they are per and their end, each once", () => {
    for (const [text, ...subjects] of [
      ["单位地区生产总值能源消耗、二氧化碳排放分别降低13%和17%。", "单位地区生产总值能源消耗", "单位地区生产总值二氧化碳排放"],
      ["单位GDP能耗、PM2.5浓度分别降低13%和17%。", "单位GDP能耗", "PM2.5浓度"],
      ["每千人口执业医师、注册护士数分别达到3人和4人。", "每千人口执业医师", "每千人口注册护士数"],
      ["城镇居民和农村居民人均可支配收入分别增长5%和6%。", "城镇居民人均可支配收入", "农村居民人均可支配收入"],
    ] as const)
      expect(
        read(text).commitments.map(({ subject }) => subject.zh),
        text,
      ).toEqual(subjects);
  });

  it("what was spoken of goes on beyond ；, and behind words on the prices", () => {
    expect(promises("到2018年，工业总产值达到200亿元；到2020年，达到280亿元。")).toEqual([
      "工业总产值 = level 200亿元 by 2018",
      "工业总产值 = level 280亿元",
    ]);
    expect(promises("地区生产总值达到200亿元，按可比价计算年均增长6.4%。").at(-1)).toBe("地区生产总值 = growth 6.4");
    expect(unread("工业总产值达到200亿元。达到280亿元。")).toEqual(["280亿元"]);
  });

  it("a multiple has the bound in front of it", () => {
    for (const [text, bound] of [
      ["比2015年接近翻一番", "~"],
      ["比2015年近翻一番", "~"],
      ["比2015年超过翻一番", ">"],
    ] as const)
      expect(promises(`工业总产值达到200亿元，${text}。`).at(-1), text).toBe(`工业总产值 = percent ${bound}+100 over 2015-2020`);
  });

  it("what another authority sets may be named inside", () => {
    expect(promises("完成省下达的单位GDP二氧化碳排放降低目标，全面完成国家下达的耕地保有量任务。")).toEqual([
      "单位GDP二氧化碳排放降低 = del 省下达的单位GDP二氧化碳排放降低目标",
      "耕地保有量 = del 国家下达的耕地保有量任务",
    ]);
    expect(promises("完成上级下达的各项目标任务。")).toEqual([]);
  });

  it("a death rate whose name has what it is per needs no unit, and what only gets better counts nothing", () => {
    expect(promises("万车死亡率控制在1.5以内。")).toEqual(["万车死亡率 = level <=1.5"]);
    expect(promises("巩固提升120万农村人口供水保障水平。")).toEqual([]);
  });

  it("a change since the year before the last plan is a figure, and a multiple of it compares", () => {
    const over = { from: 2011, to: 2015 };
    expect(told("万元GDP用水量比2010年下降22.4%，工业总产值是2010年的2倍，旅游收入比2008年增长80%。")).toEqual([
      { subject: "万元GDP用水量下降", to: { year: 2015, value: "22.4", unit: "%" }, over },
    ]);
  });
});

describe("brackets that tell a part", () => {
  it("其中 in brackets promises as it would behind a comma", () => {
    expect(promises("新建幼儿园3000个（其中公办幼儿园1800个、普惠性幼儿园600个），新增学位5万个。")).toEqual([
      "幼儿园 = total 3000个",
      "公办幼儿园 = total 1800个",
      "普惠性幼儿园 = total 600个",
      "学位 = total 5万个",
    ]);
    expect(promises("研发人员达到25万人（其中基础研究人员2万人）。")).toEqual([
      "研发人员 = level 25万人",
      "基础研究人员 = level 2万人",
    ]);
  });

  it("a bracket that only notes, and what cannot be read of a part, promise nothing", () => {
    expect(promises("新建幼儿园3000个（2015年为1800个）。")).toEqual(["幼儿园 = total 3000个"]);
    expect([promises("建成公路300公里（其中20）。"), unread("森林覆盖率达到40%（其中60%）。")]).toEqual([
      ["公路 = level 300公里"],
      ["60%"],
    ]);
  });
});
