import { describe, expect, it } from "vitest";
import { gradeRank, printTarget, type ReadingContext, readTarget, targetLine } from "../../src/notation/index.js";

const clauses = (text: string, context: ReadingContext = {}) => {
  const reading = readTarget(text, context);
  return reading.ok ? reading.clauses : reading;
};

describe("forms beyond the county's tables", () => {
  it.each([
    [
      "〔18〕",
      { indicator: "单位GDP二氧化碳排放降低", unit: "%" },
      { kind: "change", bound: "unstated", value: "18", measure: "percent", direction: "decrease" },
    ],
    [
      "[16]",
      { indicator: "单位国内生产总值能源消耗降低", unit: "%", column: "年均增长(%)" },
      { kind: "change", value: "16", measure: "percent" },
    ],
    ["〔1〕", { indicator: "人均预期寿命", unit: "岁" }, { kind: "change", value: "1", measure: "total", direction: "increase" }],
    ["[4500]", { indicator: "城镇新增就业人数", unit: "万人" }, { kind: "change", value: "4500", measure: "total" }],
    [
      ">[56.5]",
      { indicator: "覆盖率", unit: "%" },
      { kind: "change", bound: "more-than", value: "56.5", measure: "points", direction: "increase" },
    ],
    ["(9)", { indicator: "覆盖率(%)", unit: "%", column: "年均增(5年累计)" }, { kind: "change", value: "9", measure: "points" }],
    ["[2.75)", { indicator: "高标准农田面积(亿亩)", unit: "亿亩", column: "年均增(5年累计)" }, { kind: "change", value: "2.75" }],
    [
      "<7.2‰",
      { indicator: "全国总人口", unit: "万人", column: "年均增长(%)" },
      { kind: "growth", bound: "less-than", value: "7.2", unit: "‰" },
    ],
    ["-0.3", { indicator: "耕地保有量", unit: "亿公顷", column: "年均增长(%)" }, { kind: "growth", value: "-0.3" }],
    ["年均5.5%左右", { indicator: "城镇调查失业率", unit: "%" }, { kind: "level", bound: "about", value: "5.5", unit: "%" }],
    ["年均增速4.5%-5%", {}, { kind: "growth", bound: "between", low: "4.5", high: "5" }],
    ["4.5—5", { indicator: "地区生产总值增长", unit: "%" }, { kind: "growth", bound: "between", low: "4.5", high: "5" }],
    ["年均下降3%以上", {}, { kind: "growth", bound: "at-most", value: "-3" }],
    ["年均下降3%—5%", {}, { kind: "growth", bound: "between", low: "-5", high: "-3" }],
    ["下降3.8%", {}, { kind: "change", bound: "unstated", value: "3.8", measure: "percent", direction: "decrease" }],
    ["累计增长30%以上", {}, { kind: "change", bound: "at-least", value: "30", measure: "percent", direction: "increase" }],
    ["提升1个百分点以上", {}, { kind: "change", bound: "at-least", value: "1", measure: "points", direction: "increase" }],
    ["控制在0.6人/百亿元以下", {}, { kind: "level", bound: "at-most", value: "0.6", unit: "人/百亿元" }],
    ["突破 60%", {}, { kind: "level", bound: "more-than", value: "60", unit: "%" }],
    ["约 11.7%", {}, { kind: "level", bound: "about", value: "11.7", unit: "%" }],
    ["超过一半", {}, { kind: "level", bound: "more-than", value: "50", unit: "%" }],
    ["1,390,000", {}, { kind: "level", value: "1390000" }],
    ["76。7", {}, { kind: "level", value: "76.7" }],
    ["５.０％以上", {}, { kind: "level", bound: "at-least", value: "5.0", unit: "%" }],
    ["缩小至2.1∶1左右", {}, { kind: "composition", bound: "about", parts: ["2.1", "1"] }],
    ["稳定保持Ⅱ类", {}, { kind: "grade", bound: "unstated", grade: "II", scale: "surface-water" }],
    ["优于三类", {}, { kind: "grade", grade: "III" }],
    ["劣于V类", {}, { kind: "grade", bound: "less-than", grade: "V" }],
    ["与GDP增长基本同步", {}, { kind: "relative", relation: "roughly-in-step", to: "GDP增长" }],
    ["高于全国平均水平1个百分点", {}, { kind: "relative", relation: "above", to: "全国平均水平", margin: "1" }],
    ["低于全国平均水平", {}, { kind: "relative", relation: "below", to: "全国平均水平" }],
    ["与国家“十五五”考核目标统筹衔接", {}, { kind: "delegated", to: "国家“十五五”考核目标" }],
    ["保持相当规模、各年度视情提出", {}, { kind: "qualitative" }],
    ["提质增效", {}, { kind: "qualitative", text: "提质增效" }],
    ["实现翻番", {}, { kind: "change", value: "100", measure: "percent", direction: "increase" }],
    ["力争达到 5% 左右", { indicator: "地区生产总值年均增速" }, { kind: "growth", bound: "about", value: "5" }],
    ["27%", { indicator: "数据中心算力", unit: "EFLOPS", column: "年均/累计" }, { kind: "growth", value: "27" }],
    [
      "3.5",
      { indicator: "单位GDP能耗降低", unit: "%" },
      { kind: "change", value: "3.5", measure: "percent", direction: "decrease" },
    ],
    ["PM2.5", {}, { kind: "qualitative", text: "PM2.5" }],
    ["5‰—8‰", { indicator: "人口增长率" }, { kind: "growth", bound: "between", low: "5", high: "8", unit: "‰" }],
    ["-12‰", { indicator: "人口增长率" }, { kind: "growth", value: "-12", unit: "‰" }],
    ["年均下降-3%", {}, { kind: "growth", value: "3" }],
    ["增长5万人", {}, { kind: "change", measure: "total", direction: "increase", value: "5" }],
    ["累计增加5万人", {}, { kind: "change", measure: "total", direction: "increase", value: "5" }],
    ["下降5万人", {}, { kind: "change", measure: "total", direction: "decrease", value: "5" }],
    ["降低2个百分点", {}, { kind: "change", measure: "points", direction: "decrease", value: "2" }],
    ["累计22.9%", { indicator: "单位GDP能耗降幅" }, { kind: "change", measure: "percent", direction: "decrease", value: "22.9" }],
    [
      "〔30〕",
      { indicator: "产业规模增长", unit: "%" },
      { kind: "change", measure: "percent", direction: "increase", value: "30" },
    ],
    ["12", { indicator: "产值", unit: "亿元", column: "年均增长（%）" }, { kind: "growth", value: "12" }],
    ["年均5%", {}, { kind: "growth", value: "5" }],
    ["预计12", {}, { kind: "level", value: "12" }],
    ["不高于全国平均水平", {}, { kind: "qualitative" }],
    ["与谁同步", {}, { kind: "relative", to: "谁" }],
    ["同步提高", {}, { kind: "qualitative" }],
    ["保持两位数", {}, { kind: "level", bound: "at-least", value: "10", unit: "%", maintain: true }],
    ["保持稳定类", {}, { kind: "qualitative" }],
    ["约2.1:1", {}, { kind: "composition", bound: "about", parts: ["2.1", "1"] }],
  ] as const)("%s", (text, context, expected) => {
    expect(clauses(text, context)).toMatchObject([expected, ...(text.includes("各年度") ? [{ kind: "delegated" }] : [])]);
  });

  it("takes a base, an attribute and a year out of the cell", () => {
    expect(readTarget("34.4→31.3微克/立方米(约束性)")).toMatchObject({
      clauses: [{ kind: "level", value: "31.3", unit: "微克/立方米" }],
      baseline: { kind: "level", value: "34.4" },
      attribute: "binding",
    });
    expect(readTarget("年均增速高于全国平均(预期性，2025 年为 10%)")).toMatchObject({
      clauses: [{ kind: "relative", relation: "above", to: "全国平均" }],
      baseline: { kind: "level", value: "10", unit: "%" },
      attribute: "anticipatory",
    });
    expect(readTarget("2030 年＞70%")).toMatchObject({
      clauses: [{ kind: "level", bound: "more-than", value: "70", unit: "%" }],
      year: 2030,
    });
    expect(readTarget("＜5.5（年均）")).toMatchObject({
      clauses: [{ kind: "level", bound: "less-than", value: "5.5" }],
      marks: ["per-year"],
    });
    expect(readTarget("2.05(2025年基期值2.27[专栏1])")).toMatchObject({ baseline: { kind: "level", value: "2.27" } });
    expect(readTarget("1.8(含社会投入(估))")).toMatchObject({ clauses: [{ value: "1.8" }], marks: ["note"] });
    expect(readTarget("63%→67..5%")).toMatchObject({ ok: false });
    expect(readTarget("63%→6 5 7")).toMatchObject({ ok: false });
    expect(readTarget("63→提高")).toMatchObject({ clauses: [{ kind: "qualitative" }] });
    expect(readTarget("63 到 5→7 到 8")).toMatchObject({ ok: false });
    expect(readTarget("“5%以上”")).toMatchObject({ clauses: [{ bound: "at-least", value: "5" }] });
    expect(readTarget("12(预计")).toMatchObject({
      clauses: [{ kind: "level", value: "12" }],
      marks: ["bracket-mismatch", "estimate"],
    });
  });

  it("keeps words as printed, without the white space between them, and joins neighbours", () => {
    expect(clauses("稳步 提升，持续改善")).toEqual([{ kind: "qualitative", text: "稳步提升，持续改善" }]);
    expect(clauses("“提质 增效”")).toEqual([{ kind: "qualitative", text: "提质增效" }]);
    expect(clauses("推动“双碳” 行动")).toEqual([{ kind: "qualitative", text: "推动“双碳”行动" }]);
    expect(clauses("IPv6 Ready 认证")).toEqual([{ kind: "qualitative", text: "IPv6 Ready认证" }]);
    expect(clauses("与 G D P 增长同步")).toMatchObject([{ to: "GDP增长" }]);
    expect(clauses("稳步提升，达到65%，持续改善")).toEqual([
      { kind: "level", bound: "unstated", value: "65", unit: "%" },
      { kind: "qualitative", text: "稳步提升" },
      { kind: "qualitative", text: "持续改善" },
    ]);
  });

  it("keeps several clauses, the main one first", () => {
    expect(clauses(">7、力争投入强度高于“十三五”时期实际", { indicator: "全社会研发经费投入增长", unit: "%" })).toMatchObject([
      { kind: "growth", bound: "more-than", value: "7" },
      { kind: "relative", relation: "above" },
    ]);
    expect(clauses("<4/<5.5")).toMatchObject([
      { bound: "less-than", value: "4" },
      { bound: "less-than", value: "5.5" },
    ]);
    expect(clauses("9万元左右，增长与GDP同步")).toMatchObject([
      { kind: "level", value: "9", unit: "万元" },
      { kind: "relative", relation: "in-step", to: "GDP" },
    ]);
  });
});

