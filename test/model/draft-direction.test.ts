import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftAssumptions, type Indicator, readIndicatorTable, toPlanDraft } from "../../src/index.js";

const PLACE = { period: { from: 2026, to: 2030 }, place: "某县" } as const;
const HEADINGS = ["指标", "单位", "2025年", "2030年", "年均/累计", "属性"];
const read = (...rows: string[][]) => readIndicatorTable([HEADINGS, ...rows.map((row) => [...row, "—", "—", ""].slice(0, 6))]);
const drafted = (...row: string[]): Indicator | undefined => toPlanDraft(read(row), PLACE).indicators[0];
const toldOf = (...row: string[]) => draftAssumptions(read(row), PLACE).find(({ code }) => code.startsWith("direction"));

/** Rows of which the plan asks no more than the base has: a floor that it must not fall below. */
const FLOORS_BELOW_BASE = [
  ["环境空气优良率", "%", "96.6", "93"],
  ["义务教育巩固率", "%", "98.52", "97.5"],
  ["耕地保有量", "万亩", "51.5", "51.38"],
  ["粮食播种面积", "万亩", "60.3", "60"],
  ["常住人口", "万人", "36.8", "36"],
  ["地方一般公共预算收入", "亿元", "4.2", "4"],
  ["森林覆盖率", "%", "43.7", "43.68"],
  ["每千人口拥有3岁以下婴幼儿托位数", "个", "5.2", "5"],
  ["农村自来水普及率", "%", "96", "95"],
  ["基本养老保险参保率", "%", "99.5", "98"],
  ["优良水体比例", "%", "100", "95"],
  ["粮食产量", "万吨", "15.2", "15"],
  ["湿地保护率", "%", "72", "70"],
  ["生猪存栏", "万头", "12", "11"],
  ["能源综合生产能力", "万吨标准煤", "120", "110"],
  ["永久基本农田保护面积", "万亩", "40", "39.8"],
] as const;

describe("the direction of a draft", () => {
  it.each(FLOORS_BELOW_BASE)("of %s, %s, %s → %s, is never less", (...row) => {
    const [name] = row;
    expect(drafted(...row)?.direction).toBe(name === "常住人口" ? "unknown" : "higher");
  });

  it("of a number below the base of a name that says nothing is unknown, and reported", () => {
    expect(drafted("甲量", "万吨", "28", "27")?.direction).toBe("unknown");
    expect(toldOf("甲量", "万吨", "28", "27")).toMatchObject({ code: "direction-unknown", facts: { direction: "unknown" } });
    expect(toldOf("甲量", "万吨", "28", "28")?.code).toBe("direction-unknown");
    expect(toldOf("甲量", "万吨", "—", "28")?.code).toBe("direction-unknown");
    expect(toldOf("甲量", "万吨", "28", "完成省下达任务")?.code).toBe("direction-unknown");
  });

  it("of a number above the base of such a name is more, and reported; not of what has no better side", () => {
    expect(toldOf("甲量", "万吨", "28", "29")).toMatchObject({ code: "direction-by-baseline", facts: { direction: "higher" } });
    expect(drafted("甲产值率", "亿元", "—", "—", "年均增长5%")?.direction).toBe("higher");
    expect(drafted("人口自然增长率", "‰", "3.1", "3.5")?.direction).toBe("unknown");
    expect(drafted("60岁以上人口占比", "%", "18", "20")?.direction).toBe("unknown");
  });

  it("goes by the printed bound before the name", () => {
    expect(toldOf("居民消费价格涨幅", "%", "2.0", "—", "2以上")).toMatchObject({
      code: "direction-by-bound",
      facts: { direction: "higher" },
    });
    expect(drafted("常住人口", "万人", "36", "38以内")?.direction).toBe("lower");
    expect(drafted("居民收入增长", "%", "5", "—", "高于GDP增长")?.direction).toBe("higher");
  });

  it("of prices, debt, energy, deaths, accidents is less, whatever the number does", () => {
    const names = [
      ["居民消费价格涨幅", "%"],
      ["居民消费价格指数", "%"],
      ["政府债务余额增长", "%"],
      ["能源消费总量增长", "%"],
      ["生产安全事故死亡人数", "人"],
      ["城镇调查失业率", "%"],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        (one, from, to) => {
          const [name, unit] = one;
          expect(drafted(name, unit, String(from), String(to))?.direction).toBe("lower");
          expect(drafted(name, unit, String(from), "—", `${to}左右`)?.direction).toBe("lower");
        },
      ),
      { numRuns: 30 },
    );
  });

  it("of a change, a grade, a structure and the limits 0 and 100 % is in what is asked", () => {
    expect(toldOf("甲浓", "—", "—", "累计下降10%以上")).toMatchObject({
      code: "direction-by-kind",
      facts: { direction: "lower" },
    });
    expect(drafted("甲量", "个", "—", "累计新增10以内")?.direction).toBe("lower");
    expect(drafted("甲河断面", "—", "IV类", "III类及以上")?.direction).toBe("higher");
    expect(drafted("甲乙丙构成", "—", "20:30:50", "18:32:50")?.direction).toBe("hold");
    expect(drafted("甲人员数", "人", "3", "0")?.direction).toBe("lower");
    expect(drafted("甲率", "%", "100", "100")?.direction).toBe("higher");
    expect(drafted("甲量", "个", "100", "100")?.direction).toBe("unknown");
  });
});

