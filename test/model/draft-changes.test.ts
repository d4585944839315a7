import { describe, expect, it } from "vitest";
import { assess, draftAssumptions, type Observation, readIndicatorTable, toPlanDraft } from "../../src/index.js";

const OPTIONS = { place: "某县", period: { from: 2026, to: 2030 } };
const drafted = (headings: readonly string[], ...rows: (readonly string[])[]) => {
  const table = readIndicatorTable([["指标", "单位", ...headings], ...rows]);
  return { plan: toPlanDraft(table, OPTIONS), assumed: draftAssumptions(table, OPTIONS).map(({ code }) => code) };
};

/** The verdict of 2030 on a row with one figure for each year. */
function statusOf(row: readonly string[], values: readonly string[], headings = ["2025年", "2030年"]): string | undefined {
  const { plan } = drafted(headings, row);
  const indicator = plan.indicators[0]?.id ?? "";
  const figures = values.map((value, i): Observation => ({ indicator, year: 2031 - values.length + i, value, status: "actual" }));
  return assess(plan, figures, { asOf: 2030 }).verdicts[0]?.status;
}

describe("what is to be added to what stands", () => {
  it("is not there where nothing was added", () => {
    const beds = ["托位数", "个", "5000", "新增1000个"];
    expect(statusOf(beds, ["5000", "5000", "5000", "5000", "5000"])).toBe("missed");
    expect(statusOf(beds, ["5100", "5200", "5300", "5500", "6000"])).toBe("achieved");
    const roads = ["公路里程", "公里", "21600", "2900"];
    expect(statusOf(roads, ["23000"], ["2025年", "“十五五”新增"])).toBe("missed");
    expect(statusOf(roads, ["24500"], ["2025年", "“十五五”新增"])).toBe("achieved");
  });

  it("adds up by itself where the name says so", () => {
    const jobs = ["城镇新增就业", "万人", "5", "累计新增25"];
    expect(statusOf(jobs, ["5.1", "5.1", "5.1", "5.1", "5.1"])).toBe("achieved");
  });

  it("falls where the heading says so", () => {
    const column = ["2025年", "累计下降（%）"];
    expect(statusOf(["化肥使用量", "吨", "100", "5"], ["94"], column)).toBe("achieved");
    expect(statusOf(["化肥使用量", "吨", "100", "5"], ["106"], column)).toBe("missed");
  });
});

describe("a floor and a ceiling in one cell", () => {
  const spread = (cell: string) => {
    const { plan, assumed } = drafted(["2030年"], ["利差", "%", cell]);
    return [plan.indicators[0]?.targets[0]?.requirement, assumed.includes("clause-left-out")];
  };

  it("are one target between them", () => {
    const between = { kind: "level", bound: "between", low: "17", high: "19" };
    for (const cell of ["≥17且≤19", "不高于19、不低于17", "17以上，19以下"]) expect(spread(cell)).toEqual([between, false]);
    expect(spread("3亿元以上、5亿元以下")).toEqual([
      { kind: "level", bound: "between", low: "3", high: "5", unit: "亿元" },
      false,
    ]);
  });

  it("of two things, or without room between them, are two", () => {
    const floor = { kind: "level", bound: "at-least", value: "17" };
    for (const cell of ["≥17，其中城镇≤19", "≥17且小于19"]) expect(spread(cell)).toEqual([floor, true]);
    expect(spread("≥19且≤17")).toEqual([{ ...floor, value: "19" }, true]);
    expect(spread("17以上，2028年19以下")).toEqual([floor, true]);
  });
});

describe("rates year by year", () => {
  const row = ["居民收入增长", "%", "6.5", "6.5", "6.5", "6.5"];
  const spans = (headings: readonly string[], cells: readonly string[]) =>
    drafted(headings, cells).plan.indicators[0]?.targets.map(({ span }) => span.kind);

  it("are each year's, the last too", () => {
    expect(spans(["2026年目标", "2028年目标", "2029年目标", "2030年目标"], row)).toEqual(["by", "by", "by", "by"]);
  });

  it("otherwise the last year's column speaks of the mean", () => {
    expect(spans(["2025年", "2027年目标", "2028年目标", "2030年目标"], row)).toEqual(["by", "by", "average"]);
  });
});

describe("a comparison with an average", () => {
  const verdict = (row: readonly string[], value: string, series: string, reference: string) => {
    const { plan } = drafted(["2025年", "2030年"], row);
    const indicator = plan.indicators[0]?.id ?? "";
    const figures: Observation[] = [{ indicator, year: 2030, value, status: "actual" }];
    return assess(plan, figures, { asOf: 2030, references: { [series]: reference } }).verdicts[0]?.status;
  };

  it("is one of levels for what is per something or a mean", () => {
    const air = ["PM2.5浓度", "微克/立方米", "30", "低于全省平均水平"];
    expect([verdict(air, "27", "全省平均水平", "28"), verdict(air, "29", "全省平均水平", "28")]).toEqual(["achieved", "missed"]);
    const life = ["人均预期寿命", "岁", "78.2", "高于全省平均水平"];
    expect([verdict(life, "79.5", "全省平均水平", "79.1"), verdict(life, "79.0", "全省平均水平", "79.1")]).toEqual([
      "achieved",
      "missed",
    ]);
  });

  it("is one of growth for amounts and for money", () => {
    const spans = ["一般公共预算收入 亿元", "农村居民人均可支配收入 元", "亩均税收 万元/亩"].map((name) => {
      const { plan } = drafted(["2025年", "2030年"], [...name.split(" "), "100", "高于全省平均水平"]);
      return plan.indicators[0]?.targets[0]?.span.kind;
    });
    expect(spans).toEqual(["average", "average", "average"]);
  });
});

describe("a number for each part", () => {
  it("is none of all that there are", () => {
    const { plan, assumed } = drafted(["2025年", "2030年"], ["托育机构", "所", "56", "每个街道至少1所"]);
    expect([plan.indicators[0]?.targets, assumed.includes("target-left-out")]).toEqual([[], true]);
  });

  it("is what a measure per something asks", () => {
    const { plan } = drafted(
      ["2025年", "2030年"],
      ["每千人口床位数", "张", "5", "每千人口6张"],
      ["托位", "个/千人", "4", "每千人4.5"],
    );
    expect(plan.indicators.map(({ targets }) => targets.length)).toEqual([1, 1]);
  });
});