describe("damaged text", () => {
  it.each([
    ["5..0", 1, 2],
    ["1.2.3", 0, 5],
    ["4.5 5.0", 3, 4],
    ["高于", 0, 2],
    ["20.5:31.5:", 9, 10],
    ["20:30:50 60", 8, 9],
    ["5左右6", 3, 4],
    ["1:2:左右", 4, 6],
    ["高于全国平均水平5万元", 8, 9],
  ])("%j is refused at its place", (text, start, end) => {
    expect(readTarget(text)).toMatchObject({ ok: false, text, at: { start, end } });
  });

  it("parts clauses at a blank line, and joins a line that only wraps", () => {
    const words = { kind: "qualitative", text: "稳步提升" };
    expect(readTarget("90%以上\n\n稳步提升")).toMatchObject({ clauses: [{ kind: "level", value: "90" }, words] });
    expect(readTarget("90%\n以上")).toMatchObject({ clauses: [{ value: "90", bound: "at-least" }] });
  });

  it("refuses a context that is none", () => {
    const wrong = [null, 5, { unit: 5 }, { indicator: null }, { column: {} }] as unknown as ReadingContext[];
    for (const context of wrong)
      expect(() => readTarget("5", context)).toThrowError(expect.objectContaining({ code: "invalid-options" }));
    expect(readTarget("5", undefined)).toMatchObject({ ok: true });
  });

  it.each(["", "  ", "\n", "\u200b"])("%j asks for nothing, as in a table", (text) => {
    expect(readTarget(text)).toMatchObject({ ok: true, text, clauses: [{ kind: "none" }], marks: [], parts: [] });
  });

  it("refuses a text that is no cell", () => {
    expect(readTarget("五".repeat(2001))).toMatchObject({ ok: false, expected: ["at-most-2000-characters"] });
    expect(readTarget(5 as unknown as string)).toMatchObject({ ok: false });
  });
});

