import { describe, expect, it } from "vitest";
import { draftAssumptions, type Span, toPlanDraft } from "../../src/model/index.js";
import { readIndicatorTable } from "../../src/notation/index.js";

const OPTIONS = { place: "某县", period: { from: 2026, to: 2030 } };
const SPANS = ["span-by-period", "year-not-used", "total-by-name", "target-left-out", "clause-left-out"];

/** The span of a cell below a heading, and what was taken for granted about it. */
function drafted(heading: string, cell: string, name = "甲量（万亩）") {
  const table = readIndicatorTable([
    ["指标", heading],
    [name, cell],
  ]);
  const assumed = draftAssumptions(table, OPTIONS).filter(({ code }) => SPANS.includes(code));
  return { span: toPlanDraft(table, OPTIONS).indicators[0]?.targets[0]?.span, assumed };
}

const by = (year: number): Span => ({ kind: "by", year });
const years = (kind: "every-year" | "average" | "over", from = 2026, to = 2030): Span => ({ kind, from, to });

describe("when a target holds", () => {
  it.each<readonly [string, string, Span, string | undefined]>([
    // A year of the heading, or of the cell, which precedes it, from the plan's first year on.
    ["2030年", "10", by(2030), undefined],
    ["2028年", "10", by(2028), undefined],
    ["目标值", "10", by(2030), "span-by-period"],
    ["2030年", "到2026年达到10", by(2026), undefined],
    ["2030年", "到2025年达到10", by(2030), "year-not-used"],
    ["目标值", "到2028年达到10", by(2028), undefined],
    // Growth up to the plan's last year is a mean; in a year between it is that year's, unless it says 年均.
    ["2030年", "增长5%", years("average"), "span-by-period"],
    ["2028年", "增长5%", by(2028), undefined],
    ["2028年", "年均增长5%", years("average", 2026, 2028), "span-by-period"],
    ["年均", "增长5%", years("average"), undefined],
    ["五年累计", "年均增长5%", years("average"), undefined],
    ["五年累计", "高于全市平均水平", years("average"), undefined],
    // A change adds up over the years; a heading of a year does not say so.
    ["2030年", "累计增长8%", years("over"), "span-by-period"],
    ["五年累计", "累计增长8%", years("over"), undefined],
    ["年均/累计", "累计增长8%", years("over"), undefined],
    ["2028年", "累计增长8%", years("over", 2026, 2028), "span-by-period"],
    ["2030年", "到2028年累计增长8%", years("over", 2026, 2028), undefined],
    // Runs of years are the cell's own, where the plan has them all.
    ["2030年", "2027—2029年累计增长8%", years("over", 2027, 2029), undefined],
    ["2030年", "2026—2030年累计增长8%", years("over"), undefined],
    ["2030年", "2025—2030年累计增长8%", years("over"), "year-not-used"],
    ["2030年", "2028—2032年累计增长8%", years("over"), "year-not-used"],
    ["2030年", "2029—2027年累计增长8%", years("over"), "year-not-used"],
    ["2030年", "2027—2027年10以上", years("every-year", 2027, 2027), undefined],
    ["2030年", "2027—2029年增长5%", years("average", 2027, 2029), undefined],
    // A level under a heading of the years together is one of every year, or their sum.
    ["年均/累计", "10以上", years("every-year"), undefined],
    ["五年累计", "10万亩", years("over"), undefined],
    ["年均", "10", years("average"), undefined],
    ["年均", "累计新增10", years("over"), undefined],
    ["年均/累计", "20:30:50", years("every-year"), undefined],
    // What is kept is kept in every year up to the one named.
    ["2030年", "稳定保持在10以上", years("every-year"), undefined],
    ["2028年", "稳定保持在10以上", years("every-year", 2026, 2028), undefined],
    ["目标值", "稳定保持在10以上", years("every-year"), "span-by-period"],
    // Words and what others set have no years of their own, whatever they say of them.
    ["2030年", "每年稳步提高", by(2030), undefined],
    ["2030年", "每年完成省下达任务", by(2030), undefined],
    ["年均", "每年稳步提高", years("average"), undefined],
    ["年均", "完成省下达任务", years("average"), undefined],
    ["五年累计", "完成省下达任务", years("over"), undefined],
  ])("%s, %s", (heading, cell, span, code) => {
    const { span: found, assumed } = drafted(heading, cell);
    expect(found).toEqual(span);
    expect(assumed.map((one) => one.code).filter((one) => one === "span-by-period" || one === "year-not-used")).toEqual(
      code === undefined ? [] : code === "year-not-used" && span.kind === "over" ? [code, "span-by-period"] : [code],
    );
  });

  it("is every year for a class under a heading of the years together", () => {
    expect(drafted("年均/累计", "Ⅲ类及以上", "断面水质").span).toEqual(years("every-year"));
  });

  it("is reported with the cell that leaves it open, and how it was taken", () => {
    expect(drafted("目标值", "10").assumed).toEqual([
      { indicator: "row-01", code: "span-by-period", facts: { column: "目标值", printed: "10", span: "by" } },
    ]);
    expect(drafted("2030年", "2028—2032年累计增长8%").assumed[0]).toEqual({
      indicator: "row-01",
      code: "year-not-used",
      facts: { column: "2030年", printed: "2028—2032年累计增长8%", year: "2028-2032" },
    });
    expect(drafted("2030年", "到2025年达到10").assumed[0]?.facts).toMatchObject({ year: 2025 });
  });

  it("of a total by its name is said to be so, unless brackets say it", () => {
    const codes = (cell: string) => drafted("2030年", cell, "新增就业（万人）").assumed.map(({ code }) => code);
    expect(codes("10")).toEqual(["total-by-name"]);
    expect(codes("〔10〕")).toEqual(["span-by-period"]);
  });

  it("of a sum that is more than its base is doubtful, and its span is taken for granted all the same", () => {
    const codes = (name: string, cell: string) => {
      const table = readIndicatorTable([
        ["指标", "2025年", "2030年"],
        [name, "120", cell],
      ]);
      return draftAssumptions(table, OPTIONS).flatMap(({ code }) =>
        code === "total-as-increase" || code === "span-by-period" ? [code] : [],
      );
    };
    expect(codes("充电桩数（个）", "〔500〕")).toEqual(["total-as-increase", "span-by-period"]);
    expect(codes("充电桩数（个）", "〔50〕")).toEqual(["span-by-period"]);
    expect(codes("造林面积（万亩）", "〔500〕")).toEqual(["span-by-period"]);
  });

  it("is asked of nothing that could not be read or requires nothing, and only the first is reported", () => {
    expect(drafted("2030年", "2..2")).toMatchObject({
      span: undefined,
      assumed: [{ code: "target-left-out", facts: { column: "2030年", printed: "2..2" } }],
    });
    expect(drafted("2030年", "—")).toEqual({ span: undefined, assumed: [] });
  });
});

