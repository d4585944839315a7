import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huzhu15 } from "../../../src/huzhu/index.js";
import {
  indicatorsNamed,
  type ObservationFormat,
  type ReadObservationsOptions,
  readObservationText,
} from "../../../src/model/index.js";
import { dataDate, dataFigure, dataHeading, dataYears } from "../../../src/notation/index.js";

const read = (text: string, format: ObservationFormat, more: Partial<ReadObservationsOptions> = {}) =>
  readObservationText(text, { format, ...more });
const plan = { indicators: huzhu15.indicators };
/** Each observation in short, and what was refused. */
const told = (text: string, format: ObservationFormat, more: Partial<ReadObservationsOptions> = {}): string[] => {
  const { observations, refused } = read(text, format, more);
  return [
    ...observations.map((one) => {
      const when = "year" in one ? one.year : `${one.span.from}-${one.span.to}`;
      const what = "value" in one ? one.value : "parts" in one ? one.parts.join(":") : "grade" in one ? one.grade : one.asserted;
      return [
        one.indicator,
        when,
        what,
        ...(one.status === "actual" ? [] : [one.status]),
        ...(one.unit === undefined ? [] : [one.unit]),
      ].join(" ");
    }),
    ...refused.flatMap(({ line, issues }) =>
      issues.map(({ code, facts }) => `${line} ${code} ${facts["candidates"] ?? facts["key"] ?? ""}`.trim()),
    ),
  ];
};

describe("files of statistics offices", () => {
  it("have headings, words and names of their own", () => {
    const text = `序号,指标,年份,数值,单位,状态,来源,备注
1,森林覆盖率,2026年,20.00,%,实际,统计公报,
2,常住人口城镇化率（%）,2026,44.9,,初步核算,统计公报,见附表
3,环境空气优良率,2026,—,%,,,
4,环境空气优良率,2026,90,%,计划,,
`;
    expect(told(text, "csv", { plan })).toEqual(["forest-coverage 2026 20.00 %", "urbanisation-rate 2026 44.9 provisional %"]);
    const { summary } = read(text, "csv", { plan });
    expect(summary).toMatchObject({ leftOut: { "—": 1, 计划: 1 }, columnsLeftOut: ["序号", "备注"] });
  });

  it("have a column for each year, with statuses and units of their own", () => {
    const text = '指标,2025年,2026年（预计）,2027年计划\n医疗卫生机构床位数(万张),0.30,0.31,0.4\n#医院,…,"1,234",\n';
    const ids = { 医疗卫生机构床位数: "beds", 医院: "hospitals" };
    expect(told(text, "csv", { ids })).toEqual([
      "beds 2025 0.30 万张",
      "beds 2026 0.31 estimate 万张",
      "hospitals 2026 1234 estimate",
    ]);
    expect(read(text, "csv", { ids }).summary).toMatchObject({
      leftOut: { forecast: 1, "…": 1, "": 1 },
      readings: { grouping: 1 },
    });
    expect(told("\t2025年\t2026年\n森林覆盖率\t19.98\t20\n", "cells", { plan })).toEqual([
      "forest-coverage 2025 19.98",
      "forest-coverage 2026 20",
    ]);
  });

  it("or a column for each indicator", () => {
    const text = "年份,森林覆盖率(%),常住人口城镇化率,备注\n2026年,20.00,44.9,\n2027年,20.02,缺,\n";
    expect(told(text, "csv", { plan })).toEqual([
      "forest-coverage 2026 20.00 %",
      "urbanisation-rate 2026 44.9",
      "forest-coverage 2027 20.02 %",
    ]);
  });

  it("may be of one year, which somebody says", () => {
    expect(told("指标\t数值（%）\n森林覆盖率\t20.00\n", "tsv", { plan, year: 2027 })).toEqual(["forest-coverage 2027 20.00 %"]);
    expect(told("指标\t数值\n森林覆盖率\t20.00\n", "tsv", { plan })).toEqual(["2 missing-key year"]);
  });

  it.each<[string, string[]]>([
    ["sep=;\n指标;年份;数值\n森林覆盖率;2027;20,00\n森林覆盖率;2027;20.00\n", ["forest-coverage 2027 20.00", "3 wrong-format"]],
    ["sep=,\r\n指标,年份,数值\r\n森林覆盖率,2027,20.00\r\n", ["forest-coverage 2027 20.00"]],
    ["指标;年份;数值\n森林覆盖率;2027;20.00\n", ["forest-coverage 2027 20.00"]],
    ["指标\t年份\t数值\n森林覆盖率\t2027\t20.00\n", ["forest-coverage 2027 20.00"]],
    ["sep=|\n指标|年份|数值\n森林|覆盖率|2027|20.00\n", ["3 ragged-row"]],
    ['"指标;甲",年份,数值\n', ["1 unknown-key 指标;甲"]],
    ["sep=;", ["1 missing-key indicator"]],
  ])("%j: what stands between cells is reported or seen", (text, expected) => {
    expect(told(text, "csv", { plan })).toEqual(expected);
  });

  it("name indicators by names that are one's own, or are refused with those that may be meant", () => {
    const row = (name: string) => told(`指标,年份,数值\n${name},2027,5\n`, "csv", { plan });
    expect(row("forest-coverage")).toEqual(["forest-coverage 2027 5"]);
    expect(row("1.森林覆盖率")).toEqual(["forest-coverage 2027 5"]);
    expect(row("Forest coverage rate")).toEqual(["forest-coverage 2027 5"]);
    expect(row("城镇化率")).toEqual(["2 unknown-name 常住人口城镇化率"]);
    expect(row("幸福感")).toEqual(["2 unknown-name"]);
    const twins = { indicators: ["a", "b"].map((id) => ({ id, name: { zh: "医师数" } })) } as unknown as typeof plan;
    expect(told("指标,年份,数值\n医师数,2027,5\n", "csv", { plan: twins })).toEqual(["2 unknown-name a,b"]);
    expect(told("指标,年份,数值\n医师数,2027,5\n", "csv", { plan: twins, ids: { 医师数: "b" } })).toEqual(["b 2027 5"]);
    expect(told('[{"indicator":"森林覆盖率","year":2027,"value":"20","status":"actual"}]', "json", { plan })).toEqual([
      "forest-coverage 2027 20",
    ]);
    expect(told("指标,年份,数值\n森林覆盖率,2027,5\n", "csv")).toEqual(["2 wrong-format"]);
  });

  it("keep what was printed where a figure had to be made plain, and refuse what is no figure", () => {
    const row = (value: string, unit = "") => read(`指标,年份,数值,单位\n森林覆盖率,2027,"${value}",${unit}\n`, "csv", { plan });
    expect(row("４６.0％").observations).toEqual([
      { indicator: "forest-coverage", year: 2027, value: "46.0", unit: "%", printed: "４６.0％", status: "actual" },
    ]);
    expect(row("46%", "亿元").refused[0]?.issues[0]?.code).toBe("wrong-format");
    for (const wrong of ["1e3", "5.1万", "约5", "1,23", "12 34", "5..1", "(5)", "5%%", "20:5:x"])
      expect([wrong, row(wrong).refused.length]).toEqual([wrong, 1]);
  });

  it("tell structures, spans, prices and dates", () => {
    const text = `指标,时期,数值,价格,数据类型,发布日期
三次产业结构,2027,20.5：31.5：48,,,
地区生产总值,2026—2027年,5.1,可比价,增速,2028年3月
`;
    const { observations } = read(text, "csv", { ids: { 三次产业结构: "structure", 地区生产总值: "gdp" } });
    expect(observations).toEqual([
      { indicator: "structure", year: 2027, parts: ["20.5", "31.5", "48"], printed: "20.5：31.5：48", status: "actual" },
      {
        indicator: "gdp",
        span: { from: 2026, to: 2027 },
        value: "5.1",
        basis: "real",
        measure: "growth",
        vintage: "2028-03",
        status: "actual",
      },
    ]);
  });
});