describe("printing", () => {
  it("says every kind in both languages", () => {
    const both = (requirement: Parameters<typeof printTarget>[0]) => [
      printTarget(requirement),
      printTarget(requirement, { locale: "en" }),
    ];
    expect(both({ kind: "growth", bound: "between", low: "4.5", high: "5" })).toEqual([
      "年均增长4.5—5%",
      "growth of 4.5 to 5% a year",
    ]);
    expect(both({ kind: "change", bound: "at-least", value: "1", measure: "points", direction: "increase" })).toEqual([
      "累计提高1个百分点以上",
      "up by at least 1 percentage points over the period",
    ]);
    expect(both({ kind: "change", bound: "unstated", value: "5000", measure: "total" })).toEqual([
      "累计5000",
      "5000 over the period",
    ]);
    expect(both({ kind: "relative", relation: "above", to: "全国", margin: "1" })).toEqual([
      "高于全国1个百分点",
      "above 全国 by 1 percentage points",
    ]);
    const stars = { kind: "grade", bound: "at-least", grade: "A", scale: "stars" } as const;
    expect([targetLine(stars), targetLine(stars, { locale: "en" })]).toEqual(["A及以上", "class A or better"]);
    expect(() => printTarget(stars)).toThrowError(expect.objectContaining({ code: "not-printable" }));
    expect(both({ kind: "level", bound: "at-least", value: "14", maintain: true })).toEqual([
      "稳定保持在14以上",
      "maintain at least 14",
    ]);
    expect(both({ kind: "qualitative", text: "提质增效" })).toEqual(["提质增效", "提质增效"]);
  });
});