describe("what a direction was found by", () => {
  const said = (...row: string[]) => {
    const told = toldOf(...row);
    return [told?.code, told?.facts["direction"]];
  };

  it.each<readonly [readonly string[], string, string]>([
    [["森林覆盖率", "%", "19.96", "20.06"], "name", "higher"],
    [["常住人口", "万人", "36", "37"], "unknown", "unknown"],
    // A change that is limited is wanted the other way.
    [["甲量", "个", "—", "累计下降5%以内"], "kind", "higher"],
    [["甲量", "个", "—", "累计下降5%以上"], "kind", "lower"],
    [["甲量", "个", "—", "提高5个百分点以内"], "kind", "lower"],
    [["甲量", "个", "—", "提高5个百分点以上"], "kind", "higher"],
    // Who keeps in step is not to fall behind; who is to be above or below has a bound.
    [["甲量", "%", "5", "与GDP增长同步"], "kind", "higher"],
    [["甲量", "%", "5", "与GDP增长基本同步"], "kind", "higher"],
    [["甲量", "%", "5", "低于全市平均水平"], "bound", "lower"],
    [["甲量", "%", "5", "不低于全市平均水平"], "bound", "higher"],
    // The limits are those of levels: a rate of 0 asks to stand still, and a share may print its unit itself.
    [["甲量", "个", "3", "0"], "kind", "lower"],
    [["甲量", "个", "—", "—", "年均增长0%"], "unknown", "unknown"],
    [["甲率", "—", "—", "100%"], "kind", "higher"],
    [["甲率", "%", "90", "99"], "baseline", "higher"],
    [["甲率", "%", "99", "99"], "unknown", "unknown"],
    // Levels are compared with levels, rates with rates.
    [["甲量", "%", "增长5%", "8"], "unknown", "unknown"],
    [["甲量", "%", "增长5%", "—", "年均增长4%"], "unknown", "unknown"],
    [["甲量", "%", "增长5%", "—", "年均增长6%"], "baseline", "higher"],
    [["甲量", "个", "8", "—", "年均增长5%"], "baseline", "higher"],
    [["甲量", "个", "8", "—"], "unknown", "unknown"],
  ])("%j: %s", (row, by, direction) => {
    expect(said(...row)).toEqual([by === "unknown" ? "direction-unknown" : `direction-by-${by}`, direction]);
  });
});

