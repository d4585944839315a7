import { describe, expect, it } from "vitest";
import {
  assess,
  type DraftOptions,
  definePlan,
  draftAssumptions,
  type Indicator,
  parsePlan,
  readIndicatorTable,
  toPlanDraft,
} from "../../src/index.js";
import { rowsOf, TABLES } from "../notation/table/corpus.js";
import { codeOf } from "../refusal.js";

const PLACE: DraftOptions = { period: { from: 2026, to: 2030 }, place: "某县" };
const table = (...rows: string[][]) => readIndicatorTable([["指标", "2025年", "2030年", "年均/累计", "属性"], ...rows]);
const draft = (...rows: string[][]): readonly Indicator[] => toPlanDraft(table(...rows), PLACE).indicators;

describe("a draft of a plan", () => {
  it.each(TABLES)("of $id is one that parsePlan and definePlan accept, and that can be assessed", (one) => {
    const last = Number(/20[0-9]{2}/.exec(one.expected[0]?.targets[0]?.column ?? "")?.[0] ?? 2030);
    const read = readIndicatorTable(rowsOf(one));
    const plan = toPlanDraft(read, { period: { from: last - 4, to: last }, place: "某地" });
    expect(plan.indicators).toHaveLength(one.expected.length);
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    expect(definePlan(plan).indicators).toHaveLength(one.expected.length);
    expect(assess(plan, [], { asOf: last - 2 }).verdicts.map(({ status }) => status)).not.toContain("missed");
  });

  it("is the same from a table that was JSON on its way", () => {
    const read = table(["1.森林覆盖率（%）", "19.96*", "20.06", "—", "约束性"]);
    expect(toPlanDraft(JSON.parse(JSON.stringify(read)), PLACE)).toEqual(toPlanDraft(read, PLACE));
  });

  it("holds what the table prints", () => {
    const [forest] = draft(["1.森林覆盖率（%）", "19.96*", "20.06", "—", "约束性"]);
    expect(forest).toEqual({
      id: "row-01",
      no: 1,
      name: { zh: "森林覆盖率" },
      category: { zh: "—" },
      unit: "%",
      direction: "higher",
      measure: "level",
      attribute: "binding",
      baseline: {
        printed: "19.96*",
        reading: { kind: "level", bound: "unstated", value: "19.96" },
        year: 2025,
        estimated: true,
        locator: { row: 1 },
      },
      targets: [
        {
          printed: "20.06",
          requirement: { kind: "level", bound: "unstated", value: "20.06" },
          span: { kind: "by", year: 2030 },
          locator: { row: 1, column: "2030年" },
        },
      ],
      locator: { row: 1 },
    });
  });

  it("takes ids, English names, directions, a title and a place in the outline from the caller", () => {
    const read = table(["粮食产量（万吨）", "14", "14", "—", ""], ["甲率（%）", "1", "2", "—", ""]);
    const plan = toPlanDraft(read, {
      ...PLACE,
      id: "our-15",
      title: { zh: "某县规划" },
      ids: { 粮食产量: "grain-output" },
      names: { "grain-output": "Grain output", 甲率: "Rate A" },
      directions: { "grain-output": "hold", 甲率: "lower" },
      locator: { chapter: 2, box: 1 },
    });
    expect([plan.id, plan.title.zh, plan.base]).toEqual(["our-15", "某县规划", 2025]);
    expect(plan.indicators.map(({ id, name, direction, locator }) => [id, name.en, direction, locator])).toEqual([
      ["grain-output", "Grain output", "hold", { chapter: 2, box: 1, row: 1 }],
      ["row-02", "Rate A", "lower", { chapter: 2, box: 1, row: 2 }],
    ]);
    expect(
      draftAssumptions(read, { ...PLACE, ids: { 粮食产量: "a" }, directions: { a: "hold" } }).map(({ code }) => code),
    ).toEqual(["category-missing", "id-by-row", "direction-by-baseline", "category-missing"]);
    expect(codeOf(() => toPlanDraft(read, { ...PLACE, ids: { 粮食产量: "Grain Output" } }))).toBe("invalid-plan");
    expect(codeOf(() => toPlanDraft(read, { ...PLACE, place: "" }))).toBe("invalid-plan");
  });

  it("has ids by printed number where no two rows share one, by place otherwise, and never two alike", () => {
    const ids = (...names: string[]) => draft(...names.map((name) => [name, "1", "2", "—", ""])).map(({ id }) => id);
    expect(ids("3.甲率", "4.乙率", "其中：丙率")).toEqual(["row-03", "row-04", "row-04-1"]);
    expect(draft(...["4.乙率", "其中：丙率"].map((name) => [name, "1", "2", "—", ""]))).toMatchObject([
      { no: 4 },
      { no: 4, part: "1", locator: { row: 4 } },
    ]);
    expect(ids("1.甲率", "2.乙率", "1.丙率", "2.丁率")).toEqual(["row-01", "row-02", "row-03", "row-04"]);
    const twice = table(["甲率", "1", "2", "", ""], ["甲率", "1", "2", "", ""]);
    expect(toPlanDraft(twice, { ...PLACE, ids: { 甲率: "a" } }).indicators.map(({ id }) => id)).toEqual(["a", "a-2"]);
    expect(toPlanDraft(table(["constructor", "1", "2", "", ""]), { ...PLACE, ids: {} }).indicators[0]?.id).toBe("row-01");
  });

  it("says when a target holds by its column and its kind", () => {
    const spans = (...row: string[]) => draft(row)[0]?.targets.map(({ requirement, span }) => [requirement.kind, span.kind]);
    expect(spans("甲率（%）", "1", "2", "—", "")).toEqual([["level", "by"]]);
    expect(spans("甲率（%）", "1", "稳定保持在2以上", "—", "")).toEqual([["level", "every-year"]]);
    expect(spans("失业率（%）", "1", "—", "5.5以内", "")).toEqual([["level", "every-year"]]);
    expect(spans("甲增长（%）", "1", "—", "5左右", "")).toEqual([["growth", "average"]]);
    expect(spans("甲增长（%）", "1", "5左右", "—", "")).toEqual([["growth", "average"]]);
    expect(spans("甲率（%）", "—", "—", "〔18〕", "")).toEqual([["change", "over"]]);
    expect(spans("甲率（%）", "—", "〔18〕", "—", "")).toEqual([["change", "over"]]);
    expect(spans("断面水质", "III类及以上", "III类及以上", "—", "")).toEqual([["grade", "by"]]);
    expect(spans("断面水质", "III类及以上", "—", "III类及以上", "")).toEqual([["grade", "every-year"]]);
    expect(spans("甲量", "—", "—", "完成上级下达任务", "")).toEqual([["delegated", "average"]]);
    const total = readIndicatorTable([
      ["指标", "2025年", "五年累计", "2028年"],
      ["造林（万亩）", "1", "5万亩", "3"],
      ["甲量", "1", "完成上级下达任务", "年均增长5%"],
    ]);
    expect(toPlanDraft(total, PLACE).indicators.map(({ targets }) => targets.map(({ span }) => span))).toEqual([
      [
        { kind: "over", from: 2026, to: 2030 },
        { kind: "by", year: 2028 },
      ],
      [
        { kind: "over", from: 2026, to: 2030 },
        { kind: "average", from: 2026, to: 2028 },
      ],
    ]);
  });

  it("takes the year and the years that a cell prints before those of its column", () => {
    const span = (cell: string, heading = "2030年目标") =>
      toPlanDraft(
        readIndicatorTable([
          ["指标", heading],
          ["甲量（万亩）", cell],
        ]),
        PLACE,
      ).indicators[0]?.targets[0]?.span;
    expect(span("到2028年建成10")).toEqual({ kind: "by", year: 2028 });
    expect(span("10（2028年）")).toEqual({ kind: "by", year: 2028 });
    expect(span("到2028年，建成10", "年均/累计")).toEqual({ kind: "by", year: 2028 });
    expect(span("到2028年，建成10", "五年累计")).toEqual({ kind: "over", from: 2026, to: 2028 });
    expect(span("到2035年达到12")).toEqual({ kind: "by", year: 2035 });
    expect(span("到2028年累计新增5万亩")).toEqual({ kind: "over", from: 2026, to: 2028 });
    expect(span("2026—2028年累计新增5万亩")).toEqual({ kind: "over", from: 2026, to: 2028 });
    expect(span("2026—2028年保持10以上")).toEqual({ kind: "every-year", from: 2026, to: 2028 });
    expect(span("2027—2029年10以上")).toEqual({ kind: "every-year", from: 2027, to: 2029 });
    expect(span("2026—2028年年均增长5%")).toEqual({ kind: "average", from: 2026, to: 2028 });
    expect(span("到2028年年均增长5%")).toEqual({ kind: "average", from: 2026, to: 2028 });
    expect(span("2027年增长5%")).toEqual({ kind: "by", year: 2027 });
    expect(span("总量达到10，2028年增速高于全国", "2030年")).toEqual({ kind: "by", year: 2030 });
  });

  it("a share or a rate beside another's is one of the column's year; growth is of the years together", () => {
    const span = (name: string, base: string, cell: string, heading = "2030年") =>
      toPlanDraft(
        readIndicatorTable([
          ["指标", "2025年", heading],
          [name, base, cell],
        ]),
        PLACE,
      ).indicators[0]?.targets[0]?.span;
    const years = { kind: "average", from: 2026, to: 2030 };
    for (const cell of ["低于全市平均水平", "不高于全省平均水平", "高于全国平均水平"])
      expect(span("城镇登记失业率（%）", "3.2", cell)).toEqual({ kind: "by", year: 2030 });
    expect(span("城镇登记失业率（%）", "3.2", "低于全市平均水平", "年均/累计")).toEqual(years);
    expect(span("居民人均可支配收入增长（%）", "5.0", "高于全市平均水平")).toEqual(years);
    expect(span("居民人均可支配收入（元）", "26602", "高于全市平均水平")).toEqual(years);
    expect(span("全员劳动生产率（%）", "5.0", "高于GDP增长")).toEqual(years);
    expect(span("居民消费水平（%）", "5.0", "与GDP增长同步")).toEqual(years);
  });

  it("leaves a year that the plan cannot have to its column, and says so", () => {
    const read = readIndicatorTable([
      ["类别", "指标", "基期", "2030年"],
      ["甲", "乙率（%）", "60（2027年）", "到2025年达到65"],
      ["甲", "丙率（%）", "60", "2021—2025年累计提高5个百分点"],
    ]);
    const options = { ...PLACE, ids: { 乙率: "b", 丙率: "c" }, directions: { 乙率: "higher", 丙率: "higher" } as const };
    const [one, other] = toPlanDraft(read, options).indicators;
    expect([one?.baseline?.year, one?.targets[0]?.span]).toEqual([2025, { kind: "by", year: 2030 }]);
    expect(other?.targets[0]?.span).toEqual({ kind: "over", from: 2026, to: 2030 });
    expect(draftAssumptions(read, options)).toEqual([
      { indicator: "b", code: "year-not-used", facts: { column: "2030年", printed: "到2025年达到65", year: 2025 } },
      { indicator: "b", code: "year-not-used", facts: { printed: "60（2027年）", year: 2027 } },
      {
        indicator: "c",
        code: "year-not-used",
        facts: { column: "2030年", printed: "2021—2025年累计提高5个百分点", year: "2021-2025" },
      },
      {
        indicator: "c",
        code: "span-by-period",
        facts: { column: "2030年", printed: "2021—2025年累计提高5个百分点", span: "over" },
      },
      { indicator: "c", code: "base-year-by-period", facts: { printed: "60", year: 2025 } },
    ]);
  });

  it("takes the year of a base from its cell", () => {
    const base = (...row: string[]) => draft(row)[0]?.baseline;
    expect(base("湿地率（%）", "89.6（2014年）", "90", "—", "")).toMatchObject({ reading: { value: "89.6" }, year: 2014 });
    expect(base("甲率（%）", "—", "由2024年60%提高到2030年65%", "—", "")).toMatchObject({ reading: { value: "60" }, year: 2024 });
    expect(base("甲率（%）", "—", "65%（2024年为60%）", "—", "")).toMatchObject({ reading: { value: "60" }, year: 2024 });
    expect(base("甲率（%）", "—", "60→65", "—", "")).toMatchObject({ reading: { value: "60" }, year: 2025 });
  });

  it("asks an amount of every year where the cell says 每年, and of their mean where it or its column says 年均", () => {
    const [all, over] = [{ from: 2026, to: 2030 }, "over"];
    const said = (name: string, cell: string, heading = "2030年") => {
      const target = toPlanDraft(
        readIndicatorTable([
          ["指标", heading],
          [name, cell],
        ]),
        PLACE,
      ).indicators[0]?.targets[0];
      return [target?.requirement.kind, target?.span];
    };
    expect(said("失业率（%）", "力争每年降低0.5个百分点以上")).toEqual(["change", { kind: "every-year", ...all }]);
    expect(said("城镇新增就业（万人）", "每年新增5万人")).toEqual(["change", { kind: "every-year", ...all }]);
    expect(said("城镇新增就业（万人）", "5万人以上（每年）")).toEqual(["level", { kind: "every-year", ...all }]);
    expect(said("甲产值", "每年增长5%以上")).toEqual(["growth", { kind: "every-year", ...all }]);
    expect(said("城镇新增就业（万人）", "到2028年每年新增5万人")).toEqual([
      "change",
      { kind: "every-year", from: 2026, to: 2028 },
    ]);
    expect(said("城镇新增就业（万人）", "年均新增5万人")).toEqual(["change", { kind: "average", ...all }]);
    expect(said("城镇新增就业（万人）", "年均5万人")).toEqual(["level", { kind: "average", ...all }]);
    expect(said("甲量（万人）", "5", "年均")).toEqual(["level", { kind: "average", ...all }]);
    expect(said("甲量（万人）", "增加5万人", "年均")).toEqual(["change", { kind: "average", ...all }]);
    expect(said("甲量（万人）", "〔5〕", "年均")).toEqual(["change", { kind: over, ...all }]);
    expect(said("甲量（万人）", "各年度视情提出", "年均")).toEqual(["delegated", { kind: "average", ...all }]);
  });

  it("judges a change of every year year by year: a better sum does not make up for a worse year", () => {
    const plan = toPlanDraft(
      readIndicatorTable([
        ["指标", "2025年", "2030年"],
        ["失业率（%）", "6.0", "力争每年降低0.5个百分点以上"],
        ["城镇新增就业（万人）", "—", "每年新增5万人"],
        ["职业培训（万人次）", "—", "年均新增5万人次"],
      ]),
      { ...PLACE, ids: { 失业率: "jobless", 城镇新增就业: "jobs", 职业培训: "training" } },
    );
    const seen = (indicator: string, values: string) =>
      values.split(" ").map((value, i) => ({ indicator, year: 2026 + i, value, status: "actual" as const }));
    const judged = (jobless: string, jobs: string) =>
      assess(plan, [...seen("jobless", jobless), ...seen("jobs", jobs), ...seen("training", jobs)], { asOf: 2030 }).verdicts.map(
        ({ status, method }) => [status, method],
      );
    expect(judged("5.5 5.0 4.5 4.0 3.5", "5 5 5 5 5")).toEqual([
      ["achieved", "every-year"],
      ["achieved", "every-year"],
      ["achieved", "mean-change"],
    ]);
    // 2.4 points in five years, and 27 in all, where one year stands still or is short.
    expect(judged("5.4 4.4 4.4 4.0 3.6", "9 4 5 5 5")).toEqual([
      ["missed", "every-year"],
      ["missed", "every-year"],
      ["achieved", "mean-change"],
    ]);
    expect(judged("6.0 6.0 6.0 6.0 5.5", "1 1 1 1 1").map(([status]) => status)).toEqual(["missed", "missed", "missed"]);
  });

  it("compares a base and a target in one unit to find which way is better", () => {
    expect(draft(["甲量（人）", "146.84万人", "1500000", "—", ""])[0]?.direction).toBe("higher");
    expect(draft(["甲量（人）", "146.84万人", "1400000", "—", ""])[0]?.direction).toBe("unknown");
    expect(draft(["甲量（人）", "146.84万吨", "1400000", "—", ""])[0]?.direction).toBe("unknown");
  });

  it("tells where a heading does not say when", () => {
    const codes = (heading: string, cell: string) =>
      draftAssumptions(
        readIndicatorTable([
          ["类别", "指标", heading],
          ["甲", "乙率", cell],
        ]),
        { ...PLACE, ids: { 乙率: "b" } },
      ).map(({ code }) => code);
    expect(codes("目标值", "5")).toEqual(["span-by-period", "direction-unknown"]);
    expect(codes("2030年", "5以上")).toEqual(["direction-by-bound"]);
    expect(codes("2030年", "年均增长5%")).toEqual(["span-by-period", "direction-by-baseline"]);
    expect(codes("2030年", "5以上，增速高于GDP增速")).toEqual(["clause-left-out", "direction-by-bound"]);
  });

  it("says which way is better by name, bound and baseline", () => {
    const direction = (...row: string[]) => draft(row)[0]?.direction;
    expect(direction("PM2.5浓度（μg/m³）", "28", "27", "—", "")).toBe("lower");
    expect(direction("单位GDP能耗降低（%）", "—", "—", "〔13.5〕", "")).toBe("higher");
    expect(direction("甲量", "28", "27以内", "—", "")).toBe("lower");
    expect(direction("甲量", "28", "27以上", "—", "")).toBe("higher");
    expect(direction("甲量", "28", "27", "—", "")).toBe("unknown");
    expect(direction("甲量", "28", "29", "—", "")).toBe("higher");
    expect(direction("甲量", "28", "28", "—", "")).toBe("unknown");
    expect(direction("甲量", "28", "27—30", "—", "")).toBe("unknown");
    expect(direction("甲增长（%）", "—", "—", "高于GDP增长", "")).toBe("higher");
    expect(direction("甲增长（%）", "—", "—", "低于GDP增长", "")).toBe("lower");
    expect(direction("甲浓度比", "—", "—", "累计下降10%以上", "")).toBe("lower");
    expect(direction("甲量", "—", "—", "累计提高10%", "")).toBe("higher");
    expect(direction("三次产业结构", "20:30:50", "18:32:50", "—", "")).toBe("hold");
  });

  it("takes the main clause of a cell, and refers to its own indicators", () => {
    const indicators = draft(
      ["1.国内生产总值（GDP）增长（%）", "2.3", "—", "5左右", "预期性"],
      ["2.居民收入增长（%）", "2.1", "—", "与GDP增长基本同步", "预期性"],
      ["3.海洋生产总值", "—", "1.3万亿元以上，年均增速高于全国平均水平", "—", "预期性"],
      ["4.甲率（%）", "—", "高于乙率", "—", ""],
    );
    const relative = (i: number, j: number) => indicators[i]?.targets[j]?.requirement;
    expect(relative(1, 0)).toEqual({ kind: "relative", relation: "roughly-in-step", to: "row-01" });
    expect(indicators[2]?.targets.map(({ requirement }) => requirement.kind)).toEqual(["level"]);
    expect(relative(3, 0)).toMatchObject({ to: "乙率" });
    expect(indicators.map(({ measure }) => measure)).toEqual(["growth", "growth", "level", "growth"]);
  });

  it("refers to the growth of what it lists as a level, unless a row of its own is that growth", () => {
    const to = (...rows: [string, string, string, string, string][]) => {
      const requirement = draft(...rows).at(-1)?.targets[0]?.requirement;
      return requirement?.kind === "relative" ? requirement.to : requirement?.kind;
    };
    const income: [string, string, string, string, string] = ["居民人均可支配收入增长（%）", "5.4", "—", "与经济增长同步", ""];
    const level: [string, string, string, string, string] = ["地区生产总值（亿元）", "152.3", "—", "5.5%左右", ""];
    expect(to(level, income)).toBe("row-01");
    expect(to(level, ["GDP增速（%）", "5.1", "—", "5.5", ""], income)).toBe("row-02");
    expect(to(["人均地区生产总值（元）", "50230", "—", "5.5%左右", ""], income)).toBe("经济增长");
    expect(to(level, ["地区生产总值（万元）", "1523000", "—", "5.5%左右", ""], income)).toBe("经济增长");
  });

  it("takes 2.36:1 for a level, in base and target, and 1:16 for what it is", () => {
    const [incomes, teachers, uneven] = draft(
      ["城乡居民收入比", "2.36:1", "2.2:1以内", "—", "预期性"],
      ["师生比", "1:15", "1:16", "—", ""],
      ["甲乙比", "2.5:1", "1:2", "—", ""],
    );
    expect(incomes).toMatchObject({
      measure: "level",
      direction: "lower",
      baseline: { printed: "2.36:1", reading: { kind: "level", bound: "unstated", value: "2.36" } },
      targets: [{ printed: "2.2:1以内", requirement: { kind: "level", bound: "at-most", value: "2.2" } }],
    });
    expect([teachers?.measure, uneven?.measure]).toEqual(["composition", "composition"]);
  });

  it("does not refer to a name that two indicators have", () => {
    const [, , third] = draft(["甲率", "1", "2", "", ""], ["甲率", "1", "2", "", ""], ["乙率", "1", "高于甲率", "", ""]);
    expect(third?.targets[0]?.requirement).toMatchObject({ to: "甲率" });
    expect(third?.measure).toBe("level");
  });

  it("takes a baseline from a cell that prints both ends", () => {
    const read = readIndicatorTable([
      ["指标", "目标值"],
      ["PM2.5浓度", "34.4→31.3微克/立方米（约束性）"],
    ]);
    const [indicator] = toPlanDraft(read, PLACE).indicators;
    expect([indicator?.baseline?.reading, indicator?.baseline?.year, indicator?.attribute]).toMatchObject([
      { kind: "level", value: "34.4" },
      2025,
      "binding",
    ]);
  });

  it("leaves out what could not be read, and says so", () => {
    const read = table(["甲率（%）", "1..1", "2..2", "3", ""]);
    const [indicator] = toPlanDraft(read, PLACE).indicators;
    expect([indicator?.baseline, indicator?.targets.map(({ printed }) => printed)]).toEqual([undefined, ["3"]]);
    expect(draftAssumptions(read, PLACE).map(({ code }) => code)).toEqual([
      "id-by-row",
      "target-left-out",
      "baseline-left-out",
      "direction-unknown",
      "category-missing",
    ]);
  });
});
