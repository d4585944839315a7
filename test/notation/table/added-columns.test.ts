import { describe, expect, it } from "vitest";
import { readHeading, readIndicatorTable } from "../../../src/notation/index.js";
import { said } from "../said.js";

/** What a cell in a further column asks, beside a base of 2025 and a target of 2030. */
function asked(heading: string, cells: { readonly [row: string]: string }): string[] {
  const rows = Object.entries(cells).map(([row, cell]) => [...row.split(" "), cell]);
  const { indicators } = readIndicatorTable([["指标", "单位", "2025年", "2030年", heading], ...rows]);
  return indicators.map(({ targets }) => {
    const reading = targets.at(-1)?.reading;
    return reading?.ok ? said(reading.clauses[0]) : "unread";
  });
}

const BEDS = "床位 张 400 430";
const SHARE = "普惠园覆盖率 % 40 43";
const FERTILISER = "化肥使用量 吨 100 96";

describe("a column of what is added", () => {
  it.each(["“十五五”新增", "五年新增", "5年增加", "五年提高", "2026—2030年增加", "增加数", "增长量", "提升", "“十五五”期间增加"])(
    "%s adds up over the years",
    (heading) => {
      expect(readHeading(heading)).toMatchObject({ role: "target", over: "total" });
      expect(asked(heading, { [BEDS]: "50", [SHARE]: "5" })).toEqual([
        "change unstated 50 total up",
        "change unstated 5 points up",
      ]);
    },
  );

  it("is one year's where the heading has a year of its own, and an amount is none", () => {
    expect(readHeading("2026年新增")).toEqual({ role: "value", year: 2026 });
    expect(readHeading("增加值")).toEqual({ role: "unknown" });
    expect(readHeading("同比增加")).toMatchObject({ over: "mean" });
  });

  it("goes the way that the heading says", () => {
    expect(asked("累计下降（%）", { [FERTILISER]: "5", [SHARE]: "5" })).toEqual([
      "change unstated 5 percent down",
      "change unstated 5 points down",
    ]);
    expect(asked("“十五五”减少", { [FERTILISER]: "5" })).toEqual(["change unstated 5 total down"]);
    expect(asked("累计下降", { "粮食产量 万吨 50 45": "5" })).toEqual(["change unstated 5 total down"]);
    expect(asked("累计增加", { "粮食产量 万吨 50 56": "6" })).toEqual(["change unstated 6 total up"]);
    expect(asked("累计增长或下降", { [SHARE]: "5" })).toEqual(["change unstated 5 points up"]);
  });

  it("holds percentages where it says so, and the places of the clauses stay beside them", () => {
    const table = readIndicatorTable([
      ["指标", "单位", "2025年", "累计增长（%）"],
      ["床位", "张", "400", "12"],
    ]);
    const reading = table.indicators[0]?.targets[0]?.reading;
    const [clause] = reading?.ok ? reading.clauses : [];
    expect(JSON.stringify(clause)).toBe(
      '{"kind":"change","bound":"unstated","value":"12","measure":"percent","direction":"increase"}',
    );
    expect([clause?.start, clause?.end]).toEqual([0, 2]);
  });
});

describe("a column of changes a year", () => {
  it.each([
    ["年均增加", "change unstated 50 total up", "change unstated 5 points up", "growth unstated 4"],
    ["年均增量", "change unstated 50 total up", "change unstated 5 points up", "growth unstated 4"],
    ["年均提高（个百分点）", "change unstated 50 total up", "change unstated 5 points up", "growth unstated 4"],
    ["年均减少", "change unstated 50 total down", "change unstated 5 points down", "growth unstated -4"],
    ["年均下降（%）", "growth unstated -50", "growth unstated -5", "growth unstated -4"],
    ["年均增加（%）", "growth unstated 50", "growth unstated 5", "growth unstated 4"],
    ["年均降幅", "growth unstated -50", "growth unstated -5", "growth unstated -4"],
  ])("%s", (heading, ...right) => {
    expect(readHeading(heading).over).toBe("mean");
    expect(asked(heading, { [BEDS]: "50", [SHARE]: "5", "电量 亿千瓦时 90 110": "4%" })).toEqual(right);
  });
});