describe("the measure of a draft", () => {
  it("of a row in 亿元 that is asked to grow is a level: its figures are", () => {
    expect(drafted("地区生产总值", "亿元", "312", "—", "6%左右")).toMatchObject({
      measure: "level",
      targets: [{ requirement: { kind: "growth", value: "6" }, span: { kind: "average" } }],
    });
    expect(drafted("地区生产总值", "亿元", "312", "415", "6%左右")?.measure).toBe("level");
    expect(drafted("全员劳动生产率", "万元/人", "14.1", "—", "年均增长5%")?.measure).toBe("level");
    expect(drafted("居民人均可支配收入", "元", "26602", "—", "与GDP增长同步")?.measure).toBe("level");
    expect(drafted("常住人口", "万人", "36", "—", "年均增长1‰")?.measure).toBe("level");
  });

  it("of what is named 增长, or stands in % and is asked to grow, is growth", () => {
    expect(drafted("地区生产总值增长", "%", "4.0", "—", "5.0左右")?.measure).toBe("growth");
    expect(drafted("地区生产总值年均增速", "—", "—", "—", "5%左右")?.measure).toBe("growth");
    expect(drafted("地区生产总值", "%", "—", "—", "年均增长5%")?.measure).toBe("growth");
    expect(drafted("人口自然增长率", "‰", "3.1", "3.5")?.measure).toBe("level");
    expect(drafted("森林覆盖率", "%", "19.96", "20.06")?.measure).toBe("level");
  });

  it("is what the base is where nothing is asked, and a level where nothing is printed", () => {
    expect(drafted("甲河断面", "—", "IV类", "—")?.measure).toBe("grade");
    expect(drafted("甲乙丙构成", "—", "20:30:50", "—")?.measure).toBe("composition");
    expect(drafted("甲率", "%", "—", "—")).toMatchObject({ measure: "level", targets: [] });
    expect(drafted("甲率", "%", "1..1", "2..2")).toMatchObject({ measure: "level", targets: [] });
  });

  it("of what is asked to grow is a level where its base is one in a unit, or in none", () => {
    expect(drafted("甲品", "%", "8.0", "—", "年均增长6%")?.measure).toBe("growth");
    expect(drafted("甲品", "—", "100", "—", "年均增长6%")?.measure).toBe("level");
    expect(drafted("甲品", "‰", "8.0", "—", "年均增长6%")?.measure).toBe("growth");
    // What is counted is no rate, whatever it is called.
    expect(drafted("甲品增长", "—", "100亿元", "—", "5%")?.measure).toBe("level");
    expect(drafted("甲品增长", "—", "100", "—", "5%")?.measure).toBe("growth");
  });

  it("of a reduction that another authority sets is growth, with a base and without", () => {
    for (const base of ["—", "3.2", "控制在省下达指标以内"])
      expect(drafted("单位GDP二氧化碳排放降低", "%", base, "完成省下达任务")?.measure).toBe("growth");
    expect(drafted("主要污染物排放总量减少", "—", "—", "完成省下达任务")?.measure).toBe("growth");
  });
});

describe("the basis of a draft", () => {
  const basisOf = (name: string, target: string, ...notes: string[]) =>
    toPlanDraft(
      readIndicatorTable([["指标", "2025年", "年均增长"], [name, "—", target], ...notes.map((note) => [note, "", ""])]),
      PLACE,
    ).indicators[0]?.basis;

  it("is what the name, the cell or a note that names the row says; otherwise the draft says nothing", () => {
    expect(basisOf("地区生产总值(2020年不变价)（亿元）", "5%")).toBe("real");
    expect(basisOf("工业总产值(现价)（亿元）", "5%")).toBe("nominal");
    expect(basisOf("全社会研发经费投入（亿元）", "年均增长9.5%(按不变价格计算)")).toBe("real");
    expect(basisOf("全社会研发经费投入增长（%）", "7%", "注：全社会研发经费投入增速按不变价格计算。")).toBe("real");
    expect(basisOf("社会消费品零售总额增长（%）", "7%", "注：全社会研发经费投入增速按不变价格计算。")).toBeUndefined();
    expect(basisOf("地区生产总值增长（%）", "5%", "注：地区生产总值绝对数按现价计算，增长速度按可比价格计算。")).toBe("real");
    expect(basisOf("地区生产总值增长（%）", "5%")).toBeUndefined();
  });
});
