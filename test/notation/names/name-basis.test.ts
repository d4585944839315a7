import { describe, expect, it } from "vitest";
import { nameBasis, nameGrowth, notedBasis, statedBasis } from "../../../src/notation/index.js";

describe("the prices of an indicator by its name", () => {
  it("are constant for GDP, value added, labour productivity and what is measured per unit of them", () => {
    const names = [
      "地区生产总值增长",
      "GDP年均增速",
      "规模以上工业增加值增速",
      "全员劳动生产率",
      "单位GDP能源消耗降低",
      "万元GDP用水量",
    ];
    expect(names.map(nameBasis)).toEqual(names.map(() => "real"));
  });

  it("go by letters of either case", () => {
    expect([nameBasis("gdp"), nameBasis("人均gdp增长"), nameBasis("单位Gdp能耗")]).toEqual(["real", "real", "real"]);
  });

  it("are either for incomes of households, and current for everything else", () => {
    const either = ["居民人均可支配收入增长", "农村居民人均纯收入", "居民收入"];
    expect(either.map(nameBasis)).toEqual(either.map(() => undefined));
    const current = [
      "社会消费品零售总额年均增长",
      "固定资产投资增长",
      "一般公共预算收入",
      "进出口总额",
      "城镇单位就业人员平均工资",
    ];
    expect(current.map(nameBasis)).toEqual(current.map(() => "nominal"));
    // A share is one of sums at current prices.
    expect(nameBasis("数字经济核心产业增加值占GDP比重")).toBe("nominal");
  });

  it("are what the name says itself", () => {
    expect(nameBasis("居民人均可支配收入实际增长")).toBe("real");
    expect(nameBasis("居民人均可支配收入名义增长")).toBe("nominal");
    expect(nameBasis("工业总产值（2020年不变价）")).toBe("real");
    expect(nameBasis("地区生产总值（当年价）")).toBe("nominal");
  });

  it("are not decided by what says both, but by what it says of growth", () => {
    expect(statedBasis("现价或可比价")).toBeUndefined();
    expect(statedBasis("绝对数按现价计算，增长速度按可比价格计算")).toBe("real");
    expect(notedBasis("粮食产量增长", ["产值按可比价计算"])).toBeUndefined();
    expect(notedBasis("甲增长", ["甲按现价计算", "甲按可比价计算"])).toBeUndefined();
  });
});

describe("what a name measures", () => {
  it("is a rise, a fall or a level", () => {
    expect(nameGrowth("居民消费价格涨幅")).toBe("rise");
    expect(nameGrowth("主要污染物排放总量减少（%）·氨氮")).toBe("fall");
    expect(["人口自然增长率", "森林覆盖率", "经济增长极", ""].map(nameGrowth)).toEqual(Array(4).fill(undefined));
  });
});