describe("the area of a target", () => {
  const values = (headings: string, cells: string, scope?: string) => {
    const table = readIndicatorTable([headings, cells].map((line) => line.split(" ")));
    const options = { ...OPTIONS, period: { from: 2021, to: 2025 }, ...(scope !== undefined && { scope }) };
    const out = draftAssumptions(table, options).filter(({ code }) => code === "scope-left-out");
    return [toPlanDraft(table, options).indicators[0]?.targets.map(({ printed }) => printed), out.map(({ facts }) => facts)];
  };
  const [headings, cells] = ["指标 2025年目标 苏南2025年目标", "甲率（%） 20 30"];

  it("is none, where one target names none; or the one that the caller says", () => {
    const out = (column: string, printed: string, scope: string) => [{ column, printed, scope }];
    expect(values(headings, cells)).toEqual([["20"], out("苏南2025年目标", "30", "苏南")]);
    expect(values("指标 全省2025年目标 苏南2025年目标", cells)[0]).toEqual(["20"]);
    expect(values(headings, cells, "苏南")).toEqual([["30"], out("2025年目标", "20", "")]);
  });

  it("is the base's, where that names one, and the first otherwise", () => {
    const table = readIndicatorTable([
      ["指标", "全省2020年", "全省2025年目标", "苏南2025年目标"],
      ["甲率（%）", "10", "20", "30"],
    ]);
    const targets = (scope: string | undefined) => {
      const rows = table.indicators.map(({ baseline, ...row }) => ({
        ...row,
        ...(baseline && scope && { baseline: { ...baseline, scope } }),
      }));
      const plan = toPlanDraft({ ...table, indicators: rows }, { ...OPTIONS, period: { from: 2021, to: 2025 } });
      return plan.indicators[0]?.targets.map(({ printed }) => printed);
    };
    expect([targets("全省"), targets("苏南"), targets(undefined)]).toEqual([["20"], ["30"], ["20"]]);
  });
});