describe("a bare number in a column of means and sums", () => {
  it("is what leads from the base to the target", () => {
    const rows = {
      "农业总产值 亿元 96 122": "5",
      "游客 万人次 210 320": "8.8左右",
      "农田 万亩 82 96": "14",
      "覆盖率 % 40.5 46": "5.5",
      "用水总量 万方 500 470": "30",
      "床位 张 400 450": "50",
    };
    const right = [
      "growth unstated 5",
      "growth about 8.8",
      "change unstated 14 total up",
      "change unstated 5.5 points up",
      "change unstated 30 total down",
      "change unstated 50 total up",
    ];
    for (const heading of ["年均/累计", "年均〔累计〕", "年均/累计增加"]) expect(asked(heading, rows)).toEqual(right);
  });

  it("in a column of means alone is a rate or a yearly step", () => {
    expect(asked("年均", { "农业总产值 亿元 96 122": "5", "床位 张 400 450": "10", "床位数 张 400 450": "50" })).toEqual([
      "growth unstated 5",
      "change unstated 10 total up",
      "level unstated 50",
    ]);
  });

  it("stays a level between the two, beside what it does not lead to, and for a share that would grow", () => {
    const rows = { "失业率 % 5.1 5.5": "5.3", "床位 张 400 450": "70", "城镇化率 % 41 48": "3.2" };
    expect(asked("年均/累计", rows)).toEqual(["level unstated 5.3", "level unstated 70", "level unstated 3.2"]);
  });

  it("is growth of an amount that could not be so far below its base", () => {
    expect(asked("年均/累计", { "地区生产总值 亿元 86.3 —": "5.5左右", "进出口总额 亿元 90 —": "80" })).toEqual([
      "growth about 5.5",
      "level unstated 80",
    ]);
  });

  it("in round brackets is under what the heading's own bracket says", () => {
    const rows = { "地区生产总值 亿元 420 600": "（7.4%）", "企业 家 186 320": "134", "研发强度 % 3.4 4.2": "0.8个百分点" };
    expect(asked("累计（年均）", rows)).toEqual([
      "growth unstated 7.4",
      "change unstated 134 total up",
      "change unstated 0.8 points",
    ]);
    expect(asked("年均（累计）", { "进出口总额 亿元 60 75": "（15）" })).toEqual(["change unstated 15 total"]);
  });
});

describe("what a plan does in its years", () => {
  const table = (heading: string, base: string) =>
    readIndicatorTable([
      ["指标", base, heading],
      ["新增保障性住房（套）", "3450", "2500"],
      ["老旧小区改造（个）", "436", "300"],
      ["公租房（套）", "900", "1000"],
    ]).indicators.map(({ baseline, targets: [target] }) =>
      [baseline, target].map((one) => (one?.reading.ok ? said(one.reading.clauses[0]) : "unread")),
    );

  it("is a sum under the plan's name, its base too", () => {
    expect(table("“十五五”目标", "“十四五”完成")).toEqual([
      ["change unstated 3450 total", "change unstated 2500 total"],
      ["change unstated 436 total", "change unstated 300 total"],
      ["level unstated 900", "level unstated 1000"],
    ]);
  });

  it("may be one year's under a year", () => {
    expect(table("2030年目标", "2025年")[0]).toEqual(["level unstated 3450", "level unstated 2500"]);
    expect(table("“十五五”末", "“十四五”末")[0]).toEqual(["level unstated 3450", "level unstated 2500"]);
  });

  it("adds to what stands already", () => {
    expect(asked("2030年目标", { "托位数 个 5000 —": "新增1000个", "新增就业 万人 5 —": "新增25万人" })).toEqual([
      "change unstated 1000 total up 个",
      "change unstated 25 total 万人",
    ]);
    expect(asked("2030年目标", { "造林面积 万亩 5 —": "累计30" })).toEqual(["change unstated 30 total"]);
  });
});

describe("其中 in a heading", () => {
  it("makes a year what its left neighbour is", () => {
    const { indicators, issues } = readIndicatorTable([
      ["指标", "2025年", "“十五五”目标", "其中：2026年"],
      ["覆盖率（%）", "42", "44", "42.6"],
    ]);
    expect(indicators[0]?.targets.map(({ year, printed }) => [year, printed])).toEqual([
      [2030, "44"],
      [2026, "42.6"],
    ]);
    expect(indicators[0]?.results).toEqual([]);
    expect(issues).toEqual([]);
  });
});