describe("grades", () => {
  it("have places on scales that are known", () => {
    expect(gradeRank("surface-water", "I")).toBe(1);
    expect(gradeRank("surface-water", "VI")).toBeUndefined();
    expect(gradeRank("__proto__", "I")).toBeUndefined();
  });
});

describe("a clause tells where it stands and what it is of", () => {
  const told = (text: string) => {
    const reading = readTarget(text);
    if (!reading.ok) return reading;
    return reading.clauses.map(({ start, end, subject, year, since }) => [text.slice(start, end), subject, year, since]);
  };

  it.each<[string, unknown[][]]>([
    ["5", [["5", undefined, undefined, undefined]]],
    [
      "到2030年，城镇化率达到 70%，年均增长5%",
      [
        ["城镇化率达到 70%", "城镇化率", 2030, undefined],
        ["年均增长5%", undefined, undefined, undefined],
      ],
    ],
    ["比2020年提高5个百分点", [["比2020年提高5个百分点", undefined, undefined, 2020]]],
    ["供养能力，2020年达到40%", [["供养能力，2020年达到40%", "供养能力", 2020, undefined]]],
    ["建成国家级园区5个以上", [["建成国家级园区5个以上", "国家级园区", undefined, undefined]]],
    ["建成25个以上紧密型城市医疗集团", [["建成25个以上紧密型城市医疗集团", "紧密型城市医疗集团", undefined, undefined]]],
    ["居民收入增长与GDP同步", [["居民收入增长与GDP同步", "居民收入增长", undefined, undefined]]],
    [
      "稳步提升，达到65%",
      [
        ["达到65%", undefined, undefined, undefined],
        ["稳步提升", undefined, undefined, undefined],
      ],
    ],
    [
      "男78、女82",
      [
        ["男78", "男", undefined, undefined],
        ["女82", "女", undefined, undefined],
      ],
    ],
  ])("%s", (text, clauses) => {
    expect(told(text)).toEqual(clauses);
  });

  it("beside the requirement, which stays what a plan can hold", () => {
    const reading = readTarget("城镇化率达到70%");
    expect(reading.ok && JSON.parse(JSON.stringify(reading.clauses))).toEqual([
      { kind: "level", bound: "unstated", value: "70", unit: "%" },
    ]);
    expect(reading.ok && Object.keys(reading.clauses[0])).not.toContain("start");
  });
});

describe("limits of numbers and units", () => {
  it.each(["5m9", "5kgx1", "十百个百分点", "一二三个百分点", "1".repeat(41)])("%s is no number with a unit", (text) => {
    expect(readTarget(text).ok).toBe(false);
  });

  it("forty digits are read", () => {
    expect(readTarget("1".repeat(40))).toMatchObject({ clauses: [{ value: "1".repeat(40) }] });
  });
});

describe("what was put in order is reported", () => {
  it.each<[string, string[]]>([
    ["5.0", []],
    ["5.0 左右", ["white-space"]],
    ["５％", ["full-width"]],
    ["76。7", ["look-alike"]],
    ["2∶1", ["look-alike"]],
    ["1,200万", ["thousands"]],
    ["1，000", ["thousands"]],
    ["\u200b5", ["invisible"]],
    ["增长5%。", []],
  ])("%j", (text, cleaned) => {
    expect(readTarget(text)).toMatchObject({ ok: true, cleaned });
  });
});