describe("cells", () => {
  it.each([
    ["2022年", { year: 2022 }],
    ["２０２２ 年", { year: 2022 }],
    ["2022.0", { year: 2022 }],
    ["2021年至2025年", { from: 2021, to: 2025 }],
    ["2022年1月", undefined],
    ["22年", undefined],
  ])("%s is of %j", (text, years) => {
    expect(dataYears(text)).toEqual(years);
  });

  it.each([
    ["2027/3/5", "2027-03-05"],
    ["2027年", "2027"],
    ["2027.3", "2027-03"],
    ["soon", "soon"],
  ])("%s is dated %s", (text, date) => {
    expect(dataDate(text)).toBe(date);
  });

  it("a heading with a year that is no column of figures is none", () => {
    for (const text of ["2025年人口", "1850年", "年均增长", "数值（亿元）（可比价）"])
      expect([text, dataHeading(text)]).toEqual([text, undefined]);
  });

  it("a plain decimal is itself, however it is grouped, widened or put in percent", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.nat({ max: 6 }),
        fc.constantFrom("", "%", " %", "％"),
        (number, decimals, sign) => {
          const digits = String(number)
            .replace("-", "")
            .padStart(decimals + 1, "0");
          const [whole, fraction] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
          const minus = number < 0n ? "-" : "";
          const plain = `${minus}${whole}${decimals > 0 ? `.${fraction}` : ""}`;
          const grouped = `${minus}${whole.replaceAll(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ",")}${decimals > 0 ? `.${fraction}` : ""}${sign}`;
          const wide = grouped.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
          for (const text of [plain + sign, grouped, wide])
            expect(dataFigure(text)).toMatchObject({ kind: "value", value: plain, ...(sign !== "" && { unit: "%" }) });
        },
      ),
    );
  });

  it("of anything else nothing is guessed: what is read has every digit of the cell", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+%eE年万 ：:（）x－"), maxLength: 12 }), (text) => {
        const figure = dataFigure(text);
        const digits = (one: string) => one.replaceAll(/[^0-9]/g, "");
        if (figure?.kind === "value") expect([digits(figure.value), /[eE年万x（）]/.test(text)]).toEqual([digits(text), false]);
        if (figure?.kind === "parts") expect(digits(figure.parts.join(""))).toBe(digits(text));
        if (figure?.kind === "none") expect(digits(text)).toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});

it("indicators are found by id, number and name, and by a part of it where none has the name", () => {
  const ids = (given: string) => indicatorsNamed(huzhu15, given).map(({ id }) => id);
  expect(ids("urbanisation-rate")).toEqual(["urbanisation-rate"]);
  expect(ids("9")).toEqual(["urbanisation-rate"]);
  expect(ids("常住人口城镇化率（%）")).toEqual(["urbanisation-rate"]);
  expect(ids("城镇化率")).toEqual(["urbanisation-rate"]);
  expect(ids("Forest coverage")).toEqual(["forest-coverage"]);
  expect(ids("每千人").length).toBeGreaterThan(1);
  expect(ids("幸福")).toEqual([]);
  expect(ids("")).toEqual([]);
});
